"""
base = "reference"
fails = ["parse_form"]
en = "Percent signs are resolved before the pairs are split, so an & inside a value cuts it."
ko = "쌍을 나누기 전에 퍼센트 부호를 풀어서, 값에 든 &에서 값이 잘립니다."
"""


def parse_form(body):
    text = urllib.parse.unquote_plus(body.decode("utf-8"), errors="strict")
    return {pair.partition("=")[0]: pair.partition("=")[2] for pair in text.split("&") if pair}
