"""Takes the lines that are IPython's, not Python's, out of source text.  Standard library only.

Line numbers never change: what goes is replaced by ``pass`` or by nothing, so that an error
message still names the line its author sees.
"""

from __future__ import annotations

import ast
import re
from typing import NamedTuple

from autograder.submission.logical import ASSIGNS, logical_lines

Removed = tuple[int, str]
"""A line from 1, and why it went: ``installs``, ``mounts`` or ``ipython``."""

_TIMED = re.compile(r"\s*%time(?![\w])\s*(?P<code>\S.*)?")
_INSTALLS = re.compile(r"\s*[!%]+\s*(sudo\s+)?(python\S*\s+-m\s+)?(pip|pip3|conda|mamba|apt|apt-get|uv)\b")
_CELL = re.compile(r"\s*%%(?P<name>\w+)[^\n]*")
# These run the rest of the cell as it stands; others hand it to something that is not this interpreter.
_TRANSPARENT = frozenset({"time", "timeit", "capture", "prun", "memit"})


def cell_magic(cell: str) -> tuple[str, bool]:
    """The cell without a leading ``%%magic``, and whether the whole cell belonged to it."""
    match = _CELL.match(cell)
    if match is None:
        return cell, False
    if match["name"] not in _TRANSPARENT:
        return "", True
    return "\n" * match.group().count("\n") + cell[match.end() :], False


def without_lines(text: str) -> tuple[str, list[Removed]]:
    """The text with ``!shell``, ``%magic`` and ``help?`` lines replaced; ``%time f()`` leaves ``f()``."""
    lines = text.split("\n")
    removed: list[Removed] = []
    for logical in logical_lines(lines):
        if not logical.special:
            continue
        line = lines[logical.start]
        removed.append((logical.start + 1, "installs" if _INSTALLS.match(line) else "ipython"))
        indent = line[: len(line) - len(line.lstrip())]
        assigns = ASSIGNS.match(line)
        timed = _TIMED.fullmatch(assigns["magic"] if assigns else line)
        lines[logical.start] = f"{indent}pass"
        if timed and timed["code"] and logical.stop == logical.start + 1:
            lines[logical.start] = assigns["left"] + timed["code"] if assigns else indent + timed["code"]
        lines[logical.start + 1 : logical.stop] = [""] * (logical.stop - logical.start - 1)
    return "\n".join(lines), removed


class _Edit(NamedTuple):
    node: ast.stmt | ast.expr
    replacement: str
    reason: str


def without_calls(text: str, tree: ast.Module, *, colab: bool) -> tuple[str, list[Removed]]:
    """The text without statements that call ``get_ipython()`` and, with ``colab``, Colab's own modules.

    Inside another statement (``if "colab" in str(get_ipython()):``) the call becomes ``None``.
    """
    edits: list[_Edit] = []
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.stmt) and not isinstance(node, ast.Match) and not hasattr(node, "body"):
            reason = _reason(node, colab=colab)
            if reason:
                edits.append(_Edit(node, "pass", reason))
                continue
        elif _is_call(node, "get_ipython"):
            assert isinstance(node, ast.Call)
            edits.append(_Edit(node, "None", "ipython"))
            continue
        waiting.extend(ast.iter_child_nodes(node))
    if not edits:
        return text, []
    lines = [line.encode() for line in text.split("\n")]
    edits.sort(key=lambda edit: (edit.node.lineno, edit.node.col_offset), reverse=True)
    for edit in edits:
        first, last = edit.node.lineno - 1, (edit.node.end_lineno or edit.node.lineno) - 1
        head, tail = lines[first][: edit.node.col_offset], lines[last][edit.node.end_col_offset :]
        lines[first : last + 1] = [head + edit.replacement.encode() + tail] + [b""] * (last - first)
    return b"\n".join(lines).decode(), [(edit.node.lineno, edit.reason) for edit in reversed(edits)]


def is_colab_import(node: ast.AST) -> bool:
    """``import google.colab`` in any form: that module exists nowhere else."""
    if isinstance(node, ast.ImportFrom):
        module = node.module or ""
        return module.startswith("google.colab") or (module == "google" and any(a.name == "colab" for a in node.names))
    return isinstance(node, ast.Import) and any(alias.name.startswith("google.colab") for alias in node.names)


def is_mount(node: ast.AST) -> bool:
    """``drive.mount(...)``, ``files.upload()`` and the like."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    base = node.func.value
    root = base.id if isinstance(base, ast.Name) else base.attr if isinstance(base, ast.Attribute) else ""
    return (root, node.func.attr) in {
        ("drive", "mount"),
        ("drive", "flush_and_unmount"),
        ("files", "upload"),
        ("files", "download"),
    }


def _reason(node: ast.stmt, *, colab: bool) -> str | None:
    if colab and is_colab_import(node):
        return "mounts"
    for part in ast.walk(node):
        if _is_call(part, "get_ipython"):
            return "ipython"
        if colab and is_mount(part):
            return "mounts"
    return None


def _is_call(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name
