"""
base = "reference"
fails = ["build_sequential"]
en = "This is the functional model: here the layers go into keras.Sequential as a list."
ko = "이것은 함수형 모델입니다. 여기에서는 층을 리스트로 keras.Sequential에 넣으세요."
"""


def build_sequential(input_dim=784, hidden=128, classes=10):
    return build_functional(input_dim, hidden, classes)
