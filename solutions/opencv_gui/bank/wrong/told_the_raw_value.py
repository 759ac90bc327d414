"""
base = "reference"
fails = ["ThresholdWindow"]
en = "The bus is told the value before clipping."
ko = "자르기 전의 값을 버스에 알립니다."
"""


class ThresholdWindow(ThresholdWindow):
    def on_trackbar(self, value):
        raw = value
        value = min(max(int(value), 0), 255)
        changed, self.threshold = value != self.threshold, value
        if changed and self.bus is not None:
            self.bus.emit("threshold", raw)
