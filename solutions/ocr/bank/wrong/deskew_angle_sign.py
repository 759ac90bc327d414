"""
base = "reference"
fails = ["deskew"]
en = "The page is turned upright, but the angle has the wrong sign: rising to the right is positive."
ko = "페이지는 바로 섰지만 각도의 부호가 반대입니다. 오른쪽으로 올라가면 양수입니다."
"""

correct = deskew


def deskew(image):
    upright, angle = correct(image)
    return upright, -angle
