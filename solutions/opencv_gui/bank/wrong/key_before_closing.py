"""
base = "reference"
fails = ["run"]
en = "The key is looked at before the window: one that came with the closing still counts."
ko = "창보다 키를 먼저 봅니다. 닫히면서 함께 온 키를 세면 안 됩니다."
"""


def run(window):
    window.open()
    done = False
    try:
        while True:
            cv2.imshow(window.name, window.picture())
            key = cv2.waitKey(20)
            if key != -1 and key & 0xFF in (ord("q"), 27):
                return "key"
            if key != -1:
                window.on_key(key & 0xFF)
            if not still_open(window.name):
                return "closed"
    finally:
        if still_open(window.name):
            cv2.destroyWindow(window.name)
