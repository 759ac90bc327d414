# %% [markdown] lang="en"
# # Tuning: try, compare, stop in time
#
# Training finds the weights. It does not find the number of units, the learning rate or the number of epochs: those
# are **hyperparameters**, and somebody has to choose them. Choosing well is a craft of four steps:
#
# ```
#  all the data you have
#   │
#   ├── training part ──── every candidate model learns from this               split
#   └── validation part ── every candidate model is compared on this
#                            │
#      candidates:  grid ──→ tune ──→ a table of results, and the best parameters
#                            │
#      two questions to ask of the best one:
#          does it learn by heart, and since when?                              overfit_epoch
#          would more data help?                                                learning_curve
# ```
#
# Why not compare on the training part? Because the largest model always wins there: it learns the answers by heart.
# And why not on the test data? Because whoever chooses the best of fifty models on the test data has chosen the
# luckiest too, and its score promises too much. Test data are looked at once, at the very end. No function here sees
# them.
#
# **For the whole assignment**
#
# - Epochs are counted **from 1**, as Keras prints them.
# - Arrays and dictionaries that your functions are given are never changed.
# - A loss may be `nan` (not a number), for instance when the learning rate was far too large. Every `<`, `>` and
#   `==` with `nan` is false. An epoch with a `val_loss` of `nan` is never the best one.
# - **Every model starts from the same random numbers.** Directly before each call of `build`, call
#   `keras.utils.set_random_seed` with your function's `seed`. Otherwise the second model would begin where the first one
#   left off, and its result would depend on what was tried before.
# - Every model is **fresh**: a model that has already been trained knows something, and the comparison is no longer
#   fair. Call `build` once for each model and its `fit` once.

# %% [markdown] lang="ko"
# # 튜닝: 시도하고, 비교하고, 제때 멈추기
#
# 훈련은 가중치를 찾아 줍니다. 그러나 유닛 수, 학습률, 에포크 수는 찾아 주지 않습니다. 이런 값을
# **하이퍼파라미터**라고 하며 사람이 골라야 합니다. 잘 고르는 일은 네 단계로 이루어집니다.
#
# ```
#  가지고 있는 모든 데이터
#   │
#   ├── 훈련용 ── 모든 후보 모델이 이것으로 배웁니다                            split
#   └── 검증용 ── 모든 후보 모델을 이것으로 비교합니다
#                   │
#      후보:  grid ──→ tune ──→ 결과표, 그리고 가장 좋은 파라미터
#                   │
#      가장 좋은 모델에 묻는 두 가지:
#          외우기 시작했나? 그렇다면 언제부터?                                  overfit_epoch
#          데이터가 더 있으면 나아질까?                                         learning_curve
# ```
#
# 왜 훈련용 데이터로 비교하지 않을까요? 거기서는 언제나 가장 큰 모델이 이기기 때문입니다. 답을 외워 버리니까요.
# 그러면 왜 테스트 데이터로 비교하지 않을까요? 모델 쉰 개 가운데 테스트 점수가 가장 높은 것을 고르면 운이 가장 좋은 것을
# 고른 셈이고, 그 점수는 실제보다 부풀려집니다. 테스트 데이터는 맨 마지막에 딱 한 번 봅니다. 이 과제의 어떤 함수도 테스트
# 데이터를 보지 않습니다.
#
# **과제 전체에 적용되는 약속**
#
# - 에포크는 Keras가 출력할 때처럼 **1부터** 셉니다.
# - 함수가 인수로 받은 배열과 딕셔너리는 절대 바꾸지 않습니다.
# - 학습률이 너무 크거나 하면 손실이 `nan`(수가 아님)이 될 수 있습니다. `nan`과의 `<`, `>`, `==` 비교는 모두 거짓입니다. `val_loss`가
#   `nan`인 에포크는 결코 가장 좋은 에포크가 아닙니다.
# - **모든 모델은 같은 난수에서 출발합니다.** `build`를 부르기 직전마다 함수가 받은 `seed`로 `keras.utils.set_random_seed`를
#   부르세요. 그러지 않으면 두 번째 모델은 첫 번째 모델이 쓰다 남은 난수에서 출발하므로, 앞에서 무엇을 시도했는지에 따라
#   결과가 달라집니다.
# - 모든 모델은 **새것**입니다. 이미 훈련한 모델은 무언가를 알고 있으므로 공정하게 비교할 수 없습니다. 모델마다 `build`를 한
#   번, 그 모델의 `fit`을 한 번만 부르세요.

# %%
import itertools
import math

import keras
import numpy as np

# %% [markdown] lang="en"
# ## Given: a model of one number, and two pictures
#
# Real trainings take long. `MeanModel` has the same two methods as a Keras model, `fit` and `evaluate`, but a single
# weight: its guess. Each epoch brings the guess nearer to the mean of `y`, and the loss is the mean squared error.
# You can check its results by hand, and the visible checks use it: leave these functions as they are.
#
# `table_picture` and `curves_picture` draw what your functions give: `print(table_picture(table))`.

# %% [markdown] lang="ko"
# ## 주어진 것: 수 하나로 된 모델과 그림 두 가지
#
# 실제 훈련은 오래 걸립니다. `MeanModel`에는 Keras 모델처럼 `fit`과 `evaluate` 메서드가 있지만 가중치는 하나뿐입니다.
# 바로 어림값(guess)입니다. 에포크마다 어림값이 `y`의 평균에 가까워지고, 손실은 평균 제곱 오차입니다. 결과를 손으로
# 확인할 수 있고 공개 검사에서도 쓰므로, 아래 함수들은 그대로 두세요.
#
# `table_picture`와 `curves_picture`는 여러분의 함수가 반환한 것을 그려 줍니다: `print(table_picture(table))`.


# %%
class MeanModel:
    """Looks like a compiled Keras model: its only weight, guess, starts at 0 and moves towards the mean of y.

    컴파일된 Keras 모델처럼 쓸 수 있습니다. 하나뿐인 가중치 guess는 0에서 시작해 y의 평균 쪽으로 움직입니다.
    """

    def __init__(self, rate=1.0):
        self.rate = rate
        self.guess = 0.0

    def fit(self, x, y, epochs=1, validation_data=None, verbose="auto"):
        history = keras.callbacks.History()
        for _ in range(epochs):
            self.guess += self.rate * (float(np.mean(y)) - self.guess)
            history.history.setdefault("loss", []).append(self.evaluate(x, y))
            if validation_data is not None:
                history.history.setdefault("val_loss", []).append(self.evaluate(*validation_data))
        return history

    def evaluate(self, x, y, verbose="auto", return_dict=False):
        loss = float(np.mean((np.asarray(y) - self.guess) ** 2))
        return {"loss": loss} if return_dict else loss


def table_picture(table):
    """The table of `tune` as text: a line for each grid point, its bar as long as its val_loss.

    `tune`의 결과표를 글자로 그립니다. 조합마다 한 줄이고, val_loss가 클수록 막대가 깁니다.
    """
    names = [", ".join(f"{name}={value}" for name, value in row["parameters"].items()) for row in table]
    width, longest = max(map(len, names)), max(row["val_loss"] for row in table if row["epoch"] is not None)
    best = min((row for row in table if row["epoch"] is not None), key=lambda row: row["val_loss"])
    lines = [" " * width + "  epoch    loss  val_loss"]
    for name, row in zip(names, table, strict=True):
        bar = "" if row["epoch"] is None else "#" * max(1, round(30 * row["val_loss"] / longest))
        numbers = f"{row['epoch'] or '-':>5}  {row['loss']:6.3f}  {row['val_loss']:8.3f}"
        lines.append(f"{name:{width}}  {numbers}  {bar}{'  <- best' if row is best else ''}")
    return "\n".join(lines)


def curves_picture(history, height=10):
    """The curves of a training as text: t training loss, v validation loss, * both; an epoch is a column.

    훈련 곡선을 글자로 그립니다. t는 훈련 손실, v는 검증 손실, *는 둘 다이고, 에포크마다 한 열입니다.
    """
    curves = {"t": history["loss"], "v": history["val_loss"]}
    top = max((value for value in curves["v"] if value == value), default=1.0)
    rows = [[" "] * len(curves["t"]) for _ in range(height)]
    for letter, values in curves.items():
        for epoch, value in enumerate(values):
            if value == value:  # nan is not drawn; what is higher than the picture is drawn at its top
                row = rows[height - 1 - round((height - 1) * min(value / top, 1))]
                row[epoch] = letter if row[epoch] == " " else "*"
    lines = [f"{top * (height - 1 - number) / (height - 1):5.2f} | {'  '.join(row)}" for number, row in enumerate(rows)]
    return "\n".join([*lines, " " * 8 + "".join(f"{epoch:<3}" for epoch in range(1, len(curves["t"]) + 1))])


# %% [markdown] lang="en"
# ## 1. `split(x, y, validation_fraction, seed)`
#
# Some rows are held back for validation. Which ones? Not the last ones: data often lie sorted, and the last rows may all
# be of one class. So draw at random. But if a class has only ten rows among a thousand, chance may hold back none of
# them, or most. A **stratified** split draws from each class on its own, the same fraction of each:
#
# ```
#     row   0 1 2 3 4 5 6 7 8 9        validation_fraction 0.4
#     y     a b a a b a a b a b
#
#     a     0 2 3 5 6 8    6 rows  ·  0.4  =  2.4  →  hold 2 back, for instance rows 3 and 8
#     b     1 4 7 9        4 rows  ·  0.4  =  1.6  →  hold 2 back, for instance rows 1 and 4
# ```
#
# - Of a class with `c` rows, `round(validation_fraction * c)` are held back (Python's `round`: 2.5 becomes 2,
#   3.5 becomes 4), but at least 1 and at most `c - 1`: every class is in both parts.
# - Every row goes into exactly one of the two parts, together with its label. The order within a part is yours. Rows that
#   look alike are still different rows.
# - The same seed gives the same split, in the same order, at each call; other seeds give others. Draw from a generator
#   of your own, `np.random.default_rng(seed)`: calls of `np.random.seed` elsewhere must change nothing, and the states of
#   `np.random` and of Python's `random` stay as they are.
# - Returned are **two pairs**, as by Keras' `load_data`: `(x_train, y_train), (x_validation, y_validation)`. They are
#   new arrays with the dtypes of `x` and `y`.
# - `ValueError`: `x` and `y` differ in length; the fraction is not above 0 and below 1; there are no rows; a class has
#   one row only (it cannot be in both parts).

# %% [markdown] lang="ko"
# ## 1. `split(x, y, validation_fraction, seed)`
#
# 행의 일부를 검증용으로 떼어 둡니다. 어떤 행을 떼면 될까요? 마지막 행들은 안 됩니다. 데이터가 정렬되어 있으면 마지막
# 행들이 모두 한 클래스일 수 있습니다. 그래서 무작위로 뽑습니다. 그런데 천 개 가운데 열 개뿐인 클래스는 우연히 하나도
# 뽑히지 않거나 거의 다 뽑힐 수도 있습니다. **층화(stratified)** 분할은 클래스마다 따로, 같은 비율로 뽑습니다.
#
# ```
#     행    0 1 2 3 4 5 6 7 8 9        validation_fraction 0.4
#     y     a b a a b a a b a b
#
#     a     0 2 3 5 6 8    6행  ·  0.4  =  2.4  →  2개를 뗍니다. 예: 3번과 8번 행
#     b     1 4 7 9        4행  ·  0.4  =  1.6  →  2개를 뗍니다. 예: 1번과 4번 행
# ```
#
# - 행이 `c`개인 클래스에서는 `round(validation_fraction * c)`개를 뗍니다(파이썬의 `round`: 2.5는 2, 3.5는 4). 다만 1개
#   이상 `c - 1`개 이하입니다. 모든 클래스가 양쪽에 있어야 합니다.
# - 모든 행은 자기 레이블과 함께 두 쪽 가운데 정확히 한쪽에 들어갑니다. 한쪽 안에서의 순서는 자유입니다. 값이 모두 같은
#   행이라도 서로 다른 행입니다.
# - 시드가 같으면 부를 때마다 순서까지 똑같이 나누고, 시드가 다르면 다르게 나눕니다. 따로 만든 난수 생성기
#   `np.random.default_rng(seed)`로 뽑으세요. 다른 곳에서 `np.random.seed`를 불러도 결과가 달라지면 안 되고, `np.random`과
#   파이썬 `random`의 상태도 그대로여야 합니다.
# - Keras의 `load_data`처럼 **두 쌍**을 반환합니다: `(x_train, y_train), (x_validation, y_validation)`. dtype이 `x`, `y`와
#   같은 새 배열입니다.
# - 다음은 `ValueError`입니다: `x`와 `y`의 길이가 다를 때, 비율이 0보다 크고 1보다 작지 않을 때, 행이 하나도 없을 때, 행이
#   하나뿐인 클래스가 있을 때(양쪽에 있을 수 없습니다).


# %%
def split(x, y, validation_fraction, seed):
    """Hold back a fraction of the rows of each class, drawn at random.

    x: array (n, ...). y: array (n,) of labels, whole numbers or text. validation_fraction: above 0 and below 1.
    seed: a whole number from 0 on.
    Returns ((x_train, y_train), (x_validation, y_validation)), new arrays; a class with c rows has
    round(validation_fraction * c) of them in the validation part, at least 1 and at most c - 1.
    Raises ValueError for unequal lengths, another fraction, no rows, or a class with a single row.

    split(np.arange(10), np.array([0, 0, 0, 0, 0, 0, 1, 1, 1, 1]), 0.4, seed=1)  →  for instance
    ((array([0, 1, 3, 4, 6, 9]), array([0, 0, 0, 0, 1, 1])), (array([2, 5, 7, 8]), array([0, 0, 1, 1])))

    클래스마다 행의 일부를 무작위로 뽑아 검증용으로 떼어 둡니다.

    x: 배열 (n, ...). y: 레이블 배열 (n,), 정수 또는 글자. validation_fraction: 0보다 크고 1보다 작은 수.
    seed: 0 이상의 정수.
    ((x_train, y_train), (x_validation, y_validation))을 새 배열로 반환합니다. 행이 c개인 클래스는 검증용에
    round(validation_fraction * c)개가 들어가며, 1개 이상 c - 1개 이하입니다.
    길이가 다르거나, 비율이 맞지 않거나, 행이 없거나, 행이 하나뿐인 클래스가 있으면 ValueError를 발생시킵니다.
    """
    ### BEGIN SOLUTION
    if len(x) != len(y) or not 0 < validation_fraction < 1:
        raise ValueError(f"{len(x)} rows, {len(y)} labels, a fraction of {validation_fraction}")
    labels, counts = np.unique(y, return_counts=True)
    if not len(y) or 1 in counts:
        raise ValueError("each class needs two rows at least, one for either part")
    rng = np.random.default_rng(seed)
    held_back = np.zeros(len(y), dtype=bool)
    for label, count in zip(labels, counts, strict=True):
        rows = rng.permutation(np.flatnonzero(y == label))
        held_back[rows[: min(max(round(validation_fraction * count), 1), count - 1)]] = True
    return (x[~held_back], y[~held_back]), (x[held_back], y[held_back])
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 2. `grid(space)`
#
# A **space** names for each hyperparameter the values worth trying. The **grid** has a point for each combination:
#
# ```
#     {"units": [16, 64], "rate": [0.1, 0.01, 0.001]}
#
#                 rate  0.1   0.01  0.001
#     units  16          1      2      3          point 1: {"units": 16, "rate": 0.1}
#            64          4      5      6          point 6: {"units": 64, "rate": 0.001}
# ```
#
# - The points are dictionaries in a list, each one of its own, their names in the order of the space. The **last** name
#   changes fastest, as the numbers in the picture do, and each list of values keeps its order.
# - A value may be anything: a number, a text, `None`, `True`, a tuple such as `(64, 32)` for the units of two layers. It
#   arrives as it is. Values that are given twice are tried twice.
# - An empty space has exactly one point, `{}`: there is nothing to choose. A name without any values leaves no point:
#   `[]`.
# - The values of a name are a list, a tuple, a `range` or an array with one axis. For one value, too, there is a list:
#   `{"units": [16]}`. A bare number or a bare text (which Python would take apart into letters) is a `ValueError`.

# %% [markdown] lang="ko"
# ## 2. `grid(space)`
#
# **탐색 공간(space)** 에는 하이퍼파라미터마다 시도해 볼 값을 적습니다. **격자(grid)** 에는 모든 조합이 하나씩 들어 있습니다.
#
# ```
#     {"units": [16, 64], "rate": [0.1, 0.01, 0.001]}
#
#                 rate  0.1   0.01  0.001
#     units  16          1      2      3          1번 조합: {"units": 16, "rate": 0.1}
#            64          4      5      6          6번 조합: {"units": 64, "rate": 0.001}
# ```
#
# - 조합은 저마다 새로 만든 딕셔너리이고 리스트에 담습니다. 딕셔너리 속 이름의 순서는 탐색 공간과 같습니다. 그림의 번호처럼
#   **마지막** 이름이 가장 빨리 바뀌며, 값들은 적힌 순서를 지킵니다.
# - 값은 무엇이든 될 수 있습니다. 수, 글자, `None`, `True`, 두 층의 유닛 수를 뜻하는 `(64, 32)` 같은 튜플도 됩니다. 값은 받은
#   그대로 넣습니다. 두 번 적힌 값은 두 번 시도합니다.
# - 빈 탐색 공간에는 조합이 정확히 하나 있습니다. 고를 것이 없는 `{}`입니다. 값이 하나도 없는 이름이 있으면 조합이 없습니다: `[]`.
# - 한 이름의 값들은 리스트, 튜플, `range` 또는 축이 하나인 배열입니다. 값이 하나라도 리스트로 적습니다: `{"units": [16]}`.
#   그냥 수나 그냥 글자(파이썬은 글자를 하나씩 쪼개 버립니다)가 오면 `ValueError`입니다.


# %%
def grid(space):
    """Every combination of the values, the last name changing fastest.

    space: dict from names to values: lists, tuples, ranges or arrays (n,). It is not changed.
    Returns a list of new dicts. Raises ValueError if the values of a name are a bare number or text.

    grid({"units": [16, 64], "act": ["relu"]})  →  [{"units": 16, "act": "relu"}, {"units": 64, "act": "relu"}]

    값들의 모든 조합. 마지막 이름이 가장 빨리 바뀝니다.

    space: 이름이 키이고 값들이 값인 딕셔너리. 값들은 리스트, 튜플, range 또는 배열 (n,)입니다. 바꾸지 않습니다.
    새 딕셔너리들의 리스트를 반환합니다. 어떤 이름의 값이 그냥 수이거나 그냥 글자이면 ValueError를 발생시킵니다.
    """
    ### BEGIN SOLUTION
    for name, values in space.items():
        if not isinstance(values, list | tuple | range | np.ndarray):
            raise ValueError(f"the values of {name} stand in a list, even a single one: [{values!r}]")
    return [dict(zip(space, values, strict=True)) for values in itertools.product(*space.values())]
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 3. `tune(build, x, y, space, epochs, validation_fraction=0.2, seed=0)`
#
# Now the search itself. `build` is a function of the caller's: `build(units=16, rate=0.1)` gives a new, compiled model.
#
# ```
#     split x, y once                                    all models see the same two parts
#     for each point of the grid, in its order:
#         set the random seed                            keras.utils.set_random_seed
#         build(**point)                                 a fresh model
#         fit on the training part for `epochs` epochs,  validation_data=(x_validation, y_validation)
#         look for the epoch with the lowest val_loss    history = model.fit(...).history
#         note a row of the table
# ```
#
# With `y` all 2, `MeanModel` can be followed by hand. With the rate 0.5 its guess is 1, then 1.5, then 1.75; with 1.5 it
# jumps to and fro, 3, 1.5, 2.25; with 2.0 it jumps for ever, 4, 0, 4:
#
# | parameters | val_loss in epochs 1, 2, 3 | row of the table |
# |---|---|---|
# | `{"rate": 2.0}` | **4**, 4, 4 | `{"parameters": {"rate": 2.0}, "epoch": 1, "loss": 4.0, "val_loss": 4.0}` |
# | `{"rate": 0.5}` | 1, 0.25, **0.0625** | `{"parameters": {"rate": 0.5}, "epoch": 3, "loss": 0.0625, "val_loss": 0.0625}` |
# | `{"rate": 1.5}` | 1, 0.25, **0.0625** | `{"parameters": {"rate": 1.5}, "epoch": 3, "loss": 0.0625, "val_loss": 0.0625}` |
#
# - Returned is a pair `(best, table)`. `table` is a list with one dictionary for each grid point, in the order of the
#   grid. Each row has four entries: `"parameters"`, the point; `"epoch"`, the one with the lowest `val_loss` (from 1, the
#   first of equals); `"val_loss"` and `"loss"`, both **of that epoch**.
# - `best` is the `"parameters"` of the row with the lowest `val_loss`, the first of equals: here `{"rate": 0.5}`. The
#   training loss has no say.
# - A model whose every `val_loss` is `nan` has a row too, with `"epoch": None` and `nan` for both losses. It is never the
#   best.
# - `fit` gets the rows as arrays, exactly as `split(x, y, validation_fraction, seed)` gives them, with `epochs`,
#   `validation_data` and `verbose=0`; every other setting stays as Keras has it.
# - `ValueError`: `split` or `grid` refuses; there is no grid point; no point at all has a `val_loss` that is a number.
#
# You may use your `split` and `grid`. The hidden checks of this question put right ones in their place, so mistakes
# there cost nothing here.

# %% [markdown] lang="ko"
# ## 3. `tune(build, x, y, space, epochs, validation_fraction=0.2, seed=0)`
#
# 이제 실제로 찾아봅니다. `build`는 호출하는 쪽의 함수입니다. `build(units=16, rate=0.1)`은 컴파일된 새 모델을 반환합니다.
#
# ```
#     x, y를 한 번 나눕니다                              모든 모델이 같은 두 쪽을 봅니다
#     격자의 조합마다, 순서대로:
#         난수 시드를 정합니다                           keras.utils.set_random_seed
#         build(**point)                                 새 모델
#         훈련용으로 `epochs`번 훈련합니다               validation_data=(x_validation, y_validation)
#         val_loss가 가장 낮은 에포크를 찾습니다         history = model.fit(...).history
#         결과표에 한 행을 적습니다
# ```
#
# `y`가 모두 2이면 `MeanModel`을 손으로 따라가 볼 수 있습니다. rate가 0.5이면 어림값은 1, 1.5, 1.75가 됩니다. 1.5이면 3, 1.5,
# 2.25로 왔다 갔다 하고, 2.0이면 4, 0, 4로 끝없이 튑니다.
#
# | parameters | 에포크 1, 2, 3의 val_loss | 결과표의 행 |
# |---|---|---|
# | `{"rate": 2.0}` | **4**, 4, 4 | `{"parameters": {"rate": 2.0}, "epoch": 1, "loss": 4.0, "val_loss": 4.0}` |
# | `{"rate": 0.5}` | 1, 0.25, **0.0625** | `{"parameters": {"rate": 0.5}, "epoch": 3, "loss": 0.0625, "val_loss": 0.0625}` |
# | `{"rate": 1.5}` | 1, 0.25, **0.0625** | `{"parameters": {"rate": 1.5}, "epoch": 3, "loss": 0.0625, "val_loss": 0.0625}` |
#
# - 쌍 `(best, table)`을 반환합니다. `table`은 리스트이고, 조합마다 딕셔너리가 하나씩 격자의 순서대로 들어 있습니다. 딕셔너리의 항목은
#   네 개입니다. `"parameters"`는 그 조합, `"epoch"`는 `val_loss`가 가장 낮은 에포크(1부터 세고 같으면 처음 것),
#   `"val_loss"`와 `"loss"`는 둘 다 **그 에포크의** 손실입니다.
# - `best`는 `val_loss`가 가장 낮은 행의 `"parameters"`이고 같으면 처음 것입니다. 여기서는 `{"rate": 0.5}`입니다. 훈련 손실은
#   관여하지 않습니다.
# - 모든 에포크의 `val_loss`가 `nan`인 모델도 행이 있습니다. `"epoch": None`이고 두 손실은 `nan`입니다. 결코 가장 좋은 것이 될 수
#   없습니다.
# - `fit`에는 행들을 `split`이 준 그대로 배열로 넘기고, `epochs`, `validation_data`, `verbose=0`을 줍니다. 그 밖의 설정은 Keras의
#   기본값 그대로입니다. 나눌 때는 `split(x, y, validation_fraction, seed)`처럼 나눕니다.
# - 다음은 `ValueError`입니다: `split`이나 `grid`가 거절할 때, 조합이 하나도 없을 때, `val_loss`가 수인 조합이 하나도 없을 때.
#
# 앞에서 만든 `split`과 `grid`를 써도 됩니다. 이 문제의 비공개 검사는 여러분의 것 대신 올바른 것을 사용하므로, 앞에서 틀렸더라도
# 여기서 감점되지 않습니다.


# %% tags=["reference"]
### BEGIN SOLUTION
def _best_row(history):
    """The epoch with the lowest val_loss, and both losses there."""
    losses = history["val_loss"]
    if np.isnan(losses).all():
        return {"epoch": None, "loss": math.nan, "val_loss": math.nan}
    lowest = int(np.nanargmin(losses))
    return {"epoch": lowest + 1, "loss": history["loss"][lowest], "val_loss": losses[lowest]}


### END SOLUTION


# %%
def tune(build, x, y, space, epochs, validation_fraction=0.2, seed=0):
    """Train one fresh model for each point of the grid; the one with the lowest val_loss is the best.

    build: a function; build(**point) gives a new, compiled model. x, y, validation_fraction, seed: as for split; the
    seed is also set before each build. space: as for grid. epochs: how many each model is trained, from 1 on.
    Returns (best, table): the best point, a dict, and a list with a dict for each point in the order of the grid:
    "parameters", "epoch" (from 1, of the lowest val_loss; None if all are nan), and that epoch's "loss" and "val_loss".
    Raises ValueError if split or grid does, or if no point has a val_loss that is a number.

    tune(MeanModel, np.zeros((10, 1)), np.full(10, 2), {"rate": [2.0, 0.5]}, epochs=1)  →  ({"rate": 0.5},
        [{"parameters": {"rate": 2.0}, "epoch": 1, "loss": 4.0, "val_loss": 4.0},
         {"parameters": {"rate": 0.5}, "epoch": 1, "loss": 1.0, "val_loss": 1.0}])

    격자의 조합마다 새 모델을 하나씩 훈련합니다. val_loss가 가장 낮은 조합이 가장 좋은 것입니다.

    build: 함수. build(**point)는 컴파일된 새 모델을 반환합니다. x, y, validation_fraction, seed: split과 같습니다. seed는
    build를 부르기 전마다 난수 시드로도 씁니다. space: grid와 같습니다. epochs: 모델마다 훈련할 에포크 수, 1 이상.
    (best, table)을 반환합니다. best는 가장 좋은 조합(딕셔너리)이고, table은 격자의 순서대로 조합마다 딕셔너리가 하나씩 든 리스트입니다:
    "parameters", "epoch"(val_loss가 가장 낮은 에포크, 1부터. 모두 nan이면 None), 그 에포크의 "loss"와 "val_loss".
    split이나 grid가 거절하거나 val_loss가 수인 조합이 하나도 없으면 ValueError를 발생시킵니다.
    """
    ### BEGIN SOLUTION
    training, validation = split(x, y, validation_fraction, seed)
    table = []
    for point in grid(space):
        keras.utils.set_random_seed(seed)
        history = build(**point).fit(*training, validation_data=validation, epochs=epochs, verbose=0).history
        table.append({"parameters": point, **_best_row(history)})
    numbers = [row for row in table if row["epoch"] is not None]
    if not numbers:
        raise ValueError("no point of the grid has a val_loss that is a number")
    return min(numbers, key=lambda row: row["val_loss"])["parameters"], table
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 4. `overfit_epoch(history, patience)`
#
# These are the curves of a real training: 64 units learn to read digits from only 500 images.
#
# ```
#  0.91 | *
#  0.81 |                                  v  v  v       v  validation loss
#  0.71 |          v                    v                t  training loss
#  0.61 |    *  v     v  v     v  v  v                   *  both
#  0.50 |                   v
#  0.40 |       t
#  0.30 |          t
#  0.20 |             t
#  0.10 |                t  t  t                 t
#  0.00 |                         t  t  t  t  t
#         1  2  3  4  5  6  7  8  9  10 11 12 13 14
# ```
#
# From epoch 8 on the training loss stays below that of epoch 7, but the validation loss falls no further: the network learns
# its images by heart. That is **overfitting**. Here it starts in epoch 8, right after the best epoch, 7. But how would a program know?
# The validation loss rose in epoch 4 already (and in 6, too little for this picture), and recovered: curves are **noisy**.
# Whoever stops at the first rise stops at epoch 4. So be **patient**: a few epochs in a row without a new best are needed before we believe it.
#
# - `history` is the dictionary in `History.history`: `"loss"` and `"val_loss"` are lists or arrays with a number for each
#   epoch. Other curves may be in it too.
# - The **best epoch so far** is the one with the lowest `val_loss` so far, the first of equals. Go through the epochs in
#   order. Overfitting is established at the first epoch where both of these hold:
#     1. at least `patience` epochs have passed since the best epoch so far (best 5, patience 3: at epoch 8 or later);
#     2. the training loss was **lower** than at the best epoch, in at least one epoch after it, the present one included.
# - Then it began **right after the best epoch**: return the number of that epoch plus 1. What comes later no longer
#   matters, not even a new lowest `val_loss`. If overfitting is never established, return `None`.
#
# ```
#     epoch           1     2     3     4     5     6     7        patience 2
#     loss           0.9   0.7   0.6   0.5   0.4   0.3   0.2
#     val_loss       0.9   0.7   0.8   0.6   0.7   0.65  0.5
#                           |     |     |     |     |
#                          best noise  best   1     2 epochs without a new best: established
#                                             ^
#                                             began in epoch 5; 0.5 in epoch 7 comes too late
# ```
#
# - Why the second condition? When the training loss does not fall either, nothing is learned by heart: the model is
#   stuck, or the learning rate is too large. More patience does not help there, another rate does.
# - A `val_loss` of `nan` is no new best, but its epoch has passed and counts. As long as every `val_loss` was `nan`,
#   there is no best epoch. A training loss of `nan` is not lower than anything, and nothing is lower than it.
# - `ValueError`: `patience` is below 1; one of the two curves is missing; they differ in length, even where the answer
#   could be known before. Empty curves give `None`.

# %% [markdown] lang="ko"
# ## 4. `overfit_epoch(history, patience)`
#
# 실제 훈련에서 나온 곡선입니다. 유닛 64개가 이미지 500장만으로 숫자 읽기를 배웁니다.
#
# ```
#  0.91 | *
#  0.81 |                                  v  v  v       v  검증 손실
#  0.71 |          v                    v                t  훈련 손실
#  0.61 |    *  v     v  v     v  v  v                   *  둘 다
#  0.50 |                   v
#  0.40 |       t
#  0.30 |          t
#  0.20 |             t
#  0.10 |                t  t  t                 t
#  0.00 |                         t  t  t  t  t
#         1  2  3  4  5  6  7  8  9  10 11 12 13 14
# ```
#
# 8번 에포크부터 훈련 손실은 7번보다 낮게 머물지만 검증 손실은 더 내려가지 않습니다. 신경망이 이미지를 외우고 있는 것입니다. 이것이
# **과대적합(overfitting)** 입니다. 여기서는 가장 좋은 7번 에포크의 바로 다음인 8번에서 시작됩니다. 그런데 프로그램은 이것을
# 어떻게 알까요? 검증 손실은 이미 4번 에포크에서도(그림에는 안 보일 만큼 조금이지만 6번에서도) 올랐다가 다시 내려왔습니다. 곡선에는
# **잡음**이 있습니다. 처음 오를 때 멈추면 4번에서 멈추게 됩니다. 그래서 **인내심(patience)** 이 필요합니다. 최저 기록이 새로
# 나오지 않는 에포크가 몇 번 이어져야 과대적합으로 봅니다.
#
# - `history`는 `History.history`에 든 딕셔너리입니다. `"loss"`와 `"val_loss"`는 에포크마다 수가 하나씩 든 리스트나 배열입니다. 다른
#   곡선이 함께 들어 있을 수도 있습니다.
# - **지금까지 가장 좋은 에포크**는 지금까지 `val_loss`가 가장 낮은 에포크이고, 같으면 처음 것입니다. 에포크를 차례로 봅니다. 다음
#   두 가지가 모두 성립하는 첫 에포크에서 과대적합으로 판정합니다.
#     1. 지금까지 가장 좋은 에포크에서 `patience`개 이상의 에포크가 지났습니다(5번이 가장 좋고 patience가 3이면 8번부터).
#     2. 그다음 에포크부터 지금 에포크까지 가운데 적어도 하나에서 훈련 손실이 가장 좋은 에포크보다 **낮았습니다**.
# - 그렇다면 과대적합은 **가장 좋은 에포크의 바로 다음**에 시작된 것입니다. 가장 좋은 에포크의 번호에 1을 더해 반환합니다.
#   그 뒤에 `val_loss`가 더 낮아지더라도 답은 달라지지 않습니다. 끝까지 판정되지 않으면 `None`을 반환합니다.
#
# ```
#     에포크          1     2     3     4     5     6     7        patience 2
#     loss           0.9   0.7   0.6   0.5   0.4   0.3   0.2
#     val_loss       0.9   0.7   0.8   0.6   0.7   0.65  0.5
#                           |     |     |     |     |
#                          최저  잡음  최저   1     2번째 에포크까지 새 최저가 없음: 판정
#                                             ^
#                                             5번에서 시작되었습니다. 7번의 0.5는 너무 늦었습니다
# ```
#
# - 두 번째 조건은 왜 필요할까요? 훈련 손실도 내려가지 않는다면 외우는 것이 아닙니다. 모델이 제자리걸음을 하거나 학습률이 너무
#   큰 것입니다. 그럴 때는 더 기다릴 것이 아니라 학습률을 바꿔야 합니다.
# - `nan`인 `val_loss`는 새로운 최저가 아니지만, 그 에포크도 지난 것으로 셉니다. `val_loss`가 `nan`뿐이었다면 아직 가장 좋은
#   에포크가 없습니다. `nan`인 훈련 손실은 어떤 값보다도 낮지 않고, 어떤 값도 그것보다 낮지 않습니다.
# - 다음은 `ValueError`입니다: `patience`가 1보다 작을 때, 두 곡선 가운데 하나가 없을 때, 두 곡선의 길이가 다를 때(답을 이미 알 수
#   있더라도). 빈 곡선이면 `None`입니다.


# %%
def overfit_epoch(history, patience):
    """The epoch, from 1, in which overfitting begins: the one right after the best; None if there is none.

    history: dict as in History.history, "loss" and "val_loss" with a number for each epoch. patience: from 1 on.
    Overfitting is established once at least `patience` epochs have passed since the lowest val_loss so far (the first
    of equals), and the training loss has been lower than at that epoch in one of them.
    Returns an int or None. Raises ValueError for a patience below 1, a missing curve or curves of unequal length.

    overfit_epoch({"loss": [0.9, 0.7, 0.5, 0.3, 0.2], "val_loss": [0.9, 0.8, 0.7, 0.8, 0.9]}, patience=2)  →  4

    과대적합이 시작되는 에포크를 1부터 세어 반환합니다. 가장 좋은 에포크의 바로 다음입니다. 없으면 None입니다.

    history: History.history와 같은 딕셔너리. "loss"와 "val_loss"에 에포크마다 수가 하나씩 있습니다. patience: 1 이상.
    지금까지 가장 낮은 val_loss(같으면 처음 것)에서 `patience`개 이상의 에포크가 지났고, 그 사이 한 번이라도 훈련 손실이
    그 에포크보다 낮았으면 과대적합입니다.
    int 또는 None을 반환합니다. patience가 1보다 작거나, 곡선이 없거나, 길이가 다르면 ValueError를 발생시킵니다.
    """
    ### BEGIN SOLUTION
    if patience < 1 or "loss" not in history or "val_loss" not in history:
        raise ValueError(f"a patience of {patience}, the curves {sorted(history)}")
    losses, val_losses = history["loss"], history["val_loss"]
    if len(losses) != len(val_losses):
        raise ValueError(f"{len(losses)} training losses, {len(val_losses)} validation losses")
    lowest, best = math.inf, None
    for epoch, (loss, val_loss) in enumerate(zip(losses, val_losses, strict=True), start=1):
        if val_loss < lowest:
            lowest, best, by_heart = val_loss, epoch, False
        elif best is not None:
            # losses counts from 0: the best epoch's own loss is at best - 1.
            by_heart = by_heart or loss < losses[best - 1]
            if by_heart and epoch - best >= patience:
                return best + 1
    return None
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 5. `learning_curve(build, training, validation, sizes, epochs, seed=0)`
#
# Is the model too small, or are the data too few? A **learning curve** tells. Train a fresh model on 20 rows, another on
# 100, a third on 500, and compare the loss on the rows it learned from with the loss on the validation part:
#
# ```
#   loss │ v                         rows    loss   val_loss
#        │                               20   0.001       2.10
#        │     v                        100   0.007       1.38
#        │          v    v              200   0.005       0.67
#        │ t   t    t    t              500   0.007       0.57
#        └────────────────── rows
#          20  100  200  500         the gap still closes: more data would help
# ```
#
# When the two curves lie close together and both are high, more data is wasted: a larger model is needed.
#
# - For each size take `size` of the training rows **at random** (never simply the first ones: data often lie sorted by
#   class). A larger set **contains** every smaller one, so that only the size differs: shuffle the row numbers once, with
#   a generator of its own made from `seed`, and take as many as needed from the front. The same seed takes the same
#   rows in each call, whatever the other sizes are; other seeds take others.
# - For each size: `keras.utils.set_random_seed` with the seed, `build()`, `fit` on the rows taken (`epochs`,
#   `verbose=0`, everything else as Keras has it), then measure.
# - Measure both losses **after** the training with `evaluate`, on the same rows that were trained on and on the whole
#   validation part. The `"loss"` in the History is something else: the average over an epoch while the weights were
#   moving. A model may have metrics, and then `evaluate` gives a list; with `return_dict=True` it always gives a
#   dictionary with `"loss"` in it. `verbose=0` here too: nothing is printed.
# - One dictionary for each size, in the order of `sizes`: `"size"`, `"loss"`, `"val_loss"`. A size may come twice, and
#   sizes need not be sorted. They are a list, a tuple or an array; no sizes give `[]`.
# - A size below 1 or above the number of training rows is a `ValueError`, raised before the first `build`.

# %% [markdown] lang="ko"
# ## 5. `learning_curve(build, training, validation, sizes, epochs, seed=0)`
#
# 모델이 너무 작은 걸까요, 데이터가 너무 적은 걸까요? **학습 곡선**이 알려 줍니다. 새 모델을 행 20개로, 또 다른 새 모델을
# 100개로, 또 하나를 500개로 훈련하고, 배운 행에서의 손실과 검증용에서의 손실을 비교합니다.
#
# ```
#   손실 │ v                         행 수   loss   val_loss
#        │                               20   0.001       2.10
#        │     v                        100   0.007       1.38
#        │          v    v              200   0.005       0.67
#        │ t   t    t    t              500   0.007       0.57
#        └────────────────── 행 수
#          20  100  200  500         틈이 아직 좁아지는 중: 데이터가 더 있으면 나아집니다
# ```
#
# 두 곡선이 서로 가까운데 둘 다 높다면 데이터를 더 모아도 소용없습니다. 더 큰 모델이 필요합니다.
#
# - 크기마다 훈련용 행을 `size`개 **무작위로** 고릅니다(그냥 앞의 행들은 안 됩니다. 데이터는 클래스별로 정렬되어 있을 때가 많습니다).
#   큰 집합은 작은 집합을 모두 **포함**합니다. 그래야 크기만 다릅니다. `seed`로 따로 만든 생성기로 행 번호를 한 번만 섞고 앞에서부터
#   필요한 만큼 쓰세요. 시드가 같으면 다른 크기가 무엇이든 부를 때마다 같은 행을 고르고, 시드가 다르면 다른 행을 고릅니다.
# - 크기마다 시드로 `keras.utils.set_random_seed`, 그다음 `build()`, 고른 행으로 `fit`(`epochs`, `verbose=0`, 나머지는 Keras의
#   기본값)을 하고 나서 잽니다.
# - 두 손실 모두 훈련이 **끝난 뒤에** `evaluate`로, 훈련에 쓴 바로 그 행들과 검증용 전체에서 잽니다. History의 `"loss"`는 다른
#   값입니다. 가중치가 움직이는 동안 에포크 전체에 걸쳐 낸 평균입니다. 모델에 지표가 있으면 `evaluate`는 리스트를 주지만,
#   `return_dict=True`를 주면 언제나 `"loss"`가 든 딕셔너리를 줍니다. 여기에도 `verbose=0`을 주어 아무것도 출력하지 않습니다.
# - 크기마다 딕셔너리가 하나씩, `sizes`의 순서대로입니다: `"size"`, `"loss"`, `"val_loss"`. 같은 크기가 두 번 나올 수 있고 정렬되어 있지
#   않아도 됩니다. `sizes`는 리스트, 튜플 또는 배열이고, 비어 있으면 `[]`입니다.
# - 1보다 작거나 훈련용 행 수보다 큰 크기가 있으면 첫 `build`를 부르기 전에 `ValueError`를 발생시킵니다.


# %%
def learning_curve(build, training, validation, sizes, epochs, seed=0):
    """Train fresh models on more and more rows, and measure each on its own rows and on the validation part.

    build: a function without arguments that gives a new, compiled model. training, validation: pairs (x, y) of arrays, as
    split gives them. sizes: whole numbers from 1 to the number of training rows, in any order. epochs: for each model.
    seed: decides which rows are taken, and is set before each build.
    Returns a list with a dict for each size, in the order of sizes: "size", and after the training the "loss" on the
    rows trained on and the "val_loss" on all of the validation part, both by evaluate.
    Raises ValueError before anything is built if a size does not fit.

    learning_curve(MeanModel, (np.zeros((4, 1)), np.array([1, 2, 3, 6])), (np.zeros((1, 1)), np.array([5])), [4], 1)
        →  [{"size": 4, "loss": 3.5, "val_loss": 4.0}]

    점점 더 많은 행으로 새 모델을 훈련하고, 훈련에 쓴 행과 검증용에서 각각 잽니다.

    build: 인수 없이 컴파일된 새 모델을 반환하는 함수. training, validation: split이 주는 것과 같은 배열의 쌍 (x, y).
    sizes: 1부터 훈련용 행 수까지의 정수들, 순서는 자유. epochs: 모델마다 훈련할 에포크 수.
    seed: 어떤 행을 쓸지 정하고, build를 부르기 전마다 난수 시드로도 씁니다.
    크기마다 딕셔너리가 하나씩 sizes의 순서대로 든 리스트를 반환합니다: "size", 그리고 훈련이 끝난 뒤 evaluate로 잰
    "loss"(훈련에 쓴 행)와 "val_loss"(검증용 전체).
    맞지 않는 크기가 있으면 아무것도 만들기 전에 ValueError를 발생시킵니다.
    """
    ### BEGIN SOLUTION
    x, y = training
    if not all(1 <= size <= len(x) for size in sizes):
        raise ValueError(f"sizes from 1 to {len(x)}, not {list(sizes)}")
    # One order for all sizes: a larger set holds the whole of a smaller one.
    order = np.random.default_rng(seed).permutation(len(x))
    table = []
    for size in sizes:
        rows = order[:size]
        keras.utils.set_random_seed(seed)
        model = build()
        model.fit(x[rows], y[rows], epochs=epochs, verbose=0)
        loss = model.evaluate(x[rows], y[rows], verbose=0, return_dict=True)["loss"]
        val_loss = model.evaluate(*validation, verbose=0, return_dict=True)["loss"]
        table.append({"size": size, "loss": loss, "val_loss": val_loss})
    return table
    ### END SOLUTION


# %% [markdown] lang="en"
# ## Try it
#
# 1,000 digits of MNIST, half of them held back, and six networks; it takes up to a minute. The picture of the table, one
# line for each point of the grid:
#
# ```
#                        epoch    loss  val_loss
# units=4, rate=0.0003       15   1.773     1.800  #######################
# units=4, rate=0.01         12   0.453     0.988  #############
# units=4, rate=0.3           5   2.331     2.306  ##############################
# units=64, rate=0.0003      15   0.490     0.659  #########
# units=64, rate=0.01         8   0.014     0.471  ######  <- best
# units=64, rate=0.3          9   2.130     2.096  ###########################
# ```
#
# With the smallest rate 15 epochs are not enough (the best epoch is the last one), with the largest nothing is learned at
# all. 4 units are too few for ten digits, however long they learn. Your numbers may differ a little, with another split
# a little more.

# %% [markdown] lang="ko"
# ## 실행해 보기
#
# MNIST 숫자 1,000개 가운데 절반을 떼어 두고 신경망 여섯 개를 훈련합니다. 길면 1분쯤 걸립니다. 결과표를 그리면 조합마다 한 줄입니다.
#
# ```
#                        epoch    loss  val_loss
# units=4, rate=0.0003       15   1.773     1.800  #######################
# units=4, rate=0.01         12   0.453     0.988  #############
# units=4, rate=0.3           5   2.331     2.306  ##############################
# units=64, rate=0.0003      15   0.490     0.659  #########
# units=64, rate=0.01         8   0.014     0.471  ######  <- best
# units=64, rate=0.3          9   2.130     2.096  ###########################
# ```
#
# 학습률이 가장 작으면 15번으로는 모자랍니다(마지막 에포크가 가장 좋습니다). 가장 크면 아무것도 배우지 못합니다. 유닛 4개는 아무리
# 오래 배워도 숫자 열 가지에는 부족합니다. 여러분의 수는 조금 다를 수 있고, 다르게 나누면 조금 더 다를 수 있습니다.


# %%
def build_digits(units, rate):
    """A small network for digits: 784 inputs, a hidden layer, 10 classes.

    숫자를 읽는 작은 신경망: 입력 784개, 은닉층 하나, 클래스 10개.
    """
    layers = [keras.layers.Dense(units, activation="relu"), keras.layers.Dense(10, activation="softmax")]
    model = keras.Sequential([keras.Input((784,)), *layers])
    model.compile(keras.optimizers.Adam(rate), "sparse_categorical_crossentropy")
    return model


if __name__ == "__main__":
    with np.load("data/mnist_5k.npz") as arrays:
        pixels, digits = arrays["images"][:1000].reshape(-1, 784).astype("float32") / 255, arrays["labels"][:1000]
    best, table = tune(build_digits, pixels, digits, {"units": [4, 64], "rate": [0.0003, 0.01, 0.3]}, 15, 0.5)
    print(table_picture(table))
    training, validation = split(pixels, digits, 0.5, seed=0)
    keras.utils.set_random_seed(0)
    noisy = build_digits(units=64, rate=0.03)
    history = noisy.fit(*training, validation_data=validation, epochs=14, verbose=0).history
    print(curves_picture(history))
    for patience in (1, 3):
        print(f"with a patience of {patience}, overfitting begins in epoch", overfit_epoch(history, patience))
    for row in learning_curve(lambda: build_digits(**best), training, validation, [20, 100, 200, 500], epochs=10):
        print(row)
