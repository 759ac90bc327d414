"""
base = "reference"
en = "The tool as a table of states and events; a rectangle that is a named tuple."
ko = "도구를 상태와 이벤트의 표로 만들고, 이름 있는 튜플을 반환합니다."
"""

import typing


class Box(typing.NamedTuple):
    left: int
    top: int
    right: int
    bottom: int


class RectangleTool:
    def __init__(self, image, colour=(0, 255, 0), bus=None):
        self.image, self.colour, self.bus = image, colour, bus
        self.state, self.box, self.anchor = "idle", None, None
        self.table = {
            ("idle", cv2.EVENT_LBUTTONDOWN): self.press,
            ("dragging", cv2.EVENT_LBUTTONDOWN): self.press,
            ("dragging", cv2.EVENT_MOUSEMOVE): self.move,
            ("dragging", cv2.EVENT_LBUTTONUP): self.release,
        }

    @property
    def dragging(self):
        return self.state == "dragging"

    @property
    def rectangle(self):
        return self.box

    def mouse(self, event, x, y, flags=0, param=None):
        x = sorted((0, x, self.image.shape[1] - 1))[1]
        y = sorted((0, y, self.image.shape[0] - 1))[1]
        action = self.table.get((self.state, event))
        if action:
            action(x, y, flags)

    def press(self, x, y, flags):
        self.state, self.anchor, self.box = "dragging", (x, y), Box(x, y, x, y)

    def move(self, x, y, flags):
        if flags & cv2.EVENT_FLAG_LBUTTON:
            self.stretch(x, y)
        else:
            self.end()

    def release(self, x, y, flags):
        self.stretch(x, y)
        self.end()

    def stretch(self, x, y):
        ax, ay = self.anchor
        self.box = Box(*((ax, x) if ax <= x else (x, ax))[:1], *((ay, y) if ay <= y else (y, ay))[:1], max(ax, x), max(ay, y))

    def end(self):
        self.state = "idle"
        if self.bus is not None:
            self.bus.emit("rectangle", self.box)

    def picture(self):
        picture = np.zeros(self.image.shape, np.uint8)
        picture[:] = self.image
        if self.box:
            cv2.rectangle(picture, self.box[:2], self.box[2:], color=self.colour, thickness=1, lineType=cv2.LINE_8)
        return picture
