"""
base = "reference"
fails = ["build_sequential"]
en = "Sigmoid answers ten separate yes-or-no questions: for one class out of several use softmax."
ko = "sigmoid는 서로 상관없는 예/아니요 질문 열 개에 답합니다. 여러 클래스 중 하나를 고르려면 softmax를 쓰세요."
"""

import keras


def build_sequential(input_dim=784, hidden=128, classes=10):
    return keras.Sequential(
        [
            keras.Input((input_dim,)),
            keras.layers.Dense(hidden, activation="relu"),
            keras.layers.Dense(classes, activation="sigmoid"),
        ]
    )
