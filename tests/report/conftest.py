"""Reports to render: one with every outcome, one that passed, one whose every text is hostile."""

from __future__ import annotations

import msgspec
import pytest

from autograder.judge.record import CheckResult, Finding, QuestionResult, Report
from autograder.messages import Message, Text
from autograder.report.wording import OUTCOMES

EVIL = (
    "</pre><script>fetch('//evil')</script>\n=HYPERLINK(\"//evil\")\n\x1b]0;pwn\x07\x1b[2J [x](javascript:1) "
    "\ud800 \u202e"
    "\n::add-mask::pwn\n  ::error::pwn\n##[error]pwn\n###vso[task.setvariable]pwn\n]]> &amp; {{ 7*7 }} [bold red]pwn[/]"
    "\x00\x9b31m\ufffe\u2028\r\n:::pwn"
)


def check(
    name: str, outcome: str = "passed", *, visible: bool = True, points: float = 1, **found: object
) -> CheckResult:
    finding = Finding(headline=Message(f"report.plain.{outcome}"), **found) if found else None  # type: ignore[arg-type]
    return CheckResult(
        id=f"test_visible.py::test_{name}",
        title=Text(en=name.replace("_", " ").capitalize(), ko=f"{name} 확인"),
        visible=visible,
        outcome=outcome,  # type: ignore[arg-type]
        points=points if outcome == "passed" else 0.0,
        max_points=points,
        cpu_seconds=0.125,
        finding=finding,
    )


def report(*questions: tuple[str, list[CheckResult]], **changes: object) -> Report:
    graded = tuple(
        QuestionResult(
            name=name,
            title=Text(en=f"About {name}", ko=f"{name} 문제"),
            points=sum(check.points for check in checks),
            max_points=sum(check.max_points for check in checks),
            checks=tuple(checks),
        )
        for name, checks in questions
    )
    base = Report(
        assignment="sparse",
        submission="work/sparse.py",
        student="김하늘",
        score=sum(question.points for question in graded),
        max_score=sum(question.max_points for question in graded),
        seed=20,
        isolation={"level": "namespaces", "gaps": []},
        versions={"python": "3.11.9", "numpy": "2.1.0"},
        questions=graded,
    )
    return msgspec.structs.replace(base, **changes)


WRONG = check(
    "unsorted_triples",
    "wrong",
    points=2.5,
    call="coo_to_csr([1, 0], [0, 2], [5.0, 7.0], (2, 3))",
    expected="array([0, 1, 2])",
    got="array([0, 2, 2])",
    difference="[1]: 1 expected, 2 got",
    tolerance="rtol=1e-06",
    cause=Text(en="This is what leaving the rows unsorted gives.", ko="행을 정렬하지 않으면 이런 값이 나옵니다."),
    hint=Text(en="Which row comes first?", ko="어느 행이 먼저인가요?"),
    where="sparse.py:41",
)
RAISED = check(
    "empty_matrix",
    "raised",
    visible=False,
    call="coo_to_csr([], [], [], (0, 0))",
    got="IndexError: list index out of range",
    where="sparse.py:44",
    trace="sparse.py:44, in coo_to_csr\n    first = row[0]",
)


@pytest.fixture
def mixed() -> Report:
    """Every outcome, visible and hidden checks, a note and some output."""
    rest = [check(f"about_{outcome}", outcome) for outcome in OUTCOMES if outcome not in ("passed", "wrong", "raised")]
    return report(
        ("coo_to_csr", [check("sorted_triples", points=2), WRONG, RAISED]),
        ("multiply", rest),
        stdout="hello\n안녕\n",
        notes=(Message("report.plain.waiting"),),
    )


@pytest.fixture
def healthy(mixed: Report) -> Report:
    """Like ``mixed`` without the grader's own fault."""
    questions = tuple(
        msgspec.structs.replace(question, checks=tuple(check for check in question.checks if check.outcome != "error"))
        for question in mixed.questions
    )
    return msgspec.structs.replace(mixed, questions=questions)


@pytest.fixture
def solved() -> Report:
    """Only visible checks, all passed."""
    return report(("coo_to_csr", [check("sorted_triples", points=2), check("unsorted_triples", points=2.5)]))


@pytest.fixture
def hostile() -> Report:
    """Every text a submission or its name could reach holds ``EVIL``; one check visible, one hidden."""
    bad = msgspec.structs.replace(
        RAISED,
        id=EVIL,
        title=Text(en=EVIL, ko=EVIL),
        visible=True,
        cpu_seconds=float("nan"),
        finding=Finding(
            headline=Message("report.hidden.raised_class", {"type": EVIL}),
            call=EVIL,
            expected=EVIL,
            got=EVIL,
            difference=EVIL,
            cause=Text(en=EVIL, ko=EVIL),
            hint=Text(en=EVIL, ko=EVIL),
            where=EVIL,
            trace=EVIL,
            tolerance=EVIL,
        ),
    )
    question = QuestionResult(name=EVIL, title=Text(en=EVIL, ko=EVIL), points=0, max_points=1, checks=(bad,))
    return Report(
        assignment=EVIL,
        submission=EVIL,
        student=EVIL,
        score=float("nan"),
        max_score=float("inf"),
        seed=20,
        isolation={"level": EVIL, EVIL: [EVIL, float("nan"), {"deep": b"\xff"}]},
        versions={EVIL: EVIL},
        questions=(question,),
        stdout=EVIL,
        notes=(Message("report.hidden.raised_class", {"type": EVIL}),),
    )
