"""
base = "reference"
fails = ["ThresholdWindow"]
en = "Images in colour or of floats are taken; they must be refused."
ko = "컬러 이미지나 실수 이미지를 그대로 받습니다. 거절해야 합니다."
"""


class ThresholdWindow(ThresholdWindow):
    def __init__(self, image, name="threshold", tool=None, bus=None):
        self.image, self.name, self.tool, self.bus = image, name, tool, bus
        self.threshold, self.inverted = 127, False
