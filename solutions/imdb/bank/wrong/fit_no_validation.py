"""
base = "reference"
fails = ["fit_with_validation"]
en = "The reviews held back are never asked about: there is no validation in the history."
ko = "떼어 두기만 하고 물어보지 않았습니다. 기록에 검증이 없습니다."
"""


def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    if len(x) != len(y) or not 0 < validation_count < len(x):
        raise ValueError("cannot be split")
    return model.fit(x[validation_count:], y[validation_count:], epochs=epochs, batch_size=batch_size, verbose=0)
