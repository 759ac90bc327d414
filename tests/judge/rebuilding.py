"""Models rebuilt and models refused, in one process: run by test_models.py with the path of a file that must never appear."""

import base64
import json
import marshal
import os
import sys

import keras
import numpy as np
from keras import layers as L

from autograder.engine import wire
from autograder.engine.convert import _model
from autograder.judge.models import BadModel, rebuild


def hold(thing):
    """A number for an object, as a worker gives one."""
    return wire.Handle(1, "Model")


found = {}


def crosses(name, model, *shapes):
    data = _model(model, hold)
    again = rebuild(data)
    inputs = [np.random.default_rng(0).integers(0, 5, (2, *shape)).astype("float32") for shape in shapes]
    given = inputs if len(inputs) > 1 else inputs[0]
    one, other = model(given, training=False), again(given, training=False)
    found["right " + name] = (
        "ok"
        if np.array_equal(np.asarray(one), np.asarray(other)) and type(again).__module__.startswith("keras.")
        else "differs"
    )


Sequential, Input = keras.Sequential, keras.Input
crosses(
    "dense",
    Sequential(
        [
            Input((4,)),
            L.Dense(3, activation="relu", kernel_regularizer="l2"),
            L.Dropout(0.5),
            L.Dense(2, activation="softmax"),
        ]
    ),
    (4,),
)
crosses(
    "image",
    Sequential(
        [
            Input((8, 8, 1)),
            L.Rescaling(1 / 255),
            L.Conv2D(4, 3, padding="same", strides=2),
            L.BatchNormalization(),
            L.ReLU(),
            L.MaxPooling2D(),
            L.UpSampling2D(2),
            L.ZeroPadding2D(1),
            L.Conv2DTranspose(2, 2),
            L.DepthwiseConv2D(3),
            L.SeparableConv2D(2, 2),
            L.GlobalAveragePooling2D(),
        ]
    ),
    (8, 8, 1),
)
crosses(
    "text",
    Sequential(
        [Input((6,)), L.Embedding(10, 4, mask_zero=True), L.Bidirectional(L.LSTM(3, return_sequences=True)), L.GRU(2)]
    ),
    (6,),
)
crosses(
    "rnn",
    Sequential(
        [
            Input((6, 2)),
            L.SimpleRNN(3, return_sequences=True),
            L.TimeDistributed(L.Dense(2)),
            L.RNN(L.LSTMCell(3)),
            L.RepeatVector(3),
            L.Flatten(),
        ]
    ),
    (6, 2),
)
crosses(
    "nested",
    Sequential(
        [
            Input((4,)),
            Sequential([L.Dense(3)]),
            L.LayerNormalization(),
            L.Reshape((3, 1)),
            L.Permute((2, 1)),
            L.LeakyReLU(),
        ]
    ),
    (4,),
)
a, b = Input((4,)), Input((4,))
shared = L.Dense(3)
merged = L.Concatenate()([shared(a), L.Add()([shared(b), shared(a)])])
crosses("functional", keras.Model([a, b], L.Dense(1)(L.Activation("tanh")(merged))), (4,), (4,))
a = Input((5, 4))
crosses("attention", keras.Model(a, L.MultiHeadAttention(2, 4)(a, a)), (5, 4))

base = _model(Sequential([Input((4,)), L.Dense(3)]), hold)
marker = sys.argv[1]
CODE = [
    base64.b64encode(marshal.dumps(compile(f"__import__('os').system('touch {marker}')", "x", "eval"))).decode(),
    None,
    None,
]


def refused(name, change, weights=None):
    config = json.loads(base.config)
    change(config)
    data = wire.ModelData(base.handle, json.dumps(config), base.weights if weights is None else weights, None)
    try:
        rebuild(data)
    except BadModel as reason:
        found["wrong " + name] = "refused" if not os.path.exists(marker) else "ran: " + str(reason)
        return
    found["wrong " + name] = "built"


def layer(part):
    return lambda config: config["config"]["layers"].append(
        {"registered_name": None, "build_config": {"input_shape": [None, 3]}, **part}
    )


def dense(**more):
    return lambda config: config["config"]["layers"][1]["config"].update(more)


lam = {"class_name": "__lambda__", "config": {"code": CODE[0], "defaults": None, "closure": None}}
function = {"class_name": "function", "module": "builtins", "config": "eval", "registered_name": "function"}
refused(
    "Lambda",
    layer(
        {"module": "keras.layers", "class_name": "Lambda", "config": {"name": "x", "function": lam, "arguments": {}}}
    ),
)
refused(
    "dotted Lambda",
    layer(
        {"module": "keras", "class_name": "layers.Lambda", "config": {"name": "x", "function": lam, "arguments": {}}}
    ),
)
refused(
    "dotted in models",
    layer(
        {
            "module": "keras.models",
            "class_name": "layers.Lambda",
            "config": {"name": "x", "function": lam, "arguments": {}},
        }
    ),
)
refused("lambda as activation", dense(activation=lam | {"module": "keras.layers", "registered_name": None}))
refused("function as activation", dense(activation=function))
refused("function of keras", dense(activation=function | {"module": "keras", "config": "utils.get_file"}))
refused("function of keras.layers", dense(activation=function | {"module": "keras.layers", "config": "Lambda"}))
refused("os.system", layer({"module": "os", "class_name": "function", "config": "system"}))
refused("CVE-2025-1550", layer({"module": "builtins", "class_name": "exec", "config": {"source": "x"}}))
refused("subprocess", layer({"module": "subprocess", "class_name": "Popen", "config": {"args": ["touch", marker]}}))
refused("custom class", layer({"module": "handed_in", "class_name": "Mine", "config": {}}))
refused(
    "registered name",
    layer({"module": "keras.layers", "class_name": "Dense", "registered_name": "Custom>Mine", "config": {"units": 3}}),
)
refused("no module", layer({"class_name": "Dense", "config": {"units": 3}}))
for name in (
    "TFSMLayer",
    "TorchModuleWrapper",
    "JaxLayer",
    "FlaxLayer",
    "Wrapper",
    "StringLookup",
    "TextVectorization",
    "IntegerLookup",
    "Layer",
):
    refused(
        name,
        layer(
            {
                "module": "keras.layers",
                "class_name": name,
                "config": {"name": "x", "vocabulary": "/etc/passwd", "filepath": "/etc"},
            }
        ),
    )
refused(
    "file as vocabulary",
    dense(
        kernel_initializer={
            "module": "keras.layers",
            "class_name": "StringLookup",
            "registered_name": None,
            "config": {"vocabulary": "/etc/passwd"},
        }
    ),
)
refused(
    "special of another module",
    dense(dtype={"module": "os", "class_name": "DTypePolicy", "config": {"name": "float32"}, "registered_name": None}),
)
refused("huge units", dense(units=10**9))
refused(
    "huge units in another layer", layer({"module": "keras.layers", "class_name": "Dense", "config": {"units": 2**31}})
)
refused("huge input", lambda config: config["config"].update(build_input_shape=[None, 10**9]))
refused("huge batch shape", lambda config: config["config"]["layers"][0]["config"].update(batch_shape=[None, 10**9]))
refused(
    "huge build",
    layer(
        {
            "module": "keras.layers",
            "class_name": "Dense",
            "config": {"units": 3},
            "build_config": {"input_shape": [None, 10**9]},
        }
    ),
)
refused(
    "huge kernel",
    layer({"module": "keras.layers", "class_name": "Conv1D", "config": {"filters": 3, "kernel_size": [10**6]}}),
)
refused(
    "huge padding", layer({"module": "keras.layers", "class_name": "ZeroPadding1D", "config": {"padding": [10**9, 0]}})
)
refused("huge repetition", layer({"module": "keras.layers", "class_name": "RepeatVector", "config": {"n": 10**9}}))
refused("huge number", dense(x=10**30))
refused("deep", dense(x=json.loads("[" * 60 + "]" * 60)))
refused("another kind of model", lambda config: config.update(class_name="Lambda"))
refused("no config", lambda config: config.pop("config"))
refused("class of no text", layer({"module": ["keras"], "class_name": 5, "config": {}}))
refused("weights that do not fit", lambda config: None, [np.zeros((9, 9)), np.zeros(3)])
refused("too few weights", lambda config: None, base.weights[:1])
refused("weights of text", lambda config: None, [np.full((4, 3), "a"), np.zeros(3)])
for name, config in {
    "no JSON": "{",
    "JSON of a list": "[]",
    "too long": " " * (2 << 20),
    "nested JSON": "[" * 10**5,
}.items():
    try:
        rebuild(wire.ModelData(base.handle, config, [], None))
        found["wrong " + name] = "built"
    except BadModel:
        found["wrong " + name] = "refused"


class Mine(keras.layers.Dense):
    pass


for name, model in {
    "a class of one's own": Sequential([Input((4,)), Mine(3)]),
    "not built": Sequential([L.Dense(3)]),
    "with a Lambda": Sequential([Input((4,)), L.Lambda(lambda x: x)]),
}.items():
    data = _model(model, hold)
    try:
        found["held " + name] = "handle" if data is None else type(rebuild(data)).__name__
    except BadModel:
        found["held " + name] = "refused"
print("FOUND" + json.dumps(found))
