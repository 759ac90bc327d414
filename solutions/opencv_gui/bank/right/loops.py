"""
base = "reference"
en = "Plain Python: pixels one by one, a dictionary as ordered set, a while loop with a flag."
ko = "파이썬만으로 픽셀을 하나씩 다루고, 순서 있는 집합으로 딕셔너리를, 반복문에는 깃발 변수를 씁니다."
"""

import collections


class EventBus:
    def __init__(self):
        self.listeners = collections.defaultdict(dict)

    def on(self, event, handler):
        self.listeners[event].setdefault(handler, True)

    def off(self, event, handler):
        self.listeners[event].pop(handler, None)

    def emit(self, event, *args, **kwargs):
        problems = []
        for handler in tuple(self.listeners[event]):
            try:
                handler(*args, **kwargs)
            except Exception as problem:
                problems += [problem]
        return problems


class ThresholdWindow:
    def __init__(self, image, name="threshold", tool=None, bus=None):
        if image.dtype != "uint8" or len(image.shape) != 2:
            raise ValueError("grey images only")
        self.image = image.copy()
        self.image.flags.writeable = False
        self.name, self.tool, self.bus = name, tool, bus
        self.threshold = 127
        self.inverted = False

    def open(self):
        cv2.namedWindow(self.name, flags=cv2.WINDOW_GUI_NORMAL + cv2.WINDOW_AUTOSIZE)
        cv2.createTrackbar("threshold", self.name, self.threshold, 255, lambda value: self.on_trackbar(value))
        if self.tool:
            cv2.setMouseCallback(self.name, lambda *event: self.tool.mouse(*event))

    def on_trackbar(self, value):
        before = self.threshold
        self.threshold = 0 if value < 0 else 255 if value > 255 else value
        if self.threshold != before and self.bus is not None:
            self.bus.emit("threshold", self.threshold)

    def on_key(self, key):
        self.inverted ^= key == ord("i")

    def picture(self):
        picture = np.empty_like(self.image)
        area = self.tool.rectangle if self.tool else None
        for y, row in enumerate(self.image.tolist()):
            for x, value in enumerate(row):
                if area is None or (area[0] <= x <= area[2] and area[1] <= y <= area[3]):
                    value = 255 if (value > self.threshold) != self.inverted else 0
                picture[y, x] = value
        return picture


def run(window):
    reason = None
    window.open()
    while reason is None:
        try:
            cv2.imshow(window.name, window.picture())
            key = cv2.waitKey(delay=1)
            try:
                visible = cv2.getWindowProperty(window.name, cv2.WND_PROP_VISIBLE)
            except cv2.error:
                visible = -1
            if visible < 1:
                return "closed"
            if key != -1:
                key = key % 256
                if key == 27 or chr(key) == "q":
                    reason = "key"
                else:
                    window.on_key(key)
        except BaseException:
            cv2.destroyWindow(window.name)
            raise
    cv2.destroyWindow(window.name)
    return reason
