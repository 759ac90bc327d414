"""
base = "reference"
fails = ["build_convnet"]
en = "Sigmoid looks at each class alone; probabilities that add up to 1 need softmax."
ko = "sigmoid는 클래스를 따로따로 봅니다. 합이 1인 확률을 만들려면 softmax를 쓰세요."
"""

import keras


def build_convnet(input_shape, classes):
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input(input_shape),
            layers.Conv2D(16, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Conv2D(32, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(classes, activation="sigmoid"),
        ]
    )
