"""
base = "reference"
fails = ["RectangleTool"]
en = "The rectangle is a list; a tuple is asked for."
ko = "사각형이 리스트입니다. 튜플이어야 합니다."
"""


def reach(tool, x, y):
    left, top = tool.start
    tool.rectangle = [min(left, x), min(top, y), max(left, x), max(top, y)]
