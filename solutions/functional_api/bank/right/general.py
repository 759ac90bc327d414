"""
en = "One function draws any of the graphs from a description; the extractor wraps a dictionary of all the outputs."
ko = "함수 하나가 설명을 읽어 모든 그래프를 그리고, 추출기는 모든 층의 출력을 모은 딕셔너리에서 고릅니다."
"""

import keras


def draw(inputs, steps):
    """inputs: {name: shape}. steps: (name, layer, names it takes)."""
    tensors = {name: keras.Input(shape, name=name) for name, shape in inputs.items()}
    for name, layer, sources in steps:
        taken = [tensors[source] for source in sources]
        tensors[name] = layer(taken if len(taken) > 1 else taken[0])
    return tensors


def build_multi_input(image_shape, metadata_dim, classes):
    steps = [
        ("flat", keras.layers.Reshape((-1,)), ["image"]),
        ("seen", keras.layers.Dense(32, activation=keras.activations.relu, name="image_features"), ["flat"]),
        ("known", keras.layers.Dense(8, activation=keras.activations.relu, name="metadata_features"), ["metadata"]),
        ("joined", keras.layers.Concatenate(), ["seen", "known"]),
        ("answer", keras.layers.Dense(classes, activation=keras.activations.softmax, name="class"), ["joined"]),
    ]
    tensors = draw({"image": tuple(image_shape), "metadata": (metadata_dim,)}, steps)
    return keras.Model([tensors["image"], tensors["metadata"]], tensors["answer"])


def build_multi_output(vocabulary, tags, departments):
    inputs = {"title": (vocabulary,), "text_body": (vocabulary,), "tags": (tags,)}
    steps = [
        ("joined", keras.layers.Concatenate(), list(inputs)),
        ("features", keras.layers.Dense(64, activation="relu", name="features"), ["joined"]),
        ("priority", keras.layers.Dense(1, activation="sigmoid", name="priority"), ["features"]),
        ("department", keras.layers.Dense(departments, activation="softmax", name="department"), ["features"]),
    ]
    tensors = draw(inputs, steps)
    return keras.Model([tensors[name] for name in inputs], {name: tensors[name] for name in ("priority", "department")})


def build_residual(input_dim, width):
    skip = "x" if input_dim == width else "projected"
    steps = [
        ("first", keras.layers.Dense(width, activation="relu", name="first"), ["x"]),
        ("second", keras.layers.Dense(width, name="second"), ["first"]),
        ("sum", keras.layers.Add(), ["second", skip]),
    ]
    if skip == "projected":
        steps.insert(0, (skip, keras.layers.Dense(width, use_bias=False, name="projection"), ["x"]))
    tensors = draw({"x": (input_dim,)}, steps)
    return keras.Model(tensors["x"], tensors["sum"])


def feature_extractor(model, layer_name):
    outputs = {layer.name: layer.output for layer in model.layers}
    try:
        return keras.Model(model.inputs, outputs[layer_name])
    except KeyError as error:
        raise ValueError(f"{layer_name}: no such layer") from error


def tiny_model():
    start = keras.Input((3,), name="start")
    middle = keras.layers.Dense(4, activation="relu", name="middle")(start)
    return keras.Model(start, keras.layers.Dense(1, name="end")(middle))
