"""
base = "reference"
fails = ["RectangleTool"]
en = "A release outside the image is ignored, and the drag never ends."
ko = "이미지 밖에서 놓은 것을 무시해서 끌기가 끝나지 않습니다."
"""


class RectangleTool(RectangleTool):
    def mouse(self, event, x, y, flags=0, param=None):
        height, width = self.image.shape[:2]
        if event == cv2.EVENT_LBUTTONUP and not (0 <= x < width and 0 <= y < height):
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
