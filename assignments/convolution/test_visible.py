"""The visible checks: the examples of the instructions, and the simplest cases around them.

They are plain pytest.  Run them with ``autograder check convolution`` or ``pytest``.
"""

import numpy as np
import pytest

question = pytest.mark.question

IMAGE = np.array([[1, 2, 0, 1], [0, 1, 3, 1], [2, 0, 1, 0], [1, 1, 0, 2]])
KERNEL = np.array([[1, 0, -1], [1, 0, -1], [0, 0, 1]])


@question("output_size", en="Windows that lie inside", ko="안에 온전히 들어오는 창")
def test_output_size_valid(submission):
    assert submission.output_size(7, 3, 2) == 3
    assert submission.output_size(28, 3) == 26
    assert submission.output_size(5, 5) == 1


@question("output_size", en="As long as the line", ko="줄과 같은 길이")
def test_output_size_same(submission):
    assert submission.output_size(7, 3, 1, "same") == 7
    assert submission.output_size(7, 3, 2, "same") == 4
    assert submission.output_size(8, 3, 2, "same") == 4


@question("output_size", en="A window that fits nowhere", ko="놓을 자리가 없는 창")
def test_output_size_refuses(submission):
    with pytest.raises(ValueError):
        submission.output_size(2, 3)


@question("conv2d", en="The image of the instructions", ko="설명에 나온 그림")
def test_conv2d_example(submission, same):
    maps = submission.conv2d(IMAGE[None, :, :, None], KERNEL[:, :, None, None])
    same(maps.shape, (1, 2, 2, 1))
    same(maps[0, :, :, 0], np.array([[-1.0, 1.0], [-2.0, 2.0]]), atol=1e-5)


@question("conv2d", en="Zeros around the image", ko="그림 둘레의 0")
def test_conv2d_same(submission, same):
    maps = submission.conv2d(np.ones((1, 3, 3, 1)), np.ones((3, 3, 1, 1)), padding="same")
    same(maps[0, :, :, 0], np.array([[4.0, 6.0, 4.0], [6.0, 9.0, 6.0], [4.0, 6.0, 4.0]]), atol=1e-5)


@question("conv2d", en="Channels are added, filters are not", ko="채널은 더하고 필터는 따로")
def test_conv2d_channels(submission, same):
    pixel = np.array([1.0, 10.0, 100.0]).reshape(1, 1, 1, 3)
    kernels = np.array([[1.0, 0.0], [1.0, 2.0], [1.0, 0.0]]).reshape(1, 1, 3, 2)
    same(submission.conv2d(pixel, kernels), np.array([111.0, 20.0]).reshape(1, 1, 1, 2), atol=1e-5)


@question("max_pool2d", en="The image of the instructions", ko="설명에 나온 그림")
def test_max_pool2d_example(submission, same):
    pooled = submission.max_pool2d(IMAGE[None, :, :, None])
    same(pooled.shape, (1, 2, 2, 1))
    same(pooled[0, :, :, 0], np.array([[2, 3], [2, 2]]))


@question("max_pool2d", en="Negative pixels at the edge", ko="가장자리의 음수 픽셀")
def test_max_pool2d_negative(submission, same):
    image = np.array([[-3.0, -1.0, -2.0], [-4.0, -5.0, -6.0], [-7.0, -8.0, -9.0]])
    pooled = submission.max_pool2d(image[None, :, :, None], 2, padding="same")
    same(pooled[0, :, :, 0], np.array([[-1.0, -2.0], [-7.0, -9.0]]))


@question("parameter_count", en="The layer of the instructions", ko="설명에 나온 층")
def test_parameter_count(submission):
    assert submission.parameter_count((3, 3), 3, 16) == 448


@question("parameter_count", en="Without biases", ko="편향이 없을 때")
def test_parameter_count_no_bias(submission):
    assert submission.parameter_count((5, 3), 1, 2, use_bias=False) == 30


@question("build_convnet", en="Number of parameters", ko="파라미터의 개수")
def test_build_convnet_parameters(submission):
    assert submission.build_convnet((28, 28, 1), 10).count_params() == 20_490


@question("build_convnet", en="Probabilities add up to 1", ko="확률의 합은 1")
def test_build_convnet_probabilities(submission, same):
    answers = np.asarray(submission.build_convnet((8, 8, 3), 4)(np.ones((5, 8, 8, 3), dtype=np.float32)))
    same(answers.shape, (5, 4))
    same(answers.sum(axis=1).astype(float), np.ones(5), atol=1e-5)


def maps_of_two_layers(submission, image):
    import keras

    first = keras.layers.Conv2D(16, 3, padding="same", activation="relu")
    second = keras.layers.Conv2D(32, 3, padding="same")
    model = keras.Sequential([keras.Input((8, 8, 1)), first, keras.layers.MaxPooling2D(2), second])
    return submission.feature_maps(model, image)


@question("feature_maps", en="Two layers, two stacks of maps", ko="층 두 개, 맵 두 묶음")
def test_feature_maps(submission, probe, same):
    maps = probe(maps_of_two_layers)(submission, np.ones((8, 8, 1), dtype=np.float32))
    same([stack.shape for stack in maps.values()], [(8, 8, 16), (4, 4, 32)])


@question("feature_maps", en="A batch is refused", ko="배치는 거절")
def test_feature_maps_refuses(submission, probe):
    with pytest.raises(ValueError):
        probe(maps_of_two_layers)(submission, np.ones((1, 8, 8, 1), dtype=np.float32))
