"""
base = "reference"
fails = ["build_classifier"]
en = "The loss is the squared error; for probabilities take the binary cross-entropy."
ko = "손실이 제곱오차입니다. 확률에는 이진 교차 엔트로피를 쓰세요."
"""


def build_classifier(dimension):
    model = keras.Sequential(
        [
            keras.Input((dimension,)),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="mean_squared_error", metrics=["accuracy"])
    return model
