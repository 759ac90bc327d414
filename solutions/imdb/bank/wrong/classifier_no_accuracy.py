"""
base = "reference"
fails = ["build_classifier"]
en = "compile got no metrics, so nobody can see the accuracy."
ko = "compile에 metrics가 없어서 정확도를 볼 수 없습니다."
"""


def build_classifier(dimension):
    model = keras.Sequential(
        [
            keras.Input((dimension,)),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=[])
    return model
