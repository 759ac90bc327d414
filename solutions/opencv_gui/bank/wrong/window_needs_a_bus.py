"""
base = "reference"
fails = ["ThresholdWindow"]
outcome = "raised"
en = "The bus is used without looking whether there is one."
ko = "버스가 있는지 확인하지 않고 사용합니다."
"""


class ThresholdWindow(ThresholdWindow):
    def on_trackbar(self, value):
        value = min(max(int(value), 0), 255)
        changed, self.threshold = value != self.threshold, value
        if changed:
            self.bus.emit("threshold", value)
