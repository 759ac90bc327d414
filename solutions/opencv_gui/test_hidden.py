"""The hidden checks.

Events are synthetic: a worker has no display and may open no window.  Buses, tools and windows that a question is
handed are made in the probes, so that a mistake costs its own question only.  That the reference does the same in a
real window, with a real mouse, is shown by the project's own tests.
"""

import cv2
import numpy as np
import pytest

from autograder.judge import probe

question = pytest.mark.question

LEFT = cv2.EVENT_FLAG_LBUTTON
DOWN, MOVE, UP = cv2.EVENT_LBUTTONDOWN, cv2.EVENT_MOUSEMOVE, cv2.EVENT_LBUTTONUP


# EventBus --------------------------------------------------------------------------------------------------


@probe
def play_bus(submission, script):
    """Play a script of on, off and emit on one bus; what every handler was called with, and the errors' texts.

    A handler is named by a text: one with ! raises; what stands behind > is played when it is called.
    """

    class Handler:
        def __init__(self, name):
            self.name = name

        def __eq__(self, other):  # like bound methods: equal, not identical
            return isinstance(other, Handler) and other.name == self.name

        def __hash__(self):
            return hash(self.name)

        def __call__(self, *args, **kwargs):
            calls.append((self.name, args, kwargs))
            for step in inner.get(self.name, []):
                if calls.count((self.name, args, kwargs)) == 1:
                    play(step)
            if "!" in self.name:
                raise ValueError(self.name)
            return "ignored"

    bus, calls, errors = submission.EventBus(), [], []
    inner = {name: steps for kind, name, steps in script if kind == "inside"}

    def play(step):
        kind, event, rest = step
        if kind == "emit":
            args, kwargs = rest
            errors.append([str(error) for error in bus.emit(event, *args, **kwargs)])
        elif kind in ("on", "off"):
            result = getattr(bus, kind)(event, Handler(rest))
            assert result is None

    for step in script:
        play(step)
    return calls, errors


def emit(event, *args, **kwargs):
    return ("emit", event, (args, kwargs))


@question("EventBus", points=2, en="In order, with all arguments", ko="더한 순서대로, 인수를 모두 넘겨서")
def test_order(submission):
    names = ["d", "a", "c", "b", "e"]
    calls, errors = play_bus(submission, [*[("on", "x", name) for name in names], emit("x", 1, [2], key="값"), emit("x")])
    assert calls == [(name, (1, [2]), {"key": "값"}) for name in names] + [(name, (), {}) for name in names]
    assert errors == [[], []]


@question("EventBus", en="Each event has its own handlers", ko="이벤트마다 자기 핸들러")
def test_events(submission):
    script = [("on", "x", "a"), ("on", 7, "b"), ("on", ("y", None), "a"), emit("x"), emit(7), emit(("y", None), 1), emit("z")]
    calls, _ = play_bus(submission, script)
    assert calls == [("a", (), {}), ("b", (), {}), ("a", (1,), {})]


@question("EventBus", points=2, en="Added twice, called once in its first place", ko="두 번 더해도 처음 자리에서 한 번")
def test_twice(submission):
    script = [("on", "x", "a"), ("on", "x", "b"), ("on", "x", "a"), emit("x"), ("off", "x", "a"), emit("x")]
    calls, _ = play_bus(submission, script)
    assert [name for name, _, _ in calls] == ["a", "b", "b"]
    calls, _ = play_bus(submission, [("on", "x", "a"), ("off", "x", "a"), ("off", "x", "a"), ("on", "x", "a"), emit("x")])
    assert [name for name, _, _ in calls] == ["a"]


@question("EventBus", en="Removing what is not there", ko="없는 것 제거하기")
def test_off(submission):
    script = [("off", "x", "a"), ("on", "x", "a"), ("off", "y", "a"), ("off", "x", "b"), emit("x"), emit("y")]
    calls, errors = play_bus(submission, script)
    assert [name for name, _, _ in calls] == ["a"]
    assert errors == [[], []]


@question("EventBus", points=3, en="One that fails does not stop the rest", ko="하나가 실패해도 나머지는 실행")
def test_failures(submission):
    script = [*[("on", "x", name) for name in ("a!", "b", "c!", "d", "e!")], emit("x", 5), emit("x", 6)]
    calls, errors = play_bus(submission, script)
    assert [name for name, _, _ in calls] == ["a!", "b", "c!", "d", "e!"] * 2
    assert errors == [["a!", "c!", "e!"]] * 2


@probe
def what_passes(submission):
    """The kinds of errors that emit collects, and those that pass."""
    seen = []
    for kind in (KeyError, Exception, KeyboardInterrupt, SystemExit, GeneratorExit):
        bus, later = submission.EventBus(), []

        def fail(kind=kind):
            raise kind("x")

        bus.on("e", fail)
        bus.on("e", lambda later=later: later.append(1))
        try:
            collected = [type(error).__name__ for error in bus.emit("e")]
        except BaseException as error:
            collected = "passed " + type(error).__name__
        seen.append((collected, len(later)))
    return seen


@question("EventBus", points=2, en="Ctrl + C goes through", ko="Ctrl + C는 밖으로 나감")
def test_keyboard_interrupt(submission):
    assert what_passes(submission) == [
        (["KeyError"], 1),
        (["Exception"], 1),
        ("passed KeyboardInterrupt", 0),
        ("passed SystemExit", 0),
        ("passed GeneratorExit", 0),
    ]


INSIDE = {
    "removes_itself": ([("off", "x", "a")], "abc", "bc"),
    "removes_the_next": ([("off", "x", "b")], "abc", "ac"),
    "removes_all": ([("off", "x", name) for name in "abc"], "abc", ""),
    "adds_one": ([("on", "x", "d")], "abc", "abcd"),
    "moves_itself": ([("off", "x", "a"), ("on", "x", "a")], "abc", "bca"),
}


@question("EventBus", points=4, en="Handlers added and removed while emitting", ko="emit 도중의 추가와 제거")
def test_while_emitting(submission):
    for case, (steps, first, second) in INSIDE.items():
        script = [*[("on", "x", name) for name in "abc"], ("inside", "a", steps), emit("x", 1), emit("x", 2)]
        calls, errors = play_bus(submission, script)
        assert "".join(name for name, args, _ in calls if args == (1,)) == first, case
        assert "".join(name for name, args, _ in calls if args == (2,)) == second, case
        assert errors == [[], []], case


@question("EventBus", en="emit inside emit", ko="emit 안의 emit")
def test_nested(submission):
    script = [("on", "x", "a"), ("on", "x", "b!"), ("on", "y", "c!"), ("inside", "a", [emit("y", 2)]), emit("x", 1)]
    calls, errors = play_bus(submission, script)
    assert [name for name, _, _ in calls] == ["a", "c!", "b!"]
    assert errors == [["c!"], ["b!"]]


@probe
def two_buses(submission):
    """Two buses; and a method that is written anew each time it is used."""

    class Log:
        def __init__(self):
            self.lines = []

        def add(self, line):
            self.lines.append(line)

    first, second, log = submission.EventBus(), submission.EventBus(), Log()
    first.on("e", log.add)
    second.emit("e", "second")
    first.on("e", log.add)
    first.emit("e", "first")
    first.off("e", log.add)
    first.emit("e", "after")
    return log.lines


@question("EventBus", points=2, en="Two buses share nothing; methods are equal", ko="버스끼리는 남남, 메서드는 ==로 비교")
def test_two_buses(submission):
    assert two_buses(submission) == ["first"]


# RectangleTool ---------------------------------------------------------------------------------------------


@probe
def drag(submission, image, events, with_bus=True, colour=None):
    """The state after every event, what the bus was told, the last picture, and the image."""

    class Bus:
        def emit(self, name, *args, **kwargs):
            told.append((name, args, kwargs, tool.dragging))
            return []

    told = []
    more = {} if colour is None else {"colour": colour}
    tool = submission.RectangleTool(image, bus=Bus() if with_bus else None, **more)
    states = [(tool.rectangle, tool.dragging)]
    for event in events:
        tool.mouse(*event)
        states.append((tool.rectangle, tool.dragging))
    return states, told, tool.picture(), image


def follow(shape, events):
    """What the states must be, and what the bus must be told."""
    states, told, start, rectangle, dragging = [(None, False)], [], None, None, False
    for event, x, y, flags, _ in events:
        x, y = int(np.clip(x, 0, shape[1] - 1)), int(np.clip(y, 0, shape[0] - 1))
        ends = dragging and (event == UP or (event == MOVE and not flags & LEFT))
        if event == DOWN:
            start, dragging = (x, y), True
        if event == DOWN or (dragging and (event == UP or (event == MOVE and flags & LEFT))):
            rectangle = (min(start[0], x), min(start[1], y), max(start[0], x), max(start[1], y))
        if ends:
            dragging = False
            told.append(("rectangle", (rectangle,), {}, False))
        states.append((rectangle, dragging))
    return states, told


def drawn(image, rectangle, colour=(0, 255, 0)):
    picture = np.array(image, order="C")
    if rectangle is not None:
        left, top, right, bottom = rectangle
        picture[[top, bottom], left : right + 1] = colour if image.ndim == 3 else colour[0]
        picture[top : bottom + 1, [left, right]] = colour if image.ndim == 3 else colour[0]
    return picture


def check_drag(submission, same, image, events):
    states, told, picture, kept = drag(submission, image, events)
    expected, messages = follow(image.shape, events)
    same(states, expected)
    same(told, messages)
    same(picture, drawn(image, expected[-1][0]))
    same(kept, image)


def colours(rng, shape):
    return rng.integers(0, 256, shape).astype(np.uint8)


def at(event, x, y):
    """An event with the left button as it is in a real window."""
    return (event, x, y, 0 if event == UP else LEFT, None)


@question("RectangleTool", points=2, en="Drags in all four directions", ko="네 방향으로 끌기")
def test_directions(submission, same, rng):
    for x, y in ((15, 9), (2, 9), (15, 1), (2, 1), (9, 5)):
        check_drag(submission, same, colours(rng, (12, 18, 3)), [at(DOWN, 9, 5), at(MOVE, 10, 6), at(MOVE, x, y), at(UP, x, y)])


@question("RectangleTool", points=3, en="Moves and releases outside the image", ko="이미지 밖으로 끌고 밖에서 놓기")
def test_outside(submission, same, rng):
    for x, y in ((-5, 3), (40, 3), (4, -1), (4, 99), (-20, -20), (18, 12), (17, 11)):
        check_drag(submission, same, colours(rng, (12, 18)), [at(DOWN, 9, 5), at(MOVE, x, y)])
        check_drag(submission, same, colours(rng, (12, 18)), [at(DOWN, 9, 5), at(UP, x, y), at(MOVE, 1, 1)])
        check_drag(submission, same, colours(rng, (12, 18)), [at(DOWN, x, y), at(MOVE, 8, 8)])


@question("RectangleTool", en="Nothing happens before the press", ko="누르기 전에는 아무 일도 없음")
def test_before(submission, same, rng):
    events = [at(MOVE, 3, 3), (MOVE, 4, 4, 0, None), at(UP, 5, 5), at(MOVE, 6, 6), at(DOWN, 2, 2), at(UP, 4, 3)]
    check_drag(submission, same, colours(rng, (12, 18, 3)), events)
    check_drag(submission, same, colours(rng, (12, 18, 3)), events[:4])


@question("RectangleTool", points=2, en="After the release the mouse is free", ko="놓은 뒤에는 마우스와 상관없음")
def test_after(submission, same, rng):
    events = [at(DOWN, 2, 2), at(MOVE, 8, 7), at(UP, 9, 7), (MOVE, 1, 1, 0, None), at(MOVE, 3, 9), at(UP, 0, 0)]
    check_drag(submission, same, colours(rng, (12, 18)), events)


@question("RectangleTool", points=2, en="A release that never arrived", ko="오지 않은 놓기 이벤트")
def test_lost_release(submission, same, rng):
    lost = [at(DOWN, 2, 2), at(MOVE, 8, 7), (MOVE, 15, 10, 0, None)]
    check_drag(submission, same, colours(rng, (12, 18)), lost)
    check_drag(submission, same, colours(rng, (12, 18)), [*lost, at(MOVE, 3, 3), at(UP, 4, 4)])
    other = cv2.EVENT_FLAG_RBUTTON | cv2.EVENT_FLAG_CTRLKEY
    check_drag(submission, same, colours(rng, (12, 18)), [*lost[:2], (MOVE, 9, 9, other, None)])
    check_drag(submission, same, colours(rng, (12, 18)), [*lost[:2], (MOVE, 9, 9, other | LEFT, None)])


@question("RectangleTool", en="A second press begins anew", ko="다시 누르면 새로 시작")
def test_press_again(submission, same, rng):
    events = [at(DOWN, 2, 2), at(MOVE, 8, 7), at(DOWN, 12, 3), at(MOVE, 10, 9), at(UP, 11, 9), at(DOWN, 1, 1)]
    for count in (3, 4, 5, 6):
        check_drag(submission, same, colours(rng, (12, 18, 3)), events[:count])


OTHERS = "RBUTTONDOWN RBUTTONUP MBUTTONDOWN MBUTTONUP LBUTTONDBLCLK RBUTTONDBLCLK MBUTTONDBLCLK MOUSEWHEEL MOUSEHWHEEL"


@question("RectangleTool", points=2, en="Other buttons and the wheel", ko="다른 단추와 휠")
def test_other_events(submission, same, rng):
    others = [(getattr(cv2, f"EVENT_{name}"), 14, 10, LEFT, None) for name in OTHERS.split()]
    events = [*others, at(DOWN, 2, 2), *others, at(MOVE, 5, 5), *others, at(UP, 6, 6), *others]
    check_drag(submission, same, colours(rng, (12, 18)), events)


@question("RectangleTool", points=3, en="Any events in any order", ko="아무 이벤트나 아무 순서로")
def test_any_order(submission, same, rng):
    kinds = [DOWN, MOVE, MOVE, MOVE, UP, cv2.EVENT_RBUTTONDOWN, cv2.EVENT_LBUTTONDBLCLK]
    for shape in ((12, 18), (1, 1), (5, 1, 3), (30, 40, 3)):
        events = [
            (kinds[rng.integers(7)], int(rng.integers(-5, 45)), int(rng.integers(-5, 35)), int(rng.integers(8)), None)
            for _ in range(60)
        ]
        check_drag(submission, same, colours(rng, shape), events)


@probe
def draw_on(submission, values, layout):
    """Two pictures of a view that cannot be drawn on, and whether they are arrays of their own."""
    import cv2
    import numpy as np

    image = values.copy()
    if layout == "mirrored":
        image = image[:, ::-1]
    elif layout == "part":
        whole = np.zeros((values.shape[0] * 2, *values.shape[1:]), values.dtype)
        whole[::2] = image
        image = whole[::2]
    elif layout == "turned":
        image = image.swapaxes(0, 1)
    image.flags.writeable = False
    tool = submission.RectangleTool(image, (10, 20, 30))
    plain = tool.picture()
    tool.mouse(cv2.EVENT_LBUTTONDOWN, 1, 1, 1, None)
    tool.mouse(cv2.EVENT_LBUTTONUP, 4, 3, 0, None)
    first, second = tool.picture(), tool.picture()
    apart = not any(np.shares_memory(a, b) for a, b in ((first, second), (first, image), (plain, image), (plain, first)))
    return np.array(plain), np.array(first), np.array(second), np.array(image), apart


@question("RectangleTool", points=3, en="The source is never drawn on", ko="원본에 그리지 않음")
def test_source(submission, same, rng):
    for layout, shape in [(layout, shape) for layout in ("usual", "mirrored", "part", "turned") for shape in ((7, 8), (7, 8, 3))]:
        values = colours(rng, shape)
        source = {"mirrored": values[:, ::-1], "turned": values.swapaxes(0, 1)}.get(layout, values)
        plain, first, second, kept, apart = draw_on(submission, values, layout)
        same(kept, np.array(source))
        same(plain, np.array(source))
        same(first, drawn(source, (1, 1, 4, 3), (10, 20, 30)))
        same(second, first)
        assert apart, "pictures share memory / 그림끼리 메모리를 공유함"


@question("RectangleTool", en="Without a bus", ko="버스 없이")
def test_without_bus(submission, same, rng):
    image = colours(rng, (12, 18))
    events = [at(DOWN, 2, 2), at(MOVE, 8, 7), at(UP, 9, 7), at(DOWN, 1, 1), (MOVE, 4, 4, 0, None)]
    states, _, picture, _ = drag(submission, image, events, False, (77, 0, 0))
    same(states, follow(image.shape, events)[0])
    same(picture, drawn(image, (1, 1, 1, 1), (77, 0, 0)))


@probe
def types_in_rectangle(submission, image):
    """Whether a dragged rectangle is a tuple, and the types of the numbers in it."""
    import cv2

    tool = submission.RectangleTool(image)
    tool.mouse(cv2.EVENT_LBUTTONDOWN, 5, 4, 1, None)
    tool.mouse(cv2.EVENT_MOUSEMOVE, 99, -9, 1, None)
    return isinstance(tool.rectangle, tuple), [type(number).__name__ for number in tool.rectangle]


@question("RectangleTool", en="A tuple of Python integers", ko="파이썬 정수의 튜플")
def test_integers(submission, rng):
    assert types_in_rectangle(submission, colours(rng, (12, 18))) == (True, ["int"] * 4)


# ThresholdWindow -------------------------------------------------------------------------------------------


@probe
def use_window(submission, image, steps, rectangle="no tool", read_only=False):
    """Pictures and states after every step, what the bus was told, the image afterwards, and what is shared."""
    import types

    import numpy as np

    class Bus:
        def emit(self, name, *args, **kwargs):
            told.append((name, args, kwargs))

    told = []
    image.flags.writeable = not read_only
    tool = None if rectangle == "no tool" else types.SimpleNamespace(rectangle=rectangle, mouse=print)
    window = submission.ThresholdWindow(image, tool=tool, bus=Bus())
    seen, pictures = [], [window.picture()]
    for kind, value in steps:
        if kind == "rectangle":
            tool.rectangle = value
        else:
            getattr(window, kind)(value)
        pictures.append(window.picture())
        seen.append((window.threshold, window.inverted))
    shared = any(np.shares_memory(picture, image) for picture in pictures)
    return [np.array(picture) for picture in pictures], seen, told, image, shared


def black_and_white(image, threshold, inverted=False, rectangle=None):
    result = np.where((image > threshold) ^ inverted, 255, 0).astype(np.uint8)
    if rectangle is None:
        return result
    inside = np.zeros(image.shape, bool)
    inside[rectangle[1] : rectangle[3] + 1, rectangle[0] : rectangle[2] + 1] = True
    return np.where(inside, result, image).astype(np.uint8)


@question("ThresholdWindow", points=2, en="Every threshold, and its edge", ko="모든 임곗값과 그 경계")
def test_thresholds(submission, same, rng):
    image = rng.permutation(np.arange(256, dtype=np.uint8)).reshape(8, 32)
    values = [0, 1, 126, 127, 128, 254, 255, int(rng.integers(2, 254))]
    pictures, seen, _, kept, _ = use_window(submission, image, [("on_trackbar", value) for value in values])
    same(pictures[0], black_and_white(image, 127))
    dtypes = sorted({str(picture.dtype) for picture in pictures})
    assert dtypes == ["uint8"], f"the pictures are {dtypes[0]}, not uint8"
    for value, picture, state in zip(values, pictures[1:], seen, strict=True):
        same(picture, black_and_white(image, value))
        same(state, (value, False))
    same(kept, image)


@question("ThresholdWindow", en="Values outside 0 to 255", ko="0보다 작거나 255보다 큰 값")
def test_clipped(submission, same, rng):
    image = colours(rng, (5, 6))
    pictures, seen, told, _, _ = use_window(submission, image, [("on_trackbar", value) for value in (-1, 256, -300, 10**6)])
    same(seen, [(0, False), (255, False), (0, False), (255, False)])
    same(told, [("threshold", (value,), {}) for value in (0, 255, 0, 255)])
    same(pictures[1], black_and_white(image, 0))
    same(pictures[2], black_and_white(image, 255))


@question("ThresholdWindow", points=2, en="The bus is told of changes only", ko="바뀌었을 때만 버스에 알림")
def test_told(submission, same, rng):
    steps = [("on_trackbar", value) for value in (127, 128, 128, 0, -7, 3, 300, 255)] + [("on_key", ord("i"))]
    _, _, told, _, _ = use_window(submission, colours(rng, (4, 4)), steps)
    same(told, [("threshold", (value,), {}) for value in (128, 0, 3, 255)])


@probe
def without_bus(submission, image):
    window = submission.ThresholdWindow(image, "창 1")
    window.on_trackbar(9)
    return window.name, window.threshold, submission.ThresholdWindow(image).name, submission.ThresholdWindow(image).threshold


@question("ThresholdWindow", en="Without a bus; two windows", ko="버스 없이, 창 두 개")
def test_plain_window(submission, rng):
    assert without_bus(submission, colours(rng, (3, 3))) == ("창 1", 9, "threshold", 127)


@question("ThresholdWindow", points=2, en="i inverts, other keys do not", ko="i는 반전, 다른 키는 무시")
def test_inverted(submission, same, rng):
    image = colours(rng, (6, 7))
    keys = [ord(key) for key in "ixiIqi"] + [0, 255, ord("i") + 256]
    pictures, seen, _, _, _ = use_window(submission, image, [("on_key", key) for key in keys])
    states = [True, True, False, False, False, True, True, True, True]
    same(seen, [(127, state) for state in states])
    for picture, state in zip(pictures[1:], states, strict=True):
        same(picture, black_and_white(image, 127, state))


@question("ThresholdWindow", points=3, en="Only in the rectangle", ko="사각형 안에서만")
def test_rectangle(submission, same, rng):
    image = colours(rng, (9, 11))
    rectangles = [(0, 0, 10, 8), (3, 2, 3, 2), (2, 1, 7, 4), (0, 8, 10, 8), None, (10, 0, 10, 8)]
    steps = [("on_trackbar", 90), ("on_key", ord("i")), *[("rectangle", rectangle) for rectangle in rectangles]]
    pictures, _, _, kept, _ = use_window(submission, image, steps, (1, 1, 2, 3))
    same(pictures[0], black_and_white(image, 127, False, (1, 1, 2, 3)))
    same(pictures[1], black_and_white(image, 90, False, (1, 1, 2, 3)))
    for rectangle, picture in zip([(1, 1, 2, 3), *rectangles], pictures[2:], strict=True):
        same(picture, black_and_white(image, 90, True, rectangle))
    same(kept, image)
    same(use_window(submission, image, [], None)[0][0], black_and_white(image, 127))


@question("ThresholdWindow", points=2, en="The source is left alone", ko="원본은 그대로")
def test_window_source(submission, same, rng):
    image = colours(rng, (9, 11))
    for rectangle in ("no tool", None, (2, 1, 7, 4)):
        steps = [("on_trackbar", 40), ("on_key", ord("i")), ("on_trackbar", 200)]
        pictures, _, _, kept, shared = use_window(submission, image, steps, rectangle, True)
        same(kept, image)
        same(pictures[1], black_and_white(image, 40, False, rectangle if isinstance(rectangle, tuple) else None))
        assert not shared, "a picture shares memory with the source / 그림이 원본과 메모리를 공유함"


@question("ThresholdWindow", en="Images that are not grey", ko="회색이 아닌 이미지")
def test_not_grey(submission):
    for image in (np.zeros((4, 4, 3), np.uint8), np.zeros(4, np.uint8), np.zeros((4, 4)), np.zeros((4, 4), bool)):
        with pytest.raises(ValueError):
            submission.ThresholdWindow(image)


@probe
def open_window(submission, image, with_tool):
    """The calls that open makes, and what comes of the callbacks that were handed over."""
    import types
    from unittest import mock

    import cv2

    heard, calls, given = [], [], {}
    tool = types.SimpleNamespace(rectangle=None, mouse=lambda *event: heard.append(event)) if with_tool else None
    window = submission.ThresholdWindow(image, "시험", tool=tool)
    window.on_trackbar(60)

    def named(name, flags=cv2.WINDOW_AUTOSIZE):
        calls.append(("namedWindow", name, int(flags)))

    def trackbar(label, name, value, count, callback):
        given["trackbar"] = callback
        calls.append(("createTrackbar", label, name, value, count))

    def mouse(name, callback, param=None):
        given["mouse"] = callback
        calls.append(("setMouseCallback", name))

    with mock.patch.multiple(cv2, namedWindow=named, createTrackbar=trackbar, setMouseCallback=mouse):
        result = window.open()
    given["trackbar"](200)
    if "mouse" in given:
        given["mouse"](4, 5, 6, 7, None)
    return calls, result, window.threshold, window.picture(), heard


@question("ThresholdWindow", points=3, en="open makes the window", ko="open이 창을 만듦")
@pytest.mark.parametrize("with_tool", [True, False], ids=["tool", "alone"])
def test_open(submission, same, rng, with_tool):
    image = colours(rng, (5, 5))
    calls, _, threshold, picture, heard = open_window(submission, image, with_tool)
    flags = cv2.WINDOW_AUTOSIZE | cv2.WINDOW_GUI_NORMAL
    expected = [("namedWindow", "시험", flags), ("createTrackbar", "threshold", "시험", 60, 255)]
    assert calls == expected + [("setMouseCallback", "시험")] * with_tool
    assert threshold == 200
    same(picture, black_and_white(image, 200))
    assert heard == [(4, 5, 6, 7, None)] * with_tool


# run -------------------------------------------------------------------------------------------------------


@probe
def run_window(submission, events, gone="error", fails=None):
    """Run a window on a pretended desktop.

    events: for each wait (key, whether the window is closed meanwhile). gone: what getWindowProperty does for a
    window that is not there. fails: the method of the window that raises. Gives what run did, call by call.
    """
    from unittest import mock

    import cv2

    log, left, state = [], list(events), {"open": False, "pictures": 0}

    class Window:
        name = "창"

        def open(self):
            log.append("open")
            state["open"] = True

        def picture(self):
            if (fails, state["pictures"]) in (("picture", 2), ("first picture", 0)):
                raise LookupError("picture")
            state["pictures"] += 1
            return state["pictures"]

        def on_key(self, key):
            log.append(("key", key))
            if fails == "on_key":
                raise LookupError("on_key")

    def imshow(name, picture):
        log.append(("show", name, picture))
        state["open"] = True

    def wait_key(delay=0):
        if not 1 <= delay <= 100:
            raise RuntimeError(f"cv2.waitKey({delay}): wait between 1 and 100 milliseconds / 1에서 100밀리초 사이")
        key, closed = left.pop(0) if left else (ord("q"), False)
        log.append("wait" if state["open"] else "wait without a window")
        if closed:
            state["open"] = False
        return key

    def property_of(name, which):
        if name != "창" or which != cv2.WND_PROP_VISIBLE:
            raise RuntimeError(f"getWindowProperty({name!r}, {which})")
        if not state["open"] and gone == "error":
            raise cv2.error("NULL guiReceiver")
        return 1.0 if state["open"] else gone

    def destroy(name):
        if not state["open"]:
            log.append("destroyed a window that is gone")
            raise cv2.error("NULL window")
        log.append(("destroy", name))
        state["open"] = False

    play = {"imshow": imshow, "waitKey": wait_key, "waitKeyEx": wait_key, "getWindowProperty": property_of}
    with mock.patch.multiple(cv2, **play, destroyWindow=destroy):
        try:
            log.append(("returned", submission.run(Window())))
        except LookupError as error:
            log.append(("raised", str(error)))
    return log


def shown(*numbers):
    """Pictures shown, each followed by a wait."""
    return [step for number in numbers for step in (("show", "창", number), "wait")]


@question("run", points=2, en="q and Esc leave", ko="q와 Esc로 끝내기")
def test_leave(submission):
    for key in (ord("q"), 27, ord("q") | 0x100000, 27 | 0x110000):
        log = run_window(submission, [(-1, False), (-1, False), (key, False), (ord("x"), False)])
        assert log == ["open", *shown(1, 2, 3), ("destroy", "창"), ("returned", "key")]


@question("run", points=4, en="The close button", ko="닫기 단추")
def test_close_button(submission):
    for gone in ("error", -1.0, 0.0):
        log = run_window(submission, [(-1, False), (-1, True)], gone)
        assert log == ["open", *shown(1, 2), ("returned", "closed")], gone
        assert run_window(submission, [(-1, True)], gone) == ["open", *shown(1), ("returned", "closed")]


@question("run", points=2, en="A key that comes with the closing", ko="닫히면서 함께 온 키")
def test_key_with_closing(submission):
    for key in (ord("i"), ord("q")):
        assert run_window(submission, [(key, True)]) == ["open", *shown(1), ("returned", "closed")]


@question("run", points=2, en="Other keys go to the window", ko="다른 키는 창에 전달")
def test_keys(submission):
    keys = [ord("i"), ord("Q"), 0, 255, ord("x") | 0x100000, 0x100000 | ord("I")]
    log = run_window(submission, [*[(key, False) for key in keys], (-1, False), (-1, True)])
    expected = ["open"]
    for number, key in enumerate(keys, 1):
        expected += [*shown(number), ("key", key & 0xFF)]
    assert log == [*expected, *shown(7, 8), ("returned", "closed")]


@question("run", points=2, en="A new picture before each wait", ko="기다릴 때마다 새 그림")
def test_pictures(submission):
    assert run_window(submission, [(-1, False)] * 30) == ["open", *shown(*range(1, 32)), ("destroy", "창"), ("returned", "key")]


@question("run", points=2, en="Errors go on, and the window goes", ko="예외는 전달하고 창은 없앰")
@pytest.mark.parametrize("place", ["picture", "on_key"])
def test_errors(submission, place):
    log = run_window(submission, [(-1, False), (ord("i") if place == "on_key" else -1, False)], fails=place)
    steps = ["open", *shown(1, 2)] + ([("key", ord("i"))] if place == "on_key" else [])
    assert log == [*steps, ("destroy", "창"), ("raised", place)]


@question("run", en="The very first picture fails", ko="첫 그림부터 실패할 때")
def test_first_error(submission):
    log = run_window(submission, [], fails="first picture")
    assert log == ["open", ("destroy", "창"), ("raised", "picture")]
