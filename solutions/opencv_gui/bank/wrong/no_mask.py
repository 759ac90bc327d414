"""
base = "reference"
fails = ["run"]
en = "The key is compared with all its bits; with Num Lock on, q is not recognised."
ko = "키의 모든 비트를 비교해서 Num Lock이 켜져 있으면 q를 알아보지 못합니다."
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
            if key in (ord("q"), 27):
                return "key"
            window.on_key(key)
    finally:
        if is_open:
            cv2.destroyWindow(window.name)
