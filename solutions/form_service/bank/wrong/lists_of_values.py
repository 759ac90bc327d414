"""
base = "reference"
fails = ["parse_form"]
en = "A name that comes more than once gives a list; one text is asked for, the last."
ko = "같은 이름이 여러 번 나오면 리스트를 줍니다. 마지막 글 하나만 필요합니다."
"""


def parse_form(body):
    values = urllib.parse.parse_qs(body.decode("utf-8"), keep_blank_values=True, errors="strict")
    return {name: value if len(value) > 1 else value[0] for name, value in values.items()}
