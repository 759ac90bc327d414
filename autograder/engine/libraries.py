"""Importing what an assignment names, before the submission's source arrives."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from typing import Any


def prepare(imports: Sequence[str], forbid: Sequence[str]) -> None:
    """Import ``imports``; forget what they imported of ``forbid``, so that it cannot be found by name."""
    for name in imports:
        importlib.import_module(name)
    for name in forbid:
        for loaded in [module for module in sys.modules if module == name or module.startswith(name + ".")]:
            del sys.modules[loaded]
    for stream in (sys.stdout, sys.stderr):
        reconfigured: Any = stream
        reconfigured.reconfigure(encoding="utf-8", errors="backslashreplace")
