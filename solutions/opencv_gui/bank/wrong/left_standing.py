"""
base = "reference"
fails = ["run"]
en = "Left by a key, the window is not destroyed and stays on the screen."
ko = "키로 끝냈을 때 창을 없애지 않아서 화면에 남습니다."
"""


def run(window):
    window.open()
    while True:
        cv2.imshow(window.name, window.picture())
        key = cv2.waitKey(20)
        if not still_open(window.name):
            return "closed"
        if key != -1 and key & 0xFF in (ord("q"), 27):
            return "key"
        if key != -1:
            window.on_key(key & 0xFF)
