"""
base = "reference"
fails = ["run"]
en = "After an exception the window stays on the screen. Use try/finally."
ko = "예외가 발생하면 창이 화면에 남습니다. try/finally를 쓰세요."
"""


def run(window):
    window.open()
    while True:
        cv2.imshow(window.name, window.picture())
        key = cv2.waitKey(20)
        if not still_open(window.name):
            return "closed"
        if key != -1 and key & 0xFF in (ord("q"), 27):
            cv2.destroyWindow(window.name)
            return "key"
        if key != -1:
            window.on_key(key & 0xFF)
