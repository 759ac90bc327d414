"""
base = "reference"
fails = ["fit_with_validation"]
en = "The model is trained on everything, the reviews held back included, so the validation praises what was learned by heart."
ko = "떼어 둔 것까지 모두 훈련에 써서, 외운 것으로 시험을 봅니다."
"""


def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    if len(x) != len(y) or not 0 < validation_count < len(x):
        raise ValueError("cannot be split")
    n = validation_count
    return model.fit(x, y, epochs=epochs, batch_size=batch_size, validation_data=(x[:n], y[:n]), verbose=0)
