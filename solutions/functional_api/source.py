# %% [markdown] lang="en"
# # Models that branch
#
# `keras.Sequential` is a list of layers, one after the other. Many networks are no list: two inputs are
# joined, one input feeds two answers, a path jumps over a few layers. All of them are **graphs** of layers,
# and the functional API writes down any graph. In this assignment you build the three shapes that come back
# in almost every modern network, and then a tool that looks inside a finished model.
#
# ```
#  two inputs        two outputs        a path that skips        a look inside
#
#   a     b               a                   a                     a
#    \   /               / \                 / \                     \
#     \ /               /   \            layers |                     x ──→ its values
#      o               o     o               \ /                       \
#      |               |     |                +                         y
# ```
#
# **Three rules for the whole assignment**
#
# - A name in quotes in a diagram, such as `"image_features"`, is the `name=` of that layer or input; behind an
#   input stands its shape. The checks find layers by these names and put weights of their own into them. What has
#   no name in the diagram may be called anything.
# - A model with several inputs is called with a dictionary: `model({"image": ..., "metadata": ...})`. Keras finds
#   the inputs by the `name=` that you gave to `keras.Input`. A model with one input is called with the array itself.
# - Every call of a function makes a new model with layers of its own. Nothing needs to be compiled.

# %% [markdown] lang="ko"
# # 갈라지고 합쳐지는 모델
#
# `keras.Sequential`은 층을 한 줄로 늘어놓은 목록입니다. 하지만 목록으로 쓸 수 없는 신경망이 많습니다. 입력
# 둘이 합쳐지기도 하고, 입력 하나에서 답이 두 개 나오기도 하고, 층 몇 개를 건너뛰는 길이 있기도 합니다. 모두
# 층으로 이루어진 **그래프**이며, 함수형 API로는 어떤 그래프든 쓸 수 있습니다. 이 과제에서는 요즘 신경망에
# 거의 빠짐없이 나오는 세 가지 모양을 만들고, 완성된 모델의 속을 들여다보는 도구도 만듭니다.
#
# ```
#   입력이 둘          출력이 둘         건너뛰는 길           속 들여다보기
#
#   a     b               a                   a                     a
#    \   /               / \                 / \                     \
#     \ /               /   \              층   |                     x ──→ x의 값
#      o               o     o               \ /                       \
#      |               |     |                +                         y
# ```
#
# **과제 전체의 규칙 세 가지**
#
# - 그림에서 `"image_features"`처럼 따옴표로 적은 이름은 그 층이나 입력의 `name=`이고, 입력 뒤의 괄호는 모양입니다.
#   검사는 이 이름으로 층을 찾아 준비한 가중치를 넣습니다. 그림에 이름이 없으면 어떤 이름이든 괜찮습니다.
# - 입력이 여럿인 모델은 딕셔너리로 호출합니다: `model({"image": ..., "metadata": ...})`. Keras는 `keras.Input`에 준
#   `name=`을 보고 입력을 찾습니다. 입력이 하나인 모델은 배열을 그대로 넘겨 호출합니다.
# - 함수를 호출할 때마다 자기만의 층을 가진 새 모델을 만듭니다. 컴파일은 하지 않아도 됩니다.

# %%
import keras
import numpy as np

# %% [markdown] lang="en"
# ## 1. Two inputs
#
# A photo of a plant says something about its kind. So do a few numbers that came with it: the month, the
# height above the sea. Such a model takes both:
#
# ```
#   "image"  (h, w, channels)              "metadata"  (metadata_dim)
#        ↓  Flatten                               ↓
#        ↓  Dense(32, relu) "image_features"      ↓  Dense(8, relu) "metadata_features"
#        └──────────────→  Concatenate  ←─────────┘
#                      40 numbers, the image's first
#                               ↓  Dense(classes, softmax) "class"
#                         probabilities
# ```
#
# **Concatenate** lays its inputs end to end, so that the next layer sees all the numbers. The two parts may
# have different widths:
#
# ```python
# left = keras.Input((3,), name="left")
# right = keras.Input((2,), name="right")
# joined = keras.layers.Concatenate()([left, right])      # (n, 5), a list goes in
# model = keras.Model([left, right], keras.layers.Dense(1)(joined))
# model({"left": np.ones((4, 3)), "right": np.ones((4, 2))}).shape      # TensorShape([4, 1])
# ```
#
# **Add** would add number to number and needs equal widths. Adding pixels' features to the month's mixes two
# things that have nothing to do with each other; joined end to end, each keeps its own weights.
#
# Forget to use an input and Keras does not complain: the model has it, and ignores it. The surest test is to
# change the input and to see whether the answer moves. That is what the checks do.

# %% [markdown] lang="ko"
# ## 1. 입력이 둘인 모델
#
# 식물 사진은 그 식물의 종류를 짐작하게 해 줍니다. 사진에 딸려 온 숫자 몇 개, 이를테면 찍은 달이나 해발 높이도
# 도움이 됩니다. 둘 다 받는 모델은 이런 모양입니다.
#
# ```
#   "image"  (h, w, channels)              "metadata"  (metadata_dim)
#        ↓  Flatten                               ↓
#        ↓  Dense(32, relu) "image_features"      ↓  Dense(8, relu) "metadata_features"
#        └──────────────→  Concatenate  ←─────────┘
#                      수 40개, 이미지에서 온 것이 먼저
#                               ↓  Dense(classes, softmax) "class"
#                             확률
# ```
#
# **Concatenate**는 입력을 한 줄로 이어 붙여서 다음 층이 모든 수를 볼 수 있게 합니다. 두 입력의 너비는 달라도
# 됩니다.
#
# ```python
# left = keras.Input((3,), name="left")
# right = keras.Input((2,), name="right")
# joined = keras.layers.Concatenate()([left, right])      # (n, 5), 리스트로 넘깁니다
# model = keras.Model([left, right], keras.layers.Dense(1)(joined))
# model({"left": np.ones((4, 3)), "right": np.ones((4, 2))}).shape      # TensorShape([4, 1])
# ```
#
# **Add**는 같은 자리의 수끼리 더하므로 너비가 같아야 합니다. 게다가 픽셀의 특징과 달(月)의 특징을 더하면 서로
# 상관없는 두 가지가 섞여 버립니다. 이어 붙이면 저마다 자기 가중치를 갖습니다.
#
# 입력을 깜박 잊고 쓰지 않아도 Keras는 불평하지 않습니다. 모델에 입력은 있지만 그냥 무시됩니다. 가장 확실한
# 확인 방법은 입력을 바꾸어 보고 답이 움직이는지 보는 것입니다. 검사도 그렇게 합니다.


# %%
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
    ### BEGIN SOLUTION
    image = keras.Input(image_shape, name="image")
    metadata = keras.Input((metadata_dim,), name="metadata")
    pixels = keras.layers.Flatten()(image)
    seen = keras.layers.Dense(32, activation="relu", name="image_features")(pixels)
    known = keras.layers.Dense(8, activation="relu", name="metadata_features")(metadata)
    joined = keras.layers.Concatenate()([seen, known])
    answer = keras.layers.Dense(classes, activation="softmax", name="class")(joined)
    return keras.Model([image, metadata], answer)
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 2. Two outputs
#
# A customer writes to a shop. How urgent is it (one number between 0 and 1), and which department should
# answer (one of several)? Both answers come from the same reading of the letter, so one model gives both:
#
# ```
#  "title" (vocabulary)    "text_body" (vocabulary)    "tags" (tags)
#        └──────────→  Concatenate, in this order  ←──────┘
#                            ↓  Dense(64, relu) "features"
#               ┌────────────┴─────────────┐
#               ↓                          ↓
#  Dense(1, sigmoid) "priority"   Dense(departments, softmax) "department"
# ```
#
# `title` and `text_body` say for each word of the vocabulary whether it occurs (0 or 1), `tags` the same for
# each tag that the customer ticked.
#
# **Which activation?** It follows from the question that is asked:
#
# | question | activation | reason |
# |---|---|---|
# | yes or no, how much between 0 and 1 | sigmoid | one number, on its own |
# | one out of several | softmax | several numbers that add up to 1 |
#
# Softmax over *one* number is always 1, whatever the network thinks: a classic.
#
# **Outputs by name.** Give `keras.Model` a dictionary as outputs and you get a dictionary back, and losses
# and labels may be given by the same names. Then no order can be confused:
#
# ```python
# model = keras.Model(inputs, {"length": a, "colour": b})
# model.compile("adam", loss={"length": "mean_squared_error", "colour": "categorical_crossentropy"})
# model.fit(x, {"length": ..., "colour": ...})
# ```

# %% [markdown] lang="ko"
# ## 2. 출력이 둘인 모델
#
# 손님이 가게에 문의 글을 보냈습니다. 얼마나 급한 일일까요(0과 1 사이의 수 하나)? 어느 부서가 답해야 할까요(여럿
# 가운데 하나)? 두 답은 같은 글을 읽고 나오므로 모델 하나가 둘 다 내놓게 합니다.
#
# ```
#  "title" (vocabulary)    "text_body" (vocabulary)    "tags" (tags)
#        └──────────→  Concatenate, 이 순서대로  ←────────┘
#                            ↓  Dense(64, relu) "features"
#               ┌────────────┴─────────────┐
#               ↓                          ↓
#  Dense(1, sigmoid) "priority"   Dense(departments, softmax) "department"
# ```
#
# `title`(제목)과 `text_body`(본문)는 어휘의 단어마다 그 단어가 나왔는지를 0과 1로 나타냅니다. `tags`는 손님이
# 고른 태그를 같은 방법으로 나타냅니다.
#
# **어떤 활성화 함수를 쓸까요?** 무엇을 묻는지에 따라 정해집니다.
#
# | 질문 | 활성화 함수 | 이유 |
# |---|---|---|
# | 예/아니요, 0과 1 사이에서 어느 정도인가 | sigmoid | 홀로 쓰이는 수 하나 |
# | 여럿 가운데 하나 | softmax | 합이 1이 되는 여러 개의 수 |
#
# 수 *하나*에 softmax를 쓰면 신경망이 무슨 생각을 하든 언제나 1이 나옵니다. 아주 흔한 실수입니다.
#
# **이름으로 부르는 출력.** `keras.Model`의 출력을 딕셔너리로 주면 답도 딕셔너리로 나오고, 손실과 레이블도 같은
# 이름으로 줄 수 있습니다. 그러면 순서를 헷갈릴 일이 없습니다.
#
# ```python
# model = keras.Model(inputs, {"length": a, "colour": b})
# model.compile("adam", loss={"length": "mean_squared_error", "colour": "categorical_crossentropy"})
# model.fit(x, {"length": ..., "colour": ...})
# ```


# %%
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
    ### BEGIN SOLUTION
    title = keras.Input((vocabulary,), name="title")
    text_body = keras.Input((vocabulary,), name="text_body")
    ticked = keras.Input((tags,), name="tags")
    joined = keras.layers.Concatenate()([title, text_body, ticked])
    features = keras.layers.Dense(64, activation="relu", name="features")(joined)
    priority = keras.layers.Dense(1, activation="sigmoid", name="priority")(features)
    department = keras.layers.Dense(departments, activation="softmax", name="department")(features)
    return keras.Model([title, text_body, ticked], {"priority": priority, "department": department})
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 3. A residual block
#
# A very deep stack of layers trains badly: every layer must at least learn to pass on what it was given, and
# even that is hard to learn. A **residual block** gets it for free. A second path carries the input around
# the layers, and at the end the two are *added*:
#
# ```
#        input  (input_dim)
#          ├─────────────────────────────┐
#          ↓  Dense(width, relu) "first" │
#          ↓  Dense(width) "second"      │  the skip path
#          └──────────→  Add  ←──────────┘
#                         ↓
#                   output  (width)
# ```
#
# In a formula: $y = x + F(x)$. The layers only learn what to *change*, the residue. With all their weights at
# zero $F(x) = 0$ and the block lets every number pass as it is, negative ones too: so there is no activation
# in `"second"` and none after the sum. A small example, with numbers:
#
# ```
#   x                 1.0  -2.0   0.5
#   F(x)              0.1   0.0  -0.3        what the two layers say
#   x + F(x)          1.1  -2.0   0.2
# ```
#
# **When the widths differ**, there is nothing to add number to number. Then, and only then, the skip path
# gets a linear layer that brings the input to the right width: `Dense(width, use_bias=False)`, named
# `"projection"`. When `input_dim == width` there is no such layer and the skip path is the input itself.
#
# `keras.layers.Add()` takes a list, as Concatenate does.

# %% [markdown] lang="ko"
# ## 3. 잔차 블록
#
# 층을 아주 깊게 쌓으면 훈련이 잘되지 않습니다. 층마다 적어도 받은 것을 그대로 넘겨주는 법은 배워야 하는데,
# 그것부터가 어렵기 때문입니다. **잔차 블록**(residual block)은 이것을 공짜로 얻습니다. 또 하나의 경로가 입력을 층을
# 거치지 않고 나르고, 마지막에 둘을 *더합니다*.
#
# ```
#        입력  (input_dim)
#          ├─────────────────────────────┐
#          ↓  Dense(width, relu) "first" │
#          ↓  Dense(width) "second"      │  건너뛰는 길
#          └──────────→  Add  ←──────────┘
#                         ↓
#                    출력  (width)
# ```
#
# 식으로 쓰면 $y = x + F(x)$입니다. 층들은 무엇을 *바꿀지*, 곧 나머지(잔차)만 배우면 됩니다. 층의 가중치가 모두
# 0이면 $F(x) = 0$이고 블록은 모든 수를 그대로 통과시킵니다. 음수도 마찬가지입니다. 그래서 `"second"`에도, 더한
# 뒤에도 활성화 함수가 없습니다. 숫자로 보면 이렇습니다.
#
# ```
#   x                 1.0  -2.0   0.5
#   F(x)              0.1   0.0  -0.3        두 층이 내놓은 값
#   x + F(x)          1.1  -2.0   0.2
# ```
#
# **너비가 다르면** 같은 자리의 수끼리 더할 수 없습니다. 그때만 건너뛰는 길에 입력을 알맞은 너비로 바꾸는 선형
# 층을 하나 둡니다. `Dense(width, use_bias=False)`이고 이름은 `"projection"`입니다. `input_dim == width`이면 이
# 층은 없고, 건너뛰는 길은 입력 그 자체입니다.
#
# `keras.layers.Add()`도 Concatenate처럼 리스트를 받습니다.


# %%
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
    ### BEGIN SOLUTION
    inputs = keras.Input((input_dim,))
    x = keras.layers.Dense(width, activation="relu", name="first")(inputs)
    change = keras.layers.Dense(width, name="second")(x)
    skip = inputs
    if input_dim != width:
        skip = keras.layers.Dense(width, use_bias=False, name="projection")(inputs)
    return keras.Model(inputs, keras.layers.Add()([skip, change]))
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 4. Looking inside a model
#
# What does a network see on its way to the answer? Every layer of a built model remembers its symbolic
# tensors, which have a shape but no numbers: `layer.output` is a node of the graph. You may end a *new* model at any node:
#
# ```python
# model = tiny_model()                       # given below: "middle" (3 → 4), then "end" (4 → 1)
#
# half = keras.Model(model.layers[0].output, model.layers[1].output)    # no layer is made, none is copied
# half(np.ones((2, 3))).shape                # TensorShape([2, 4])
# ```
#
# `half` and `model` hold **the same** layers. Train `model`, and what `half` gives changes with it. A copy
# of the layers, or of their weights, would show for ever what the model saw when the copy was taken.
#
# This is how pretrained networks are used later in the course: cut off the last layers, keep the features.
# Your function does it for a layer's name, and for a model with any number of inputs: all of them are in the list
# `model.inputs`. (`model.input`, without s, raises an error for a Sequential model in Keras 3.) Keras may warn that "the
# structure of `inputs` doesn't match" when a model made from this list is called with a single array. That does no harm.
# Leave `tiny_model` as it is; the visible checks use it.

# %% [markdown] lang="ko"
# ## 4. 모델 속 들여다보기
#
# 신경망은 답에 이르기까지 무엇을 볼까요? 만들어진 모델의 층은 자기가 주고받은 심볼릭 텐서(값 없이 모양만
# 있는 텐서)를 기억합니다. `layer.output`은 그래프의 노드 하나입니다. 어느 노드에서든 끝나는 *새* 모델을 만들 수 있습니다.
#
# ```python
# model = tiny_model()                       # 아래에 주어져 있습니다: "middle" (3 → 4), 그다음 "end" (4 → 1)
#
# half = keras.Model(model.layers[0].output, model.layers[1].output)    # 새로 만들거나 복사한 층은 없습니다
# half(np.ones((2, 3))).shape                # TensorShape([2, 4])
# ```
#
# `half`와 `model`은 **같은** 층을 가지고 있습니다. `model`을 훈련하면 `half`가 내는 값도 함께 바뀝니다. 층이나
# 가중치를 복사하면 복사한 순간에 모델이 보던 것만 영원히 보여 주게 됩니다.
#
# 이 강좌의 뒷부분에서 미리 훈련된 신경망을 쓸 때도 이렇게 합니다. 마지막 층들을 잘라 내고 특징만 씁니다.
# 여러분이 만들 함수는 층의 이름을 받아, 입력이 몇 개인 모델이든 같은 일을 합니다. 입력은 모두 `model.inputs`라는
# 리스트에 있습니다. (s가 없는 `model.input`은 Keras 3의 Sequential 모델에서 오류를 발생시킵니다.) 이 리스트로 만든
# 모델을 배열 하나로 호출하면 "The structure of `inputs` doesn't match"라는 경고가 나올 수 있지만 문제없습니다. `tiny_model`은
# 공개 검사에서 쓰므로 그대로 두세요.


# %%
def tiny_model():
    """A small model to look into; given.

    들여다볼 작은 모델. 이미 주어져 있습니다.
    """
    start = keras.Input((3,), name="start")
    middle = keras.layers.Dense(4, activation="relu", name="middle")(start)
    return keras.Model(start, keras.layers.Dense(1, name="end")(middle))


# %%
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
    ### BEGIN SOLUTION
    return keras.Model(model.inputs, model.get_layer(layer_name).output)
    ### END SOLUTION


# %% [markdown] lang="en"
# ## Try it
#
# Do the letters' two answers depend on all three inputs? Change one at a time and see how far each answer
# moves. No number in the table may be zero.

# %% [markdown] lang="ko"
# ## 실행해 보기
#
# 두 답은 정말 세 입력에 모두 달려 있을까요? 입력을 하나씩 바꾸어 보고 답이 얼마나 움직이는지 보세요. 표에 0이
# 있으면 안 됩니다.

# %%
if __name__ == "__main__":
    sorter = build_multi_output(vocabulary=50, tags=6, departments=4)
    sorter.summary()
    widths = {"title": 50, "text_body": 50, "tags": 6}
    letter = {name: np.zeros((1, width), dtype="float32") for name, width in widths.items()}
    before = sorter(letter)
    for name, width in widths.items():
        after = sorter({**letter, name: np.ones((1, width), dtype="float32")})
        print(name, {answer: float(np.abs(after[answer] - before[answer]).max()) for answer in before})
