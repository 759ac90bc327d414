# %% [markdown] lang="en"
# # Three ways to build a model
#
# You will build the same small network three times, train it to read handwritten digits, and find out
# what a network of a single layer really computes. The network:
#
# ```
# image  28 × 28 whole numbers 0…255
#   ↓  flatten and scale             flatten_images
# vector  784 numbers in [0, 1]
#   ↓  Dense(128), relu              build_sequential
# hidden  128 numbers                build_functional
#   ↓  Dense(10), softmax            Classifier
# answer  10 probabilities, one per digit
# ```
#
# The data are 5,000 digits of MNIST, in `data/mnist_5k.npz`. Work from the top. A question that you
# have not started costs you nothing in the others; only `train` needs a model to train, and its visible
# checks use `build_sequential`.

# %% [markdown] lang="ko"
# # 모델을 만드는 세 가지 방법
#
# 같은 작은 신경망을 세 번 만들고, 손글씨 숫자를 읽도록 훈련하고, 층이 하나뿐인 신경망은 결국 무엇을
# 계산하는지 확인합니다. 우리가 만들 신경망은 다음과 같습니다.
#
# ```
# 이미지  28 × 28, 0…255 정수
#   ↓  펼치고 크기 맞추기              flatten_images
# 벡터  [0, 1] 사이의 수 784개
#   ↓  Dense(128), relu              build_sequential
# 은닉층  수 128개                    build_functional
#   ↓  Dense(10), softmax            Classifier
# 답  숫자마다 하나씩, 확률 10개
# ```
#
# 데이터는 `data/mnist_5k.npz`에 든 MNIST 숫자 5,000개입니다. 위에서부터 차례로 풀어 보세요. 아직
# 시작하지 않은 문제가 있어도 다른 문제의 점수는 그대로입니다. 다만 `train`에는 훈련할 모델이 필요해서,
# 공개 검사에서 `build_sequential`을 사용합니다.

# %%
import keras
import numpy as np

# %% [markdown] lang="en"
# ## 1. From images to vectors
#
# A `Dense` layer multiplies a *vector* by a matrix. An image is not a vector: it is a table of 28 rows and
# 28 columns. So the rows are laid end to end: 28 × 28 = 784 numbers.
#
# Models never take one example; they take a **batch**. The first axis counts the examples and must
# survive:
#
# | what | shape |
# |---|---|
# | a batch of images | `(n, 28, 28)` |
# | the same batch, flattened | `(n, 784)` |
# | one image, no batch | `(28, 28)` ← everybody passes this once |
# | a batch of one image | `(1, 28, 28)`, made by `image[None]` |
#
# Pixels are bytes, 0 to 255. Divided by 255 they lie between 0 and 1, the size that fresh weights are
# made for: with inputs 255 times larger the first steps of training jump about.
#
# A good function refuses what it cannot use, and says what came. `reshape` alone does not: it happily
# turns 28 rows of *one* image into something that fits.

# %% [markdown] lang="ko"
# ## 1. 이미지를 벡터로
#
# `Dense` 층은 *벡터*에 행렬을 곱합니다. 그런데 이미지는 벡터가 아니라 28행 28열의 표입니다. 그래서 행을
# 한 줄로 이어 붙입니다. 28 × 28 = 784개의 수가 됩니다.
#
# 모델은 예제 하나가 아니라 **배치**를 받습니다. 첫 번째 축은 예제의 개수이고, 펼친 뒤에도 그대로 남아
# 있어야 합니다.
#
# | 무엇 | 모양(shape) |
# |---|---|
# | 이미지 배치 | `(n, 28, 28)` |
# | 펼친 배치 | `(n, 784)` |
# | 배치가 아닌 이미지 한 장 | `(28, 28)` ← 누구나 한 번은 하는 실수 |
# | 이미지 한 장짜리 배치 | `(1, 28, 28)`, `image[None]`으로 만듭니다 |
#
# 픽셀은 0부터 255까지의 바이트입니다. 255로 나누면 0과 1 사이가 되는데, 갓 만든 가중치는 바로 이런 크기의
# 입력에 맞춰져 있습니다. 입력이 255배 크면 훈련 초반의 걸음이 이리저리 튑니다.
#
# 좋은 함수는 쓸 수 없는 입력을 거절하고, 무엇이 들어왔는지 알려 줍니다. `reshape`만으로는 그렇게 되지
# 않습니다. 이미지 *한 장*도 모양만 맞으면 아무 말 없이 바꿔 버리기 때문입니다.


# %%
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
    ### BEGIN SOLUTION
    if images.ndim != 3 or images.shape[1:] != (28, 28):
        raise ValueError(
            f"expected a batch of images, (n, 28, 28), but got {images.shape}; for one image use image[None]"
        )
    # 784 is written out: reshape(n, -1) cannot work out the -1 when n is 0.
    return images.reshape(len(images), 784).astype("float32") / 255
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 2. Sequential: a list of layers
#
# The shortest way to write a network that goes straight from one layer to the next:
#
# ```python
# model = keras.Sequential([layer, layer, ...])
# ```
#
# Begin with `keras.Input((input_dim,))`. It holds no weights; it tells the first layer how wide its
# input is (without the batch axis), so the weights exist at once and `model.summary()` can show them.
#
# A `Dense(units)` layer has a kernel of `inputs × units` weights and `units` biases. So the default model
# has 784 · 128 + 128 + 128 · 10 + 10 = 101,770 parameters. Work it out before you look.
#
# **Why softmax?** The last layer's ten raw numbers (*logits*) can be anything. Softmax makes them positive
# and lets them add up to 1, so that they can be read as probabilities:
# $p_i = e^{z_i} / \sum_j e^{z_j}$. Once is right. Twice squeezes ten probabilities into nearly equal ones.

# %% [markdown] lang="ko"
# ## 2. Sequential: 층의 목록
#
# 한 층에서 다음 층으로 곧장 이어지는 신경망은 이렇게 쓰는 것이 가장 짧습니다.
#
# ```python
# model = keras.Sequential([layer, layer, ...])
# ```
#
# `keras.Input((input_dim,))`으로 시작하세요. 가중치는 없고, 첫 번째 층에 입력의 너비를(배치 축은 빼고)
# 알려 줍니다. 그래서 가중치가 바로 만들어지고 `model.summary()`로 볼 수 있습니다.
#
# `Dense(units)` 층에는 `입력 수 × units`개의 가중치(kernel)와 `units`개의 편향(bias)이 있습니다. 기본
# 모델의 파라미터는 784 · 128 + 128 + 128 · 10 + 10 = 101,770개입니다. 확인하기 전에 직접 계산해 보세요.
#
# **왜 softmax일까요?** 마지막 층이 내놓는 수 열 개(*로짓*)는 어떤 값이든 될 수 있습니다. softmax는 이
# 값들을 양수로 만들고 합이 1이 되게 해서 확률로 읽을 수 있게 합니다:
# $p_i = e^{z_i} / \sum_j e^{z_j}$. 한 번이면 됩니다. 두 번 쓰면 확률 열 개가 거의 같은 값으로 뭉개집니다.


# %%
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
    ### BEGIN SOLUTION
    return keras.Sequential(
        [
            keras.Input((input_dim,)),
            keras.layers.Dense(hidden, activation="relu"),
            keras.layers.Dense(classes, activation="softmax"),
        ]
    )
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 3. Functional: from an input to an output
#
# A layer is a callable (you wrote one in the first assignment). Call it on a *symbolic* tensor and you get
# another symbolic tensor that remembers where it came from. Name the two ends and you have a model:
#
# ```python
# start = keras.Input((width,))
# middle = some_layer(start)
# end = another_layer(middle)
# model = keras.Model(start, end)
# ```
#
# For a straight line of layers this is longer than `Sequential`. But a tensor may be used twice, and two
# may be joined: networks that branch are written this way, and the next assignment is about them.
# Here: exactly the same network as before. Given the same weights it must give the same answers.

# %% [markdown] lang="ko"
# ## 3. 함수형: 입력에서 출력까지
#
# 층은 호출할 수 있는 객체입니다(첫 과제에서 직접 만들어 보았습니다). 층을 *심볼릭* 텐서에 대고 호출하면
# 또 다른 심볼릭 텐서가 나오고, 이 텐서는 자기가 어디에서 왔는지 기억합니다. 양쪽 끝을 정해 주면 모델이
# 됩니다.
#
# ```python
# start = keras.Input((width,))
# middle = some_layer(start)
# end = another_layer(middle)
# model = keras.Model(start, end)
# ```
#
# 층이 한 줄로 이어질 때는 `Sequential`보다 깁니다. 하지만 텐서 하나를 두 번 쓸 수도 있고 둘을 합칠 수도
# 있습니다. 갈라지는 신경망은 이렇게 쓰며, 다음 과제에서 다룹니다. 여기서는 앞과 똑같은 신경망을 만드세요.
# 같은 가중치를 넣으면 같은 답이 나와야 합니다.


# %%
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
    ### BEGIN SOLUTION
    inputs = keras.Input((input_dim,))
    x = keras.layers.Dense(hidden, activation="relu")(inputs)
    outputs = keras.layers.Dense(classes, activation="softmax")(x)
    return keras.Model(inputs, outputs)
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 4. Subclassing: a class of your own
#
# Now the model is an ordinary Python class. Two methods, two jobs:
#
# - `__init__` **makes** the layers and keeps them on `self`. The parent class is set up first; that line
#   is already there.
# - `call` **uses** them on a batch. You call `model(x)`; Keras then calls `call` for you.
#
# Keras finds the weights by looking at what you put on `self`. A layer that is made inside `call`, or
# hidden where Keras does not look, has no place among `model.weights`: it is new and random at every call
# and nothing ever trains it.
#
# No `Input` is needed: a `Dense` layer makes its weights when it first sees data, from the width it sees.
# Before that, `model.weights` is empty.

# %% [markdown] lang="ko"
# ## 4. 서브클래싱: 직접 만드는 클래스
#
# 이번에는 모델이 평범한 파이썬 클래스입니다. 메서드 두 개가 일을 나누어 맡습니다.
#
# - `__init__`은 층을 **만들어** `self`에 보관합니다. 부모 클래스를 먼저 준비하는 줄은 이미 적혀 있습니다.
# - `call`은 그 층들을 배치에 **사용합니다**. 우리가 `model(x)`를 부르면 Keras가 `call`을 대신 불러 줍니다.
#
# Keras는 `self`에 담긴 것을 보고 가중치를 찾습니다. `call` 안에서 만든 층이나 Keras가 보지 않는 곳에 숨긴
# 층은 `model.weights`에 들어가지 못합니다. 그런 층은 호출할 때마다 새로 만들어지거나, 아무도 훈련해 주지
# 않습니다.
#
# `Input`은 필요 없습니다. `Dense` 층은 데이터를 처음 볼 때 그 너비를 보고 가중치를 만듭니다. 그 전까지
# `model.weights`는 비어 있습니다.


# %%
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
        ### BEGIN SOLUTION
        self.hidden_layer = keras.layers.Dense(hidden, activation="relu")
        self.output_layer = keras.layers.Dense(classes, activation="softmax")
        ### END SOLUTION

    def call(self, inputs):
        ### BEGIN SOLUTION
        return self.output_layer(self.hidden_layer(inputs))
        ### END SOLUTION


# %% [markdown] lang="en"
# ## 5. Training
#
# However a model was built, it is trained in the same two steps:
#
# ```python
# model.compile(optimizer=..., loss=..., metrics=["accuracy"])
# history = model.fit(images, labels, epochs=..., batch_size=...)
# ```
#
# **Which loss?** The label of a picture is one whole number, say 7. The model gives ten probabilities. The
# loss to take is $-\log p_7$: zero when the model is certain and right, large when it is certain and wrong.
# Averaged over the batch, that is the *cross-entropy*. Keras has it twice:
#
# | labels look like | loss |
# |---|---|
# | `7` | `"sparse_categorical_crossentropy"` |
# | `[0, 0, 0, 0, 0, 0, 0, 1, 0, 0]` (one-hot) | `"categorical_crossentropy"` |
#
# **An epoch** is one pass over all the images; after every **batch** of 128 the weights take one step. So
# 4,000 images make 32 steps an epoch (the last batch is a smaller one).
#
# **Refuse early.** Pass images that were not flattened and a model without `Input` fails somewhere deep
# inside Keras, in words about shapes you never wrote. Check at the door instead, and say what to do.

# %% [markdown] lang="ko"
# ## 5. 훈련
#
# 모델을 어떻게 만들었든 훈련은 같은 두 단계입니다.
#
# ```python
# model.compile(optimizer=..., loss=..., metrics=["accuracy"])
# history = model.fit(images, labels, epochs=..., batch_size=...)
# ```
#
# **어떤 손실을 쓸까요?** 그림의 레이블은 정수 하나, 예를 들어 7입니다. 모델은 확률 열 개를 냅니다. 이때 쓸
# 손실은 $-\log p_7$입니다. 확신하고 맞히면 0이고, 확신하고 틀리면 큰 값이 됩니다. 배치에 대해 평균을 내면
# *교차 엔트로피*입니다. Keras에는 두 가지가 있습니다.
#
# | 레이블의 모양 | 손실 |
# |---|---|
# | `7` | `"sparse_categorical_crossentropy"` |
# | `[0, 0, 0, 0, 0, 0, 0, 1, 0, 0]` (원-핫) | `"categorical_crossentropy"` |
#
# **에포크**는 모든 이미지를 한 번씩 보는 것이고, 이미지 128장짜리 **배치** 하나를 볼 때마다 가중치가 한
# 걸음 움직입니다. 이미지가 4,000장이면 한 에포크는 32걸음입니다(마지막 배치는 조금 작습니다).
#
# **일찍 거절하세요.** 펼치지 않은 이미지를 `Input`이 없는 모델에 넣으면 Keras 깊숙한 곳에서, 내가 쓴 적
# 없는 모양에 관한 오류가 납니다. 그 대신 입구에서 확인하고, 어떻게 하면 되는지 알려 주세요.


# %%
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
    ### BEGIN SOLUTION
    if images.ndim != 2:
        raise ValueError(
            f"expected flat images, (n, width), but got {images.shape}; pass them through flatten_images first"
        )
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model.fit(images, labels, epochs=3, batch_size=128, verbose=0)
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 6. One layer is least squares
#
# Take everything away but one `Dense(1)` without activation. What is left is
#
# $$\hat y = w_1 x_1 + \dots + w_d x_d + b$$
#
# and with the loss `"mean_squared_error"` the best such line is the one that statistics has known for two
# hundred years: *least squares*. Its loss has a single valley, so walking downhill must end there. Training
# a network is the same walk in a landscape with many valleys.
#
# To arrive *exactly* at the bottom:
#
# - each step should see **all rows** (a batch of a few rows points in a slightly wrong direction, and the
#   walk trembles around the bottom for ever). `model.train_on_batch(X, y)` takes one such step; it is
#   also much quicker than an epoch of `fit`;
# - the step must be neither tiny nor too large: `keras.optimizers.SGD(0.2)` and some hundred steps will do
#   for columns of the size promised below.
#
# `layer.get_weights()` gives the kernel, shape `(d, 1)`, and the bias, shape `(1,)`.

# %% [markdown] lang="ko"
# ## 6. 층 하나는 최소제곱법
#
# 활성화 함수 없는 `Dense(1)` 하나만 남기고 모두 걷어 내 보세요. 남는 것은 다음 식입니다.
#
# $$\hat y = w_1 x_1 + \dots + w_d x_d + b$$
#
# 손실이 `"mean_squared_error"`일 때 가장 좋은 직선은 통계학이 이백 년 전부터 알던 바로 그것,
# *최소제곱해*입니다. 이 손실에는 골짜기가 하나뿐이어서 내리막을 따라 걷기만 하면 반드시 그곳에 닿습니다. 신경망을
# 훈련하는 것은 골짜기가 많은 땅에서 같은 걸음을 걷는 일입니다.
#
# 바닥에 *정확히* 닿으려면 다음 두 가지가 필요합니다.
#
# - 걸음마다 **모든 행**을 보아야 합니다. 몇 행짜리 배치는 조금 틀린 방향을 가리켜서 바닥 둘레를 끝없이
#   떨며 맴돌게 됩니다. `model.train_on_batch(X, y)`가 그런 걸음 하나이고, `fit`의 한 에포크보다 훨씬
#   빠릅니다.
# - 걸음은 너무 작아도 너무 커도 안 됩니다. 아래에서 약속한 크기의 열이라면 `keras.optimizers.SGD(0.2)`로
#   백여 걸음이면 충분합니다.
#
# `layer.get_weights()`는 모양이 `(d, 1)`인 kernel과 모양이 `(1,)`인 bias를 줍니다.


# %%
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
    ### BEGIN SOLUTION
    layer = keras.layers.Dense(1)
    model = keras.Sequential([keras.Input((X.shape[1],)), layer])
    model.compile(optimizer=keras.optimizers.SGD(0.2), loss="mean_squared_error")
    for _ in range(150):
        model.train_on_batch(X, y)
    kernel, bias = layer.get_weights()
    return kernel[:, 0], float(bias[0])
    ### END SOLUTION


# %% [markdown] lang="en"
# ## Try it
#
# All together: 4,000 digits to learn from, 1,000 that the model has never seen. When your functions are
# ready, run this cell (or this file) and look at the last number.

# %% [markdown] lang="ko"
# ## 실행해 보기
#
# 모두 이어 봅시다. 4,000개로 배우고, 모델이 본 적 없는 1,000개로 확인합니다. 함수를 다 작성했으면 이
# 셀(또는 이 파일)을 실행하고 마지막 숫자를 보세요.

# %%
if __name__ == "__main__":
    with np.load("data/mnist_5k.npz") as digits:
        images, labels = digits["images"], digits["labels"]
    flat = flatten_images(images)
    for model in (build_sequential(), build_functional(), Classifier()):
        history = train(model, flat[:4000], labels[:4000])
        answers = model.predict(flat[4000:], verbose=0).argmax(axis=1)
        print(type(model).__name__, history.history["loss"], (answers == labels[4000:]).mean())
