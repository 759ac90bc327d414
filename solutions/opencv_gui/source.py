# %% [markdown] lang="en"
# # Windows, mouse and keys with OpenCV
#
# So far your programs decided when something happens. In a window the user decides: presses the mouse, drags, lets go
# outside, closes the window in the middle of it. Your program hands functions to OpenCV, and OpenCV **calls you back**.
# Such functions are called **callbacks**.
#
# ```
#     mouse, keys ──→ OpenCV ──→ RectangleTool.mouse(event, x, y, flags, param)
#                            ──→ ThresholdWindow.on_trackbar(value)
#                            ──→ run: what did cv2.waitKey say?
#                                          │
#                                          └──→ cv2.imshow(the new picture)
# ```
#
# Callbacks come in any order, also in orders nobody planned. So each of your objects must be in a valid state after
# *every* call. You will build a tool to choose the part of a picture in which a threshold is tried out.
#
# **Rules**
#
# * OpenCV's window functions are called as `cv2.something(…)`; do not import them singly (`from cv2 import waitKey`).
# * Grading opens no window. Your callbacks are called in the way OpenCV calls them, and `cv2`'s window functions are
#   replaced by a pretended desktop. So no display is needed, neither here nor on Colab. A simple one, `pretend`, is given
#   below for you to play with. On a computer with a display try the real thing: the last section says how.
# * **The source image is never drawn on.** It may be read-only, or a view that is not contiguous in memory (a mirrored
#   image, a part of another). `np.array(image, order="C")` gives a copy that OpenCV can draw on.

# %% [markdown] lang="ko"
# # OpenCV로 만드는 창과 마우스, 키보드
#
# 지금까지는 무슨 일이 언제 일어날지 프로그램이 정했습니다. 창에서는 사용자가 정합니다. 마우스를 누르고, 끌고, 창 밖에서
# 놓고, 그러다가 창을 닫아 버립니다. 프로그램은 함수를 OpenCV에 맡겨 두고, OpenCV가 그 함수를 **다시 불러 줍니다**.
# 이런 함수를 **콜백**(callback)이라고 합니다.
#
# ```
#     마우스, 키 ──→ OpenCV ──→ RectangleTool.mouse(event, x, y, flags, param)
#                           ──→ ThresholdWindow.on_trackbar(value)
#                           ──→ run: cv2.waitKey가 무엇을 알려 주었나?
#                                         │
#                                         └──→ cv2.imshow(새 그림)
# ```
#
# 콜백은 어떤 순서로든 올 수 있고, 아무도 예상하지 못한 순서로도 옵니다. 그래서 객체는 호출이 *한 번 끝날 때마다* 올바른
# 상태여야 합니다. 그림에서 고른 부분에 임곗값을 시험해 보는 도구를 만들어 봅시다.
#
# **규칙**
#
# * OpenCV의 창 함수는 `cv2.이름(…)`으로 호출하세요. `from cv2 import waitKey`처럼 하나씩 가져오지 마세요.
# * 채점할 때는 창을 열지 않습니다. OpenCV가 부르는 방식 그대로 콜백을 부르고, `cv2`의 창 함수는 가짜 데스크톱으로 바꿔
#   놓습니다. 그래서 채점에도, Colab에서도 화면이 필요 없습니다. 직접 시험해 볼 수 있도록 간단한 가짜 데스크톱 `pretend`를 아래에
#   두었습니다. 화면이 있는 컴퓨터라면 진짜 창도 열어 보세요. 방법은 마지막 절에 있습니다.
# * **원본 이미지에는 절대 그리지 않습니다.** 원본은 읽기 전용이거나 메모리에 연속으로 놓이지 않은 뷰(좌우로 뒤집은
#   이미지, 다른 이미지의 일부)일 수 있습니다. `np.array(image, order="C")`로 만든 복사본에는 OpenCV가 그릴 수 있습니다.

# %%
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


# %% [markdown] lang="en"
# ## 1. `EventBus`
#
# "The rectangle has changed" may interest a label, a log and a model. The tool should know none of them. It tells an
# **event bus**, and the bus calls every handler that was added for this event:
#
# ```python
# bus = EventBus()
# bus.on("rectangle", print)
# bus.emit("rectangle", (1, 2, 5, 6))     # prints (1, 2, 5, 6), returns []
# bus.off("rectangle", print)
# ```
#
# * `on(event, handler)`: from now on `handler` is called for this event. Adding a handler that is there already changes
#   nothing: it is called once, in its first place. `event` is any hashable value, such as a string, a number or a tuple.
# * `off(event, handler)`: removes the handler. If it is not there, nothing happens. Handlers are compared with `==`: each
#   `tool.mouse` makes a new method object, and two of these are equal but not identical.
# * `emit(event, *args, **kwargs)`: calls the handlers of this event in the order in which they were added, each with
#   these arguments. What handlers return is ignored. An event without handlers is fine.
# * Handlers are **independent**: if one raises an exception (a subclass of `Exception`), the others are called all the
#   same. `emit` returns the list of exceptions that were raised, in order; `[]` if there was none. `KeyboardInterrupt`
#   and `SystemExit` are no `Exception`s: they go through at once.
# * A handler may call `on`, `off` and `emit` itself. One `emit` calls exactly the handlers that were there **when it
#   began**: one removed meanwhile is still called this time, one added meanwhile is called from the next time on.

# %% [markdown] lang="ko"
# ## 1. `EventBus`
#
# "사각형이 바뀌었다"는 소식은 레이블에도, 로그에도, 모델에도 필요할 수 있습니다. 그렇다고 도구가 받는 쪽을 일일이 알
# 필요는 없습니다. 도구는 **이벤트 버스**에 알리고, 버스는 그 이벤트에 등록된 핸들러를 모두 부릅니다.
#
# ```python
# bus = EventBus()
# bus.on("rectangle", print)
# bus.emit("rectangle", (1, 2, 5, 6))     # (1, 2, 5, 6)을 출력하고 []를 반환
# bus.off("rectangle", print)
# ```
#
# * `on(event, handler)`: 이제부터 이 이벤트가 일어나면 `handler`를 부릅니다. 이미 등록된 핸들러를 또 등록해도 달라지는 것이
#   없습니다. 처음 자리에서 한 번만 불립니다. `event`는 문자열, 수, 튜플처럼 해시 가능한(hashable) 값이면 무엇이든 됩니다.
# * `off(event, handler)`: 등록된 핸들러를 제거합니다. 등록되어 있지 않으면 아무 일도 일어나지 않습니다. 핸들러는 `==`로
#   비교합니다. `tool.mouse`라고 쓸 때마다 새 메서드 객체가 생기는데, 이들은 서로 같지만(`==`) 같은 객체는 아닙니다.
# * `emit(event, *args, **kwargs)`: 이 이벤트의 핸들러를 등록된 순서대로, 받은 인수를 그대로 넘겨 부릅니다. 핸들러의
#   반환값은 쓰지 않습니다. 등록된 핸들러가 없어도 괜찮습니다.
# * 핸들러는 **서로 독립**입니다. 하나에서 예외(`Exception`의 하위 클래스)가 발생해도 나머지를 모두 부릅니다. `emit`은 발생한
#   예외를 순서대로 담은 리스트를 반환하고, 없으면 `[]`를 반환합니다. `KeyboardInterrupt`와 `SystemExit`는 `Exception`이
#   아니므로 바로 밖으로 나갑니다.
# * 핸들러 안에서 `on`, `off`, `emit`을 부를 수도 있습니다. `emit` 한 번은 **시작할 때** 있던 핸들러만 빠짐없이 부릅니다.
#   그사이 제거된 핸들러도 이번에는 불리고, 그사이 등록된 핸들러는 다음번부터 불립니다.


# %%
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
        ### BEGIN SOLUTION
        self.handlers = {}
        ### END SOLUTION

    def on(self, event, handler):
        ### BEGIN SOLUTION
        handlers = self.handlers.setdefault(event, [])
        if handler not in handlers:
            handlers.append(handler)
        ### END SOLUTION

    def off(self, event, handler):
        ### BEGIN SOLUTION
        handlers = self.handlers.get(event, [])
        if handler in handlers:
            handlers.remove(handler)
        ### END SOLUTION

    def emit(self, event, *args, **kwargs):
        ### BEGIN SOLUTION
        errors = []
        for handler in list(self.handlers.get(event, [])):  # a copy: handlers may add and remove
            try:
                handler(*args, **kwargs)
            except Exception as error:
                errors.append(error)
        return errors
        ### END SOLUTION


# %% [markdown] lang="en"
# ## 2. `RectangleTool(image, colour=(0, 255, 0), bus=None)`
#
# Press the left button, drag, let go: a rectangle. `tool.mouse` is what one gives to `cv2.setMouseCallback`; OpenCV
# calls it with `(event, x, y, flags, param)`.
#
# ```
#     press at (2, 1)       drag to (7, 4)          release at (9, -3), outside
#
#     . . . . . . . .       . . . . . . . .         . . ┌─────────┐       image 8 wide, 6 high:
#     . . □ . . . . .       . . ┌─────────┐         . . └─────────┘       x is cut to 0…7, y to 0…5
#     . . . . . . . .       . . │ . . . . │         . . . . . . . .
#     . . . . . . . .       . . │ . . . . │         . . . . . . . .
#     . . . . . . . .       . . └─────────┘         . . . . . . . .
#     . . . . . . . .       . . . . . . . .         . . . . . . . .
#
#     (2, 1, 2, 1)          (2, 1, 7, 4)            (2, 0, 7, 1)
# ```
#
# * `tool.rectangle` is `None` at first, then a tuple `(left, top, right, bottom)` of Python integers with left ≤ right
#   and top ≤ bottom; the pixels (left, top) and (right, bottom) belong to it too. `tool.dragging` is `True` or `False`.
# * Every point is **clipped** into the image: x to 0 … width − 1, y to 0 … height − 1.
# * `cv2.EVENT_LBUTTONDOWN`: a new rectangle of one pixel begins, whatever was before (also while dragging,
#   which then goes on).
# * `cv2.EVENT_MOUSEMOVE` while dragging: the corner opposite the press is where the mouse is. Not while dragging: nothing.
# * `cv2.EVENT_LBUTTONUP` while dragging: the opposite corner is here, and dragging ends, **outside the image too**.
#   Not while dragging: nothing.
# * Some releases never arrive, because the button was let go over another window. You see it at the next move: if
#   `flags & cv2.EVENT_FLAG_LBUTTON` is 0, the button is up. Then dragging ends, and the rectangle stays as it was.
#   (So when you try a move by hand, give these flags: the default is 0.) Only a move looks at `flags`.
# * Every other event (other buttons, double clicks, the wheel) changes nothing.
# * Whenever dragging ends, and only then, `bus.emit("rectangle", tool.rectangle)` is called once, if there is a bus.
#   At that moment `tool.dragging` is already `False`.
# * `tool.picture()` gives a **new** array: the image, with `cv2.rectangle(…, (left, top), (right, bottom), colour, 1)`
#   drawn on it if `tool.rectangle` is not `None`. The image is a `uint8` array of shape (height, width) or
#   (height, width, 3). (On a grey one OpenCV takes the first number of the colour, which is black here.)

# %% [markdown] lang="ko"
# ## 2. `RectangleTool(image, colour=(0, 255, 0), bus=None)`
#
# 왼쪽 단추를 누르고, 끌고, 놓으면 사각형이 생깁니다. `tool.mouse`는 `cv2.setMouseCallback`에 넘기는 함수이고, OpenCV는
# 이것을 `(event, x, y, flags, param)`으로 부릅니다.
#
# ```
#     (2, 1)에서 누름       (7, 4)로 끌기           (9, -3)에서 놓음: 이미지 밖
#
#     . . . . . . . .       . . . . . . . .         . . ┌─────────┐       너비 8, 높이 6인 이미지:
#     . . □ . . . . .       . . ┌─────────┐         . . └─────────┘       x는 0…7, y는 0…5로 자름
#     . . . . . . . .       . . │ . . . . │         . . . . . . . .
#     . . . . . . . .       . . │ . . . . │         . . . . . . . .
#     . . . . . . . .       . . └─────────┘         . . . . . . . .
#     . . . . . . . .       . . . . . . . .         . . . . . . . .
#
#     (2, 1, 2, 1)          (2, 1, 7, 4)            (2, 0, 7, 1)
# ```
#
# * `tool.rectangle`은 처음에 `None`이고, 그다음부터는 파이썬 정수의 튜플 `(left, top, right, bottom)`입니다. left ≤ right,
#   top ≤ bottom이며 왼쪽 위 (left, top)와 오른쪽 아래 (right, bottom) 픽셀도 사각형에 들어갑니다. `tool.dragging`은 `True`
#   또는 `False`입니다.
# * 모든 점은 이미지 안으로 **자릅니다**. x는 0 … 너비 − 1, y는 0 … 높이 − 1입니다.
# * `cv2.EVENT_LBUTTONDOWN`: 앞의 상태가 어떻든(끄는 중이었다면 끌기는 이어집니다) 한 픽셀짜리 새 사각형을 시작합니다.
# * 끄는 중의 `cv2.EVENT_MOUSEMOVE`: 마우스의 위치가 누른 점의 맞은편 모서리가 됩니다. 끄는 중이 아니면 아무 일도
#   하지 않습니다.
# * 끄는 중의 `cv2.EVENT_LBUTTONUP`: 이 위치가 맞은편 모서리가 되고 끌기가 끝납니다. **이미지 밖에서 놓아도** 마찬가지입니다.
#   끄는 중이 아니면 아무 일도 하지 않습니다.
# * 다른 창 위에서 단추를 놓으면 놓았다는 이벤트가 오지 않을 수도 있습니다. 다음 이동에서 알 수 있습니다.
#   이동 이벤트의 `flags & cv2.EVENT_FLAG_LBUTTON`이 0이면 단추를 이미 뗀 것입니다. 그러면 끌기를 끝내고 사각형은 그대로 둡니다.
#   (그러니 이동을 직접 시험해 볼 때는 이 플래그를 주세요. 기본값은 0입니다.) 다른 이벤트에서는 `flags`를 보지 않습니다.
# * 그 밖의 이벤트(다른 단추, 더블 클릭, 휠)는 아무것도 바꾸지 않습니다.
# * 끌기가 끝날 때마다, 그리고 그때만, bus가 있으면 `bus.emit("rectangle", tool.rectangle)`을 한 번 부릅니다. 그 순간
#   `tool.dragging`은 이미 `False`입니다.
# * `tool.picture()`는 **새** 배열을 반환합니다. 이미지의 복사본이고, `tool.rectangle`이 `None`이 아니면 그 위에
#   `cv2.rectangle(…, (left, top), (right, bottom), colour, 1)`로 사각형을 그립니다. 이미지는 `uint8` 배열이고 모양은
#   (높이, 너비) 또는 (높이, 너비, 3)입니다. (회색 이미지에는 색의 첫 숫자만 쓰이므로 여기서는 검은색이 됩니다.)


# %%
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
        ### BEGIN SOLUTION
        self.image, self.colour, self.bus = image, colour, bus
        self.rectangle, self.dragging, self.start = None, False, None
        ### END SOLUTION

    def mouse(self, event, x, y, flags=0, param=None):
        ### BEGIN SOLUTION
        height, width = self.image.shape[:2]
        x, y = int(np.clip(x, 0, width - 1)), int(np.clip(y, 0, height - 1))
        if event == cv2.EVENT_LBUTTONDOWN:
            self.start, self.dragging = (x, y), True
            reach(self, x, y)
        elif not self.dragging:
            return
        elif event == cv2.EVENT_LBUTTONUP:
            reach(self, x, y)
            finish(self)
        elif event == cv2.EVENT_MOUSEMOVE:
            if flags & cv2.EVENT_FLAG_LBUTTON:
                reach(self, x, y)
            else:  # the release went to another window
                finish(self)
        ### END SOLUTION

    def picture(self):
        ### BEGIN SOLUTION
        picture = np.array(self.image, order="C")
        if self.rectangle is not None:
            left, top, right, bottom = self.rectangle
            cv2.rectangle(picture, (left, top), (right, bottom), self.colour)
        return picture
        ### END SOLUTION


# %% tags=["reference"]
### BEGIN SOLUTION
def reach(tool, x, y):
    """The rectangle from where the drag began to here."""
    columns, rows = sorted([tool.start[0], x]), sorted([tool.start[1], y])
    tool.rectangle = (columns[0], rows[0], columns[1], rows[1])


def finish(tool):
    """The button is up."""
    tool.dragging = False
    if tool.bus is not None:
        tool.bus.emit("rectangle", tool.rectangle)


### END SOLUTION


# %% [markdown] lang="en"
# ## 3. `ThresholdWindow(image, name="threshold", tool=None, bus=None)`
#
# A threshold turns grey into black and white: a pixel **greater than** the threshold becomes 255, any other 0. Which
# threshold is good one sees best with a slider; OpenCV calls it a trackbar.
#
# ```
#     image           threshold 100      inverted         threshold 100, only in (1, 0, 2, 1)
#
#      50 100 150        0   0 255       255 255   0        50   0 255
#     200 250   0      255 255   0         0   0 255       200 255   0
# ```
#
# * `window.name`; `window.threshold`, an integer, 127 at first; `window.inverted`, `False` at first.
# * `picture()`: a **new** `uint8` array of the image's shape. If there is a tool and `tool.rectangle` is not `None`,
#   only the pixels in the rectangle (edges included) become black and white; the rest stay grey. Inverted, 0 and 255
#   change places, inside the rectangle only. Threshold, inversion and rectangle are those at the moment of the call.
# * `on_trackbar(value)`: the trackbar's callback. The threshold becomes `value`, clipped to 0 … 255. If it is another
#   than before, `bus.emit("threshold", new_value)` is called, if there is a bus.
# * `on_key(key)`: `ord("i")` switches `window.inverted` on, or off again; every other key, `I` too, does nothing.
# * `open()` puts the window on the screen, with `self.name` in all calls and in this order:
#   1. `cv2.namedWindow(name, cv2.WINDOW_AUTOSIZE | cv2.WINDOW_GUI_NORMAL)`. (Where OpenCV makes its windows with Qt, a right
#      click under the default flags opens a menu, and the program stands still.)
#   2. `cv2.createTrackbar("threshold", name, self.threshold, 255, self.on_trackbar)`
#   3. if there is a tool: `cv2.setMouseCallback(name, tool.mouse)`
# * The image is a `uint8` array with two axes; for any other array `ThresholdWindow(…)` raises `ValueError`. The image is
#   never changed.
#
# A tool is any object with `mouse` and `rectangle`, and a bus any object with `emit`: `ThresholdWindow` uses nothing else
# of them. The rectangle is `None` or lies inside the image, as with a `RectangleTool` on the same image.

# %% [markdown] lang="ko"
# ## 3. `ThresholdWindow(image, name="threshold", tool=None, bus=None)`
#
# 임곗값을 쓰면 회색 이미지가 흑백이 됩니다. 임곗값보다 **큰** 픽셀은 255, 나머지는 0이 됩니다. 어떤 임곗값이 좋은지는
# 트랙바(OpenCV의 슬라이더)를 움직여 보면 가장 잘 알 수 있습니다.
#
# ```
#     이미지          임곗값 100         반전             임곗값 100, (1, 0, 2, 1) 안에서만
#
#      50 100 150        0   0 255       255 255   0        50   0 255
#     200 250   0      255 255   0         0   0 255       200 255   0
# ```
#
# * `window.name`이 있고, `window.threshold`는 정수로 처음에 127, `window.inverted`는 처음에 `False`입니다.
# * `picture()`: 이미지와 모양이 같은 **새** `uint8` 배열입니다. tool이 있고 `tool.rectangle`이 `None`이 아니면 사각형
#   안(가장자리 포함)의 픽셀만 흑백이 되고, 나머지는 회색 그대로입니다. 반전하면 0과 255가 서로 바뀌며, 이것도 사각형
#   안에서만입니다. 임곗값, 반전 여부, 사각형은 언제나 부르는 순간의 것을 씁니다.
# * `on_trackbar(value)`: 트랙바의 콜백입니다. 임곗값을 `value`로 바꾸되 0 … 255로 자릅니다. 앞의 값과 달라졌을 때만, bus가
#   있으면 `bus.emit("threshold", new_value)`을 부릅니다.
# * `on_key(key)`: `ord("i")`이면 `window.inverted`를 켜고, 다시 누르면 끕니다. `I`를 비롯한 다른 키에는 아무 일도 하지
#   않습니다.
# * `open()`은 화면에 창을 띄웁니다. 모든 호출에 `self.name`을 쓰고 순서는 다음과 같습니다.
#   1. `cv2.namedWindow(name, cv2.WINDOW_AUTOSIZE | cv2.WINDOW_GUI_NORMAL)`. (OpenCV가 Qt로 창을 만드는
#      환경에서는, 기본 플래그로 만든 창에서 오른쪽 단추를 누르면 메뉴가 열리고 프로그램이 멈춥니다.)
#   2. `cv2.createTrackbar("threshold", name, self.threshold, 255, self.on_trackbar)`
#   3. tool이 있으면 `cv2.setMouseCallback(name, tool.mouse)`
# * 이미지는 축이 두 개인 `uint8` 배열입니다. 다른 배열이면 `ThresholdWindow(…)`가 `ValueError`를 발생시킵니다. 이미지는 절대
#   바꾸지 않습니다.
#
# tool은 `mouse`와 `rectangle`이 있는 객체, bus는 `emit`이 있는 객체이면 무엇이든 됩니다. `ThresholdWindow`는
# 그것밖에 쓰지 않습니다. 사각형은 같은 이미지로 만든 `RectangleTool`에서처럼 `None`이거나 이미지 안에 있습니다.


# %%
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
        ### BEGIN SOLUTION
        if image.ndim != 2 or image.dtype != np.uint8:
            raise ValueError(f"a grey image is uint8 with 2 axes, not {image.dtype} with {image.ndim}")
        self.image, self.name, self.tool, self.bus = image, name, tool, bus
        self.threshold, self.inverted = 127, False
        ### END SOLUTION

    def open(self):
        ### BEGIN SOLUTION
        cv2.namedWindow(self.name, cv2.WINDOW_AUTOSIZE | cv2.WINDOW_GUI_NORMAL)
        cv2.createTrackbar("threshold", self.name, self.threshold, 255, self.on_trackbar)
        if self.tool is not None:
            cv2.setMouseCallback(self.name, self.tool.mouse)
        ### END SOLUTION

    def on_trackbar(self, value):
        ### BEGIN SOLUTION
        value = int(np.clip(value, 0, 255))
        changed, self.threshold = value != self.threshold, value
        if changed and self.bus is not None:
            self.bus.emit("threshold", value)
        ### END SOLUTION

    def on_key(self, key):
        ### BEGIN SOLUTION
        if key == ord("i"):
            self.inverted = not self.inverted
        ### END SOLUTION

    def picture(self):
        ### BEGIN SOLUTION
        white = (self.image > self.threshold) != self.inverted
        result = white * np.uint8(255)
        if self.tool is None or self.tool.rectangle is None:
            return result
        left, top, right, bottom = self.tool.rectangle
        picture = self.image.copy()
        inside = slice(top, bottom + 1), slice(left, right + 1)
        picture[inside] = result[inside]
        return picture
        ### END SOLUTION


# %% [markdown] lang="en"
# ## 4. `run(window)`
#
# OpenCV does nothing by itself: pictures appear, and callbacks are called, only while your program is inside
# `cv2.waitKey`. So a window lives as long as a loop: show, wait a little, look at what came.
#
# ```
#         first      window.open()
#     again and again:
#         show       cv2.imshow(window.name, window.picture())
#         wait       key = cv2.waitKey(20)          20 milliseconds; −1: no key
#         closed?    cv2.getWindowProperty(window.name, cv2.WND_PROP_VISIBLE)
#         a key?     q or Esc: leave; any other: window.on_key(key)
# ```
#
# * `window` is any object with `name`, `open()`, `picture()` and `on_key(key)`.
# * Wait between 1 and 100 milliseconds each time. `cv2.waitKey(0)` waits for a key for ever, and never notices that the
#   window was closed.
# * Keys: −1 is no key. Of any other number only the lowest 8 bits are the key (`key & 0xFF`; above them some systems
#   report Shift and Num Lock). `q` (`ord("q")`) and Esc (27) leave; the window is destroyed with
#   `cv2.destroyWindow(window.name)`, and `run` returns `"key"`. Every other key goes to `window.on_key`, once, as these 8 bits.
# * The **close button** gives no key. After it `getWindowProperty` gives a number below 1, or raises `cv2.error`. Then
#   `run` returns `"closed"`. Look right after `waitKey`, before anything else: a key that came with the closing no
#   longer counts. Do not touch a window that is gone: `imshow` would open it anew, and `destroyWindow` raises `cv2.error`.
# * Before each wait `window.picture()` is called anew, and what it gives is shown.
# * If `window.picture()` or `window.on_key` raises, the window is destroyed, and the exception goes on to the caller.
#   What you do about exceptions not mentioned here, and about `KeyboardInterrupt`, is up to you.

# %% [markdown] lang="ko"
# ## 4. `run(window)`
#
# OpenCV는 스스로 움직이지 않습니다. 프로그램이 `cv2.waitKey` 안에 있는 동안에만 그림이 나타나고 콜백이 불립니다. 그래서 창은
# 반복문이 도는 동안만 살아 있습니다. 보여 주고, 잠시 기다리고, 무엇이 왔는지 살펴봅니다.
#
# ```
#         처음에      window.open()
#     되풀이:
#         보여 주기   cv2.imshow(window.name, window.picture())
#         기다리기    key = cv2.waitKey(20)          20밀리초. −1이면 키가 없음
#         닫혔나?     cv2.getWindowProperty(window.name, cv2.WND_PROP_VISIBLE)
#         키가 왔나?  q나 Esc이면 끝내고, 다른 키이면 window.on_key(key)
# ```
#
# * `window`는 `name`, `open()`, `picture()`, `on_key(key)`가 있는 객체이면 무엇이든 됩니다.
# * 한 번에 1밀리초에서 100밀리초까지 기다립니다. `cv2.waitKey(0)`은 키가 올 때까지 영원히 기다리므로 창이 닫힌 것을 알지
#   못합니다.
# * 키: −1은 키가 없다는 뜻입니다. 다른 수에서는 아래쪽 8비트만 키입니다(`key & 0xFF`. 어떤 시스템에서는 그 위의 비트로
#   Shift나 Num Lock을 알려 줍니다). `q`(`ord("q")`)나 Esc(27)이면 `cv2.destroyWindow(window.name)`으로 창을 없애고,
#   `run`은 `"key"`를 반환합니다. 다른 키는 모두 이 8비트 값으로 `window.on_key`에 한 번씩 넘깁니다.
# * **창의 닫기 단추**는 키를 보내지 않습니다. 닫히고 나면 `getWindowProperty`가 1보다 작은 수를 주거나 `cv2.error`를
#   발생시킵니다. 그러면 `run`은 `"closed"`를 반환합니다. `waitKey` 바로 다음에, 다른 일보다 먼저 확인하세요. 닫히면서 함께 온 키는
#   세지 않습니다. 이미 없는 창은 건드리지 마세요. `imshow`는 창을 다시 열고, `destroyWindow`는 `cv2.error`를 발생시킵니다.
# * 기다리기 전에는 언제나 `window.picture()`를 새로 불러, 받은 그림을 보여 줍니다.
# * `window.picture()`나 `window.on_key`에서 예외가 발생하면 창을 없애고, 예외는 호출한 쪽으로 그대로 전달합니다.
#   여기에 적지 않은 예외와 `KeyboardInterrupt`를 어떻게 처리할지는 자유입니다.


# %%
def run(window):
    """Show a window until it is closed by a key or by its close button.

    window: an object with name, open(), picture() and on_key(key).
    Returns "key" or "closed".

    pretend(Blank(), [None, "q"])[0]  →  "key"

    키나 닫기 단추로 닫힐 때까지 창을 보여 줍니다.

    window: name, open(), picture(), on_key(key)가 있는 객체.
    "key" 또는 "closed"를 반환합니다.
    """
    ### BEGIN SOLUTION
    name, is_open = window.name, True
    window.open()
    try:
        while True:
            picture = window.picture()
            cv2.imshow(name, picture)
            key = cv2.waitKey(20)
            is_open = still_open(name)
            if not is_open:
                return "closed"
            if key == -1:
                continue
            if key & 0xFF in (ord("q"), 27):
                return "key"
            window.on_key(key & 0xFF)
    finally:
        if is_open:
            cv2.destroyWindow(name)
    ### END SOLUTION


# %% tags=["reference"]
### BEGIN SOLUTION
def still_open(name):
    """Whether a window is there; OpenCV raises an error for one that is not."""
    try:
        return cv2.getWindowProperty(name, cv2.WND_PROP_VISIBLE) >= 1
    except cv2.error:
        return False


### END SOLUTION


# %% [markdown] lang="en"
# ## In a real window
#
# On a computer with a display (not on Colab: without a display OpenCV raises an error or even ends the whole program,
# depending on how it was built), put this into a file beside `opencv_gui.py` and run it. Drag a rectangle (from then on
# only its inside is black and white; no frame is drawn), move the trackbar, press `i`, and leave with `q` or the close button.
#
# ```python
# import numpy as np
# from opencv_gui import EventBus, RectangleTool, ThresholdWindow, run
#
# image = np.add.outer(np.arange(300), np.arange(400)).astype("uint8")
# bus = EventBus()
# bus.on("rectangle", print)
# bus.on("threshold", print)
# print(run(ThresholdWindow(image, tool=RectangleTool(image, bus=bus), bus=bus)))
# ```

# %% [markdown] lang="ko"
# ## 진짜 창에서
#
# 화면이 있는 컴퓨터에서(Colab에서는 안 됩니다. 화면이 없으면 OpenCV는 빌드에 따라 오류를 내거나 프로그램 전체를 끝내
# 버립니다) 다음을 `opencv_gui.py`와 같은 폴더의 파일에 넣고 실행하세요. 사각형을 끌어서 그리고(그때부터 그 안만 흑백이고,
# 테두리는 보이지 않습니다), 트랙바를 움직이고, `i`를 눌러 보고, `q`나 닫기 단추로 끝냅니다.
#
# ```python
# import numpy as np
# from opencv_gui import EventBus, RectangleTool, ThresholdWindow, run
#
# image = np.add.outer(np.arange(300), np.arange(400)).astype("uint8")
# bus = EventBus()
# bus.on("rectangle", print)
# bus.on("threshold", print)
# print(run(ThresholdWindow(image, tool=RectangleTool(image, bus=bus), bus=bus)))
# ```
