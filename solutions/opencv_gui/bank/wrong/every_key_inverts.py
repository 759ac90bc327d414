"""
base = "reference"
fails = ["ThresholdWindow"]
en = "Every key inverts; only i does."
ko = "어떤 키를 눌러도 반전합니다. i만 반전해야 합니다."
"""


class ThresholdWindow(ThresholdWindow):
    def on_key(self, key):
        if key:
            self.inverted = not self.inverted
