"""
base = "reference"
fails = ["ThresholdWindow"]
en = "The right and the bottom edge of the rectangle stay grey; both corners are included."
ko = "사각형의 오른쪽과 아래쪽 가장자리가 빠집니다. 두 모서리를 포함해야 합니다."
"""


class ThresholdWindow(ThresholdWindow):
    def picture(self):
        white = (self.image > self.threshold) != self.inverted
        result = np.where(white, np.uint8(255), np.uint8(0))
        if self.tool is None or self.tool.rectangle is None:
            return result
        left, top, right, bottom = self.tool.rectangle
        picture = self.image.copy()
        picture[top : bottom, left : right] = result[top : bottom, left : right]
        return picture
