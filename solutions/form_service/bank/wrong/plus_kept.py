"""
base = "reference"
fails = ["parse_form"]
en = "A plus sign stands for a space; unquote leaves it, unquote_plus does not."
ko = "더하기 기호는 공백을 뜻합니다. unquote는 그대로 두고 unquote_plus는 공백으로 바꿉니다."
"""


def parse_form(body):
    pairs = [pair.partition("=") for pair in body.decode("utf-8").split("&") if pair]
    return {
        urllib.parse.unquote(name, errors="strict"): urllib.parse.unquote(value, errors="strict") for name, _, value in pairs
    }
