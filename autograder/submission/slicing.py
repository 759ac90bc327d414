"""Keeps what defines, and what the definitions need.  Standard library only."""

from __future__ import annotations

import sys
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
    """An import of a library that no kept definition uses.

    Each check loads the module anew: a plotting or training library that only the left-out cells
    needed would cost its import every time, or stop the module where it is not installed.
    """
    if not statement.imports or statement.star or statement.binds & alive:
        return False
    return any(module.partition(".")[0] not in sys.stdlib_module_names for module in statement.modules)
