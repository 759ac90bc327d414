"""The level that is reported is the one that was observed, and a weaker one is refused."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

import pytest

from autograder.engine import fork, require, selftest, start
from autograder.engine.confine import Layers, kernel
from autograder.engine.confine.syscalls import denied_calls
from autograder.engine.environment import ENVIRONMENT
from autograder.engine.fork import ForkEngine
from autograder.engine.selftest import Isolation, observe
from autograder.errors import GraderFault, IsolationTooWeak, UsageError


@pytest.mark.parametrize("asked", ["auto", "namespaces", "landlock", "process"])
def test_the_level_asked_for_is_observed(engines: Callable[[str], Any], asked: str) -> None:
    seen = observe(engines(asked))
    assert seen.level == ("namespaces" if asked == "auto" else asked)
    assert seen.as_data()["level"] == seen.level
    if asked == "namespaces":
        assert all(seen.trials.values()), seen.trials


OBSERVE = """
import sys
from autograder.engine import start
from autograder.engine.selftest import observe
found = {}
for asked in ("auto", "landlock", "process"):
    engine = start(["numpy"], isolation=asked)
    seen = observe(engine)
    found[asked] = (seen.level, sorted(name for name, held in seen.trials.items() if not held))
    engine.close()
print(found)
"""


def test_levels_as_an_ordinary_user(as_user: Callable[..., str]) -> None:
    found = ast.literal_eval(as_user(OBSERVE))
    assert found["auto"] == ("namespaces", [])
    level, broken = found["landlock"]
    assert level == "landlock"
    assert set(broken) <= {"own_root", "own_processes", "private_scratch"}
    assert found["process"][0] == "process"


@pytest.mark.parametrize(
    ("missing", "level"),
    [("landlock", "uid"), ("seccomp", "process"), ("limits", "process")],
)
def test_a_missing_layer_is_noticed(missing: str, level: str) -> None:
    """Each layer, left out, lowers what is reported: the self-test bites."""
    layers: dict[str, Any] = {"namespaces": False, missing: False}
    engine = ForkEngine(["numpy"], [], [], Layers(**layers))
    try:
        seen = observe(engine)
    finally:
        engine.close()
    assert seen.level in (level, "process")
    assert missing in {layer.name for layer in seen.layers if not layer.holds}


@pytest.mark.parametrize(
    ("variable", "leaks"),
    [("KMP_INIT_AT_FORK", False), ("AUTOGRADER_TOKEN", True)],
    ids=["the library sets it too", "a secret that leaks"],
)
def test_variables_of_the_grader(variable: str, leaks: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """A shell that sets what scikit-learn sets itself costs no level; any other variable in a worker does."""
    monkeypatch.setattr(selftest, "_STARTED_WITH", frozenset({variable}))
    if leaks:
        monkeypatch.setattr(fork, "ENVIRONMENT", ENVIRONMENT | {variable: "x"})
    engine = ForkEngine(["sklearn"], [], [], Layers(namespaces=False))
    try:
        seen = observe(engine)
    finally:
        engine.close()
    assert seen.trials["environment"] is not leaks
    assert seen.level == ("process" if leaks else "landlock")


def isolation(level: Any) -> Isolation:
    return Isolation(level, (), {}, 7, False)


@pytest.mark.parametrize(
    ("level", "asked", "trusted", "refusal"),
    [
        ("namespaces", "auto", False, None),
        ("landlock", "auto", False, None),
        ("uid", "auto", False, IsolationTooWeak),
        ("process", "auto", False, IsolationTooWeak),
        ("process", "auto", True, None),
        ("process", "process", False, None),
        ("landlock", "namespaces", False, UsageError),
        ("landlock", "namespaces", True, UsageError),
        ("process", "landlock", True, UsageError),
        ("namespaces", "landlock", False, None),
    ],
)
def test_too_weak_a_level_is_refused(level: str, asked: str, trusted: bool, refusal: type[Exception] | None) -> None:
    if refusal is None:
        require(isolation(level), asked=asked, trusted=trusted)
        return
    with pytest.raises(refusal):
        require(isolation(level), asked=asked, trusted=trusted)


@pytest.mark.parametrize("level", ["namespaces", "process"])
def test_a_library_that_cannot_be_imported_is_the_graders_fault(level: str) -> None:
    engine = start(["numpy", "no_such_library"], isolation=level)
    try:
        with pytest.raises(GraderFault):
            engine.ready()
            with engine.spawn() as session:
                session.request("length", 0)
    finally:
        engine.close()


CALLS = sorted(denied_calls())
TRY = """
import ctypes, errno
libc = ctypes.CDLL(None, use_errno=True)
def attempt(number):
    ctypes.set_errno(0)
    result = libc.syscall(ctypes.c_long(number), *[ctypes.c_long(0)] * 6)
    return result, errno.errorcode.get(ctypes.get_errno(), "")
"""


@pytest.mark.parametrize("walls", ["namespaces", "landlock"])
def test_every_denied_call_is_refused(spawn: Callable[..., Any], tools: Any, walls: str) -> None:
    session = spawn(walls, TRY)
    for name, number in denied_calls().items():
        assert tools.call(session, "attempt", number) == (-1, "EPERM"), name


@pytest.mark.parametrize("walls", ["namespaces", "landlock"])
@pytest.mark.parametrize("number", [463, 1000, 2**20])
def test_calls_newer_than_the_list_do_not_exist(spawn: Callable[..., Any], tools: Any, walls: str, number: int) -> None:
    assert tools.call(spawn(walls, TRY), "attempt", number) == (-1, "ENOSYS")


def test_other_machines_numbers_kill(spawn: Callable[..., Any], tools: Any) -> None:
    from autograder.engine.session import Died

    assert kernel.SUPPORTED
    session = spawn("namespaces", TRY)
    with pytest.raises(Died) as caught:
        tools.call(session, "attempt", 0x40000000 + 39 if kernel.MACHINE == "x86_64" else 2**31 + 1)
    assert caught.value.kind == "crashed"
