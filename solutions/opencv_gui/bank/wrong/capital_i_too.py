"""
base = "reference"
fails = ["ThresholdWindow"]
en = "The capital I inverts too; the task asks for i only."
ko = "대문자 I도 반전합니다. i만 반전해야 합니다."
"""


class ThresholdWindow(ThresholdWindow):
    def on_key(self, key):
        if key in (ord("i"), ord("I")):
            self.inverted = not self.inverted
