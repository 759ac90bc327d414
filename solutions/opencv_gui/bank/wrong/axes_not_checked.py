"""
base = "reference"
fails = ["ThresholdWindow"]
en = "Only the dtype is checked, not the number of axes."
ko = "dtype만 확인하고 축의 개수는 확인하지 않습니다."
"""


class ThresholdWindow(ThresholdWindow):
    def __init__(self, image, name="threshold", tool=None, bus=None):
        super().__init__(image.reshape(-1, 1), name, tool, bus)
        self.image = image
