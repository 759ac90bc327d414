# %% [markdown] lang="en"
# # Features: scale, rank, choose, compress
#
# A data set is a table: one row for each example, one column for each thing that was measured. The columns are
# called **features**. Before any network sees them, four questions are worth asking:
#
# ```
#                   table X (rows × columns) and target y
#                                  │
#         ┌───────────────┬────────┴────────┬───────────────────┐
#     same scale?     which matter?    which to keep?    can it be smaller?
#    standardize   linear_coefficients     select      principal_components
#                  forest_importances                      reconstruct
# ```
#
# Four flats follow us through the first two sections. The price is 10 for each room and 2 for each square metre:
#
# ```
#     rooms   area        price
#       1      50          110
#       1      70          150
#       3      50          130
#       3      70          170
# ```
#
# **Rules**
#
# * The forest comes from scikit-learn, where such things live: `sklearn.ensemble`. Everything else you build
#   yourself with NumPy (all of `np.linalg` is yours to use). While your work is graded, scikit-learn's scalers, linear
#   models and decompositions (`StandardScaler`, `LinearRegression`, `PCA` and their relatives) raise `RuntimeError`.
# * A table `X` has two axes and at least one row; a target `y` has one axis and as many elements as `X` has rows.
#   Anything else is a `ValueError`, in the functions that take `X` (and `y`). A table without columns comes only to
#   `standardize`. There are no NaN and no infinities.
# * Tables and vectors may come as arrays of integers, of bool or of `float32`, or as plain lists. Always
#   calculate in `float64`: its 16 digits are needed when numbers are large and close together. The arrays that you
#   return are `float64` too. (`select` is the exception, in both.)
# * Never change an array you were given, and return a new array each time.
# * Results may differ from the exact ones by about 1e-9 of their size.

# %% [markdown] lang="ko"
# # 특성 다루기: 크기 맞추기, 순위, 선택, 압축
#
# 데이터는 표입니다. 행 하나가 예제 하나이고, 열 하나가 측정한 항목 하나입니다. 이 열을 **특성(feature)** 이라고
# 부릅니다. 신경망에 넣기 전에 다음 네 가지를 물어보면 좋습니다.
#
# ```
#                      표 X(행 × 열)와 목표값 y
#                                  │
#         ┌───────────────┬────────┴────────┬───────────────────┐
#    척도가 같은가?   무엇이 중요한가?  무엇을 남길까?    더 줄일 수 있나?
#    standardize   linear_coefficients     select      principal_components
#                  forest_importances                      reconstruct
# ```
#
# 앞의 두 절에서는 집 네 채를 예로 듭니다. 가격은 방 하나에 10, 1제곱미터에 2입니다.
#
# ```
#     방 수   면적        가격
#       1      50          110
#       1      70          150
#       3      50          130
#       3      70          170
# ```
#
# **규칙**
#
# * 랜덤 포레스트는 scikit-learn의 `sklearn.ensemble`을 사용합니다. 나머지는 모두 NumPy로 직접 만듭니다(`np.linalg`는
#   마음껏 써도 됩니다). 채점할 때는 scikit-learn의 스케일러, 선형 모델, 분해 클래스(`StandardScaler`,
#   `LinearRegression`, `PCA` 같은 것들)를 쓰면 `RuntimeError`가 발생합니다.
# * 표 `X`는 축이 두 개이고 행이 하나 이상입니다. 목표값 `y`는 축이 하나이고 길이가 `X`의 행 수와 같습니다. `X`(와 `y`)를
#   받는 함수는 이에 맞지 않는 입력에 `ValueError`를 발생시킵니다. 열이 없는 표는 `standardize`에만 들어옵니다.
#   NaN이나 무한대는 들어오지 않습니다.
# * 표와 벡터는 정수, bool, `float32` 배열이나 파이썬 리스트로 주어질 수도 있습니다. 계산은 언제나 `float64`로 하세요. 크고
#   서로 비슷한 수를 다룰 때는 `float64`의 16자리가 필요합니다. 반환하는 배열도 `float64`입니다. (`select`만 둘 다
#   예외입니다.)
# * 인수로 받은 배열은 절대 바꾸지 말고, 호출할 때마다 새 배열을 반환하세요.
# * 결과가 정확한 값과 그 값의 1e-9배 정도까지 차이 나는 것은 괜찮습니다.

# %%
import numpy as np
from numpy.typing import ArrayLike
from sklearn.ensemble import RandomForestRegressor


# %% tags=["reference"]
### BEGIN SOLUTION
def _table(X: ArrayLike) -> np.ndarray:
    """X as float64, once it is known to be a table."""
    X = np.asarray(X, dtype=np.float64)
    if X.ndim != 2 or len(X) == 0:
        raise ValueError(f"a table has two axes and at least one row, this array has the shape {X.shape}")
    return X


def _table_and_target(X: ArrayLike, y: ArrayLike) -> tuple[np.ndarray, np.ndarray]:
    X, y = _table(X), np.asarray(y, dtype=np.float64)
    if y.shape != (len(X),):
        raise ValueError(f"for {len(X)} rows y must have the shape {(len(X),)}, not {y.shape}")
    return X, y


def _centred(X: np.ndarray) -> np.ndarray:
    """The columns without their means; a constant column becomes exactly 0, which rounding would not give."""
    return np.where(X.max(axis=0) == X.min(axis=0), 0.0, X - X.mean(axis=0))


### END SOLUTION

# %% [markdown] lang="en"
# ## 1. `standardize(X)`
#
# Rooms go from 1 to 3, areas from 50 to 70. A method that adds columns up or measures distances would hear only
# the area, because its numbers are larger. **Standard scores** give every column the same voice: take away the
# column's mean $\mu$, then divide by its standard deviation $\sigma$.
#
# $$z = \frac{x - \mu}{\sigma}, \qquad \sigma = \sqrt{\tfrac{1}{n}\sum_i (x_i - \mu)^2}$$
#
# ```
#     rooms  area                               z
#       1     50      mean       2   60       -1  -1
#       1     70  →   deviation  1   10   →   -1   1
#       3     50                               1  -1
#       3     70                               1   1
# ```
#
# * The sum is divided by $n$, the number of rows, as scikit-learn's `StandardScaler` does (not by $n - 1$).
# * A column whose values are all equal tells us nothing: it becomes 0 everywhere, however its mean is rounded. (Try
#   `np.full(10, 0.1).mean() - 0.1`; dividing this by a deviation of the same size would make something of nothing.)
#   A table of one row is such a case in every column.
# * A column of very small numbers that differ, such as `1e-12` and `3e-12`, is a column like any other.

# %% [markdown] lang="ko"
# ## 1. `standardize(X)`
#
# 방 수는 1에서 3까지, 면적은 50에서 70까지입니다. 열을 더하거나 거리를 재는 방법은 숫자가 큰 면적의 목소리만 듣게
# 됩니다. **표준 점수**는 모든 열에 같은 발언권을 줍니다. 열의 평균 $\mu$를 빼고 표준편차 $\sigma$로 나눕니다.
#
# $$z = \frac{x - \mu}{\sigma}, \qquad \sigma = \sqrt{\tfrac{1}{n}\sum_i (x_i - \mu)^2}$$
#
# ```
#     방 수  면적                               z
#       1     50      평균       2   60       -1  -1
#       1     70  →   표준편차   1   10   →   -1   1
#       3     50                               1  -1
#       3     70                               1   1
# ```
#
# * 제곱의 합을 행 수 $n$으로 나눕니다. scikit-learn의 `StandardScaler`와 같습니다($n - 1$로 나누지 않습니다).
# * 값이 모두 같은 열은 아무것도 알려 주지 않으므로 모두 0이 됩니다. 평균이 어떻게 반올림되든 그래야 합니다.
#   (`np.full(10, 0.1).mean() - 0.1`을 계산해 보세요. 0이어야 할 이 값을 똑같이 작은 표준편차로 나누면 없던 값이 생겨납니다.)
#   행이 하나뿐인 표에서는 모든 열이 이런 열입니다.
# * `1e-12`와 `3e-12`처럼 아주 작아도 서로 다른 값이 있는 열은 다른 열과 똑같이 다룹니다.


# %%
def standardize(X: ArrayLike) -> np.ndarray:
    """Give each column the mean 0 and the standard deviation 1.

    X: table (n, d), n at least 1.
    Returns a float64 array (n, d); a column with equal values becomes 0. Raises ValueError if X is no table.

    standardize([[1, 50], [1, 70], [3, 50], [3, 70]])  →  [[-1, -1], [-1, 1], [1, -1], [1, 1]]

    각 열의 평균을 0으로, 표준편차를 1로 만듭니다.

    X: 표 (n, d), n은 1 이상입니다.
    float64 배열 (n, d)를 반환합니다. 값이 모두 같은 열은 0이 됩니다. X가 표가 아니면 ValueError를 발생시킵니다.
    """
    ### BEGIN SOLUTION
    deviations = _centred(_table(X))
    scale = np.sqrt(np.mean(deviations**2, axis=0))
    return deviations / np.where(scale == 0, 1.0, scale)
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 2. `linear_coefficients(X, y)`
#
# The simplest answer to "which feature matters": fit a line (a plane, for several columns) and read its slopes.
#
# $$\hat y = w_1 x_1 + \dots + w_d x_d + b \qquad \text{with the smallest } \sum_i (y_i - \hat y_i)^2$$
#
# Return $w$, without the intercept $b$. For our flats that is `[10, 2]`: 10 a room and 2 a square metre. Is a room
# five times as important? No, it has other units. On `standardize(X)` the same line has the slopes `[10, 20]`: from
# flat to flat, the area moves the price more. So slopes are compared after standardizing; the function itself takes
# the table as it is.
#
# The intercept needs no column of its own. The best plane passes through the means, so take the means away from
# **both** `X` and `y`, and fit a plane through 0: `np.linalg.lstsq` does that.
#
# Sometimes there is more than one best plane: a column may repeat another one, or there are more columns than
# rows. Then the answer is the one with the smallest $w_1^2 + \dots + w_d^2$. `np.linalg.lstsq` gives just that
# when the means are taken away first. (Two equal columns share their slope evenly, and a column that never changes
# gets 0. With a column of ones added instead, $b$ would count in the sum of squares too, and the slopes come out differently.)
#
# Two traps, both from rounding. A column that never changes must become exactly 0 here too, as in `standardize`: if
# nothing but a trace of rounding is left of it, `lstsq` gives the trace a huge slope. And centred rows add up to 0 only
# nearly, which `lstsq` may take for one more direction. Say `rcond=1e-10`: directions whose singular value is below
# 1e-10 of the largest then count as 0. (`rcond` alone does not save a table whose only column
# never changes.)

# %% [markdown] lang="ko"
# ## 2. `linear_coefficients(X, y)`
#
# "어떤 특성이 중요한가?"에 대한 가장 간단한 답은 직선(열이 여럿이면 평면)을 맞추고 기울기를 읽는 것입니다.
#
# $$\hat y = w_1 x_1 + \dots + w_d x_d + b \qquad \text{단, } \sum_i (y_i - \hat y_i)^2 \text{이 가장 작도록}$$
#
# 절편 $b$를 뺀 $w$를 반환합니다. 집 네 채의 답은 `[10, 2]`입니다. 방 하나에 10, 1제곱미터에 2라는 뜻입니다. 그러면 방이
# 다섯 배 중요할까요? 아닙니다. 단위가 다릅니다. `standardize(X)`에서 구하면 기울기가 `[10, 20]`이 됩니다. 집마다 가격을
# 더 크게 움직이는 것은 면적입니다. 그래서 기울기는 표준화한 뒤에 비교합니다. 이 함수 자체는 받은 표를 그대로 씁니다.
#
# 절편을 위한 열은 필요 없습니다. 가장 좋은 평면은 평균을 지나므로, `X`와 `y` **둘 다**에서 평균을 빼고 0을 지나는 평면을
# 맞추면 됩니다. `np.linalg.lstsq`가 그 일을 합니다.
#
# 가장 좋은 평면이 여럿일 때도 있습니다. 어떤 열이 다른 열과 똑같거나, 열이 행보다 많을 때입니다. 그때는
# $w_1^2 + \dots + w_d^2$이 가장 작은 것이 답입니다. 평균을 먼저 빼면 `np.linalg.lstsq`가 바로 그 답을 줍니다. (똑같은 두
# 열은 기울기를 반씩 나누어 갖고, 변하지 않는 열은 0이 됩니다. 평균을 빼는 대신 1로 채운 열을 붙이면 $b$까지 제곱의 합에
# 들어가서 기울기가 달라집니다.)
#
# 반올림 때문에 생기는 함정이 두 가지 있습니다. 첫째, 변하지 않는 열은 여기서도 `standardize`에서처럼 정확히 0으로 만들어야
# 합니다. 반올림 찌꺼기만 남은 열에 `lstsq`는 엄청난 기울기를 붙입니다. 둘째, 평균을 뺀 행들의 합은 0에 가까울 뿐 정확히 0이
# 아니어서, `lstsq`가 그 찌꺼기를 또 하나의 방향으로 볼 수 있습니다. `rcond=1e-10`을 주세요. 그러면 특잇값이 가장 큰 특잇값의
# 1e-10배보다 작은 방향은 0으로 봅니다. (열이 하나뿐이고 그 열이 변하지 않을 때는 `rcond`만으로는 해결되지 않습니다.)


# %%
def linear_coefficients(X: ArrayLike, y: ArrayLike) -> np.ndarray:
    """The slopes of the least-squares plane with an intercept; the shortest ones if there are several.

    X: table (n, d), n and d at least 1. y: (n,).
    Returns a float64 array (d,). Raises ValueError if X is no table or y does not fit it.

    linear_coefficients([[1, 50], [1, 70], [3, 50], [3, 70]], [110, 150, 130, 170])  →  [10, 2]

    절편이 있는 최소제곱 평면의 기울기를 구합니다. 여럿이면 제곱의 합이 가장 작은 것을 구합니다.

    X: 표 (n, d), n과 d는 1 이상입니다. y: (n,).
    float64 배열 (d,)를 반환합니다. X가 표가 아니거나 y가 X와 맞지 않으면 ValueError를 발생시킵니다.
    """
    ### BEGIN SOLUTION
    X, y = _table_and_target(X, y)
    # Centred rows add up to 0 but for rounding, which must not pass for one more direction.
    return np.linalg.lstsq(_centred(X), y - y.mean(), rcond=1e-10)[0]
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 3. `forest_importances(X, y, seed)`
#
# A line only sees what goes up or down. If both cold and heat make people stay at home, the line through the
# visitors is flat and the slope says "temperature does not matter":
#
# ```
#     visitors │      ● ● ●
#              │   ●         ●          slope           0
#              │ ●             ●        forest          nearly 1
#              └──────────────────
#                   temperature
# ```
#
# A **random forest** asks questions instead ("is it below 10 degrees?") in many trees, each grown on rows
# drawn at random. Its *importances* say how much of the spread of `y` the questions about each column removed. They are not negative
# and add up to 1 (all are 0 if there was nothing to explain, because `y` never changes).
#
# Here you use the library instead of building it. Grow a `RandomForestRegressor` of **50 trees** from `sklearn.ensemble` on the table as
# it is, with `random_state=seed` and every other setting as scikit-learn has it, and return its
# importances. The same seed gives the same numbers on every call, whatever was called before.

# %% [markdown] lang="ko"
# ## 3. `forest_importances(X, y, seed)`
#
# 직선은 오르거나 내리는 관계만 봅니다. 추워도 더워도 사람들이 집에 머문다면, 방문객 수에 맞춘 직선은 평평하고 기울기는
# "기온은 중요하지 않다"고 말합니다.
#
# ```
#     방문객 │      ● ● ●
#            │   ●         ●          기울기          0
#            │ ●             ●        포레스트        거의 1
#            └──────────────────
#                    기온
# ```
#
# **랜덤 포레스트**는 직선 대신 질문을 던집니다("10도보다 낮은가?"). 나무가 여러 그루이고, 나무마다 행을 무작위로 뽑아 키웁니다.
# *중요도*는 각 열에 관한 질문들이 `y`의 흩어진 정도를 얼마나 줄였는지를 나타냅니다. 음수가 아니고, 합은 1입니다(`y`가 변하지
# 않아서 설명할 것이 없으면 모두 0입니다).
#
# 이 문제에서는 직접 만들지 않고 라이브러리를 씁니다. `sklearn.ensemble`의 `RandomForestRegressor`로 나무 **50그루**를 받은 표
# 그대로 키우세요. `random_state=seed`를 주고 나머지 설정은 scikit-learn의 기본값을 그대로 둡니다. 그리고 중요도를
# 반환합니다. 시드가 같으면 앞에서 무엇을 호출했든 언제나 같은 값이 나와야 합니다.


# %%
def forest_importances(X: ArrayLike, y: ArrayLike, seed: int) -> np.ndarray:
    """The importance of each column to a random forest of 50 trees.

    X: table (n, d), n and d at least 1. y: (n,). seed: an integer from 0, the forest's random_state.
    Returns a float64 array (d,). Raises ValueError if X is no table or y does not fit it.

    forest_importances([[0, 7], [1, 7], [2, 7], [3, 7]], [0, 0, 1, 1], seed=0)  →  [1, 0]

    나무 50그루짜리 랜덤 포레스트가 매긴 열마다의 중요도를 구합니다.

    X: 표 (n, d), n과 d는 1 이상입니다. y: (n,). seed: 0 이상의 정수, 포레스트의 random_state입니다.
    float64 배열 (d,)를 반환합니다. X가 표가 아니거나 y가 X와 맞지 않으면 ValueError를 발생시킵니다.
    """
    ### BEGIN SOLUTION
    X, y = _table_and_target(X, y)
    forest = RandomForestRegressor(n_estimators=50, random_state=seed)
    return forest.fit(X, y).feature_importances_
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 4. `select(importances, k, keep=())`
#
# Choose `k` columns: the most important ones. But numbers do not know everything. A column may look weak and still be
# needed: the doctor wants the patient's sex in the model, or a column matters only together with another one. Such
# columns are named in `keep`. They are **always** chosen, they **count** towards `k`, and the most important of the
# others fill the places that are left.
#
# ```
#     column          0    1    2    3    4
#     importance     0.1  0.4  0.0  0.3  0.2
#
#     k = 3                 →   1, 3, 4
#     k = 3, keep = (2,)    →   1, 2, 3        2 is kept, 1 and 3 fill up
# ```
#
# * Return the column numbers in **ascending order** (so that `X[:, chosen]` keeps the columns in their order), as an
#   integer array or a list.
# * Between equal importances the smaller column number wins. `0.0` and `-0.0` are equal.
# * The importances are compared as they are: a negative number is less than 0. (Give the function
#   `np.abs(...)` of your slopes if the sign should not count.) Do not turn them into `float64` here: two large integers
#   can become equal. And do not put a minus in front: unsigned integers wrap around.
# * `keep` is a tuple, list or array of column numbers, in any order; a number that comes twice counts once.
# * `k` from 0 to the number of columns. A `k` outside, a number in `keep` that is not one of the columns 0 to d − 1 (negative
#   ones included) and more kept columns than `k` are each a `ValueError`.

# %% [markdown] lang="ko"
# ## 4. `select(importances, k, keep=())`
#
# 가장 중요한 열을 `k`개 고릅니다. 하지만 숫자가 모든 것을 알지는 못합니다. 약해 보여도 꼭 필요한 열이 있습니다. 의사가 환자의
# 성별을 모델에 꼭 넣으려 할 수도 있고, 다른 열과 함께일 때만 중요한 열도 있습니다. 그런 열을 `keep`에 적습니다. `keep`의
# 열은 **반드시** 고르고, `k`개 **안에** 들어갑니다. 남는 자리는 나머지 열 가운데 중요한 것부터 채웁니다.
#
# ```
#     열 번호         0    1    2    3    4
#     중요도         0.1  0.4  0.0  0.3  0.2
#
#     k = 3                 →   1, 3, 4
#     k = 3, keep = (2,)    →   1, 2, 3        2는 남기고, 1과 3으로 채웁니다
# ```
#
# * 열 번호를 **오름차순**으로(`X[:, chosen]`에서 열의 순서가 그대로 남도록) 정수 배열이나 리스트에 담아 반환합니다.
# * 중요도가 같으면 열 번호가 작은 쪽을 먼저 고릅니다. `0.0`과 `-0.0`은 같습니다.
# * 중요도는 있는 그대로 비교합니다. 음수는 0보다 작습니다. (기울기의 부호를 무시하려면 `np.abs(...)`를 씌워서 넘기세요.)
#   여기서는 `float64`로 바꾸지 마세요. 서로 다른 큰 정수가 같아질 수 있습니다. 앞에 마이너스를 붙이지도 마세요. 부호 없는
#   정수에서는 값이 한 바퀴 돕니다.
# * `keep`은 열 번호의 튜플, 리스트, 배열이고 순서는 자유입니다. 같은 번호가 두 번 나오면 한 번만 셉니다.
# * `k`는 0부터 열의 수까지입니다. `k`가 이 범위를 벗어나거나, `keep`에 0부터 d − 1까지의 열 번호가 아닌 것(음수 포함)이
#   있거나, 남길 열이 `k`개보다 많으면 `ValueError`를 발생시킵니다.


# %%
def select(importances: ArrayLike, k: int, keep: ArrayLike = ()) -> np.ndarray:
    """The numbers of k columns: those in keep, then the most important of the others.

    importances: (d,), larger is more important. k: from 0 to d. keep: column numbers from 0 to d - 1.
    Returns k integers in ascending order. Raises ValueError if k or keep is not as it should be.

    select([0.1, 0.4, 0.0, 0.3, 0.2], 3, keep=(2,))  →  [1, 2, 3]

    열 k개의 번호를 고릅니다. keep의 열을 먼저 넣고 나머지는 중요한 것부터 채웁니다.

    importances: (d,), 클수록 중요합니다. k: 0부터 d까지. keep: 0부터 d - 1까지의 열 번호.
    정수 k개를 오름차순으로 반환합니다. k나 keep이 조건에 맞지 않으면 ValueError를 발생시킵니다.
    """
    ### BEGIN SOLUTION
    importances, kept = np.asarray(importances).tolist(), {int(column) for column in keep}
    columns = range(len(importances))
    if not 0 <= k <= len(importances):
        raise ValueError(f"k must be from 0 to {len(importances)}, not {k}")
    if not kept <= set(columns):
        raise ValueError(f"keep holds a number that is no column: {sorted(kept)}")
    if len(kept) > k:
        raise ValueError(f"{len(kept)} columns are to be kept, but only {k} chosen")
    # Sorting is stable, also in reverse: of equal columns the one with the smaller number stays in front.
    ranked = sorted(set(columns) - kept, key=lambda column: importances[column], reverse=True)
    return np.array(sorted([*kept, *ranked[: k - len(kept)]]), dtype=np.int64)
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 5. `principal_components(X, n)`
#
# Choosing drops columns. **Principal component analysis** (PCA) makes new ones. Look at three points in the plane:
#
# ```
#     x₂ 3 │         ●            The points need two numbers each, but they lie on one line.
#        2 │      ●               Along the direction (0.71, 0.71) one number is enough:
#        1 │   ●                  how far from the centre (2, 2)?   -1.41, 0, 1.41
#          └───────────
#              1  2  3  x₁
# ```
#
# The first component is the direction in which the rows spread most; the second one is at right angles to it and
# spreads most of what is left, and so on. The recipe has three steps:
#
# 1. Take each column's mean away (no division by the deviation here).
# 2. Find the directions. Either: the covariance matrix of the columns and its eigenvectors, `np.linalg.eigh`. Or:
#    the singular value decomposition of the centred table, `np.linalg.svd(..., full_matrices=False)`; its third
#    result has the directions as rows, and it is the more exact way.
# 3. Keep the `n` most important directions, the most important one first.
#
# Conventions, as in scikit-learn's `PCA` (`n` is the number of components here, not of rows):
#
# * `components` has the shape `(n, d)`: **each row is a direction**, of length 1. (The eigenvectors of `eigh` are
#   columns, and they come in ascending order.)
# * `variance` has the shape `(n,)`: the variance of the rows along each direction, in descending order, **divided by the
#   number of rows minus 1**. For the three points: $(1.41^2 + 0^2 + 1.41^2) / 2 = 2$.
# * A direction and its opposite are the same component: the sign is yours. Where several directions spread
#   equally, any set of them at right angles will do.
# * `n` from 1 to `min(X.shape)`, and at least two rows; anything else is a `ValueError`.

# %% [markdown] lang="ko"
# ## 5. `principal_components(X, n)`
#
# 선택은 열을 버립니다. **주성분 분석**(PCA)은 새 열을 만듭니다. 평면 위의 세 점을 보세요.
#
# ```
#     x₂ 3 │         ●            점마다 숫자가 두 개씩 필요하지만, 모두 한 직선 위에 있습니다.
#        2 │      ●               방향 (0.71, 0.71)을 따라가면 숫자 하나로 충분합니다.
#        1 │   ●                  중심 (2, 2)에서 얼마나 떨어져 있나요?   -1.41, 0, 1.41
#          └───────────
#              1  2  3  x₁
# ```
#
# 첫째 주성분은 행들이 가장 넓게 퍼진 방향입니다. 둘째는 첫째와 직각이면서 나머지 가운데 가장 넓게 퍼진 방향이고, 이렇게
# 계속됩니다. 만드는 순서는 세 단계입니다.
#
# 1. 열마다 평균을 뺍니다(여기서는 표준편차로 나누지 않습니다).
# 2. 방향을 찾습니다. 열들의 공분산 행렬을 구해 `np.linalg.eigh`로 고유벡터를 얻거나, 평균을 뺀 표를
#    `np.linalg.svd(..., full_matrices=False)`로 특잇값 분해합니다. 특잇값 분해의 셋째 결과에는 방향이 행으로 들어
#    있고, 이쪽이 더 정확합니다.
# 3. 중요한 방향부터 `n`개만 남깁니다.
#
# 약속은 scikit-learn의 `PCA`와 같습니다(여기서 `n`은 행의 수가 아니라 주성분의 수입니다).
#
# * `components`의 모양은 `(n, d)`입니다. **행 하나가 방향 하나**이고 길이는 1입니다. (`eigh`의 고유벡터는 열이고, 고윳값의
#   오름차순으로 나옵니다.)
# * `variance`의 모양은 `(n,)`입니다. 각 방향으로 본 행들의 분산을 내림차순으로 담습니다. **행 수에서 1을 뺀 수로
#   나눕니다.** 세 점이라면 $(1.41^2 + 0^2 + 1.41^2) / 2 = 2$입니다.
# * 어떤 방향과 그 반대 방향은 같은 주성분이므로 부호는 자유입니다. 퍼진 정도가 같은 방향이 여럿이면 서로 직각이기만 하면
#   어느 것이어도 됩니다.
# * `n`은 1부터 `min(X.shape)`까지이고 행은 둘 이상이어야 합니다. 그렇지 않으면 `ValueError`를 발생시킵니다.


# %%
def principal_components(X: ArrayLike, n: int) -> tuple[np.ndarray, np.ndarray]:
    """The n directions in which the rows of a table spread most, and the variance along each.

    X: table (rows, d) with at least two rows. n: from 1 to min(rows, d).
    Returns a tuple (components, variance): float64 arrays (n, d) and (n,), largest variance first.
    Raises ValueError if X is no table, has one row, or n does not fit.

    principal_components([[1, 1], [2, 2], [3, 3]], 1)  →  [[0.7071, 0.7071]], [2]     (or both signs reversed)

    표의 행들이 가장 넓게 퍼진 방향 n개와 각 방향의 분산을 구합니다.

    X: 표 (행 수, d), 행은 둘 이상입니다. n: 1부터 min(행 수, d)까지.
    튜플 (components, variance)를 반환합니다. float64 배열 (n, d)와 (n,)이고 분산이 큰 것부터 옵니다.
    X가 표가 아니거나 행이 하나이거나 n이 맞지 않으면 ValueError를 발생시킵니다.
    """
    ### BEGIN SOLUTION
    X = _table(X)
    if len(X) < 2 or not 1 <= n <= min(X.shape):
        raise ValueError(f"{n} components of a table of the shape {X.shape}")
    _, lengths, directions = np.linalg.svd(_centred(X), full_matrices=False)
    return directions[:n], lengths[:n] ** 2 / (len(X) - 1)
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 6. `reconstruct(scores, components, mean)`
#
# The **scores** of a row say how far it lies from the mean along each component: `scores = (X - mean) @ components.T`.
# They are the compressed table: `n` numbers a row instead of `d`. The way back multiplies each component by
# its score, adds them all up, and ends with the mean:
#
# ```
#     score -1.41   ·   component (0.71, 0.71)   +   mean (2, 2)   =   (1, 1)
# ```
#
# With all components nothing is lost. With fewer, what comes back is the nearest that those directions can offer,
# and the error can only shrink with every component you add. The example at the end shows it.
#
# * `scores` is `(r, n)`, one row for each of `r` rows, and `r` may be 0; `components` is `(n, d)`; `mean` is `(d,)`.
#   Shapes that do not fit each other are a `ValueError`: NumPy would happily stretch a mean of shape `(1,)` or `(r, 1)`.
# * Use the components as they come: the checks also give some that are not of length 1 or not at right angles.

# %% [markdown] lang="ko"
# ## 6. `reconstruct(scores, components, mean)`
#
# 한 행의 **점수**는 그 행이 평균에서 각 주성분 방향으로 얼마나 떨어져 있는지를 나타냅니다.
# `scores = (X - mean) @ components.T`입니다. 점수가 곧 압축한 표입니다. 행마다 숫자가 `d`개가 아니라 `n`개뿐입니다.
# 되돌아올 때는 주성분마다 점수를 곱해 모두 더하고, 마지막으로 평균을 더합니다.
#
# ```
#     점수 -1.41   ·   주성분 (0.71, 0.71)   +   평균 (2, 2)   =   (1, 1)
# ```
#
# 주성분을 모두 쓰면 잃는 것이 없습니다. 일부만 쓰면 그 방향들로 만들 수 있는 가장 가까운 값이 돌아오고, 주성분을 늘릴수록
# 오차는 줄기만 합니다. 맨 끝의 예에서 확인해 보세요.
#
# * `scores`는 행 `r`개의 점수를 담은 `(r, n)`이고 `r`은 0일 수도 있습니다. `components`는 `(n, d)`, `mean`은 `(d,)`입니다. 모양이
#   서로 맞지 않으면 `ValueError`를 발생시킵니다. NumPy는 모양이 `(1,)`이나 `(r, 1)`인 평균도 말없이 늘려 버립니다.
# * 주성분은 받은 그대로 쓰세요. 검사에는 길이가 1이 아니거나 서로 직각이 아닌 것도 나옵니다.


# %%
def reconstruct(scores: ArrayLike, components: ArrayLike, mean: ArrayLike) -> np.ndarray:
    """The table that scores stand for.

    scores: (rows, n). components: (n, d). mean: (d,).
    Returns a float64 array (rows, d). Raises ValueError if the shapes do not fit.

    reconstruct([[2], [-1]], [[0.6, 0.8]], [10, 20])  →  [[11.2, 21.6], [9.4, 19.2]]

    점수가 나타내는 표를 되살립니다.

    scores: (행 수, n). components: (n, d). mean: (d,).
    float64 배열 (행 수, d)를 반환합니다. 모양이 서로 맞지 않으면 ValueError를 발생시킵니다.
    """
    ### BEGIN SOLUTION
    scores, components, mean = (np.asarray(array, dtype=np.float64) for array in (scores, components, mean))
    if scores.ndim != 2 or components.ndim != 2 or mean.shape != components.shape[1:]:
        raise ValueError(f"shapes do not fit: {scores.shape}, {components.shape}, {mean.shape}")
    return scores @ components + mean
    ### END SOLUTION


# %% [markdown] lang="en"
# ## Try it
#
# 442 people with diabetes: ten measurements each (they come with scikit-learn), and how far the disease went within a
# year. Compare the two rankings, then see how fast the error falls.

# %% [markdown] lang="ko"
# ## 실행해 보기
#
# 당뇨병 환자 442명의 측정값 열 가지와 1년 뒤의 진행 정도입니다(scikit-learn에 들어 있는 데이터입니다). 두 순위를 비교해
# 보고, 오차가 얼마나 빨리 줄어드는지 확인하세요.

# %%
if __name__ == "__main__":
    from sklearn.datasets import load_diabetes

    data = load_diabetes(scaled=False)
    table = standardize(data.data)
    slopes, importances = linear_coefficients(table, data.target), forest_importances(table, data.target, seed=0)
    for name, slope, importance in zip(data.feature_names, slopes, importances, strict=True):
        print(f"{name:4} slope {slope:7.2f}   forest {importance:.3f}")
    print([data.feature_names[column] for column in select(importances, 4, keep=(1,))])
    for n in (1, 2, 4, 8, 10):
        components, variance = principal_components(table, n)
        mean = table.mean(axis=0)
        error = np.abs(reconstruct((table - mean) @ components.T, components, mean) - table).mean()
        print(f"{n:2} components, mean error {error:.3f}")
