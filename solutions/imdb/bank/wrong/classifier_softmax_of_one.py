"""
base = "reference"
fails = ["build_classifier"]
en = "Softmax over a single unit always gives 1: use sigmoid."
ko = "유닛 하나에 softmax를 쓰면 언제나 1입니다. sigmoid를 쓰세요."
"""


def build_classifier(dimension):
    model = keras.Sequential(
        [
            keras.Input((dimension,)),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
    return model
