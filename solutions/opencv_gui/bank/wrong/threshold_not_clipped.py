"""
base = "reference"
fails = ["ThresholdWindow"]
en = "Values outside 0 to 255 are kept."
ko = "0보다 작거나 255보다 큰 값을 그대로 둡니다."
"""


class ThresholdWindow(ThresholdWindow):
    def on_trackbar(self, value):
        value = int(value)
        changed, self.threshold = value != self.threshold, value
        if changed and self.bus is not None:
            self.bus.emit("threshold", value)
