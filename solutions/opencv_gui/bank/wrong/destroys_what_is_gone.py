"""
base = "reference"
fails = ["run"]
outcome = "raised"
en = "A window that is gone is destroyed again, which raises cv2.error."
ko = "이미 없는 창을 또 없애려 해서 cv2.error가 발생합니다."
"""


def run(window):
    window.open()
    is_open = True
    try:
        while True:
            cv2.imshow(window.name, window.picture())
            key = cv2.waitKey(20)
            is_open = still_open(window.name)
            if not is_open:
                return "closed"
            if key == -1:
                continue
            if key & 0xFF in (ord("q"), 27):
                return "key"
            window.on_key(key & 0xFF)
    finally:
        cv2.destroyWindow(window.name)
