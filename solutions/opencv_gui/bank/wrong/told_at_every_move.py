"""
base = "reference"
fails = ["RectangleTool"]
en = "The bus is told at every move; only the end of a drag is told."
ko = "움직일 때마다 버스에 알립니다. 끌기가 끝날 때만 알려야 합니다."
"""


class RectangleTool(RectangleTool):
    def mouse(self, event, x, y, flags=0, param=None):
        height, width = self.image.shape[:2]
        x, y = min(max(x, 0), width - 1), min(max(y, 0), height - 1)
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
                if self.bus:
                    self.bus.emit("rectangle", self.rectangle)
            else:
                finish(self)
