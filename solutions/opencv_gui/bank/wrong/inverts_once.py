"""
base = "reference"
fails = ["ThresholdWindow"]
en = "i inverts, but a second i does not turn it back."
ko = "i로 반전하지만 다시 눌러도 되돌아오지 않습니다."
"""


class ThresholdWindow(ThresholdWindow):
    def on_key(self, key):
        if key == ord("i"):
            self.inverted = True
