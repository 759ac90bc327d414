"""Any other layout, through an expression with named groups, as nbgrader's ``zip_collect`` takes.

``student_id`` and ``file_id`` must be there, ``first_name``, ``last_name``, ``email`` and ``timestamp`` may be.  The
expression is the instructor's, but the names it meets are the students', and one name can keep an expression busy
for ever.  So it is matched in a process of its own, which may take some seconds for the whole class.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import PurePosixPath

from autograder.batch.intake.model import Item, Layout, Owner
from autograder.errors import UsageError
from autograder.messages import Message
from autograder.submission.naming import shown

NAME = "pattern"
LONGEST = 1_000
"""Characters of a path that is still tried."""
SECONDS = 20
REQUIRED = frozenset({"student_id", "file_id"})
KNOWN = REQUIRED | {"first_name", "last_name", "email", "timestamp"}
_MATCH = """
import json, re, sys
try:
    import resource
    resource.setrlimit(resource.RLIMIT_CPU, (%(seconds)d, %(seconds)d))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
except (ImportError, ValueError, OSError):
    pass
expression, names = json.load(sys.stdin)
compiled = re.compile(expression)
for name in names:
    found = compiled.match(name)
    sys.stdout.write(json.dumps(found and found.groupdict()) + "\\n")
    sys.stdout.flush()
"""


def layout(items: Sequence[Item], expression: str) -> Layout | None:
    """The layout the expression describes, or None if it fits no file.  It is matched at the start of each path.

    Raises:
        UsageError: it is no expression, lacks a group, or takes too long.
    """
    try:
        groups = re.compile(expression).groupindex
    except (re.error, RecursionError, OverflowError) as error:
        raise UsageError("batch.pattern.no_expression", expression=shown(expression), reason=str(error)) from error
    if missing := sorted(REQUIRED - set(groups)):
        raise UsageError("batch.pattern.no_group", expression=shown(expression), groups=", ".join(missing))
    files = [item.name for item in items if not item.name.endswith("/")]
    found = _matched(expression, [name for name in files if len(name) <= LONGEST])

    def owner(name: str) -> Owner | Message | None:
        if len(name) > LONGEST:
            return Message("batch.unmatched.long_name")
        match = found.get(name)
        return _owner(name, match) if match and match.get("student_id") and match.get("file_id") else None

    return Layout(owner) if any(found.values()) else None


def _matched(expression: str, names: Sequence[str]) -> dict[str, dict[str, str | None] | None]:
    command = [sys.executable, "-I", "-c", _MATCH % {"seconds": SECONDS}]
    task = json.dumps([expression, list(names)])
    try:
        done = subprocess.run(command, input=task, capture_output=True, encoding="utf-8", timeout=10 * SECONDS)
        lines = done.stdout.splitlines()
    except subprocess.TimeoutExpired as error:
        lines = (error.stdout or b"").decode("utf-8", "replace").splitlines()
    if len(lines) < len(names):
        raise UsageError("batch.pattern.too_slow", expression=shown(expression), name=shown(names[len(lines)]))
    return {name: json.loads(line) for name, line in zip(names, lines, strict=True)}


def _owner(name: str, match: Mapping[str, str | None]) -> Owner:
    def group(key: str) -> str:
        return (match.get(key) or "").strip()

    ending = PurePosixPath(name).suffix
    file = group("file_id") if group("file_id").endswith(ending) else group("file_id") + ending
    when = group("timestamp")
    called = " ".join(part for part in (group("first_name"), group("last_name")) if part)
    return Owner(
        key=f"{group('student_id')}\0{when}",
        label=group("student_id"),
        student=called or group("student_id"),
        number=group("student_id"),
        email=group("email"),
        file=file,
        series=group("student_id") if when else "",
        when=_when(when),
    )


def _when(text: str) -> str:
    """A time that sorts as it passes: in ISO 8601 where it can be read, else its digits."""
    digits = re.findall(r"[0-9]+", text)
    if digits and len(digits[0]) == 4 and len(digits) >= 6:
        year, month, day, hour, minute, second = map(int, digits[:6])
        try:
            return datetime(year, month, day, hour, minute, second).isoformat()
        except ValueError:
            pass
    try:
        return datetime.fromisoformat(text).isoformat()
    except ValueError:
        return ""
