"""
base = "reference"
fails = ["RectangleTool"]
outcome = "raised"
en = "The bus is used without looking whether there is one."
ko = "버스가 있는지 확인하지 않고 사용합니다."
"""


def finish(tool):
    tool.dragging = False
    tool.bus.emit("rectangle", tool.rectangle)
