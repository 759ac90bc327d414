"""
base = "reference"
fails = ["RectangleTool"]
en = "The bus is told before dragging is False: a handler finds the tool still dragging."
ko = "dragging을 False로 바꾸기 전에 알려서, 핸들러가 보기에는 아직 끄는 중입니다."
"""


def finish(tool):
    if tool.bus is not None:
        tool.bus.emit("rectangle", tool.rectangle)
    tool.dragging = False
