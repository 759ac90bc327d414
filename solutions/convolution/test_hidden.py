"""The hidden checks.

Small images first: the learner then sees the whole image, the kernel, what was expected and what came.  What is
expected is worked out here, one cell of the kernel at a time, and never through another question's answer.
"""

import itertools

import numpy as np
import pytest

from autograder.judge import probe

question = pytest.mark.question

CLOSE = {"rtol": 1e-5, "atol": 1e-5}
LAYOUTS = ("usual", "read_only", "every_other", "columns_first")


# ---------------------------------------------------------------- what is right


def places(size, kernel, stride, padding):
    """Where the windows begin, by trying every pixel; and how many pixels are missing before and after."""
    if padding == "valid":
        return [start for start in range(0, size, stride) if start + kernel <= size], 0, 0
    starts = list(range(0, size, stride))
    missing = max(starts[-1] + kernel - size, 0)
    return starts, missing // 2, missing - missing // 2


def cells(images, kernel, stride, padding, fill):
    """For each cell of the window, the pixels it meets: pairs of (row, column) and (n, rows, columns, channels)."""
    lines = [places(size, length, stride, padding) for size, length in zip(images.shape[1:3], kernel, strict=True)]
    (rows, top, bottom), (columns, left, right) = lines
    padded = np.pad(images, [(0, 0), (top, bottom), (left, right), (0, 0)], constant_values=fill)
    for row, column in itertools.product(range(kernel[0]), range(kernel[1])):
        yield (row, column), padded[:, [start + row for start in rows]][:, :, [start + column for start in columns]]


def convolved(images, kernels, stride=1, padding="valid"):
    images, kernels = images.astype(float), kernels.astype(float)
    return sum(pixels @ kernels[cell] for cell, pixels in cells(images, kernels.shape[:2], stride, padding, 0.0))


def pooled(images, size, stride=None, padding="valid"):
    lowest = -np.inf if images.dtype.kind == "f" else np.iinfo(images.dtype).min
    met = [pixels for _, pixels in cells(images, (size, size), stride or size, padding, lowest)]
    return np.max(met, axis=0)


# ---------------------------------------------------------------- what is asked beside the submission


@probe
def out_of_action(submission):
    """Keras and TensorFlow have convolution and pooling ready-made: all their ways lead through here, and it refuses."""
    import sys

    class Refusing:
        def __getattr__(self, name):
            raise RuntimeError("the convolution and pooling of Keras and TensorFlow may not be used here: NumPy only")

    ways = sys.modules.get("tensorflow.python.ops.gen_nn_ops")
    if ways is not None:
        ways.pywrap_tfe = ways._op_def_library = ways._execute = Refusing()


@pytest.fixture
def numpy_only(submission):
    """The submission, with NumPy alone to work with."""
    out_of_action(submission)
    return submission


@probe
def conv2d_of_one(submission, image, kernel, **options):
    """conv2d for one gray image and one kernel, both given and answered as plain tables."""
    import numpy as np

    return np.asarray(submission.conv2d(image[None, :, :, None], kernel[:, :, None, None], **options))[0, :, :, 0]


@probe
def max_pool2d_of_one(submission, image, **options):
    """max_pool2d for one gray image, given and answered as a plain table."""
    import numpy as np

    return np.asarray(submission.max_pool2d(image[None, :, :, None], **options))[0, :, :, 0]


@probe
def call_and_look(submission, name, arguments, layout):
    """The answer to arrays in a memory layout, and the arguments as they are afterwards."""
    import numpy

    def arrange(value):
        if not isinstance(value, numpy.ndarray):
            return value
        if layout == "every_other":
            apart = numpy.zeros([2 * length for length in value.shape], value.dtype)
            every_other = apart[tuple(slice(None, None, 2) for _ in value.shape)]
            every_other[...] = value
            return every_other
        value = value.copy(order="F" if layout == "columns_first" else "C")
        value.flags.writeable = layout != "read_only"
        return value

    arguments = [arrange(value) for value in arguments]
    answer = getattr(submission, name)(*arguments)
    return answer, arguments


@probe
def first_of_two(submission, name, first, second):
    """What the first call gave, looked at when a second one is over and the first one's arguments were overwritten."""
    answer = getattr(submission, name)(*first)
    getattr(submission, name)(*second)
    first[0][...] = 0
    return answer


@probe
def repeated(submission, name, times, *arguments):
    """Several calls, and a corner of the last answer: the large image crosses to the worker once, nothing comes back."""
    for _ in range(times):
        answer = getattr(submission, name)(*arguments)
    return answer[:, :3, :3]


def check_arguments(submission, same, name, arguments, expected):
    """The same arguments in several memory layouts, which must be unchanged afterwards."""
    for layout in LAYOUTS:
        got, after = call_and_look(submission, name, arguments, layout)
        same(got, expected, **CLOSE)
        same({"arguments": after}, {"arguments": list(arguments)})


def drawing(rng, shape):
    """A small picture of whole numbers, as floats."""
    return rng.integers(-4, 10, shape).astype(float)


# ---------------------------------------------------------------- output_size


@question("output_size", points=2, en="Every small case", ko="작은 경우 전부")
@pytest.mark.parametrize("padding", ["valid", "same"])
def test_output_size_small(submission, padding):
    for size, kernel, stride in itertools.product(range(1, 9), range(1, 6), range(1, 8)):
        if padding == "same" or kernel <= size:
            expected = len(places(size, kernel, stride, padding)[0])
            assert submission.output_size(size, kernel, stride, padding) == expected, (
                f"output_size({size}, {kernel}, {stride}, {padding!r}) is {expected}"
            )


@question("output_size", en="Exact, however large", ko="아무리 커도 정확하게")
def test_output_size_huge(submission, same):
    for size, kernel, stride in [(10**18 + 1, 2, 1), (9 * 10**17 + 7, 5, 3), (2**53 + 1, 1, 1)]:
        same(submission.output_size(size, kernel, stride), (size - kernel) // stride + 1)
        same(submission.output_size(size, kernel, stride, "same"), (size - 1) // stride + 1)


@question("output_size", points=2, en="Numbers and paddings that make no sense", ko="말이 되지 않는 수와 패딩")
def test_output_size_refuses(submission):
    for padding in ("valid", "same"):
        for bad in [(0, 1, 1), (-3, 1, 1), (5, 0, 1), (5, -1, 1), (5, 3, 0), (5, 3, -2)]:
            with pytest.raises(ValueError):
                submission.output_size(*bad, padding)
    for size, kernel, stride in [(2, 3, 1), (4, 5, 3), (1, 9, 20)]:
        with pytest.raises(ValueError):
            submission.output_size(size, kernel, stride)
    for padding in ["full", "", "SAME", None]:
        with pytest.raises(ValueError):
            submission.output_size(5, 3, 1, padding)


# ---------------------------------------------------------------- conv2d


@question("conv2d", points=2, en="One gray image", ko="흑백 그림 한 장")
def test_conv2d_picture(numpy_only, same, rng):
    for shape, kernel in [((4, 5), (2, 2)), ((5, 4), (3, 1)), ((4, 6), (2, 3)), ((3, 3), (3, 3)), ((3, 3), (1, 1))]:
        image, weights = drawing(rng, shape), drawing(rng, kernel)
        same(conv2d_of_one(numpy_only, image, weights), convolved2(image, weights), **CLOSE)


def convolved2(image, kernel, **options):
    return convolved(image[None, :, :, None], kernel[:, :, None, None], **options)[0, :, :, 0]


@question("conv2d", points=2, en="The kernel is laid on as it is", ko="커널은 있는 그대로")
def test_conv2d_not_flipped(numpy_only, same, rng):
    image, weights = drawing(rng, (4, 4)), np.zeros((3, 3))
    for row, column in [(0, 0), (0, 2), (2, 0), (1, 1)]:
        weights[:] = 0
        weights[row, column] = 1
        same(conv2d_of_one(numpy_only, image, weights), image[row : row + 2, column : column + 2], **CLOSE)


@question("conv2d", points=2, en="Padding “same”, odd kernels", ko="패딩 “same”, 홀수 커널")
def test_conv2d_same_odd(numpy_only, same, rng):
    for shape, kernel in [((3, 4), (3, 3)), ((4, 3), (1, 3)), ((2, 3), (5, 5))]:
        image, weights = drawing(rng, shape), drawing(rng, kernel)
        got = conv2d_of_one(numpy_only, image, weights, padding="same")
        same(got, convolved2(image, weights, padding="same"), **CLOSE)


@question("conv2d", points=2, en="Padding “same”, even kernels", ko="패딩 “same”, 짝수 커널")
def test_conv2d_same_even(numpy_only, same, rng):
    for shape, kernel in [((4, 4), (2, 2)), ((3, 5), (4, 2)), ((5, 3), (2, 3)), ((1, 1), (2, 2))]:
        image, weights = drawing(rng, shape), 1 + abs(drawing(rng, kernel))
        got = conv2d_of_one(numpy_only, image, weights, padding="same")
        same(got, convolved2(image, weights, padding="same"), **CLOSE)


@question("conv2d", points=2, en="Strides", ko="걸음(stride)")
@pytest.mark.parametrize("padding", ["valid", "same"])
def test_conv2d_stride(numpy_only, same, rng, padding):
    for shape, kernel, stride in [((5, 6), (2, 2), 2), ((6, 5), (3, 2), 2), ((7, 8), (2, 3), 3), ((6, 7), (3, 3), 2)]:
        image, weights = drawing(rng, shape), drawing(rng, kernel)
        got = conv2d_of_one(numpy_only, image, weights, stride=stride, padding=padding)
        same(got, convolved2(image, weights, stride=stride, padding=padding), **CLOSE)


@question("conv2d", points=2, en="Strides longer than the kernel", ko="커널보다 긴 걸음")
def test_conv2d_long_stride(numpy_only, same, rng):
    for padding in ("valid", "same"):
        for shape, kernel, stride in [
            ((7, 8), (2, 2), 3),
            ((6, 6), (1, 1), 4),
            ((8, 5), (1, 3), 5),
            ((3, 3), (2, 2), 9),
        ]:
            image, weights = drawing(rng, shape), drawing(rng, kernel)
            got = conv2d_of_one(numpy_only, image, weights, stride=stride, padding=padding)
            same(got, convolved2(image, weights, stride=stride, padding=padding), **CLOSE)


@question("conv2d", points=2, en="Channels and filters", ko="채널과 필터")
def test_conv2d_channels(numpy_only, same, rng):
    for channels, filters in [(2, 1), (1, 2), (2, 3), (3, 2)]:
        images, kernels = drawing(rng, (1, 2, 3, channels)), drawing(rng, (2, 2, channels, filters))
        same(numpy_only.conv2d(images, kernels), convolved(images, kernels), **CLOSE)


@question("conv2d", en="A batch, and an empty one", ko="배치와 빈 배치")
def test_conv2d_batch(numpy_only, same, rng):
    kernels = drawing(rng, (2, 2, 2, 3))
    for count in (4, 1, 0):
        images = drawing(rng, (count, 3, 3, 2))
        same(numpy_only.conv2d(images, kernels), convolved(images, kernels), **CLOSE)


@question("conv2d", points=3, en="Batches of odd shapes", ko="여러 모양의 배치")
def test_conv2d_random(numpy_only, same, rng):
    for _ in range(12):
        kernel = rng.integers(1, 6, 2)
        count, channels, filters = rng.integers(1, 4, 3)
        images = rng.normal(size=(count, *(kernel + rng.integers(0, 8, 2)), channels))
        kernels = rng.normal(size=(*kernel, channels, filters))
        stride, padding = int(rng.integers(1, 5)), str(rng.choice(["valid", "same"]))
        same(numpy_only.conv2d(images, kernels, stride, padding), convolved(images, kernels, stride, padding), **CLOSE)


@question("conv2d", en="Bytes and other numbers", ko="바이트와 그 밖의 수")
@pytest.mark.parametrize("dtypes", ["uint8 int8", "uint8 uint8", "int16 float32", "float32 float32"])
def test_conv2d_dtypes(numpy_only, same, rng, dtypes):
    first, second = dtypes.split()
    images, kernels = rng.integers(90, 120, (1, 3, 4, 2)).astype(first), rng.integers(2, 9, (2, 2, 2, 1)).astype(second)
    same(numpy_only.conv2d(images, kernels), convolved(images, kernels), **CLOSE)


@question("conv2d", en="Arguments stay as they were", ko="인수는 그대로")
def test_conv2d_arguments(numpy_only, same, rng):
    images, kernels = drawing(rng, (2, 4, 5, 2)), drawing(rng, (2, 3, 2, 3))
    for padding in ("valid", "same"):
        expected = convolved(images, kernels, 1, padding)
        check_arguments(numpy_only, same, "conv2d", [images, kernels, 1, padding], expected)
    got = first_of_two(numpy_only, "conv2d", [images, kernels], [images + 1, kernels])
    same(got, convolved(images, kernels), **CLOSE)


@question("conv2d", points=2, en="What does not go together", ko="서로 맞지 않는 것들")
def test_conv2d_refuses(numpy_only):
    image, kernel = np.ones((1, 4, 4, 2)), np.ones((2, 2, 2, 1))
    bad = [
        (image[0], kernel),
        (image, kernel[..., 0]),
        (image[None], kernel),
        (np.ones((1, 4, 4, 1)), kernel),
        (np.ones((1, 4, 4, 3)), kernel),
        (image, np.ones((2, 2, 1, 1))),
        (image, np.ones((5, 2, 2, 1))),
        (image, np.ones((2, 5, 2, 1))),
        (image, kernel, 0),
        (image, kernel, -1),
        (image, kernel, 1, "full"),
        (image, kernel, 0, "same"),
        (image, kernel, 2, "Same"),
    ]
    for arguments in bad:
        with pytest.raises(ValueError):
            numpy_only.conv2d(*arguments)


@question("conv2d", points=3, en="A large picture, on time", ko="큰 그림, 시간 제한")
def test_conv2d_large(numpy_only, same, budget, rng):
    images, kernels = rng.normal(size=(1, 250, 250, 3)), rng.normal(size=(3, 3, 3, 8))
    with budget(factor=6):
        got = repeated(numpy_only, "conv2d", 6, images, kernels, 1, "same")
    same(got, convolved(images[:, :4, :4], kernels, 1, "same")[:, :3, :3], **CLOSE)


# ---------------------------------------------------------------- max_pool2d


def pooled2(image, **options):
    return pooled(image[None, :, :, None], **options)[0, :, :, 0]


@question("max_pool2d", points=2, en="One gray image", ko="흑백 그림 한 장")
def test_max_pool2d_picture(numpy_only, same, rng):
    for shape, size in [((4, 4), 2), ((5, 7), 2), ((6, 7), 3), ((3, 2), 1), ((3, 3), 3)]:
        image = drawing(rng, shape)
        same(max_pool2d_of_one(numpy_only, image, size=size), pooled2(image, size=size))


@question("max_pool2d", points=2, en="Negative pixels and padding", ko="음수 픽셀과 패딩")
def test_max_pool2d_negative(numpy_only, same, rng):
    for shape, size, stride in [((3, 3), 2, 2), ((4, 5), 3, 3), ((3, 4), 3, 1), ((1, 1), 2, 2), ((5, 5), 4, 2)]:
        image = -1 - abs(drawing(rng, shape))
        got = max_pool2d_of_one(numpy_only, image, size=size, stride=stride, padding="same")
        same(got, pooled2(image, size=size, stride=stride, padding="same"))


@question("max_pool2d", points=2, en="Windows that overlap, windows with gaps", ko="겹치는 창, 사이가 뜬 창")
def test_max_pool2d_stride(numpy_only, same, rng):
    for padding in ("valid", "same"):
        for shape, size, stride in [((5, 6), 3, 1), ((6, 5), 3, 2), ((7, 8), 2, 3), ((6, 6), 1, 4), ((3, 3), 2, 9)]:
            image = drawing(rng, shape)
            got = max_pool2d_of_one(numpy_only, image, size=size, stride=stride, padding=padding)
            same(got, pooled2(image, size=size, stride=stride, padding=padding))


@question("max_pool2d", en="Which side is padded", ko="어느 쪽에 붙이는가")
def test_max_pool2d_side(numpy_only, same, rng):
    for shape, size, stride in [((3, 3), 2, 1), ((6, 6), 3, 2), ((4, 3), 4, 1)]:
        image = drawing(rng, shape)
        image[0, 0], image[-1, -1] = 20, 30
        got = max_pool2d_of_one(numpy_only, image, size=size, stride=stride, padding="same")
        same(got, pooled2(image, size=size, stride=stride, padding="same"))


@question("max_pool2d", points=2, en="Batches and channels", ko="배치와 채널")
def test_max_pool2d_random(numpy_only, same, rng):
    for _ in range(8):
        size, stride = int(rng.integers(1, 5)), int(rng.integers(1, 5))
        images = rng.normal(size=(rng.integers(1, 4), *(size + rng.integers(0, 6, 2)), rng.integers(1, 4)))
        padding = str(rng.choice(["valid", "same"]))
        same(numpy_only.max_pool2d(images, size, stride, padding), pooled(images, size, stride, padding))
    images = drawing(rng, (0, 4, 4, 2))
    same(numpy_only.max_pool2d(images), np.zeros((0, 2, 2, 2)))


@question("max_pool2d", points=2, en="The dtype stays", ko="dtype은 그대로")
@pytest.mark.parametrize("dtype", ["uint8", "int8", "int64", "float32"])
def test_max_pool2d_dtypes(numpy_only, same, rng, dtype):
    if dtype == "float32":
        images = rng.normal(size=(1, 3, 3, 2)).astype(dtype)
        images[0, :2, :2, 0] = -np.inf
    else:
        info = np.iinfo(dtype)
        images = rng.integers(info.min, info.max, (1, 3, 3, 2), dtype=dtype, endpoint=True)
        images[0, 2, 2] = info.min, info.max - 1
    got = numpy_only.max_pool2d(images, padding="same")
    same(got, pooled(images, 2, padding="same"))
    assert str(got.dtype) == dtype, f"dtype {got.dtype}, expected {dtype}"


@question("max_pool2d", en="Arguments stay as they were, the answer too", ko="인수도 답도 그대로")
def test_max_pool2d_arguments(numpy_only, same, rng):
    images = drawing(rng, (2, 4, 5, 2))
    for size, padding in [(2, "valid"), (2, "same"), (1, "valid"), (1, "same")]:
        expected = pooled(images, size, None, padding)
        check_arguments(numpy_only, same, "max_pool2d", [images, size, None, padding], expected)
        got = first_of_two(numpy_only, "max_pool2d", [images.copy(), size, None, padding], [images + 1, size])
        same(got, expected)


@question("max_pool2d", points=2, en="What does not go together", ko="서로 맞지 않는 것들")
def test_max_pool2d_refuses(numpy_only):
    image = np.ones((1, 4, 4, 2))
    bad = [
        (image[0],),
        (image[None],),
        (image, 0),
        (image, -1),
        (image, 2, 0),
        (image, 2, -1),
        (image, 5),
        (image[:, :2], 3),
        (image[:, :, :2], 3),
        (image, 2, 2, "full"),
        (image, 0, 1, "same"),
        (image, 2, 0, "same"),
    ]
    for arguments in bad:
        with pytest.raises(ValueError):
            numpy_only.max_pool2d(*arguments)


@question("max_pool2d", points=3, en="A large picture, on time", ko="큰 그림, 시간 제한")
def test_max_pool2d_large(numpy_only, same, budget, rng):
    images = rng.normal(size=(1, 400, 400, 1))
    with budget(factor=6):
        got = repeated(numpy_only, "max_pool2d", 20, images, 3, 2, "same")
    same(got, pooled(images[:, :8, :8], 3, 2, "same")[:, :3, :3])


# ---------------------------------------------------------------- parameter_count


@question("parameter_count", points=2, en="Layers of all kinds", ko="여러 가지 층")
@pytest.mark.parametrize("use_bias", [True, False])
def test_parameter_count(submission, same, rng, use_bias):
    for _ in range(5):
        height, width, channels, filters = rng.integers(1, 300, 4).tolist()
        expected = height * width * channels * filters + (filters if use_bias else 0)
        same(submission.parameter_count((height, width), channels, filters, use_bias), expected)


@question("parameter_count", en="The smallest layers, and huge ones", ko="가장 작은 층과 아주 큰 층")
def test_parameter_count_extremes(submission, same):
    same(submission.parameter_count((1, 1), 1, 1), 2)
    same(submission.parameter_count((1, 1), 1, 1, False), 1)
    same(submission.parameter_count((1, 7), 1, 1), 8)
    same(submission.parameter_count((10**6, 10**6), 10**6, 10**6 + 1), 10**18 * (10**6 + 1) + 10**6 + 1)


# ---------------------------------------------------------------- build_convnet


def network_weights(rng, input_shape, classes):
    """Random weights large enough for everything to matter."""
    height, width, channels = input_shape
    shapes = [
        (3, 3, channels, 16),
        (16,),
        (3, 3, 16, 32),
        (32,),
        (height // 4 * (width // 4) * 32, classes),
        (classes,),
    ]
    return [rng.normal(0, 1 / np.sqrt(np.prod(shape[:-1])), shape).astype(np.float32) for shape in shapes]


def network(x, weights):
    """The network written out."""
    for kernel, bias in (weights[:2], weights[2:4]):
        x = pooled(np.maximum(convolved(x, kernel, padding="same") + bias, 0), 2)
    logits = x.reshape(len(x), -1) @ weights[4].astype(float) + weights[5]
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return (powers / powers.sum(axis=1, keepdims=True)).astype(np.float32)


@probe
def convnet_with(submission, input_shape, classes, weights, x):
    """What a network of build_convnet answers once its weights, in the order of the layers, are the given ones."""
    import keras
    import numpy as np

    model = submission.build_convnet(input_shape, classes)
    if not isinstance(model, keras.Model):
        return f"a {type(model).__name__} instead of a keras.Model"
    shapes = [tuple(weight.shape) for weight in model.get_weights()]
    if shapes != [weight.shape for weight in weights]:
        return f"weights of the shapes {shapes}"
    model.set_weights(weights)
    return np.asarray(model(x))


@question("build_convnet", points=3, en="Answers for given weights", ko="주어진 가중치로 낸 답")
@pytest.mark.parametrize(
    ("input_shape", "classes"), [((28, 28, 1), 10), ((8, 12, 3), 4), ((7, 10, 2), 3)], ids=["digits", "colour", "odd"]
)
def test_build_convnet_answers(submission, same, rng, input_shape, classes):
    weights = network_weights(rng, input_shape, classes)
    x = rng.normal(size=(3, *input_shape)).astype(np.float32)
    same(convnet_with(submission, input_shape, classes, weights, x), network(x, weights), atol=1e-5)


@probe
def moved_together(submission):
    """Whether new weights for one model change another one."""
    first, second = (submission.build_convnet((4, 4, 1), 2) for _ in range(2))
    before = [weight.copy() for weight in second.get_weights()]
    first.set_weights([weight + 1 for weight in first.get_weights()])
    return any((one != other).any() for one, other in zip(before, second.get_weights(), strict=True))


@question("build_convnet", en="Every call makes a new model", ko="호출할 때마다 새 모델")
def test_build_convnet_fresh(submission):
    assert moved_together(submission) is False, "two models share their weights"


# ---------------------------------------------------------------- feature_maps


@probe
def maps_of(submission, kind, weights, image):
    """feature_maps of a model made here; the names in order; and whether the model is still what it was."""
    import keras
    import numpy as np

    layers = keras.layers
    inputs = keras.Input(image.shape)
    if kind == "straight":
        model = keras.Sequential(
            [
                keras.Input(image.shape),
                layers.Conv2D(4, 3, padding="same", activation="relu", name="early"),
                layers.MaxPooling2D(2),
                layers.Conv2D(3, (3, 2), strides=2, name="late"),
                layers.ReLU(),
                layers.Flatten(),
                layers.Dense(2),
            ]
        )
    elif kind == "branching":
        left = layers.Conv2D(3, 3, padding="same", name="b_left")(inputs)
        right = layers.Conv2D(3, 1, activation="relu", name="a_right")(inputs)
        joined = layers.Conv2D(2, 2, name="joined")(layers.Add()([left, right]))
        model = keras.Model(inputs, layers.GlobalAveragePooling2D()(joined))
    elif kind == "training":
        normal = layers.Dropout(0.5)(layers.BatchNormalization(epsilon=0.0, center=False, scale=False)(inputs))
        model = keras.Model(inputs, layers.Dropout(0.5)(layers.Conv2D(4, 2, name="only")(normal)))
    else:
        model = keras.Model(inputs, layers.Dense(3, name="conv2d")(layers.MaxPooling2D(2)(inputs)))
    model.set_weights(weights)
    before, names = model(image[None], training=False), [layer.name for layer in model.layers]
    maps = submission.feature_maps(model, image)
    untouched = (
        [layer.name for layer in model.layers] == names
        and all((one == other).all() for one, other in zip(weights, model.get_weights(), strict=True))
        and all(layer.trainable for layer in model.layers)
        and np.array_equal(before, model(image[None], training=False))
    )
    return maps, list(maps), untouched


def some(rng, *shapes):
    return [rng.normal(size=shape).astype(np.float32) for shape in shapes]


def one_map(image, kernel, bias, **options):
    return (convolved(image[None], kernel, **options)[0] + bias).astype(np.float32)


@question("feature_maps", points=3, en="Layers in a row", ko="한 줄로 이어진 층")
def test_feature_maps_straight(submission, same, rng):
    image, *weights = some(rng, (9, 10, 2), (3, 3, 2, 4), (4,), (3, 2, 4, 3), (3,), (6, 2), (2,))
    maps, names, _ = maps_of(submission, "straight", weights, image)
    early = np.maximum(one_map(image, *weights[:2], padding="same"), 0)
    late = one_map(pooled(early[None], 2)[0], *weights[2:4], stride=2)
    same(names, ["early", "late"])
    same(maps, {"early": early, "late": late}, rtol=1e-4, atol=1e-4)


@question("feature_maps", points=3, en="A model that branches", ko="갈라지는 모델")
def test_feature_maps_branching(submission, same, rng):
    image, *weights = some(rng, (5, 6, 2), (3, 3, 2, 3), (3,), (1, 1, 2, 3), (3,), (2, 2, 3, 2), (2,))
    maps, names, _ = maps_of(submission, "branching", weights, image)
    left = one_map(image, *weights[:2], padding="same")
    right = np.maximum(one_map(image, *weights[2:4]), 0)
    same(names, ["b_left", "a_right", "joined"])
    expected = {"b_left": left, "a_right": right, "joined": one_map(left + right, *weights[4:])}
    same(maps, expected, rtol=1e-4, atol=1e-4)


@question("feature_maps", points=2, en="A single layer, as in prediction", ko="층 하나, 예측할 때처럼")
def test_feature_maps_prediction(submission, same, rng):
    mean, variance = rng.normal(size=2).astype(np.float32), rng.uniform(2, 5, 2).astype(np.float32)
    image, kernel, bias = some(rng, (4, 5, 2), (2, 2, 2, 4), (4,))
    maps, _, _ = maps_of(submission, "training", [mean, variance, kernel, bias], image)
    same(maps, {"only": one_map((image - mean) / np.sqrt(variance), kernel, bias)}, rtol=1e-4, atol=1e-4)


@question("feature_maps", en="Nothing that convolves", ko="합성곱이 없는 모델")
def test_feature_maps_none(submission, same, rng):
    image, *weights = some(rng, (4, 4, 2), (2, 3), (3,))
    same(maps_of(submission, "none", weights, image)[0], {})


@question("feature_maps", points=2, en="The model stays as it was", ko="모델은 그대로")
def test_feature_maps_untouched(submission, rng):
    mean, variance = rng.normal(size=2).astype(np.float32), rng.uniform(2, 5, 2).astype(np.float32)
    image, kernel, bias = some(rng, (4, 5, 2), (2, 2, 2, 4), (4,))
    assert maps_of(submission, "training", [mean, variance, kernel, bias], image)[2], "the model was changed"


@probe
def refusals(submission, shapes):
    """The shapes of images that are not refused."""
    import keras
    import numpy as np

    model = keras.Sequential([keras.Input((4, 4, 1)), keras.layers.Conv2D(2, 2), keras.layers.Flatten()])
    accepted = []
    for shape in shapes:
        try:
            submission.feature_maps(model, np.ones(shape, dtype="float32"))
        except ValueError:
            continue
        accepted.append(shape)
    return accepted


@question("feature_maps", en="Anything but one image", ko="그림 한 장이 아닌 것")
def test_feature_maps_refuses(submission, same):
    same(refusals(submission, [(1, 4, 4, 1), (4, 4), (4,), (1, 1, 4, 4, 1)]), [])
