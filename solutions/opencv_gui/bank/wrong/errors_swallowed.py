"""
base = "reference"
fails = ["run"]
en = "Exceptions of the window end the loop silently; they go on to the caller."
ko = "창에서 발생한 예외를 조용히 삼킵니다. 호출한 쪽으로 전달해야 합니다."
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
            window.on_key(key & 0xFF)
    except LookupError:
        return "key"
    finally:
        if is_open:
            cv2.destroyWindow(window.name)
