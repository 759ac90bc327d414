"""Assignment 13: Callbacks: keep the best, stop in time, survive a crash.  Write your code where it says YOUR CODE HERE.

Instructions: README.md.   Check yourself: autograder check callbacks

과제 13: 콜백: 가장 좋은 것을 남기고, 제때 멈추고, 중단에도 살아남기.  YOUR CODE HERE라고 쓰인 곳에 코드를 작성하세요.

설명: README.ko.md.   스스로 검사하기: autograder check callbacks
"""

import json
import math
import tempfile
from pathlib import Path

import keras
import numpy as np


def play(callbacks, **curves):
    """Call the callbacks as fit would, an epoch for each value of the curves; gives (last epoch, final weight).

    fit처럼 콜백을 부릅니다. 곡선의 값 하나가 에포크 하나입니다. (마지막 에포크, 끝난 뒤의 가중치)를 반환합니다.

    play([], loss=[3.0, 2.0, 1.0])  →  (2, 2.0)
    """
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, use_bias=False)])
    stage = keras.callbacks.CallbackList(callbacks, model=model)
    model.stop_training = False
    stage.on_train_begin()
    epochs = [dict(zip(curves, values, strict=True)) for values in zip(*curves.values(), strict=True)]
    for epoch, logs in enumerate(epochs):
        stage.on_epoch_begin(epoch)
        model.set_weights([np.array([[epoch]])])
        stage.on_epoch_end(epoch, logs)
        if model.stop_training:
            break
    stage.on_train_end()
    return epoch, float(model.get_weights()[0][0, 0])


def counting_model():
    """A compiled model for real trainings: its only weight begins at 0 and grows by 1 with each step.

    With up to 32 rows of x = 1 an epoch is one step. Far below y, the error |weight - y| shrinks by 1 a step.

    실제로 훈련할 수 있는, 컴파일된 모델. 하나뿐인 가중치가 0에서 시작해 한 걸음마다 1씩 커집니다.

    x = 1인 행이 32개 이하이면 에포크 하나가 한 걸음입니다. y가 훨씬 크면 오차 |가중치 - y|가 걸음마다 1씩 줄어듭니다.
    """
    model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros")])
    model.compile(keras.optimizers.SGD(1.0), "mean_absolute_error", run_eagerly=True)
    return model


def temporary_path(name):
    """A path in a new, empty folder.

    새로 만든 빈 폴더 안의 경로.
    """
    return str(Path(tempfile.mkdtemp()) / name)


def saved_weight(path):
    """The only weight of the model in the file.

    파일에 저장된 모델의 하나뿐인 가중치.
    """
    return float(keras.models.load_model(path).get_weights()[0][0, 0])


def read_lines(path):
    """The lines of a text file.

    텍스트 파일의 줄들.
    """
    return Path(path).read_text(encoding="utf-8").splitlines()


def checkpoint_callbacks(path):
    """The callbacks for fit that keep the model with the lowest val_loss so far in the file, as a whole model.

    path: where to save, ending in .keras.
    Returns a list of callbacks. After every epoch, path holds the model of the best epoch so far, of several
    equally good ones the first. Before any epoch with a val_loss that is a number, nothing is written.

    지금까지 val_loss가 가장 낮은 모델을 파일에 통째로 남기는, fit에 넘길 콜백들입니다.

    path: 저장할 곳. .keras로 끝납니다.
    콜백의 리스트를 반환합니다. 에포크가 끝날 때마다 path에는 그때까지 가장 좋은 에포크의 모델이 있습니다.
    똑같이 좋은 에포크가 여럿이면 첫 번째입니다. val_loss가 수인 에포크가 나오기 전에는 아무것도 쓰지 않습니다.

    play(checkpoint_callbacks("best.keras"), val_loss=[3.0, 1.0, 2.0]); saved_weight("best.keras")  →  1.0
    """
    # YOUR CODE HERE
    raise NotImplementedError()


class BestWeights(keras.callbacks.Callback):
    """When training ends, put back the weights of the epoch whose metric was best.

    metric: a name in logs. mode: "min" if low values are good, "max" if high ones are; anything else is a
    ValueError when the object is made.
    best_epoch: that epoch so far, None if there is none (yet), as in a new object; of equally good ones the first.
    An epoch without the metric in its logs, or with nan, is passed over. With no epoch to go back to, the
    weights stay as they are. All the model's weights are put back, those that are not trained as well.

    훈련이 끝나면 지표가 가장 좋았던 에포크의 가중치를 되돌려 놓습니다.

    metric: logs에 있는 이름. mode: 낮을수록 좋으면 "min", 높을수록 좋으면 "max". 그 밖의 값이면 객체를 만들 때
    ValueError를 발생시킵니다.
    best_epoch: 지금까지 가장 좋은 에포크. 새로 만든 객체처럼 (아직) 없으면 None, 똑같이 좋으면 첫 번째입니다.
    logs에 지표가 없거나 값이 nan인 에포크는 건너뜁니다. 돌아갈 에포크가 없으면 가중치를 그대로 둡니다.
    훈련되지 않는 것까지 모델의 모든 가중치를 되돌려 놓습니다.

    play([BestWeights("val_loss")], val_loss=[3.0, 1.0, 2.0])  →  (2, 1.0)
    """

    def __init__(self, metric="val_loss", mode="min"):
        super().__init__()
        # YOUR CODE HERE
        raise NotImplementedError()

    def on_train_begin(self, logs=None):
        # YOUR CODE HERE
        raise NotImplementedError()

    def on_epoch_end(self, epoch, logs=None):
        # YOUR CODE HERE
        raise NotImplementedError()

    def on_train_end(self, logs=None):
        # YOUR CODE HERE
        raise NotImplementedError()


class StopAt(keras.callbacks.Callback):
    """Stop the training after the first epoch whose metric has reached the threshold.

    metric: a name in logs. threshold: a number; a value equal to it has reached it.
    mode: "min" (reached if value <= threshold), "max" (if value >= threshold) or "auto": "min" if the
    name of the metric holds "loss" or "error", otherwise "max". Anything else is a ValueError when the object
    is made.
    stopped_epoch: the epoch after which it stopped the training, None if it did not (yet), as in a new object.
    An epoch without the metric in its logs, or with nan, is passed over.

    지표가 기준값에 이른 첫 에포크 뒤에 훈련을 멈춥니다.

    metric: logs에 있는 이름. threshold: 수. 값이 기준값과 같으면 이른 것입니다.
    mode: "min"(값 <= 기준값이면 이른 것), "max"(값 >= 기준값이면 이른 것) 또는 "auto": 지표의 이름에 "loss"나 "error"가
    들어 있으면 "min", 아니면 "max"입니다. 그 밖의 값이면 객체를 만들 때 ValueError를 발생시킵니다.
    stopped_epoch: 이 콜백이 훈련을 멈춘 에포크. 새로 만든 객체처럼 (아직) 멈추지 않았으면 None입니다.
    logs에 지표가 없거나 값이 nan인 에포크는 건너뜁니다.

    play([StopAt("accuracy", 0.9)], accuracy=[0.5, 0.8, 0.9, 0.95])  →  (2, 2.0)
    """

    def __init__(self, metric, threshold, mode="auto"):
        super().__init__()
        # YOUR CODE HERE
        raise NotImplementedError()

    def on_train_begin(self, logs=None):
        # YOUR CODE HERE
        raise NotImplementedError()

    def on_epoch_end(self, epoch, logs=None):
        # YOUR CODE HERE
        raise NotImplementedError()


class TrainingLog(keras.callbacks.Callback):
    """Write a line an epoch to a file: a JSON object with "epoch" (a whole number) and everything in logs.

    path: the file. When a training begins it is made anew, empty: nothing of an earlier training stays.
    After each epoch its line is complete, ends with a newline, and is safe if the process is killed.
    The values in logs are numbers, Python's or NumPy's; they are written as floats.
    The keys may come in any order; logs itself holds no "epoch".

    에포크마다 파일에 한 줄을 씁니다: "epoch"(정수)와 logs의 모든 값을 담은 JSON 객체.

    path: 파일. 훈련이 시작될 때 빈 파일로 새로 만듭니다. 이전 훈련의 내용은 남지 않습니다.
    에포크가 끝나면 그 줄은 줄바꿈까지 완성되어 있고, 프로세스가 강제로 종료되어도 남습니다.
    logs의 값은 파이썬이나 NumPy의 수이며 실수로 적습니다. 키의 순서는 자유이고, logs에는 "epoch"가 없습니다.

    play([TrainingLog("log.jsonl")], loss=[2.0, 1.0]); read_lines("log.jsonl")
    →  ['{"epoch": 0, "loss": 2.0}', '{"epoch": 1, "loss": 1.0}']
    """

    def __init__(self, path):
        super().__init__()
        # YOUR CODE HERE
        raise NotImplementedError()

    def on_train_begin(self, logs=None):
        # YOUR CODE HERE
        raise NotImplementedError()

    def on_epoch_end(self, epoch, logs=None):
        # YOUR CODE HERE
        raise NotImplementedError()


def train_with_callbacks(model, training, validation, path, epochs=10, callbacks=()):
    """Train a compiled model and give the best one, by val_loss, reloaded from the file.

    model: a compiled keras.Model; it is trained in place, in batches of Keras' default size.
    training, validation: (x, y), pairs of arrays. path: where the best model is kept, ending in .keras; it may
    hold a file of an earlier training. epochs: how many at most. callbacks: further callbacks for the training.
    Returns the best epoch's model, loaded from path; afterwards path still holds it. Your checkpoint_callbacks may
    be of use; the hidden checks of this question put a right one in its place.
    Raises ValueError if no epoch of this training had a val_loss that is a number.

    컴파일된 모델을 훈련하고, val_loss가 가장 좋았던 모델을 파일에서 다시 읽어 반환합니다.

    model: 컴파일된 keras.Model. 복사본이 아니라 이 모델 자체를 Keras의 기본 배치 크기로 훈련합니다.
    training, validation: 배열의 쌍 (x, y). path: 가장 좋은 모델을 저장할 곳. .keras로 끝나며, 이전 훈련의 파일이
    이미 있을 수도 있습니다. epochs: 최대 에포크 수. callbacks: 훈련에 함께 쓸 다른 콜백들.
    가장 좋은 에포크의 모델을 path에서 읽어 반환합니다. 그 뒤에도 path에는 그 모델이 남아 있어야 합니다. 앞에서
    만든 checkpoint_callbacks를 써도 됩니다. 이 문제의 비공개 검사는 여러분의 것 대신 올바른 것을 사용합니다.
    이번 훈련에서 val_loss가 수인 에포크가 하나도 없으면 ValueError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def noisy_sine(count, seed):
    """Points of a sine with noise: x (count, 1) and y (count, 1).

    잡음이 섞인 사인 곡선의 점들: x (count, 1)과 y (count, 1).
    """
    rng = np.random.default_rng(seed)
    x = rng.uniform(-3, 3, (count, 1))
    return x, np.sin(x) + rng.normal(0, 0.4, (count, 1))


if __name__ == "__main__":
    keras.utils.set_random_seed(0)
    dense = [keras.layers.Dense(64, activation="relu") for _ in range(3)]
    network = keras.Sequential([keras.Input((1,)), *dense, keras.layers.Dense(1)])
    network.compile(keras.optimizers.Adam(0.01), "mean_squared_error")
    held_back = noisy_sine(200, seed=1)
    log = temporary_path("log.jsonl")
    extra = [TrainingLog(log), StopAt("loss", 0.01)]
    best = train_with_callbacks(network, noisy_sine(30, seed=2), held_back, temporary_path("best.keras"), 150, extra)
    print("last", network.evaluate(*held_back, verbose=0), "best", best.evaluate(*held_back, verbose=0))
    print(len(read_lines(log)), "epochs; the last:", read_lines(log)[-1])
