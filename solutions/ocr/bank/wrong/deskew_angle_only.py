"""
base = "reference"
fails = ["deskew", "read_text"]
en = "The angle is found, but the page comes back as crooked as it was."
ko = "각도만 구하고 페이지는 기울어진 그대로 반환했습니다."
"""

correct = deskew


def deskew(image):
    return image.copy(), correct(image)[1]
