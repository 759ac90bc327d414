"""
base = "reference"
fails = ["build_classifier"]
en = "Categorical cross-entropy needs a unit for each class; for a single one take the binary one."
ko = "범주형 교차 엔트로피에는 클래스마다 유닛이 필요합니다. 유닛이 하나면 이진 교차 엔트로피를 쓰세요."
"""


def build_classifier(dimension):
    model = keras.Sequential(
        [
            keras.Input((dimension,)),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
