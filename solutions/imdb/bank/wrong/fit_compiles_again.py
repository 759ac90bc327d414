"""
base = "reference"
fails = ["fit_with_validation"]
en = "The model is compiled again, which throws away the optimizer that the caller chose."
ko = "모델을 다시 컴파일해서 호출한 쪽이 고른 옵티마이저를 버렸습니다."
"""


def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    if len(x) != len(y) or not 0 < validation_count < len(x):
        raise ValueError("cannot be split")
    n = validation_count
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
    return model.fit(x[n:], y[n:], epochs=epochs, batch_size=batch_size, validation_data=(x[:n], y[:n]), verbose=0)
