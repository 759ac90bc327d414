"""
base = "reference"
fails = ["RectangleTool"]
outcome = "raised"
en = "np.asarray makes no copy, and OpenCV cannot draw on a read-only image."
ko = "np.asarray는 복사하지 않고, OpenCV는 읽기 전용 이미지에 그리지 못합니다."
"""


class RectangleTool(RectangleTool):
    def picture(self):
        if self.rectangle is None:
            return self.image.copy()
        left, top, right, bottom = self.rectangle
        return cv2.rectangle(np.asarray(self.image), (left, top), (right, bottom), self.colour, 1).copy()
