"""Assignment 14: Transfer learning: what another network has learned.  Write your code where it says YOUR CODE HERE.

Instructions: README.md.   Check yourself: autograder check transfer_learning

과제 14: 전이 학습: 다른 신경망이 배운 것을 이어받기.  YOUR CODE HERE라고 쓰인 곳에 코드를 작성하세요.

설명: README.ko.md.   스스로 검사하기: autograder check transfer_learning
"""

from pathlib import Path

import keras
import numpy as np


def to_photos(digits):
    """Gray images (n, 28, 28) as photos of the size and the channels that the network knows: uint8, (n, 32, 32, 3).

    회색 이미지 (n, 28, 28)을 신경망이 아는 크기와 채널의 사진으로 바꿉니다: uint8, (n, 32, 32, 3).
    """
    return np.repeat(np.pad(digits, ((0, 0), (2, 2), (2, 2)))[..., None], 3, axis=-1)


def tiny_base():
    """A base of two convolutions and a pooling layer for trying things out: photos (4, 4, 3) become features (2, 2, 2).

    시험해 보기 위한, 합성곱 둘과 풀링 하나로 된 기반: 사진 (4, 4, 3)이 특징 (2, 2, 2)가 됩니다.
    """
    start = keras.Input((4, 4, 3))
    hidden = keras.layers.Conv2D(3, 3, padding="same", activation="relu", name="first")(start)
    hidden = keras.layers.Conv2D(2, 3, padding="same", activation="relu", name="second")(hidden)
    end = keras.layers.MaxPooling2D(2, name="pool")(hidden)
    return keras.Model(start, end)


def tiny_model(base):
    """A network of two classes around a base, for trying out question 6; yours of question 4 does more.

    6번 문제를 시험해 보기 위한, 기반을 감싼 두 클래스짜리 신경망. 4번 문제에서 만드는 것은 하는 일이 더 많습니다.
    """
    base.trainable = False
    model = keras.Sequential([base, keras.layers.GlobalAveragePooling2D(), keras.layers.Dense(2, "softmax")])
    model.compile("sgd", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


def trainable_layers(model):
    """The names of the layers that have weights to be trained; a frozen model has none, whatever its layers say.

    훈련할 가중치가 있는 층들의 이름. 동결된 모델에는 층이 어떻든 하나도 없습니다.
    """
    trainable = {id(weight) for weight in model.trainable_weights}
    return [layer.name for layer in model.layers if any(id(weight) in trainable for weight in layer.weights)]


def load_base(weights):
    """A frozen base of a trained network, by a path or from ImageNet.

    훈련된 신경망의 기반을 동결하여 반환합니다. 경로로 읽거나 ImageNet의 것을 씁니다.

    load_base("data/small_vgg16.keras").output_shape  →  (None, 1, 1, 64)
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def extract_features(base, images):
    """The features of images: float32, (n, ...).

    이미지의 특징: float32, (n, ...).

    extract_features(load_base("data/small_vgg16.keras"), photos).shape  →  (n, 1, 1, 64)
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def build_head(shape, classes):
    """A small classifier of features, compiled.

    특징을 분류하는, 컴파일된 작은 모델.

    build_head((1, 1, 64), 10).count_params()  →  650
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def build_feature_extraction_model(base, classes):
    """From images to probabilities, compiled; only the head is trainable.

    이미지에서 확률까지, 컴파일된 모델. 머리만 훈련 가능합니다.

    build_feature_extraction_model(load_base("data/small_vgg16.keras"), 10).output_shape  →  (None, 10)
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def unfreeze_last(base, n):
    """Make exactly the last n layers trainable; their names.

    마지막 n개 층만 훈련 가능하게 하고 그 이름들을 반환합니다.

    unfreeze_last(tiny_base(), 1)  →  ["second"]
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def fine_tune(model, base, images, labels, n, epochs, learning_rate=1e-4):
    """Train the last n layers of the base together with the head, in small steps; the History.

    기반의 마지막 n개 층을 머리와 함께 작은 걸음으로 훈련합니다. History를 반환합니다.

    fine_tune(model, base, photos, labels, 3, 5).history["loss"]  →  [...]  (5)
    """
    # YOUR CODE HERE
    raise NotImplementedError()
