"""
base = "reference"
fails = ["fit_with_validation"]
en = "validation_split holds back the last rows, not the first ones."
ko = "validation_split은 앞이 아니라 마지막 행을 떼어 냅니다."
"""


def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    if len(x) != len(y) or not 0 < validation_count < len(x):
        raise ValueError("cannot be split")
    part = validation_count / len(x)
    return model.fit(x, y, epochs=epochs, batch_size=batch_size, validation_split=part, verbose=0)
