"""
base = "reference"
fails = ["segment_characters", "read_text"]
en = "square is ignored, so 가 falls apart into ㄱ and ㅏ."
ko = "square를 무시해서 가가 ㄱ과 ㅏ로 갈라집니다."
"""

correct = segment_characters


def segment_characters(line, square=False):
    return correct(line)
