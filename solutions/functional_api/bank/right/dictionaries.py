"""
en = "Inputs as dictionaries, layers split from their activations, names given by a table."
ko = "입력을 딕셔너리로 주고, 층과 활성화 함수를 나누고, 이름은 표에서 가져옵니다."
"""

import keras


def build_multi_input(image_shape, metadata_dim, classes):
    inputs = {
        "image": keras.Input(shape=image_shape, name="image"),
        "metadata": keras.Input(shape=(metadata_dim,), name="metadata"),
    }
    paths = []
    for name, units in {"image": 32, "metadata": 8}.items():
        x = keras.layers.Flatten()(inputs[name])
        x = keras.layers.Dense(units, name=name + "_features")(x)
        paths.append(keras.layers.ReLU()(x))
    logits = keras.layers.Dense(classes, name="class")(keras.layers.concatenate(paths, axis=-1))
    return keras.Model(inputs=inputs, outputs=keras.layers.Softmax()(logits))


def build_multi_output(vocabulary, tags, departments):
    widths = {"title": vocabulary, "text_body": vocabulary, "tags": tags}
    inputs = {name: keras.Input(shape=(width,), name=name) for name, width in widths.items()}
    x = keras.layers.concatenate(list(inputs.values()))
    x = keras.layers.Dense(64, name="features")(x)
    x = keras.layers.Activation("relu")(x)
    heads = {"priority": (1, "sigmoid"), "department": (departments, "softmax")}
    outputs = {}
    for name, (units, activation) in heads.items():
        outputs[name] = keras.layers.Activation(activation)(keras.layers.Dense(units, name=name)(x))
    return keras.Model(inputs=inputs, outputs=outputs)


def build_residual(input_dim, width):
    x = start = keras.Input(shape=(input_dim,), name="x")
    x = keras.layers.Dense(width, name="first")(x)
    x = keras.layers.Activation("relu")(x)
    x = keras.layers.Dense(width, name="second")(x)
    if width == input_dim:
        return keras.Model(start, keras.layers.add([x, start]))
    return keras.Model(
        start, keras.layers.add([x, keras.layers.Dense(width, use_bias=False, name="projection")(start)])
    )


def feature_extractor(model, layer_name):
    by_name = {layer.name: layer for layer in model.layers}
    if layer_name not in by_name:
        raise ValueError(f"{layer_name} is none of {sorted(by_name)}")
    return keras.Model(inputs=model.inputs, outputs=by_name[layer_name].output)


def tiny_model():
    start = keras.Input((3,), name="start")
    middle = keras.layers.Dense(4, activation="relu", name="middle")(start)
    return keras.Model(start, keras.layers.Dense(1, name="end")(middle))
