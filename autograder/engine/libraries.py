"""Importing what an assignment names, before the submission's source arrives."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from typing import Any

_LAZY = {
    # Parts that a library imports only when first used: in the warm parent that costs once, in a worker every time.
    "numpy": ("numpy.random", "numpy.linalg", "numpy.fft", "numpy.ma", "numpy.lib.stride_tricks", "numpy.typing"),
    "keras": ("tensorflow", "tensorflow.python.data.ops.range_op", "tensorflow.python.data.ops.dataset_ops"),
    "tensorflow": ("keras", "tensorflow.python.data.ops.range_op"),
    "scipy": ("scipy.sparse", "scipy.sparse.linalg"),
}


def preload(imports: Sequence[str]) -> None:
    """Import ``imports`` and what they would import later, at their first use."""
    for name in imports:
        importlib.import_module(name)
    for name in list(_LAZY):
        if name in sys.modules:
            for part in _LAZY[name]:
                importlib.import_module(part)


def prepare(imports: Sequence[str], forbid: Sequence[str]) -> None:
    """Import ``imports``; forget what they imported of ``forbid``, so that it cannot be found by name."""
    preload(imports)
    for name in forbid:
        for loaded in [module for module in sys.modules if module == name or module.startswith(name + ".")]:
            del sys.modules[loaded]
    for stream in (sys.stdout, sys.stderr):
        reconfigured: Any = stream
        reconfigured.reconfigure(encoding="utf-8", errors="backslashreplace")
