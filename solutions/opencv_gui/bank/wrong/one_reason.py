"""
base = "reference"
fails = ["run"]
en = "The way it ended is not told: always key."
ko = "어떻게 끝났는지 구별하지 않고 언제나 key를 반환합니다."
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
                return "key"
            if key == -1:
                continue
            if key & 0xFF in (ord("q"), 27):
                return "key"
            window.on_key(key & 0xFF)
    finally:
        if is_open:
            cv2.destroyWindow(window.name)
