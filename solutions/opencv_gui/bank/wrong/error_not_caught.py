"""
base = "reference"
fails = ["run"]
outcome = "raised"
en = "getWindowProperty raises cv2.error for a window that is gone."
ko = "없는 창에 대해서는 getWindowProperty에서 cv2.error가 발생합니다."
"""


def still_open(name):
    return cv2.getWindowProperty(name, cv2.WND_PROP_VISIBLE) >= 1
