"""
base = "reference"
fails = ["ThresholdWindow"]
en = "The mouse callback is not set, so the tool hears nothing."
ko = "마우스 콜백을 등록하지 않아서 도구에 아무 이벤트도 오지 않습니다."
"""


class ThresholdWindow(ThresholdWindow):
    def open(self):
        cv2.namedWindow(self.name, cv2.WINDOW_AUTOSIZE | cv2.WINDOW_GUI_NORMAL)
        cv2.createTrackbar("threshold", self.name, self.threshold, 255, self.on_trackbar)
