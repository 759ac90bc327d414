"""Visible tests: the examples of the instructions, with the expected values written out."""

import numpy as np
import pytest

question = pytest.mark.question

FLATS = np.array([[1.0, 50.0], [1.0, 70.0], [3.0, 50.0], [3.0, 70.0]])
PRICES = np.array([110.0, 150.0, 130.0, 170.0])


@question("standardize", en="The four flats", ko="집 네 채")
def test_standardize(submission, same):
    got = submission.standardize(FLATS)
    same(got, np.array([[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]]), atol=1e-9)


@question("standardize", en="A column that never changes", ko="변하지 않는 열")
def test_standardize_constant(submission, same):
    got = submission.standardize(np.array([[1.0, 5.0], [3.0, 5.0]]))
    same(got, np.array([[-1.0, 0.0], [1.0, 0.0]]), atol=1e-9)


@question("linear_coefficients", en="The four flats", ko="집 네 채")
def test_linear(submission, same):
    same(submission.linear_coefficients(FLATS, PRICES), np.array([10.0, 2.0]), atol=1e-9)


@question("linear_coefficients", en="Two equal columns share", ko="똑같은 두 열은 나누어 가짐")
def test_linear_shared(submission, same):
    X = np.array([[1.0, 1.0], [2.0, 2.0], [4.0, 4.0]])
    same(submission.linear_coefficients(X, np.array([7.0, 13.0, 25.0])), np.array([3.0, 3.0]), atol=1e-9)


@question("linear_coefficients", en="A target that does not fit", ko="표와 맞지 않는 목표값")
def test_linear_refuses(submission):
    with pytest.raises(ValueError):
        submission.linear_coefficients(FLATS, np.array([110.0, 150.0, 130.0]))


@question("forest_importances", en="One column explains everything", ko="한 열이 모두 설명함")
def test_forest(submission, same):
    X = np.array([[0.0, 7.0], [1.0, 7.0], [2.0, 7.0], [3.0, 7.0]])
    same(submission.forest_importances(X, np.array([0.0, 0.0, 1.0, 1.0]), 0), np.array([1.0, 0.0]), atol=1e-9)


@question("select", en="The three most important", ko="가장 중요한 세 열")
def test_select(submission, same):
    same(submission.select([0.1, 0.4, 0.0, 0.3, 0.2], 3), np.array([1, 3, 4]), like="array")


@question("select", en="A weak column is kept", ko="약한 열을 남김")
def test_select_keeps(submission, same):
    same(submission.select([0.1, 0.4, 0.0, 0.3, 0.2], 3, keep=(2,)), np.array([1, 2, 3]), like="array")


@question("select", en="More kept than chosen", ko="고를 수보다 많은 keep")
def test_select_refuses(submission):
    with pytest.raises(ValueError):
        submission.select([0.1, 0.4, 0.0], 1, keep=(0, 2))


@question("principal_components", en="Three points on a line", ko="직선 위의 세 점")
def test_components(submission, same):
    components, variance = submission.principal_components(np.array([[1.0, 1.0], [2.0, 2.0], [3.0, 3.0]]), 1)
    assert components.shape == (1, 2)
    same(np.abs(components), np.array([[0.5**0.5, 0.5**0.5]]), atol=1e-9)
    same(variance, np.array([2.0]), atol=1e-9)


@question("principal_components", en="The wider direction comes first", ko="더 넓게 퍼진 방향이 먼저")
def test_components_order(submission, same):
    X = np.array([[0.0, 9.0, 5.0], [0.0, -9.0, 5.0], [1.0, 0.0, 5.0], [-1.0, 0.0, 5.0]])
    components, variance = submission.principal_components(X, 2)
    same(np.abs(components), np.array([[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]]), atol=1e-9)
    same(variance, np.array([54.0, 2 / 3]), atol=1e-9)


@question("reconstruct", en="Two rows from one score each", ko="점수 하나씩으로 두 행 되살리기")
def test_reconstruct(submission, same):
    got = submission.reconstruct(np.array([[2.0], [-1.0]]), np.array([[0.6, 0.8]]), np.array([10.0, 20.0]))
    same(got, np.array([[11.2, 21.6], [9.4, 19.2]]), atol=1e-9)
