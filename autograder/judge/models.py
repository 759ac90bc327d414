"""A Keras model rebuilt by the judge from data: configuration and weights, never a file, never code.

Only Keras' own classes, named in an allow list, are ever built; see the advisories on
``keras.models.load_model`` (CVE-2025-1550, CVE-2025-8747, CVE-2025-9905) for what a
configuration may otherwise do.
"""

from __future__ import annotations

import json
from typing import Any

from autograder.engine.wire import ModelData

_MAX_CONFIG = 1 << 20
_MODELS = ("Sequential", "Functional")
# Keras looks names up with their dots ("keras" and "layers.Lambda" name a layer that runs code), layers that look words up
# read the file or the address their vocabulary names: so every name is listed here.
_LAYERS = """
    Activation ActivityRegularization AdaptiveAveragePooling1D AdaptiveAveragePooling2D AdaptiveMaxPooling1D
    AdaptiveMaxPooling2D Add AdditiveAttention AlphaDropout Attention Average AveragePooling1D AveragePooling2D
    AveragePooling3D BatchNormalization Bidirectional CategoryEncoding CenterCrop Concatenate Conv1D Conv1DTranspose Conv2D
    Conv2DTranspose Conv3D Conv3DTranspose ConvLSTM1D ConvLSTM2D Cropping1D Cropping2D Cropping3D Dense DepthwiseConv1D
    DepthwiseConv2D Dot Dropout ELU EinsumDense Embedding Flatten GRU GRUCell GaussianDropout GaussianNoise
    GlobalAveragePooling1D GlobalAveragePooling2D GlobalAveragePooling3D GlobalMaxPooling1D GlobalMaxPooling2D
    GlobalMaxPooling3D GroupNormalization GroupQueryAttention Identity InputLayer LSTM LSTMCell LayerNormalization LeakyReLU
    Masking MaxPooling1D MaxPooling2D MaxPooling3D Maximum Minimum MultiHeadAttention Multiply Normalization PReLU Permute
    RMSNormalization RNN RandomBrightness RandomContrast RandomCrop RandomFlip RandomRotation RandomTranslation RandomZoom
    ReLU RepeatVector Rescaling Reshape Resizing SeparableConv1D SeparableConv2D SimpleRNN SimpleRNNCell Softmax
    SpatialDropout1D SpatialDropout2D SpatialDropout3D SpectralNormalization StackedRNNCells Subtract TimeDistributed
    UnitNormalization UpSampling1D UpSampling2D UpSampling3D ZeroPadding1D ZeroPadding2D ZeroPadding3D
"""
_INITIALIZERS = """
    Constant GlorotNormal GlorotUniform HeNormal HeUniform Identity IdentityInitializer LecunNormal LecunUniform Ones
    Orthogonal OrthogonalInitializer RandomNormal RandomUniform TruncatedNormal VarianceScaling Zeros
"""
_ALLOWED: dict[str | None, frozenset[str]] = {
    "keras.layers": frozenset(_LAYERS.split()),
    "keras.initializers": frozenset(_INITIALIZERS.split()),
    "keras.regularizers": frozenset({"L1", "L2", "L1L2", "OrthogonalRegularizer"}),
    "keras.constraints": frozenset({"MaxNorm", "MinMaxNorm", "NonNeg", "UnitNorm"}),
    "keras": frozenset({*_MODELS, "DTypePolicy"}),
    "keras.models": frozenset(_MODELS),
    "keras.src.models.functional": frozenset({"Functional"}),
    "keras.src.models.sequential": frozenset({"Sequential"}),
    None: frozenset({*_MODELS, "__keras_tensor__", "__tuple__", "__numpy__", "__tensor__"}),
}
_SIZES = ("units", "filters", "input_dim", "output_dim")
_SHAPES = ("shape", "batch_shape", "target_shape", "input_shape", "build_input_shape", "batch_input_shape")
_COUNTS = (
    "n",
    "size",
    "padding",
    "output_padding",
    "depth_multiplier",
    "key_dim",
    "value_dim",
    "num_heads",
    "num_tokens",
)
_MAX_COUNT = 1 << 12
_MAX_SIDE = 1 << 16


class BadModel(Exception):
    """The data describes no model the judge would build."""


def rebuild(data: ModelData) -> Any:
    """A genuine ``keras.Model`` with the weights of the original, compiled as it was where that was by built-in names.

    Raises:
        BadModel: a class is not Keras' own, a size does not fit the weights, or Keras refuses the configuration.
    """
    if len(data.config) > _MAX_CONFIG:
        raise BadModel("its configuration is too large")
    try:
        described = json.loads(data.config)
    except (ValueError, RecursionError):
        raise BadModel("its configuration is no JSON") from None
    if not isinstance(described, dict) or described.get("class_name") not in _MODELS:
        raise BadModel("it is neither Sequential nor functional")
    sides = {side for weight in data.weights for side in weight.shape}
    _check(described.get("config"), sides, 0)

    import keras

    try:
        kind = keras.Sequential if described["class_name"] == "Sequential" else keras.Model
        model = kind.from_config(described["config"])
        if [tuple(weight.shape) for weight in model.weights] != [weight.shape for weight in data.weights]:
            raise BadModel("its weights do not fit its layers")
        model.set_weights(data.weights)
    except BadModel:
        raise
    except Exception as error:  # Keras raises whatever it likes on a bad configuration; it is the submission's
        raise BadModel(f"Keras refuses its configuration: {error}"[:300]) from None
    return model


def _check(part: Any, sides: set[int], depth: int) -> None:
    """Walk a configuration: known classes only, and no size that the weights sent along do not show."""
    if depth > 40:
        raise BadModel("its configuration is too deep")
    if isinstance(part, list):
        for item in part:
            _check(item, sides, depth + 1)
        return
    if not isinstance(part, dict):
        if isinstance(part, int) and not isinstance(part, bool) and abs(part) > 1 << 62:
            raise BadModel("its configuration holds a number too large")
        return
    if "class_name" in part:
        _check_class(part)
    for key, value in part.items():
        if key in _SIZES and isinstance(value, int) and value not in sides:
            raise BadModel(f"{key}={value} fits none of its weights")
        if key in _SHAPES and _largest(value) > _MAX_SIDE:
            raise BadModel("a shape is too large")
        if key == "kernel_size" and not sides.issuperset(value if isinstance(value, list) else [value]):
            raise BadModel(f"{key}={value} fits none of its weights"[:200])
        if key in _COUNTS and _largest(value) > _MAX_COUNT:
            raise BadModel(f"{key} is too large")
        _check(value, sides, depth + 1)


def _check_class(part: dict[str, Any]) -> None:
    name, module = part["class_name"], part.get("module")
    if not isinstance(name, str) or not (module is None or isinstance(module, str)):
        raise BadModel("a class has no name")
    if name not in _ALLOWED.get(module, ()) or part.get("registered_name") not in (None, name):
        raise BadModel(f"it holds {module}.{name}, which is not one of Keras' own layers"[:200])


def _largest(value: Any) -> int:
    """The largest integer in lists within lists; the walk that calls this has bounded their depth before it goes on."""
    waiting, largest = [value], 0
    while waiting:
        part = waiting.pop()
        if isinstance(part, list):
            waiting += part
        elif isinstance(part, int):
            largest = max(largest, part)
    return largest
