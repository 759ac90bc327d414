"""One submission shared by several processes: whole questions each, because a question's ladder may break."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from autograder.judge.record import QuestionResult
from autograder.judge.settings import Answer


def shares(costs: Mapping[str, float], number: int) -> list[tuple[str, ...]]:
    """Divide questions among at most ``number`` processes, the longest first to whoever has least.

    ``costs``: the seconds each question is expected to take.
    """
    loads = [0.0] * number
    parts: list[list[str]] = [[] for _ in range(number)]
    for question in sorted(costs, key=lambda name: -costs[name]):
        least = loads.index(min(loads))
        loads[least] += costs[question]
        parts[least].append(question)
    return [tuple(part) for part in parts if part]


def merged(answers: Sequence[bytes]) -> bytes:
    """One answer from those of the processes that shared a submission: of each check the result of who ran it."""
    decoded = [msgspec.json.decode(answer, type=Answer) for answer in answers]
    for answer in decoded:
        if answer.report is None:
            return msgspec.json.encode(answer)
    reports = [answer.report for answer in decoded if answer.report is not None]
    questions = tuple(_ran(same) for same in zip(*(report.questions for report in reports), strict=True))
    report = msgspec.structs.replace(
        reports[0],
        questions=questions,
        score=sum(question.points for question in questions),
        stdout=next((report.stdout for report in reports if report.stdout), ""),
    )
    return msgspec.json.encode(msgspec.structs.replace(decoded[0], report=report))


def _ran(same: Sequence[QuestionResult]) -> QuestionResult:
    """The one of a question's results that is not all waiting; a part runs a question's first check in any case."""
    return next(
        (question for question in same if any(check.outcome != "waiting" for check in question.checks)), same[0]
    )
