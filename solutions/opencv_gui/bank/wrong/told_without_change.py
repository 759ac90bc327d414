"""
base = "reference"
fails = ["ThresholdWindow"]
en = "The bus is told although the threshold is the same as before."
ko = "임곗값이 그대로인데도 버스에 알립니다."
"""


class ThresholdWindow(ThresholdWindow):
    def on_trackbar(self, value):
        value = min(max(int(value), 0), 255)
        changed, self.threshold = value != self.threshold, value
        if self.bus is not None:
            self.bus.emit("threshold", value)
