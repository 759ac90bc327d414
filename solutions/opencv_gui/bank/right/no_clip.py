"""
en = "Corners by min and max, black and white by np.where, a window destroyed on every way out."
ko = "모서리는 min과 max로, 흑백은 np.where로 구하고, 어떤 경로로 끝나든 창을 없앱니다."
"""

from unittest import mock
import cv2
import numpy as np


class Blank:
    name = "blank"

    def open(self):
        cv2.namedWindow(self.name)

    def picture(self):
        return np.full((120, 160), 127, dtype=np.uint8)

    def on_key(self, key):
        print("key", key)


def pretend(window, events):
    pictures, left, is_open = ([], list(events), [True])

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
    play = {
        "waitKey": wait_key,
        "getWindowProperty": get_property,
        "imshow": lambda name, image: pictures.append(image),
    }
    with mock.patch.multiple(cv2, **nothing, **play):
        return (run(window), pictures)


class EventBus:
    def __init__(self):
        self.handlers = {}

    def on(self, event, handler):
        handlers = self.handlers.setdefault(event, [])
        if handler not in handlers:
            handlers.append(handler)

    def off(self, event, handler):
        handlers = self.handlers.get(event, [])
        if handler in handlers:
            handlers.remove(handler)

    def emit(self, event, *args, **kwargs):
        errors = []
        for handler in list(self.handlers.get(event, [])):
            try:
                handler(*args, **kwargs)
            except Exception as error:
                errors.append(error)
        return errors


class RectangleTool:
    def __init__(self, image, colour=(0, 255, 0), bus=None):
        self.image = image
        self.colour = colour
        self.bus = bus
        self.rectangle = None
        self.dragging = False
        self._corner = None

    def mouse(self, event, x, y, flags=0, param=None):
        height, width = self.image.shape[:2]
        point = (min(max(int(x), 0), width - 1), min(max(int(y), 0), height - 1))
        if event == cv2.EVENT_LBUTTONDOWN:
            self._corner, self.dragging = (point, True)
            self._stretch(point)
        elif not self.dragging:
            return
        elif event == cv2.EVENT_MOUSEMOVE:
            if flags & cv2.EVENT_FLAG_LBUTTON:
                self._stretch(point)
            else:
                self._end()
        elif event == cv2.EVENT_LBUTTONUP:
            self._stretch(point)
            self._end()

    def _stretch(self, point):
        (x0, y0), (x1, y1) = (self._corner, point)
        self.rectangle = (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))

    def _end(self):
        self.dragging = False
        if self.bus is not None:
            self.bus.emit("rectangle", self.rectangle)

    def picture(self):
        picture = np.array(self.image, order="C")
        if self.rectangle is not None:
            left, top, right, bottom = self.rectangle
            cv2.rectangle(picture, (left, top), (right, bottom), self.colour, 1)
        return picture


class ThresholdWindow:
    def __init__(self, image, name="threshold", tool=None, bus=None):
        if getattr(image, "dtype", None) != np.uint8 or image.ndim != 2:
            raise ValueError("the image must be uint8 with two axes")
        self.image, self.name, self.tool, self.bus = (image, name, tool, bus)
        self.threshold = 127
        self.inverted = False

    def open(self):
        cv2.namedWindow(self.name, cv2.WINDOW_AUTOSIZE | cv2.WINDOW_GUI_NORMAL)
        cv2.createTrackbar("threshold", self.name, self.threshold, 255, self.on_trackbar)
        if self.tool is not None:
            cv2.setMouseCallback(self.name, self.tool.mouse)

    def on_trackbar(self, value):
        value = min(max(int(value), 0), 255)
        if value != self.threshold:
            self.threshold = value
            if self.bus is not None:
                self.bus.emit("threshold", value)

    def on_key(self, key):
        if key == ord("i"):
            self.inverted = not self.inverted

    def picture(self):
        picture = np.array(self.image, order="C")
        part = picture
        if self.tool is not None and self.tool.rectangle is not None:
            left, top, right, bottom = self.tool.rectangle
            part = picture[top : bottom + 1, left : right + 1]
        black, white = (255, 0) if self.inverted else (0, 255)
        part[...] = np.where(part > self.threshold, white, black)
        return picture


def is_closed(name):
    try:
        return cv2.getWindowProperty(name, cv2.WND_PROP_VISIBLE) < 1
    except cv2.error:
        return True


def run(window):
    window.open()
    try:
        while True:
            cv2.imshow(window.name, window.picture())
            key = cv2.waitKey(20)
            if is_closed(window.name):
                return "closed"
            if key == -1:
                continue
            key &= 255
            if key in (ord("q"), 27):
                break
            window.on_key(key)
    except BaseException:
        try:
            cv2.destroyWindow(window.name)
        except cv2.error:
            pass
        raise
    cv2.destroyWindow(window.name)
    return "key"
