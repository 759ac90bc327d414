"""Visible tests: the examples of the instructions, with the expected values written out."""

import numpy as np
import pytest

question = pytest.mark.question

WORDS = {"the": 1, "film": 2, "a": 3, "great": 19}
KOREAN = {"영화": 1, "정말": 2, "훌륭하다": 3}


@question("reverse_word_index", en="Three words", ko="단어 셋")
def test_reverse(submission, same):
    same(submission.reverse_word_index({"the": 1, "film": 2, "a": 3}), {1: "the", 2: "film", 3: "a"})


@question("decode_review", en="Start, a word, unknown, a word", ko="시작, 단어, 모르는 단어, 단어")
def test_decode(submission):
    assert submission.decode_review([1, 6, 2, 5], WORDS) == "? a ? film"


@question("decode_review", en="A Korean review", ko="한국어 영화평")
def test_decode_korean(submission):
    assert submission.decode_review([1, 4, 5, 6], KOREAN) == "? 영화 정말 훌륭하다"


@question("encode_review", en="The example of the instructions", ko="설명에 나온 예")
def test_encode(submission, same):
    same(submission.encode_review("A great film!", WORDS, 100), np.array([1, 6, 22, 5]), like="array")
    same(submission.encode_review("A great film!", WORDS, 22), np.array([1, 6, 2, 5]), like="array")


@question("encode_review", en="A Korean review", ko="한국어 영화평")
def test_encode_korean(submission, same):
    got = submission.encode_review("정말 훌륭하다! 정말, 영화...", KOREAN, 100)
    same(got, np.array([1, 5, 6, 5, 4]), like="array")


@question("multi_hot", en="The example of the instructions", ko="설명에 나온 예")
def test_multi_hot(submission, same):
    got = submission.multi_hot([[1, 4, 2, 4], [1, 5, 9]], 6)
    same(got, np.array([[0, 1, 1, 0, 1, 0], [0, 1, 0, 0, 0, 1]], dtype=np.float32))


@question("build_classifier", en="One probability for each review", ko="영화평마다 확률 하나")
def test_classifier(submission):
    answers = np.asarray(submission.build_classifier(30)(np.eye(30, dtype=np.float32)))
    assert answers.shape == (30, 1)
    assert ((answers > 0) & (answers < 1)).all()


def fit_one_layer(submission, x, y):
    """The model is made here, so that only the training is tried."""
    import keras

    model = keras.Sequential([keras.Input((30,)), keras.layers.Dense(1, activation="sigmoid")])
    model.compile(loss="binary_crossentropy", metrics=["accuracy"])
    return submission.fit_with_validation(model, x, y, 5, epochs=2)


@question("fit_with_validation", en="Four numbers for each epoch", ko="에포크마다 숫자 넷")
def test_fit(submission, probe):
    x = np.repeat(np.eye(2, 30, dtype=np.float32), 10, axis=0)
    y = np.repeat([1, 0], 10)
    history = probe(fit_one_layer)(submission, x, y).history
    assert sorted(history) == ["accuracy", "loss", "val_accuracy", "val_loss"]
    assert [len(values) for values in history.values()] == [2, 2, 2, 2]


@question("best_epoch", en="The validation loss decides", ko="검증 손실로 결정")
def test_best_epoch(submission):
    assert submission.best_epoch({"loss": [0.6, 0.4, 0.2], "val_loss": [0.6, 0.5, 0.7]}) == 2


@question("best_epoch", en="The first of equals", ko="같으면 처음 것")
def test_best_epoch_ties(submission):
    assert submission.best_epoch({"loss": [0.6, 0.4, 0.2], "val_loss": [0.5, 0.4, 0.4]}) == 2
