"""Nobody is lost when a submission takes its judge along, or the judge of everybody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, wait
from pathlib import Path

import pytest

from autograder.batch.pool import ATTEMPTS, Pool, Result, Work
from autograder.errors import GraderFault, Unreadable
from autograder.judge.record import CheckResult, Finding, QuestionResult, Report
from autograder.messages import Message, Text


def report(student: str, fault: str | None = None) -> Report:
    title = Text(en="t", ko="제목")
    finding = Finding(headline=Message(fault, {"type": "E", "text": "e"})) if fault else None
    check = CheckResult(
        id="visible/test",
        title=title,
        visible=True,
        outcome="error" if fault else "passed",
        points=0.0 if fault else 1.0,
        max_points=1.0,
        cpu_seconds=0.1,
        finding=finding,
    )
    question = QuestionResult(name="add", title=title, points=check.points, max_points=1.0, checks=(check,))
    return Report(
        assignment="tiny",
        submission="x.py",
        student=student,
        score=check.points,
        max_score=1.0,
        seed=1,
        isolation={"level": "namespaces"},
        versions={},
        questions=(question,),
    )


class Judges:
    """Judges that do to each student what ``script`` says; ``kills`` ends the judge with all it has in hand.

    A judge answers when it is waited for, all it has in hand at once.
    """

    def __init__(self, script: dict[str, list[str]], workers: int) -> None:
        self.script, self.workers = script, workers
        self.started = self.closed = 0
        self.submitted: Counter[str] = Counter()
        self.most = 0
        self.with_others: list[set[str]] = []

    def start(self) -> Judge:
        self.started += 1
        return Judge(self)


class Judge:
    def __init__(self, judges: Judges) -> None:
        self.judges, self.dead = judges, False
        self.capacity = judges.workers
        self.hand: list[tuple[str, Future[Report]]] = []

    def ready(self) -> None:
        pass

    def close(self) -> None:
        self.judges.closed += 1
        if self.dead:
            raise BrokenPipeError

    def submit(self, path: Path, student: str | None = None, *, questions: Sequence[str] = ()) -> Future[Report]:
        assert student is not None
        future: Future[Report] = Answer(self)
        self.judges.submitted[student] += 1
        self.hand.append((student, future))
        self.judges.most = max(self.judges.most, len(self.hand))
        return future

    def answer(self) -> None:
        hand, self.hand = self.hand, []
        self.judges.with_others.append({student for student, _ in hand})
        acts = {student: self.act(student) for student, _ in hand}
        self.dead = self.dead or "kills" in acts.values()
        for student, future in hand:
            act = acts[student]
            if self.dead:
                future.set_exception(GraderFault("judge.server_gone", reason="status -9"))
            elif act == "unreadable":
                future.set_exception(Unreadable("submission.empty", name="x.py"))
            elif act == "gone":
                future.set_exception(GraderFault("judge.server_gone", reason="status 1"))
            elif act == "fault":
                future.set_exception(GraderFault("judge.fault", type="KeyError", text="x"))
            elif act.startswith("judge."):
                future.set_result(report(student, act))
            else:
                future.set_result(report(student))

    def act(self, student: str) -> str:
        acts = self.judges.script.get(student, ["passes"])
        return acts.pop(0) if len(acts) > 1 else acts[0]


class Answer(Future[Report]):
    def __init__(self, judge: Judge) -> None:
        super().__init__()
        self.judge = judge

    def result(self, timeout: float | None = None) -> Report:
        if not self.done():
            self.judge.answer()
        return super().result(timeout)


@pytest.fixture(autouse=True)
def waiting_makes_them_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    def wait_for(futures: Iterable[Answer], **how: str) -> object:
        for future in list(futures):
            if not future.done():
                future.judge.answer()
        return wait(futures, **how)

    monkeypatch.setattr("autograder.batch.pool.wait", wait_for)


def graded(script: dict[str, list[str]], count: int = 7, workers: int = 3) -> tuple[dict[str, Result], Judges]:
    judges = Judges(script, workers)
    works = [Work(f"s{place}", Path("x.py"), f"s{place}") for place in range(count)]
    with Pool(judges.start) as pool:
        results = list(pool.results(works))
    assert sorted(result.work.id for result in results) == sorted(work.id for work in works), "each exactly once"
    assert judges.closed == judges.started
    assert judges.most <= workers
    return {result.work.id: result for result in results}, judges


def ungraded(results: dict[str, Result]) -> dict[str, str]:
    found = {name: result.fault or result.refusal for name, result in results.items()}
    return {name: message.code for name, message in found.items() if message}


def test_all_well() -> None:
    results, judges = graded({})
    assert not ungraded(results) and judges.started == 1 and set(judges.submitted.values()) == {1}


def test_unreadable_is_not_tried_again() -> None:
    results, judges = graded({"s2": ["unreadable"]}, workers=1)
    assert ungraded(results) == {"s2": "submission.empty"} and judges.submitted["s2"] == 1


@pytest.mark.parametrize("act", ["kills", "gone", "fault", "judge.fault"])
@pytest.mark.parametrize("workers", [1, 3, 7])
def test_one_that_breaks_the_grader_is_set_aside_and_the_rest_go_on(act: str, workers: int) -> None:
    results, judges = graded({"s2": [act]}, workers=workers)
    assert ungraded(results).keys() == {"s2"}
    assert judges.submitted["s2"] == ATTEMPTS == 3
    assert (results["s2"].report is not None) == (act == "judge.fault"), "an incomplete report is kept, as such"


def test_a_killer_is_tried_again_alone() -> None:
    _, judges = graded({"s2": ["kills"]})
    assert sum("s2" in hand and len(hand) > 1 for hand in judges.with_others) == 1
    together = next(hand for hand in judges.with_others if "s2" in hand)
    assert {name for name, count in judges.submitted.items() if count > 1} == together, "the others never noticed"


@pytest.mark.parametrize("act", ["kills", "fault", "judge.fault"])
def test_what_passes_the_second_or_third_time_counts(act: str) -> None:
    for failures in (1, 2):
        results, judges = graded({"s2": [act] * failures + ["passes"]})
        assert not ungraded(results) and judges.submitted["s2"] == failures + 1


def test_several_killers() -> None:
    results, _ = graded({"s0": ["kills"], "s1": ["kills"], "s5": ["kills"]})
    assert ungraded(results).keys() == {"s0", "s1", "s5"}


def test_a_broken_reference_is_not_tried_again() -> None:
    results, judges = graded({f"s{place}": ["judge.broken_reference"] for place in range(7)})
    assert len(ungraded(results)) == 7 and set(judges.submitted.values()) == {1}


def test_a_judge_that_cannot_begin_is_told() -> None:
    class Broken(Judge):
        def ready(self) -> None:
            raise GraderFault("judge.cannot_collect", reason="x")

    judges = Judges({}, 1)
    with pytest.raises(GraderFault), Pool(lambda: Broken(judges)) as pool:
        list(pool.results([Work("a", Path("x.py"), "a")]))
    assert judges.closed == 1
