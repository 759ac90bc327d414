"""
base = "reference"
fails = ["segment_characters"]
en = "The height of the array is taken for the height of the line; there may be room above and below the ink."
ko = "배열의 높이를 줄의 높이로 보았습니다. 잉크 위아래에 여백이 있을 수 있습니다."
"""

def segment_characters(line, square=False):
    if not line.any():
        return []
    height = len(line)
    blocks = []
    for left, right, ink in stacked(line):
        if square and blocks and max(right, blocks[-1][1]) - blocks[-1][0] <= 1.1 * height:
            blocks[-1] = [blocks[-1][0], max(right, blocks[-1][1]), blocks[-1][2] | ink]
        else:
            blocks.append([left, right, ink])
    if square:
        return [tight(ink) for _, _, ink in blocks]
    return [box for _, _, ink in blocks for box in cut(ink, 1.2 * height)]
