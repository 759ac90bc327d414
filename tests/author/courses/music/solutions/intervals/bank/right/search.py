"""
en = "A string with every key's name, and map."
ko = "건반 이름을 모두 적은 문자열과 map을 씁니다."
"""

KEYS = ["C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"]


def semitones(name):
    if name == "E#":
        return 5
    if name == "B#":
        return 12
    return KEYS.index(name)


def transpose(melody, steps):
    return list(map(steps.__add__, melody))
