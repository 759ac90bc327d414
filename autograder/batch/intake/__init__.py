"""Reads what was collected from a class: who handed in what.  One module a format; nothing is dropped silently.

A format is a module with what :class:`Format` says.  The first one that knows any of the export's files
is taken, and ``plain`` where none does.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from autograder.batch.intake import moodle, plain
from autograder.batch.intake.listing import listing
from autograder.batch.intake.model import Format, Handin, Intake, Item, Owner
from autograder.batch.intake.names import safe_names
from autograder.batch.intake.stage import Staged, stage
from autograder.errors import UsageError
from autograder.submission.naming import is_litter, nfc, shown

RECOGNIZED: tuple[Format, ...] = (moodle,)


def take_in(source: Path, staging: Path) -> Intake:
    """Find the hand-ins of an export and copy each into a folder of its own below ``staging``.

    Copies, so that what is graded is what was compared, whatever happens to a shared folder meanwhile.

    Raises:
        UsageError: ``source`` is missing, unreadable, far too large, or holds no submission.
    """
    with listing(source) as items:
        chosen, items = _format_of(items, source)
        owned: dict[str, tuple[Owner, list[tuple[Owner, Item]]]] = {}
        unmatched: list[str] = []
        for item in items:
            owner = chosen.owner(item.name)
            if owner is None:
                unmatched.append(shown(item.name))
                continue
            owned.setdefault(owner.key, (owner, []))[1].append((owner, item))
        if not owned:
            raise UsageError("batch.nothing_in_it", source=shown(source.name))
        ids = safe_names({key: owner.label for key, (owner, _) in owned.items()})
        handins = []
        for place, (key, (owner, mine)) in enumerate(owned.items()):
            # A short folder of digits: what a student's own names may be like must not reach the limits of a file system.
            staged = stage(mine, staging / f"{place:06d}" / ids[key], name=shown(owner.key))
            handins.append(_handin(ids[key], owner, staged))
    return Intake(format=chosen.NAME, handins=tuple(handins), unmatched=tuple(unmatched))


def _format_of(items: Sequence[Item], source: Path) -> tuple[Format, list[Item]]:
    """The export's format, and its items without litter and without a folder that only wraps them all."""
    kept = _without_litter(items)
    top = {item.name.split("/")[0] for item in kept}
    views = [kept]
    if len(top) == 1 and any(item.name.partition("/")[2] for item in kept):
        unwrapped = [item.renamed(item.name.partition("/")[2]) for item in kept if not _is_top(item)]
        # An archive with one folder of its own name is what systems make of "compress this folder".
        views.insert(0 if source.is_file() and top == {nfc(source.stem)} else 1, _without_litter(unwrapped))
    for view in views:
        for form in RECOGNIZED:
            if any(form.owner(item.name) for item in view):
                return form, view
    return plain, views[0]


def _without_litter(items: Sequence[Item]) -> list[Item]:
    return [item for item in items if not is_litter(item.name.split("/")[0])]


def _is_top(item: Item) -> bool:
    return not item.name.partition("/")[2]


def _handin(identity: str, owner: Owner, staged: Staged) -> Handin:
    return Handin(
        id=identity,
        student=owner.student,
        participant=owner.participant,
        path=staged.path,
        problem=staged.problem,
        beside=staged.beside,
    )
