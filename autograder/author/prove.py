"""Proves an assignment: its grader is run against everything whose grade is known, and its files are looked at."""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import msgspec

from autograder.assignment import Assignment, Course
from autograder.assignment.bank import BankAnswer, read_bank
from autograder.author import margins, statics
from autograder.author.campaign import HASTY, Campaign
from autograder.author.edition import make_edition
from autograder.author.mutants import Mutant, equivalent_file, make_mutants, read_equivalent, sample
from autograder.author.points import collect_checks, worth_of
from autograder.author.proof import Answer, Checked, Flaw, Part, Proof, Tried
from autograder.author.release import LEFT_BY_TOOLS
from autograder.author.source import read_source
from autograder.author.verify import PATIENT, Candidate, Verdict, candidates, grade_all, hand_in
from autograder.errors import GraderFault
from autograder.judge.client import JudgeServer
from autograder.judge.record import Report
from autograder.messages import Message, Param

Progress = Callable[[str, int], None]
"""Told what was just done, as the code of a sentence, and how many of them."""
NETWORKLESS = ("landlock", "namespaces")
"""Levels at which a submission reaches no network."""


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be proven, and how thoroughly."""

    seeds: tuple[int, ...] = (1, 2, 3)
    mutants: bool = False
    limit: int | None = None
    """At most so many mutants, spread evenly over all of them."""
    workers: int = 1
    isolation: str = "auto"


def prove(
    course: Course, assignment: Assignment, wish: Wish | None = None, progress: Progress = lambda code, count: None
) -> Proof:
    """Prove ``assignment``; it must have its source and hidden tests.

    Raises:
        GraderFault: the assignment cannot be graded at all.
    """
    return _Prover(course, assignment, wish or Wish(), progress).prove()


class _Prover:
    def __init__(self, course: Course, assignment: Assignment, wish: Wish, progress: Progress) -> None:
        self.course, self.assignment, self.wish, self.progress = course, assignment, wish, progress
        self.flaws: list[Flaw] = []
        self.facts: dict[Part, Message] = {}
        self.seconds: dict[str, float] = {}
        self.stub: str | None = None
        self.reports: list[Report] = []

    def prove(self) -> Proof:
        bank = read_bank(self.assignment)
        with self._timed("files"):
            self._files(bank)
        with self._timed("answers"):
            answers = self._answers()
        mutants, tried, exercised = self._mutants(answers)
        checks = self._checks(answers, tried or (), exercised)
        reference = self.reports[0]
        return Proof(
            assignment=self.assignment.name,
            title=self.assignment.card.title,
            seeds=self.wish.seeds,
            level=str(reference.isolation.get("level", "")),
            answers=tuple(answers),
            checks=tuple(checks),
            mutants=tried,
            made=len(mutants),
            facts=self.facts,
            flaws=tuple(self.flaws),
            seconds={name: round(value, 1) for name, value in self.seconds.items()},
        )

    @contextmanager
    def _timed(self, name: str) -> Iterator[None]:
        start = time.monotonic()
        try:
            yield
        finally:
            self.seconds[name] = time.monotonic() - start

    def _flaw(self, part: Part, code: str, diff: str | None = None, **params: Param) -> None:
        self.flaws.append(Flaw(part, Message(code, params), diff))

    def _fact(self, part: Part, **params: Param) -> None:
        """State what holds, unless something of that part does not."""
        if not any(flaw.part == part for flaw in self.flaws):
            self.facts[part] = Message(f"author.fact.{part}", params)

    # -- files ---------------------------------------------------------------------------------------------------

    def _files(self, bank: Sequence[BankAnswer]) -> None:
        assert self.assignment.reference is not None
        try:
            checks = collect_checks(self.assignment)
            cells = read_source(self.assignment.reference)
            found = statics.languages(self.assignment, cells, checks, bank)
            self.flaws += [Flaw("languages", message) for message in found]
            self._fact("languages", texts=sum(cell.kind == "text" for cell in cells) // 2, checks=len(checks))
            edition = make_edition(self.assignment, self.course, worth_of(self.assignment, checks))
            self.stub = edition[f"{self.assignment.name}.py"].decode()
            stale = statics.edition(self.assignment.public, edition, LEFT_BY_TOOLS)
            self.flaws += [Flaw("editions", message) for message in stale]
            self._fact("editions", count=len(edition))
        except GraderFault as fault:
            self.flaws.append(Flaw("editions", fault.message))
        self.flaws += [Flaw("data", message) for message in statics.data(self.assignment, self.course)]
        if self.assignment.card.data:
            self._fact("data", count=len(self.assignment.card.data))
        else:
            self.facts["data"] = Message("author.fact.no_data")

    # -- answers -------------------------------------------------------------------------------------------------

    def _answers(self) -> list[Answer]:
        known = candidates(self.assignment, self.stub)
        wish = self.wish
        server = JudgeServer(
            self.course,
            self.assignment,
            seed=wish.seeds[0],
            isolation=wish.isolation,
            trust=True,
            workers=wish.workers,
            terms=PATIENT,
        )
        with server:
            verdicts = []
            for number, verdict in enumerate(grade_all(server, self.assignment, known), 1):
                verdicts.append(verdict)
                self.progress("author.progress.answers", number)
                self.reports.append(verdict.report)
            answers = [_answer(verdict) for verdict in verdicts]
            more = list(self._more_seeds(server, known[0]))
            seeds = [wish.seeds[0]] * len(answers) + list(wish.seeds[1:])
            sources = [*known, *[known[0]] * len(more)]
            measured = list(map(partial(self._with_margin, server, answers[0]), [*answers, *more], sources, seeds))
        answers, more = measured[: len(answers)], measured[len(answers) :]
        self._judge_answers(answers)
        self._judge_reference([answers[0], *more])
        count, used, missed = margins.extremes(measured)
        if count:
            self._fact("budgets", count=count, used=f"{used:.2f}", missed="-" if missed is None else f"{missed:.1f}")
        level = str(self.reports[0].isolation.get("level", ""))
        if level in NETWORKLESS:
            self._fact("network", level=level)
        else:
            self.facts["network"] = Message("author.fact.network_tests", {"level": level})
        return answers

    def _more_seeds(self, server: JudgeServer, reference: Candidate) -> Iterator[Answer]:
        with tempfile.TemporaryDirectory(prefix="autograder-verify-") as folder:
            file = hand_in(Path(folder), 0, self.assignment, reference.source)
            pending = [server.submit(file, seed=seed) for seed in self.wish.seeds[1:]]
            for number, future in enumerate(pending, 2):
                yield _answer(Verdict(reference, future.result()))
                self.progress("author.progress.seeds", number)

    def _with_margin(
        self, server: JudgeServer, reference: Answer, answer: Answer, source: Candidate, seed: int
    ) -> Answer:
        """The answer, measured once more where it keeps or misses a budget by too little; only then is it a flaw."""
        questions = {check.id: question.name for question in self.reports[0].questions for check in question.checks}
        if answer.holds and margins.flaws(answer, reference, questions):
            with tempfile.TemporaryDirectory(prefix="autograder-verify-") as folder:
                file = hand_in(Path(folder), 0, self.assignment, source.source)
                answer = _answer(Verdict(source, server.submit(file, seed=seed).result()))
        self.flaws += [Flaw("budgets", message) for message in margins.flaws(answer, reference, questions)]
        return answer

    def _judge_reference(self, runs: Sequence[Answer]) -> None:
        for seed, run in zip(self.wish.seeds, runs, strict=True):
            for check, outcome in run.outcomes.items():
                if outcome != "passed":
                    self._flaw("reference", "author.flaw.reference", seed=seed, check=check, outcome=outcome)
        report = self.reports[0]
        self.flaws += [Flaw("reference", note) for note in report.notes if note.code == "judge.set_aside"]
        self._fact("reference", seeds=len(runs), checks=len(runs[0].outcomes), points=f"{report.max_score:g}")

    def _judge_answers(self, answers: Sequence[Answer]) -> None:
        counts = Counter(answer.kind for answer in answers)
        for answer in answers[1:]:
            if not answer.holds:
                names = {"answer": answer.name, "expected": answer.expected, "got": answer.got}
                self._flaw(answer.kind, "author.flaw.answer", **names)
        if counts["stub"]:
            self._fact("stub")
        if not counts["right"]:
            self._flaw("right", "author.flaw.no_right")
        wanted = {question.name for question in self.assignment.questions}
        caught = {name for answer in answers if answer.kind == "wrong" for name in _questions(answer.expected)}
        for name in sorted(wanted - caught):
            self._flaw("wrong", "author.flaw.no_wrong", question=name)
        self._fact("right", count=counts["right"])
        self._fact("wrong", count=counts["wrong"])

    # -- mutants -------------------------------------------------------------------------------------------------

    def _mutants(self, answers: Sequence[Answer]) -> tuple[list[Mutant], tuple[Tried, ...] | None, dict[str, str]]:
        """All mutants there are, those that were tried, and what catches something only when it is asked alone."""
        with self._timed("mutants"):
            mutants = make_mutants(answers_source(self.assignment))
            caught = {check for answer in answers if answer.kind == "wrong" for check in _caught(answer)}
            left = set(answers[0].outcomes) - caught
            if not self.wish.mutants and not left:
                return mutants, None, {}
            if answers[0].got != "passed":  # against a reference that fails nothing can be said
                return mutants, None, dict.fromkeys(left, "")
            server = JudgeServer(
                self.course,
                self.assignment,
                seed=self.wish.seeds[0],
                isolation=self.wish.isolation,
                trust=True,
                workers=self.wish.workers,
                terms=HASTY,
            )
            chosen = sample(mutants, self.wish.limit)
            with server:
                campaign = Campaign(server, self.assignment, self.reports[0])
                tried = self._campaign(campaign, mutants, chosen) if self.wish.mutants else None
                left -= {mutant.check for mutant in tried or () if mutant.check}
                exercised = campaign.exercise(left, mutants) if left else {}
            return mutants, tried, exercised

    def _campaign(self, campaign: Campaign, mutants: Sequence[Mutant], chosen: Sequence[Mutant]) -> tuple[Tried, ...]:
        records = read_equivalent(self.assignment)
        file = str(equivalent_file(self.assignment))
        for key in sorted(set(records) - {mutant.key for mutant in mutants}):
            self._flaw("mutants", "author.flaw.old_record", place=key[0], after=key[2], file=file)
        tried = []
        for number, (mutant, result) in enumerate(zip(chosen, campaign.catch(chosen), strict=True), 1):
            self.progress("author.progress.mutants", number)
            record = records.get(mutant.key)
            where: dict[str, Param] = {"place": mutant.place, "kind": mutant.kind, "line": mutant.line}
            if result is None and record is None:
                self._flaw("mutants", "author.flaw.survived", mutant.diff, **where)
            elif result is not None and record is not None:
                params = {"place": mutant.place, "check": result.check, "file": file}
                self._flaw("mutants", "author.flaw.not_equivalent", mutant.diff, **params)
            tried.append(
                Tried(
                    place=mutant.place,
                    kind=mutant.kind,
                    line=mutant.line,
                    diff=mutant.diff,
                    check=result.check if result else None,
                    outcome=result.outcome if result else None,
                    equivalent=record.reason if record else None,
                )
            )
        equal = sum(each.equivalent is not None for each in tried)
        self._fact("mutants", caught=len(tried) - equal, equivalent=equal, tried=len(tried), made=len(mutants))
        return tuple(tried)

    # -- checks --------------------------------------------------------------------------------------------------

    def _checks(
        self, answers: Sequence[Answer], tried: Sequence[Tried], exercised: dict[str, str]
    ) -> Iterator[Checked]:
        firsts = Counter(mutant.check for mutant in tried)
        found = []
        for question in self.reports[0].questions:
            for check in question.checks:
                wrong = tuple(a.name for a in answers if a.kind == "wrong" and check.id in _caught(a))
                alone = check.id in exercised
                if not wrong and not firsts[check.id] and not alone:
                    self._flaw("checks", "author.flaw.idle_check", check=check.id)
                cpu, points = answers[0].cpu[check.id], check.max_points
                mutants = firsts[check.id]
                found.append(Checked(check.id, question.name, check.title, points, cpu, wrong, mutants, alone))
        self._fact("checks", count=len(found))
        return iter(found)


def answers_source(assignment: Assignment) -> str:
    """The reference, as the one text all mutants are made of."""
    assert assignment.reference is not None
    return assignment.reference.read_text(encoding="utf-8")


def _answer(verdict: Verdict) -> Answer:
    checks = [check for question in verdict.report.questions for check in question.checks]
    candidate = verdict.candidate
    return Answer(
        name=candidate.name,
        kind=candidate.kind,
        expected=verdict.expected,
        got=verdict.got,
        outcomes={check.id: check.outcome for check in checks},
        cpu={check.id: check.cpu_seconds for check in checks},
        budgets={check.id: check.budgets for check in checks if check.budgets},
        text=candidate.answer.text if candidate.answer else None,
    )


def _questions(expected: str) -> list[str]:
    return expected.partition(":")[0].split(", ")


def _caught(answer: Answer) -> list[str]:
    return [check for check, outcome in answer.outcomes.items() if outcome not in ("passed", "waiting")]
