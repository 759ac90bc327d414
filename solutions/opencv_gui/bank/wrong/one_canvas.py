"""
base = "reference"
fails = ["RectangleTool"]
en = "All pictures are the same array, so the one handed out before changes too."
ko = "그림이 모두 같은 배열이라서 먼저 내준 그림까지 바뀝니다."
"""


class RectangleTool(RectangleTool):
    def picture(self):
        picture = super().picture()
        if not hasattr(self, "canvas"):
            self.canvas = picture
        self.canvas[...] = picture
        return self.canvas
