"""How the libraries' own objects become data.  Runs in the worker, on whatever a submission returns."""

from __future__ import annotations

import collections
import json
import sys
from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.engine.wire import Handle, HistoryData, ModelData, SparseData, VectorsData

_PLAIN_DICTS = (collections.OrderedDict, collections.defaultdict, collections.Counter)


def to_data(value: Any, hold: Callable[[Any], Handle]) -> Any:
    """The plain form of a value the wire does not know, or a handle where there is none.

    - an array subclass becomes the array it is (a masked one loses its mask), a tensor or a Keras
      variable its NumPy array;
    - a named tuple becomes a tuple, an ordered, counting or default dictionary a dict, a library's own kind
      of text (``markupsafe.Markup``) a str;
    - SciPy sparse matrices, Keras histories, gensim vectors and Keras models made of built-in layers
      become the records of ``autograder.engine.wire``.
    """
    kind = type(value)
    if isinstance(value, np.ndarray) and kind is not np.ndarray:
        return np.array(value, subok=False)
    if isinstance(value, tuple) and hasattr(kind, "_fields"):
        return tuple(value)
    if kind in _PLAIN_DICTS:
        return dict(value)
    if isinstance(value, str) and _of_a_library(kind):
        return str.__str__(value)
    root = (kind.__module__ or "").partition(".")[0]
    found: Any
    if root == "scipy" and (found := _sparse(value)) is not None:
        return found
    if root in ("tensorflow", "keras") and (found := _keras(value, hold)) is not None:
        return found
    if root == "gensim" and (found := _vectors(value)) is not None:
        return found
    return hold(value)


def _of_a_library(kind: type) -> bool:
    """Whether a class comes from an importable module; those that a submission defines stay what they are."""
    return getattr(sys.modules.get(kind.__module__), "__spec__", None) is not None


def _sparse(value: Any) -> SparseData | None:
    sparse = sys.modules.get("scipy.sparse")
    if sparse is None or not sparse.issparse(value) or value.ndim != 2:
        return None
    if value.format not in ("csr", "csc", "coo"):
        value = value.tocoo()
    parts = (value.row, value.col, value.data) if value.format == "coo" else (value.indptr, value.indices, value.data)
    return SparseData(
        value.format, tuple(value.shape), tuple(np.asarray(part) for part in parts), not sparse.isspmatrix(value)
    )


def _keras(value: Any, hold: Callable[[Any], Handle]) -> Any:
    if hasattr(value, "numpy") and hasattr(value, "dtype") and hasattr(value, "shape"):
        return np.array(value.numpy(), subok=False)
    keras = sys.modules.get("keras")
    if keras is None:
        return None
    if isinstance(value, keras.callbacks.History):
        history = {name: [float(number) for number in curve] for name, curve in value.history.items()}
        return HistoryData([int(epoch) for epoch in value.epoch], history)
    if isinstance(value, keras.Model) and type(value).__module__.startswith("keras."):
        return _model(value, hold)
    return None


def _model(model: Any, hold: Callable[[Any], Handle]) -> ModelData | None:
    """A model as configuration and weights; None where it is not built or holds a class of the student's own."""
    layers = (
        list(model._flatten_layers(include_self=False)) if hasattr(model, "_flatten_layers") else list(model.layers)
    )
    if not model.built or not all(type(layer).__module__.startswith("keras.") for layer in layers):
        return None
    # A functional model may also hold operations (keras.ops) that are no layers: they have no configuration to send.
    if not all(isinstance(step, sys.modules["keras"].Layer) for step in getattr(model, "operations", ())):
        return None
    saving = sys.modules["keras"].saving
    compiled = model.get_compile_config() if model.compiled else None
    try:
        config = json.dumps(
            {"class_name": type(model).__name__, "config": model.get_config()}, default=saving.serialize_keras_object
        )
        how = json.dumps(compiled, default=saving.serialize_keras_object) if compiled else None
    except (TypeError, ValueError):
        return None
    return ModelData(hold(model), config, [np.asarray(weight) for weight in model.get_weights()], how)


def _vectors(value: Any) -> VectorsData | None:
    if type(value).__name__ != "KeyedVectors":
        return None
    return VectorsData(list(value.index_to_key), np.asarray(value.vectors))
