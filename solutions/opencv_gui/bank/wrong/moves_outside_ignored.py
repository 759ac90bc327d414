"""
base = "reference"
fails = ["RectangleTool"]
en = "Moves outside the image are ignored; they are clipped."
ko = "이미지 밖으로 움직인 것을 무시합니다. 잘라서 써야 합니다."
"""


class RectangleTool(RectangleTool):
    def mouse(self, event, x, y, flags=0, param=None):
        height, width = self.image.shape[:2]
        if event == cv2.EVENT_MOUSEMOVE and not (0 <= x < width and 0 <= y < height):
            return
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
                finish(self)
