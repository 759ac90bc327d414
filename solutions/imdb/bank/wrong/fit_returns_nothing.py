"""
base = "reference"
fails = ["fit_with_validation"]
en = "The History that fit returns was not passed on."
ko = "fit이 준 History를 반환하지 않았습니다."
"""


def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    if len(x) != len(y) or not 0 < validation_count < len(x):
        raise ValueError("cannot be split")
    n = validation_count
    model.fit(x[n:], y[n:], epochs=epochs, batch_size=batch_size, validation_data=(x[:n], y[:n]), verbose=0)
