"""
base = "reference"
fails = ["ThresholdWindow"]
en = "The source itself is overwritten, so the next threshold works on black and white."
ko = "원본을 덮어써서 다음 임곗값은 흑백 이미지에 적용됩니다."
"""


class ThresholdWindow(ThresholdWindow):
    def picture(self):
        white = (self.image > self.threshold) != self.inverted
        result = np.where(white, np.uint8(255), np.uint8(0))
        if self.tool is None or self.tool.rectangle is None:
            self.image[...] = result
            return self.image
        left, top, right, bottom = self.tool.rectangle
        picture = self.image.copy()
        picture[top : bottom + 1, left : right + 1] = result[top : bottom + 1, left : right + 1]
        return picture

    def __init__(self, image, name="threshold", tool=None, bus=None):
        super().__init__(image if image.flags.writeable else image.copy(), name, tool, bus)
