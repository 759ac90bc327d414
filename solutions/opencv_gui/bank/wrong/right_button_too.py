"""
base = "reference"
fails = ["RectangleTool"]
en = "The right button begins a rectangle as well."
ko = "오른쪽 단추로도 사각형이 시작됩니다."
"""


class RectangleTool(RectangleTool):
    def mouse(self, event, x, y, flags=0, param=None):
        height, width = self.image.shape[:2]
        x, y = min(max(x, 0), width - 1), min(max(y, 0), height - 1)
        if event in (cv2.EVENT_LBUTTONDOWN, cv2.EVENT_RBUTTONDOWN):
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
            else:
                finish(self)
