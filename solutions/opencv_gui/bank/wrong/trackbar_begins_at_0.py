"""
base = "reference"
fails = ["ThresholdWindow"]
en = "The trackbar begins at 0 instead of the threshold."
ko = "트랙바가 지금의 임곗값이 아니라 0에서 시작합니다."
"""


class ThresholdWindow(ThresholdWindow):
    def open(self):
        cv2.namedWindow(self.name, cv2.WINDOW_AUTOSIZE | cv2.WINDOW_GUI_NORMAL)
        cv2.createTrackbar("threshold", self.name, 0, 255, self.on_trackbar)
        if self.tool is not None:
            cv2.setMouseCallback(self.name, self.tool.mouse)
