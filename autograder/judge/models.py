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
_PACKAGES = ("keras", "keras.layers", "keras.initializers", "keras.regularizers", "keras.constraints", "keras.models")
_SPECIAL = ("__keras_tensor__", "__tuple__", "__numpy__", "__tensor__", "DTypePolicy", "Dtype")
_MODULES_OF_MODELS = ("keras", "keras.models", "keras.src.models.functional", "keras.src.models.sequential")
_DENIED = frozenset({"Lambda", "TorchModuleWrapper", "TFSMLayer", "JaxLayer", "FlaxLayer", "Wrapper"})
_SIZES = ("units", "filters", "input_dim", "output_dim")
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
        if key in ("shape", "batch_shape", "target_shape") and isinstance(value, list):
            if any(isinstance(side, int) and side > _MAX_SIDE for side in value):
                raise BadModel("a shape is too large")
        _check(value, sides, depth + 1)


def _check_class(part: dict[str, Any]) -> None:
    name, module = part["class_name"], part.get("module")
    if name in _SPECIAL:
        return
    known = module in _PACKAGES or (module in _MODULES_OF_MODELS and name in _MODELS)
    if module is None and part.get("registered_name") is None and name in _MODELS:
        known = True
    registered = part.get("registered_name")
    if not known or name in _DENIED or not isinstance(name, str) or (registered not in (None, name)):
        raise BadModel(f"it holds {module}.{name}, which is not one of Keras' own layers")
