"""
base = "reference"
fails = ["build_classifier"]
en = "The same model is handed out again, already trained: make a new one at every call."
ko = "이미 훈련한 모델을 다시 내줍니다. 호출할 때마다 새로 만드세요."
"""

_MODELS = {}


def build_classifier(dimension):
    if dimension not in _MODELS:
        layers = [keras.layers.Dense(16, activation="relu"), keras.layers.Dense(1, activation="sigmoid")]
        model = keras.Sequential([keras.Input((dimension,)), *layers])
        model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
        _MODELS[dimension] = model
    return _MODELS[dimension]
