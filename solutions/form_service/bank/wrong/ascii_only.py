"""
base = "reference"
fails = ["parse_form"]
outcome = "raised"
en = "Only ASCII bytes are read; a program that sends UTF-8 as it is gets refused."
ko = "ASCII 바이트만 읽어서 UTF-8을 그대로 보내는 프로그램을 거절합니다."
"""


def parse_form(body):
    return dict(urllib.parse.parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="strict"))
