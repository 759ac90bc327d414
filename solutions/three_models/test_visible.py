"""Visible tests: small cases with the expected values written out."""

import numpy as np
import pytest

question = pytest.mark.question


@question("flatten_images", en="Shape and type", ko="모양과 자료형")
def test_flat_shape(submission):
    flat = submission.flatten_images(np.zeros((3, 28, 28), dtype=np.uint8))
    assert flat.shape == (3, 784)
    assert flat.dtype == np.float32


@question("flatten_images", en="Each pixel in its place, divided by 255", ko="제자리에 놓인 픽셀, 255로 나눈 값")
def test_flat_values(submission, same):
    images = np.zeros((2, 28, 28), dtype=np.uint8)
    images[0, 0, 1] = 255
    images[1, 2, 3] = 51
    flat = submission.flatten_images(images)
    expected = np.zeros((2, 784), dtype=np.float32)
    expected[0, 1] = 1.0
    expected[1, 2 * 28 + 3] = 0.2
    same(flat, expected, atol=1e-6)


@question("flatten_images", en="One image without a batch is refused", ko="배치가 아닌 이미지 한 장은 거절")
def test_flat_refuses_one_image(submission):
    with pytest.raises(ValueError, match=r"\(28, 28\)"):
        submission.flatten_images(np.zeros((28, 28), dtype=np.uint8))


@question("build_sequential", en="Number of parameters", ko="파라미터의 개수")
def test_sequential_parameters(submission):
    assert submission.build_sequential().count_params() == 101_770
    assert submission.build_sequential(4, 3, 2).count_params() == 23


@question("build_sequential", en="Probabilities add up to 1", ko="확률의 합은 1")
def test_sequential_probabilities(submission, same):
    model = submission.build_sequential()
    answers = np.asarray(model(np.ones((5, 784), dtype=np.float32)))
    assert answers.shape == (5, 10)
    same(answers.sum(axis=1), np.ones(5), atol=1e-5)


@question("build_functional", en="Number of parameters", ko="파라미터의 개수")
def test_functional_parameters(submission):
    assert submission.build_functional().count_params() == 101_770
    assert submission.build_functional(4, 3, 2).count_params() == 23


@question("build_functional", en="Probabilities add up to 1", ko="확률의 합은 1")
def test_functional_probabilities(submission, same):
    model = submission.build_functional()
    answers = np.asarray(model(np.ones((5, 784), dtype=np.float32)))
    assert answers.shape == (5, 10)
    same(answers.sum(axis=1), np.ones(5), atol=1e-5)


@question("Classifier", en="Number of parameters after the first call", ko="처음 호출한 뒤 파라미터의 개수")
def test_classifier_parameters(submission):
    model = submission.Classifier(hidden=3, classes=2)
    model(np.ones((5, 4), dtype=np.float32))
    assert model.count_params() == 23


@question("Classifier", en="Probabilities add up to 1", ko="확률의 합은 1")
def test_classifier_probabilities(submission, same):
    model = submission.Classifier()
    answers = np.asarray(model(np.ones((5, 784), dtype=np.float32)))
    assert answers.shape == (5, 10)
    same(answers.sum(axis=1), np.ones(5), atol=1e-5)


@question("train", en="Three epochs of loss and accuracy", ko="손실과 정확도, 에포크 셋")
def test_train_history(submission):
    images = np.repeat(np.eye(10, 784, dtype=np.float32), 12, axis=0)
    labels = np.repeat(np.arange(10), 12)
    history = submission.train(submission.build_sequential(), images, labels).history
    assert len(history["loss"]) == 3
    assert len(history["accuracy"]) == 3


@question("train", en="Images that were not flattened are refused", ko="펼치지 않은 이미지는 거절")
def test_train_refuses_images(submission):
    with pytest.raises(ValueError, match="flatten_images"):
        submission.train(
            submission.build_sequential(), np.zeros((4, 28, 28), dtype=np.float32), np.zeros(4, dtype=np.int64)
        )


@question("one_layer_regression", points=2, en="The line y = 2a - b + 3", ko="직선 y = 2a - b + 3")
def test_regression_line(submission, same):
    X = np.array([[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0]])
    y = np.array([4.0, 6.0, 0.0, 2.0])
    weights, bias = submission.one_layer_regression(X, y)
    same(weights, np.array([2.0, -1.0]), atol=0.01, like="numbers")
    assert bias == pytest.approx(3.0, abs=0.01)
