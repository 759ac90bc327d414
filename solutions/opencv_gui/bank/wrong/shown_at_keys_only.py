"""
base = "reference"
fails = ["run"]
en = "A new picture is shown only after a key; callbacks of the mouse change it too."
ko = "키를 눌렀을 때만 새 그림을 보여 줍니다. 마우스 콜백도 그림을 바꿉니다."
"""


def run(window):
    window.open()
    is_open, key = True, 0
    try:
        while True:
            if key != -1:
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
