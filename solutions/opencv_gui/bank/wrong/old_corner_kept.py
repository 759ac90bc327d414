"""
base = "reference"
fails = ["RectangleTool"]
en = "A new press keeps the old rectangle until the mouse moves."
ko = "새로 눌러도 마우스가 움직일 때까지 앞의 사각형이 남아 있습니다."
"""


class RectangleTool(RectangleTool):
    def mouse(self, event, x, y, flags=0, param=None):
        height, width = self.image.shape[:2]
        x, y = min(max(x, 0), width - 1), min(max(y, 0), height - 1)
        if event == cv2.EVENT_LBUTTONDOWN:
            self.start, self.dragging = (x, y), True
            self.rectangle = self.rectangle or (x, y, x, y)
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
