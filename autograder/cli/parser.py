"""argparse in the reader's language: headings, help, and errors as one line with what to do."""

from __future__ import annotations

import argparse
import shutil
import unicodedata
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NoReturn

from autograder.cli.context import OPTION, one, say
from autograder.errors import UsageError
from autograder.messages import LANGUAGES, Language


class Parser(argparse.ArgumentParser):
    """A parser of one command; the help of an option is the sentence ``cli.<command>.<name>``."""

    def __init__(
        self, prog: str, language: Language, *, description: str, epilog: str | None = None, command: str = ""
    ) -> None:
        super().__init__(
            prog=prog,
            description=description,
            epilog=epilog,
            add_help=False,
            allow_abbrev=False,
            formatter_class=partial(_Formatter, language=language),
        )
        self.language = language
        self.command = command
        self._words: list[str] = []
        self._arguments = self.add_argument_group(say("cli.help.arguments", language))
        self._options = self.add_argument_group(say("cli.help.options", language))

    def takes(self, name: str, *, text: str | None = None, **settings: Any) -> None:
        """Add a positional argument."""
        word = str(settings.get("metavar", name))
        self._words.append({None: word, "?": f"[{word}]", "*": f"[{word} ...]"}.get(settings.get("nargs"), word))
        self._arguments.add_argument(name, help=text or self._help(name), **settings)

    def flag(self, name: str, *, text: str | None = None, **settings: Any) -> None:
        """Add an option."""
        key = name.lstrip("-").replace("-", "_")
        self._options.add_argument(name, help=text or self._help(key), **settings)

    def common(self) -> None:
        """The options every command has."""
        self.flag("--course", metavar="DIR", text=say("cli.option.course", self.language))
        languages = choice(OPTION, LANGUAGES)
        if self.command != "release":
            self.flag(OPTION, metavar="|".join(LANGUAGES), type=languages, text=say("cli.option.lang", self.language))
        else:
            self.flag(OPTION, metavar="|".join(LANGUAGES), type=languages)
        self.flag("--debug", action="store_true", text=say("cli.option.debug", self.language))
        self._options.add_argument("-h", "--help", action="help", help=say("cli.option.help", self.language))

    def error(self, message: str) -> NoReturn:
        """Raises: UsageError: always; the usage shows what was missing, in either language."""
        raise UsageError("cli.usage", usage=self._usage(), command=self.prog)

    def read(self, words: Sequence[str]) -> argparse.Namespace:
        """Parse ``words``.

        Raises:
            UsageError: something is missing, or there are words too many.
        """
        found, unknown = self.parse_known_args(words)
        if unknown:
            raise UsageError("cli.unrecognized", words=one(" ".join(unknown)), usage=self._usage(), command=self.prog)
        return found

    def _usage(self) -> str:
        """The arguments on one line; the options are for ``--help``."""
        return " ".join([self.prog, *self._words])

    def _help(self, name: str) -> str:
        return say(f"cli.{self.command or 'option'}.{name}", self.language)


def choice(option: str, names: Sequence[str]) -> Callable[[str], str]:
    """A converter that accepts one of ``names`` and suggests the nearest otherwise."""

    def convert(text: str) -> str:
        import difflib  # slower to import than everything else here

        if text in names:
            return text
        near = difflib.get_close_matches(text, names, n=1, cutoff=0.5) or [names[0]]
        raise UsageError("cli.not_one_of", option=option, value=one(text), names=", ".join(names), near=near[0])

    return convert


def whole(option: str, *, least: int, most: int = 2**63 - 1) -> Callable[[str], int]:
    """A converter that accepts a whole number from ``least`` to ``most``."""

    def convert(text: str) -> int:
        if text.isascii() and text.isdecimal() and len(text) <= 19 and least <= int(text) <= most:
            return int(text)
        raise UsageError("cli.not_whole", option=option, value=one(text), least=least)

    return convert


class _Formatter(argparse.HelpFormatter):
    """Help wrapped by columns (Hangul takes two), headings in the reader's language."""

    def __init__(self, prog: str, *, language: Language) -> None:
        self._heading = say("cli.help.usage", language) + ": "
        wider = columns(self._heading) - len(self._heading)  # argparse counts characters
        super().__init__(prog, max_help_position=30, width=shutil.get_terminal_size().columns - 2 - wider)

    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, prefix or self._heading)

    def _split_lines(self, text: str, width: int) -> list[str]:
        return wrap(text, width)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        lines: list[str] = []
        for line in text.split("\n"):
            margin = indent + " " * (len(line) - len(line.lstrip()))
            lines.extend(margin + part for part in wrap(line, width - len(margin)) or [""])
        return "\n".join(lines)


def wrap(text: str, width: int) -> list[str]:
    """``text`` broken at spaces into lines of at most ``width`` columns (a longer word has a line of its own)."""
    lines: list[str] = []
    for word in text.split(" "):
        if lines and columns(f"{lines[-1]} {word}") <= width:
            lines[-1] += f" {word}"
        elif word:
            lines.append(word)
    return lines


def columns(text: str) -> int:
    """Columns ``text`` takes on a terminal."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
