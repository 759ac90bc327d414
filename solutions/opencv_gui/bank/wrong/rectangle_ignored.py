"""
base = "reference"
fails = ["ThresholdWindow"]
en = "The tool is ignored: the whole image becomes black and white."
ko = "도구를 무시하고 이미지 전체를 흑백으로 바꿉니다."
"""


class ThresholdWindow(ThresholdWindow):
    def picture(self):
        white = (self.image > self.threshold) != self.inverted
        result = np.where(white, np.uint8(255), np.uint8(0))
        if True:
            return result
        left, top, right, bottom = self.tool.rectangle
        picture = self.image.copy()
        picture[top : bottom + 1, left : right + 1] = result[top : bottom + 1, left : right + 1]
        return picture
