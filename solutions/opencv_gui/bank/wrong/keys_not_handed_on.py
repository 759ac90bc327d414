"""
base = "reference"
fails = ["run"]
en = "Other keys are dropped; they go to window.on_key."
ko = "다른 키를 버립니다. window.on_key에 전달해야 합니다."
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
    finally:
        if is_open:
            cv2.destroyWindow(window.name)
