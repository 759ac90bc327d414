"""
base = "reference"
fails = ["build_classifier"]
outcome = "raised"
en = "The model always takes 2,000 columns: use the argument dimension."
ko = "모델이 언제나 열 2,000개를 받습니다. 인수 dimension을 사용하세요."
"""


def build_classifier(dimension):
    model = keras.Sequential(
        [
            keras.Input((2000,)),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
    return model
