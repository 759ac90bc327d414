# %% [markdown] lang="en"
# # Callbacks: keep the best, stop in time, survive a crash
#
# A long training ends with the weights of its *last* epoch. Those are seldom the best ones:
#
# ```
#  loss
#   │ ×
#   │ ○ ×                                × validation loss
#   │   ○ ×                        ×     ○ training loss
#   │     ○  ×               ×
#   │        ○  ×     ×
#   │           ○  ×              ← epoch 4: the best on data the model does not train on
#   │              ○  ○
#   │                    ○   ○
#   └───────────────────────────── epoch
#     0 1 2  3  4  5  6  7   8
# ```
#
# After epoch 4 the model only learns its training data by heart. And a training that runs through the night
# may be killed at any time. A **callback** is an object that `fit` calls at fixed moments, so that it can
# look, save and interfere:
#
# ```
#  fit ──→ on_train_begin
#          for every epoch:   on_epoch_begin(epoch)
#                             ... batches, then the validation data ...
#                             on_epoch_end(epoch, logs)      logs: {"loss": 0.31, "val_loss": 0.42, ...}
#          on_train_end                                      not called when the process is killed
# ```
#
# You write a class that inherits from `keras.callbacks.Callback` and only the methods that you need. Keras
# puts the model on `self.model`. This one prints a line whenever the loss has grown:
#
# ```python
# class Worry(keras.callbacks.Callback):
#     def on_train_begin(self, logs=None):
#         self.before = float("inf")
#
#     def on_epoch_end(self, epoch, logs=None):
#         if logs["loss"] > self.before:
#             print("epoch", epoch, "is worse than the one before")
#         self.before = logs["loss"]
#
# model.fit(x, y, epochs=5, callbacks=[Worry()])
# ```
#
# **For the whole assignment**
#
# - Epochs are counted from 0, as Keras counts them.
# - A loss may become `nan` (not a number), for instance when the learning rate is far too large. Every comparison with
#   `nan` is false: `nan < 1`, `nan > 1` and `nan == nan`. An epoch with `nan` is never the best one and reaches
#   no threshold. Infinite values do not occur.
# - An object of the classes that you write (questions 2 to 4) may be used for a second `fit`. That is a new
#   training, and nothing of the first may count in it.
# - Your function `checkpoint_callbacks` makes a new callback on every call. (Keras's own remembers its best value
#   for ever, so nobody will use it twice.)
# - A path is a `str` or a `pathlib.Path` in a folder that exists.

# %% [markdown] lang="ko"
# # 콜백: 가장 좋은 것을 남기고, 제때 멈추고, 중단에도 살아남기
#
# 긴 훈련이 끝나면 모델에는 *마지막* 에포크의 가중치가 남습니다. 그런데 이것이 가장 좋은 가중치인 경우는
# 드뭅니다.
#
# ```
#  손실
#   │ ×
#   │ ○ ×                                × 검증 손실
#   │   ○ ×                        ×     ○ 훈련 손실
#   │     ○  ×               ×
#   │        ○  ×     ×
#   │           ○  ×              ← 4번 에포크: 훈련에 쓰지 않은 데이터에서 가장 좋음
#   │              ○  ○
#   │                    ○   ○
#   └───────────────────────────── 에포크
#     0 1 2  3  4  5  6  7   8
# ```
#
# 4번 에포크 뒤로는 훈련 데이터를 외우기만 합니다. 게다가 밤새 도는 훈련은 언제든 강제로 종료될 수 있습니다.
# **콜백**은 `fit`이 정해진 순간마다 불러 주는 객체로, 상태를 살피고 저장하고 훈련에 끼어들 수 있습니다.
#
# ```
#  fit ──→ on_train_begin
#          에포크마다:        on_epoch_begin(epoch)
#                             ... 배치들, 그다음 검증 데이터 ...
#                             on_epoch_end(epoch, logs)      logs: {"loss": 0.31, "val_loss": 0.42, ...}
#          on_train_end                                      프로세스가 강제로 종료되면 불리지 않음
# ```
#
# `keras.callbacks.Callback`을 물려받는 클래스를 만들고 필요한 메서드만 작성합니다. 모델은 Keras가 `self.model`에
# 넣어 줍니다. 다음 콜백은 손실이 커질 때마다 한 줄을 출력합니다.
#
# ```python
# class Worry(keras.callbacks.Callback):
#     def on_train_begin(self, logs=None):
#         self.before = float("inf")
#
#     def on_epoch_end(self, epoch, logs=None):
#         if logs["loss"] > self.before:
#             print("에포크", epoch, "이전보다 나빠졌습니다")
#         self.before = logs["loss"]
#
# model.fit(x, y, epochs=5, callbacks=[Worry()])
# ```
#
# **과제 전체에 적용되는 약속**
#
# - 에포크는 Keras처럼 0부터 셉니다.
# - 학습률이 너무 크거나 하면 손실이 `nan`(수가 아님)이 될 수 있습니다. `nan`과의 비교는 모두 거짓입니다:
#   `nan < 1`, `nan > 1`, `nan == nan`. 값이 `nan`인 에포크는 결코 가장 좋은 에포크가 아니며 어떤 기준값에도
#   이르지 못합니다. 무한대는 나오지 않습니다.
# - 여러분이 만드는 클래스(2~4번 문제)의 객체는 두 번째 `fit`에 다시 쓰일 수도 있습니다. 이는 새로운 훈련이므로 첫 번째
#   훈련의 기록이 남아 있으면 안 됩니다.
# - 함수 `checkpoint_callbacks`는 호출할 때마다 콜백을 새로 만듭니다. (Keras의 콜백은 가장 좋았던 값을 계속 기억하므로
#   두 번 쓰이지 않습니다.)
# - 경로는 `str` 또는 `pathlib.Path`이고, 폴더는 이미 있습니다.

# %%
import json
import math
import tempfile
from pathlib import Path

import keras
import numpy as np

# %% [markdown] lang="en"
# ## A training on a stage
#
# To test a callback you need not train anything. The functions below are given; leave them as they are, the
# visible checks use them. `play` calls callbacks as `fit` would, with a curve that *you* write. The model on
# the stage has a single weight, and in epoch 0 it is 0, in epoch 1 it is 1, and so on: so a weight tells which
# epoch it comes from.

# %% [markdown] lang="ko"
# ## 모의 훈련
#
# 콜백을 시험하려고 실제로 훈련할 필요는 없습니다. 아래 함수들은 이미 주어져 있습니다. 공개 검사에서 쓰므로
# 그대로 두세요. `play`는 *여러분*이 적은 곡선을 가지고 `fit`처럼 콜백을 불러 줍니다. 모의 훈련에 쓰는 모델은 가중치가
# 하나뿐이고, 그 값은 0번 에포크에서 0, 1번 에포크에서 1, 이런 식입니다. 그래서 가중치를 보면 몇 번 에포크의
# 것인지 알 수 있습니다.


# %%
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


# %% [markdown] lang="en"
# ## 1. The best model on disk
#
# Keras has a callback for this: `keras.callbacks.ModelCheckpoint`. After each epoch it may write the model to
# a file. Without further arguments it does so after *every* epoch, and the file ends up with the last one. Two
# arguments change that: which value to watch, and that only a better one is saved (look up their
# names in Keras's documentation).
#
# Watch `val_loss`, not `loss`: the training loss also falls while the model only learns by heart.
#
# A third argument looks superfluous: `initial_value_threshold`, the value that the first epoch has to beat. Without
# it the first epoch is always saved, even with `nan`, and afterwards no value is ever less than `nan`: the file
# keeps the worst model of all. Which value is greater than every number, while `nan` is not less than it?
#
# `fit` takes a *list* of callbacks, so your function gives a list, ready to be passed on:
# `model.fit(..., callbacks=checkpoint_callbacks("best.keras"))`.
#
# The file holds a complete model, which `keras.models.load_model` opens. It is there from the first epoch on:
# after a kill, the best model so far is on disk. (Only a kill in the very moment of writing can spoil the file.
# Who cannot afford even that writes under a second name and renames.)

# %% [markdown] lang="ko"
# ## 1. 가장 좋은 모델을 디스크에
#
# Keras에는 이 일을 하는 콜백이 있습니다. `keras.callbacks.ModelCheckpoint`는 에포크가 끝날 때마다 모델을 파일에
# 저장할 수 있습니다. 다른 인수를 주지 않으면 *모든* 에포크 뒤에 저장하므로 파일에는 마지막 모델이 남습니다. 인수 두 개가 이를
# 바꿉니다. 하나는 어떤 값을 지켜볼지, 다른 하나는 더 좋을 때만 저장하라는 것입니다(이름은 Keras 문서에서 찾아보세요).
#
# `loss`가 아니라 `val_loss`를 지켜보세요. 훈련 손실은 모델이 외우기만 하는 동안에도 내려갑니다.
#
# 필요 없어 보이는 세 번째 인수도 있습니다. `initial_value_threshold`는 첫 에포크가 이겨야 하는 값입니다. 주지
# 않으면 첫 에포크는 값이 `nan`이어도 무조건 저장되고, 그 뒤로는 어떤 값도 `nan`보다 작지 않으므로 파일에는 가장
# 나쁜 모델이 끝까지 남습니다. 모든 수가 그보다 작지만 `nan`은 그보다 작지 않은 값은 무엇일까요?
#
# `fit`은 콜백의 *리스트*를 받으므로 여러분의 함수도 바로 넘길 수 있는 리스트를 반환합니다:
# `model.fit(..., callbacks=checkpoint_callbacks("best.keras"))`.
#
# 파일에는 `keras.models.load_model`로 열 수 있는 완전한 모델이 들어 있습니다. 첫 에포크부터 파일이 있으므로,
# 강제로 종료되어도 그때까지 가장 좋은 모델은 디스크에 있습니다. (파일을 쓰는 바로 그 순간에 종료될 때만 파일이
# 망가질 수 있습니다. 그것조차 곤란하다면 다른 이름으로 쓴 다음 이름을 바꿉니다.)


# %%
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
    ### BEGIN SOLUTION
    # Without a value to begin with, the first epoch is saved even if it is nan; and nothing is less than nan.
    best = {"monitor": "val_loss", "save_best_only": True, "initial_value_threshold": math.inf}
    return [keras.callbacks.ModelCheckpoint(path, **best)]
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 2. The best weights in memory
#
# Now a callback of your own: it remembers the weights of the best epoch, and puts them back when the training
# ends.
#
# Remember means **copy**. `model.weights` is a list of the model's own variables; keep that list, and what you
# kept changes with every step of the training:
#
# ```python
# kept = model.weights              # the variables themselves: after the training these are the last weights
# kept = model.get_weights()        # a list of arrays with the numbers of now
# model.set_weights(kept)           # the way back
# ```

# %% [markdown] lang="ko"
# ## 2. 가장 좋은 가중치를 메모리에
#
# 이제 콜백을 직접 만듭니다. 가장 좋은 에포크의 가중치를 기억했다가 훈련이 끝나면 되돌려 놓는 콜백입니다.
#
# 기억한다는 것은 **복사한다**는 뜻입니다. `model.weights`는 모델이 쓰는 변수 그 자체의 리스트입니다. 이 리스트를
# 보관하면 훈련이 한 걸음 나아갈 때마다 보관한 값도 함께 바뀝니다.
#
# ```python
# kept = model.weights              # 변수 그 자체: 훈련이 끝나면 마지막 가중치가 되어 있습니다
# kept = model.get_weights()        # 지금의 수를 담은 배열의 리스트
# model.set_weights(kept)           # 되돌려 놓기
# ```


# %%
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
        ### BEGIN SOLUTION
        if mode not in ("min", "max"):
            raise ValueError(f"mode is 'min' or 'max', not {mode!r}")
        self.metric = metric
        self.mode = mode
        self.best_epoch = None
        ### END SOLUTION

    def on_train_begin(self, logs=None):
        ### BEGIN SOLUTION
        self.best_epoch = None
        self.best = math.inf
        ### END SOLUTION

    def on_epoch_end(self, epoch, logs=None):
        ### BEGIN SOLUTION
        value = logs.get(self.metric, math.nan)
        # The other way round, the largest value is the smallest.
        height = value if self.mode == "min" else -value
        if height < self.best:
            self.best = height
            self.best_epoch = epoch
            self.kept = self.model.get_weights()
        ### END SOLUTION

    def on_train_end(self, logs=None):
        ### BEGIN SOLUTION
        if self.best_epoch is not None:
            self.model.set_weights(self.kept)
        ### END SOLUTION


# %% [markdown] lang="en"
# ## 3. Stop at a threshold
#
# Good enough is good enough: stop when the accuracy has reached 0.95, or the loss 0.1. A callback stops the
# training by setting the model's `stop_training` to `True`; `fit` then ends after this epoch.
#
# An accuracy *grows* to its threshold, a loss *shrinks* to it. Which is meant? Keras guesses from the name in
# such cases (`mode="auto"`), and so do we: a metric with `loss` or `error` (lower case) in its
# name shrinks, every other grows. With
# `mode="min"` or `mode="max"` the caller says so.
#
# | | metric | threshold | the curve | stops after epoch |
# |---|---|---|---|---|
# | grows | `"accuracy"` | 0.9 | 0.5, 0.8, **0.9**, 0.95 | 2 |
# | shrinks | `"val_loss"` | 0.3 | 1.2, 0.5, **0.2**, 0.4 | 2 |
# | from the start | `"accuracy"` | 0.9 | **0.97**, 0.98 | 0 |

# %% [markdown] lang="ko"
# ## 3. 기준값에서 멈추기
#
# 이만하면 충분할 때가 있습니다. 정확도가 0.95에 이르거나 손실이 0.1에 이르면 멈춥니다. 콜백이
# 모델의 `stop_training`을 `True`로 두면 `fit`은 이 에포크를 끝으로 멈춥니다.
#
# 정확도는 기준값까지 *커지고* 손실은 기준값까지 *작아집니다*. 어느 쪽일까요? Keras는 이럴 때 이름을 보고
# 짐작합니다(`mode="auto"`). 우리도 그렇게 합니다. 이름에 `loss`나 `error`(소문자)가 들어 있으면 작아지는 것이고, 그 밖의
# 이름은 모두 커지는 것입니다. `mode="min"`이나 `mode="max"`를 주면 그 말을 따릅니다.
#
# | | 지표 | 기준값 | 곡선 | 멈추는 에포크 |
# |---|---|---|---|---|
# | 커짐 | `"accuracy"` | 0.9 | 0.5, 0.8, **0.9**, 0.95 | 2 |
# | 작아짐 | `"val_loss"` | 0.3 | 1.2, 0.5, **0.2**, 0.4 | 2 |
# | 처음부터 | `"accuracy"` | 0.9 | **0.97**, 0.98 | 0 |


# %%
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
        ### BEGIN SOLUTION
        if mode not in ("auto", "min", "max"):
            raise ValueError(f"mode is 'auto', 'min' or 'max', not {mode!r}")
        self.metric = metric
        self.threshold = threshold
        self.shrinks = mode == "min" or (mode == "auto" and ("loss" in metric or "error" in metric))
        self.stopped_epoch = None
        ### END SOLUTION

    def on_train_begin(self, logs=None):
        ### BEGIN SOLUTION
        self.stopped_epoch = None
        ### END SOLUTION

    def on_epoch_end(self, epoch, logs=None):
        ### BEGIN SOLUTION
        value = logs.get(self.metric, math.nan)
        reached = value <= self.threshold if self.shrinks else value >= self.threshold
        if reached:
            self.stopped_epoch = epoch
            self.model.stop_training = True
        ### END SOLUTION


# %% [markdown] lang="en"
# ## 4. A log that survives a crash
#
# `fit` gives its `History` when it ends. A killed training never ends, and its curve is lost, unless every epoch
# was written down as it came. One line an epoch, each a JSON object:
#
# ```
# {"epoch": 0, "loss": 0.7, "val_loss": 0.9}
# {"epoch": 1, "loss": 0.4, "val_loss": 0.8}
# ```
#
# What you `write` to an open file waits in a buffer of your process first, and dies with it. After `flush()`
# (or when the file is closed, at the end of a `with` block) it is in the operating system's hands, and safe
# even if the process is killed in the next moment.
#
# `json.dumps({"epoch": 0, "loss": 0.7})` makes the text. It writes `nan` as `NaN`, which `json.loads` reads
# back. It refuses NumPy's numbers: `float(value)` makes ordinary ones of them.

# %% [markdown] lang="ko"
# ## 4. 중단되어도 읽을 수 있는 기록
#
# `fit`은 끝나야 `History`를 줍니다. 강제로 종료된 훈련은 끝나지 않으므로, 에포크마다 적어 두지 않으면 곡선이
# 사라집니다. 에포크마다 한 줄씩, 줄마다 JSON 객체 하나를 씁니다.
#
# ```
# {"epoch": 0, "loss": 0.7, "val_loss": 0.9}
# {"epoch": 1, "loss": 0.4, "val_loss": 0.8}
# ```
#
# 열린 파일에 `write`한 것은 먼저 프로세스의 버퍼에 머물고, 프로세스가 죽으면 함께 사라집니다. `flush()`를
# 하거나 파일이 닫히면(`with` 블록이 끝날 때) 운영체제의 손에 넘어가므로, 바로 다음 순간 프로세스가 강제로
# 종료되어도 안전합니다.
#
# 글은 `json.dumps({"epoch": 0, "loss": 0.7})`로 만듭니다. `nan`은 `NaN`으로 적고 `json.loads`가 다시 읽습니다.
# NumPy의 수는 받지 않으므로 `float(value)`로 보통의 수로 바꾸세요.


# %%
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
        ### BEGIN SOLUTION
        self.path = path
        ### END SOLUTION

    def on_train_begin(self, logs=None):
        ### BEGIN SOLUTION
        Path(self.path).write_bytes(b"")
        ### END SOLUTION

    def on_epoch_end(self, epoch, logs=None):
        ### BEGIN SOLUTION
        values = {name: float(value) for name, value in logs.items()}
        # Opened and closed for each line: a closed file has nothing left in a buffer.
        with open(self.path, "a", encoding="utf-8") as file:
            file.write(json.dumps({"epoch": epoch, **values}) + "\n")
        ### END SOLUTION


# %% [markdown] lang="en"
# ## 5. All together
#
# Train with a checkpoint, and give back not the model as the training left it, but the best one, read from the
# file. `keras.models.load_model(path)` gives a *new* model object.
#
# `counting_model` shows it: its weight after epoch 0 is 1, after epoch 1 it is 2. When the validation's `y` is 3,
# `val_loss` is 2, 1, 0, 1, 2, and the model to give back is the one with the weight 3.
#
# One trap: suppose that every epoch's `val_loss` is `nan`. Then nothing is saved; but a file of yesterday's
# training may lie there under the same name, and would be taken for today's result. Your function must never
# do that. It may delete that file before it trains.

# %% [markdown] lang="ko"
# ## 5. 모두 함께
#
# 체크포인트를 두고 훈련한 다음, 훈련이 끝난 상태의 모델이 아니라 파일에서 읽은 가장 좋은 모델을 반환합니다.
# `keras.models.load_model(path)`은 *새로운* 모델 객체를 줍니다.
#
# `counting_model`로 확인할 수 있습니다. 가중치는 0번 에포크 뒤에 1, 1번 에포크 뒤에 2입니다. 검증 데이터의 `y`가
# 3이면 `val_loss`는 2, 1, 0, 1, 2이고, 반환할 모델은 가중치가 3인 모델입니다.
#
# 함정이 하나 있습니다. 모든 에포크의 `val_loss`가 `nan`이라고 해 봅시다. 그러면 아무것도 저장되지 않습니다. 그런데
# 어제 훈련한 파일이 같은 이름으로 남아 있다면 그것을 오늘의 결과로 착각하게 됩니다. 여러분의 함수는 절대 그러면
# 안 됩니다. 훈련하기 전에 그 파일을 지워도 됩니다.


# %%
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
    ### BEGIN SOLUTION
    Path(path).unlink(missing_ok=True)
    x, y = training
    every = [*checkpoint_callbacks(path), *callbacks]
    model.fit(x, y, validation_data=validation, epochs=epochs, callbacks=every, verbose=0)
    if not Path(path).exists():
        raise ValueError("no epoch had a val_loss that is a number: nothing was saved")
    return keras.models.load_model(path)
    ### END SOLUTION


# %% [markdown] lang="en"
# ## Try it
#
# A network that is far too large for thirty noisy points learns them by heart. Compare the last epoch's
# validation loss with that of the model you get back, and look into the log while it grows.

# %% [markdown] lang="ko"
# ## 실행해 보기
#
# 잡음이 섞인 점 서른 개에 비해 너무 큰 신경망은 점들을 외워 버립니다. 마지막 에포크의 검증 손실과 돌려받은
# 모델의 검증 손실을 비교해 보고, 기록 파일이 늘어나는 것도 들여다보세요.


# %%
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
