"""Assignment 3: Three ways to build a model.  Write your code where it says YOUR CODE HERE.

Instructions: README.md.   Check yourself: autograder check three_models

과제 3: 모델을 만드는 세 가지 방법.  YOUR CODE HERE라고 쓰인 곳에 코드를 작성하세요.

설명: README.ko.md.   스스로 검사하기: autograder check three_models
"""

import keras
import numpy as np


def flatten_images(images):
    """Turn a batch of images into a batch of vectors with values in [0, 1].

    images: uint8 array (n, 28, 28), pixels 0 to 255; n may be 0. It is not changed.
    Returns a float32 array (n, 784): row i is image i, its rows laid end to end, divided by 255.
    Raises ValueError for any other shape, such as (28, 28) or (n, 784);
    the message holds the shape that came, written as Python writes it, e.g. (28, 28).

    이미지 배치를 [0, 1] 사이의 값을 가진 벡터 배치로 바꿉니다.

    images: uint8 배열 (n, 28, 28), 픽셀 값 0~255. n은 0일 수도 있습니다. 원본은 바꾸지 않습니다.
    float32 배열 (n, 784)을 반환합니다. i번째 행은 i번째 이미지의 행들을 이어 붙여 255로 나눈 것입니다.
    (28, 28)이나 (n, 784)처럼 모양이 다르면 ValueError를 발생시킵니다.
    오류 메시지에는 들어온 모양을 파이썬이 쓰는 그대로 적습니다. 예: (28, 28)

    >>> flatten_images(np.full((2, 28, 28), 255, dtype=np.uint8)).shape
    (2, 784)
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def build_sequential(input_dim=784, hidden=128, classes=10):
    """Build the network as a keras.Sequential: Dense(hidden, relu), then Dense(classes, softmax).

    It takes float vectors (n, input_dim) and gives probabilities (n, classes).
    Its weights exist at once. Every call makes a new model. It need not be compiled.

    신경망을 keras.Sequential로 만듭니다: Dense(hidden, relu) 다음에 Dense(classes, softmax).

    실수 벡터 (n, input_dim)을 받아 확률 (n, classes)를 냅니다.
    가중치는 바로 만들어져 있어야 합니다. 호출할 때마다 새 모델을 만듭니다. 컴파일은 하지 않아도 됩니다.

    >>> build_sequential(4, 3, 2).count_params()
    23
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def build_functional(input_dim=784, hidden=128, classes=10):
    """Build the same network with keras.Input and keras.Model(inputs, outputs).

    It takes float vectors (n, input_dim) and gives probabilities (n, classes).
    Every call makes a new model with layers of its own. It need not be compiled.

    같은 신경망을 keras.Input과 keras.Model(inputs, outputs)로 만듭니다.

    실수 벡터 (n, input_dim)을 받아 확률 (n, classes)를 냅니다.
    호출할 때마다 자기만의 층을 가진 새 모델을 만듭니다. 컴파일은 하지 않아도 됩니다.

    >>> build_functional(4, 3, 2).count_params()
    23
    """
    # YOUR CODE HERE
    raise NotImplementedError()


class Classifier(keras.Model):
    """The same network as a class: Dense(hidden, relu), then Dense(classes, softmax).

    Classifier()(x) takes a float batch (n, any width) and gives probabilities (n, classes).
    After the first call its weights are those of the two layers.

    같은 신경망을 클래스로 만듭니다: Dense(hidden, relu) 다음에 Dense(classes, softmax).

    Classifier()(x)는 실수 배치 (n, 임의의 너비)를 받아 확률 (n, classes)를 냅니다.
    처음 호출한 뒤에는 두 층의 가중치를 그대로 가지고 있어야 합니다.

    >>> Classifier(hidden=3, classes=2)(np.zeros((5, 4), dtype="float32")).shape
    TensorShape([5, 2])
    """

    def __init__(self, hidden=128, classes=10):
        super().__init__()
        # YOUR CODE HERE
        raise NotImplementedError()

    def call(self, inputs):
        # YOUR CODE HERE
        raise NotImplementedError()


def train(model, images, labels):
    """Compile a classifier and train it in place: 3 epochs, batches of 128, on all the images.

    model: any keras.Model that gives probabilities, such as those above, compiled or not.
    images: float array (n, width), as flatten_images gives it.
    labels: integer array (n,), the class of each image, from 0.
    The loss is the cross-entropy. The optimizer is yours to choose ("adam" is a good first choice); on
    4,000 digits the default model must then read more than 80 % of 1,000 new ones.
    Returns the keras History; history.history holds three values each for "loss" and "accuracy".
    Raises ValueError if images has not two axes; the message tells its reader to use flatten_images.

    넘겨받은 분류 모델 자체를 컴파일하고 훈련합니다: 3에포크, 배치 크기 128, 이미지 전부 사용.

    model: 위에서 만든 것처럼 확률을 내는 keras.Model. 컴파일되어 있을 수도, 아닐 수도 있습니다.
    images: 실수 배열 (n, 너비), flatten_images의 결과.
    labels: 정수 배열 (n,), 각 이미지의 클래스. 0부터 시작합니다.
    손실은 교차 엔트로피입니다. 옵티마이저는 자유롭게 고르세요(처음에는 "adam"이 무난합니다). 숫자 4,000개로
    훈련한 기본 모델은 새로운 숫자 1,000개 중 80%를 넘게 맞혀야 합니다.
    Keras의 History를 반환합니다. history.history에는 "loss"와 "accuracy"가 각각 세 개씩 들어 있습니다.
    images의 축이 두 개가 아니면 ValueError를 발생시킵니다. 메시지에서 flatten_images를 쓰라고 알려 주세요.

    >>> train(build_sequential(), np.zeros((5, 784), dtype="float32"), np.arange(5)).epoch
    [0, 1, 2]
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def one_layer_regression(X, y):
    """Train one Dense(1) without activation on (X, y) until it reaches the least-squares solution.

    X: float array (n, d); each column has standard deviation about 1, mean within ±0.5, and the columns
       are hardly correlated. y: float array (n,). The solution's numbers lie between -5 and 5.
    Returns (weights, bias): a float array (d,) and one float, each number within 0.01 of the
    least-squares solution.

    활성화 함수 없는 Dense(1) 하나를 (X, y)로 훈련해 최소제곱해에 이르게 합니다.

    X: 실수 배열 (n, d). 각 열의 표준편차는 약 1, 평균은 ±0.5 이내이고 열끼리는 상관이 거의 없습니다.
    y: 실수 배열 (n,). 해의 값들은 -5와 5 사이에 있습니다.
    (weights, bias)를 반환합니다: 실수 배열 (d,)와 실수 하나. 모든 값이 최소제곱해와 0.01 이내로 같아야 합니다.

    >>> weights, bias = one_layer_regression(np.array([[-1.0], [1.0]]), np.array([1.0, 5.0]))  # y = 2x + 3
    >>> weights.round(2), round(bias, 2)
    (array([2.], dtype=float32), 3.0)
    """
    # YOUR CODE HERE
    raise NotImplementedError()


if __name__ == "__main__":
    with np.load("data/mnist_5k.npz") as digits:
        images, labels = digits["images"], digits["labels"]
    flat = flatten_images(images)
    for model in (build_sequential(), build_functional(), Classifier()):
        history = train(model, flat[:4000], labels[:4000])
        answers = model.predict(flat[4000:], verbose=0).argmax(axis=1)
        print(type(model).__name__, history.history["loss"], (answers == labels[4000:]).mean())
