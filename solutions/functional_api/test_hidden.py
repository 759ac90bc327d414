"""Hidden tests: which input moves which answer, what the models give for weights of ours, who shares layers with whom."""

import numpy as np
import pytest

from autograder.judge import probe

question = pytest.mark.question


# ---------------------------------------------------------------- what all models are asked


def dense_weights(rng, **shapes):
    """Random weights for named layers: a kernel and a bias for ``(inputs, units)``, large enough to matter."""
    return {
        name: [
            rng.normal(0, 1 / np.sqrt(inputs), (inputs, units)).astype(np.float32),
            rng.normal(0, 0.5, units).astype(np.float32),
        ]
        for name, (inputs, units) in shapes.items()
    }


def dense(x, weights):
    """What a Dense layer gives, before any activation."""
    return x.astype(np.float64) @ weights[0].astype(np.float64) + weights[1]


def softmax(x):
    powers = np.exp(x - x.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


@probe
def answer_with(submission, model, weights, x):
    """The model's answers once the named layers have the given weights."""
    import keras

    for name, values in weights.items():
        model.get_layer(name).set_weights(values)
    return keras.tree.map_structure(lambda tensor: keras.ops.convert_to_numpy(tensor), model(x))


@probe
def shape_of_inputs(submission, model):
    """The names of the model's inputs, each with its shape without the batch."""
    return {tensor.name: tuple(tensor.shape[1:]) for tensor in model.inputs}


@probe
def layers_with_weights(submission, model):
    """The names of the layers that hold weights, with the shapes of these."""
    return {layer.name: [tuple(weight.shape) for weight in layer.weights] for layer in model.layers if layer.weights}


@probe
def shared_weights(submission, first, second):
    """How many weights of the first model are also the second's."""
    return sum(one is other for one in first.weights for other in second.weights)


@probe
def moves(submission, model, x, changed):
    """For each input, how far each answer moves when that input alone is changed."""
    import keras
    import numpy as np

    def numbers(answer):
        return answer if isinstance(answer, dict) else {"answer": answer}

    before = numbers(model(x))
    found = {}
    for name in x:
        after = numbers(model({**x, name: changed[name]}))
        found[name] = {
            key: float(np.abs(keras.ops.convert_to_numpy(after[key]) - keras.ops.convert_to_numpy(before[key])).max())
            for key in before
        }
    return found


# ---------------------------------------------------------------- build_multi_input

MULTI_INPUT = {"small": ((2, 3, 1), 4, 5), "colour": ((4, 4, 3), 1, 2), "even": ((2, 4, 4), 8, 3)}


def photos(rng, image_shape, metadata_dim, rows=9):
    return {
        "image": rng.normal(0, 1, (rows, *image_shape)).astype(np.float32),
        "metadata": rng.normal(0, 1, (rows, metadata_dim)).astype(np.float32),
    }


@question("build_multi_input", en="The inputs by name", ko="이름이 있는 두 입력")
def test_multi_input_names(submission):
    inputs = shape_of_inputs(submission, submission.build_multi_input((3, 5, 2), 4, 6))
    assert inputs == {"image": (3, 5, 2), "metadata": (4,)}


@question("build_multi_input", points=2, en="Each input moves the answer", ko="입력마다 답이 움직임")
def test_multi_input_moves(submission, rng):
    model = submission.build_multi_input((3, 3, 1), 5, 4)
    moved = moves(submission, model, photos(rng, (3, 3, 1), 5), photos(rng, (3, 3, 1), 5))
    assert moved["image"]["answer"] > 0
    assert moved["metadata"]["answer"] > 0


@question("build_multi_input", en="Layers and their weights", ko="층과 가중치")
def test_multi_input_layers(submission):
    found = layers_with_weights(submission, submission.build_multi_input((2, 5, 3), 7, 6))
    assert found == {
        "image_features": [(30, 32), (32,)],
        "metadata_features": [(7, 8), (8,)],
        "class": [(40, 6), (6,)],
    }


@question("build_multi_input", points=2, en="Answers for given weights", ko="주어진 가중치로 낸 답")
@pytest.mark.parametrize("sizes", MULTI_INPUT.values(), ids=MULTI_INPUT)
def test_multi_input_answers(submission, same, rng, sizes):
    image_shape, metadata_dim, classes = sizes
    pixels = int(np.prod(image_shape))
    shapes = {"image_features": (pixels, 32), "metadata_features": (metadata_dim, 8), "class": (40, classes)}
    weights, x = dense_weights(rng, **shapes), photos(rng, image_shape, metadata_dim)
    seen = np.maximum(dense(x["image"].reshape(9, pixels), weights["image_features"]), 0)
    known = np.maximum(dense(x["metadata"], weights["metadata_features"]), 0)
    expected = softmax(dense(np.hstack([seen, known]), weights["class"])).astype(np.float32)
    same(answer_with(submission, submission.build_multi_input(*sizes), weights, x), expected, atol=1e-5)


@question("build_multi_input", en="A batch of one", ko="예제가 하나뿐인 배치")
def test_multi_input_batch_of_one(submission, same, rng):
    model = submission.build_multi_input((2, 2, 1), 3, 4)
    answers = answer_with(submission, model, {}, photos(rng, (2, 2, 1), 3, rows=1))
    assert answers.shape == (1, 4)
    same(answers.sum(axis=1), np.ones(1), atol=1e-5, like="numbers")


@question("build_multi_input", en="Every call makes a new model", ko="호출할 때마다 새 모델")
def test_multi_input_fresh(submission):
    first, second = [submission.build_multi_input((2, 3, 1), 4, 5) for _ in range(2)]
    assert shared_weights(submission, first, second) == 0


# ---------------------------------------------------------------- build_multi_output


def letters(rng, vocabulary, tags, rows=9):
    widths = {"title": vocabulary, "text_body": vocabulary, "tags": tags}
    return {name: rng.integers(0, 2, (rows, width)).astype(np.float32) for name, width in widths.items()}


def letter_weights(rng, vocabulary, tags, departments):
    return dense_weights(rng, features=(2 * vocabulary + tags, 64), priority=(64, 1), department=(64, departments))


def sorted_letters(x, weights):
    """The two answers written out."""
    joined = np.hstack([x["title"], x["text_body"], x["tags"]])
    features = np.maximum(dense(joined, weights["features"]), 0)
    return {
        "priority": (1 / (1 + np.exp(-dense(features, weights["priority"])))).astype(np.float32),
        "department": softmax(dense(features, weights["department"])).astype(np.float32),
    }


@question("build_multi_output", en="The inputs by name", ko="이름이 있는 세 입력")
def test_multi_output_names(submission):
    inputs = shape_of_inputs(submission, submission.build_multi_output(12, 3, 4))
    assert inputs == {"title": (12,), "text_body": (12,), "tags": (3,)}


@question("build_multi_output", points=2, en="Each input moves both answers", ko="입력마다 두 답이 모두 움직임")
def test_multi_output_moves(submission, rng):
    x = letters(rng, 20, 5)
    changed = {name: 1 - values for name, values in x.items()}
    found = moves(submission, submission.build_multi_output(20, 5, 3), x, changed)
    assert all(movement > 0 for answers in found.values() for movement in answers.values())


@question("build_multi_output", en="Layers and their weights", ko="층과 가중치")
def test_multi_output_layers(submission):
    found = layers_with_weights(submission, submission.build_multi_output(12, 3, 5))
    assert found == {
        "features": [(27, 64), (64,)],
        "priority": [(64, 1), (1,)],
        "department": [(64, 5), (5,)],
    }


@question("build_multi_output", points=2, en="Answers for given weights", ko="주어진 가중치로 낸 답")
@pytest.mark.parametrize("sizes", [(6, 3, 4), (30, 1, 2), (5, 5, 7)], ids=["small", "one-tag", "equal"])
def test_multi_output_answers(submission, same, rng, sizes):
    x, weights = letters(rng, *sizes[:2]), letter_weights(rng, *sizes)
    answers = answer_with(submission, submission.build_multi_output(*sizes), weights, x)
    expected = sorted_letters(x, weights)
    assert sorted(answers) == sorted(expected)
    same(answers["priority"], expected["priority"], atol=1e-5)
    same(answers["department"], expected["department"], atol=1e-5)


@probe
def heads(submission, model, x):
    """For each answer, which of the named layers its gradient reaches."""
    import keras
    import tensorflow as tf

    with tf.GradientTape(persistent=True) as tape:
        answers = model(x)
        first = {name: keras.ops.sum(answer[:, :1]) for name, answer in answers.items()}
    layers = ("features", "priority", "department")
    return {
        name: [layer for layer in layers if tape.gradient(value, model.get_layer(layer).kernel) is not None]
        for name, value in first.items()
    }


@question("build_multi_output", en="Each answer has a layer of its own", ko="답마다 자기 층")
def test_multi_output_heads(submission, rng):
    reached = heads(submission, submission.build_multi_output(6, 2, 3), letters(rng, 6, 2))
    assert reached == {"priority": ["features", "priority"], "department": ["features", "department"]}


@probe
def train_step(submission, model, weights, x, labels):
    """Losses named as the answers are: the loss before one step, and how far each layer then moves."""
    import keras
    import numpy as np

    for name, values in weights.items():
        model.get_layer(name).set_weights(values)
    losses = {"priority": "mean_squared_error", "department": "categorical_crossentropy"}
    model.compile(keras.optimizers.SGD(0.1), loss=losses, run_eagerly=True)
    loss = model.train_on_batch(x, labels, return_dict=True)["loss"]
    moved = {
        name: float(np.abs(model.get_layer(name).get_weights()[0] - old[0]).max()) for name, old in weights.items()
    }
    return float(loss), moved


@question("build_multi_output", points=2, en="Trained with losses by name", ko="이름으로 준 손실로 훈련")
def test_multi_output_trains(submission, same, rng):
    x, weights = letters(rng, 6, 3, rows=32), letter_weights(rng, 6, 3, 4)
    labels = {
        "priority": rng.random((32, 1)).astype(np.float32),
        "department": np.eye(4, dtype=np.float32)[rng.integers(0, 4, 32)],
    }
    loss, moved = train_step(submission, submission.build_multi_output(6, 3, 4), weights, x, labels)
    expected = sorted_letters(x, weights)
    squared = ((expected["priority"] - labels["priority"]) ** 2).mean()
    entropy = -(np.log(expected["department"]) * labels["department"]).sum(axis=1).mean()
    same(loss, float(squared + entropy), rtol=1e-4)
    assert min(moved.values()) > 0


@question("build_multi_output", en="Every call makes a new model", ko="호출할 때마다 새 모델")
def test_multi_output_fresh(submission):
    first, second = submission.build_multi_output(5, 2, 3), submission.build_multi_output(5, 2, 3)
    assert shared_weights(submission, first, second) == 0


# ---------------------------------------------------------------- build_residual


@question("build_residual", points=2, en="A block of zeros is the identity", ko="가중치가 0인 블록은 항등 함수")
@pytest.mark.parametrize("width", [1, 6])
def test_residual_identity(submission, same, rng, width):
    weights = {name: [np.zeros((width, width)), np.zeros(width)] for name in ("first", "second")}
    x = (10 * rng.normal(0, 1, (9, width))).astype(np.float32)
    same(answer_with(submission, submission.build_residual(width, width), weights, x), x)


@question(
    "build_residual", points=2, en="A block of zeros is the projection", ko="너비가 다르고 블록이 0이면 projection만"
)
@pytest.mark.parametrize("sizes", [(3, 7), (7, 3)], ids=["wider", "narrower"])
def test_residual_projection(submission, same, rng, sizes):
    input_dim, width = sizes
    weights = {
        "first": [np.zeros((input_dim, width)), np.zeros(width)],
        "second": [np.zeros((width, width)), np.zeros(width)],
        "projection": [rng.normal(0, 1, (input_dim, width)).astype(np.float32)],
    }
    x = rng.normal(0, 1, (9, input_dim)).astype(np.float32)
    block = submission.build_residual(input_dim, width)
    same(answer_with(submission, block, weights, x), x @ weights["projection"][0], atol=1e-5)


@question("build_residual", points=2, en="Answers for given weights", ko="주어진 가중치로 낸 답")
@pytest.mark.parametrize("sizes", [(5, 5), (4, 6), (1, 2)], ids=["equal", "wider", "one-input"])
def test_residual_answers(submission, same, rng, sizes):
    input_dim, width = sizes
    weights = dense_weights(rng, first=(input_dim, width), second=(width, width))
    x = rng.normal(0, 1, (9, input_dim)).astype(np.float32)
    skip = x.astype(np.float64)
    if input_dim != width:
        weights["projection"] = [rng.normal(0, 1, (input_dim, width)).astype(np.float32)]
        skip = skip @ weights["projection"][0]
    expected = skip + dense(np.maximum(dense(x, weights["first"]), 0), weights["second"])
    block = submission.build_residual(input_dim, width)
    same(answer_with(submission, block, weights, x), expected.astype(np.float32), atol=1e-5)


@question("build_residual", en="A projection only where the widths differ", ko="너비가 다를 때만 projection")
def test_residual_layers(submission):
    two = {"first": [(6, 6), (6,)], "second": [(6, 6), (6,)]}
    assert layers_with_weights(submission, submission.build_residual(6, 6)) == two
    three = {"first": [(4, 6), (6,)], "second": [(6, 6), (6,)], "projection": [(4, 6)]}
    assert layers_with_weights(submission, submission.build_residual(4, 6)) == three


@question("build_residual", en="Every call makes a new model", ko="호출할 때마다 새 모델")
def test_residual_fresh(submission):
    first, second = submission.build_residual(3, 4), submission.build_residual(3, 4)
    assert shared_weights(submission, first, second) == 0


# ---------------------------------------------------------------- feature_extractor


@probe
def line(submission):
    """A straight model, with a layer that only training turns on."""
    import keras

    return keras.Sequential(
        [
            keras.Input((5,)),
            keras.layers.Dense(6, activation="tanh", name="one"),
            keras.layers.Dropout(0.5, name="drop"),
            keras.layers.Dense(4, name="two"),
            keras.layers.Dense(3, activation="softmax", name="three"),
        ]
    )


@probe
def towers(submission):
    """Two inputs, two towers, two answers."""
    import keras

    a, b = keras.Input((3,), name="a"), keras.Input((2,), name="b")
    left = keras.layers.Dense(4, activation="tanh", name="left")(a)
    right = keras.layers.Dense(5, activation="tanh", name="right")(b)
    joined = keras.layers.Concatenate(name="joined")([left, right])
    answer = keras.layers.Dense(2, name="answer")(joined)
    return keras.Model({"a": a, "b": b}, {"answer": answer, "doubt": keras.layers.Dense(1, name="doubt")(left)})


@probe
def look(submission, extractor, x):
    """What an extractor gives."""
    import keras

    return keras.ops.convert_to_numpy(extractor(x))


@question("feature_extractor", points=2, en="A straight model", ko="한 줄로 이어진 모델")
@pytest.mark.parametrize("name", ["one", "drop", "two", "three"])
def test_extractor_line(submission, same, rng, name):
    x = rng.normal(0, 1, (7, 5)).astype(np.float32)
    model = line(submission)
    weights = {layer.name: layer.get_weights() for layer in model.layers}
    expected = {"one": np.tanh(dense(x, weights["one"]))}
    expected["drop"] = expected["one"]
    expected["two"] = dense(expected["one"], weights["two"])
    expected["three"] = softmax(dense(expected["two"], weights["three"]))
    features = look(submission, submission.feature_extractor(model, name), x)
    same(features, expected[name].astype(np.float32), atol=1e-5)


@question("feature_extractor", points=2, en="A model with two inputs", ko="입력이 둘인 모델")
@pytest.mark.parametrize("name", ["left", "right", "joined", "answer", "doubt"])
def test_extractor_towers(submission, same, rng, name):
    x = {"a": rng.normal(0, 1, (7, 3)).astype(np.float32), "b": rng.normal(0, 1, (7, 2)).astype(np.float32)}
    model = towers(submission)
    weights = {layer.name: layer.get_weights() for layer in model.layers}
    expected = {key: np.tanh(dense(x[of], weights[key])) for key, of in (("left", "a"), ("right", "b"))}
    expected["joined"] = np.hstack([expected["left"], expected["right"]])
    expected["answer"] = dense(expected["joined"], weights["answer"])
    expected["doubt"] = dense(expected["left"], weights["doubt"])
    features = look(submission, submission.feature_extractor(model, name), x)
    same(features, expected[name].astype(np.float32), atol=1e-5)


@probe
def after_training(submission, model, name, x):
    """Whether the extractor, made first, gives other features once the model is trained, and which it gives."""
    import keras

    extractor = submission.feature_extractor(model, name)
    before = keras.ops.convert_to_numpy(extractor(x))
    model.compile(keras.optimizers.SGD(1.0), "mean_squared_error", run_eagerly=True)
    model.train_on_batch(x, keras.ops.ones((len(x), 3)))
    after = keras.ops.convert_to_numpy(extractor(x))
    return bool((before != after).any()), after, model.get_layer("one").get_weights()


@question("feature_extractor", points=2, en="Follows the model's training", ko="모델을 훈련하면 함께 바뀜")
def test_extractor_follows(submission, same, rng):
    x = rng.normal(0, 1, (7, 5)).astype(np.float32)
    changed, features, weights = after_training(submission, line(submission), "one", x)
    assert changed
    same(features, np.tanh(dense(x, weights)).astype(np.float32), atol=1e-5)


@probe
def weights_through(submission, model, name):
    """Set the model's weights through the extractor: names and sums of the model's weights afterwards."""
    import numpy as np

    extractor = submission.feature_extractor(model, name)
    extractor.set_weights([np.full(weight.shape, 7.0) for weight in extractor.get_weights()])
    return sorted(
        layer.name for layer in model.layers if layer.weights and all((w == 7).all() for w in layer.get_weights())
    )


@question(
    "feature_extractor",
    points=2,
    en="Exactly the layers on the way, and the model's own",
    ko="가는 길의 층만, 모델의 층 그대로",
)
@pytest.mark.parametrize(("name", "way"), [("right", ["right"]), ("doubt", ["doubt", "left"])], ids=["right", "doubt"])
def test_extractor_shares(submission, name, way):
    assert weights_through(submission, towers(submission), name) == way


@probe
def as_before(submission, model, name, x):
    """Whether the model still has its layers and gives its answers after an extractor was made and used."""
    import numpy as np

    def state():
        return [layer.name for layer in model.layers], [layer.trainable for layer in model.layers], np.asarray(model(x))

    names, trainable, answers = state()
    submission.feature_extractor(model, name)(x)
    again = state()
    return again[0] == names and again[1] == trainable and bool((again[2] == answers).all())


@question("feature_extractor", en="The model stays as it was", ko="원래 모델은 그대로")
def test_extractor_leaves_model(submission, rng):
    assert as_before(submission, line(submission), "one", rng.normal(0, 1, (7, 5)).astype(np.float32))


@question("feature_extractor", en="A layer that does not exist", ko="없는 층")
def test_extractor_unknown(submission, rng):
    name = f"layer_{rng.integers(1000, 10000)}"
    for model in (line(submission), towers(submission)):
        with pytest.raises(ValueError, match=name):
            submission.feature_extractor(model, name)
