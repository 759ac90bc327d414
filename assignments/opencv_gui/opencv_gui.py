"""Assignment 16: Windows, mouse and keys with OpenCV.  Write your code where it says YOUR CODE HERE.

Instructions: README.md.   Check yourself: autograder check opencv_gui

과제 16: OpenCV로 만드는 창과 마우스, 키보드.  YOUR CODE HERE라고 쓰인 곳에 코드를 작성하세요.

설명: README.ko.md.   스스로 검사하기: autograder check opencv_gui
"""

from unittest import mock

import cv2
import numpy as np


class Blank:
    """The simplest window there is. 가장 단순한 창입니다."""

    name = "blank"

    def open(self):
        cv2.namedWindow(self.name)

    def picture(self):
        return np.full((120, 160), 127, dtype=np.uint8)

    def on_key(self, key):
        print("key", key)


def pretend(window, events):
    """Play `run(window)` on a pretended desktop; gives what run returned and the pictures it showed.

    events: for each cv2.waitKey a key such as "i" or "\\x1b" (Esc), None (no key), or "close" (the close button).
    There is no mouse and no trackbar: call those callbacks yourself. Whether the window is destroyed is not checked.

    가짜 데스크톱에서 `run(window)`을 실행하고, run이 반환한 값과 보여 준 그림들을 반환합니다.

    events: cv2.waitKey마다 "i"나 "\\x1b"(Esc) 같은 키, None(키 없음), 또는 "close"(창의 닫기 단추).
    마우스와 트랙바는 없으니 그 콜백은 직접 불러 보세요. 창을 없앴는지는 확인하지 않습니다.
    """
    pictures, left, is_open = [], list(events), [True]

    def wait_key(delay=0):
        if not left:
            raise RuntimeError("run did not stop / run이 끝나지 않았습니다")
        event = left.pop(0)
        if event == "close":
            is_open[0] = False
        return ord(event) if event not in (None, "close") else -1

    def get_property(name, which):
        return 1.0 if is_open[0] else -1.0

    nothing = {name: mock.DEFAULT for name in ("namedWindow", "createTrackbar", "setMouseCallback", "destroyWindow")}
    play = {"waitKey": wait_key, "getWindowProperty": get_property, "imshow": lambda name, image: pictures.append(image)}
    with mock.patch.multiple(cv2, **nothing, **play):
        return run(window), pictures


class EventBus:
    """Calls all handlers that were added for an event.

    EventBus(): no handlers yet.
    on(event, handler), off(event, handler): add and remove a callable; return None.
    emit(event, *args, **kwargs): call the handlers in order; returns the list of exceptions they raised.

    bus.on("key", print);  bus.emit("key", "q")  →  []

    이벤트에 등록된 핸들러를 모두 부릅니다.

    EventBus(): 처음에는 등록된 핸들러가 없습니다.
    on(event, handler), off(event, handler): 호출할 수 있는 객체를 등록하고 제거합니다. None을 반환합니다.
    emit(event, *args, **kwargs): 핸들러를 차례대로 부르고, 발생한 예외의 리스트를 반환합니다.
    """

    def __init__(self):
        # YOUR CODE HERE
        raise NotImplementedError()

    def on(self, event, handler):
        # YOUR CODE HERE
        raise NotImplementedError()

    def off(self, event, handler):
        # YOUR CODE HERE
        raise NotImplementedError()

    def emit(self, event, *args, **kwargs):
        # YOUR CODE HERE
        raise NotImplementedError()


class RectangleTool:
    """A rectangle dragged with the mouse.

    RectangleTool(image, colour=(0, 255, 0), bus=None): image uint8 (height, width) or (height, width, 3); bus has emit.
    rectangle: None or (left, top, right, bottom), edges included. dragging: bool.
    mouse(event, x, y, flags=0, param=None): the callback of cv2.setMouseCallback.
    picture(): a new array, the image with the rectangle.

    tool.mouse(cv2.EVENT_LBUTTONDOWN, 2, 1);  tool.rectangle  →  (2, 1, 2, 1)

    마우스로 끌어서 그리는 사각형입니다.

    RectangleTool(image, colour=(0, 255, 0), bus=None): image는 uint8 (높이, 너비) 또는 (높이, 너비, 3). bus에는 emit이
    있습니다.
    rectangle: None 또는 (왼쪽, 위, 오른쪽, 아래). 가장자리도 포함합니다. dragging: bool.
    mouse(event, x, y, flags=0, param=None): cv2.setMouseCallback의 콜백.
    picture(): 이미지에 사각형을 그린 새 배열.
    """

    def __init__(self, image, colour=(0, 255, 0), bus=None):
        # YOUR CODE HERE
        raise NotImplementedError()

    def mouse(self, event, x, y, flags=0, param=None):
        # YOUR CODE HERE
        raise NotImplementedError()

    def picture(self):
        # YOUR CODE HERE
        raise NotImplementedError()


class ThresholdWindow:
    """A grey image in black and white, with the threshold on a trackbar.

    ThresholdWindow(image, name="threshold", tool=None, bus=None): image uint8 (height, width), otherwise ValueError.
    threshold: int. inverted: bool. picture(): a new uint8 array.
    on_trackbar(value), on_key(key): callbacks. open(): puts the window on the screen.

    window.on_trackbar(300);  window.threshold  →  255

    회색 이미지를 흑백으로 보여 주고, 임곗값은 트랙바로 정하는 창입니다.

    ThresholdWindow(image, name="threshold", tool=None, bus=None): image는 uint8 (높이, 너비)이고 아니면 ValueError.
    threshold: int. inverted: bool. picture(): 새 uint8 배열.
    on_trackbar(value), on_key(key): 콜백. open(): 화면에 창을 띄웁니다.
    """

    def __init__(self, image, name="threshold", tool=None, bus=None):
        # YOUR CODE HERE
        raise NotImplementedError()

    def open(self):
        # YOUR CODE HERE
        raise NotImplementedError()

    def on_trackbar(self, value):
        # YOUR CODE HERE
        raise NotImplementedError()

    def on_key(self, key):
        # YOUR CODE HERE
        raise NotImplementedError()

    def picture(self):
        # YOUR CODE HERE
        raise NotImplementedError()


def run(window):
    """Show a window until it is closed by a key or by its close button.

    window: an object with name, open(), picture() and on_key(key).
    Returns "key" or "closed".

    pretend(Blank(), [None, "q"])[0]  →  "key"

    키나 닫기 단추로 닫힐 때까지 창을 보여 줍니다.

    window: name, open(), picture(), on_key(key)가 있는 객체.
    "key" 또는 "closed"를 반환합니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()
