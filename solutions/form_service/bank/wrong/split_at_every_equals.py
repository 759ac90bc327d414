"""
base = "reference"
fails = ["parse_form"]
outcome = "raised"
en = "Splitting at every = breaks values that hold one. Only the first separates."
ko = "모든 =에서 나누면 =가 든 값에서 오류가 납니다. 첫 번째만 구분 기호입니다."
"""


def parse_form(body):
    form = {}
    for pair in body.decode("utf-8").split("&"):
        if pair:
            name, value = pair.split("=")
            form[urllib.parse.unquote_plus(name, errors="strict")] = urllib.parse.unquote_plus(value, errors="strict")
    return form
