"""
base = "reference"
fails = ["build_classifier"]
en = "The hidden layer has no activation; two straight layers are as straight as one."
ko = "은닉층에 활성화 함수가 없습니다. 곧은 층 둘은 곧은 층 하나와 같습니다."
"""


def build_classifier(dimension):
    model = keras.Sequential(
        [
            keras.Input((dimension,)),
            keras.layers.Dense(16),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
    return model
