"""
base = "reference"
fails = ["RectangleTool"]
en = "The rectangle is drawn on the source itself, where it stays."
ko = "원본에 직접 그려서 사각형이 지워지지 않고 남습니다."
"""


class RectangleTool(RectangleTool):
    def picture(self):
        if self.rectangle is not None and self.image.flags.writeable and self.image.flags.c_contiguous:
            left, top, right, bottom = self.rectangle
            cv2.rectangle(self.image, (left, top), (right, bottom), self.colour, 1)
            return self.image.copy()
        return super().picture()
