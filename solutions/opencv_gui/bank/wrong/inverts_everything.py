"""
base = "reference"
fails = ["ThresholdWindow"]
en = "The grey part outside the rectangle is inverted as well."
ko = "사각형 밖의 회색 부분까지 반전합니다."
"""


class ThresholdWindow(ThresholdWindow):
    def picture(self):
        white = (self.image > self.threshold) != self.inverted
        result = np.where(white, np.uint8(255), np.uint8(0))
        if self.tool is None or self.tool.rectangle is None:
            return result
        left, top, right, bottom = self.tool.rectangle
        picture = self.image.copy()
        picture[top : bottom + 1, left : right + 1] = result[top : bottom + 1, left : right + 1]
        return 255 - np.where(picture == result, 255 - picture, picture) if self.inverted else picture
