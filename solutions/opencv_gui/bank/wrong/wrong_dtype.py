"""
base = "reference"
fails = ["ThresholdWindow"]
en = "The picture is int64; it must be uint8 like the image."
ko = "그림이 int64입니다. 이미지처럼 uint8이어야 합니다."
"""


class ThresholdWindow(ThresholdWindow):
    def picture(self):
        white = (self.image > self.threshold) != self.inverted
        result = np.where(white, 255, 0)
        if self.tool is None or self.tool.rectangle is None:
            return result
        left, top, right, bottom = self.tool.rectangle
        picture = self.image.copy()
        picture[top : bottom + 1, left : right + 1] = result[top : bottom + 1, left : right + 1]
        return picture
