"""The visible checks: the examples of the instructions.

They are plain pytest.  Run them with ``autograder check callables`` or ``pytest``.
"""

import numpy as np
import pytest

question = pytest.mark.question


@question("Square", en="A number", ko="수")
def test_square_of_a_number(submission, same):
    same(submission.Square()(3), 9, like="array")


@question("Square", en="An array", ko="배열")
def test_square_of_an_array(submission, same):
    same(submission.Square()(np.array([[1, -2], [3, 0]])), np.array([[1, 4], [9, 0]]))


@question("Polynomial", en="5 + 2x² at a number", ko="수에서 5 + 2x²의 값")
def test_polynomial_at_a_number(submission, same):
    same(submission.Polynomial([5, 0, 2])(3), 23, like="numbers")


@question("Polynomial", en="5 + 2x² on an array", ko="배열에서 5 + 2x²의 값")
def test_polynomial_on_an_array(submission, same):
    same(submission.Polynomial([5, 0, 2])(np.array([0, 1, 3])), np.array([5, 7, 23]), like="numbers")


@question("Compose", en="The last function is applied first", ko="마지막 함수를 먼저 적용")
def test_compose_order(submission):
    assert submission.Compose(submission.double, submission.add_three)(5) == 16
    assert submission.Compose(submission.add_three, submission.double)(5) == 13


@question("Compose", en="No function at all", ko="함수가 하나도 없을 때")
def test_compose_of_nothing(submission):
    assert submission.Compose()(5) == 5


@question("CountCalls", en="Results and count", ko="결과와 횟수")
def test_count_calls(submission):
    counted = submission.CountCalls(submission.double)
    assert counted.calls == 0
    assert counted(5) == 10
    assert counted(-1) == -2
    assert counted.calls == 2


@question("CountCalls", en="A keyword argument", ko="키워드 인수")
def test_count_calls_with_a_keyword(submission):
    counted = submission.CountCalls(submission.double)
    assert counted(x=6) == 12
    assert counted.calls == 1


@question("Dense", en="Weights appear at the first call", ko="처음 호출될 때 생기는 가중치")
def test_dense_builds_at_the_first_call(submission):
    layer = submission.Dense(4, "relu", seed=1)
    assert len(layer.weights) == 0
    assert layer(np.ones((2, 3))).shape == (2, 4)
    assert [array.shape for array in layer.weights] == [(3, 4), (4,)]


@question("Dense", en="Values with seed 0", ko="seed가 0일 때의 값")
def test_dense_values(submission, same):
    x = np.array([[1.0, 2.0, 3.0], [-1.0, -2.0, -3.0]])
    sums = np.array([[-0.16365253, 0.94916138], [0.16365253, -0.94916138]])
    same(submission.Dense(2)(x), sums, atol=1e-7)
    same(submission.Dense(2, "relu")(x), np.maximum(sums, 0), atol=1e-7)


@question("Dense", en="Another width is refused", ko="입력 개수가 다르면 거절")
def test_dense_refuses_another_width(submission):
    layer = submission.Dense(4)
    layer(np.ones((2, 3)))
    with pytest.raises(ValueError):
        layer(np.ones((2, 5)))


@question("Sequential", en="The first layer is applied first", ko="첫 번째 층을 먼저 적용")
def test_sequential_order(submission):
    assert submission.Sequential([submission.double, submission.add_three])(5) == 13
    assert submission.Sequential([submission.add_three, submission.double])(5) == 16


@question("Sequential", en="Layers without weights", ko="가중치가 없는 층")
def test_sequential_of_functions_has_no_weights(submission):
    model = submission.Sequential([submission.double])
    assert model(1) == 2
    assert model.weights == []
