"""
base = "reference"
fails = ["build_classifier"]
en = "The steps are so small that nothing is learned in a few epochs."
ko = "걸음이 너무 작아 몇 에포크로는 아무것도 배우지 못합니다."
"""


def build_classifier(dimension):
    model = keras.Sequential(
        [
            keras.Input((dimension,)),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer=keras.optimizers.SGD(0.001), loss="binary_crossentropy", metrics=["accuracy"])
    return model
