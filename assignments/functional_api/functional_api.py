"""Assignment 4: Models that branch.  Write your code where it says YOUR CODE HERE.

Instructions: README.md.   Check yourself: autograder check functional_api

과제 4: 갈라지고 합쳐지는 모델.  YOUR CODE HERE라고 쓰인 곳에 코드를 작성하세요.

설명: README.ko.md.   스스로 검사하기: autograder check functional_api
"""

import keras
import numpy as np


def build_multi_input(image_shape, metadata_dim, classes):
    """Build a classifier that looks at an image and at a few numbers, as in the diagram.

    image_shape: tuple (height, width, channels). metadata_dim, classes: whole numbers.
    Returns a keras.Model with the inputs "image" (n, *image_shape) and "metadata" (n, metadata_dim), floats.
    It gives probabilities (n, classes). Layers with weights: "image_features", "metadata_features", "class".

    그림과 같이 이미지와 숫자 몇 개를 함께 보는 분류 모델을 만듭니다.

    image_shape: 튜플 (높이, 너비, 채널 수). metadata_dim, classes: 정수.
    입력이 "image" (n, *image_shape)와 "metadata" (n, metadata_dim)인 keras.Model을 반환합니다. 값은 실수입니다.
    확률 (n, classes)를 냅니다. 가중치가 있는 층은 "image_features", "metadata_features", "class"입니다.

    >>> build_multi_input((2, 3, 1), 4, 5).count_params()      # (6·32 + 32) + (4·8 + 8) + (40·5 + 5)
    469
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def build_multi_output(vocabulary, tags, departments):
    """Build the model that sorts a customer's letter, as in the diagram.

    vocabulary, tags: widths of the inputs. departments: number of departments, 2 or more.
    Returns a keras.Model with the inputs "title" and "text_body" (n, vocabulary) and "tags" (n, tags), floats.
    It gives a dictionary {"priority": (n, 1), "department": (n, departments)}.
    Layers with weights: "features", "priority", "department".

    그림과 같이 손님의 글을 분류하는 모델을 만듭니다.

    vocabulary, tags: 입력의 너비. departments: 부서의 수, 2 이상.
    입력이 "title", "text_body" (n, vocabulary)와 "tags" (n, tags)인 keras.Model을 반환합니다. 값은 실수입니다.
    딕셔너리 {"priority": (n, 1), "department": (n, departments)}를 냅니다.
    가중치가 있는 층은 "features", "priority", "department"입니다.

    >>> build_multi_output(10, 3, 4).count_params()      # (23·64 + 64) + (64 + 1) + (64·4 + 4)
    1861
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def build_residual(input_dim, width):
    """Build one residual block as a model, as in the diagram.

    input_dim, width: whole numbers from 1 on.
    Returns a keras.Model that takes floats (n, input_dim) and gives floats (n, width).
    Layers with weights: "first", "second" and, only if input_dim differs from width, "projection" (no bias).

    그림과 같은 잔차 블록 하나를 모델로 만듭니다.

    input_dim, width: 1 이상의 정수.
    실수 (n, input_dim)을 받아 실수 (n, width)를 내는 keras.Model을 반환합니다.
    가중치가 있는 층은 "first", "second"이고, input_dim과 width가 다를 때만 "projection"(편향 없음)도 있습니다.

    >>> build_residual(4, 4).count_params(), build_residual(3, 4).count_params()
    (40, 48)
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def tiny_model():
    """A small model to look into; given.

    들여다볼 작은 모델. 이미 주어져 있습니다.
    """
    start = keras.Input((3,), name="start")
    middle = keras.layers.Dense(4, activation="relu", name="middle")(start)
    return keras.Model(start, keras.layers.Dense(1, name="end")(middle))


def feature_extractor(model, layer_name):
    """Build a model that ends at one layer of a given model and shares its layers.

    model: a built Sequential or functional keras.Model with any number of inputs; it is not changed.
    layer_name: the name of one of its layers (no input, and no layer is a model itself); each is used once.
    Returns a keras.Model with all the inputs of model, used or not (one is given as an array, several as a
    dictionary by name), whose output is what that layer gives. The layers are the model's own: a weight that changes in one changes in the other.
    It holds no weights but those of the layers on the way there.
    Raises ValueError if there is no layer of that name; the message holds the name that was asked for.

    주어진 모델의 한 층에서 끝나고 층을 공유하는 모델을 만듭니다.

    model: 만들어진 Sequential 또는 함수형 keras.Model. 입력은 몇 개든 될 수 있습니다. 원래 모델은 바꾸지 않습니다.
    layer_name: 모델에 있는 층의 이름(입력은 아니며, 층이 그 자체로 모델인 경우도 없습니다). 각 층은 한 번씩만 쓰입니다.
    쓰든 안 쓰든 model의 입력을 모두 받아(하나면 배열로, 여럿이면 이름이 키인 딕셔너리로) 그 층의 출력을 내는
    keras.Model을 반환합니다.
    층은 모델의 것 그대로입니다. 한쪽에서 가중치가 바뀌면 다른 쪽에서도 바뀝니다.
    그 층까지 가는 길에 있는 층의 가중치만 가지고 있어야 합니다.
    그런 이름의 층이 없으면 ValueError를 발생시킵니다. 오류 메시지에는 찾으려던 이름이 들어 있어야 합니다.

    >>> feature_extractor(tiny_model(), "middle")(np.ones((2, 3), dtype="float32")).shape
    TensorShape([2, 4])
    """
    # YOUR CODE HERE
    raise NotImplementedError()


if __name__ == "__main__":
    sorter = build_multi_output(vocabulary=50, tags=6, departments=4)
    sorter.summary()
    widths = {"title": 50, "text_body": 50, "tags": 6}
    letter = {name: np.zeros((1, width), dtype="float32") for name, width in widths.items()}
    before = sorter(letter)
    for name, width in widths.items():
        after = sorter({**letter, name: np.ones((1, width), dtype="float32")})
        print(name, {answer: float(np.abs(after[answer] - before[answer]).max()) for answer in before})
