# %% [markdown] lang="en"
# # Transfer learning: what another network has learned
#
# Ten images of each kind are too few to train a network. But somebody has trained one already, on other images and for
# other classes, and its layers have learned to see: edges, strokes, corners, loops. Keep these layers as they are
# (*frozen*: no training changes them), throw away the last one, and put a small new one in its place:
#
# ```
#            the base: trained elsewhere, frozen                     the head: new, trained by you
#  images → preprocessing → block1 → block2 → … → block5_pool   →    Flatten → Dense, softmax → classes
# ```
#
# The network of this assignment is a small VGG16, in `data/small_vgg16.keras`. It has the thirteen convolutions of
# VGG16 with about an eighth of their filters, and it was trained to tell 194 *printed letters* of five alphabets. It has
# never seen a digit, and nothing written by hand. You will use it for handwritten digits:
#
# | trained on 10 images a digit | accuracy on 1,000 others |
# |---|---|
# | a layer on the pixels | 77% |
# | the base with random weights, frozen, and a head | 28% |
# | **the base trained on letters, frozen, and a head** | **84%** |
# | the same, and then fine tuning: its last layers trained on, in small steps | 85% |
#
# (The mean of five draws of the ten images; one draw gives a few points more or less.) And this is what it sees: on top a four,
# below it what `block1_conv2`, `block2_conv2`, `block3_conv3` and `block4_conv3` answer, one row for each; of its filters
# the eight that answer most, each picture as bright as it can be. The layers near the input draw edges, and one can
# still see the digit; those near the output only say where they have found something.
#
# ![Feature maps](data/feature_maps.png)
#
# **For the whole assignment**
#
# - Images are arrays of shape (n, height, width, 3) with values from 0 to 255, `uint8` or `float32`; n is at least 1.
#   What you are given is left as it is: no array is changed.
# - The network was trained on images that had gone through `keras.applications.vgg16.preprocess_input`: it swaps red and
#   blue and takes off the mean colour of a million photos. Whoever forgets it, or does it twice, shows the network images
#   of a kind that it has never seen. **Careful:** given a `float32` array, `preprocess_input` works in that very array.
# - Checks use small bases of their own: `Conv2D` and pooling layers with other names, for another size of images, and
#   `BatchNormalization` and `Dropout` among them. A base is a functional model with one input and one output; none of its
#   layers is a model itself.
# - Nothing is printed: `verbose=0`.

# %% [markdown] lang="ko"
# # 전이 학습: 다른 신경망이 배운 것을 이어받기
#
# 종류마다 이미지가 열 장뿐이면 신경망을 훈련하기에 너무 적습니다. 그런데 누군가 다른 이미지와 다른 클래스로 이미 훈련해 둔
# 신경망이 있습니다. 그 층들은 가장자리, 획, 모서리, 고리를 보는 법을 이미 배웠습니다. 이 층들은 그대로 두고(*동결*: 훈련해도
# 바뀌지 않게 하는 것), 마지막 층을 떼어 낸 자리에 작은 층을 새로 붙입니다.
#
# ```
#            기반(base): 다른 곳에서 훈련됨, 동결              머리(head): 새로 만들어 여러분이 훈련
#  이미지 → 전처리 → block1 → block2 → … → block5_pool   →    Flatten → Dense, softmax → 클래스
# ```
#
# 이 과제의 신경망은 작은 VGG16으로, `data/small_vgg16.keras`에 있습니다. VGG16의 합성곱 층 열세 개를 필터 수만 약 8분의 1로
# 줄여 그대로 갖추었고, 다섯 문자 체계의 *인쇄된 글자* 194개를 구별하도록 훈련되었습니다. 숫자는 본 적이 없고, 손으로 쓴
# 것은 하나도 보지 못했습니다. 여러분은 이것을 손글씨 숫자에 씁니다.
#
# | 숫자마다 이미지 10장으로 훈련 | 다른 이미지 1,000장에서의 정확도 |
# |---|---|
# | 픽셀에 바로 붙인 층 하나 | 77% |
# | 무작위 가중치의 기반을 동결하고 머리만 훈련 | 28% |
# | **글자로 훈련된 기반을 동결하고 머리만 훈련** | **84%** |
# | 그다음 미세 조정(마지막 층 몇 개를 작은 걸음으로 더 훈련)까지 | 85% |
#
# (열 장을 다섯 번 새로 뽑아 구한 평균입니다. 한 번만 하면 몇 점씩 달라집니다.) 그리고 신경망은 이렇게 봅니다. 맨 위는
# 숫자 4이고, 그 아래는 한 줄에 하나씩 차례로 `block1_conv2`, `block2_conv2`, `block3_conv3`, `block4_conv3`의 특징 맵입니다. 가장
# 크게 반응한 필터를 여덟 개씩 골랐고, 그림마다 밝기를 따로 맞췄습니다. 입력에 가까운 층은 가장자리를 그려서 아직 숫자가
# 보이지만, 출력에 가까운 층은 무엇을 찾은 자리만 알려 줍니다.
#
# ![특징 맵](data/feature_maps.png)
#
# **과제 전체에 적용되는 약속**
#
# - 이미지는 모양이 (n, 높이, 너비, 3)이고 값이 0에서 255까지인 `uint8` 또는 `float32` 배열이며, 적어도 한 장은 있습니다. 받은
#   배열은 그대로 두세요. 어떤 배열도 바꾸면 안 됩니다.
# - 이 신경망은 `keras.applications.vgg16.preprocess_input`을 거친 이미지로 훈련되었습니다. 빨강과 파랑을 맞바꾸고 사진 백만 장의
#   평균 색을 빼는 함수입니다. 이것을 빠뜨리거나 두 번 하면 신경망은 한 번도 본 적 없는 종류의 이미지를 보게 됩니다.
#   **주의:** `float32` 배열을 주면 `preprocess_input`은 바로 그 배열 안에서 계산합니다.
# - 검사에서는 따로 만든 작은 기반을 씁니다. `Conv2D`와 풀링 층으로 되어 있지만 이름과 이미지의 크기가 다르고,
#   `BatchNormalization`과 `Dropout`이 들어 있을 수 있습니다. 기반은 입력 하나와 출력 하나를 가진 함수형 모델이고, 그 층 가운데
#   모델은 없습니다.
# - 아무것도 출력하지 않습니다: `verbose=0`.

# %%
from pathlib import Path

import keras
import numpy as np

# %% [markdown] lang="en"
# The functions below are given; leave them as they are, the visible checks use them.

# %% [markdown] lang="ko"
# 아래 함수들은 이미 주어져 있습니다. 공개 검사에서 쓰므로 그대로 두세요.


# %%
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


# %% [markdown] lang="en"
# ## 1. `load_base(weights)`
#
# Gives a trained base, **frozen**: none of its weights is trainable. (`model.trainable = False` freezes a model with all of
# its layers. And a part of a functional model is a model again: `keras.Model(model.input, layer.output)`.)
#
# - `weights` is a path (`str` or `Path`) to a saved classifier, as `data/small_vgg16.keras`. The base is that model from
#   its input to the output of the layer `block5_pool`; what comes after it (`flatten`, `predictions`) belongs to the old
#   classes and is left off. The base has the weights of the file.
# - Where there is no such file: `FileNotFoundError`. (`keras.models.load_model` raises something else.)
# - `weights="imagenet"` is the real thing: `keras.applications.VGG16(weights="imagenet", include_top=False)`, trained on
#   a million photos, 59 MB. It is downloaded, and where there is no internet `VGG16` raises some exception: make that a
#   `RuntimeError` whose message tells what to do. The checks have no internet; they put a `VGG16` of their own there. (It
#   takes images of any size, so the shape of its features is not fixed: for a head as below, give it an `input_shape` too.)

# %% [markdown] lang="ko"
# ## 1. `load_base(weights)`
#
# 훈련된 기반을 **동결하여** 반환합니다. 훈련 가능한 가중치가 하나도 없어야 합니다. (`model.trainable = False`로 모델과 그 층이 모두
# 동결됩니다. 그리고 함수형 모델의 일부는 다시 모델이 됩니다. `keras.Model(model.input, layer.output)`이 그것입니다.)
#
# - `weights`는 `data/small_vgg16.keras`처럼 저장된 분류 모델의 경로(`str` 또는 `Path`)입니다. 기반은 그 모델의 입력에서
#   `block5_pool` 층의 출력까지입니다. 그 뒤의 층(`flatten`, `predictions`)은 예전 클래스를 위한 것이므로 떼어 냅니다. 기반은
#   파일에 든 가중치를 그대로 가집니다.
# - 그런 파일이 없으면 `FileNotFoundError`를 발생시킵니다. (`keras.models.load_model`은 다른 예외를 발생시킵니다.)
# - `weights="imagenet"`이면 진짜 VGG16, 곧 `keras.applications.VGG16(weights="imagenet", include_top=False)`입니다. 사진 백만 장으로
#   훈련되었고 59 MB입니다. 내려받는 것이므로 인터넷이 없으면 `VGG16`에서 어떤 예외가 발생합니다. 그러면 그 대신, 무엇을 하면
#   되는지 메시지로 알려 주는 `RuntimeError`를 발생시키세요. 검사할 때는 인터넷이 없어서, 검사가 만든 `VGG16`을 그 자리에 둡니다.
#   (이 신경망은 어떤 크기의 이미지든 받아서 특징의 모양이 정해져 있지 않습니다. 아래의 머리를 붙이려면 `input_shape`도 주세요.)


# %%
def load_base(weights):
    """A frozen base of a trained network, by a path or from ImageNet.

    훈련된 신경망의 기반을 동결하여 반환합니다. 경로로 읽거나 ImageNet의 것을 씁니다.

    load_base("data/small_vgg16.keras").output_shape  →  (None, 1, 1, 64)
    """
    ### BEGIN SOLUTION
    if weights == "imagenet":
        try:
            base = keras.applications.VGG16(weights="imagenet", include_top=False)
        except Exception as error:
            raise RuntimeError(f"No weights of ImageNet ({error}): connect to the internet, or give a path.") from error
    elif not Path(weights).is_file():
        raise FileNotFoundError(f"there is no file {weights}")
    else:
        model = keras.models.load_model(weights)
        base = keras.Model(model.input, model.get_layer("block5_pool").output)
    base.trainable = False
    return base
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 2. `extract_features(base, images)`
#
# Gives what the base answers to the preprocessed images: a `float32` array of shape (n, \*`base.output_shape[1:]`), in the
# order of the images.
#
# - Each image goes through the base **once**, all together or in batches. That is the point: the base is the expensive part, and a head can then be
#   trained on the features for a hundred epochs, at no cost to speak of.
# - The base works as it does in use, not as in training: dropout drops nothing, batch normalization uses the statistics
#   that it has learned, and they stay as they are.

# %% [markdown] lang="ko"
# ## 2. `extract_features(base, images)`
#
# 전처리한 이미지에 대한 기반의 출력을 반환합니다. 모양이 (n, \*`base.output_shape[1:]`)인 `float32` 배열이고, 이미지의 순서를
# 지킵니다.
#
# - 모든 이미지를 기반에 **한 번씩만** 통과시킵니다(한꺼번에든 나누어서든). 이것이 핵심입니다. 비용이 드는 것은 기반이고, 특징만 있으면 머리는 백 에포크를
#   훈련해도 비용이 거의 들지 않습니다.
# - 기반은 훈련할 때가 아니라 사용할 때처럼 동작합니다. 드롭아웃은 아무것도 지우지 않고, 배치 정규화는 배워 둔 통계값을 쓰며
#   그 값은 바뀌지 않습니다.


# %%
def extract_features(base, images):
    """The features of images: float32, (n, ...).

    이미지의 특징: float32, (n, ...).

    extract_features(load_base("data/small_vgg16.keras"), photos).shape  →  (n, 1, 1, 64)
    """
    ### BEGIN SOLUTION
    prepared = keras.applications.vgg16.preprocess_input(np.array(images, dtype="float32"))
    return base.predict(prepared, verbose=0)
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 3. `build_head(shape, classes)`
#
# Gives a compiled model for features of the given shape (without the n): `Flatten`, then one `Dense` with `softmax`, a
# probability for each class. Compiled with `Adam` and a learning rate of 0.01, the loss
# `"sparse_categorical_crossentropy"` (labels are numbers from 0), and the metric `"accuracy"`.

# %% [markdown] lang="ko"
# ## 3. `build_head(shape, classes)`
#
# 주어진 모양(n은 뺀 것)의 특징을 받는, 컴파일된 모델을 반환합니다. `Flatten` 다음에 `softmax`를 쓰는 `Dense` 하나이고, 클래스마다
# 확률을 하나씩 냅니다. 학습률 0.01의 `Adam`, 손실 `"sparse_categorical_crossentropy"`(레이블은 0부터 세는 번호), 지표
# `"accuracy"`로 컴파일합니다.


# %%
def build_head(shape, classes):
    """A small classifier of features, compiled.

    특징을 분류하는, 컴파일된 작은 모델.

    build_head((1, 1, 64), 10).count_params()  →  650
    """
    ### BEGIN SOLUTION
    head = keras.Sequential([keras.Input(shape), keras.layers.Flatten(), keras.layers.Dense(classes, "softmax")])
    return _compiled(head, 0.01)
    ### END SOLUTION


# %% tags=["reference"]
### BEGIN SOLUTION
def _compiled(model, learning_rate):
    """The model, ready to be trained on labels that are numbers."""
    model.compile(
        keras.optimizers.Adam(learning_rate), loss="sparse_categorical_crossentropy", metrics=["accuracy"]
    )
    return model


### END SOLUTION

# %% [markdown] lang="en"
# ## 4. `build_feature_extraction_model(base, classes)`
#
# The same in one model, which takes **images** (0 to 255, not preprocessed) and gives probabilities: preprocessing, base
# and head (as in question 3, compiled in the same way). This is what can be saved, served and fine tuned.
#
# - `preprocess_input` also works on the tensors of a functional model.
# - The base itself is part of the model, not a copy: it is called, and so its weights are shared.
# - First freeze the base, **then** compile. Keras notes what is trainable when the first `fit` after compiling begins; whoever
#   changes it later, without compiling again, changes nothing. Only the two weights of the head are trainable, and a
#   base that comes in unfrozen is frozen, too.
# - The base is called with `training=False`. While `fit` runs, Keras overrides that; what keeps batch normalization at the
#   statistics that it has learned then is that it is *frozen*. (`Dropout` in a base does drop while `fit` runs. Leave it.)

# %% [markdown] lang="ko"
# ## 4. `build_feature_extraction_model(base, classes)`
#
# 같은 일을 모델 하나로 합니다. 전처리하지 않은 **이미지**(0에서 255까지)를 받아 확률을 내는 모델이고, 전처리, 기반, 머리(3번
# 문제와 같은 층, 같은 방식의 컴파일)로 이루어집니다. 저장하고, 서비스하고, 미세 조정할 수 있는 것이 바로 이 모델입니다.
#
# - `preprocess_input`은 함수형 모델의 텐서에도 쓸 수 있습니다.
# - 기반은 복사본이 아니라 그 자체가 모델의 일부입니다. 기반을 호출하면 가중치를 함께 쓰게 됩니다.
# - 먼저 기반을 동결하고 **그다음에** 컴파일합니다. Keras는 컴파일한 뒤 첫 `fit`을 시작할 때 무엇이 훈련 가능한지 적어 둡니다. 그
#   뒤에는 다시 컴파일하지 않는 한 바꾸어도 아무 효과가 없습니다. 머리의 가중치 두 개만 훈련 가능해야 하며, 동결되지 않은
#   기반을 받아도 동결합니다.
# - 기반은 `training=False`로 호출합니다. `fit`이 도는 동안에는 Keras가 이 값을 무시하고, 그때 배치 정규화가 배워 둔 통계값을 지키는
#   것은 그 층이 *동결되어* 있기 때문입니다. (기반 안의 `Dropout`은 `fit`이 도는 동안 실제로 지웁니다. 그대로 두세요.)


# %%
def build_feature_extraction_model(base, classes):
    """From images to probabilities, compiled; only the head is trainable.

    이미지에서 확률까지, 컴파일된 모델. 머리만 훈련 가능합니다.

    build_feature_extraction_model(load_base("data/small_vgg16.keras"), 10).output_shape  →  (None, 10)
    """
    ### BEGIN SOLUTION
    base.trainable = False
    images = keras.Input(base.input_shape[1:])
    features = base(keras.applications.vgg16.preprocess_input(images), training=False)
    head = build_head(base.output_shape[1:], classes)
    return _compiled(keras.Model(images, head(features)), 0.01)
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 5. `unfreeze_last(base, n)`
#
# Makes the last `n` layers of a base trainable, **and no others**, and gives the list of their names, in the order of
# `base.layers`.
#
# - Only layers that have weights count: a pooling layer has none, and it would be a waste to unfreeze it. (`layer.weights`
#   is an empty list then.)
# - `BatchNormalization` does not count either and stays frozen: its statistics come from far more images than yours.
# - The base may come in frozen, unfrozen or partly so. `n` from 0 (all frozen) to the number of layers that count; else
#   `ValueError`, and the base is left as it was.
# - A frozen *model* has no trainable weights, whatever its layers say: `base.trainable` itself has to be true (for `n` = 0
#   it does not matter). But giving it a value gives that value to all layers, so see to the layers afterwards.

# %% [markdown] lang="ko"
# ## 5. `unfreeze_last(base, n)`
#
# 기반의 마지막 `n`개 층을 훈련 가능하게 하고 **다른 층은 모두 동결합니다**. 그 이름들의 리스트를 `base.layers`의 순서대로
# 반환합니다.
#
# - 가중치가 있는 층만 셉니다. 풀링 층에는 가중치가 없으니 동결을 풀어도 소용이 없습니다. (이때 `layer.weights`는 빈
#   리스트입니다.)
# - `BatchNormalization`도 세지 않고 동결된 채로 둡니다. 그 통계값은 여러분의 것보다 훨씬 많은 이미지에서 나왔습니다.
# - 받은 기반은 동결되었을 수도, 아닐 수도, 일부만 동결되었을 수도 있습니다. `n`은 0(모두 동결)부터 세는 층의 수까지입니다.
#   그 밖의 값이면 `ValueError`를 발생시키고 기반은 그대로 둡니다.
# - 동결된 *모델*은 층들이 어떻든 훈련 가능한 가중치가 없습니다. `base.trainable` 자체가 참이어야 합니다(`n`이 0이면 상관없습니다).
#   그런데 여기에 값을 넣으면 모든 층에 같은 값이 들어가니, 층은 그다음에 정하세요.


# %%
def unfreeze_last(base, n):
    """Make exactly the last n layers trainable; their names.

    마지막 n개 층만 훈련 가능하게 하고 그 이름들을 반환합니다.

    unfreeze_last(tiny_base(), 1)  →  ["second"]
    """
    ### BEGIN SOLUTION
    normalization = keras.layers.BatchNormalization
    counted = [layer.name for layer in base.layers if layer.weights and not isinstance(layer, normalization)]
    if not 0 <= n <= len(counted):
        raise ValueError(f"{n} of {len(counted)} layers")
    names = counted[len(counted) - n :]
    base.trainable = True
    for layer in base.layers:
        layer.trainable = layer.name in names
    return names
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 6. `fine_tune(model, base, images, labels, n, epochs, learning_rate=1e-4)`
#
# Once the head is trained, the last layers of the base may follow, in small steps. `model` is one of question 4 and `base`
# is the base in it. Unfreeze the last `n` layers, **compile again** (loss and metric as before, `Adam` with the given
# learning rate), and train with `fit` for `epochs` epochs, other settings as they are by default. Gives the `History`.
#
# - The learning rate is small because the weights are good already: with large steps they would be forgotten in an epoch.
# - If it is not compiled again, a trained model goes on training what it trained before: the head alone, in its large steps.
# - The head stays trainable. All other weights, those of batch normalization among them, stay the same bit by bit.

# %% [markdown] lang="ko"
# ## 6. `fine_tune(model, base, images, labels, n, epochs, learning_rate=1e-4)`
#
# 머리를 훈련한 다음에는 기반의 마지막 층들도 작은 걸음으로 뒤따를 수 있습니다. `model`은 4번 문제의 모델이고 `base`는 그 안에 든
# 기반입니다. 마지막 `n`개 층의 동결을 풀고, **다시 컴파일하고**(손실과 지표는 앞과 같고, 주어진 학습률의 `Adam`), `fit`으로
# `epochs` 에포크 동안 훈련합니다. 다른 설정은 기본값 그대로입니다. `History`를 반환합니다.
#
# - 학습률이 작은 까닭은 가중치가 이미 좋기 때문입니다. 큰 걸음으로는 한 에포크 만에 배운 것을 잊어버립니다.
# - 다시 컴파일하지 않으면 모델은 앞에서 훈련하던 것, 곧 머리만 큰 걸음으로 계속 훈련합니다.
# - 머리는 여전히 훈련 가능합니다. 배치 정규화의 것을 비롯한 나머지 가중치는 비트까지 그대로입니다.


# %%
def fine_tune(model, base, images, labels, n, epochs, learning_rate=1e-4):
    """Train the last n layers of the base together with the head, in small steps; the History.

    기반의 마지막 n개 층을 머리와 함께 작은 걸음으로 훈련합니다. History를 반환합니다.

    fine_tune(model, base, photos, labels, 3, 5).history["loss"]  →  [...]  (5)
    """
    ### BEGIN SOLUTION
    unfreeze_last(base, n)
    return _compiled(model, learning_rate).fit(images, labels, epochs=epochs, verbose=0)
    ### END SOLUTION


# %% [markdown] lang="en"
# ## See it
#
# ```python
# with np.load("data/mnist_5k.npz") as digits:
#     photos, labels = to_photos(digits["images"]), digits["labels"]
# few, rest = slice(100), slice(100, 2000)     # the classes stand in turn: ten of each
#
# base = load_base("data/small_vgg16.keras")
# head = build_head(base.output_shape[1:], 10)
# head.fit(extract_features(base, photos[few]), labels[few], epochs=60, verbose=0)
# print("head", head.evaluate(extract_features(base, photos[rest]), labels[rest], verbose=0))
#
# model = build_feature_extraction_model(base, 10)
# model.fit(photos[few], labels[few], epochs=60, verbose=0)
# print("model", model.evaluate(photos[rest], labels[rest], verbose=0))
# fine_tune(model, base, photos[few], labels[few], 6, 20)
# print("fine tuned", model.evaluate(photos[rest], labels[rest], verbose=0))
# ```
#
# And the feature maps of a layer, as pictures:
#
# ```python
# import matplotlib.pyplot as plt
#
# part = keras.Model(base.input, base.get_layer("block2_conv2").output)
# maps = extract_features(part, photos[4:5])[0]
# strongest = np.argsort(-maps.max(axis=(0, 1)))
# for place, number in enumerate(strongest[:8], start=1):
#     plt.subplot(2, 4, place)
#     plt.imshow(maps[..., number], cmap="gray")
#     plt.axis("off")
# plt.show()
# ```

# %% [markdown] lang="ko"
# ## 직접 써 보기
#
# ```python
# with np.load("data/mnist_5k.npz") as digits:
#     photos, labels = to_photos(digits["images"]), digits["labels"]
# few, rest = slice(100), slice(100, 2000)     # 클래스가 번갈아 놓여 있어 숫자마다 열 장
#
# base = load_base("data/small_vgg16.keras")
# head = build_head(base.output_shape[1:], 10)
# head.fit(extract_features(base, photos[few]), labels[few], epochs=60, verbose=0)
# print("head", head.evaluate(extract_features(base, photos[rest]), labels[rest], verbose=0))
#
# model = build_feature_extraction_model(base, 10)
# model.fit(photos[few], labels[few], epochs=60, verbose=0)
# print("model", model.evaluate(photos[rest], labels[rest], verbose=0))
# fine_tune(model, base, photos[few], labels[few], 6, 20)
# print("fine tuned", model.evaluate(photos[rest], labels[rest], verbose=0))
# ```
#
# 한 층의 특징 맵을 그림으로 보려면:
#
# ```python
# import matplotlib.pyplot as plt
#
# part = keras.Model(base.input, base.get_layer("block2_conv2").output)
# maps = extract_features(part, photos[4:5])[0]
# strongest = np.argsort(-maps.max(axis=(0, 1)))
# for place, number in enumerate(strongest[:8], start=1):
#     plt.subplot(2, 4, place)
#     plt.imshow(maps[..., number], cmap="gray")
#     plt.axis("off")
# plt.show()
# ```
