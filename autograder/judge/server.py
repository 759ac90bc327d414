"""The judge's own process: collects an assignment's tests once, then judges any number of submissions.

Where the system can fork, each submission is judged by a fork made after collection, so that nothing
one submission's grading leaves behind meets the next.  Jobs come in as lines of JSON on standard
input, answers leave on a descriptor of their own; what pytest or a library prints goes nowhere.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

import msgspec
import pytest

from autograder.assignment import Course
from autograder.engine.fresh import FreshEngine
from autograder.engine.libraries import preload
from autograder.errors import AutograderError, GraderFault
from autograder.judge.marking import Marking
from autograder.judge.offline import refuse_network
from autograder.judge.plugin import JUDGE
from autograder.judge.run import Run, versions
from autograder.judge.session import Judge
from autograder.judge.settings import Answer, Job, Settings

if TYPE_CHECKING:
    from autograder.engine.fork import ForkEngine

_COMPARED = {"numpy", "scipy", "tensorflow", "keras"}  # whose values the judge holds as what they are


class Serving:
    """Takes the place of pytest's own loop over the tests."""

    def __init__(self, settings: Settings, answers: BinaryIO) -> None:
        self.settings, self.answers = settings, answers
        self.judge: Judge | None = None
        self.collection_faults: list[str] = []

    def pytest_configure(self, config: pytest.Config) -> None:
        """Start the engine first: it warms up while the tests are collected."""
        course = Course(Path(self.settings.course))
        assignment = course.assignment(self.settings.assignment)
        self.judge = Judge(config)
        config.stash[JUDGE] = self.judge
        settings = self.settings
        run = Run(
            course,
            assignment,
            seed=settings.seed,
            isolation=settings.isolation,
            trusted=settings.trusted,
            terms=settings.terms,
        )
        self.judge.begin(run)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """A test file that cannot be collected is a broken assignment."""
        if report.failed:
            self.collection_faults.append(str(report.longrepr))

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Say that all is ready, and judge until the last job is done."""
        assert self.judge is not None
        try:
            if self.collection_faults:
                raise GraderFault("judge.cannot_collect", reason=self.collection_faults[0][-1500:])
            self._warm_up(self.judge.run)
            assert self.judge.run.isolation
            marking = Marking(self.judge, session.items)
        except AutograderError as error:
            self._send(msgspec.json.encode(Answer(number=0, fault=error.message)))
            return True
        self._send(msgspec.json.encode(Answer(number=0)))
        engine = self.judge.run.engine
        if sys.platform == "linux" and not isinstance(engine, FreshEngine):
            from autograder.judge.dispatch import Dispatch

            Dispatch(marking, cast("ForkEngine", engine), self.settings.workers, self._send).serve()
        else:
            for line in sys.stdin.buffer:
                self._send(marking.mark(msgspec.json.decode(line, type=Job)))
        return True

    def _warm_up(self, run: Run) -> None:
        """Import, while the engine does the same, what comparing answers takes: here once, in a fork for every submission."""
        roots = {name.partition(".")[0] for name in run.assignment.card.imports}
        preload(["autograder.judge.compare", *sorted(roots & _COMPARED)])
        versions(run.assignment.card.imports)

    def _send(self, answer: bytes) -> None:
        self.answers.write(len(answer).to_bytes(8, "big") + answer)
        self.answers.flush()


def main() -> None:
    """Collect, rehearse, serve."""
    settings = msgspec.json.decode(sys.argv[1], type=Settings)
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    del sys.argv[1:]
    assignment = Course(Path(settings.course)).assignment(settings.assignment)
    tests = assignment.tests if settings.hidden else assignment.tests[:1]
    folder = tests[0].parent
    if settings.terms.offline:
        refuse_network()
    serving = Serving(settings, answers)
    arguments = [
        *(str(test) for test in tests if test.exists()),
        f"--rootdir={folder}",
        "-c", os.devnull,
        "--noconftest",
        "--import-mode=importlib",
        "-p", "no:cacheprovider",
        "-p", "no:terminal",
        "-p", "no:faulthandler",
        "-p", "autograder.judge.plugin",
        "--capture=no",
    ]  # fmt: skip
    try:
        pytest.main(arguments, plugins=[serving])
    except AutograderError as error:
        serving._send(msgspec.json.encode(Answer(number=0, fault=error.message)))
    finally:
        if serving.judge is not None:
            serving.judge.close()


if __name__ == "__main__":
    main()
