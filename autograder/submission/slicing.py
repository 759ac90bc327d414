"""Keeps what defines, and what the definitions need.  Standard library only."""

from __future__ import annotations

import importlib.util
from collections import defaultdict
from collections.abc import Iterable, Sequence

from autograder.submission.statements import HARMFUL, Statement


def keep(found: Sequence[Statement], public_names: Iterable[str]) -> list[Statement]:
    """The statements of a notebook that make its module, ``from __future__`` first, else in order.

    Imports, functions and classes; then, transitively, statements that give or change a value
    which those read, unless they ask, install, mount, train or plot.
    """
    kept = {id(s) for s in found if (s.imports and s.reason not in HARMFUL) or s.defines or s.sets_up}
    by_name: dict[str, list[Statement]] = defaultdict(list)
    for statement in found:
        if id(statement) not in kept and statement.reason not in HARMFUL:
            for name in statement.binds | statement.mutates:
                by_name[name].append(statement)
    alive = set(public_names)
    for statement in found:
        if id(statement) in kept:
            alive |= statement.reads
            if statement.defines:
                alive |= statement.binds
    waiting = list(alive)
    while waiting:
        for statement in by_name.pop(waiting.pop(), ()):
            kept.add(id(statement))
            new = (statement.reads | statement.binds) - alive
            alive |= new
            waiting.extend(new)
    chosen = [s for s in found if id(s) in kept and not _is_dead_import(s, alive)]
    return sorted(chosen, key=lambda statement: not statement.future)


def _is_dead_import(statement: Statement, alive: set[str]) -> bool:
    """An import that no kept definition uses, of a library this machine lacks (a plotting library, say)."""
    if not statement.imports or statement.star or statement.binds & alive:
        return False
    return any(not is_installed(module) for module in statement.modules)


def is_installed(module: str) -> bool:
    """Whether this machine has the library; it is looked for, not imported."""
    try:
        return importlib.util.find_spec(module) is not None
    except (ImportError, ValueError, AttributeError):
        return False
