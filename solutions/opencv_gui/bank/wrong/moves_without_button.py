"""
base = "reference"
fails = ["RectangleTool"]
en = "A move without the button goes on dragging: the release was lost."
ko = "단추가 올라와 있는데도 계속 끕니다. 놓기 이벤트가 오지 않은 경우입니다."
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
            if True:
                reach(self, x, y)
            else:
                finish(self)
