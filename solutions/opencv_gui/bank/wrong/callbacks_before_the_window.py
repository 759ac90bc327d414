"""
base = "reference"
fails = ["ThresholdWindow"]
en = "The trackbar is made before its window."
ko = "창보다 먼저 트랙바를 만듭니다."
"""


class ThresholdWindow(ThresholdWindow):
    def open(self):
        cv2.createTrackbar("threshold", self.name, self.threshold, 255, self.on_trackbar)
        cv2.namedWindow(self.name, cv2.WINDOW_AUTOSIZE | cv2.WINDOW_GUI_NORMAL)
        if self.tool is not None:
            cv2.setMouseCallback(self.name, self.tool.mouse)
