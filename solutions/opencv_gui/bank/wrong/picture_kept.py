"""
base = "reference"
fails = ["ThresholdWindow"]
en = "The picture is worked out when the trackbar moves; a rectangle that changes later is not seen."
ko = "트랙바가 움직일 때만 그림을 계산해서, 나중에 바뀐 사각형이 보이지 않습니다."
"""


class ThresholdWindow(ThresholdWindow):
    def on_trackbar(self, value):
        super().on_trackbar(value)
        self.last = self.work_out()

    def picture(self):
        if not hasattr(self, "last"):
            self.last = self.work_out()
        return self.last

    def work_out(self):
        white = (self.image > self.threshold) != self.inverted
        result = np.where(white, np.uint8(255), np.uint8(0))
        if self.tool is None or self.tool.rectangle is None:
            return result
        left, top, right, bottom = self.tool.rectangle
        picture = self.image.copy()
        picture[top : bottom + 1, left : right + 1] = result[top : bottom + 1, left : right + 1]
        return picture
