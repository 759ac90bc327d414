"""
base = "reference"
fails = ["build_classifier"]
en = "Sigmoid is applied twice, so no probability is below one half."
ko = "sigmoid를 두 번 적용해서 확률이 절반 아래로 내려가지 않습니다."
"""


def build_classifier(dimension):
    model = keras.Sequential(
        [
            keras.Input((dimension,)),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
            keras.layers.Activation("sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
    return model
