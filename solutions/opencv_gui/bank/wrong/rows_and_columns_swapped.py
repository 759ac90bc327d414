"""
base = "reference"
fails = ["ThresholdWindow"]
en = "left and right are columns, the second axis; here they choose rows."
ko = "left와 right는 열, 곧 둘째 축입니다. 여기서는 행을 고르고 있습니다."
"""


class ThresholdWindow(ThresholdWindow):
    def picture(self):
        white = (self.image > self.threshold) != self.inverted
        result = np.where(white, np.uint8(255), np.uint8(0))
        if self.tool is None or self.tool.rectangle is None:
            return result
        left, top, right, bottom = self.tool.rectangle
        picture = self.image.copy()
        picture[left : right + 1, top : bottom + 1] = result[left : right + 1, top : bottom + 1]
        return picture
