"""Reads what was collected from a class: who handed in what.  One module a format; nothing is dropped silently.

A format is a module with what :class:`Format` says.  The one that knows the export's files is taken, and
``plain`` where none does; where several do, the instructor says which.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from autograder.batch.intake.choose import LAYOUTS, choose
from autograder.batch.intake.listing import listing
from autograder.batch.intake.model import Format, Handin, Intake, Item, Layout, Owner, Person
from autograder.batch.intake.names import safe_names
from autograder.batch.intake.stage import Staged, stage
from autograder.errors import UsageError
from autograder.messages import Message
from autograder.submission.naming import is_litter, shown

__all__ = ["LAYOUTS", "Format", "Handin", "Intake", "Item", "Layout", "Owner", "Person", "take_in"]


class _Work:
    """One hand-in: its files, and what it replaces."""

    def __init__(self, owner: Owner) -> None:
        self.owner = owner
        self.files: list[tuple[Owner, Item]] = []
        self.earlier: tuple[str, ...] = ()

    @property
    def origin(self) -> str:
        """What the platform calls it: its folder, or its first file where all students' lie in one folder."""
        files = [item for owner, item in self.files if not owner.used] or [item for _, item in self.files]
        return self.owner.key if "/" in self.owner.key or not files else files[0].name.split("/")[0]


def take_in(
    source: Path, staging: Path, *, layout: str | None = None, pattern: str | None = None, assignment: str = ""
) -> Intake:
    """Find the hand-ins of an export and copy each into a folder of its own below ``staging``.

    Copies, so that what is graded is what was compared, whatever happens to a shared folder meanwhile.

    Args:
        layout: one of ``LAYOUTS``, where it cannot be told from the export.
        pattern: an expression with the groups ``student_id`` and ``file_id`` instead of a layout.
        assignment: the assignment's name, for exports that may hold several, and to know a file handed in again.

    Raises:
        UsageError: ``source`` is missing, unreadable, far too large, of several layouts, or holds no submission.
    """
    with listing(source) as items:
        name, form, view = choose(items, source, assignment, layout, pattern)
        works, others = _sorted_out(form, view)
        others += _litter(items, view)
        if not works:
            raise UsageError("batch.nothing_in_it", source=shown(source.name))
        works = _latest(works)
        ids = safe_names({key: label for work in works for key, label, _ in _people(work.owner)})
        handins: list[Handin] = []
        for place, work in enumerate(works):
            people = list(_people(work.owner))
            # A short folder of digits: what a student's own names may be like must not reach the limits of a file system.
            staged = stage(work.files, staging / f"{place:06d}" / ids[people[0][0]], name=shown(work.owner.key))
            handins.extend(_handin(ids[key], person, work, staged) for key, _, person in people)
    unmatched = tuple(shown(file) for file, _ in others)
    reasons = tuple(reason for _, reason in others)
    return Intake(format=name, handins=tuple(handins), unmatched=unmatched, reasons=reasons)


def _sorted_out(form: Layout, items: Sequence[Item]) -> tuple[list[_Work], list[tuple[str, Message]]]:
    """The hand-ins; and the other files, with why they are none."""
    works = {owner.key: _Work(owner) for owner in form.more}
    others: list[tuple[str, Message]] = []
    parents = {name for item in items for name in _parents(item.name)}
    for item in items:
        owner = form.owner(item.name)
        if isinstance(owner, Owner):
            works.setdefault(owner.key, _Work(owner)).files.append((owner, item))
        elif item.name not in parents:
            others.append((item.name, owner or Message("batch.unmatched.name")))
    return list(works.values()), others


def _parents(name: str) -> Iterator[str]:
    """The folders a path is in, as they are listed."""
    place = name.find("/")
    while 0 <= place < len(name) - 1:
        yield name[: place + 1]
        place = name.find("/", place + 1)


def _litter(items: Sequence[Item], view: Sequence[Item]) -> list[tuple[str, Message]]:
    """What systems leave beside the hand-ins, told once each."""
    wrapped = not {item.name for item in view} <= {item.name for item in items}
    found: dict[str, None] = {}
    for item in items:
        parts = item.name.split("/")
        for depth, part in enumerate(parts[: 2 if wrapped else 1]):
            if is_litter(part):
                found["/".join(parts[: depth + 1])] = None
                break
    return [(name, Message("batch.unmatched.litter")) for name in found if name]


def _latest(works: Sequence[_Work]) -> list[_Work]:
    """Of each series the latest hand-in, with the names of the others; all of them where the times do not tell."""
    series: dict[str, list[_Work]] = defaultdict(list)
    for work in works:
        series[f"={work.owner.series}" if work.owner.series else work.owner.key].append(work)
    kept: set[str] = set()
    for alike in series.values():
        times = {work.owner.when for work in alike}
        if len(alike) > 1 and "" not in times and len(times) == len(alike):
            *old, last = sorted(alike, key=lambda work: work.owner.when)
            last.earlier = tuple(shown(work.origin) for work in old)
            alike = [last]
        kept.update(work.owner.key for work in alike)
    return [work for work in works if work.owner.key in kept]


def _people(owner: Owner) -> Iterator[tuple[str, str, Person]]:
    """Everybody who gets the grade: a key, a label for files, and who it is."""
    alone = Person(name=owner.student, participant=owner.participant, number=owner.number, email=owner.email)
    if not owner.members:
        yield owner.key, owner.label, alone
    for place, member in enumerate(owner.members):
        yield f"{owner.key}\0{place}", member.name, member


def _handin(identity: str, person: Person, work: _Work, staged: Staged) -> Handin:
    return Handin(
        id=identity,
        student=person.name,
        participant=person.participant,
        path=staged.path,
        problem=staged.problem,
        beside=staged.beside,
        earlier=(*work.earlier, *staged.earlier),
        number=person.number,
        email=person.email,
        group=work.owner.key if work.owner.members else "",
        when=work.owner.when,
        late=work.owner.late,
        origin=work.origin,
    )
