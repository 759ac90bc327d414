"""
base = "reference"
fails = ["segment_lines"]
en = "The boxes are as wide as the page; ink touches the sides of a tight box."
ko = "상자의 너비가 페이지 너비 그대로입니다. 꼭 맞는 상자라면 네 변에 잉크가 닿아야 합니다."
"""

correct = segment_lines


def segment_lines(image):
    return [(0, y, image.shape[1], height) for _, y, _, height in correct(image)]
