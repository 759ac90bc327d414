"""
base = "reference"
fails = ["ThresholdWindow"]
outcome = "raised"
en = "A tool without a rectangle yet cannot be unpacked."
ko = "아직 사각형이 없는 도구에서 오류가 납니다."
"""


class ThresholdWindow(ThresholdWindow):
    def picture(self):
        white = (self.image > self.threshold) != self.inverted
        result = np.where(white, np.uint8(255), np.uint8(0))
        if self.tool is None:
            return result
        left, top, right, bottom = self.tool.rectangle
        picture = self.image.copy()
        picture[top : bottom + 1, left : right + 1] = result[top : bottom + 1, left : right + 1]
        return picture
