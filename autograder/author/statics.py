"""What can be seen of an assignment without running it: both languages in step, editions current, data licensed."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path

from autograder.assignment import Assignment, Course
from autograder.assignment.bank import BankAnswer
from autograder.assignment.model import HINTS
from autograder.author.points import Check
from autograder.author.source import Cell, first_line
from autograder.messages import LANGUAGES, Message, Text

HINT_LEVELS = 3
README = "README.md"
_HANGUL = re.compile("[가-힣]")
_FENCE = re.compile(r"^```.*?^```", flags=re.MULTILINE | re.DOTALL)
_SPAN = re.compile(r"`([^`]+)`")


def languages(
    assignment: Assignment, cells: Sequence[Cell], checks: Sequence[Check], bank: Sequence[BankAnswer]
) -> Iterator[Message]:
    """What is said in one language only, or otherwise in one than in the other."""
    titles = [assignment.card.title, *(question.title for question in assignment.questions)]
    for title in titles:
        if not _both(title):
            yield Message("author.flaw.title", {"title": title.en or title.ko})
    texts = [cell for cell in cells if cell.kind == "text"]
    for english, korean in zip(texts[::2], texts[1::2], strict=True):
        yield from _twins(english, korean)
    for check in checks:
        if not _both(Text(check.en, check.ko)):
            yield Message("author.flaw.check_title", {"check": check.name.rpartition("::")[2]})
    for answer in bank:
        if not _both(answer.text):
            yield Message("author.flaw.bank_text", {"answer": answer.name})
    yield from _hints(assignment)


def _both(text: Text) -> bool:
    return bool(text.en.strip() and text.ko.strip() and _HANGUL.search(text.ko)) or text.en == text.ko != ""


def _twins(english: Cell, korean: Cell) -> Iterator[Message]:
    """The same headings, the same number of displayed blocks, the same names of code."""
    name = first_line(english.source)
    if not _HANGUL.search(korean.source):
        yield Message("author.flaw.not_korean", {"cell": name})
    pairs = [(_headings(english.source), _headings(korean.source), "author.flaw.headings")]
    pairs.append(([len(_FENCE.findall(english.source))], [len(_FENCE.findall(korean.source))], "author.flaw.blocks"))
    for one, two, code in pairs:
        if one != two:
            yield Message(code, {"cell": name})
    only = _spans(english.source) ^ _spans(korean.source)
    if only:
        yield Message("author.flaw.spans", {"cell": name, "names": ", ".join(sorted(only))})


def _headings(text: str) -> list[int]:
    lines = _FENCE.sub("", text).split("\n")
    return [len(line) - len(line.lstrip("#")) for line in lines if line.startswith("#")]


def _spans(text: str) -> set[str]:
    """What stands in backticks and is code: words of a language are translated there too."""
    spans = {" ".join(span.split()) for span in _SPAN.findall(_FENCE.sub("", text))}
    return {span for span in spans if span.isascii()}


def _hints(assignment: Assignment) -> Iterator[Message]:
    assert assignment.secret is not None
    file = assignment.secret / HINTS
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        yield Message("author.flaw.no_hints", {"file": str(file), "reason": str(error)})
        return
    for question in assignment.questions:
        entry = table.get(question.name, {})
        for language in LANGUAGES:
            hints = entry.get(language, []) if isinstance(entry, dict) else []
            if len(hints) != HINT_LEVELS or not all(isinstance(hint, str) and hint.strip() for hint in hints):
                yield Message(
                    "author.flaw.hints", {"question": question.name, "language": language, "count": HINT_LEVELS}
                )
    for name in sorted(set(table) - {question.name for question in assignment.questions}):
        yield Message("author.flaw.hint_for_nobody", {"question": name})


def data(assignment: Assignment, course: Course) -> Iterator[Message]:
    """Data files without a section of their own in ``data/README.md`` that states a licence."""
    readme = course.data / README
    text = readme.read_text(encoding="utf-8") if readme.is_file() else ""
    sections = {heading: body for heading, body in re.findall(r"^## +(\S+)[^\n]*\n(.*?)(?=^## |\Z)", text, re.M | re.S)}
    for entry in assignment.card.data:
        section = sections.get(entry.strip("`"))
        if section is None or not re.search(r"\blicen[cs]e\b", section, re.IGNORECASE):
            yield Message("author.flaw.no_licence", {"entry": entry, "file": str(readme)})
            continue
        for target in re.findall(r"\]\((LICEN[CS]E[^)]*)\)", section):
            if not (course.data / target).is_file():
                yield Message("author.flaw.no_licence_text", {"entry": entry, "file": str(course.data / target)})


def edition(public: Path, wanted: dict[str, bytes], left_by_tools: Sequence[str]) -> Iterator[Message]:
    """Files of the public edition that are not what a release would write."""
    folder = f"{public.parent.name}/{public.name}"
    for name, content in wanted.items():
        file = public / name
        if not file.is_file() or file.read_bytes() != content:
            yield Message("author.flaw.stale", {"file": f"{folder}/{name}"})
    for file in sorted(public.rglob("*")) if public.is_dir() else ():
        name = file.relative_to(public).as_posix()
        if file.is_file() and name not in wanted and not any(part in left_by_tools for part in file.parts):
            yield Message("author.flaw.left_over", {"file": f"{folder}/{name}"})
