"""
base = "reference"
fails = ["build_classifier"]
outcome = "raised"
en = "Two units come out; a yes-or-no question needs one probability."
ko = "유닛이 두 개입니다. 예/아니요 질문에는 확률 하나면 됩니다."
"""


def build_classifier(dimension):
    model = keras.Sequential(
        [
            keras.Input((dimension,)),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(2, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
    return model
