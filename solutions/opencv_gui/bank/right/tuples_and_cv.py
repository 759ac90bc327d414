"""
base = "reference"
en = "Handlers in tuples that are never changed; OpenCV does the threshold; a drag is a function of its corners."
ko = "절대 바뀌지 않는 튜플에 핸들러를 두고, 임곗값은 OpenCV로 처리합니다."
"""

class EventBus:
    def __init__(self):
        self._heard = {}

    def on(self, event, handler):
        heard = self._heard.get(event, ())
        self._heard[event] = heard if handler in heard else (*heard, handler)

    def off(self, event, handler):
        self._heard[event] = tuple(one for one in self._heard.get(event, ()) if one != handler)

    def emit(self, event, *args, **kwargs):
        return [error for handler in self._heard.get(event, ()) if (error := self._error(handler, args, kwargs))]

    @staticmethod
    def _error(handler, args, kwargs):
        try:
            handler(*args, **kwargs)
        except Exception as error:
            return error


class RectangleTool:
    def __init__(self, image, colour=(0, 255, 0), bus=None):
        self.source, self.colour, self.bus = image, colour, bus
        self.corners, self.dragging = [], False

    @property
    def rectangle(self):
        if not self.corners:
            return None
        (x0, x1), (y0, y1) = (sorted(axis) for axis in zip(*self.corners))
        return int(x0), int(y0), int(x1), int(y1)

    def mouse(self, event, x, y, flags=0, param=None):
        rows, columns = self.source.shape[:2]
        point = np.clip((x, y), 0, (columns - 1, rows - 1))
        if event == cv2.EVENT_LBUTTONDOWN:
            self.corners, self.dragging = [point, point], True
        if not self.dragging or event not in (cv2.EVENT_MOUSEMOVE, cv2.EVENT_LBUTTONUP):
            return
        up = event == cv2.EVENT_LBUTTONUP
        if up or flags & cv2.EVENT_FLAG_LBUTTON:
            self.corners[1] = point
        if up or not flags & cv2.EVENT_FLAG_LBUTTON:
            self.dragging = False
            if self.bus:
                self.bus.emit("rectangle", self.rectangle)

    def picture(self):
        copy = np.ascontiguousarray(self.source).copy()
        return cv2.rectangle(copy, self.rectangle[:2], self.rectangle[2:], self.colour) if self.corners else copy


class ThresholdWindow(ThresholdWindow):
    def picture(self):
        kind = cv2.THRESH_BINARY_INV if self.inverted else cv2.THRESH_BINARY
        _, whole = cv2.threshold(self.image, self.threshold, 255, kind)
        if getattr(self.tool, "rectangle", None) is None:
            return whole
        x0, y0, x1, y1 = self.tool.rectangle
        mask = np.zeros(self.image.shape, bool)
        mask[y0 : y1 + 1, x0 : x1 + 1] = True
        return np.where(mask, whole, self.image)
