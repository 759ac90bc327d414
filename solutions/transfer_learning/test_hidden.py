"""Hidden tests: small bases with batch normalization and dropout, whose weights tell what has been trained and what not.

The network trained on letters is used where the gain has to be real; its labels are renamed by a secret permutation.
"""

from pathlib import Path

import numpy as np
import pytest

from autograder.judge import probe

question = pytest.mark.question

DIGITS = Path(__file__).parents[2] / "data" / "mnist_5k.npz"
SMALL_VGG = "data/small_vgg16.keras"
COUNTED = ["one", "two", "three", "four"]
MEAN = np.array([103.939, 116.779, 123.68], dtype=np.float32)
"""Of ImageNet: blue, green, red."""


@probe
def kit(submission):
    """A function that makes bases; with a seed their weights are always the same."""
    import keras
    import numpy as np

    class Counting(keras.layers.Layer):
        """Counts the images that go through, and the times that they do so as in training."""

        def build(self, shape):
            for name in ("images", "trainings"):
                setattr(self, name, self.add_weight(name=name, shape=(), initializer="zeros", trainable=False))

        def call(self, inputs, training=None):
            self.images.assign_add(keras.ops.cast(keras.ops.shape(inputs)[0], "float32"))
            if training:
                self.trainings.assign_add(1.0)
            return inputs

    def make(seed=0, side=6, kind="plain"):
        layers = keras.layers
        start = hidden = keras.Input((side, side, 3))
        if kind == "counting":
            hidden = Counting(name="counting")(hidden)
        if kind == "as it is":
            return keras.Model(start, layers.ZeroPadding2D(0, name="as_it_is")(hidden))
        hidden = layers.Conv2D(3, 3, padding="same", activation="relu", name="one")(hidden)
        hidden = layers.BatchNormalization(name="norm", momentum=0.5)(hidden)
        hidden = layers.Conv2D(4, 3, padding="same", activation="relu", name="two")(hidden)
        if kind == "dropout":
            hidden = layers.Dropout(0.5, name="drop")(hidden)
        hidden = layers.MaxPooling2D(2, name="pool")(hidden)
        hidden = layers.Conv2D(4, 3, padding="same", name="three")(hidden)
        hidden = layers.BatchNormalization(name="norm_again", momentum=0.5)(hidden)
        hidden = layers.Conv2D(2, 3, padding="same", activation="softplus", name="four")(hidden)
        model = keras.Model(start, layers.AveragePooling2D(2, name="end")(hidden))
        rng = np.random.default_rng(seed)
        for layer in model.layers:
            if layer.name.startswith("norm"):
                layer.set_weights([rng.uniform(0.5, 1.5, tuple(weight.shape)) for weight in layer.weights])
            elif layer.name != "counting":  # pixels are large; what the base answers is to be neither large nor tiny
                scale = 0.005 if layer.name == "one" else 0.5
                layer.set_weights([rng.normal(0, scale, tuple(weight.shape)) for weight in layer.weights])
        return model

    return make


def photos(rng, count, side=6):
    """Random photos."""
    return rng.integers(0, 256, (count, side, side, 3), dtype=np.uint8)


# ---------------------------------------------------------------- load_base


@probe
def loaded(submission, seed, as_path):
    """A saved classifier with a known structure, loaded: what comes of it."""
    import pathlib
    import tempfile

    import keras
    import numpy as np

    rng = np.random.default_rng(seed)
    start = hidden = keras.Input((8, 8, 3))
    for name in ("block1_conv1", "block5_conv3"):
        hidden = keras.layers.Conv2D(4, 3, padding="same", activation="tanh", name=name)(hidden)
    hidden = keras.layers.MaxPooling2D(4, name="block5_pool")(hidden)
    hidden = keras.layers.Dense(5, name="fc1")(keras.layers.Flatten()(hidden))
    model = keras.Model(start, keras.layers.Dense(3, "softmax", name="predictions")(hidden))
    model.set_weights([rng.normal(0, 0.3, tuple(weight.shape)) for weight in model.weights])
    model.compile("sgd", "mse")
    path = pathlib.Path(tempfile.mkdtemp()) / "some network.keras"
    model.save(path)
    base = submission.load_base(path if as_path else str(path))
    images = rng.normal(size=(3, 8, 8, 3)).astype("float32")
    return {
        "shapes": [base.input_shape, base.output_shape],
        "weights": base.get_weights(),
        "trainable": len(base.trainable_weights),
        "answers": np.asarray(base(images)),
        "left alone": path.is_file() and len(list(path.parent.iterdir())) == 1,
    }


@question("load_base", points=2, en="A network saved by somebody else", ko="다른 사람이 저장한 신경망")
@pytest.mark.parametrize("as_path", [False, True], ids=["str", "Path"])
def test_base_of_file(submission, reference, same, rng, as_path):
    seed = int(rng.integers(1 << 30))
    got, right = loaded(submission, seed, as_path), loaded(reference, seed, as_path)
    assert got["left alone"]
    same(got["shapes"], right["shapes"])
    same(got["weights"], right["weights"])
    same(got["answers"], right["answers"], rtol=1e-5, atol=1e-6)


@question("load_base", en="Frozen", ko="동결됨")
def test_base_is_frozen(submission, rng):
    assert loaded(submission, int(rng.integers(1 << 30)), False)["trainable"] == 0


@question("load_base", en="No such file", ko="없는 파일")
@pytest.mark.parametrize("name", ["nothing.keras", "data", "imagenet.keras"])
def test_base_of_nothing(submission, name):
    with pytest.raises(FileNotFoundError):
        submission.load_base(name)


@probe
def of_imagenet(submission, offline):
    """What `keras.applications.VGG16` is asked for, and what comes of its answer or of its failure."""
    import keras

    asked = []

    def vgg16(*arguments, **keywords):
        asked.append([list(arguments), keywords])
        if offline:
            raise Exception("URL fetch failure on https://storage: None -- [Errno -3] Temporary failure")
        start = keras.Input((None, None, 3))
        return keras.Model(start, keras.layers.Conv2D(2, 3, name="block5_pool")(start), name="vgg16")

    keras.applications.VGG16 = keras.applications.vgg16.VGG16 = vgg16
    if hasattr(submission, "VGG16"):
        submission.VGG16 = vgg16
    try:
        base = submission.load_base("imagenet")
    except NotImplementedError:  # a RuntimeError too, and no answer
        raise
    except RuntimeError as error:
        return {"asked": asked, "message": str(error)}
    return {"asked": asked, "name": base.name, "trainable": len(base.trainable_weights), "weights": len(base.weights)}


@question("load_base", en="VGG16 of ImageNet", ko="ImageNet의 VGG16")
def test_base_of_imagenet(submission):
    found = of_imagenet(submission, False)
    assert found["asked"] == [[[], {"weights": "imagenet", "include_top": False}]]
    assert (found["name"], found["trainable"], found["weights"]) == ("vgg16", 0, 2)


@question("load_base", en="VGG16 of ImageNet without internet", ko="인터넷 없이 ImageNet의 VGG16")
def test_base_of_imagenet_offline(submission):
    found = of_imagenet(submission, True)
    assert len(found["asked"]) == 1
    assert found["message"]


# ---------------------------------------------------------------- extract_features


@probe
def extracted(submission, make, images, seed=0, side=6, kind="dropout"):
    """The features, what became of the base and of the images, and what was printed."""
    import contextlib
    import io

    import numpy as np

    base, before = make(seed, side, kind), images.copy()
    weights = base.get_weights()
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        features = submission.extract_features(base, images)
    moved = [not np.array_equal(one, other) for one, other in zip(weights, base.get_weights(), strict=True)]
    kept = np.array_equal(images, before)
    return {"features": features, "moved": sum(moved), "kept": kept, "printed": printed.getvalue()}


@question("extract_features", points=2, en="Preprocessed once, and in order", ko="전처리는 한 번, 순서 그대로")
@pytest.mark.parametrize("count", [1, 33], ids=["one", "many"])
def test_features_are_preprocessed(submission, same, rng, count):
    images = photos(rng, count)
    found = extracted(submission, kit(submission), images, kind="as it is")
    same(found["features"], images[..., ::-1].astype(np.float32) - MEAN, rtol=1e-6, atol=1e-4)


@question("extract_features", points=2, en="A base with dropout and batch normalization", ko="드롭아웃과 배치 정규화가 있는 기반")
@pytest.mark.parametrize("side", [6, 9])
def test_features_of_base(submission, reference, same, rng, side):
    images, seed = photos(rng, 40, side), int(rng.integers(1 << 30))
    found = extracted(submission, kit(submission), images, seed, side)
    same(found["features"], extracted(reference, kit(reference), images, seed, side)["features"], rtol=1e-4, atol=1e-5)
    assert found["moved"] == 0, "the weights of the base have changed / 기반의 가중치가 바뀌었습니다"


@question("extract_features", en="float32 images, which stay as they are; nothing printed", ko="float32 이미지, 그대로 두고 출력 없이")
def test_features_of_floats(submission, same, rng):
    images = rng.uniform(0, 255, (5, 6, 6, 3)).astype(np.float32)
    found = extracted(submission, kit(submission), images, kind="as it is")
    same(found["features"], images[..., ::-1] - MEAN, rtol=1e-5, atol=1e-3)
    assert found["kept"], "the given array was changed / 받은 배열이 바뀌었습니다"
    assert not found["printed"], "something was printed: verbose=0 / 출력된 것이 있습니다: verbose=0"


@probe
def passed(submission, make, images):
    """How many images went through the base, and how often as in training."""
    base = make(1, 6, "counting")
    submission.extract_features(base, images)
    counting = base.get_layer("counting")
    return [float(counting.images.numpy()), float(counting.trainings.numpy())]


@question("extract_features", points=2, en="Each image goes through the base once", ko="이미지마다 기반을 한 번만 통과")
@pytest.mark.parametrize("count", [7, 70])
def test_features_once(submission, rng, count):
    assert passed(submission, kit(submission), photos(rng, count)) == [count, 0]


# ---------------------------------------------------------------- build_head


@probe
def headed(submission, shape, classes, weights, features, labels, train=False):
    """A head: its layers and settings; with given weights its answers; its loss, and how far a step of training goes."""
    import numpy as np

    head = submission.build_head(tuple(shape), classes)
    found = {
        "shapes": [head.input_shape, head.output_shape],
        "layers": [type(layer).__name__ for layer in head.layers if type(layer).__name__ != "InputLayer"],
        "weights": [list(weight.shape) for weight in head.trainable_weights],
        "optimizer": [type(head.optimizer).__name__, float(np.asarray(head.optimizer.learning_rate))],
    }
    head.set_weights(weights)
    found["answers"] = np.asarray(head(features))
    if not train:
        return found
    measured = head.evaluate(features, labels, return_dict=True, verbose=0)
    found["measured"] = [measured["loss"], measured.get("accuracy")]
    head.fit(features, labels, batch_size=len(labels), verbose=0)
    found["step"] = [np.abs(one - other).max() for one, other in zip(weights, head.get_weights(), strict=True)]
    return found


def a_head(rng, shape, classes):
    """Arguments for `headed`."""
    size = int(np.prod(shape))
    weights = [rng.normal(0, 1, (size, classes)).astype(np.float32), rng.normal(size=classes).astype(np.float32)]
    return weights, rng.normal(size=(12, *shape)).astype(np.float32), rng.integers(0, classes, 12)


SHAPES = pytest.mark.parametrize("shape, classes", [((1, 1, 8), 4), ((2, 3, 2), 3), ((5,), 2)], ids=str)


@question("build_head", points=2, en="Layers and answers", ko="층과 출력")
@SHAPES
def test_head_answers(submission, same, rng, shape, classes):
    weights, features, labels = a_head(rng, shape, classes)
    found = headed(submission, list(shape), classes, weights, features, labels)
    assert found["shapes"] == [(None, *shape), (None, classes)]
    assert found["layers"] == ["Flatten", "Dense"]
    logits = features.reshape(12, -1) @ weights[0] + weights[1]
    odds = np.exp(logits - logits.max(axis=1, keepdims=True))
    same(found["answers"], (odds / odds.sum(axis=1, keepdims=True)).astype(np.float32), rtol=1e-4, atol=1e-6)


@question("build_head", points=2, en="Compiled as asked", ko="요구한 대로 컴파일")
def test_head_is_compiled(submission, same, rng):
    weights, features, labels = a_head(rng, (3, 2), 3)
    found = headed(submission, [3, 2], 3, weights, features, labels, True)
    logits = features.reshape(12, -1) @ weights[0] + weights[1]
    odds = np.exp(logits - logits.max(axis=1, keepdims=True))
    right = odds[np.arange(12), labels] / odds.sum(axis=1)
    hits = float(np.mean(logits.argmax(axis=1) == labels))
    same(found["measured"], [float(-np.log(right).mean()), hits], rtol=1e-4)
    same(found["optimizer"], ["Adam", 0.01], rtol=1e-6)
    same(found["step"], [0.01, 0.01], rtol=0.02, like="numbers")


# ---------------------------------------------------------------- build_feature_extraction_model


@probe
def built(submission, make, images, labels, classes, seed=0, frozen=True, epochs=None, side=6, kind="plain"):
    """A model of a base: its answers with given weights of the head, and its weights before and after a training.

    No epochs: how it is measured; None: neither is tried.
    """
    import numpy as np

    base = make(seed, side, kind)
    base.trainable = not frozen
    model = submission.build_feature_extraction_model(base, classes)
    before = base.get_weights()
    head = [weight for weight in model.trainable_weights]
    rng = np.random.default_rng(seed)
    found = {
        "shapes": [model.input_shape, model.output_shape],
        "trainable": [list(weight.shape) for weight in head],
        "weights": len(model.weights),
        "optimizer": [type(model.optimizer).__name__, float(np.asarray(model.optimizer.learning_rate))],
    }
    if len(head) == 2:
        for weight in head:
            weight.assign(rng.normal(0, 0.3, tuple(weight.shape)))
    found["answers"] = np.asarray(model(images.astype("float32")))
    if epochs == 0:
        measured = model.evaluate(images, labels, return_dict=True, verbose=0)
        found["measured"] = [measured["loss"], measured.get("accuracy")]
    if epochs:
        found["losses"] = model.fit(images, labels, epochs=epochs, batch_size=8, shuffle=False, verbose=0).history["loss"]
        found["head"] = [weight.numpy() for weight in head]
    found["moved"] = [not np.array_equal(one, other) for one, other in zip(before, base.get_weights(), strict=True)]
    return found


@question("build_feature_extraction_model", points=2, en="From images to probabilities", ko="이미지에서 확률까지")
@pytest.mark.parametrize("side, classes", [(6, 4), (9, 3)])
def test_model_answers(submission, reference, same, rng, side, classes):
    images, labels, seed = photos(rng, 20, side), rng.integers(0, classes, 20), int(rng.integers(1 << 30))
    arguments = images, labels, classes, seed, True, None, side, "dropout"
    got, right = built(submission, kit(submission), *arguments), built(reference, kit(reference), *arguments)
    same(got["shapes"], right["shapes"])
    assert got["trainable"] == right["trainable"]
    assert got["weights"] == right["weights"]
    same(got["answers"], right["answers"], rtol=1e-3, atol=1e-5)


@question("build_feature_extraction_model", en="Compiled as a head is", ko="머리와 같은 방식으로 컴파일")
def test_model_is_compiled(submission, reference, same, rng):
    arguments = photos(rng, 20), rng.integers(0, 4, 20), 4, 3, True, 0
    got, right = built(submission, kit(submission), *arguments), built(reference, kit(reference), *arguments)
    same(got["measured"], right["measured"], rtol=1e-3)
    same(got["optimizer"], ["Adam", 0.01], rtol=1e-6)


@question("build_feature_extraction_model", points=3, en="A training moves the head and nothing else", ko="훈련은 머리만 움직임")
@pytest.mark.parametrize("frozen", [True, False], ids=["frozen", "unfrozen"])
def test_model_training(submission, reference, same, rng, frozen):
    images, labels, seed = photos(rng, 24), rng.integers(0, 3, 24), int(rng.integers(1 << 30))
    arguments = images, labels, 3, seed, frozen, 2
    got, right = built(submission, kit(submission), *arguments), built(reference, kit(reference), *arguments)
    assert not any(got["moved"]), "the base has changed in training / 훈련하는 동안 기반이 바뀌었습니다"
    same(got["losses"], right["losses"], rtol=1e-3)
    same(got["head"], right["head"], rtol=1e-2, atol=1e-3)


@probe
def shared(submission, make, images):
    """Whether the model follows when a weight of the base is changed."""
    import numpy as np

    base = make(5)
    model = submission.build_feature_extraction_model(base, 3)
    before = np.asarray(model(images))
    layer = base.get_layer("four")
    layer.set_weights([weight + 1.5 for weight in layer.get_weights()])
    return bool(np.array_equal(before, np.asarray(model(images))))


@question("build_feature_extraction_model", en="The base itself, no copy", ko="복사본이 아니라 기반 그 자체")
def test_model_shares_the_base(submission, rng):
    assert not shared(submission, kit(submission), photos(rng, 6).astype(np.float32))


# ---------------------------------------------------------------- unfreeze_last


@probe
def unfrozen(submission, make, n, begin, kind="plain"):
    """The names that are given, the layers of the trainable weights, and what became of the base where it is refused."""
    base = make(0, 6, kind)
    base.trainable = begin != "frozen"
    if begin == "partly":
        for name in ("one", "norm", "four"):
            base.get_layer(name).trainable = False

    def state():
        trainable = {id(weight) for weight in base.trainable_weights}
        return [[layer.name, [id(weight) in trainable for weight in layer.weights]] for layer in base.layers]

    before = [state(), [layer.trainable for layer in base.layers]]
    try:
        names = submission.unfreeze_last(base, n)
    except ValueError:
        return {"refused": True, "kept": before == [state(), [layer.trainable for layer in base.layers]]}
    return {"names": names, "trainable": [name for name, weights in state() if weights and any(weights)]}


@question("unfreeze_last", en="Exactly the last n that have weights", ko="가중치가 있는 마지막 n개만")
@pytest.mark.parametrize("begin", ["frozen", "unfrozen", "partly"])
@pytest.mark.parametrize("n", [0, 1, 3, 4])
def test_unfreeze(submission, n, begin):
    found = unfrozen(submission, kit(submission), n, begin)
    assert found.get("names") == COUNTED[len(COUNTED) - n :]
    assert found["trainable"] == COUNTED[len(COUNTED) - n :]


@question("unfreeze_last", en="Fewer than none, more than there are", ko="0보다 작거나 있는 것보다 많음")
@pytest.mark.parametrize("begin", ["frozen", "partly"])
@pytest.mark.parametrize("n", [-1, 5])
def test_unfreeze_refuses(submission, n, begin):
    assert unfrozen(submission, kit(submission), n, begin) == {"refused": True, "kept": True}


# ---------------------------------------------------------------- fine_tune


@probe
def tuned(submission, make, images, labels, n, epochs, rate, seed, trained=True):
    """A fine tuning of a right model of a small base: which weights have moved, how far, and what it gave."""
    import keras
    import numpy as np

    base = make(seed)
    base.trainable = False
    start = keras.Input(base.input_shape[1:])
    features = base(keras.applications.vgg16.preprocess_input(start), training=False)
    hidden = keras.layers.Dense(3, "softmax", name="last")(keras.layers.Flatten()(features))
    model = keras.Model(start, hidden)
    rng = np.random.default_rng(seed)
    last = model.get_layer("last")
    last.set_weights([rng.normal(0, 0.3, tuple(weight.shape)) for weight in last.weights])
    model.compile(keras.optimizers.Adam(0.5), "sparse_categorical_crossentropy", metrics=["accuracy"])

    def right(base, n):
        counted = ["one", "two", "three", "four"]
        base.trainable = True
        for layer in base.layers:
            layer.trainable = layer.name in counted[len(counted) - n :]
        return counted[len(counted) - n :]

    submission.unfreeze_last = right
    fitted = []
    fit = model.fit

    def watched(*arguments, **more):
        fitted.append(more.get("verbose"))
        return fit(*arguments, **more)

    model.fit = watched
    if trained:  # What is trainable is noted by the first fit after compile: a model that has been trained keeps to it.
        fit(images, labels, verbose=0)
    layers = [*[layer for layer in base.layers if layer.weights], last]
    before, kept = [layer.get_weights() for layer in layers], images.copy()
    keras.utils.set_random_seed(4)
    more = {} if rate is None else {"learning_rate": rate}
    history = submission.fine_tune(model, base, images, labels, n, epochs, **more)
    steps = {
        layer.name: max(float(np.abs(one - other).max()) for one, other in zip(then, layer.get_weights(), strict=True))
        for layer, then in zip(layers, before, strict=True)
    }
    return {
        "history": {name: [float(value) for value in values] for name, values in history.history.items()},
        "steps": steps,
        "rate": float(np.asarray(model.optimizer.learning_rate)),
        "optimizer": type(model.optimizer).__name__,
        "verbose": fitted,
        "kept": np.array_equal(images, kept),
        "answers": np.asarray(model(images.astype("float32"))),
    }


def lesson(rng, count=16):
    """Photos, brighter for the higher labels."""
    labels = np.arange(count) % 3
    images = rng.integers(0, 120, (count, 6, 6, 3)) + 60 * labels[:, None, None, None]
    return images.astype(np.uint8), labels


@question("fine_tune", points=3, en="The last n layers and the head move; nothing is printed", ko="마지막 n개 층과 머리만 움직이고 출력 없음")
@pytest.mark.parametrize("n", [0, 1, 3])
def test_tune_moves(submission, rng, n):
    found = tuned(submission, kit(submission), *lesson(rng), n, 2, 0.01, 3)
    assert {name for name, step in found["steps"].items() if step} == {"last", *COUNTED[len(COUNTED) - n :]}
    assert found["verbose"] == [0], "fit is called once, with verbose=0 / fit은 verbose=0으로 한 번 부릅니다"
    assert found["kept"], "the given images were changed / 받은 이미지가 바뀌었습니다"


@question("fine_tune", points=2, en="As a right training does, epoch by epoch", ko="에포크마다 올바른 훈련과 같음")
def test_tune_training(submission, reference, same, rng):
    arguments = *lesson(rng, 70), 2, 3, 0.003, 8
    got, right = tuned(submission, kit(submission), *arguments), tuned(reference, kit(reference), *arguments)
    assert set(got["history"]) == {"loss", "accuracy"}
    same(got["history"]["loss"], right["history"]["loss"], rtol=1e-3)
    same(got["answers"], right["answers"], rtol=1e-2, atol=1e-3)


@question("fine_tune", points=2, en="The learning rate is the given one, and small by default", ko="주어진 학습률, 기본값은 작게")
@pytest.mark.parametrize("rate", [None, 0.02, 0.0005], ids=str)
def test_tune_steps(submission, same, rng, rate):
    found = tuned(submission, kit(submission), *lesson(rng), 1, 1, rate, 5, False)
    step = rate or 1e-4
    assert found["optimizer"] == "Adam"
    same(found["rate"], step, rtol=1e-5)
    same(found["steps"]["last"], step, rtol=0.05)  # the first step of Adam is as long as its learning rate


# ---------------------------------------------------------------- the real network


@probe
def recognised(submission, images, labels, others, epochs):
    """Digits by the features of the network of letters: the classes that a head gives to the others."""
    import keras

    model = keras.models.load_model("data/small_vgg16.keras")
    base = keras.Model(model.input, model.get_layer("block5_pool").output)
    base.trainable = False
    features = submission.extract_features(base, images)
    head = keras.Sequential([keras.layers.Flatten(), keras.layers.Dense(10, "softmax")])
    head.compile(keras.optimizers.Adam(0.01), "sparse_categorical_crossentropy")
    head.fit(features, labels, epochs=epochs, verbose=0)
    return head.predict(submission.extract_features(base, others), verbose=0).argmax(axis=1)


@probe
def recognised_in_one(submission, images, labels, others, epochs):
    """The same with a model that takes images, which is tuned while its head is still new."""
    import keras

    model = keras.models.load_model("data/small_vgg16.keras")
    base = keras.Model(model.input, model.get_layer("block5_pool").output)
    base.trainable = False
    start = keras.Input(base.input_shape[1:])
    hidden = keras.layers.Flatten()(base(keras.applications.vgg16.preprocess_input(start)))
    model = keras.Model(start, keras.layers.Dense(10, "softmax")(hidden))
    model.compile(keras.optimizers.Adam(0.01), "sparse_categorical_crossentropy")

    def right(base, n):
        counted = [layer.name for layer in base.layers if layer.weights]
        base.trainable = True
        for layer in base.layers:
            layer.trainable = layer.name in counted[len(counted) - n :]
        return counted[len(counted) - n :]

    submission.unfreeze_last = right
    submission.fine_tune(model, base, images, labels, 4, epochs, 0.001)
    return model.predict(others, verbose=0).argmax(axis=1)


def digits(rng, few, others):
    """A lesson of a few of each digit, and others to be recognised; nobody knows which class is which digit."""
    with np.load(DIGITS) as arrays:
        images, labels = arrays["images"], arrays["labels"]
    images = np.repeat(np.pad(images, ((0, 0), (2, 2), (2, 2)))[..., None], 3, axis=-1)
    order, names = rng.permutation(len(images)), rng.permutation(10)
    lesson = np.concatenate([order[labels[order] == digit][:few] for digit in range(10)])
    rest = np.setdiff1d(order, lesson)
    rest = rest[rng.permutation(len(rest))[:others]]
    rng.shuffle(lesson)
    return images[lesson], names[labels[lesson]], images[rest], names[labels[rest]]


@question("extract_features", points=3, en="Handwritten digits from ten images each", ko="열 장씩만 보고 손글씨 숫자 알아보기")
def test_digits(submission, rng):
    images, labels, others, right = digits(rng, 10, 400)
    answers = recognised(submission, images, labels, others, 20)
    assert np.mean(np.asarray(answers) == right) >= 0.7


@question("fine_tune", points=3, en="Handwritten digits, fine tuned", ko="미세 조정으로 손글씨 숫자 알아보기")
def test_digits_tuned(submission, rng):
    images, labels, others, right = digits(rng, 10, 400)
    answers = recognised_in_one(submission, images, labels, others, 15)
    assert np.mean(np.asarray(answers) == right) >= 0.7
