"""
base = "reference"
fails = ["run"]
en = "0 is not visible either; the window is open only from 1 on."
ko = "0도 보이지 않는다는 뜻입니다. 1 이상일 때만 열려 있습니다."
"""


def still_open(name):
    try:
        return cv2.getWindowProperty(name, cv2.WND_PROP_VISIBLE) >= 0
    except cv2.error:
        return False
