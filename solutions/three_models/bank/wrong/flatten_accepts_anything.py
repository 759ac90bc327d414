"""
base = "reference"
fails = ["flatten_images"]
en = "reshape(-1, 784) turns one image, or images of another size, into something that fits: check the shape first."
ko = "reshape(-1, 784)는 이미지 한 장이나 크기가 다른 이미지도 아무 말 없이 바꿔 버립니다. 모양을 먼저 확인하세요."
"""


def flatten_images(images):
    return images.reshape(-1, 784).astype("float32") / 255
