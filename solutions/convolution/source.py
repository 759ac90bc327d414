# %% [markdown] lang="en"
# # Convolution: how a network sees
#
# A `Dense` layer looks at all pixels at once and has a weight for each of them. Move the cat in the picture three
# pixels to the right, and it meets weights that have never seen a cat. A **convolution** looks through a small window
# instead, slides it over the picture and uses the same few weights everywhere. What it learns in one corner it knows
# in all of them.
#
# You will build the two operations that every convolutional network is made of, with NumPy. Then you will build such a
# network with Keras, and look at what its layers see.
#
# ```
# picture   28 × 28 × 1
#    ↓      convolution       conv2d          slide small windows over the picture
# maps      28 × 28 × 16
#    ↓      max pooling       max_pool2d      keep the strongest answer of each neighbourhood
# maps      14 × 14 × 16
#    ↓      ...               build_convnet
# answer    one probability for each class
# ```
#
# **Shapes.** Pictures come in batches, as in Keras: an array of shape `(n, height, width, channels)`. A gray picture
# has one channel, a colour picture three. To look at one gray picture `gray` of shape `(height, width)`, pass
# `gray[None, :, :, None]`.
#
# **Rules**
#
# * `conv2d` and `max_pool2d` are written with NumPy. While these two are graded, the convolution and pooling of Keras
#   and TensorFlow refuse to work, and `import scipy` and `import cv2` raise `ImportError`. `build_convnet` and
#   `feature_maps` use Keras.
# * Never change an array that you were given. Some are read-only, some are slices of larger ones.
# * `size`, `kernel` and `stride` are whole numbers. Where this page says `ValueError`, the text of the error is yours to
#   choose.
# * One check of `conv2d` and one of `max_pool2d` take a large picture and allow six times the CPU time of the
#   reference, measured on the same machine. NumPy operations on whole arrays pass with room to spare, and so does a
#   Python loop over the few cells of the *window*. A Python loop over all pixels of the *picture* does not; it costs
#   only that check.

# %% [markdown] lang="ko"
# # 합성곱: 신경망이 보는 법
#
# `Dense` 층은 모든 픽셀을 한꺼번에 보고 픽셀마다 가중치를 따로 둡니다. 사진 속 고양이를 오른쪽으로 세 픽셀만 옮겨도
# 고양이를 한 번도 본 적 없는 가중치와 만나게 됩니다. **합성곱**(convolution)은 작은 창으로 들여다봅니다. 창을 그림 위에서
# 한 칸씩 밀면서 어디에서나 같은 가중치 몇 개를 씁니다. 그래서 한쪽 구석에서 배운 것을 모든 곳에서 알아봅니다.
#
# 먼저 모든 합성곱 신경망의 재료인 두 연산을 NumPy로 만듭니다. 그런 다음 Keras로 합성곱 신경망을 만들고, 그 층들이 무엇을
# 보는지 들여다봅니다.
#
# ```
# 그림       28 × 28 × 1
#    ↓      합성곱            conv2d          작은 창을 그림 위에서 밀기
# 특성 맵    28 × 28 × 16
#    ↓      최대 풀링         max_pool2d      이웃한 값 가운데 가장 강한 것만 남기기
# 특성 맵    14 × 14 × 16
#    ↓      ...               build_convnet
# 답        클래스마다 확률 하나
# ```
#
# **모양(shape).** Keras와 마찬가지로 그림은 배치로 들어옵니다. 모양이 `(n, height, width, channels)`(그림 수,
# 높이, 너비, 채널 수)인 배열입니다. 흑백 그림은 채널이 하나, 컬러 그림은 셋입니다. 모양이 `(height, width)`인 흑백 그림 `gray` 한 장은 `gray[None, :, :, None]`으로 넘기면
# 됩니다.
#
# **규칙**
#
# * `conv2d`와 `max_pool2d`는 NumPy로 작성합니다. 이 둘을 채점할 때만 Keras와 TensorFlow의 합성곱과 풀링이 작동하지 않으며,
#   `import scipy`와 `import cv2`에서는 `ImportError`가 발생합니다. `build_convnet`과 `feature_maps`에서는 Keras를 씁니다.
# * 인수로 받은 배열은 절대 바꾸지 마세요. 읽기 전용 배열도 있고, 더 큰 배열의 일부인 것도 있습니다.
# * `size`, `kernel`, `stride`는 정수입니다. 이 글에서 `ValueError`라고 한 곳의 오류 메시지는 자유롭게 쓰세요.
# * `conv2d`와 `max_pool2d`에는 큰 그림을 주는 검사가 하나씩 있고, 같은 컴퓨터에서 참조 답안이 쓴 CPU 시간의 여섯 배까지
#   허용합니다. 배열 전체에 대한 NumPy 연산이면 여유 있게 통과하고, 칸이 몇 개뿐인 *창*을 도는 파이썬 반복문도 괜찮습니다.
#   *그림*의 모든 픽셀을 도는 파이썬 반복문은 통과하지 못하지만, 잃는 것은 그 검사의 점수뿐입니다.

# %%
import keras
import numpy as np

# %% [markdown] lang="en"
# ## 1. `output_size(size, kernel, stride=1, padding="valid")`
#
# How many places has a window of `kernel` pixels on a line of `size` pixels, when it moves `stride` pixels at a time?
#
# **`padding="valid"`**: the window must lie wholly inside. On 7 pixels a window of 3, moved by 2, has three places:
#
# ```
#     pixels   0 1 2 3 4 5 6
#              [---]               the first place
#                  [---]           two further
#                      [---]       the last that fits    →  3
# ```
#
# The first place is always there, and after it there are as many as whole strides fit into the `size - kernel` pixels
# that are left. A window that is larger than the line fits nowhere: `ValueError`.
#
# **`padding="same"`**: there is one place for every `stride` pixels, that is `size` divided by `stride`, rounded up, and
# the line is made longer by just enough for them: 7 pixels and a stride of 2 give 4, whatever the window's size. With a stride of 1 the result is as long
# as the line, hence the name. Here every window fits.
#
# A `size`, `kernel` or `stride` below 1 is a `ValueError`, and so is any other `padding`. The answer is exact, however
# large the numbers: stay with whole numbers, because a float forgets the last digits.

# %% [markdown] lang="ko"
# ## 1. `output_size(size, kernel, stride=1, padding="valid")`
#
# 픽셀 `size`개로 된 줄에서 픽셀 `kernel`개짜리 창을 `stride`픽셀씩 옮긴다면, 창을 놓을 자리는 몇 곳일까요? 한 번에 옮기는
# 거리 `stride`를 걸음이라고 부르겠습니다.
#
# **`padding="valid"`**: 창이 줄 안에 온전히 들어와야 합니다. 픽셀 7개 위에서 크기 3인 창을 2씩 옮기면 자리는 세 곳입니다.
#
# ```
#     픽셀     0 1 2 3 4 5 6
#              [---]               첫 자리
#                  [---]           두 칸 옮긴 자리
#                      [---]       들어가는 마지막 자리    →  3
# ```
#
# 첫 자리는 언제나 있고, 그 뒤로는 남은 `size - kernel`픽셀에 걸음이 통째로 들어가는 횟수만큼 더 있습니다. 창이 줄보다
# 크면 놓을 자리가 없으므로 `ValueError`를 발생시킵니다.
#
# **`padding="same"`**: `stride`픽셀마다 자리가 하나씩 생기도록 줄을 꼭 필요한 만큼만 늘입니다. 자리의 수는 `size`를
# `stride`로 나눈 값이고, 나누어떨어지지 않으면 올림합니다. 픽셀 7개에 걸음이 2이면 창의 크기와 상관없이 4입니다. 걸음이 1이면 결과의 길이가 줄의 길이와 같아서 이런 이름이
# 붙었습니다. 이때는 어떤 창이든 들어갑니다.
#
# `size`, `kernel`, `stride`가 1보다 작거나 `padding`이 다른 값이면 `ValueError`를 발생시킵니다. 수가 아무리 커도 답은 정확해야
# 합니다. 실수를 거치면 끝자리를 잃으니 정수로만 계산하세요.


# %%
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
    ### BEGIN SOLUTION
    if min(size, kernel, stride) < 1 or padding not in ("valid", "same"):
        raise ValueError(f"size {size}, kernel {kernel}, stride {stride}, padding {padding!r}")
    if padding == "same":
        return (size + stride - 1) // stride
    if kernel > size:
        raise ValueError(f"a window of {kernel} does not fit into {size} pixels")
    return (size - kernel) // stride + 1
    ### END SOLUTION


# %% tags=["reference"]
### BEGIN SOLUTION
def _ends(size, kernel, stride, padding):
    """How many pixels are put before and after a line."""
    if padding == "valid":
        return 0, 0
    if padding != "same":
        raise ValueError(f"padding is 'valid' or 'same', not {padding!r}")
    places = (size + stride - 1) // stride
    missing = max((places - 1) * stride + kernel - size, 0)
    # An odd number cannot be halved: the larger part comes after.
    return missing // 2, missing - missing // 2


def _windows(images, kernel, stride, padding, fill):
    """All windows: a view of shape (n, rows, columns, channels, kernel height, kernel width)."""
    if images.ndim != 4:
        raise ValueError(f"a batch of images has 4 axes, not {images.ndim}")
    if min(kernel) < 1 or stride < 1:
        raise ValueError(f"a window of {kernel}, moved by {stride}")
    ends = [_ends(size, length, stride, padding) for size, length in zip(images.shape[1:3], kernel, strict=True)]
    padded = np.pad(images, [(0, 0), *ends, (0, 0)], constant_values=fill)
    # The view raises ValueError itself where a window is larger than the image.
    return np.lib.stride_tricks.sliding_window_view(padded, kernel, axis=(1, 2))[:, ::stride, ::stride]


### END SOLUTION
# %% [markdown] lang="en"
# ## 2. `conv2d(images, kernels, stride=1, padding="valid")`
#
# Lay the kernel on the image, multiply each pixel by the weight that lies on it, add everything up: one number of the
# answer. Move on and do it again. Here a 3 × 3 kernel slides over a 4 × 4 image; it has 2 × 2 places:
#
# ```
#       image            kernel            answer
#     1  2  0  1         1  0 -1
#     0  1  3  1         1  0 -1          -1   1
#     2  0  1  0         0  0  1          -2   2
#     1  1  0  2
#
#     first place   1  2  0       1·1 + 2·0 + 0·(-1)
#                   0  1  3   →  +0·1 + 1·0 + 3·(-1)   =  -1
#                   2  0  1      +2·0 + 0·0 + 1·1
# ```
#
# The kernel is laid on as it is. (Mathematicians turn it by 180° first and call *that* convolution; what Keras and
# every other deep-learning library compute is, strictly speaking, cross-correlation.)
#
# **Channels.** A kernel has as many channels as the image: a weight for every pixel of its window *in every channel*,
# and all the products are added into one number. So a kernel makes **one** map (a *feature map*) of a colour image, not
# three. There are several kernels (*filters*), and each makes a map of its own:
#
# ```
#     images    (n, height, width, channels)
#     kernels   (kernel height, kernel width, channels, filters)
#     answer    (n, rows, columns, filters)
# ```
#
# **Padding.** `rows` and `columns` are those of `output_size`, and `stride` is the same in both directions. With
# `"same"` the image gets zeros around it. How many? Along each axis
#
# ```
#     missing = (places - 1) * stride + kernel - size        or 0, if that is negative
# ```
#
# Half of them come before (above, left). If the number is odd, the extra one comes **after** (below, right). This is
# the convention of Keras, and it shows whenever the kernel has an even size:
#
# ```
#     size 4, kernel 3, stride 1   missing 2     0 | x x x x | 0
#     size 4, kernel 2, stride 1   missing 1         x x x x | 0
#     size 6, kernel 3, stride 2   missing 1     x x x x x x | 0
# ```
#
# Exactly:
#
# * images and kernels hold floats or integers, also bytes (`uint8`): 200 + 100 must not become 44. The answer holds
#   floats, `float64` or `float32` as you like, and may be off by a hundred-thousandth of their size
#   (below 1: by 0.00001);
# * kernels need not be square; `n` may be 0;
# * `ValueError` if images or kernels do not have four axes, if their channels do not agree, for a `stride` below 1,
#   for another `padding`, and for a kernel that fits nowhere with `"valid"`.
#
# **On speed.** Clear first: loops over images, rows, columns and filters earn all points but those of one check.
# For that one, look at the question from the other side: the weights of one cell of the window, `kernels[0, 0]`
# (channels × filters), meet almost all pixels of the image: with a `stride` of 1 `images[:, :rows, :columns]`. They meet
# them all at once in one matrix multiplication. Or let `np.lib.stride_tricks.sliding_window_view` make a view of all the
# windows.

# %% [markdown] lang="ko"
# ## 2. `conv2d(images, kernels, stride=1, padding="valid")`
#
# 커널을 그림 위에 겹쳐 놓고, 각 픽셀에 그 위에 놓인 가중치를 곱해 모두 더합니다. 그것이 답의 숫자 하나입니다. 창을 옮기고
# 되풀이합니다. 다음은 3 × 3 커널을 4 × 4 그림 위에서 미는 예이고, 놓을 자리는 2 × 2곳입니다.
#
# ```
#       그림              커널               답
#     1  2  0  1         1  0 -1
#     0  1  3  1         1  0 -1          -1   1
#     2  0  1  0         0  0  1          -2   2
#     1  1  0  2
#
#     첫 자리       1  2  0       1·1 + 2·0 + 0·(-1)
#                   0  1  3   →  +0·1 + 1·0 + 3·(-1)   =  -1
#                   2  0  1      +2·0 + 0·0 + 1·1
# ```
#
# 커널은 있는 그대로 겹칩니다. (수학에서는 커널을 먼저 180° 돌리고, *그것*을 합성곱이라고 부릅니다. Keras를 비롯한 모든 딥러닝
# 라이브러리가 계산하는 것은 엄밀히 말하면 교차 상관입니다.)
#
# **채널.** 커널의 채널 수는 그림과 같습니다. 창 안의 픽셀마다, *그리고 채널마다* 가중치가 있고, 곱을 모두 더해 숫자 하나로
# 만듭니다. 그래서 커널 하나는 컬러 그림에서도 맵(*특성 맵*)을 셋이 아니라 **하나** 만듭니다. 커널은 여러 개(*필터*)이고,
# 저마다 자기 맵을 만듭니다.
#
# ```
#     images    (n, 높이, 너비, 채널 수)
#     kernels   (커널 높이, 커널 너비, 채널 수, 필터 수)
#     답        (n, 행 수, 열 수, 필터 수)
# ```
#
# **패딩.** `rows`(행 수)와 `columns`(열 수)는 `output_size`로 구한 값이고, `stride`는 두 방향에서 같습니다. `"same"`이면
# 그림 둘레에 0을 붙입니다. 몇 개를 붙일까요? 축마다 다음과 같습니다.
#
# ```
#     모자란 수 = (자리 수 - 1) * stride + 커널 크기 - 그림 크기        음수이면 0
# ```
#
# 절반은 앞(위, 왼쪽)에 붙입니다. 홀수이면 남는 하나를 **뒤**(아래, 오른쪽)에 붙입니다. Keras의 약속이며, 커널의 크기가
# 짝수일 때마다 드러납니다.
#
# ```
#     그림 4, 커널 3, 걸음 1   모자란 수 2     0 | x x x x | 0
#     그림 4, 커널 2, 걸음 1   모자란 수 1         x x x x | 0
#     그림 6, 커널 3, 걸음 2   모자란 수 1     x x x x x x | 0
# ```
#
# 정확한 규칙은 다음과 같습니다.
#
# * 그림과 커널의 값은 실수이거나 정수이고, 바이트(`uint8`)일 수도 있습니다. 200 + 100이 44가 되어서는 안 됩니다. 답은
#   실수이며 `float64`든 `float32`든 괜찮고, 정답과 그 크기의 십만분의 1까지(1보다 작으면 0.00001까지) 달라도 됩니다.
# * 커널은 정사각형이 아닐 수도 있고, `n`은 0일 수도 있습니다.
# * 그림이나 커널의 축이 네 개가 아닐 때, 둘의 채널 수가 다를 때, `stride`가 1보다 작을 때, `padding`이 다른 값일 때,
#   `"valid"`인데 커널을 놓을 자리가 없을 때는 `ValueError`를 발생시킵니다.
#
# **속도에 대하여.** 먼저 알아보기 쉽게 쓰세요. 그림, 행, 열, 필터를 도는 반복문이어도 검사 하나를 뺀 모든 점수를 받습니다.
# 그 하나까지 통과하려면 문제를 반대편에서 보세요. 창의 한 칸에 놓인 가중치 `kernels[0, 0]`(채널 수 × 필터 수)은 그림의
# 거의 모든 픽셀과 만납니다. `stride`가 1이면 `images[:, :rows, :columns]`입니다. 이 만남은 행렬 곱셈 한 번으로 한꺼번에
# 계산할 수 있습니다. 아니면 `np.lib.stride_tricks.sliding_window_view`로 모든 창의 뷰를 만들 수도 있습니다.


# %%
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
    ### BEGIN SOLUTION
    images, kernels = np.asarray(images, dtype=float), np.asarray(kernels, dtype=float)
    if kernels.ndim != 4:
        raise ValueError(f"kernels have 4 axes, not {kernels.ndim}")
    windows = _windows(images, kernels.shape[:2], stride, padding, fill=0)
    if windows.shape[3] != kernels.shape[2]:
        raise ValueError(f"images with {windows.shape[3]} channels, kernels for {kernels.shape[2]}")
    # Height, width and channel of a window meet those of the kernels; every product is added up.
    return np.tensordot(windows, kernels, axes=([4, 5, 3], [0, 1, 2]))
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 3. `max_pool2d(images, size=2, stride=None, padding="valid")`
#
# After a convolution a map says where its pattern was found, pixel by pixel. A few pixels more or less do not matter,
# so pooling keeps only the **largest** value of each window and makes the map smaller:
#
# ```
#     1  2 | 0  1
#     0  1 | 3  1              2  3
#     -----+-----      →       2  2
#     2  0 | 1  0
#     1  1 | 0  2
# ```
#
# There is nothing to learn in it, and the channels do not mix: each is pooled by itself. The window is `size` × `size`.
# A `stride` of `None` means `size`, so the windows lie side by side; a smaller one lets them overlap.
#
# **Padding.** The number of places, and how many pixels are missing on which side, is as in `conv2d`. But what are the
# missing pixels filled with? Not zeros! If all the pixels are negative, the largest would be a zero that is not in the picture at all. What
# lies outside must never win:
#
# ```
#     -3 -1 -2        size 2, stride 2, "same"        -1  -2
#     -4 -5 -6                 →                      -7  -9        never 0
#     -7 -8 -9
# ```
#
# Exactly:
#
# * the answer has the dtype of `images`, which is any integer or float dtype: bytes stay bytes, and a large integer
#   keeps every digit. (Bytes know no -∞; what is the smallest of them?)
# * it is a new array, never a view of `images`; `n` may be 0;
# * `ValueError` if images do not have four axes, for a `size` or `stride` below 1, for another `padding`, and for a
#   window that fits nowhere with `"valid"`.

# %% [markdown] lang="ko"
# ## 3. `max_pool2d(images, size=2, stride=None, padding="valid")`
#
# 합성곱을 거친 맵은 찾던 무늬가 어디에 있는지 픽셀 단위로 알려 줍니다. 하지만 한두 픽셀의 차이는 중요하지 않습니다. 그래서
# 풀링은 창마다 **가장 큰** 값만 남기고 맵을 줄입니다.
#
# ```
#     1  2 | 0  1
#     0  1 | 3  1              2  3
#     -----+-----      →       2  2
#     2  0 | 1  0
#     1  1 | 0  2
# ```
#
# 학습할 것은 없고 채널도 섞이지 않습니다. 채널마다 따로 풀링합니다. 창은 `size` × `size`입니다. `stride`가 `None`이면
# `size`와 같다는 뜻이어서 창들이 나란히 놓이고, 그보다 작으면 창들이 겹칩니다.
#
# **패딩.** 자리의 수, 그리고 어느 쪽에 몇 픽셀이 모자라는지는 `conv2d`와 같습니다. 그런데 모자란 픽셀에는 무엇을 넣을까요?
# 0은 안 됩니다! 픽셀이 모두 음수라면 그림에 있지도 않은 0이 가장 큰 값이 되어 버립니다. 그림 밖의 값이 뽑히는 일은 없어야 합니다.
#
# ```
#     -3 -1 -2        size 2, stride 2, "same"        -1  -2
#     -4 -5 -6                 →                      -7  -9        0은 나오지 않음
#     -7 -8 -9
# ```
#
# 정확한 규칙은 다음과 같습니다.
#
# * 답의 dtype은 `images`의 dtype과 같습니다. `images`는 어떤 정수형이나 실수형이든 될 수 있습니다. 바이트는 바이트로 남고,
#   큰 정수도 끝자리까지 그대로입니다. (바이트에는 -∞가 없습니다. 바이트 가운데 가장 작은 값은 무엇일까요?)
# * 답은 `images`의 뷰가 아니라 새 배열입니다. `n`은 0일 수도 있습니다.
# * 그림의 축이 네 개가 아닐 때, `size`나 `stride`가 1보다 작을 때, `padding`이 다른 값일 때, `"valid"`인데 창을 놓을 자리가
#   없을 때는 `ValueError`를 발생시킵니다.


# %%
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
    ### BEGIN SOLUTION
    images = np.asarray(images)
    stride = size if stride is None else stride
    smallest = -np.inf if images.dtype.kind == "f" else np.iinfo(images.dtype).min
    return _windows(images, (size, size), stride, padding, smallest).max(axis=(4, 5))
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 4. `parameter_count(kernel_size, channels, filters, use_bias=True)`
#
# How many numbers does a convolutional layer learn? Each filter has a weight for every cell of its window in every
# channel of the input, and one bias that is added at the end. (`Conv2D` of Keras does what your `conv2d` does, adds the
# bias and applies an activation.)
#
# A 3 × 3 window on a colour image, 16 filters: each has 3 · 3 · 3 = 27 weights and 1 bias, so 16 · 28 = 448. The size
# of the image does not come into it! A `Dense` layer from a colour image of 224 × 224 pixels to 16 numbers has
# 2,408,464.

# %% [markdown] lang="ko"
# ## 4. `parameter_count(kernel_size, channels, filters, use_bias=True)`
#
# 합성곱 층은 수를 몇 개나 학습할까요? 필터마다 창의 칸 하나하나에 대해, 입력의 채널마다 가중치가 있고, 마지막에 더하는
# 편향(bias)이 하나 있습니다. (Keras의 `Conv2D`는 여러분의 `conv2d`가 한 계산에 편향을 더하고 활성화 함수를 적용합니다.)
#
# 컬러 그림에 3 × 3 창, 필터가 16개라면 필터마다 가중치가 3 · 3 · 3 = 27개, 편향이 1개이므로 16 · 28 = 448개입니다. 그림의
# 크기는 식에 나오지 않습니다! 224 × 224픽셀의 컬러 그림을 수 16개로 바꾸는 `Dense` 층이라면 2,408,464개입니다.


# %%
def parameter_count(kernel_size, channels, filters, use_bias=True):
    """The number of parameters of a convolutional layer.

    kernel_size: a pair (height, width) of whole numbers. channels: of the input. filters: of the layer.
    use_bias: whether every filter has a bias. Returns a whole number.

    parameter_count((3, 3), 3, 16)  →  448

    합성곱 층의 파라미터 개수를 구합니다.

    kernel_size: 정수의 쌍 (높이, 너비). channels: 입력의 채널 수. filters: 층의 필터 수.
    use_bias: 필터마다 편향이 있는지 여부. 정수를 반환합니다.
    """
    ### BEGIN SOLUTION
    height, width = kernel_size
    return (height * width * channels + use_bias) * filters
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 5. `build_convnet(input_shape, classes)`
#
# Now with Keras: the same two operations as layers, twice, and a decision at the end.
#
# | layer | |
# |---|---|
# | `Conv2D` | 16 filters, 3 × 3, `"same"`, relu |
# | `MaxPooling2D` | 2 × 2 (stride and padding as Keras has them: 2 and `"valid"`) |
# | `Conv2D` | 32 filters, 3 × 3, `"same"`, relu |
# | `MaxPooling2D` | 2 × 2 |
# | `Flatten` | |
# | `Dense` | `classes` units, softmax |
#
# Why more filters further down? Each pooling throws three quarters of the pixels away, and what is left stands for a
# larger part of the picture: there are fewer places, and more different things to find in each.
#
# Begin with `keras.Input(input_shape)`, then the weights exist at once. For `(28, 28, 1)` and 10 classes there are
# 160 + 4,640 + 15,690 = 20,490 parameters. Can you account for each of the three?

# %% [markdown] lang="ko"
# ## 5. `build_convnet(input_shape, classes)`
#
# 이제 Keras를 쓸 차례입니다. 같은 두 연산을 층으로 두 번 쌓고, 마지막에 판단하는 층을 둡니다.
#
# | 층 | |
# |---|---|
# | `Conv2D` | 필터 16개, 3 × 3, `"same"`, relu |
# | `MaxPooling2D` | 2 × 2 (stride와 padding은 Keras의 기본값인 2와 `"valid"`) |
# | `Conv2D` | 필터 32개, 3 × 3, `"same"`, relu |
# | `MaxPooling2D` | 2 × 2 |
# | `Flatten` | |
# | `Dense` | 유닛 `classes`개, softmax |
#
# 왜 뒤로 갈수록 필터가 많아질까요? 풀링을 한 번 할 때마다 픽셀의 4분의 3이 사라지고, 남은 픽셀 하나가 그림의 더 넓은 부분을
# 나타냅니다. 자리는 줄어들고, 자리마다 찾아볼 것은 다양해집니다.
#
# `keras.Input(input_shape)`으로 시작하면 가중치가 바로 만들어집니다. `(28, 28, 1)`과 클래스 10개라면 파라미터는
# 160 + 4,640 + 15,690 = 20,490개입니다. 세 수가 각각 어디에서 왔는지 설명할 수 있나요?


# %%
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
    ### BEGIN SOLUTION
    return keras.Sequential(
        [
            keras.Input(input_shape),
            keras.layers.Conv2D(16, 3, padding="same", activation="relu"),
            keras.layers.MaxPooling2D(),
            keras.layers.Conv2D(32, 3, padding="same", activation="relu"),
            keras.layers.MaxPooling2D(),
            keras.layers.Flatten(),
            keras.layers.Dense(classes, activation="softmax"),
        ]
    )
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 6. `feature_maps(model, image)`
#
# What does the network see in a picture? Ask its layers: the output of a convolutional layer is a stack of small
# pictures, one for each filter, bright where the filter found what it looks for.
#
# ```
#     image (28, 28, 1)  →  { "conv2d":   array (28, 28, 16),
#                             "conv2d_1": array (14, 14, 32) }
# ```
#
# A built Keras model knows its own graph: `model.inputs` is where it begins, and `layer.output` is what a layer gives.
# So you can make a second model that goes from the same input to the outputs you are interested in. It uses the same
# layers, so nothing has to be trained or copied. (Several outputs come back as they were given, in a list or a
# dictionary; but for a list of *one* Keras gives that output itself.)
#
# Exactly:
#
# * the answer is a dict: for every `keras.layers.Conv2D` layer of the model, in the order of `model.layers`, its name
#   and its own output for this image, after its activation if it has one, and before any layer that follows (the
#   numbers in such names go on with every model that you make);
# * each map has the shape `(rows, columns, filters)`, without a batch axis; a model without `Conv2D` gives `{}`;
# * `image` is **one** image, a float array `(height, width, channels)`. Anything but three axes is a `ValueError`;
# * the layers are used as in prediction (`training=False`): `Dropout` drops nothing, `BatchNormalization` uses what it
#   learned;
# * the model is built, has one input and uses every layer once. It may be `Sequential` or functional, and it may
#   branch: do not count on each layer's input being the layer before it. It is left as it was.
#
# The checks bring their own models, so this question does not wait for your `build_convnet`.

# %% [markdown] lang="ko"
# ## 6. `feature_maps(model, image)`
#
# 신경망은 그림에서 무엇을 볼까요? 층에게 물어보면 됩니다. 합성곱 층의 출력은 필터마다 하나씩 쌓인 작은 그림이고, 필터가
# 찾는 것이 있는 곳이 밝게 나타납니다.
#
# ```
#     그림 (28, 28, 1)  →  { "conv2d":   배열 (28, 28, 16),
#                            "conv2d_1": 배열 (14, 14, 32) }
# ```
#
# 만들어진 Keras 모델은 자기 그래프를 알고 있습니다. `model.inputs`는 그래프가 시작하는 곳이고, `layer.output`은 층이 내는
# 값입니다. 그래서 같은 입력에서 출발해 관심 있는 출력에서 끝나는 두 번째 모델을 만들 수 있습니다. 같은 층을 쓰므로 다시
# 훈련하거나 복사할 필요가 없습니다. (출력이 여럿이면 넘겨준 모양대로, 리스트나 딕셔너리로 돌아옵니다. 그러나 *하나*뿐인
# 리스트를 넘겨주면 Keras는 그 출력 자체를 줍니다.)
#
# 정확한 규칙은 다음과 같습니다.
#
# * 답은 딕셔너리입니다. 모델의 모든 `keras.layers.Conv2D` 층에 대해 `model.layers`의 순서대로 층의 이름과 이 그림에 대한 그
#   층 자신의 출력을 담습니다. 층에 활성화 함수가 있으면 그것까지 거친 값이고, 뒤따르는 층은 거치지 않은 값입니다. (모델을
#   새로 만들 때마다 이런 이름에 붙는 번호는 커집니다.)
# * 맵의 모양은 배치 축이 없는 `(rows, columns, filters)`(행, 열, 필터)입니다. `Conv2D`가 없는 모델이면 답은 `{}`입니다.
# * `image`는 그림 **한 장**, 즉 실수 배열 `(height, width, channels)`입니다. 축이 세 개가 아니면 `ValueError`를 발생시킵니다.
# * 층은 예측할 때처럼(`training=False`) 사용합니다. `Dropout`은 아무것도 지우지 않고, `BatchNormalization`은 학습해 둔 값을
#   씁니다.
# * 모델은 이미 만들어져(built) 있고, 입력은 하나이며, 모든 층을 한 번씩만 씁니다. `Sequential`일 수도 함수형일 수도 있고,
#   갈라질 수도 있습니다. 바로 앞에 적힌 층이 입력이라고 믿지 마세요. 모델은 받은 그대로 두어야 합니다.
#
# 이 문제의 검사에서는 따로 만든 모델을 쓰므로 여러분의 `build_convnet`이 없어도 됩니다.


# %%
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
    ### BEGIN SOLUTION
    if np.ndim(image) != 3:
        raise ValueError(f"one image has 3 axes, not {np.ndim(image)}")
    outputs = {layer.name: layer.output for layer in model.layers if isinstance(layer, keras.layers.Conv2D)}
    if not outputs:
        return {}
    seen = keras.Model(model.inputs[0], outputs)(np.asarray(image)[None], training=False)
    return {name: np.asarray(seen[name])[0] for name in outputs}
    ### END SOLUTION


# %% [markdown] lang="en"
# ## Try it
#
# A small picture, and two kernels that everybody meets first: one answers to upright edges, one to level edges.

# %% [markdown] lang="ko"
# ## 실행해 보기
#
# 작은 그림 하나와 누구나 처음 만나는 커널 두 개입니다. 하나는 세로 경계에, 하나는 가로 경계에 반응합니다.

# %%
if __name__ == "__main__":
    picture = np.zeros((12, 16))
    picture[3:9, 4:12] = 1
    upright = np.array([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])
    edges = conv2d(picture[None, :, :, None], np.stack([upright, upright.T], axis=-1)[:, :, None, :], padding="same")
    for name, seen in [("picture", picture), ("upright", edges[0, :, :, 0]), ("level", edges[0, :, :, 1])]:
        print(name)
        for row in np.abs(seen) / np.abs(seen).max():
            print("".join(" .:*#"[int(4 * value)] for value in row))
