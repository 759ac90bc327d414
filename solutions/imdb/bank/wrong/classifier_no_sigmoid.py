"""
base = "reference"
fails = ["build_classifier"]
en = "The sigmoid is missing: what comes out is no probability."
ko = "sigmoid가 없어서 확률이 아닌 값이 나옵니다."
"""


def build_classifier(dimension):
    model = keras.Sequential(
        [
            keras.Input((dimension,)),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
    return model
