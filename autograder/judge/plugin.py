"""The pytest plugin: fixtures for test authors, and the loop that judges submissions.

It is found by pytest itself wherever this package is installed, so it does nothing and imports next
to nothing until a submission is to be judged.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest

if TYPE_CHECKING:
    import numpy as np

    from autograder.judge.session import Judge
    from autograder.judge.stand_in import Held
    from autograder.judge.trial import Trial

JUDGE: pytest.StashKey[Judge] = pytest.StashKey()


def pytest_addoption(parser: pytest.Parser) -> None:
    """``pytest solutions/NAME --submission FILE`` grades with pytest alone."""
    group = parser.getgroup("autograder", "grading submissions")
    group.addoption("--submission", metavar="FILE", help="judge this submission with the collected tests")
    group.addoption("--isolation", default="auto", choices=["auto", "namespaces", "landlock", "uid", "process"])
    group.addoption("--trust-submissions", action="store_true", help="judge even where submissions cannot be confined")
    group.addoption("--judge-seed", type=int, metavar="N", help="draw the inputs of an earlier run again")
    group.addoption("--judge-lang", default="en", choices=["en", "ko"])


def pytest_load_initial_conftests(early_config: pytest.Config, args: list[str]) -> None:
    """One submission is judged by one process, also where a project's settings ask pytest-xdist for several."""
    if any(argument.startswith("--submission") for argument in args) and early_config.pluginmanager.hasplugin("xdist"):
        args.append("-n0")


def pytest_configure(config: pytest.Config) -> None:
    """Register the mark; become a judge if there is something to judge."""
    config.addinivalue_line("markers", "question(name, points=1, en='', ko=''): a check of an assignment's question")
    if config.getoption("--submission"):
        from autograder.judge.session import Judge, PlainPytest

        judge = Judge(config)
        config.stash[JUDGE] = judge
        config.pluginmanager.register(PlainPytest(judge), "autograder-plain")


def pytest_unconfigure(config: pytest.Config) -> None:
    """End the engine with the session."""
    judge = config.stash.get(JUDGE, None)
    if judge is not None:
        judge.close()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> pytest.TestReport | None:
    """Keep what a check raised for the judge, as the object it is, and spare pytest writing a traceback nobody reads."""
    judge = item.config.stash.get(JUDGE, None)
    if judge is None or judge.trial is None:
        return None
    if call.excinfo is not None and judge.trial.failure is None:
        judge.trial.failure = call.excinfo.value
    outcome: Literal["passed", "failed"] = "failed" if call.excinfo is not None else "passed"
    assert call.when != "collect"
    return pytest.TestReport(item.nodeid, item.location, {}, outcome, None, call.when, duration=call.duration)


def _trial(request: pytest.FixtureRequest) -> Trial:
    from autograder.errors import UsageError

    judge = request.config.stash.get(JUDGE, None)
    if judge is None or judge.trial is None:
        raise UsageError("judge.no_submission")
    return judge.trial


@pytest.fixture
def submission(request: pytest.FixtureRequest) -> Held:
    """The student's module: call its functions, make its objects.  What comes back is plain data."""
    from autograder.judge.trial import module_of

    return module_of(_trial(request).submission)


@pytest.fixture
def reference(request: pytest.FixtureRequest) -> Held:
    """The reference solution, used in the same way."""
    from autograder.judge.trial import module_of

    return module_of(_trial(request).reference)


@pytest.fixture
def same(request: pytest.FixtureRequest) -> Callable[..., None]:
    """``same(got, expected, rtol=0.0, atol=0.0, like=None)``: the one comparison (see ``judge.compare``)."""
    from autograder.judge.compare import compare

    trial = _trial(request)

    def same(got: Any, expected: Any, rtol: float = 0.0, atol: float = 0.0, like: Any = None) -> None:
        compare(got, expected, rtol=rtol, atol=atol, like=like, call=trial.submission.last_call)

    return same


@pytest.fixture
def rng(request: pytest.FixtureRequest) -> np.random.Generator:
    """Random inputs: the same for everyone in a run, unknown before it."""
    import numpy as np

    judge = request.config.stash[JUDGE]
    return np.random.default_rng(judge.run.seed_of(f"inputs/{judge.check_id(request.node)}"))


@pytest.fixture
def budget(request: pytest.FixtureRequest) -> Callable[[float], AbstractContextManager[None]]:
    """``with budget(factor=5):`` CPU seconds relative to what the reference needs for the same block."""
    trial = _trial(request)

    def budget(factor: float) -> AbstractContextManager[None]:
        return trial.budget(factor)

    return budget


@pytest.fixture
def probe() -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """``probe(function)(submission, ...)``: for visible checks, which can import nothing of ours (see ``judge.probe``)."""
    from autograder.judge.probes import probe

    return probe


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """With ``--submission`` only tests are collected: never a bank answer or a source that looks like one."""
    if config.getoption("--submission") and collection_path.name in ("bank", "source.py", "conftest.py"):
        return True
    return None
