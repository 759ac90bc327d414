"""
base = "reference"
fails = ["ThresholdWindow"]
outcome = "raised"
en = "The callback is called instead of handed over: write its name without brackets."
ko = "콜백을 넘기지 않고 호출했습니다. 괄호 없이 이름만 쓰세요."
"""


class ThresholdWindow(ThresholdWindow):
    def open(self):
        cv2.namedWindow(self.name, cv2.WINDOW_AUTOSIZE | cv2.WINDOW_GUI_NORMAL)
        cv2.createTrackbar("threshold", self.name, self.threshold, 255, self.on_trackbar(self.threshold))
        if self.tool is not None:
            cv2.setMouseCallback(self.name, self.tool.mouse)
