"""
base = "reference"
fails = ["fit_with_validation"]
en = "A new model is trained; the one that was handed in has learned nothing."
ko = "새 모델을 훈련했습니다. 받은 모델은 아무것도 배우지 못했습니다."
"""


def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    if len(x) != len(y) or not 0 < validation_count < len(x):
        raise ValueError("cannot be split")
    n, model = validation_count, build_classifier(x.shape[1])
    return model.fit(x[n:], y[n:], epochs=epochs, batch_size=batch_size, validation_data=(x[:n], y[:n]), verbose=0)
