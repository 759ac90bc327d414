"""Visible tests: small cases with the expected values written out.

`MeanModel` is given in your file: its only weight moves towards the mean of y, so its losses can be worked out by hand.
"""

import numpy as np
import pytest

question = pytest.mark.question


@question("split", en="Two rows of each class held back", ko="클래스마다 두 행씩 떼기")
def test_split_counts(submission):
    y = np.array([0, 1, 0, 0, 1, 0, 0, 1, 0, 1])
    (x_train, y_train), (x_validation, y_validation) = submission.split(np.arange(10), y, 0.4, seed=1)
    assert sorted(y_train) == [0, 0, 0, 0, 1, 1]
    assert sorted(y_validation) == [0, 0, 1, 1]
    assert sorted([*x_train, *x_validation]) == list(range(10))


@question("split", en="Every row keeps its label", ko="행마다 레이블이 그대로")
def test_split_pairs(submission):
    y = np.array([0, 1, 0, 0, 1, 0, 0, 1, 0, 1])
    for rows, labels in submission.split(np.arange(10), y, 0.4, seed=2):
        assert [y[row] for row in rows] == list(labels)


@question("split", en="x and y of different lengths", ko="길이가 다른 x와 y")
def test_split_lengths(submission):
    with pytest.raises(ValueError):
        submission.split(np.arange(10), np.zeros(9, dtype=int), 0.4, seed=1)


@question("grid", en="Six points", ko="조합 여섯 개")
def test_grid_example(submission):
    assert list(submission.grid({"units": [16, 64], "rate": [0.1, 0.01, 0.001]})) == [
        {"units": 16, "rate": 0.1},
        {"units": 16, "rate": 0.01},
        {"units": 16, "rate": 0.001},
        {"units": 64, "rate": 0.1},
        {"units": 64, "rate": 0.01},
        {"units": 64, "rate": 0.001},
    ]


@question("grid", en="A text without a list", ko="리스트에 넣지 않은 글자")
def test_grid_text(submission):
    with pytest.raises(ValueError):
        submission.grid({"activation": "relu"})


@question("tune", en="Three rates", ko="학습률 세 가지")
def test_tune_rates(submission, same):
    x, y = np.arange(10.0)[:, None], np.full(10, 2)
    best, table = submission.tune(submission.MeanModel, x, y, {"rate": [0.25, 0.5, 1.5]}, 3)
    assert best == {"rate": 0.5}
    same(
        table,
        [
            {"parameters": {"rate": 0.25}, "epoch": 3, "loss": 0.7119140625, "val_loss": 0.7119140625},
            {"parameters": {"rate": 0.5}, "epoch": 3, "loss": 0.0625, "val_loss": 0.0625},
            {"parameters": {"rate": 1.5}, "epoch": 3, "loss": 0.0625, "val_loss": 0.0625},
        ],
        like="array",
    )


@question("overfit_epoch", en="Noise, then overfitting", ko="잡음, 그다음 과대적합")
def test_overfit_example(submission):
    history = {
        "loss": [0.9, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2],
        "val_loss": [0.9, 0.7, 0.8, 0.6, 0.7, 0.65, 0.5],
    }
    assert submission.overfit_epoch(history, patience=2) == 5
    assert submission.overfit_epoch(history, patience=1) == 3
    assert submission.overfit_epoch(history, patience=3) is None


@question("overfit_epoch", en="Nothing is learned: not overfitting", ko="배우지 못하면 과대적합이 아님")
def test_overfit_stuck(submission):
    history = {"loss": [0.5, 0.6, 0.7, 0.8], "val_loss": [0.5, 0.6, 0.7, 0.8]}
    assert submission.overfit_epoch(history, patience=2) is None


@question("learning_curve", en="All four rows", ko="네 행 모두")
def test_curve_all_rows(submission, same):
    training = np.zeros((4, 1)), np.array([1, 2, 3, 6])
    validation = np.zeros((1, 1)), np.array([5])
    table = submission.learning_curve(submission.MeanModel, training, validation, [4], 1)
    same(table, [{"size": 4, "loss": 3.5, "val_loss": 4.0}], like="array")


@question("learning_curve", en="A size too large", ko="너무 큰 크기")
def test_curve_too_large(submission):
    training = np.zeros((4, 1)), np.array([1, 2, 3, 6])
    validation = np.zeros((1, 1)), np.array([5])
    with pytest.raises(ValueError):
        submission.learning_curve(submission.MeanModel, training, validation, [2, 5], 1)
