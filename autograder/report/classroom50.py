"""Classroom 50's ``result.json``, of the schema ``classroom50/result/v1``.

All points there are whole numbers, so a scale of tenths or quarters is multiplied up; a hidden check says no more
than a student may see (its title and whether it passed).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from autograder.judge.record import Report
from autograder.messages import Language
from autograder.report.as_json import dumps
from autograder.report.audience import for_student
from autograder.report.clean import one_line

SCHEMA = "classroom50/result/v1"
UNKNOWN_TIME = "1970-01-01T00:00:00Z"
_FACTORS = (1, 2, 3, 4, 5, 6, 8, 10, 12, 20, 100)


class Origin(msgspec.Struct, frozen=True, kw_only=True):
    """Where a submission comes from; every text must be something."""

    classroom: str
    owner: str
    submission: str
    """The tag, ``submit/…``."""
    commit: str
    release: str
    review: str
    submitted: str
    """``YYYY-MM-DDTHH:MM:SSZ``; stays when it is graded again."""
    graded: str
    username: str
    user: int | None = None
    group: bool = False


def origin_in(environment: Mapping[str, str], submitted: str, graded: str) -> Origin:
    """What Classroom 50's runner says in its environment.

    Raises:
        KeyError: a variable is not there: this is no such runner.
    """
    user = environment.get("GITHUB_ACTOR_ID", "")
    return Origin(
        classroom=environment["CLASSROOM"],
        owner=environment["OWNER"],
        submission=environment["SUBMISSION_TAG"],
        commit=environment["COMMIT_URL"],
        release=environment["RELEASE_URL"],
        review=environment["REVIEW_URL"],
        submitted=submitted,
        graded=graded,
        username=environment["USERNAME"],
        user=int(user) if user.isdecimal() else None,
        group=environment.get("ASSIGNMENT_TYPE") == "group",
    )


def render(report: Report, language: Language, origin: Origin) -> str:
    """``report`` as the text of ``result.json``."""
    seen = for_student(report)
    checks = [(question, check) for question in seen.questions for check in question.checks]
    factor = _factor(
        [report.score, report.max_score, *(points for _, c in checks for points in (c.points, c.max_points))]
    )
    names = _distinct(
        f"{one_line(question.title.of(language))} · {one_line(check.title.of(language))}" for question, check in checks
    )
    tests = [
        {
            "test-name": name,
            "passed": check.outcome == "passed",
            "score": _whole(check.points, check.max_points, factor),
            "max-score": _whole(check.max_points, check.max_points, factor),
        }
        for name, (_, check) in zip(names, checks, strict=True)
    ]
    tree: dict[str, Any] = {
        "schema": SCHEMA,
        "classroom": one_line(origin.classroom),
        "assignment": one_line(report.assignment),
        "assignment_type": "group" if origin.group else "individual",
        "owner": one_line(origin.owner),
        "submission": one_line(origin.submission),
        "commit": one_line(origin.commit),
        "release": one_line(origin.release),
        "review": one_line(origin.review),
        "datetime": origin.submitted,
        "graded_at": origin.graded,
        "score": _whole(report.score, report.max_score, factor),
        "max-score": _whole(report.max_score, report.max_score, factor),
        "tests": tests,
        "submitted_by": {"username": one_line(origin.username), "id": origin.user},
    }
    return dumps(tree)


def _factor(points: Iterable[float]) -> int:
    """The smallest that makes all of them whole; the last one where none does."""
    values = list(points)
    fitting = (each for each in _FACTORS if all(abs(value * each - round(value * each)) < 1e-6 for value in values))
    return next(fitting, _FACTORS[-1])


def _whole(points: float, most: float, factor: int) -> int:
    return max(0, min(round(points * factor), round(most * factor)))


def _distinct(names: Iterable[str]) -> list[str]:
    """Names told apart: Classroom 50 refuses two tests of one name."""
    found: dict[str, None] = {}
    for name in names:
        place, unique = 2, name
        while unique in found:
            unique, place = f"{name} ({place})", place + 1
        found[unique] = None
    return list(found)
