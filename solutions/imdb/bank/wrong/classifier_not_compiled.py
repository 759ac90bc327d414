"""
base = "reference"
fails = ["build_classifier"]
outcome = "raised"
en = "The model is not compiled, so it cannot be trained."
ko = "모델을 컴파일하지 않아 훈련할 수 없습니다."
"""


def build_classifier(dimension):
    layers = [keras.layers.Dense(16, activation="relu"), keras.layers.Dense(1, activation="sigmoid")]
    return keras.Sequential([keras.Input((dimension,)), *layers])
