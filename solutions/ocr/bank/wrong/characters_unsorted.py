"""
base = "reference"
fails = ["segment_characters", "read_text"]
en = "The boxes come in the order in which OpenCV found them, from the top; a line is read from the left."
ko = "상자가 OpenCV가 찾은 순서, 곧 위에서부터의 순서입니다. 줄은 왼쪽부터 읽습니다."
"""

correct = segment_characters


def segment_characters(line, square=False):
    return sorted(correct(line, square), key=lambda box: (box[1], box[0]))
