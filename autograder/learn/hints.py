"""Hints: for each question a nudge, the method, and nearly the answer."""

from __future__ import annotations

import tomllib

import msgspec

from autograder.assignment import Assignment, Question
from autograder.assignment.model import HINTS
from autograder.errors import GraderFault, UsageError
from autograder.messages import Language


class Hints(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The hints of one question, from a nudge to nearly the answer."""

    en: tuple[str, ...]
    ko: tuple[str, ...]

    def of(self, language: Language) -> tuple[str, ...]:
        """Them in ``language``."""
        return self.ko if language == "ko" else self.en


def read_hints(assignment: Assignment) -> dict[str, Hints]:
    """Every question's hints, by its name.

    Raises:
        UsageError: this clone has no hints.
        GraderFault: they cannot be read.
    """
    file = assignment.secret / HINTS if assignment.secret else None
    if file is None or not file.is_file():
        raise UsageError("learn.no_hints", name=assignment.name)
    try:
        return msgspec.convert(tomllib.loads(file.read_text(encoding="utf-8")), dict[str, Hints])
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise GraderFault("learn.bad_hints", file=str(file), reason=str(error)) from error


def find_question(assignment: Assignment, name: str) -> Question:
    """The question called ``name``, or the one that asks for that class or function.

    Raises:
        UsageError: there is none; the message suggests the nearest.
    """
    import difflib

    for question in assignment.questions:
        if name == question.name or name in question.implements:
            return question
    names = [question.name for question in assignment.questions]
    near = difflib.get_close_matches(name, names, n=1, cutoff=0.4) or names[:1]
    raise UsageError("learn.no_question", name=name, near=near[0], names=", ".join(names))
