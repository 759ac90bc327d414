"""Assignment 12: Convolution: how a network sees.  Write your code where it says YOUR CODE HERE.

Instructions: README.md.   Check yourself: autograder check convolution

과제 12: 합성곱: 신경망이 보는 법.  YOUR CODE HERE라고 쓰인 곳에 코드를 작성하세요.

설명: README.ko.md.   스스로 검사하기: autograder check convolution
"""

import keras
import numpy as np


def output_size(size, kernel, stride=1, padding="valid"):
    """The number of places of a window on a line of pixels.

    size, kernel, stride: whole numbers from 1 on: the length of the line, of the window, and of each move.
    padding: "valid" or "same". Returns a whole number.
    Raises ValueError for a number below 1, another padding, or a window that fits nowhere ("valid" only).

    output_size(7, 3, 2)  →  3        output_size(7, 3, 2, "same")  →  4

    픽셀 줄 위에 창을 놓을 자리의 수를 구합니다.

    size, kernel, stride: 1 이상의 정수. 차례대로 줄의 길이, 창의 길이, 한 번에 옮기는 거리입니다.
    padding: "valid" 또는 "same". 정수를 반환합니다.
    1보다 작은 수, 다른 padding, 놓을 자리가 없는 창("valid"일 때만)이면 ValueError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def conv2d(images, kernels, stride=1, padding="valid"):
    """Slide every kernel over every image.

    images: array (n, height, width, channels). kernels: array (kernel height, kernel width, channels, filters).
    stride: how far the kernel moves, in both directions. padding: "valid" or "same" (zeros around the image).
    Returns a float array (n, rows, columns, filters).
    Raises ValueError where images, kernels, stride and padding do not go together.

    conv2d(np.ones((1, 3, 3, 1)), np.ones((2, 2, 1, 1)))[0, :, :, 0]  →  [[4., 4.], [4., 4.]]

    모든 커널을 모든 그림 위에서 밉니다.

    images: 배열 (n, 높이, 너비, 채널 수). kernels: 배열 (커널 높이, 커널 너비, 채널 수, 필터 수).
    stride: 커널을 두 방향으로 옮기는 거리. padding: "valid" 또는 "same"(그림 둘레에 0).
    실수 배열 (n, 행 수, 열 수, 필터 수)를 반환합니다.
    images, kernels, stride, padding이 서로 맞지 않으면 ValueError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def max_pool2d(images, size=2, stride=None, padding="valid"):
    """The largest value of every window, channel by channel.

    images: integer or float array (n, height, width, channels). size: side of the square window.
    stride: how far it moves, in both directions; None means size. padding: "valid" or "same".
    Returns a new array (n, rows, columns, channels) with the dtype of images.
    Raises ValueError where images, size, stride and padding do not go together.

    max_pool2d(np.arange(16).reshape(1, 4, 4, 1))[0, :, :, 0]  →  [[5, 7], [13, 15]]

    채널마다 모든 창에서 가장 큰 값을 구합니다.

    images: 정수 또는 실수 배열 (n, 높이, 너비, 채널 수). size: 정사각형 창의 한 변.
    stride: 창을 두 방향으로 옮기는 거리. None이면 size와 같습니다. padding: "valid" 또는 "same".
    images와 dtype이 같은 새 배열 (n, 행 수, 열 수, 채널 수)를 반환합니다.
    images, size, stride, padding이 서로 맞지 않으면 ValueError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def parameter_count(kernel_size, channels, filters, use_bias=True):
    """The number of parameters of a convolutional layer.

    kernel_size: a pair (height, width) of whole numbers. channels: of the input. filters: of the layer.
    use_bias: whether every filter has a bias. Returns a whole number.

    parameter_count((3, 3), 3, 16)  →  448

    합성곱 층의 파라미터 개수를 구합니다.

    kernel_size: 정수의 쌍 (높이, 너비). channels: 입력의 채널 수. filters: 층의 필터 수.
    use_bias: 필터마다 편향이 있는지 여부. 정수를 반환합니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def build_convnet(input_shape, classes):
    """Build the network of the table above.

    input_shape: (height, width, channels) of the images, height and width 4 or more. classes: a whole number.
    Returns a keras.Model from float batches (n, height, width, channels) to probabilities (n, classes). Its weights
    exist at once. Every call makes a new model. It need not be compiled.

    build_convnet((28, 28, 1), 10).count_params()  →  20490

    위의 표에 나온 신경망을 만듭니다.

    input_shape: 그림의 (높이, 너비, 채널 수). 높이와 너비는 4 이상입니다. classes: 정수.
    실수 배치 (n, 높이, 너비, 채널 수)를 받아 확률 (n, classes)를 내는 keras.Model을 반환합니다. 가중치는 바로 만들어져
    있어야 합니다. 호출할 때마다 새 모델을 만듭니다. 컴파일은 하지 않아도 됩니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def feature_maps(model, image):
    """What every Conv2D layer of a model gives for one image.

    model: a built keras.Model with one input. image: float array (height, width, channels).
    Returns a dict from the name of the layer to a float array (rows, columns, filters), in the order of model.layers.
    Raises ValueError unless image has three axes.

    feature_maps(build_convnet((8, 8, 1), 3), np.zeros((8, 8, 1)))  →  two arrays, (8, 8, 16) and (4, 4, 32)

    그림 한 장에 대해 모델의 Conv2D 층마다 내는 값을 구합니다.

    model: 입력이 하나이고 이미 만들어진 keras.Model. image: 실수 배열 (높이, 너비, 채널 수).
    층의 이름이 키, 실수 배열 (행 수, 열 수, 필터 수)이 값인 딕셔너리를 model.layers의 순서대로 반환합니다.
    image의 축이 세 개가 아니면 ValueError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


if __name__ == "__main__":
    picture = np.zeros((12, 16))
    picture[3:9, 4:12] = 1
    upright = np.array([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])
    edges = conv2d(picture[None, :, :, None], np.stack([upright, upright.T], axis=-1)[:, :, None, :], padding="same")
    for name, seen in [("picture", picture), ("upright", edges[0, :, :, 0]), ("level", edges[0, :, :, 1])]:
        print(name)
        for row in np.abs(seen) / np.abs(seen).max():
            print("".join(" .:*#"[int(4 * value)] for value in row))
