"""What every command knows: the reader's language, the course, and where to write."""

from __future__ import annotations

import locale
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.errors import UsageError
from autograder.messages import LANGUAGES, Language, Message, Param, render
from autograder.report.clean import clean, log_safe, one_line

if TYPE_CHECKING:
    from autograder.assignment import Course

VARIABLE = "AUTOGRADER_LANG"
OPTION = "--lang"


class Stopped(KeyboardInterrupt):
    """Somebody pressed Ctrl-C in a command that has more to say of it than that."""

    def __init__(self, line: str) -> None:
        super().__init__(line)
        self.line = line


class Context:
    """The circumstances of one command.

    ``language_given`` is whether ``--lang`` was given: to ``release`` it also means that language
    only.  ``folder`` is ``--course``.
    """

    def __init__(self, *, language: Language, language_given: bool = False, folder: Path | None = None) -> None:
        self.language = language
        self.language_given = language_given
        self.folder = folder

    def __repr__(self) -> str:
        return f"Context(language={self.language!r}, folder={self.folder!r})"

    def course(self) -> Course:
        """The course around the current folder, or the one ``--course`` names.

        Raises:
            UsageError: there is none.
        """
        from autograder.assignment import find_course

        if self.folder is None:
            return find_course()
        folder = self.folder.resolve()
        course = find_course(folder)
        if course.root != folder and course.root not in folder.parents:  # found elsewhere: not what was asked for
            raise UsageError("assignment.no_course", folder=one(str(self.folder)))
        return course

    def text(self, code: str, **params: Param) -> str:
        """A sentence of the catalogue in the reader's language."""
        return say(code, self.language, **params)

    def say(self, code: str, **params: Param) -> None:
        """Write a sentence as a line on standard output."""
        self.write(self.text(code, **params) + "\n")

    def write(self, text: str) -> None:
        """Write text for people on standard output; no line of it is a command to a CI runner."""
        sys.stdout.write(log_safe(text))

    def write_exactly(self, text: str) -> None:
        """Write text for programs: UTF-8 and ``\\n``, whatever the console's encoding is."""
        sys.stdout.flush()
        buffer = getattr(sys.stdout, "buffer", None)
        if buffer is None:
            sys.stdout.write(text)
        else:
            buffer.write(text.encode("utf-8"))
            buffer.flush()


def say(code: str, language: Language, **params: Param) -> str:
    """The catalogue's sentence, cleaned."""
    return clean(render(Message(code, dict(params)), language))


def one(text: str) -> str:
    """``text`` as one line that can be shown."""
    return log_safe(one_line(text, limit=2000))


def choose_language(argv: list[str]) -> tuple[Language, bool]:
    """The reader's language, and whether ``--lang`` named it; else the variable, else the locale, else English.

    It is needed before anything is parsed, because help texts have a language too.

    Raises:
        UsageError: ``--lang`` or the variable names a language there is not.
    """
    chosen = os.environ.get(VARIABLE)
    source, explicit = VARIABLE, False
    for place, word in enumerate(argv):
        if word == "--":
            break
        if word == OPTION and place + 1 < len(argv):
            chosen, source, explicit = argv[place + 1], OPTION, True
        elif word.startswith(OPTION + "="):
            chosen, source, explicit = word.removeprefix(OPTION + "="), OPTION, True
    if not chosen:
        return _language_of_system(), False
    for language in LANGUAGES:
        if chosen == language:
            return language, explicit
    raise UsageError("cli.unknown_language", source=source, name=one(chosen), names=", ".join(LANGUAGES))


def _language_of_system() -> Language:
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(variable)
        if value:
            return "ko" if value.lower().startswith("ko") else "en"
    name = locale.getlocale()[0] or ""  # Windows and macOS programs started without a shell
    return "ko" if name.lower().startswith("ko") else "en"


def ends_quietly() -> None:
    """After the reader of a pipe has gone: let the interpreter's last flush go nowhere."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    except (OSError, ValueError):  # no real file below (a test's, or closed): nothing to redirect
        pass
