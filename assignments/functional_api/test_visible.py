"""Visible tests: small cases with the expected values written out."""

import numpy as np
import pytest

question = pytest.mark.question

IMAGES = np.ones((3, 2, 3, 1), dtype=np.float32)


def letters(rows, vocabulary, tags):
    """Letters in which every word occurs."""
    widths = {"title": vocabulary, "text_body": vocabulary, "tags": tags}
    return {name: np.ones((rows, width), dtype=np.float32) for name, width in widths.items()}


@question("build_multi_input", en="Number of parameters", ko="파라미터의 개수")
def test_multi_input_parameters(submission):
    assert submission.build_multi_input((2, 3, 1), 4, 5).count_params() == 469


@question("build_multi_input", en="Probabilities from both inputs", ko="두 입력으로 낸 확률")
def test_multi_input_probabilities(submission, same):
    model = submission.build_multi_input((2, 3, 1), 4, 5)
    answers = np.asarray(model({"image": IMAGES, "metadata": np.ones((3, 4), dtype=np.float32)}))
    assert answers.shape == (3, 5)
    same(answers.sum(axis=1), np.ones(3), atol=1e-5)


@question("build_multi_output", en="Number of parameters", ko="파라미터의 개수")
def test_multi_output_parameters(submission):
    assert submission.build_multi_output(10, 3, 4).count_params() == 1861


@question("build_multi_output", en="A dictionary of two answers", ko="답 두 개가 든 딕셔너리")
def test_multi_output_answers(submission):
    answers = submission.build_multi_output(10, 3, 4)(letters(2, 10, 3))
    assert sorted(answers) == ["department", "priority"]
    assert np.shape(answers["priority"]) == (2, 1)
    assert np.shape(answers["department"]) == (2, 4)


@question("build_residual", en="Number of parameters", ko="파라미터의 개수")
def test_residual_parameters(submission):
    assert submission.build_residual(4, 4).count_params() == 40
    assert submission.build_residual(3, 4).count_params() == 48


@question("build_residual", en="Weights of zero let every number pass", ko="가중치가 0이면 모든 수를 그대로 통과")
def test_residual_identity(submission, same):
    block = submission.build_residual(3, 3)
    for name in ("first", "second"):
        block.get_layer(name).set_weights([np.zeros((3, 3)), np.zeros(3)])
    x = np.array([[1.0, -2.0, 0.5]], dtype=np.float32)
    same(np.asarray(block(x)), x)


@question("feature_extractor", en="The middle of the tiny model", ko="작은 모델의 중간")
def test_extractor_output(submission, same):
    model = submission.tiny_model()
    kernel, bias = model.get_layer("middle").get_weights()
    x = np.array([[1.0, -2.0, 0.5], [0.0, 3.0, 1.0]], dtype=np.float32)
    features = np.asarray(submission.feature_extractor(model, "middle")(x))
    same(features, np.maximum(x @ kernel + bias, 0), atol=1e-5)


@question("feature_extractor", en="A layer that does not exist", ko="없는 층")
def test_extractor_unknown(submission):
    with pytest.raises(ValueError, match="third"):
        submission.feature_extractor(submission.tiny_model(), "third")
