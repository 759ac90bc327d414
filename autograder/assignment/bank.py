"""The bank of an assignment: different right answers, and wrong ones that each stand for one misconception.

An answer is a Python file whose docstring is TOML::

    fails = ["coo_to_csr"]       # wrong answers: just these questions fail, all others pass
    outcome = "wrong"            # or raised, timeout, memory
    base = "reference"           # the file holds only what differs from the reference
    en = "Duplicates overwrite each other instead of being summed."
    ko = "…"
"""

from __future__ import annotations

import ast
import tomllib
from pathlib import Path
from typing import Literal

import msgspec

from autograder.assignment.model import BANK, Assignment
from autograder.errors import GraderFault
from autograder.messages import Text


class _Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    en: str
    ko: str
    fails: tuple[str, ...] = ()
    outcome: Literal["wrong", "raised", "timeout", "memory"] = "wrong"
    base: Literal["reference"] | None = None


class BankAnswer(msgspec.Struct, frozen=True):
    """One answer of the bank."""

    name: str
    right: bool
    fails: tuple[str, ...]
    outcome: str
    text: Text
    """What approach it takes, or which misconception it stands for."""
    source: str
    """The whole module."""


def read_bank(assignment: Assignment) -> list[BankAnswer]:
    """Every answer of an assignment's bank, right ones first, by name.

    Raises:
        GraderFault: a head is no TOML, has an unknown key, or names a question there is none of.
    """
    assert assignment.secret is not None and assignment.reference is not None
    reference = assignment.reference.read_text(encoding="utf-8")
    questions = {question.name for question in assignment.questions}
    found = []
    for kind in ("right", "wrong"):
        for file in sorted((assignment.secret / BANK / kind).glob("*.py")):
            source = file.read_text(encoding="utf-8")
            head = _head(file, source)
            if (kind == "wrong") != bool(head.fails) or not questions.issuperset(head.fails):
                raise GraderFault("assignment.bad_bank", file=str(file), reason=f"fails = {list(head.fails)}")
            whole = f"{reference}\n\n{source}" if head.base else source
            answer = BankAnswer(file.stem, kind == "right", head.fails, head.outcome, Text(head.en, head.ko), whole)
            found.append(answer)
    return found


def _head(file: Path, source: str) -> _Head:
    try:
        return msgspec.convert(tomllib.loads(ast.get_docstring(ast.parse(source)) or ""), _Head)
    except (SyntaxError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise GraderFault("assignment.bad_bank", file=str(file), reason=str(error)) from error
