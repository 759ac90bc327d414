"""
base = "reference"
fails = ["ThresholdWindow"]
en = "With the default flags a right click opens a menu and the program stands still."
ko = "기본 플래그로 만든 창에서는 오른쪽 단추가 메뉴를 열고 프로그램이 멈춥니다."
"""


class ThresholdWindow(ThresholdWindow):
    def open(self):
        cv2.namedWindow(self.name)
        cv2.createTrackbar("threshold", self.name, self.threshold, 255, self.on_trackbar)
        if self.tool is not None:
            cv2.setMouseCallback(self.name, self.tool.mouse)
