"""
base = "reference"
fails = ["parse_form"]
en = "parse_qsl drops empty values unless keep_blank_values=True."
ko = "parse_qsl은 keep_blank_values=True가 없으면 빈 값을 버립니다."
"""


def parse_form(body):
    return dict(urllib.parse.parse_qsl(body.decode("utf-8"), errors="strict"))
