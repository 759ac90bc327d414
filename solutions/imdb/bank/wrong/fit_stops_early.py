"""
base = "reference"
fails = ["fit_with_validation"]
en = "Training stops as soon as the validation gets worse; all the epochs were asked for."
ko = "검증이 나빠지자마자 훈련을 멈췄습니다. 부탁받은 에포크를 모두 훈련해야 합니다."
"""


def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    if len(x) != len(y) or not 0 < validation_count < len(x):
        raise ValueError("cannot be split")
    n, stop = validation_count, keras.callbacks.EarlyStopping(patience=1, min_delta=10.0)
    return model.fit(
        x[n:], y[n:], epochs=epochs, batch_size=batch_size, validation_data=(x[:n], y[:n]), callbacks=[stop], verbose=0
    )
