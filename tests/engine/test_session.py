"""What one worker may use, and how it can end."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from autograder.engine.session import Died, Ended, Limits, OutOfMemory, OutOfTime, Raised, Session, Unsendable

Spawn = Callable[..., Session]


def test_values_cross_and_come_back(spawn: Spawn, level: str, tools: Any) -> None:
    session = spawn(level, "def f(*given): return given")
    array = np.arange(6.0).reshape(2, 3)
    one, two, three = tools.call(session, "f", array, "가", {1: (2, {3})})
    assert np.array_equal(one, array)
    assert (two, three) == ("가", {1: (2, {3})})


@pytest.mark.parametrize(
    ("source", "plain"),
    [
        ("from markupsafe import Markup\nvalue = Markup('<b>가</b>')", "<b>가</b>"),
        ("from collections import OrderedDict\nvalue = OrderedDict(a=1)", {"a": 1}),
        ("from collections import namedtuple\nvalue = namedtuple('P', 'x y')(1, 2)", (1, 2)),
        ("class Word(str):\n    pass\nvalue = Word('a')", None),
    ],
    ids=["a library's text", "an ordered dictionary", "a named tuple", "a class of its own"],
)
def test_what_libraries_make_of_plain_values_is_plain(spawn: Spawn, tools: Any, source: str, plain: object) -> None:
    """But an object of a class that the submission defines stays an object: its methods may be asked for."""
    session = spawn("landlock", f"{source}\ndef f():\n    return value\n")
    got = tools.call(session, "f")
    if plain is None:
        assert got.type_name == "Word"
    else:
        assert type(got) is type(plain)
        assert got == plain


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("while True: pass", "cpu"),
        ("import time; time.sleep(99)", "idle"),
        ("import select; select.select([], [], [])", "idle"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGSTOP)", "idle"),
        ("import threading; threading.Event().wait()", "idle"),
    ],
)
def test_time_is_limited(spawn: Spawn, level: str, tools: Any, body: str, expected: str) -> None:
    session = spawn(level, f"def f():\n    {body}")
    with pytest.raises(OutOfTime) as caught:
        tools.call(session, "f", limits=Limits(cpu=0.3, idle=0.5))
    assert caught.value.kind == expected
    assert tools.eventually(lambda: not tools.running(session.process.pid))
    with pytest.raises(OutOfTime):  # it stays dead
        tools.call(session, "f")


def test_a_sleeper_within_its_limit_is_left_alone(spawn: Spawn, level: str, tools: Any) -> None:
    session = spawn(level, "import time\ndef f():\n    time.sleep(0.4)\n    return 1")
    assert tools.call(session, "f", limits=Limits(cpu=0.2, idle=3.0)) == 1


def test_threads_count_towards_the_same_budget(spawn: Spawn, level: str, tools: Any) -> None:
    session = spawn(
        level,
        "import threading, time\ndef burn():\n    while True: pass\n"
        "def f():\n    threading.Thread(target=burn, daemon=True).start()\n    time.sleep(99)",
    )
    with pytest.raises(OutOfTime) as caught:
        tools.call(session, "f", limits=Limits(cpu=0.3, idle=60.0))
    assert caught.value.kind == "cpu"


def test_dripping_an_answer_does_not_stretch_the_limit(spawn: Spawn, level: str, tools: Any) -> None:
    session = spawn(
        level,
        "import os, time\ndef f():\n"
        "    for end in range(3, 20):\n"
        "        try: os.write(end, b'\\0')\n"
        "        except OSError: pass\n"
        "    while True: time.sleep(0.05)",
    )
    start = time.monotonic()
    with pytest.raises(Ended):
        tools.call(session, "f", limits=Limits(cpu=1.0, idle=1.0))
    assert time.monotonic() - start < 15  # far from the wall's two minutes


def test_memory_is_limited(spawn: Spawn, level: str, tools: Any) -> None:
    source = "def f():\n    kept = []\n    while True: kept.append(b'x' * (8 << 20))"
    session = spawn(level, source)
    with pytest.raises(OutOfMemory):
        tools.call(session, "f", limits=Limits(cpu=20.0, memory=400 << 20))


def test_memory_the_system_refuses_is_an_exception(spawn: Spawn, level: str, tools: Any) -> None:
    session = spawn(level, "def f(): return len(bytearray(64 << 30))")
    with pytest.raises(Raised) as caught:
        tools.call(session, "f")
    assert caught.value.problem["type"] == "MemoryError"


@pytest.mark.parametrize("stream", [1, 2])
def test_output_is_kept_in_part_and_bounded(spawn: Spawn, level: str, tools: Any, stream: int) -> None:
    session = spawn(
        level, f"import os\ndef f(n):\n    for _ in range(n): os.write({stream}, b'A' * 65536)\n    return n"
    )
    assert tools.call(session, "f", 40) == 40
    with pytest.raises(Died) as caught:
        tools.call(session, "f", 10**6)
    assert caught.value.kind == "output"
    assert len(session.printed) == 64 << 10


@pytest.mark.parametrize(
    ("body", "kind", "detail"),
    [
        ("import os; os._exit(0)", "exited", "0"),
        ("import os; os._exit(7)", "exited", "7"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "crashed", "9"),
        ("import ctypes; ctypes.string_at(0)", "crashed", "11"),
        ("import os; os.abort()", "crashed", "6"),
        ("import os; os.closerange(3, 64)", "exited", None),
    ],
)
def test_ways_to_end(spawn: Spawn, level: str, tools: Any, body: str, kind: str, detail: str | None) -> None:
    session = spawn(level, f"def f():\n    {body}")
    with pytest.raises(Died) as caught:
        tools.call(session, "f")
    assert caught.value.kind == kind
    assert detail is None or caught.value.detail == detail


@pytest.mark.parametrize(
    "raised", ["SystemExit(0)", "KeyboardInterrupt()", "GeneratorExit()", "StopIteration(3)", "Odd()"]
)
def test_whatever_is_raised_is_an_answer(spawn: Spawn, level: str, tools: Any, raised: str) -> None:
    session = spawn(level, f"class Odd(BaseException):\n    def __str__(self): raise Odd\ndef f(): raise {raised}")
    with pytest.raises(Raised) as caught:
        tools.call(session, "f")
    assert caught.value.problem["type"] == raised.partition("(")[0]
    with pytest.raises(Raised):  # and it goes on
        tools.call(session, "f")


@pytest.mark.parametrize(
    "value",
    ["a", "'x' * 10**8", "10**(10**6)", "deep", "b", "np.zeros(300 << 20, 'u1')", "{i: i for i in range(10**6)}"],
)
def test_answers_that_cannot_cross(spawn: Spawn, tools: Any, value: str) -> None:
    source = (
        "import numpy as np\na = []; a.append(a)\nb = [1]\nfor _ in range(60): b = [b, b]\ndeep = []\n"
        f"for _ in range(10**5): deep = [deep]\ndef f(): return {value}"
    )
    session = spawn("namespaces", source)
    start = time.monotonic()
    with pytest.raises(Unsendable):
        tools.call(session, "f")
    assert time.monotonic() - start < 10


FORGE = """
import struct, sys
HEADER = struct.Struct(">IQQ")
def ends():
    return [n for n in range(3, 64) if n != getattr(ends, "skip", None)]
def frame(number, head=b"\\x92\\x00\\xa2ok"):
    return HEADER.pack(len(head), 0, number) + head
def pipes():
    import os, stat
    found = []
    for n in range(3, 64):
        try:
            os.fstat(n)
        except OSError:
            continue
        found.append(n)
    return found
def write(data):
    import os
    for n in pipes():
        try: os.write(n, data)
        except OSError: pass
def current():
    frame = sys._getframe()
    while frame:
        if "number" in frame.f_locals and "request" in frame.f_locals: return frame.f_locals["number"]
        frame = frame.f_back
OK = b"\\x93\\x00\\xa2ok\\x2a"
def large(head, size=1 << 23, sent=1 << 23):
    data = HEADER.pack(len(head), size, current()) + head + bytes(sent)
    import os, stat
    for n in pipes():
        if not stat.S_ISFIFO(os.fstat(n).st_mode): continue
        try:
            at = 0
            while at < len(data): at += os.write(n, data[at:at + (1 << 20)])
        except OSError: pass
"""


@pytest.mark.parametrize(
    "body",
    [
        "write(frame(12345, OK)); return 1",  # for a request nobody made
        "write(frame((current() + 1) % 2**64, OK)); return 1",  # for the next one
        "write(b'hello'); return 1",
        "write(bytes(20)); return 1",
        "write(HEADER.pack(2**31, 2**40, current())); return 1",
        "write(frame(current(), b'\\x91\\x00')); import time; time.sleep(9)",  # no form of an answer
        "write(frame(current(), b'\\xc1')); import time; time.sleep(9)",
        "write(frame(current(), b'\\x93\\x00\\xa5error\\x92\\x04\\xa1x')); import time; time.sleep(9)",
        "import os; [(os.dup2(n, 1), os.write(1, b'hello')) for n in pipes()[1:2]]; return 1",
        "write(HEADER.pack(2, 1 << 23, 12345)); return 1",  # a large body, for a request nobody made
        "large(b'\\xc1'); import time; time.sleep(9)",  # a large body below a head that is none
    ],
)
def test_forged_bytes_end_the_worker(spawn: Spawn, level: str, tools: Any, body: str) -> None:
    session = spawn(level, FORGE + f"def f(): {body}")
    with pytest.raises(Died) as caught:
        tools.call(session, "f", limits=Limits(cpu=5.0, idle=3.0))
    assert caught.value.kind == "protocol"


@pytest.mark.parametrize("late", ["write(frame(99, OK))", "write(b'x')"])
def test_bytes_before_they_were_asked_for_never_become_the_next_answer(
    spawn: Spawn, level: str, tools: Any, late: str
) -> None:
    source = (
        FORGE + f"import threading\ndef late(): {late}\ndef f():\n    threading.Timer(0.1, late).start()\n    return 1"
    )
    session = spawn(level, source)
    assert tools.call(session, "f") == 1
    time.sleep(0.6)
    with pytest.raises(Died) as caught:
        tools.call(session, "f")
    assert caught.value.kind == "protocol"


def test_large_arrays_cross_both_ways(spawn: Spawn, level: str, tools: Any) -> None:
    session = spawn(level, "def f(x): return x[::-1], x.flags.writeable")
    array = np.arange(3 << 20)
    for _ in range(2):
        got, writeable = tools.call(session, "f", array)
        assert np.array_equal(got, array[::-1])
        assert got.flags.writeable and writeable


@pytest.mark.parametrize("sent", [1 << 20, 5 << 20])
def test_a_large_answer_that_breaks_off_is_no_answer(spawn: Spawn, level: str, tools: Any, sent: int) -> None:
    session = spawn(level, FORGE + f"def f(): large(OK, sent={sent}); import os; os._exit(0)")
    with pytest.raises(Died) as caught:
        tools.call(session, "f", limits=Limits(cpu=5.0, idle=3.0))
    assert caught.value.kind == "exited"


def test_what_follows_a_large_answer_never_becomes_the_next_one(spawn: Spawn, level: str, tools: Any) -> None:
    session = spawn(level, FORGE + "def f(): large(OK, sent=(1 << 23) + 25); import time; time.sleep(9)")
    with pytest.raises(Died) as caught:
        for _ in range(2):
            assert tools.call(session, "f", limits=Limits(cpu=5.0, idle=3.0)) == 42
    assert caught.value.kind == "protocol"


def test_answering_twice_is_the_same_as_returning_it_and_then_the_end(spawn: Spawn, level: str, tools: Any) -> None:
    session = spawn(level, FORGE + "def f():\n    write(frame(current(), OK))\n    return 1")
    # The forged frame answers this very request, which returning 42 would have done as well ...
    with pytest.raises(Died):
        for _ in range(2):
            assert tools.call(session, "f") == 42  # ... but never the next one.


RECORDS: list[dict[Any, Any]] = [
    {"type": 5, "bases": [], "text": "", "frames": []},
    {"type": "E", "bases": [[]], "text": "", "frames": []},
    {"type": "E", "bases": [], "text": "", "frames": [1]},
    {"type": "E", "bases": [], "text": "", "frames": [["a.py", "9" * 9999, "f"]]},
    {"type": "E", "bases": ["x"] * 9999, "text": "", "frames": []},
    {"type": "E", "text": "", "frames": []},
]


@pytest.mark.parametrize("index", range(len(RECORDS)))
def test_forged_records_of_exceptions_are_no_answers(spawn: Spawn, tools: Any, index: int) -> None:
    from autograder.engine import wire

    head = wire.encode(["error", RECORDS[index]])[0]
    body = f"write(frame(current(), {head!r})); import time; time.sleep(9)"
    session = spawn("namespaces", FORGE + f"def f(): {body}")
    with pytest.raises(Died) as caught:
        tools.call(session, "f", limits=Limits(cpu=5.0, idle=3.0))
    assert caught.value.kind == "protocol"


def test_forged_texts_are_cut(spawn: Spawn, tools: Any) -> None:
    from autograder.engine import wire

    long = {"type": "E" * 100_000, "bases": [], "text": "t" * 100_000, "frames": []}
    head = wire.encode(["error", long])[0]
    session = spawn("namespaces", FORGE + f"def f(): write(frame(current(), {head!r})); import time; time.sleep(9)")
    with pytest.raises(Raised) as caught:
        tools.call(session, "f", limits=Limits(cpu=5.0, idle=3.0))
    assert len(caught.value.problem["type"]) <= 200
    assert len(caught.value.problem["text"]) <= 4000


def test_a_worker_that_does_not_read_does_not_hold_the_judge(spawn: Spawn, level: str, tools: Any) -> None:
    session = spawn(level, "import time, threading\ndef f(x): time.sleep(99)")
    handle = session.request("get", 0, "f")
    session.process.channel.send([b"\0" * 4])  # half a header: the rest of the next frame is read as garbage
    with pytest.raises(Ended):
        session.request("call", handle.number, [np.zeros(32 << 20, "u1")], {}, limits=Limits(cpu=2.0, idle=1.0))


def test_nothing_of_a_worker_is_left(engines: Callable[..., Any], level: str, tools: Any) -> None:
    engine = engines(level)
    with engine.spawn() as session:
        tools.load(session, "x = 1")
    before = tools.descriptors()
    ended = []
    for _ in range(5):
        with engine.spawn() as session:
            tools.load(
                session, "import os\nopen('left', 'w').write('x')\nplace = os.getcwd()\nos.mkdir('closed', 0o300)"
            )
            ended.append((session.process.pid, session.request("get", 0, "place")))
    for pid, place in ended:
        assert tools.eventually(lambda pid=pid: not tools.running(pid))
        if level != "namespaces":  # there its folder was its own mount, and went with it
            assert tools.eventually(lambda place=place: not os.path.exists(place)), place
    assert tools.eventually(lambda: tools.descriptors() <= before + 1)


def test_many_short_naps_are_limited_together(spawn: Spawn, level: str, tools: Any) -> None:
    session = spawn(level, "import time\ndef f(): time.sleep(0.35)")
    with pytest.raises(OutOfTime) as caught:
        for _ in range(20):
            tools.call(session, "f", limits=Limits(cpu=5.0, idle=0.5))
    assert caught.value.kind == "idle"


def test_computing_a_little_now_and_then_is_idling(spawn: Spawn, level: str, tools: Any) -> None:
    source = "import time\ndef f():\n    while True:\n        time.sleep(0.03)\n        sum(range(60000))"
    session = spawn(level, source)
    with pytest.raises(OutOfTime) as caught:
        tools.call(session, "f", limits=Limits(cpu=30.0, idle=1.0))
    assert caught.value.kind == "idle"


def test_what_a_thread_burns_between_two_requests_is_charged(spawn: Spawn, level: str, tools: Any) -> None:
    source = """
import threading
def burn():
    while True: pass
def f(): threading.Thread(target=burn, daemon=True).start()
def g(): return 1
"""
    session = spawn(level, source)
    tools.call(session, "f", limits=Limits(cpu=30.0))
    handle = session.request("get", 0, "g", limits=Limits(cpu=30.0))
    before, start = session.process.meter.cpu(), session.cpu_seconds
    while session.process.meter.cpu() < before + 0.3:
        time.sleep(0.01)
    session.request("call", handle.number, [], {}, limits=Limits(cpu=30.0))
    assert session.cpu_seconds - start >= 0.3


def test_memory_is_watched_after_the_first_thread_has_ended(spawn: Spawn, tools: Any) -> None:
    source = """
import ctypes, os, threading
def f():
    kept = []
    def grow():
        while True: kept.append(b"x" * (8 << 20))
    threading.Thread(target=grow).start()
    ctypes.CDLL(None).syscall(ctypes.c_long(60 if os.uname().machine == "x86_64" else 93), 0)
"""
    session = spawn("namespaces", source)
    with pytest.raises(OutOfMemory):
        tools.call(session, "f", limits=Limits(cpu=20.0, memory=400 << 20))
