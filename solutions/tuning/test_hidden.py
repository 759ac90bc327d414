"""Hidden tests: which rows go where, what is built and trained how often, and which numbers come out.

Most trainings are scripted: a model made in a probe notes what reaches it and plays curves that the test has written.
Two checks train real Keras models, and repeat every training to compare it bit by bit.
"""

import itertools
import math

import numpy as np
import pytest

from autograder.judge import probe

question = pytest.mark.question

NAN = math.nan


def numbered(rng, counts, width=3):
    """Rows of random numbers, the first of each its own number, and labels: `counts` rows of each class, shuffled."""
    y = rng.permutation(np.repeat(np.arange(len(counts)) * 3 - 2, counts))
    x = rng.normal(size=(len(y), width))
    x[:, 0] = np.arange(len(y))
    return x, y


def held_back(count, fraction):
    """How many of a class are held back."""
    return min(max(round(fraction * count), 1), count - 1)


def check_parts(x, y, parts, fraction):
    """Every row is in exactly one part, whole and with its label, and of each class the right number is held back."""
    (x_train, y_train), (x_validation, y_validation) = parts
    numbers = np.concatenate([x_train[:, 0], x_validation[:, 0]]).astype(int)
    assert sorted(numbers.tolist()) == list(range(len(y)))
    assert np.array_equal(np.concatenate([x_train, x_validation]), x[numbers])
    assert np.array_equal(np.concatenate([y_train, y_validation]), y[numbers])
    for label, count in zip(*np.unique(y, return_counts=True), strict=True):
        assert np.count_nonzero(y_validation == label) == held_back(int(count), fraction)


def taken(parts):
    """The numbers of the rows that are held back, in their order."""
    return parts[1][0][:, 0].astype(int).tolist()


# ---------------------------------------------------------------- split


@question(
    "split", points=2, en="Disjoint, complete, the same fraction of each class", ko="겹침 없이 빠짐없이, 같은 비율로"
)
@pytest.mark.parametrize("fraction", [0.1, 0.3, 0.5, 0.8])
def test_split_parts(submission, rng, fraction):
    for counts in ([40, 30, 25], [2, 3, 60], [17], rng.integers(5, 30, 6)):
        x, y = numbered(rng, counts)
        check_parts(x, y, submission.split(x, y, fraction, int(rng.integers(1000))), fraction)


@question("split", points=2, en="Halves, and at least one row on either side", ko="반올림, 그리고 양쪽에 적어도 한 행")
@pytest.mark.parametrize("fraction", [0.5, 0.25, 0.75, 0.001, 0.999])
def test_split_rounding(submission, rng, fraction):
    x, y = numbered(rng, [2, 3, 4, 5, 6, 7, 9, 10, 14, 18])
    check_parts(x, y, submission.split(x, y, fraction, 5), fraction)


@question("split", en="Labels of text", ko="글자로 된 레이블")
def test_split_text(submission, rng):
    x, y = numbered(rng, [12, 7, 5])
    y = np.array(["고양이", "", "a dog"])[(y + 2) // 3]
    check_parts(x, y, submission.split(x, y, 0.3, 3), 0.3)


@question("split", points=2, en="Sorted data are drawn from everywhere", ko="정렬된 데이터도 고루 뽑음")
def test_split_random(submission):
    y = np.repeat([0, 1], 6)
    x = np.arange(12.0)[:, None]
    seen, pairs = set(), set()
    for seed in range(40):
        rows = taken(submission.split(x, y, 0.5, seed))
        seen.update(rows)
        pairs.add(tuple(sorted(row for row in rows if row < 6)))
    assert seen == set(range(12))
    assert len(pairs) > 8


@probe
def split_again(submission, x, y, fraction, seed):
    """The split three times, with other states of the shared generators; whether those states stayed as they were."""
    import random

    import numpy as np

    found, untouched = [], True
    for state in (1, 2, 2):
        np.random.seed(state)
        random.seed(state)
        before = np.random.get_state()[1].tolist(), np.random.get_state()[2], random.getstate()
        found.append(submission.split(x, y, fraction, seed))
        untouched = untouched and before == (
            np.random.get_state()[1].tolist(),
            np.random.get_state()[2],
            random.getstate(),
        )
    return found, untouched


@question("split", points=2, en="The same seed, the same split", ko="같은 시드, 같은 분할")
def test_split_reproducible(submission, same, rng):
    x, y = numbered(rng, [30, 20])
    (first, *others), untouched = split_again(submission, x, y, 0.3, 11)
    for other in others:
        same(other, first)
    assert untouched


@question("split", en="Other seeds, other splits", ko="다른 시드, 다른 분할")
def test_split_seeds(submission, rng):
    x, y = numbered(rng, [30, 20])
    splits = {tuple(sorted(taken(submission.split(x, y, 0.4, seed)))) for seed in range(8)}
    assert len(splits) == 8


@question("split", en="Images, bytes and vectors keep shape and dtype", ko="이미지, 바이트, 벡터의 모양과 dtype 유지")
@pytest.mark.parametrize(
    ("shape", "dtype", "labels"),
    [((), "int64", "uint8"), ((4, 5, 3), "uint8", "int32"), ((2,), "float32", "int64")],
    ids=["vector", "images", "float32"],
)
def test_split_shapes(submission, rng, shape, dtype, labels):
    x = rng.integers(0, 200, (20, *shape)).astype(dtype)
    y = np.arange(20).astype(labels) % 2
    for part, (rows, found) in zip(("train", "validation"), submission.split(x, y, 0.3, 4), strict=True):
        count = {"train": 14, "validation": 6}[part]
        assert (rows.shape, rows.dtype) == ((count, *shape), np.dtype(dtype))
        assert (found.shape, found.dtype) == ((count,), np.dtype(labels))


@question("split", en="Rows that look alike", ko="값이 같은 행들")
def test_split_alike(submission):
    (x_train, y_train), (x_validation, y_validation) = submission.split(np.ones((10, 2)), np.zeros(10, int), 0.3, 0)
    assert (len(x_train), len(y_train), len(x_validation), len(y_validation)) == (7, 7, 3, 3)


@probe
def split_views(submission, x, y):
    """The split of read-only views; whether the parts are arrays of their own; what became of writable arguments."""
    import numpy as np

    kept = x.copy(), y.copy()
    parts = submission.split(x, y, 0.25, 6)
    own = not any(np.shares_memory(array, given) for part in parts for array, given in zip(part, (x, y), strict=True))
    unchanged = np.array_equal(x, kept[0]) and np.array_equal(y, kept[1])
    backwards = x[::-1], y[::-1]
    for array in backwards:
        array.flags.writeable = False
    return submission.split(*backwards, 0.25, 6), own, unchanged


@question("split", en="Views, read-only arrays, and unchanged arguments", ko="뷰, 읽기 전용 배열, 바뀌지 않는 인수")
def test_split_views(submission, rng):
    x, y = numbered(rng, [20, 12])
    parts, own, unchanged = split_views(submission, x, y)
    check_parts(x, y, parts, 0.25)
    assert own
    assert unchanged


REFUSED = {
    "zero": (4, [0, 0, 1, 1], 0.0),
    "one": (4, [0, 0, 1, 1], 1.0),
    "negative": (4, [0, 0, 1, 1], -0.2),
    "percent": (4, [0, 0, 1, 1], 20),
    "nan": (4, [0, 0, 1, 1], NAN),
    "more-rows": (5, [0, 0, 1, 1], 0.5),
    "more-labels": (3, [0, 0, 1, 1], 0.5),
    "nothing": (0, [], 0.5),
    "single": (5, [0, 0, 1, 2, 2], 0.5),
}


@question("split", en="What cannot be split", ko="나눌 수 없는 것")
@pytest.mark.parametrize(("rows", "labels", "fraction"), REFUSED.values(), ids=REFUSED)
def test_split_refuses(submission, rows, labels, fraction):
    with pytest.raises(ValueError):
        submission.split(np.zeros((rows, 2)), np.array(labels, dtype=np.int64), fraction, 0)


# ---------------------------------------------------------------- grid


def points(space):
    """What the grid must be."""
    return [dict(zip(space, values, strict=True)) for values in itertools.product(*space.values())]


def check_grid(submission, same, space):
    found = submission.grid(space)
    same(found, points(space), like="array")
    assert [list(point) for point in found] == [list(space)] * len(found)


@question("grid", points=2, en="One to four names", ko="이름 하나에서 네 개까지")
@pytest.mark.parametrize("sizes", [(3,), (3, 2), (2, 4, 3), (2, 1, 3, 2)], ids=["one", "two", "three", "four"])
def test_grid_sizes(submission, same, rng, sizes):
    names = rng.permutation(["units", "rate", "dropout", "학습률"])
    check_grid(
        submission, same, {str(name): rng.normal(size=n).tolist() for name, n in zip(names, sizes, strict=False)}
    )


@question("grid", en="Values of every kind", ko="여러 종류의 값")
def test_grid_kinds(submission, same):
    check_grid(
        submission, same, {"units": [(64, 32), (), 8], "활성화": ["relu", "탄젠트", None], "bias": (True, 1, 1.0)}
    )


@question("grid", en="Unsorted values, and values given twice", ko="정렬되지 않은 값, 두 번 적힌 값")
def test_grid_order(submission, same):
    check_grid(submission, same, {"z": [3, 1, 3, 2], "a": ["b", "a", "b"]})


@probe
def grid_of_arrays(submission):
    """The grid of an array and a range, which do not cross to a worker as what they are."""
    import numpy as np

    return submission.grid({"rate": np.array([0.1, 0.01]), "units": range(8, 40, 16), "depth": np.array([3])})


@question("grid", en="Arrays and ranges", ko="배열과 range")
def test_grid_arrays(submission, same):
    space = {"rate": [0.1, 0.01], "units": [8, 24], "depth": [3]}
    same(grid_of_arrays(submission), points(space), like="array")


@question("grid", en="Nothing to choose, and nothing to choose from", ko="고를 것이 없음, 고를 값이 없음")
def test_grid_empty(submission, same):
    same(submission.grid({}), [{}], like="array")
    same(submission.grid({"units": []}), [], like="array")
    same(submission.grid({"units": [1, 2], "rate": [], "depth": [3]}), [], like="array")


@probe
def grid_changed(submission, space):
    """The grid before and after one point of it is changed, what another call gives then, and the space."""
    first = submission.grid(space)
    count = len({id(point) for point in first})
    first[0]["units"] = "changed"
    first[1].clear()
    return count, first, submission.grid(space), space


@question("grid", en="Every point a dictionary of its own", ko="조합마다 따로 만든 딕셔너리")
def test_grid_fresh(submission, same):
    space = {"units": [1, 2], "rate": [3, 4]}
    count, changed, again, after = grid_changed(submission, space)
    assert count == 4
    same(changed, [{"units": "changed", "rate": 3}, {}, *points(space)[2:]], like="array")
    same(again, points(space), like="array")
    same(after, space)


@question("grid", en="Values that are in no list", ko="리스트에 들어 있지 않은 값")
@pytest.mark.parametrize("values", ["relu", "", 16, 0.5], ids=["text", "empty-text", "integer", "float"])
def test_grid_refuses(submission, values):
    with pytest.raises(ValueError):
        submission.grid({"units": [1, 2], "other": values})


# ---------------------------------------------------------------- tune


@probe
def tuned(submission, x, y, space, script, *arguments, **keywords):
    """One search among models that play the curves of the script, a pair (loss, val_loss) for each point of the grid.

    A right split and a right grid stand in for the submission's.  Gives best and table, or None where ValueError was
    raised, and of each model: its point, a number drawn when it was built, and what each of its trainings got.
    """
    import copy
    import itertools

    import keras
    import numpy as np

    def right_split(x, y, validation_fraction, seed):
        if len(x) != len(y) or not 0 < validation_fraction < 1:
            raise ValueError("no split")
        generator, back = np.random.default_rng([seed, 7]), np.zeros(len(y), dtype=bool)
        for label, count in zip(*np.unique(y, return_counts=True), strict=True):
            rows = generator.permutation(np.flatnonzero(y == label))
            back[rows[: min(max(round(validation_fraction * count), 1), count - 1)]] = True
        return (x[~back], y[~back]), (x[back], y[back])

    def right_grid(space):
        if any(isinstance(values, str) for values in space.values()):
            raise ValueError("no grid")
        return [dict(zip(space, values, strict=True)) for values in itertools.product(*space.values())]

    class Scripted:
        def __init__(self, point, draw):
            self.note = {"point": point, "draw": draw, "trainings": []}

        def fit(
            self,
            x=None,
            y=None,
            batch_size=None,
            epochs=1,
            verbose="auto",
            callbacks=None,
            validation_split=0.0,
            validation_data=None,
            shuffle=True,
            **others,
        ):
            validation = None if validation_data is None else [np.array(part) for part in validation_data]
            as_usual = batch_size in (None, 32) and shuffle is True and not validation_split and not callbacks
            parts = ((x.copy(), y.copy()), validation)
            as_usual = as_usual and not others
            self.note["trainings"].append({"parts": parts, "epochs": epochs, "as_usual": as_usual, "verbose": verbose})
            self.history = keras.callbacks.History()
            loss, val_loss = curves[str(self.note["point"])]
            self.history.history = {"loss": list(loss[:epochs])}
            if validation is not None:
                self.history.history["val_loss"] = list(val_loss[:epochs])
            return self.history

    def build(**point):
        models.append(Scripted(copy.deepcopy(point), float(np.random.random())))
        return models[-1]

    submission.split, submission.grid = right_split, right_grid
    curves = {str(point): pair for point, pair in zip(right_grid(space), script, strict=True)} if script else {}
    models, kept = [], copy.deepcopy((x, y, space))
    try:
        best, table = submission.tune(build, x, y, space, *arguments, **keywords)
    except ValueError:
        best = table = None
    unchanged = np.array_equal(x, kept[0]) and np.array_equal(y, kept[1]) and space == kept[2]
    return {"best": best, "table": table, "models": [model.note for model in models], "unchanged": unchanged}


SPACE = {"units": [8, 32, 4], "rate": [0.1, 0.01]}


def falling(rng, best, length, low):
    """A validation curve that is lowest in epoch `best` (from 1), where it is `low`, and a training curve that falls."""
    val_loss = low + rng.uniform(0.01, 1, length)
    val_loss[best - 1] = low
    return np.sort(rng.uniform(0, 2, length))[::-1].tolist(), val_loss.tolist()


def row(point, curves, epoch):
    """The row of the table for a point whose best epoch is known."""
    return {"parameters": point, "epoch": epoch, "loss": curves[0][epoch - 1], "val_loss": curves[1][epoch - 1]}


@question("tune", points=3, en="The table, and the best by validation", ko="결과표, 그리고 검증으로 고른 최고")
@pytest.mark.parametrize("winner", [0, 3, 5])
def test_tune_table(submission, same, rng, winner):
    x, y = numbered(rng, [12, 8])
    epochs = [1, 4, 2, 6, 3, 5]
    lows = rng.permutation(np.linspace(0.5, 0.9, 6))
    lows[winner] = 0.2
    script = [falling(rng, epoch, 6, float(low)) for epoch, low in zip(epochs, lows, strict=True)]
    # Who learns by heart has the lowest training loss of all, from the first epoch on.
    script[(winner + 2) % 6] = ([0.001] * 6, script[(winner + 2) % 6][1])
    found = tuned(submission, x, y, SPACE, script, 6)
    same(found["best"], points(SPACE)[winner])
    expected = [row(*each) for each in zip(points(SPACE), script, epochs, strict=True)]
    same(found["table"], expected, like="array")


@question("tune", points=2, en="Every point once, with a fresh model", ko="조합마다 한 번, 새 모델로")
@pytest.mark.parametrize("epochs", [1, 4])
def test_tune_fresh(submission, same, rng, epochs):
    x, y = numbered(rng, [12, 8])
    models = tuned(submission, x, y, SPACE, [falling(rng, 1, 5, 0.3) for _ in range(6)], epochs)["models"]
    same(sorted((model["point"] for model in models), key=str), sorted(points(SPACE), key=str))
    assert [len(model["trainings"]) for model in models] == [1] * 6
    assert [model["trainings"][0]["epochs"] for model in models] == [epochs] * 6
    assert all(model["trainings"][0]["as_usual"] for model in models)


@question("tune", en="Nothing is printed: verbose=0", ko="아무것도 출력하지 않음: verbose=0")
def test_tune_quiet(submission, rng):
    x, y = numbered(rng, [12, 8])
    (model,) = tuned(submission, x, y, {"units": [3]}, [([1.0], [2.0])], 1)["models"]
    assert model["trainings"][0]["verbose"] == 0


@question("tune", points=3, en="What is trained on is not what is compared on", ko="훈련한 데이터로 비교하지 않음")
@pytest.mark.parametrize("fraction", [None, 0.5], ids=["default", "half"])
def test_tune_data(submission, same, rng, fraction):
    x, y = numbered(rng, [22, 9, 14])
    script = [falling(rng, 2, 3, 0.3) for _ in range(6)]
    found = tuned(submission, x, y, SPACE, script, 3, *([] if fraction is None else [fraction]))
    parts = [model["trainings"][0]["parts"] for model in found["models"]]
    for part in parts:
        check_parts(x, y, part, fraction or 0.2)
        assert sorted(taken(part)) == sorted(taken(parts[0]))


@question("tune", en="The rows arrive as they are", ko="행은 있는 그대로 전달")
def test_tune_images(submission, rng):
    x = rng.integers(0, 256, (15, 4, 4)).astype(np.uint8)
    x[:, 0, 0] = np.arange(15)
    y = np.array(["a", "b", "c"])[np.arange(15) % 3]
    (model,) = tuned(submission, x, y, {"units": [3]}, [([1.0], [2.0])], epochs=1)["models"]
    (x_train, y_train), (x_validation, y_validation) = model["trainings"][0]["parts"]
    assert (x_train.dtype, x_validation.dtype) == (np.uint8, np.uint8)
    rows = np.concatenate([x_train, x_validation])
    assert np.array_equal(rows, x[rows[:, 0, 0]])
    assert np.array_equal(np.concatenate([y_train, y_validation]), y[rows[:, 0, 0]])


@question("tune", points=2, en="Every model starts from the same seed", ko="모든 모델은 같은 시드에서 출발")
@pytest.mark.parametrize("seed", [None, 23], ids=["default", "given"])
def test_tune_seed(submission, rng, seed):
    x, y = numbered(rng, [12, 8])
    keywords = {} if seed is None else {"seed": seed}
    models = tuned(submission, x, y, SPACE, [falling(rng, 1, 2, 0.3) for _ in range(6)], 2, **keywords)["models"]
    assert [model["draw"] for model in models] == [np.random.RandomState(seed or 0).random_sample()] * 6


@question("tune", en="The seed decides which rows are held back", ko="시드가 떼어 둘 행을 정함")
def test_tune_split_seed(submission, rng):
    x, y = numbered(rng, [30, 30])
    drawn = []
    for seed in (5, 6, 5):
        (model,) = tuned(submission, x, y, {"units": [3]}, [([1.0], [2.0])], 1, 0.5, seed)["models"]
        drawn.append(sorted(taken(model["trainings"][0]["parts"])))
    assert drawn[0] == drawn[2]
    assert drawn[0] != drawn[1]


@question("tune", points=2, en="The first of equally good points and epochs", ko="같으면 처음 조합과 처음 에포크")
def test_tune_ties(submission, same, rng):
    x, y = numbered(rng, [6, 6])
    script = [
        ([0.9, 0.8, 0.7, 0.6], [0.7, 0.6, 0.6, 0.7]),
        ([0.9, 0.8, 0.7, 0.6], [0.7, 0.5, 0.8, 0.5]),
        ([0.5, 0.4, 0.3, 0.2], [0.5, 0.6, 0.5, 0.5]),
    ]
    space = {"units": [30, 20, 10]}
    found = tuned(submission, x, y, space, script, 4)
    same(found["best"], {"units": 20})
    expected = [row(*each) for each in zip(points(space), script, [2, 2, 1], strict=True)]
    same(found["table"], expected, like="array")


@question("tune", points=2, en="nan is never the best", ko="nan은 결코 가장 좋은 값이 아님")
@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2)], ids=["first", "last", "middle"])
def test_tune_nan(submission, same, rng, order):
    x, y = numbered(rng, [6, 6])
    script = [
        ([NAN, NAN, NAN], [NAN, NAN, NAN]),
        ([0.9, 0.6, NAN], [NAN, 0.8, NAN]),
        ([0.7, 0.5, 0.4], [0.9, NAN, 0.7]),
    ]
    epochs = [None, 2, 3]
    space = {"rate": [float(rate) for rate in rng.permutation([0.5, 1.0, 2.0])]}
    found = tuned(submission, x, y, space, [script[number] for number in order], 3)
    expected = [
        {"parameters": point, "epoch": None, "loss": NAN, "val_loss": NAN}
        if epochs[number] is None
        else row(point, script[number], epochs[number])
        for point, number in zip(points(space), order, strict=True)
    ]
    same(found["best"], points(space)[order.index(2)])
    same(found["table"], expected, like="array")


@question(
    "tune",
    en="Values of every kind reach build; the arguments stay as they are",
    ko="모든 종류의 값을 build에, 인수는 그대로",
)
def test_tune_values(submission, same, rng):
    x, y = numbered(rng, [6, 6])
    space = {"units": [(64, 32), None], "loss": ["mse"], "epochs": [True]}
    found = tuned(submission, x, y, space, [([1.0], [0.5]), ([0.5], [1.0])], 1)
    same(found["best"], {"units": (64, 32), "loss": "mse", "epochs": True})
    same([model["point"] for model in found["models"]], points(space))
    assert found["unchanged"]


@question("tune", en="Nothing to choose: one model", ko="고를 것이 없으면 모델 하나")
def test_tune_one(submission, same, rng):
    x, y = numbered(rng, [6, 6])
    found = tuned(submission, x, y, {}, [([0.5, 0.4], [0.7, 0.6])], 2)
    same(found["best"], {})
    same(found["table"], [{"parameters": {}, "epoch": 2, "loss": 0.4, "val_loss": 0.6}], like="array")


REFUSED_SEARCHES = {
    "no-point": ({"units": []}, [], 0.5),
    "all-nan": ({"units": [1, 2]}, [([0.5], [NAN]), ([NAN], [NAN])], 0.5),
    "no-fraction": ({"units": [1]}, [([0.5], [0.5])], 0.0),
    "no-list": ({"units": "ab"}, [], 0.5),
}


@question("tune", en="A search without a result", ko="결과가 없는 탐색")
@pytest.mark.parametrize(("space", "script", "fraction"), REFUSED_SEARCHES.values(), ids=REFUSED_SEARCHES)
def test_tune_refuses(submission, rng, space, script, fraction):
    x, y = numbered(rng, [6, 6])
    assert tuned(submission, x, y, space, script, 1, fraction)["table"] is None


@probe
def builder(submission):
    """A function that builds small real models, whose `noted` tells of each training: weights before and after, curves,
    rows and validation.  A right split and a right grid stand in for the submission's.
    """
    import itertools

    import keras
    import numpy as np

    def right_split(x, y, validation_fraction, seed):
        back = np.arange(len(y)) % 4 == 0
        return (x[~back], y[~back]), (x[back], y[back])

    def right_grid(space):
        return [dict(zip(space, values, strict=True)) for values in itertools.product(*space.values())]

    class Watched(keras.Sequential):
        def fit(self, x=None, y=None, *arguments, validation_data=None, **keywords):
            before = self.get_weights()
            history = super().fit(x, y, *arguments, validation_data=validation_data, **keywords)
            build.noted.append((before, self.get_weights(), history.history, (x, y), validation_data))
            return history

    def build(rate=0.5):
        layers = [keras.layers.Dense(3, "tanh"), keras.layers.Dropout(0.4), keras.layers.Dense(1, "sigmoid")]
        model = Watched([keras.Input((3,)), *layers])
        model.compile(keras.optimizers.SGD(rate), "binary_crossentropy", metrics=["accuracy"], run_eagerly=True)
        return model

    submission.split, submission.grid, build.noted = right_split, right_grid, []
    return build


@probe
def alone(build, seed, point, training, validation, epochs):
    """One training by itself: what was noted of it, and the loss on both parts afterwards."""
    import keras

    keras.utils.set_random_seed(seed)
    model = build(**point)
    model.fit(*training, validation_data=validation, epochs=epochs, verbose=0)
    return build.noted[-1], [model.evaluate(*part, verbose=0)[0] for part in (training, validation)]


def blobs(rng, rows):
    """Two classes that lie apart, in turn."""
    x, y = rng.normal(size=(rows, 3)).astype(np.float32), np.arange(rows) // 2 % 2
    x[:, 0] += 2 * y
    return x, y


@question("tune", points=3, en="Real models, repeated bit by bit", ko="실제 모델, 비트까지 똑같이 반복")
def test_tune_real(submission, same, rng):
    build, space = builder(submission), {"rate": [0.0, 0.5]}
    best, table = submission.tune(build, *blobs(rng, 48), space, 3, 0.25, 9)
    noted, lows = build.noted, []
    assert len(noted) == 2
    for point, training in zip(points(space), noted, strict=True):
        repeated, _ = alone(build, 9, point, *training[3:], 3)
        same(training[:3], repeated[:3])
        lows.append(min(repeated[2]["val_loss"]))
    same([found["val_loss"] for found in table], lows, rtol=1e-6)
    same(best, points(space)[int(np.argmin(lows))])


# ---------------------------------------------------------------- overfit_epoch


# Of each case: loss, val_loss, patience, the epoch in which overfitting begins.
OVERFIT = {
    "best-epoch": [
        ([0.9, 0.5, 0.3, 0.2], [0.5, 0.6, 0.7, 0.8], 3, 2),
        ([0.9, 0.8, 0.7, 0.6, 0.5], [0.9, 0.8, 0.7, 0.8, 0.9], 2, 4),
        ([0.9, 0.8, 0.7, 0.6], [0.9, 0.8, 0.9, 0.9], 2, 3),
        ([0.9, 0.8, 0.7, 0.6], [0.9, 0.8, 0.9, 0.9], 3, None),
        ([0.9, 0.8, 0.7], [0.9, 0.8, 0.9], 1, 3),
        ([0.9, 0.8, 0.7, 0.6], [0.9, 0.8, 0.7, 0.6], 1, None),
        ([0.9, 0.8, 0.7], [0.9, 1.0, 1.1], 100, None),
    ],
    "noise": [
        ([0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3], [0.9, 1.0, 0.8, 0.85, 0.7, 0.9, 0.71], 2, 6),
        ([0.9, 0.8, 0.7, 0.6, 0.5], [0.5, 0.9, 0.8, 0.7, 0.6], 4, 2),
        ([0.9, 0.8, 0.7, 0.6, 0.5, 0.4], [0.5, 0.6, 0.7, 0.4, 0.5, 0.6], 2, 2),
        ([0.9, 0.8, 0.7, 0.6, 0.5], [0.9, 0.7, 0.7, 0.7, 0.9], 2, 3),
    ],
    "training": [
        ([0.9, 0.9, 0.9, 0.9], [0.5, 0.6, 0.7, 0.8], 2, None),
        ([0.5, 0.8, 2.0, 9.0], [0.5, 0.9, 3.0, 9.0], 1, None),
        ([0.9, 0.5, 0.6, 0.7], [0.9, 0.5, 0.6, 0.7], 2, None),
    ],
    "training-between": [
        ([0.5, 0.6, 0.7, 0.6, 0.4, 0.3], [0.5, 0.6, 0.7, 0.8, 0.9, 1.0], 2, 2),
        ([0.5, 0.4, 0.6, 0.7], [0.5, 0.6, 0.7, 0.8], 3, 2),
        ([0.3, 0.5, 0.6, 0.6], [0.6, 0.5, 0.6, 0.7], 2, None),
        ([0.8, 0.3, 0.6, 0.7, 0.8], [0.7, 0.8, 0.6, 0.7, 0.8], 2, None),
    ],
    "nan": [
        ([0.9, 0.8, 0.7, 0.6], [0.9, 0.5, NAN, 0.6], 2, 3),
        ([0.9, 0.8, 0.7, 0.6], [NAN, 0.5, 0.6, 0.7], 2, 3),
        ([0.9, 0.8, 0.7, 0.6], [NAN] * 4, 1, None),
        ([0.9, 0.8, NAN, NAN], [0.9, 0.8, NAN, NAN], 2, None),
    ],
    "nan-in-training": [
        ([0.9, 0.8, NAN, 0.7], [0.9, 0.8, 0.9, 0.9], 2, 3),
        ([0.9, NAN, 0.7, 0.6], [0.9, 0.8, 0.9, 0.9], 2, None),
    ],
    "edges": [
        ([], [], 1, None),
        ([0.5], [0.5], 1, None),
        ([3, 2, 1, 0], [1, 0, 2, 2], 2, 3),
        ([-1.0, -2.0, -3.0, -4.0], [-1.0, -2.0, -1.5, -1.0], 2, 3),
    ],
}


@question("overfit_epoch", points=2, en="Short curves", ko="짧은 곡선")
@pytest.mark.parametrize("cases", OVERFIT.values(), ids=OVERFIT)
def test_overfit(submission, cases):
    for loss, val_loss, patience, expected in cases:
        found = submission.overfit_epoch({"loss": loss, "val_loss": val_loss}, patience)
        assert found == expected, f"loss {loss}, val_loss {val_loss}, patience {patience}: {found}, not {expected}"


@question("overfit_epoch", points=3, en="Noisy curves", ko="잡음이 많은 곡선")
@pytest.mark.parametrize("patience", [1, 3, 6])
def test_overfit_noisy(submission, reference, rng, patience):
    for _ in range(25):
        epochs, turn = np.arange(30), rng.integers(3, 25)
        val_loss = 0.5 + 0.02 * np.abs(epochs - turn) + rng.normal(0, 0.05, 30)
        loss = np.exp(-0.1 * epochs) + rng.normal(0, 0.05, 30)
        history = {"loss": loss.round(2).tolist(), "val_loss": val_loss.round(2).tolist()}
        assert submission.overfit_epoch(history, patience) == reference.overfit_epoch(history, patience)


@question("overfit_epoch", points=2, en="Wild curves", ko="들쭉날쭉한 곡선")
@pytest.mark.parametrize("patience", [2, 4])
def test_overfit_wild(submission, reference, rng, patience):
    for _ in range(40):
        loss, val_loss = rng.integers(0, 6, (2, 12)) / 4
        val_loss[rng.random(12) < 0.15] = NAN
        history = {"loss": loss.tolist(), "val_loss": val_loss.tolist()}
        assert submission.overfit_epoch(history, patience) == reference.overfit_epoch(history, patience)


@probe
def overfit_given(submission, history, patience):
    """The answer for read-only arrays beside other curves, and what became of lists."""
    import copy

    import numpy as np

    arrays = {"val_accuracy": [0.5], **{name: np.array(values) for name, values in history.items()}}
    for name in history:
        arrays[name].flags.writeable = False
    kept = copy.deepcopy(history)
    return submission.overfit_epoch(arrays, patience), submission.overfit_epoch(history, patience), history == kept


@question("overfit_epoch", en="Arrays, other curves, and unchanged arguments", ko="배열, 다른 곡선, 바뀌지 않는 인수")
def test_overfit_arrays(submission):
    history = {"loss": [0.9, 0.6, 0.5, 0.4], "val_loss": [0.9, 0.7, 0.8, 0.75]}
    assert overfit_given(submission, history, 2) == (3, 3, True)


REFUSED_HISTORIES = {
    "zero": ({"loss": [2.0, 1.0], "val_loss": [1.0, 2.0]}, 0),
    "negative": ({"loss": [2.0, 1.0], "val_loss": [1.0, 2.0]}, -1),
    "no-validation": ({"loss": [2.0, 1.0]}, 1),
    "no-training": ({"val_loss": [1.0, 2.0]}, 1),
    "shorter": ({"loss": [2.0, 1.0, 0.5], "val_loss": [1.0, 2.0, 3.0, 4.0]}, 1),
    "longer": ({"loss": [2.0, 1.0, 0.5], "val_loss": [1.0, 2.0]}, 2),
}


@question("overfit_epoch", en="What cannot be judged", ko="판정할 수 없는 것")
@pytest.mark.parametrize(("history", "patience"), REFUSED_HISTORIES.values(), ids=REFUSED_HISTORIES)
def test_overfit_refuses(submission, history, patience):
    with pytest.raises(ValueError):
        submission.overfit_epoch(history, patience)


# ---------------------------------------------------------------- learning_curve


@probe
def learned(submission, training, validation, sizes, *arguments, **keywords):
    """A learning curve of models that train nothing and note what reaches them.

    Their loss is the mean of the second column, plus 10 for each row and 1000 for each epoch that they were trained on.
    Gives the table, or None where ValueError was raised, and of each model a number drawn when it was built and what
    each of its trainings got.
    """
    import copy

    import keras
    import numpy as np

    class Noting:
        def __init__(self, draw):
            self.note = {"draw": draw, "trainings": [], "verbose": []}
            self.trained = 0

        def fit(self, x=None, y=None, batch_size=None, epochs=1, verbose="auto", callbacks=None, *others, **more):
            self.note["trainings"].append((x.copy(), y.copy(), epochs))
            self.note["verbose"].append(verbose)
            self.trained += 10 * len(x) + 1000 * epochs
            self.history = keras.callbacks.History()
            self.history.history = {"loss": [-1.0] * epochs, "val_loss": [-2.0] * epochs}
            return self.history

        def evaluate(
            self,
            x=None,
            y=None,
            batch_size=None,
            verbose="auto",
            sample_weight=None,
            steps=None,
            callbacks=None,
            return_dict=False,
        ):
            self.note["verbose"].append(verbose)
            loss = float(np.mean(x[:, 1])) + self.trained
            return {"accuracy": 0.5, "loss": loss} if return_dict else [loss, 0.5]

    def build():
        models.append(Noting(float(np.random.random())))
        return models[-1]

    models, kept = [], copy.deepcopy((training, validation, sizes))
    np.random.seed(len(training[0]))
    try:
        table = submission.learning_curve(build, training, validation, sizes, *arguments, **keywords)
    except ValueError:
        table = None
    given = [*training, *validation, np.asarray(sizes)]
    unchanged = all(
        np.array_equal(*pair) for pair in zip(given, [*kept[0], *kept[1], np.asarray(kept[2])], strict=True)
    )
    return {"table": table, "models": [model.note for model in models], "unchanged": unchanged}


def lesson(rng, rows=20, others=9):
    """A training and a validation part; the number of each row is in its first column."""
    return numbered(rng, [rows // 2, rows - rows // 2]), numbered(rng, [others])


def rows_of(model):
    """The numbers of the rows that a model was trained on."""
    return model["trainings"][0][0][:, 0].astype(int).tolist()


@question("learning_curve", points=3, en="Both losses, after the training", ko="훈련이 끝난 뒤의 두 손실")
@pytest.mark.parametrize(("sizes", "epochs"), [([3, 8, 20], 2), ([20], 1), ([1, 2], 5)], ids=["three", "all", "small"])
def test_curve_table(submission, same, rng, sizes, epochs):
    training, validation = lesson(rng)
    found = learned(submission, training, validation, sizes, epochs)
    expected = []
    for size, model in zip(sizes, found["models"], strict=True):
        trained = 10 * size + 1000 * epochs
        loss = float(training[0][rows_of(model), 1].mean()) + trained
        expected.append({"size": size, "loss": loss, "val_loss": float(validation[0][:, 1].mean()) + trained})
    same(found["table"], expected, rtol=1e-12, like="array")


@question(
    "learning_curve", points=2, en="A fresh model for each size, trained once", ko="크기마다 새 모델, 훈련은 한 번"
)
def test_curve_fresh(submission, rng):
    training, validation = lesson(rng)
    models = learned(submission, training, validation, [4, 9, 16], 3)["models"]
    assert [len(model["trainings"]) for model in models] == [1, 1, 1]
    for model, size in zip(models, [4, 9, 16], strict=True):
        x, y, epochs = model["trainings"][0]
        assert epochs == 3
        assert len(set(rows_of(model))) == len(x) == size
        assert np.array_equal(x, training[0][rows_of(model)])
        assert np.array_equal(y, training[1][rows_of(model)])


@question("learning_curve", en="Nothing is printed: verbose=0", ko="아무것도 출력하지 않음: verbose=0")
def test_curve_quiet(submission, rng):
    training, validation = lesson(rng)
    (model,) = learned(submission, training, validation, [5], 1)["models"]
    assert model["verbose"] == [0, 0, 0]


@question("learning_curve", points=2, en="A larger set contains the smaller ones", ko="큰 집합은 작은 집합을 포함")
def test_curve_nested(submission, rng):
    training, validation = lesson(rng)
    models = learned(submission, training, validation, [2, 5, 11, 17], 1, int(rng.integers(1000)))["models"]
    for smaller, larger in itertools.pairwise(models):
        assert set(rows_of(smaller)) < set(rows_of(larger))


@question("learning_curve", points=2, en="Rows from everywhere", ko="모든 곳에서 뽑은 행")
def test_curve_random(submission, rng):
    training, validation = lesson(rng, rows=12)
    drawn = [learned(submission, training, validation, [4], 1, seed)["models"] for seed in range(60)]
    assert {row for (model,) in drawn for row in rows_of(model)} == set(range(12))
    assert len({tuple(sorted(rows_of(model))) for (model,) in drawn}) > 20


@question("learning_curve", en="The same seed takes the same rows", ko="같은 시드는 같은 행을")
def test_curve_seed(submission, rng):
    training, validation = lesson(rng, rows=40)
    calls = [learned(submission, training, validation, sizes, 1, seed=7)["models"] for sizes in ([9], [30, 9, 2], [9])]
    drawn = [sorted(rows_of(model)) for models in calls for model in models if len(rows_of(model)) == 9]
    assert drawn == [drawn[0]] * 3


@question("learning_curve", points=2, en="Every model starts from the same seed", ko="모든 모델은 같은 시드에서 출발")
@pytest.mark.parametrize("seed", [None, 31], ids=["default", "given"])
def test_curve_draws(submission, rng, seed):
    training, validation = lesson(rng)
    keywords = {} if seed is None else {"seed": seed}
    models = learned(submission, training, validation, [3, 9, 20], 1, **keywords)["models"]
    assert [model["draw"] for model in models] == [np.random.RandomState(seed or 0).random_sample()] * 3


@question("learning_curve", en="Sizes in any order, twice, as an array, none", ko="순서 없는 크기, 두 번, 배열, 없음")
@pytest.mark.parametrize(
    "sizes",
    [[12, 3, 7], (5, 5), np.array([4, 2]), []],
    ids=["unsorted", "twice", "array", "none"],
)
def test_curve_sizes(submission, rng, sizes):
    training, validation = lesson(rng)
    found = learned(submission, training, validation, sizes, 1)
    assert [entry["size"] for entry in found["table"]] == [int(size) for size in sizes]
    assert [len(rows_of(model)) for model in found["models"]] == [int(size) for size in sizes]
    assert found["unchanged"]


@question("learning_curve", en="A size that does not fit, refused at once", ko="맞지 않는 크기는 곧바로 거절")
@pytest.mark.parametrize("sizes", [[3, 0], [5, -1], [4, 21]], ids=["zero", "negative", "too-large"])
def test_curve_refuses(submission, rng, sizes):
    training, validation = lesson(rng)
    found = learned(submission, training, validation, sizes, 1)
    assert found["table"] is None
    assert found["models"] == []


@question("learning_curve", points=3, en="Real models, repeated bit by bit", ko="실제 모델, 비트까지 똑같이 반복")
def test_curve_real(submission, same, rng):
    build, validation = builder(submission), blobs(rng, 20)
    table = submission.learning_curve(build, blobs(rng, 40), validation, [10, 40], 3, 4)
    noted, losses = build.noted, []
    assert len(noted) == 2
    for training in noted:
        repeated, measured = alone(build, 4, {}, training[3], validation, 3)
        same(training[:2], repeated[:2])
        losses.append(measured)
    same([[found["loss"], found["val_loss"]] for found in table], losses, rtol=1e-6)
