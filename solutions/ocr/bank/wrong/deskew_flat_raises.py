"""
base = "reference"
fails = ["deskew", "read_text"]
outcome = "raised"
en = "A page without ink stops the function; it comes back as it is, with the angle 0.0."
ko = "잉크가 없는 페이지에서 함수가 멈춥니다. 그대로 반환하고 각도는 0.0이어야 합니다."
"""

correct = deskew


def deskew(image):
    if image.min() == image.max():
        raise ValueError("no ink")
    return correct(image)
