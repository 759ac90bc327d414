"""Assignment 9: Tuning: try, compare, stop in time.  Write your code where it says YOUR CODE HERE.

Instructions: README.md.   Check yourself: autograder check tuning

과제 9: 튜닝: 시도하고, 비교하고, 제때 멈추기.  YOUR CODE HERE라고 쓰인 곳에 코드를 작성하세요.

설명: README.ko.md.   스스로 검사하기: autograder check tuning
"""

import itertools
import math

import keras
import numpy as np


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
    # YOUR CODE HERE
    raise NotImplementedError()


def grid(space):
    """Every combination of the values, the last name changing fastest.

    space: dict from names to values: lists, tuples, ranges or arrays (n,). It is not changed.
    Returns a list of new dicts. Raises ValueError if the values of a name are a bare number or text.

    grid({"units": [16, 64], "act": ["relu"]})  →  [{"units": 16, "act": "relu"}, {"units": 64, "act": "relu"}]

    값들의 모든 조합. 마지막 이름이 가장 빨리 바뀝니다.

    space: 이름이 키이고 값들이 값인 딕셔너리. 값들은 리스트, 튜플, range 또는 배열 (n,)입니다. 바꾸지 않습니다.
    새 딕셔너리들의 리스트를 반환합니다. 어떤 이름의 값이 그냥 수이거나 그냥 글자이면 ValueError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


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
    # YOUR CODE HERE
    raise NotImplementedError()


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
    # YOUR CODE HERE
    raise NotImplementedError()


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
    # YOUR CODE HERE
    raise NotImplementedError()


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
