"""One assignment: what its ``assignment.toml`` says and where its files are."""

from __future__ import annotations

import difflib
import tomllib
from pathlib import Path

import msgspec

from autograder.errors import GraderFault
from autograder.messages import Text

CARD = "assignment.toml"
SOURCE = "source.py"
VISIBLE_TESTS = "test_visible.py"
HIDDEN_TESTS = "test_hidden.py"
HINTS = "hints.toml"
BANK = "bank"


class Needs(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What must be installed where a question is to be graded, beyond what the course depends on."""

    install: str
    """The command that installs it, for people."""
    modules: tuple[str, ...] = ()
    """Python packages."""
    files: tuple[str, ...] = ()
    """Files, as patterns that must each match at least one."""


class Question(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A question: the name its tests use, a title, and the public names it asks for."""

    name: str
    title: Text
    implements: tuple[str, ...]
    needs: Needs | None = None
    """Where this is not installed, the question is set aside: it counts neither for nor against anybody."""


class Card(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Every key an ``assignment.toml`` may hold."""

    number: int
    """Place in the course, from 1."""
    title: Text
    questions: tuple[Question, ...]
    imports: tuple[str, ...] = ("numpy",)
    """Libraries the warm parent imports before it forks workers."""
    forbid: tuple[str, ...] = ()
    """Libraries that are made unavailable to the submission, because building them is the task."""
    data: tuple[str, ...] = ()
    """Files of ``data/`` that students get and workers may read."""


class Assignment(msgspec.Struct, frozen=True):
    """An assignment as found on disk."""

    name: str
    card: Card
    public: Path
    """``assignments/<name>``: what a student gets."""
    secret: Path | None
    """``solutions/<name>``, where an instructor or self-learner has it."""

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions, in order."""
        return self.card.questions

    @property
    def public_names(self) -> tuple[str, ...]:
        """Every name a submission must define."""
        return tuple(name for question in self.questions for name in question.implements)

    @property
    def reference(self) -> Path | None:
        """The reference solution, which is also the source of every edition."""
        return self.secret / SOURCE if self.secret else None

    @property
    def tests(self) -> tuple[Path, ...]:
        """The visible tests, and the hidden ones where the solutions are present."""
        if self.secret is None:
            return (self.public / VISIBLE_TESTS,)
        return (self.secret / VISIBLE_TESTS, self.secret / HIDDEN_TESTS)


def read_card(file: Path) -> Card:
    """Read one ``assignment.toml``.

    Raises:
        GraderFault: it is not TOML, a key is unknown (with a suggestion) or a value has the wrong type.
    """
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        unknown = set(table) - set(Card.__struct_fields__)
        for key in sorted(unknown):
            near = difflib.get_close_matches(key, Card.__struct_fields__, n=1)
            raise GraderFault(
                "assignment.unknown_key",
                file=str(file),
                key=key,
                near=near[0] if near else ", ".join(Card.__struct_fields__),
            )
        return msgspec.convert(table, Card)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise GraderFault("assignment.bad_card", file=str(file), reason=str(error)) from error
