"""
base = "reference"
fails = ["run"]
en = "The picture is shown again before looking whether the window was closed: imshow opens it anew."
ko = "닫혔는지 보기 전에 그림을 다시 보여 줍니다. imshow가 창을 다시 엽니다."
"""


def run(window):
    window.open()
    is_open = True
    try:
        while True:
            cv2.imshow(window.name, window.picture())
            key = cv2.waitKey(20)
            cv2.imshow(window.name, window.picture())
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
