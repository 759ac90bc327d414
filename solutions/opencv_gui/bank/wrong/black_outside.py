"""
base = "reference"
fails = ["ThresholdWindow"]
en = "Outside the rectangle the picture is black; it stays grey."
ko = "사각형 밖이 검은색입니다. 회색 그대로 두어야 합니다."
"""


class ThresholdWindow(ThresholdWindow):
    def picture(self):
        white = (self.image > self.threshold) != self.inverted
        result = np.where(white, np.uint8(255), np.uint8(0))
        if self.tool is None or self.tool.rectangle is None:
            return result
        left, top, right, bottom = self.tool.rectangle
        picture = np.zeros_like(self.image)
        picture[top : bottom + 1, left : right + 1] = result[top : bottom + 1, left : right + 1]
        return picture
