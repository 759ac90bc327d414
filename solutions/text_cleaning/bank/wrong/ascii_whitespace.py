"""
base = "reference"
fails = ["tokenize"]
en = "Only space, tab and line break are cut at; U+00A0 and U+3000 are whitespace too."
ko = "빈칸, 탭, 줄바꿈에서만 잘랐습니다. U+00A0과 U+3000도 공백입니다."
"""


import re


def tokenize(text):
    return re.findall(r"[^ \t\r\n\v\f]+", text.lower())
