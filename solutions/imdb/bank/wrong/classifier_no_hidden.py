"""
base = "reference"
fails = ["build_classifier"]
en = "There is no hidden layer: the model can only add words up."
ko = "은닉층이 없어서 단어의 점수를 더하기만 할 수 있습니다."
"""


def build_classifier(dimension):
    model = keras.Sequential(
        [
            keras.Input((dimension,)),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
    return model
