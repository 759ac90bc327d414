"""Hidden tests: what the models answer once their weights are known, and what training does to them."""

import functools
from pathlib import Path

import numpy as np
import pytest

from autograder.judge import probe

question = pytest.mark.question

DIGITS = Path(__file__).parents[2] / "data" / "mnist_5k.npz"
BAR = 0.8
"""Over 40 splits the reference reads 88 to 92 %, the other right answers of the bank 87 to 93 %, and plain SGD
at its default step 61 to 68 %."""


# ---------------------------------------------------------------- flatten_images


@question("flatten_images", en="Random images", ko="무작위 이미지")
def test_flat_random(submission, same, rng):
    images = rng.integers(0, 256, (7, 28, 28), dtype=np.uint8)
    same(submission.flatten_images(images), (images.reshape(7, 784) / 255).astype(np.float32), atol=1e-6)


@question("flatten_images", en="The batch axis survives", ko="배치 축이 그대로 남음")
@pytest.mark.parametrize("count", [1, 28])
def test_flat_batch_axis(submission, same, rng, count):
    images = np.zeros((count, 28, 28), dtype=np.uint8)
    images[:, 0, 0] = brightness = rng.integers(1, 256, count, dtype=np.uint8)
    flat = submission.flatten_images(images)
    assert flat.shape == (count, 784)
    same(flat[:, 0], (brightness / 255).astype(np.float32), atol=1e-6)
    assert not flat[:, 1:].any()


@question("flatten_images", en="An empty batch", ko="빈 배치")
def test_flat_empty(submission):
    flat = submission.flatten_images(np.zeros((0, 28, 28), dtype=np.uint8))
    assert flat.shape == (0, 784)
    assert flat.dtype == np.float32


@question("flatten_images", en="Dark images stay dark", ko="어두운 이미지는 어두운 채로")
@pytest.mark.parametrize("brightest", [0, 51])
def test_flat_dark(submission, same, brightest):
    images = np.full((3, 28, 28), brightest, dtype=np.uint8)
    same(submission.flatten_images(images), np.full((3, 784), brightest / 255, dtype=np.float32), atol=1e-6)


@probe
def flatten_views(submission, images):
    """The results for a transposed, a strided and a read-only view, and whether the original is as it was."""
    import numpy as np

    before = images.copy()
    locked = images.copy()
    locked.flags.writeable = False
    views = [images.transpose(0, 2, 1), images[::-2, :, ::-1], locked]
    return [np.asarray(submission.flatten_images(view)) for view in views], bool((images == before).all())


@question("flatten_images", en="Transposed, strided and read-only images", ko="전치된, 건너뛰는, 읽기 전용 이미지")
def test_flat_views(submission, same, rng):
    images = rng.integers(0, 256, (5, 28, 28), dtype=np.uint8)
    results, unchanged = flatten_views(submission, images)
    for got, view in zip(results, [images.transpose(0, 2, 1), images[::-2, :, ::-1], images], strict=True):
        same(got, (view.reshape(len(view), 784) / 255).astype(np.float32), atol=1e-6)
    assert unchanged


@question("flatten_images", en="Other shapes are refused by name", ko="다른 모양은 이름을 밝혀 거절")
@pytest.mark.parametrize(
    "shape", [(784,), (5, 784), (5, 28, 28, 1), (5, 32, 32)], ids=["vector", "flat", "channels", "larger"]
)
def test_flat_refuses(submission, shape):
    with pytest.raises(ValueError, match=", ".join(str(size) for size in shape)):
        submission.flatten_images(np.zeros(shape, dtype=np.uint8))


# ---------------------------------------------------------------- the three models


def random_weights(rng, width, hidden, classes):
    """Weights by hand: four different shapes, large enough that every unit matters."""
    shapes = [(width, hidden), (hidden,), (hidden, classes), (classes,)]
    return [rng.normal(0, 1 / np.sqrt(shape[0]), shape).astype(np.float32) for shape in shapes]


def network(x, weights):
    """The network written out: Dense, relu, Dense, softmax."""
    kernel, bias, last_kernel, last_bias = [weight.astype(np.float64) for weight in weights]
    logits = np.maximum(x @ kernel + bias, 0) @ last_kernel + last_bias
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return (powers / powers.sum(axis=1, keepdims=True)).astype(np.float32)


@probe
def kind_of(submission, model):
    """How a model was made, as far as its public face tells."""
    import keras

    if not isinstance(model, keras.Model):
        return "not a model"
    if isinstance(model, keras.Sequential):
        return "Sequential"
    return "functional" if getattr(model, "inputs", None) else "subclassed"


@probe
def weight_shapes(submission, model, x):
    """The shapes of the model's own weights after it has seen x, sorted."""
    model(x)
    return sorted(tuple(int(size) for size in weight.shape) for weight in model.get_weights())


@probe
def answer_with(submission, model, weights, x):
    """The model's answers once its weights are the given ones, each put where its shape fits."""
    import numpy as np

    model(x)
    by_shape = {weight.shape: weight for weight in weights}
    model.set_weights([by_shape[weight.shape] for weight in model.get_weights()])
    return np.asarray(model(x))


def check_network(submission, same, rng, model, sizes):
    """The model holds exactly the weights of the network, and answers as the network written out does."""
    weights = random_weights(rng, *sizes)
    x = rng.normal(0, 1, (9, sizes[0])).astype(np.float32)
    assert weight_shapes(submission, model, x) == sorted(weight.shape for weight in weights)
    same(answer_with(submission, model, weights, x), network(x, weights), atol=1e-5)


def check_softmax_once(submission, same, model):
    """Logits ln 1 … ln 10 on every input: softmax makes k/55 of them; twice, or none, something else."""
    weights = [np.zeros(shape, dtype=np.float32) for shape in [(784, 128), (128,), (128, 10), (10,)]]
    weights[3] = np.log(np.arange(1, 11)).astype(np.float32)
    x = np.ones((2, 784), dtype=np.float32)
    assert weight_shapes(submission, model, x) == sorted(weight.shape for weight in weights)
    expected = np.tile(np.arange(1, 11, dtype=np.float32) / 55, (2, 1))
    same(answer_with(submission, model, weights, x), expected, atol=1e-5)


@probe
def moved_together(submission, first, second, x):
    """Whether new weights for the first model change what the second one answers."""
    import numpy as np

    first(x)
    before = np.asarray(second(x))
    first.set_weights([weight + 1 for weight in first.get_weights()])
    return not np.array_equal(before, np.asarray(second(x)))


@question("build_sequential", en="It is a keras.Sequential", ko="keras.Sequential일 것")
def test_sequential_kind(submission):
    assert kind_of(submission, submission.build_sequential()) == "Sequential"


@question("build_sequential", points=2, en="Answers for given weights", ko="주어진 가중치로 낸 답")
@pytest.mark.parametrize("sizes", [(784, 128, 10), (20, 6, 3), (3, 17, 2)], ids=["default", "small", "wide"])
def test_sequential_answers(submission, same, rng, sizes):
    check_network(submission, same, rng, submission.build_sequential(*sizes), sizes)


@question("build_sequential", points=2, en="Softmax exactly once", ko="softmax는 정확히 한 번")
def test_sequential_softmax(submission, same):
    check_softmax_once(submission, same, submission.build_sequential())


@question("build_sequential", en="Every call makes a new model", ko="호출할 때마다 새 모델")
def test_sequential_fresh(submission):
    first, second = submission.build_sequential(), submission.build_sequential()
    assert not moved_together(submission, first, second, np.ones((2, 784), dtype=np.float32))


@question("build_functional", en="It goes from inputs to outputs", ko="입력에서 출력으로 이어질 것")
def test_functional_kind(submission):
    assert kind_of(submission, submission.build_functional()) == "functional"


@question("build_functional", points=2, en="Answers for given weights", ko="주어진 가중치로 낸 답")
@pytest.mark.parametrize("sizes", [(784, 128, 10), (20, 6, 3), (3, 17, 2)], ids=["default", "small", "wide"])
def test_functional_answers(submission, same, rng, sizes):
    check_network(submission, same, rng, submission.build_functional(*sizes), sizes)


@question("build_functional", points=2, en="Softmax exactly once", ko="softmax는 정확히 한 번")
def test_functional_softmax(submission, same):
    check_softmax_once(submission, same, submission.build_functional())


@question("build_functional", en="Every call makes a new model", ko="호출할 때마다 새 모델")
def test_functional_fresh(submission):
    first, second = submission.build_functional(), submission.build_functional()
    assert not moved_together(submission, first, second, np.ones((2, 784), dtype=np.float32))


@question("Classifier", en="It is a keras.Model", ko="keras.Model일 것")
def test_classifier_kind(submission):
    assert kind_of(submission, submission.Classifier()) != "not a model"


@question("Classifier", points=2, en="Answers for given weights", ko="주어진 가중치로 낸 답")
@pytest.mark.parametrize("sizes", [(784, 128, 10), (20, 6, 3), (3, 17, 2)], ids=["default", "small", "wide"])
def test_classifier_answers(submission, same, rng, sizes):
    check_network(submission, same, rng, submission.Classifier(hidden=sizes[1], classes=sizes[2]), sizes)


@question("Classifier", points=2, en="Softmax exactly once", ko="softmax는 정확히 한 번")
def test_classifier_softmax(submission, same):
    check_softmax_once(submission, same, submission.Classifier())


@question("Classifier", en="Two objects share nothing", ko="두 객체는 아무것도 공유하지 않음")
def test_classifier_fresh(submission):
    first, second = submission.Classifier(), submission.Classifier()
    assert not moved_together(submission, first, second, np.ones((2, 784), dtype=np.float32))


@probe
def movement(submission, model, images, labels):
    """How far each of the model's weights moves in one epoch."""
    import numpy as np

    model(images)
    before = model.get_weights()
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", run_eagerly=True)
    model.fit(images, labels, batch_size=32, verbose=0)
    return [float(np.abs(after - old).max()) for old, after in zip(before, model.get_weights(), strict=True)]


@question("Classifier", points=2, en="Training moves every weight", ko="훈련하면 모든 가중치가 움직임")
def test_classifier_learns(submission, rng):
    images = rng.random((128, 30), dtype=np.float32)
    moves = movement(submission, submission.Classifier(8, 4), images, rng.integers(0, 4, 128))
    assert len(moves) == 4
    assert min(moves) > 0


# ---------------------------------------------------------------- train


@functools.cache
def digits():
    """The images, flat and scaled, and their labels."""
    with np.load(DIGITS) as arrays:
        images, labels = arrays["images"], arrays["labels"]
    return (images.reshape(-1, 784) / 255).astype(np.float32), labels


def shuffled_digits(rng):
    """The digits in an order of the run's own; their classes are renamed, so that nothing can be known beforehand."""
    flat, labels = digits()
    order, names = rng.permutation(len(flat)), rng.permutation(10)
    return flat[order], names[labels[order]]


@probe
def plain_model(submission):
    """The network, made here, so that no other question matters."""
    import keras

    layers = [keras.layers.Dense(128, activation="relu"), keras.layers.Dense(10, activation="softmax")]
    return keras.Sequential([keras.Input((784,)), *layers])


@probe
def lazy_model(submission):
    """The network as a class: without weights until it sees data."""
    import keras

    class Lazy(keras.Model):
        def __init__(self):
            super().__init__()
            self.first = keras.layers.Dense(128, activation="relu")
            self.last = keras.layers.Dense(10, activation="softmax")

        def call(self, inputs):
            return self.last(self.first(inputs))

    return Lazy()


@probe
def still_model(submission):
    """A model that no training moves: its answer is the softmax of its input. It counts what it is trained on."""
    import keras

    class Still(keras.Model):
        def __init__(self):
            super().__init__()
            self.idle = self.add_weight(shape=(), initializer="zeros", name="idle")
            self.counts = [
                self.add_weight(shape=(), initializer="zeros", trainable=False, name=name)
                for name in ("trained", "trained_largest", "seen", "seen_largest")
            ]

        def call(self, inputs, training=False):
            rows = keras.ops.cast(keras.ops.shape(inputs)[0], "float32")
            for total, largest in [(0, 1), (2, 3)] if training else [(2, 3)]:
                self.counts[total].assign(self.counts[total] + rows)
                self.counts[largest].assign(keras.ops.maximum(self.counts[largest], rows))
            return keras.ops.softmax(inputs + 0 * self.idle)

    return Still()


@probe
def counted(submission, model):
    """Rows and largest batch the still model was trained on (or called on, if it never heard of training)."""
    trained, trained_largest, seen, seen_largest = [int(count.numpy()) for count in model.counts]
    return (trained, trained_largest) if trained else (seen, seen_largest)


@probe
def predict(submission, model, images):
    """The model's answers."""
    import numpy as np

    return np.asarray(model(images))


@question("train", points=4, en="Reads digits it has never seen", ko="본 적 없는 숫자 읽기")
def test_train_accuracy(submission, rng):
    images, labels = shuffled_digits(rng)
    model = plain_model(submission)
    submission.train(model, images[:4000], labels[:4000].astype(np.uint8))
    answers = predict(submission, model, images[4000:]).argmax(axis=1)
    accuracy = float((answers == labels[4000:]).mean())
    assert accuracy > BAR


@question("train", points=2, en="The loss goes down, the accuracy up", ko="손실은 내려가고 정확도는 올라감")
def test_train_curves(submission, rng):
    images, labels = shuffled_digits(rng)
    history = submission.train(plain_model(submission), images[:1000], labels[:1000]).history
    loss, accuracy = history["loss"], history["accuracy"]
    assert len(loss) == len(accuracy) == 3
    assert loss[0] > loss[1] > loss[2]
    assert accuracy[2] > accuracy[0]


@question("train", points=2, en="A subclassed model is trained in place", ko="서브클래싱 모델도 넘겨받은 것 자체를 훈련")
def test_train_subclassed(submission, rng):
    images, labels = shuffled_digits(rng)
    model = lazy_model(submission)
    submission.train(model, images[:1000], labels[:1000])
    accuracy = float((predict(submission, model, images[:1000]).argmax(axis=1) == labels[:1000]).mean())
    assert accuracy > 0.5


@question("train", points=2, en="All the images three times, in batches of 128", ko="모든 이미지를 세 번, 128장씩")
def test_train_batches(submission, rng):
    model = still_model(submission)
    submission.train(model, rng.normal(0, 1, (300, 5)).astype(np.float32), rng.integers(0, 5, 300))
    rows, largest_batch = counted(submission, model)
    assert rows >= 3 * 300
    assert largest_batch == 128


@question("train", points=2, en="The loss is the cross-entropy", ko="손실은 교차 엔트로피")
def test_train_loss(submission, same, rng):
    x = rng.normal(0, 2, (256, 5)).astype(np.float32)
    labels = np.arange(256) % 5
    history = submission.train(still_model(submission), x, labels).history
    probabilities = np.exp(x) / np.exp(x).sum(axis=1, keepdims=True)
    loss = -np.log(probabilities[np.arange(256), labels]).mean()
    same(history["loss"], [float(loss)] * 3, atol=1e-3)
    same(history["accuracy"], [float((x.argmax(axis=1) == labels).mean())] * 3, atol=1e-3)


@question("train", en="Images that were not flattened are refused", ko="펼치지 않은 이미지는 거절")
@pytest.mark.parametrize("shape", [(5, 28, 28), (5, 28, 28, 1), (784,)], ids=["images", "channels", "one"])
def test_train_refuses(submission, shape):
    with pytest.raises(ValueError, match="flatten_images"):
        submission.train(lazy_model(submission), np.zeros(shape, dtype=np.float32), np.zeros(shape[0], dtype=np.int64))


# ---------------------------------------------------------------- one_layer_regression


def line(rng, rows, columns, noise, intercept):
    """Columns of standard deviation 1 and means within ±0.5, and a noisy line through them."""
    X = rng.normal(0, 1, (rows, columns))
    X = (X - X.mean(axis=0)) / X.std(axis=0) + rng.uniform(-0.5, 0.5, columns)
    return X, X @ rng.uniform(-4, 4, columns) + intercept + rng.normal(0, noise, rows)


def least_squares(X, y):
    """The solution of the normal equations: weights, and the bias."""
    solution = np.linalg.lstsq(np.column_stack([X, np.ones(len(X))]), y, rcond=None)[0]
    return solution[:-1], float(solution[-1])


@question("one_layer_regression", points=2, en="The least-squares solution", ko="최소제곱해")
@pytest.mark.parametrize(
    ("rows", "columns", "noise", "intercept"),
    [(200, 4, 1.0, 1.5), (100, 1, 1.0, -4.0), (300, 3, 0.0, 4.0), (400, 5, 2.0, 0.0)],
    ids=["noisy", "one-column", "exact", "very-noisy"],
)
def test_regression(submission, same, rng, rows, columns, noise, intercept):
    X, y = line(rng, rows, columns, noise, intercept)
    weights, bias = submission.one_layer_regression(X, y)
    best_weights, best_bias = least_squares(X, y)
    same(weights, best_weights, atol=0.01, like="numbers")
    same(bias, best_bias, atol=0.01, like="numbers")


@question("one_layer_regression", en="One weight a column, one bias", ko="열마다 가중치 하나, 편향 하나")
def test_regression_shapes(submission, rng):
    X, y = line(rng, 100, 3, 0.5, 1.0)
    weights, bias = submission.one_layer_regression(X, y)
    assert np.shape(weights) == (3,)
    assert np.shape(bias) == ()
