"""
base = "reference"
fails = ["RectangleTool"]
en = "The rectangle is filled; only its frame is asked for."
ko = "사각형을 채워서 그립니다. 테두리만 그려야 합니다."
"""


class RectangleTool(RectangleTool):
    def picture(self):
        picture = np.array(self.image, order="C")
        if self.rectangle is not None:
            cv2.rectangle(picture, self.rectangle[:2], self.rectangle[2:], self.colour, -1)
        return picture
