"""Gradescope's "Export Submissions": ``submission_metadata.yml`` and a folder ``submission_<id>`` a submission.

The file is a map from those folders to who handed in.  Its keys are Ruby symbols, which YAML reads as strings
that begin with a colon.  A group has several submitters; each gets the grade.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import msgspec

from autograder.batch.intake.model import Item, Layout, Owner, Person
from autograder.errors import UsageError
from autograder.messages import Message
from autograder.submission.limits import MIB
from autograder.submission.naming import nfc, shown

NAME = "gradescope"
METADATA = "submission_metadata.yml"
WHOLE = MIB
"""Bytes of metadata that are read as they are."""
_FOLDER = "submission_"
_ESSENTIAL = (b"  :submitters:", b"  :created_at:")


def layout(items: Sequence[Item], assignment: str) -> Layout | None:
    """Gradescope's layout, if its metadata is there.

    Raises:
        UsageError: the metadata cannot be read.
    """
    found = next((item for item in items if item.name == METADATA), None)
    if found is None:
        return None
    known = {name: _owner(name, entry) for name, entry in _metadata(found).items() if isinstance(entry, Mapping)}

    def owner(name: str) -> Owner | Message | None:
        top, _, below = name.partition("/")
        if name == METADATA:
            return Message("batch.unmatched.platform")
        if top in known:
            return _with(known[top], below)
        return Message("batch.unmatched.not_listed", {"file": METADATA}) if top.startswith(_FOLDER) else None

    return Layout(owner, more=tuple(known.values()))


def _metadata(item: Item) -> dict[str, Any]:
    import yaml  # needed for this layout only

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    if item.problem is not None:
        raise UsageError(item.problem.code, **item.problem.params)
    data = item.load()
    try:
        found = yaml.load(data if len(data) <= WHOLE else essential(data), Loader=loader)  # noqa: S506  (both are safe loaders; C's takes a class of thousands)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise UsageError("batch.metadata", file=shown(item.name)) from error
    if not isinstance(found, dict):
        raise UsageError("batch.metadata", file=shown(item.name))
    return {str(name): entry for name, entry in found.items()}


def essential(data: bytes) -> bytes:
    """The lines of the metadata that tell who handed in what and when.

    Most of a large file is what earlier graders printed.  Ruby writes a submission's own keys after two spaces, and
    everything within them, whatever a student printed, after more, or as an item of a list.
    """
    kept, wanted = [], True
    for line in data.splitlines(keepends=True):
        if not line.startswith(b" ") and line.strip():
            wanted = True
        elif line.startswith(b"  :"):
            wanted = line.startswith(_ESSENTIAL)
        if wanted:
            kept.append(line)
    return b"".join(kept)


def _owner(folder: str, entry: Mapping[str, Any]) -> Owner:
    submitters = entry.get(":submitters")
    listed = submitters if isinstance(submitters, list) else []
    people = tuple(_person(each) for each in listed if isinstance(each, Mapping))
    first = people[0] if people else Person(name=folder)
    return Owner(
        key=folder,
        label=first.name or folder,
        student=first.name or first.email or folder,
        number=first.number,
        email=first.email,
        members=people if len(people) > 1 else (),
        file="",
        when=_when(entry.get(":created_at")),
    )


def _person(entry: Mapping[str, Any]) -> Person:
    name, number, email = (nfc(str(entry.get(key) or "").strip()) for key in (":name", ":sid", ":email"))
    return Person(name=name or email or number, number=number, email=email)


def _with(owner: Owner, file: str) -> Owner:
    return msgspec.structs.replace(owner, file=file)


def _when(value: object) -> str:
    """YAML has times of its own; a text in their place is one in ISO 8601."""
    if isinstance(value, datetime):
        return value.isoformat()
    try:
        return datetime.fromisoformat(str(value)).isoformat()
    except ValueError:
        return ""
