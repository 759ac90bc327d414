"""Points as a function of lateness: one plug-in, and none by default.

A policy is a function of the points reached, the points possible and the lateness; it returns the points left::

    from datetime import timedelta

    def ten_percent_a_day(score: float, max_score: float, late: timedelta) -> float:
        days = -(-late // timedelta(days=1))               # a day begun counts
        return score - 0.1 * max_score * days

It is named as ``module:function``, where the module may be a file in the current folder, or by a name that an
installed package gives it in the entry point group ``autograder.late``.  It is asked only where somebody is late and it
is known by how much; what it returns is kept between 0 and the points reached.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path

import msgspec

from autograder.batch.record import Entry
from autograder.errors import UsageError
from autograder.messages import Message
from autograder.report.wording import number
from autograder.submission.naming import shown

GROUP = "autograder.late"
NONE = "none"
Policy = Callable[[float, float, timedelta], float]

_UNITS = {
    "초": 1, "sec": 1, "분": 60, "min": 60, "시간": 3600, "hour": 3600,
    "일": 86_400, "day": 86_400, "주": 604_800, "week": 604_800,
}  # fmt: skip
_PART = re.compile(rf"([0-9]{{1,9}})\s*({'|'.join(_UNITS)})(?:onds?|utes?|s|간)?", re.IGNORECASE)
_CLOCK = re.compile(r"([0-9]{1,6}):([0-5]?[0-9]):([0-5]?[0-9])")


def load(name: str) -> Policy | None:
    """The policy of that name; None for ``none``.

    Raises:
        UsageError: there is none.
    """
    if name == NONE:
        return None
    known = {point.name: point for point in entry_points(group=GROUP)}
    module, _, function = name.partition(":")
    if name not in known and (here := str(Path.cwd())) not in sys.path:
        sys.path.append(here)  # last, so that nothing there hides a library
    try:
        found = known[name].load() if name in known else getattr(import_module(module), function)
    except (ImportError, AttributeError, ValueError, SyntaxError) as error:
        reason = f"{type(error).__name__}: {error}"
        raise UsageError(
            "batch.late.no_policy", name=shown(name), reason=shown(reason), names=", ".join([NONE, *known])
        ) from error
    if not callable(found):
        raise UsageError(
            "batch.late.no_policy", name=shown(name), reason=type(found).__name__, names=", ".join([NONE, *known])
        )
    policy: Policy = found
    return policy


def after(entry: Entry, policy: Policy | None) -> Entry:
    """The entry with the points its lateness leaves, and a note in its report that says so.

    Raises:
        UsageError: the policy failed, or returned no number.
    """
    report = entry.graded
    if policy is None or report is None or not (entry.late or entry.late_seconds):
        return entry
    if entry.late_seconds is None:
        noted = msgspec.structs.replace(report, notes=(*report.notes, Message("batch.late.unknown")))
        return msgspec.structs.replace(entry, report=noted)
    try:
        left = float(policy(report.score, report.max_score, timedelta(seconds=entry.late_seconds)))
        if math.isnan(left):
            raise ValueError("nan")
    except Exception as error:
        name, reason = getattr(policy, "__name__", "?"), f"{type(error).__name__}: {error}"
        raise UsageError("batch.late.broken", name=shown(name), reason=shown(reason)) from error
    left = round(min(max(left, 0.0), report.score), 6)
    taken = report.score - left
    params = {"by": entry.late or as_words(entry.late_seconds), "taken": number(taken), "score": number(report.score)}
    noted = msgspec.structs.replace(report, score=left, notes=(*report.notes, Message("batch.late.note", params)))
    return msgspec.structs.replace(entry, report=noted, penalty=taken)


def seconds_in(words: str) -> float | None:
    """The time that a platform's words mean, in either language; None if they do not tell."""
    if clock := _CLOCK.fullmatch(words.strip()):
        hours, minutes, seconds = map(int, clock.groups())
        return float(3600 * hours + 60 * minutes + seconds)
    parts = _PART.findall(words)
    return float(sum(int(count) * _UNITS[unit.lower()] for count, unit in parts)) if parts else None


def seconds_after(when: str, due: datetime) -> float | None:
    """How long after ``due`` it was; 0 if in time.  A time without a zone is of the other's, or both are of one."""
    try:
        moment = datetime.fromisoformat(when)
    except ValueError:
        return None
    if moment.tzinfo is None and due.tzinfo is not None:
        moment = moment.replace(tzinfo=due.tzinfo)
    elif moment.tzinfo is not None and due.tzinfo is None:
        due = due.astimezone()  # what an instructor writes without a zone is the time on this machine's clock
    return max(0.0, (moment - due).total_seconds())


def as_words(seconds: float) -> str:
    """As Gradescope writes it: ``49:05:00``."""
    whole = int(seconds)
    return f"{whole // 3600}:{whole % 3600 // 60:02}:{whole % 60:02}"
