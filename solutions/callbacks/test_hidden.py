"""Hidden tests: scripted curves, and which epoch is on disk, in the model and in the log.

The weights on the stage are the number of the epoch.  Files are read where the submission wrote them, in its worker.
"""

import json
import math

import numpy as np
import pytest

from autograder.judge import probe

question = pytest.mark.question

NAN = math.nan


def falling_until(rng, best, length):
    """A curve that falls until epoch `best` and is higher afterwards."""
    curve = np.sort(rng.uniform(0.5, 2, length))[::-1].copy()
    curve[best + 1 :] = curve[best] + rng.uniform(0.1, 1, length - best - 1)
    return [float(value) for value in curve]


def curves(**columns):
    """The logs of each epoch; an epoch without a metric has None in its column."""
    rows = zip(*columns.values(), strict=True)
    return [{name: value for name, value in zip(columns, row, strict=True) if value is not None} for row in rows]


@probe
def director(submission):
    """A function that leads callbacks through a training as fit does, on a model whose weights are the epoch's number."""
    import keras

    def play(callbacks, logs, dies_after=None, model=None):
        if model is None:
            model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1), keras.layers.BatchNormalization()])
        stage = keras.callbacks.CallbackList(list(callbacks), model=model)
        model.stop_training = False
        stage.on_train_begin()
        for epoch, values in enumerate(logs):
            stage.on_epoch_begin(epoch)
            stage.on_train_batch_begin(0)
            for weight in model.weights:
                weight.assign(keras.ops.full(weight.shape, float(epoch)))
            stage.on_train_batch_end(0, {"loss": 0.0})
            stage.on_test_begin()
            stage.on_test_end({"loss": 0.0})
            stage.on_epoch_end(epoch, dict(values))
            if model.stop_training:
                break
            if epoch == dies_after:  # nobody calls on_train_end then; a batch of the next epoch was under way
                stage.on_epoch_begin(epoch + 1)
                return model, epoch
        stage.on_train_end()
        return model, epoch

    return play


# ---------------------------------------------------------------- checkpoint_callbacks


@probe
def on_disk(submission, play, logs, as_path=False, dies_after=None, twice=None):
    """All the numbers in the weights of the file's model, None without a file, after each of the trainings."""
    import pathlib
    import tempfile

    import keras
    import numpy as np

    found = []
    for training in [logs] if twice is None else [logs, twice]:
        path = pathlib.Path(tempfile.mkdtemp()) / "best.keras"
        callbacks = submission.checkpoint_callbacks(path if as_path else str(path))
        play(callbacks, training, dies_after)
        if not path.exists():
            found.append(None)
            continue
        weights = keras.models.load_model(path).get_weights()
        found.append([float(number) for number in np.unique(np.concatenate([np.ravel(w) for w in weights]))])
    return found


@question("checkpoint_callbacks", points=2, en="The epoch with the lowest val_loss", ko="val_loss가 가장 낮은 에포크")
@pytest.mark.parametrize("best", [0, 2, 5])
def test_checkpoint_best(submission, rng, best):
    logs = curves(loss=[float(value) for value in np.linspace(2, 1, 6)], val_loss=falling_until(rng, best, 6))
    assert on_disk(submission, director(submission), logs) == [[float(best)]]


@question("checkpoint_callbacks", en="The first of two equally good epochs", ko="똑같이 좋은 두 에포크 중 첫 번째")
def test_checkpoint_tie(submission, rng):
    low = float(rng.uniform(0.1, 0.5))
    logs = curves(loss=[3.0, 2.0, 1.0, 0.5], val_loss=[1.0, low, 0.8, low])
    assert on_disk(submission, director(submission), logs) == [[1.0]]


@question("checkpoint_callbacks", en="nan is never the best", ko="nan은 결코 가장 좋은 값이 아님")
@pytest.mark.parametrize(
    ("val_loss", "expected"),
    [([NAN, 2.0, 1.0, NAN, 1.5], [2.0]), ([NAN, NAN], None)],
    ids=["some", "all"],
)
def test_checkpoint_nan(submission, val_loss, expected):
    logs = curves(loss=[2.0] * len(val_loss), val_loss=val_loss)
    assert on_disk(submission, director(submission), logs) == [expected]


@question(
    "checkpoint_callbacks",
    points=2,
    en="A killed training leaves the best so far",
    ko="중단되어도 그때까지의 최고가 남음",
)
@pytest.mark.parametrize("dies_after", [0, 3])
def test_checkpoint_killed(submission, dies_after):
    logs = curves(loss=[3.0, 2.5, 2.0, 1.5, 1.0], val_loss=[2.0, 1.0, 1.5, 1.2, 0.5])
    expected = [0.0] if dies_after == 0 else [1.0]
    assert on_disk(submission, director(submission), logs, dies_after=dies_after) == [expected]


@question(
    "checkpoint_callbacks", en="A pathlib.Path, and a training after another", ko="pathlib.Path, 이어지는 두 훈련"
)
def test_checkpoint_path(submission):
    first, second = curves(val_loss=[0.3, 0.1, 0.2]), curves(val_loss=[0.9, 0.8, 0.7])
    found = on_disk(submission, director(submission), first, as_path=True, twice=second)
    assert found == [[1.0], [2.0]]


# ---------------------------------------------------------------- BestWeights


@probe
def restored(submission, play, trainings, arguments):
    """After each training with one BestWeights: the numbers in the model's weights, best_epoch, epochs played."""
    import numpy as np

    callback = submission.BestWeights(*arguments)
    found = []
    for logs in trainings:
        model, epoch = play([callback], logs)
        numbers = np.unique(np.concatenate([np.ravel(weight) for weight in model.get_weights()]))
        found.append(([float(number) for number in numbers], callback.best_epoch, epoch))
    return found


@question(
    "BestWeights", points=2, en="The weights of the best epoch come back", ko="가장 좋은 에포크의 가중치가 돌아옴"
)
@pytest.mark.parametrize("best", [0, 3, 6])
def test_best_min(submission, rng, best):
    logs = curves(loss=[2.0] * 7, val_loss=falling_until(rng, best, 7))
    assert restored(submission, director(submission), [logs], ()) == [([float(best)], best, 6)]


@question("BestWeights", points=2, en="The highest where high is good", ko="높을수록 좋으면 가장 높은 값")
@pytest.mark.parametrize("best", [0, 4])
def test_best_max(submission, rng, best):
    heights = [-value for value in falling_until(rng, best, 6)]
    logs = curves(loss=[2.0, 1.0, 0.5, 0.3, 0.2, 0.1], score=heights)
    assert restored(submission, director(submission), [logs], ("score", "max")) == [([float(best)], best, 5)]


@question("BestWeights", en="Negative values, zero and ties", ko="음수, 0, 같은 값")
@pytest.mark.parametrize(("mode", "expected"), [("min", ([2.0], 2, 5)), ("max", ([1.0], 1, 5))], ids=["min", "max"])
def test_best_ties(submission, mode, expected):
    logs = curves(score=[0.0, 1.0, -1.0, 0.5, -1.0, 1.0])
    assert restored(submission, director(submission), [logs], ("score", mode)) == [expected]


@question("BestWeights", en="nan is never the best", ko="nan은 결코 가장 좋은 값이 아님")
@pytest.mark.parametrize("mode", ["min", "max"])
def test_best_nan(submission, mode):
    logs = curves(score=[NAN, 0.5, NAN, 0.5])
    assert restored(submission, director(submission), [logs], ("score", mode)) == [([1.0], 1, 3)]


@question("BestWeights", en="No epoch to go back to", ko="돌아갈 에포크가 없음")
@pytest.mark.parametrize("value", [NAN, None], ids=["nan", "absent"])
def test_best_none(submission, value):
    assert submission.BestWeights("val_loss").best_epoch is None, "best_epoch is None before any training"
    logs = curves(loss=[1.0, 0.5, 0.7], val_loss=[value] * 3)
    assert restored(submission, director(submission), [logs], ("val_loss",)) == [([2.0], None, 2)]


@question("BestWeights", en="Epochs without the metric are passed over", ko="지표가 없는 에포크는 건너뜀")
def test_best_gaps(submission):
    logs = curves(loss=[1.0, 0.9, 0.8, 0.7, 0.6], val_loss=[None, 0.8, None, 0.6, None])
    assert restored(submission, director(submission), [logs], ("val_loss",)) == [([3.0], 3, 4)]


@question("BestWeights", points=2, en="A second training begins afresh", ko="두 번째 훈련은 처음부터")
def test_best_again(submission):
    trainings = [curves(val_loss=[0.3, 0.1, 0.2]), curves(val_loss=[0.9, 0.7, 0.5, 0.8]), curves(val_loss=[NAN, NAN])]
    expected = [([1.0], 1, 2), ([2.0], 2, 3), ([1.0], None, 1)]
    assert restored(submission, director(submission), trainings, ("val_loss",)) == expected


@question("BestWeights", en="Another mode is refused", ko="다른 mode는 거절")
@pytest.mark.parametrize("mode", ["minimum", "auto", ""], ids=["minimum", "auto", "empty"])
def test_best_mode(submission, mode):
    with pytest.raises(ValueError):
        submission.BestWeights("loss", mode)


# ---------------------------------------------------------------- StopAt


@probe
def stopped(submission, play, trainings, arguments):
    """After each training with one StopAt: the last epoch, and stopped_epoch."""
    callback = submission.StopAt(*arguments)
    return [(play([callback], logs)[1], callback.stopped_epoch) for logs in trainings]


STOPS = {
    "accuracy": (("val_accuracy", 0.8), [0.5, 0.7, 0.85, 0.6, 0.9], 2),
    "auc": (("auc", 0.75), [0.5, 0.7, 0.74, 0.76, 0.9], 3),
    "loss": (("loss", 0.5), [0.9, 0.7, 0.51, 0.4, 0.3], 3),
    "error": (("mean_absolute_error", 2.0), [5.0, 1.5, 1.0, 3.0, 0.5], 1),
    "good-at-once": (("accuracy", 0.9), [0.95, 0.5, 0.9, 0.3, 0.2], 0),
    "low-at-once": (("val_loss", 0.9), [0.5, 0.95, 1.2, 0.9, 2.0], 0),
    "exactly-up": (("accuracy", 0.75), [0.5, 0.7, 0.75, 0.74, 0.75], 2),
    "exactly-down": (("loss", 0.25), [0.5, 0.3, 0.25, 0.26, 0.2], 2),
    "zero": (("loss", 0), [0.5, 0.3, 0.1, 0.0, 0.0], 3),
    "told-min": (("score", 0.3, "min"), [0.5, 0.4, 0.2, 0.6, 0.7], 2),
    "told-max": (("loss_of_weight", 0.8, "max"), [0.5, 0.6, 0.7, 0.9, 0.95], 3),
    "nan": (("loss", 0.5), [NAN, 0.9, NAN, 0.4, 0.3], 3),
    "nan-up": (("accuracy", 0.5), [NAN, 0.2, NAN, 0.6, 0.3], 3),
    "absent": (("val_loss", 0.5), [None, 0.8, None, None, 0.3], 4),
}


@question("StopAt", en="The epoch it stops at", ko="멈추는 에포크")
@pytest.mark.parametrize(("arguments", "values", "expected"), STOPS.values(), ids=STOPS)
def test_stop(submission, arguments, values, expected):
    logs = curves(other=[1.0] * 5, **{arguments[0]: values})
    assert stopped(submission, director(submission), [logs], arguments) == [(expected, expected)]


@question("StopAt", en="It does not stop before the threshold", ko="기준값 전에는 멈추지 않음")
@pytest.mark.parametrize(
    ("name", "values"), [("loss", [0.9, 0.7, NAN]), ("accuracy", [0.1, 0.3, 0.49])], ids=["loss", "accuracy"]
)
def test_stop_never(submission, name, values):
    assert submission.StopAt(name, 0.5).stopped_epoch is None, "stopped_epoch is None before any training"
    assert stopped(submission, director(submission), [curves(**{name: values})], (name, 0.5)) == [(2, None)]


@question("StopAt", points=2, en="A second training begins afresh", ko="두 번째 훈련은 처음부터")
def test_stop_again(submission):
    trainings = [curves(loss=values) for values in ([0.9, 0.4, 0.3], [0.8, 0.7, 0.6], [0.7, 0.6, 0.5])]
    assert stopped(submission, director(submission), trainings, ("loss", 0.5)) == [(1, 1), (2, None), (2, 2)]


@question("StopAt", en="Another mode is refused", ko="다른 mode는 거절")
@pytest.mark.parametrize("mode", ["maximum", "down"])
def test_stop_mode(submission, mode):
    with pytest.raises(ValueError):
        submission.StopAt("loss", 0.5, mode)


# ---------------------------------------------------------------- TrainingLog


@probe
def logged(submission, play, trainings, dies_after=None, as_path=False, numpy=False):
    """The file's text seen at the end of each epoch by a later callback, then the text after the last training."""
    import pathlib
    import tempfile

    import keras
    import numpy as np

    path = pathlib.Path(tempfile.mkdtemp()) / "log.jsonl"

    def look(epoch, logs=None):
        seen.append(path.read_text(encoding="utf-8") if path.exists() else None)

    reader = keras.callbacks.LambdaCallback(on_epoch_begin=look, on_epoch_end=look)
    callback = submission.TrainingLog(path if as_path else str(path))
    for logs in trainings:
        seen = []
        if numpy:
            logs = [{name: np.float32(value) for name, value in values.items()} for values in logs]
            callback.set_model(None)
            callback.on_train_begin()
            for epoch, values in enumerate(logs):
                callback.on_epoch_end(epoch, values)
            callback.on_train_end()
        else:
            play([callback, reader], logs, dies_after)
        last = path.read_text(encoding="utf-8")
    return seen, last


def read(text):
    """The lines of a log; each is complete."""
    assert text == "" or text.endswith("\n")
    return [json.loads(line) for line in text.splitlines()]


@question("TrainingLog", points=2, en="Everything in logs, a line an epoch", ko="logs의 모든 값을 에포크마다 한 줄에")
def test_log_content(submission, same, rng):
    logs = [{name: float(rng.normal()) for name in ("loss", "val_loss", "정확도")} for _ in range(4)]
    text = logged(submission, director(submission), [logs])[1]
    assert read(text) == [{"epoch": epoch, **values} for epoch, values in enumerate(logs)]


@question("TrainingLog", points=2, en="Each line is there when its epoch ends", ko="에포크가 끝나면 그 줄이 이미 있음")
def test_log_flushed(submission):
    logs = curves(loss=[3.0, 2.0, 1.0])
    seen = logged(submission, director(submission), [logs])[0]
    lines = [{"epoch": epoch, "loss": 3.0 - epoch} for epoch in range(3)]
    assert [read(text) for text in seen] == [lines[:count] for count in (0, 1, 1, 2, 2, 3)]


@question("TrainingLog", points=2, en="Readable after a killed training", ko="중단된 훈련 뒤에도 읽을 수 있음")
@pytest.mark.parametrize("dies_after", [0, 2])
def test_log_killed(submission, dies_after):
    logs = curves(loss=[4.0, 3.0, 2.0, 1.0], val_loss=[5.0, NAN, 3.0, 2.0])
    text = logged(submission, director(submission), [logs], dies_after=dies_after)[1]
    lines = read(text)
    assert [line["epoch"] for line in lines] == list(range(dies_after + 1))
    assert [line["loss"] for line in lines] == [4.0, 3.0, 2.0][: dies_after + 1]


@question("TrainingLog", en="nan stays nan", ko="nan은 nan으로")
def test_log_nan(submission):
    logs = curves(loss=[1.0, NAN], val_loss=[NAN, 2.0])
    first, second = read(logged(submission, director(submission), [logs])[1])
    assert math.isnan(first["val_loss"]) and math.isnan(second["loss"])
    assert (first["loss"], second["val_loss"]) == (1.0, 2.0)


@question("TrainingLog", points=2, en="A new training makes a new log", ko="새로운 훈련은 새로운 기록")
def test_log_again(submission):
    trainings = [curves(loss=[4.0, 3.0, 2.0]), curves(loss=[9.0, 8.0])]
    seen, text = logged(submission, director(submission), trainings, as_path=True)
    assert read(seen[0]) == []
    assert read(text) == [{"epoch": 0, "loss": 9.0}, {"epoch": 1, "loss": 8.0}]


@question("TrainingLog", en="NumPy's numbers", ko="NumPy의 수")
def test_log_numpy(submission):
    logs = curves(loss=[0.5, 0.25], val_loss=[1, 2])
    text = logged(submission, director(submission), [logs], numpy=True)[1]
    assert read(text) == [
        {"epoch": 0, "loss": 0.5, "val_loss": 1.0},
        {"epoch": 1, "loss": 0.25, "val_loss": 2.0},
    ]


# ---------------------------------------------------------------- train_with_callbacks


@probe
def trained(submission, target, epochs, rows=8, stale=False, stop_after=None, dies_after=None, as_path=False):
    """A real training whose weight grows by 1 with each batch, and whose val_loss is its distance from `target`.

    A right checkpoint_callbacks stands in for the submission's.  Gives the weights of the returned model, of the
    file and of the trained model, whether the first is another object, and the epochs that a further callback saw.
    """
    import pathlib
    import tempfile

    import keras
    import numpy as np

    def right(path):
        lowest = keras.callbacks.ModelCheckpoint(
            path, monitor="val_loss", save_best_only=True, initial_value_threshold=np.inf
        )
        return [lowest]

    submission.checkpoint_callbacks = right

    def counter():
        model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, "linear", False, "zeros")])
        model.compile(loss="mean_absolute_error", optimizer=keras.optimizers.SGD(1.0), run_eagerly=True)
        return model

    def weight(model):
        return float(model.get_weights()[0][0, 0])

    def watch(epoch, logs=None):
        epochs_seen.append(epoch)
        if epoch == stop_after:
            model.stop_training = True
        if epoch == dies_after:
            raise KeyError("killed")

    path = pathlib.Path(tempfile.mkdtemp()) / "best.keras"
    if stale:
        yesterday = counter()
        yesterday.set_weights([np.array([[1234.0]])])
        yesterday.save(path)
    epochs_seen, model = [], counter()
    training = np.ones((rows, 1)), np.full((rows, 1), 1000.0)
    validation = np.ones((4, 1)), np.full((4, 1), target)
    watching = keras.callbacks.LambdaCallback(on_epoch_end=watch)
    given = path if as_path else str(path)
    try:
        best = submission.train_with_callbacks(model, training, validation, given, epochs, [watching])
    except KeyError:
        return weight(keras.models.load_model(path)), epochs_seen
    if not path.exists():
        return "no file", type(best).__name__
    saved = keras.models.load_model(path)
    return weight(best), weight(saved), weight(model), best is not model, epochs_seen


@question("train_with_callbacks", points=2, en="The best epoch's model comes back", ko="가장 좋은 에포크의 모델을 반환")
@pytest.mark.parametrize("best", [1, 3, 5])
def test_train_best(submission, best):
    assert trained(submission, float(best), 5) == (best, best, 5.0, True, [0, 1, 2, 3, 4])


@question("train_with_callbacks", en="Batches of Keras' default size", ko="Keras의 기본 배치 크기로")
def test_train_batches(submission):
    # With batches of 32 rows, and of no other size, an epoch of either has two.
    for rows in (33, 64):
        assert trained(submission, 4.0, 3, rows=rows) == (4.0, 4.0, 6.0, True, [0, 1, 2])


@question("train_with_callbacks", en="Further callbacks take part", ko="다른 콜백도 함께")
def test_train_callbacks(submission):
    assert trained(submission, 2.0, 7, stop_after=3, as_path=True) == (2.0, 2.0, 4.0, True, [0, 1, 2, 3])


@question("train_with_callbacks", en="A file of an earlier training", ko="이전 훈련의 파일이 있을 때")
def test_train_stale(submission):
    assert trained(submission, 2.0, 3, stale=True) == (2.0, 2.0, 3.0, True, [0, 1, 2])


@question("train_with_callbacks", points=2, en="nan in every epoch is refused", ko="모든 에포크가 nan이면 거절")
@pytest.mark.parametrize("stale", [False, True], ids=["no-file", "old-file"])
def test_train_nan(submission, stale):
    with pytest.raises(ValueError):
        trained(submission, NAN, 2, stale=stale)


@question(
    "train_with_callbacks",
    en="Interrupted half-way, the best so far is on disk",
    ko="도중에 중단되어도 그때까지의 최고가 남음",
)
def test_train_interrupted(submission):
    assert trained(submission, 2.0, 9, dies_after=4) == (2.0, [0, 1, 2, 3, 4])
