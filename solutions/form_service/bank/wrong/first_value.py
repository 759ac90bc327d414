"""
base = "reference"
fails = ["parse_form"]
en = "Of a repeated name the first value is kept, not the last."
ko = "같은 이름이 여러 번 나올 때 마지막이 아니라 첫 값을 남깁니다."
"""


def parse_form(body):
    return {k: v[0] for k, v in urllib.parse.parse_qs(body.decode(), keep_blank_values=True, errors="strict").items()}
