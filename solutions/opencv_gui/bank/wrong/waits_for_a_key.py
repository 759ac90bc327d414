"""
base = "reference"
fails = ["run"]
outcome = "raised"
en = "waitKey(0) waits for a key for ever and never notices the close button."
ko = "waitKey(0)은 키를 영원히 기다리므로 닫기 단추를 알아차리지 못합니다."
"""


def run(window):
    window.open()
    is_open = True
    try:
        while True:
            cv2.imshow(window.name, window.picture())
            key = cv2.waitKey(0)
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
