"""
base = "reference"
fails = ["build_classifier"]
en = "So much dropout and weight decay that nothing remains to be learned."
ko = "드롭아웃과 가중치 규제가 너무 강해서 배울 것이 남지 않습니다."
"""


def build_classifier(dimension):
    model = keras.Sequential(
        [
            keras.Input((dimension,)),
            keras.layers.Dense(16, activation="relu", kernel_regularizer=keras.regularizers.L2(3.0)),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
    return model
