"""
base = "reference"
fails = ["ThresholdWindow"]
en = "White is 1; in a uint8 image it is 255, and 1 looks black."
ko = "흰색이 1입니다. uint8 이미지에서 흰색은 255이고 1은 검게 보입니다."
"""


class ThresholdWindow(ThresholdWindow):
    def picture(self):
        white = (self.image > self.threshold) != self.inverted
        result = np.where(white, np.uint8(1), np.uint8(0))
        if self.tool is None or self.tool.rectangle is None:
            return result
        left, top, right, bottom = self.tool.rectangle
        picture = self.image.copy()
        picture[top : bottom + 1, left : right + 1] = result[top : bottom + 1, left : right + 1]
        return picture
