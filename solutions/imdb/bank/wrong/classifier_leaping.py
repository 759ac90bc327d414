"""
base = "reference"
fails = ["build_classifier"]
en = "The steps are so large that the model is thrown about and learns nothing."
ko = "걸음이 너무 커서 이리저리 튀기만 하고 배우지 못합니다."
"""


def build_classifier(dimension):
    model = keras.Sequential(
        [
            keras.Input((dimension,)),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer=keras.optimizers.SGD(10_000.0), loss="binary_crossentropy", metrics=["accuracy"])
    return model
