"""
base = "reference"
fails = ["RectangleTool"]
en = "Without a rectangle the source itself is handed out; whoever draws on the picture draws on it."
ko = "사각형이 없으면 원본을 그대로 내줍니다. 그 그림에 그리면 원본에 그리게 됩니다."
"""


class RectangleTool(RectangleTool):
    def picture(self):
        return self.image if self.rectangle is None else super().picture()
