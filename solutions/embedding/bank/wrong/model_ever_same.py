"""
base = "reference"
fails = ["build_embedding_model"]
en = "One model is made when the file is loaded and returned by every call of the same sizes."
ko = "크기가 같은 호출에는 처음 만든 모델을 계속 반환합니다."
"""

MODELS = {}


def fresh(vocabulary_size, dim):
    return keras.Sequential(
        [
            keras.Input((None,), dtype="int32"),
            keras.layers.Embedding(vocabulary_size, dim, mask_zero=True, name="embedding"),
            keras.layers.GlobalAveragePooling1D(),
            keras.layers.Dense(1, activation="sigmoid", name="verdict"),
        ]
    )


def build_embedding_model(vocabulary_size, dim):
    if (vocabulary_size, dim) not in MODELS:
        MODELS[vocabulary_size, dim] = fresh(vocabulary_size, dim)
    return MODELS[vocabulary_size, dim]
