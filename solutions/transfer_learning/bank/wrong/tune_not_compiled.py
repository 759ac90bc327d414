"""
base = "reference"
fails = ["fine_tune"]
en = "The model is not compiled again: it goes on training the head alone, in its large steps."
ko = "다시 컴파일하지 않습니다. 머리만 큰 걸음으로 계속 훈련합니다."
"""

def fine_tune(model, base, images, labels, n, epochs, learning_rate=1e-4):
    unfreeze_last(base, n)
    return model.fit(images, labels, epochs=epochs, verbose=0)
