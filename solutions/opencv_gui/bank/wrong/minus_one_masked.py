"""
base = "reference"
fails = ["run"]
en = "−1 & 0xFF is 255: no key is taken for a key."
ko = "−1 & 0xFF는 255입니다. 키가 없는 것을 키로 봅니다."
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
            if key & 0xFF in (ord("q"), 27):
                return "key"
            window.on_key(key & 0xFF)
    finally:
        if is_open:
            cv2.destroyWindow(window.name)
