"""
base = "reference"
fails = ["train_with_callbacks"]
en = "The model as training left it was returned: load the best one from the file."
ko = "훈련이 끝난 상태의 모델을 반환합니다. 파일에서 가장 좋은 모델을 읽어 오세요."
"""

from pathlib import Path


def train_with_callbacks(model, training, validation, path, epochs=10, callbacks=()):
    Path(path).unlink(missing_ok=True)
    x, y = training
    every = [*checkpoint_callbacks(path), *callbacks]
    model.fit(x, y, validation_data=validation, epochs=epochs, callbacks=every, verbose=0)
    if not Path(path).exists():
        raise ValueError("no epoch had a val_loss that is a number: nothing was saved")
    return model
