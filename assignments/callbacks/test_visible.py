"""Visible tests: small curves with the expected values written out.

`play`, `temporary_path`, `saved_weight` and `read_lines` are given in your file: the weight of the model on the
stage is the number of the epoch.
"""

import json

import numpy as np
import pytest

question = pytest.mark.question


@question("checkpoint_callbacks", en="The best epoch is on disk", ko="가장 좋은 에포크가 디스크에")
def test_checkpoint_best(submission):
    path = submission.temporary_path("best.keras")
    submission.play(submission.checkpoint_callbacks(path), val_loss=[3.0, 1.0, 2.0])
    assert submission.saved_weight(path) == 1.0


@question("checkpoint_callbacks", en="val_loss decides, not loss", ko="loss가 아니라 val_loss로 정함")
def test_checkpoint_monitors_val_loss(submission):
    path = submission.temporary_path("best.keras")
    callbacks = submission.checkpoint_callbacks(path)
    submission.play(callbacks, loss=[4.0, 3.0, 2.0, 1.0], val_loss=[5.0, 4.0, 6.0, 7.0])
    assert submission.saved_weight(path) == 1.0


@question("BestWeights", en="The lowest loss", ko="가장 낮은 손실")
def test_best_lowest(submission):
    best = submission.BestWeights("val_loss")
    assert submission.play([best], val_loss=[3.0, 1.0, 2.0]) == (2, 1.0)
    assert best.best_epoch == 1


@question("BestWeights", en="The highest accuracy, the first of two", ko="가장 높은 정확도, 둘 중 첫 번째")
def test_best_highest(submission):
    best = submission.BestWeights("accuracy", mode="max")
    assert submission.play([best], accuracy=[0.5, 0.8, 0.9, 0.9]) == (3, 2.0)
    assert best.best_epoch == 2


@question("StopAt", en="A metric that grows", ko="커지는 지표")
def test_stop_growing(submission):
    stop = submission.StopAt("accuracy", 0.9)
    assert submission.play([stop], accuracy=[0.5, 0.8, 0.9, 0.95]) == (2, 2.0)
    assert stop.stopped_epoch == 2


@question("StopAt", en="A metric that shrinks", ko="작아지는 지표")
def test_stop_shrinking(submission):
    stop = submission.StopAt("val_loss", 0.3)
    assert submission.play([stop], val_loss=[1.2, 0.5, 0.2, 0.4]) == (2, 2.0)
    assert stop.stopped_epoch == 2


@question("StopAt", en="The threshold is never reached", ko="기준값에 이르지 못함")
def test_stop_never(submission):
    stop = submission.StopAt("accuracy", 0.9)
    assert submission.play([stop], accuracy=[0.5, 0.8]) == (1, 1.0)
    assert stop.stopped_epoch is None


@question("TrainingLog", en="A line an epoch", ko="에포크마다 한 줄")
def test_log_lines(submission):
    path = submission.temporary_path("log.jsonl")
    submission.play([submission.TrainingLog(path)], loss=[2.0, 1.0], val_loss=[3.0, 2.5])
    assert [json.loads(line) for line in submission.read_lines(path)] == [
        {"epoch": 0, "loss": 2.0, "val_loss": 3.0},
        {"epoch": 1, "loss": 1.0, "val_loss": 2.5},
    ]


@question("train_with_callbacks", en="One epoch, read back from the file", ko="에포크 하나, 파일에서 다시 읽기")
def test_train_one_epoch(submission):
    path = submission.temporary_path("best.keras")
    training = np.ones((4, 1)), np.full((4, 1), 100.0)
    validation = np.ones((2, 1)), np.full((2, 1), 1.5)
    best = submission.train_with_callbacks(submission.counting_model(), training, validation, path, epochs=1)
    assert best.get_weights()[0][0, 0] == 1.0
    assert submission.saved_weight(path) == 1.0
