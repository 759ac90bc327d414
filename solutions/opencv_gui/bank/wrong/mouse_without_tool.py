"""
base = "reference"
fails = ["ThresholdWindow"]
outcome = "raised"
en = "Without a tool there is no mouse callback to set."
ko = "도구가 없으면 등록할 마우스 콜백도 없습니다."
"""


class ThresholdWindow(ThresholdWindow):
    def open(self):
        cv2.namedWindow(self.name, cv2.WINDOW_AUTOSIZE | cv2.WINDOW_GUI_NORMAL)
        cv2.createTrackbar("threshold", self.name, self.threshold, 255, self.on_trackbar)
        cv2.setMouseCallback(self.name, self.tool.mouse)
