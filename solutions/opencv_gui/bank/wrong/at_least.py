"""
base = "reference"
fails = ["ThresholdWindow"]
en = "A pixel equal to the threshold becomes white; only greater ones do."
ko = "임곗값과 같은 픽셀까지 흰색이 됩니다. 더 큰 픽셀만 흰색입니다."
"""


class ThresholdWindow(ThresholdWindow):
    def picture(self):
        white = (self.image >= self.threshold) != self.inverted
        result = np.where(white, np.uint8(255), np.uint8(0))
        if self.tool is None or self.tool.rectangle is None:
            return result
        left, top, right, bottom = self.tool.rectangle
        picture = self.image.copy()
        picture[top : bottom + 1, left : right + 1] = result[top : bottom + 1, left : right + 1]
        return picture
