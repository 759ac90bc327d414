"""
base = "reference"
fails = ["run"]
outcome = "timeout"
en = "The close button is never noticed: the loop goes on for ever."
ko = "닫기 단추를 알아차리지 못해서 반복문이 영원히 돕니다."
"""


def run(window):
    window.open()
    while True:
        if still_open(window.name):
            cv2.imshow(window.name, window.picture())
            key = cv2.waitKey(20)
            if key != -1 and key & 0xFF in (ord("q"), 27):
                cv2.destroyWindow(window.name)
                return "key"
            if key != -1:
                window.on_key(key & 0xFF)
