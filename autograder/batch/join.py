"""Whose hand-in is whose row of the roster."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from autograder.batch.intake.model import Handin
from autograder.batch.intake.names import safe_names
from autograder.batch.roster import Student


class Finder:
    """Finds the row of a hand-in: by the platform's number, by what a student is identified with, else by a name only one has."""

    def __init__(self, roster: Sequence[Student]) -> None:
        self.roster = roster
        self._participants = _only((student.participant, place) for place, student in enumerate(roster))
        self._identities = _only(
            (value.casefold(), place)
            for place, student in enumerate(roster)
            for value in {student.number, student.username, student.email}
        )
        self._names = _only((student.name, place) for place, student in enumerate(roster))
        self._forms = _only((form, place) for place, student in enumerate(roster) for form in _forms(student.name))

    def find(self, handin: Handin) -> int | None:
        """The place in the roster, or None."""
        if handin.participant and handin.participant in self._participants:
            return self._participants[handin.participant]
        for value in (handin.number, handin.email, handin.student):
            if value and value.casefold() in self._identities:
                return self._identities[value.casefold()]
        if handin.participant and self._participants:  # a number of the same platform that the roster has not
            return None
        words = {word.casefold() for word in handin.student.replace("_", " ").replace("-", " ").split()}
        named = {self._identities[word] for word in words if word in self._identities}  # "20260071_김하늘"
        if len(named) == 1:
            return named.pop()
        if handin.student in self._names:
            return self._names[handin.student]
        alike = {self._forms[form] for form in _forms(handin.student) if form in self._forms}
        return alike.pop() if len(alike) == 1 else None


def expanded(handins: Sequence[Handin], roster: Sequence[Student]) -> tuple[Handin, ...]:
    """The hand-ins, one called as a group of the roster given to each of its members."""
    groups: dict[str, list[Student]] = {}
    for student in roster:
        if student.group:
            groups.setdefault(squashed(student.group), []).append(student)
    names = {form for student in roster for form in _forms(student.name)}
    if not groups:
        return tuple(handins)
    found: list[Handin] = []
    for handin in handins:
        called = squashed(handin.student)
        if called not in groups or called in names or handin.group:
            found.append(handin)
            continue
        for member in groups[called]:
            found.append(
                msgspec.structs.replace(
                    handin,
                    id=f"{member.name or member.number or member.username}_{handin.id}",
                    student=member.name or member.number,
                    participant=member.participant or None,
                    number=member.number or member.username,
                    email=member.email,
                    group=handin.id,
                )
            )
    ids = safe_names({f"{place}/{handin.id}": handin.id for place, handin in enumerate(found)})
    return tuple(msgspec.structs.replace(handin, id=ids[f"{place}/{handin.id}"]) for place, handin in enumerate(found))


def squashed(name: str) -> str:
    """A name as platforms put it in names of files: small letters and digits only."""
    return "".join(char for char in unicodedata.normalize("NFKC", name).casefold() if char.isalnum())


def _forms(name: str) -> set[str]:
    """A name as it is and with the family name first, squashed."""
    words = name.replace(",", " ").split()
    turned = [*words[-1:], *words[:-1]], [*words[1:], *words[:1]]
    return {squashed(name), *(squashed("".join(order)) for order in turned)} - {""}


def _only(pairs: Iterable[tuple[str, int]]) -> dict[str, int]:
    """The keys that one row has, and no other."""
    unique = {(key, place) for key, place in pairs if key}
    count = Counter(key for key, _ in unique)
    return {key: place for key, place in unique if count[key] == 1}
