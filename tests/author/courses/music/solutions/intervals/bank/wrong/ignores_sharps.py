"""
base = "reference"
fails = ["semitones"]
en = "You look at the letter only, so C# sounds like C, and any ending is taken."
ko = "글자만 보아서 C#이 C와 같아지고, 뒤에 무엇이 와도 받아들입니다."
"""


def semitones(name):
    if name[:1] not in SCALE:
        raise ValueError(name)
    return SCALE[name[:1]]
