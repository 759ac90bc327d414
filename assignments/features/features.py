"""Assignment 2: Features: scale, rank, choose, compress.  Write your code where it says YOUR CODE HERE.

Instructions: README.md.   Check yourself: autograder check features

과제 2: 특성 다루기: 크기 맞추기, 순위, 선택, 압축.  YOUR CODE HERE라고 쓰인 곳에 코드를 작성하세요.

설명: README.ko.md.   스스로 검사하기: autograder check features
"""

import numpy as np
from numpy.typing import ArrayLike
from sklearn.ensemble import RandomForestRegressor


def standardize(X: ArrayLike) -> np.ndarray:
    """Give each column the mean 0 and the standard deviation 1.

    X: table (n, d), n at least 1.
    Returns a float64 array (n, d); a column with equal values becomes 0. Raises ValueError if X is no table.

    standardize([[1, 50], [1, 70], [3, 50], [3, 70]])  →  [[-1, -1], [-1, 1], [1, -1], [1, 1]]

    각 열의 평균을 0으로, 표준편차를 1로 만듭니다.

    X: 표 (n, d), n은 1 이상입니다.
    float64 배열 (n, d)를 반환합니다. 값이 모두 같은 열은 0이 됩니다. X가 표가 아니면 ValueError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def linear_coefficients(X: ArrayLike, y: ArrayLike) -> np.ndarray:
    """The slopes of the least-squares plane with an intercept; the shortest ones if there are several.

    X: table (n, d), n and d at least 1. y: (n,).
    Returns a float64 array (d,). Raises ValueError if X is no table or y does not fit it.

    linear_coefficients([[1, 50], [1, 70], [3, 50], [3, 70]], [110, 150, 130, 170])  →  [10, 2]

    절편이 있는 최소제곱 평면의 기울기를 구합니다. 여럿이면 제곱의 합이 가장 작은 것을 구합니다.

    X: 표 (n, d), n과 d는 1 이상입니다. y: (n,).
    float64 배열 (d,)를 반환합니다. X가 표가 아니거나 y가 X와 맞지 않으면 ValueError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def forest_importances(X: ArrayLike, y: ArrayLike, seed: int) -> np.ndarray:
    """The importance of each column to a random forest of 50 trees.

    X: table (n, d), n and d at least 1. y: (n,). seed: an integer from 0, the forest's random_state.
    Returns a float64 array (d,). Raises ValueError if X is no table or y does not fit it.

    forest_importances([[0, 7], [1, 7], [2, 7], [3, 7]], [0, 0, 1, 1], seed=0)  →  [1, 0]

    나무 50그루짜리 랜덤 포레스트가 매긴 열마다의 중요도를 구합니다.

    X: 표 (n, d), n과 d는 1 이상입니다. y: (n,). seed: 0 이상의 정수, 포레스트의 random_state입니다.
    float64 배열 (d,)를 반환합니다. X가 표가 아니거나 y가 X와 맞지 않으면 ValueError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def select(importances: ArrayLike, k: int, keep: ArrayLike = ()) -> np.ndarray:
    """The numbers of k columns: those in keep, then the most important of the others.

    importances: (d,), larger is more important. k: from 0 to d. keep: column numbers from 0 to d - 1.
    Returns k integers in ascending order. Raises ValueError if k or keep is not as it should be.

    select([0.1, 0.4, 0.0, 0.3, 0.2], 3, keep=(2,))  →  [1, 2, 3]

    열 k개의 번호를 고릅니다. keep의 열을 먼저 넣고 나머지는 중요한 것부터 채웁니다.

    importances: (d,), 클수록 중요합니다. k: 0부터 d까지. keep: 0부터 d - 1까지의 열 번호.
    정수 k개를 오름차순으로 반환합니다. k나 keep이 조건에 맞지 않으면 ValueError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


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
    # YOUR CODE HERE
    raise NotImplementedError()


def reconstruct(scores: ArrayLike, components: ArrayLike, mean: ArrayLike) -> np.ndarray:
    """The table that scores stand for.

    scores: (rows, n). components: (n, d). mean: (d,).
    Returns a float64 array (rows, d). Raises ValueError if the shapes do not fit.

    reconstruct([[2], [-1]], [[0.6, 0.8]], [10, 20])  →  [[11.2, 21.6], [9.4, 19.2]]

    점수가 나타내는 표를 되살립니다.

    scores: (행 수, n). components: (n, d). mean: (d,).
    float64 배열 (행 수, d)를 반환합니다. 모양이 서로 맞지 않으면 ValueError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


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
