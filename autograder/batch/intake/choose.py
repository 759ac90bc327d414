"""Which platform an export is of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from autograder.batch.intake import blackboard, brightspace, canvas, gradescope, moodle, nbgrader, pattern, plain
from autograder.batch.intake.model import Format, Item, Layout, Owner
from autograder.errors import UsageError
from autograder.submission.naming import is_litter, nfc, shown

RECOGNIZED: tuple[Format, ...] = (moodle, canvas, gradescope, blackboard, brightspace, nbgrader)
LAYOUTS: Mapping[str, Format] = {form.NAME: form for form in (*RECOGNIZED, plain)}
"""What ``layout`` may name."""
Chosen = tuple[str, Layout, list[Item]]


def choose(
    items: Sequence[Item], source: Path, assignment: str, name: str | None = None, expression: str | None = None
) -> Chosen:
    """The layout's name, the layout, and the items as it reads them: without litter and a folder that wraps them all.

    ``name`` or ``expression`` decides where the export does not.

    Raises:
        UsageError: nothing fits what was asked for, or several layouts fit.
    """
    views = _views(items, source)
    if expression is not None:
        for view in reversed(views):
            if found := pattern.layout(view, nfc(expression)):
                return pattern.NAME, found, view
        raise UsageError("batch.pattern.fits_nothing", expression=shown(expression), source=shown(source.name))
    if name is not None:
        return _named(name, views, source, assignment)
    for view in views:
        fitting = _fitting(view, assignment)
        # A platform puts its own words before a student's, so the true layout knows at least what others do.
        best = [form for form, (_, known) in fitting.items() if all(known >= other for _, other in fitting.values())]
        if len(best) == 1:
            return best[0], fitting[best[0]][0], view
        if fitting:
            raise UsageError("batch.ambiguous", source=shown(source.name), names=", ".join(fitting))
    return plain.NAME, plain.layout(views[0], assignment), views[0]


def _fitting(view: Sequence[Item], assignment: str) -> dict[str, tuple[Layout, set[str]]]:
    """The layouts that know some of the files, and which."""
    found = {}
    for form in RECOGNIZED:
        if layout := form.layout(view, assignment):
            found[form.NAME] = (layout, {item.name for item in view if isinstance(layout.owner(item.name), Owner)})
    return found


def _named(name: str, views: Sequence[list[Item]], source: Path, assignment: str) -> Chosen:
    if name not in LAYOUTS:
        raise UsageError("batch.no_such_layout", layout=shown(name), names=", ".join(LAYOUTS))
    for view in views:
        if found := LAYOUTS[name].layout(view, assignment):
            return name, found, view
    raise UsageError("batch.not_this_layout", source=shown(source.name), layout=name)


def _views(items: Sequence[Item], source: Path) -> list[list[Item]]:
    """The items as they are and without a folder that only wraps them, the likelier view first."""
    kept = [item for item in items if not is_litter(item.name.split("/")[0])]
    top = {item.name.split("/")[0] for item in kept}
    if len(top) != 1 or not any(item.name.partition("/")[2] for item in kept):
        return [kept]
    unwrapped = [item.renamed(below) for item in kept if (below := item.name.partition("/")[2])]
    unwrapped = [item for item in unwrapped if not is_litter(item.name.split("/")[0])]
    # An archive with one folder of its own name is what systems make of "compress this folder".
    return [unwrapped, kept] if source.is_file() and top == {nfc(source.stem)} else [kept, unwrapped]
