"""
base = "reference"
fails = ["build_classifier"]
en = "The hidden layer starts at zero and stays there: nothing reaches the output."
ko = "은닉층이 0에서 시작해 움직이지 않습니다. 출력까지 아무것도 전해지지 않습니다."
"""


def build_classifier(dimension):
    model = keras.Sequential(
        [
            keras.Input((dimension,)),
            keras.layers.Dense(16, activation="relu", kernel_initializer="zeros"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
    return model
