"""
base = "reference"
fails = ["ThresholdWindow"]
en = "The window is always called threshold; use self.name."
ko = "창 이름이 언제나 threshold입니다. self.name을 쓰세요."
"""


class ThresholdWindow(ThresholdWindow):
    def open(self):
        cv2.namedWindow("threshold", cv2.WINDOW_AUTOSIZE | cv2.WINDOW_GUI_NORMAL)
        cv2.createTrackbar("threshold", "threshold", self.threshold, 255, self.on_trackbar)
        if self.tool is not None:
            cv2.setMouseCallback("threshold", self.tool.mouse)
