"""
base = "reference"
fails = ["ThresholdWindow"]
en = "Only the part in the rectangle is shown; the picture has the shape of the image."
ko = "사각형 부분만 보여 줍니다. 그림의 모양은 이미지와 같아야 합니다."
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
        return picture[top : bottom + 1, left : right + 1]
