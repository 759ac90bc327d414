"""
base = "reference"
fails = ["RectangleTool"]
en = "When the button is found up, the rectangle still jumps to the mouse; it stays as it was."
ko = "단추가 올라온 것을 알고도 사각형을 마우스까지 늘립니다. 그대로 두어야 합니다."
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
            else:
                reach(self, x, y)
                finish(self)
