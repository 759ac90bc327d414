"""
base = "reference"
fails = ["segment_characters"]
en = "Letters joined by a thread of ink stay one box; what is wider than 1.2 heights is to be cut."
ko = "잉크 실로 이어진 글자가 한 상자로 남습니다. 높이의 1.2배보다 넓으면 잘라야 합니다."
"""

def cut(ink, widest):
    return [tight(ink)]
