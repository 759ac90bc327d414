"""
base = "reference"
fails = ["RectangleTool"]
en = "The colour is fixed; it is an argument."
ko = "색이 고정되어 있습니다. 인수로 받은 색을 써야 합니다."
"""


class RectangleTool(RectangleTool):
    def __init__(self, image, colour=(0, 255, 0), bus=None):
        super().__init__(image, (0, 255, 0), bus)
