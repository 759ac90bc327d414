"""
base = "reference"
fails = ["run"]
en = "The picture is asked for once; changes are never seen."
ko = "그림을 한 번만 물어보아서 바뀐 것이 보이지 않습니다."
"""


def run(window):
    window.open()
    is_open = True
    picture = window.picture()
    try:
        while True:
            cv2.imshow(window.name, picture)
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
