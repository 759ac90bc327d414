"""
base = "reference"
fails = ["run"]
en = "The key that leaves is handed to the window as well."
ko = "끝내는 키까지 창에 전달합니다."
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
            window.on_key(key & 0xFF)
            if key & 0xFF in (ord("q"), 27):
                return "key"
    finally:
        if is_open:
            cv2.destroyWindow(window.name)
