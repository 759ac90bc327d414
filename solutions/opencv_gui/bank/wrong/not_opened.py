"""
base = "reference"
fails = ["run"]
en = "open is never called, so there are no callbacks."
ko = "open을 부르지 않아서 콜백이 등록되지 않습니다."
"""


def run(window):
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
        if is_open:
            cv2.destroyWindow(window.name)
