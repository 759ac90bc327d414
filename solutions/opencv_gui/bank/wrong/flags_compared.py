"""
base = "reference"
fails = ["RectangleTool"]
en = "flags is compared with ==; other bits may be set beside the left button. Use &."
ko = "flags를 ==로 비교합니다. 다른 비트가 함께 켜져 있을 수 있으니 &를 쓰세요."
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
            if flags == cv2.EVENT_FLAG_LBUTTON:
                reach(self, x, y)
            else:
                finish(self)
