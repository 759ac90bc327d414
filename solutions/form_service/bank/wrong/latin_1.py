"""
base = "reference"
fails = ["parse_form"]
en = "The bytes are read as Latin-1: Hangul comes out as strange letters."
ko = "바이트를 Latin-1로 읽어서 한글이 이상한 글자로 바뀝니다."
"""


def parse_form(body):
    return dict(urllib.parse.parse_qsl(body.decode("latin-1"), keep_blank_values=True, encoding="latin-1"))
