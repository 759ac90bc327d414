"""Chooses the submission among the files of a hand-in, or says why it cannot."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from autograder.errors import Unreadable
from autograder.messages import Message
from autograder.submission.container import Container
from autograder.submission.content import Content, read_content
from autograder.submission.files import Entry
from autograder.submission.naming import is_exact, is_not_theirs, means, shown, suffix

_PYTHON = frozenset({".py", ".ipynb"})
_PERHAPS = frozenset({"", ".txt", ".text", ".json", ".pyw"})  # what systems and editors make of them
_LISTED = 5


class Choice(msgspec.Struct, frozen=True):
    """The file that is the submission."""

    entry: Entry
    content: Content
    passed_over: tuple[str, ...] = ()
    """Files that could have been meant instead."""


def choose(container: Container, module: str, public_names: Sequence[str]) -> Choice:
    """Find the file that is the submission.

    By its exact name; else by its name but for case, copies and endings; else the one that defines most
    of the public names; else the only Python file.  Among equals the one in which fewer stubs are
    left, because a student who works in the notebook hands in the untouched module too.

    Raises:
        Unreadable: there is none, several are equal, or the one meant cannot be read.
    """
    if container.single:
        entry = container.entries[0]
        return Choice(entry, read_content(entry.load(), entry.name))
    pool = [entry for entry in container.entries if not is_not_theirs(entry.name)]
    python = [entry for entry in pool if suffix(entry.name) in _PYTHON]
    pool = [entry for entry in pool if suffix(entry.name) in _PYTHON | _PERHAPS]
    by_name: tuple[Callable[[Entry], bool], ...] = (
        lambda entry: is_exact(entry.name, module),
        lambda entry: means(entry.name, module),
    )
    for meant in by_name:
        if tier := [entry for entry in pool if meant(entry)]:
            return _best(_readable(tier), public_names, container.label)
    if len(python) == 1 and len(pool) == 1:
        return _best(_readable(python), public_names, container.label)
    return _by_definitions(pool, python, public_names, container.label)


def _by_definitions(pool: list[Entry], python: list[Entry], public_names: Sequence[str], label: str) -> Choice:
    try:
        readable = _readable(pool)
    except Unreadable:
        if not python:
            raise Unreadable("submission.no_python", name=label) from None
        raise
    defining = [choice for choice in readable if choice.content.defines(public_names)]
    if not defining:
        defining = [c for c in readable if suffix(c.entry.name) in _PYTHON or c.content.kind == "ipynb"]
    if not defining:
        raise Unreadable("submission.no_python", name=label)
    return _best(defining, public_names, label)


def _readable(tier: list[Entry]) -> list[Choice]:
    """Those that can be read; if none can, the first one's reason is raised."""
    choices: list[Choice] = []
    first: Unreadable | None = None
    for entry in tier:
        try:
            choices.append(Choice(entry, read_content(entry.load(), entry.name)))
        except Unreadable as error:
            first = first or error
            if error.message.code == "submission.too_much_inside":
                raise
    if not choices:
        raise first or Unreadable("submission.no_python", name="")
    return choices


def _best(choices: list[Choice], public_names: Sequence[str], label: str) -> Choice:
    def rank(choice: Choice) -> tuple[int, int]:
        return -choice.content.defines(public_names), choice.content.not_started

    top = min(map(rank, choices))
    best = [choice for choice in choices if rank(choice) == top]
    best.sort(key=lambda choice: (choice.entry.name.count("/"), choice.entry.name))
    if any(choice.content.cells != best[0].content.cells for choice in best):
        raise Unreadable("submission.ambiguous", name=label, candidates=listed([c.entry.name for c in best]))
    others = tuple(choice.entry.name for choice in choices if choice is not best[0])
    return Choice(best[0].entry, best[0].content, others)


def listed(names: Sequence[str]) -> str:
    """Names in a sentence, a few of them."""
    more = ["…"] if len(names) > _LISTED else []
    return ", ".join([shown(name) for name in names[:_LISTED]] + more)


def choice_notes(choice: Choice, module: str) -> list[Message]:
    """What a student should know about the choice: not top level, not its name, not the only one."""
    folder, _, file = choice.entry.name.rpartition("/")
    name, notes = shown(file), list[Message]()
    if folder:
        notes.append(Message("submission.note_nested", {"file": name, "folder": shown(folder)}))
    if choice.content.kind == "ipynb" and suffix(file) != ".ipynb":
        notes.append(Message("submission.note_is_notebook", {"file": name}))
    elif choice.content.kind == "py" and suffix(file) != ".py":
        notes.append(Message("submission.note_is_python", {"file": name}))
    if not is_exact(file, module):
        notes.append(Message("submission.note_renamed", {"file": name, "expected": f"{module}.{choice.content.kind}"}))
    if choice.passed_over:
        notes.append(Message("submission.note_chosen", {"file": name, "others": listed(choice.passed_over)}))
    return notes
