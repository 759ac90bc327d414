"""
base = "reference"
fails = ["RectangleTool"]
en = "Points outside the image are not clipped."
ko = "이미지 밖의 점을 자르지 않습니다."
"""


class RectangleTool(RectangleTool):
    def mouse(self, event, x, y, flags=0, param=None):
        height, width = self.image.shape[:2]
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
