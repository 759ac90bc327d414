"""
base = "reference"
fails = ["RectangleTool"]
en = "Dragged to the left or upwards, the corners come in the wrong order."
ko = "왼쪽이나 위로 끌면 모서리의 순서가 뒤바뀝니다."
"""


class RectangleTool(RectangleTool):
    def mouse(self, event, x, y, flags=0, param=None):
        height, width = self.image.shape[:2]
        x, y = min(max(x, 0), width - 1), min(max(y, 0), height - 1)
        if event == cv2.EVENT_LBUTTONDOWN:
            self.start, self.dragging = (x, y), True
            self.rectangle = (*self.start, x, y)
        elif not self.dragging:
            return
        elif event == cv2.EVENT_LBUTTONUP:
            self.rectangle = (*self.start, x, y)
            finish(self)
        elif event == cv2.EVENT_MOUSEMOVE:
            if flags & cv2.EVENT_FLAG_LBUTTON:
                self.rectangle = (*self.start, x, y)
            else:
                finish(self)
