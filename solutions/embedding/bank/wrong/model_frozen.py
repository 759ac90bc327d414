"""
base = "reference"
fails = ["build_embedding_model"]
en = "The embedding is not trainable: its random rows stay as they are."
ko = "임베딩이 훈련되지 않게 막았습니다. 무작위 행이 그대로 남습니다."
"""

def build_embedding_model(vocabulary_size, dim):
    return keras.Sequential(
        [
            keras.Input((None,), dtype="int32"),
            keras.layers.Embedding(vocabulary_size, dim, mask_zero=True, trainable=False, name="embedding"),
            keras.layers.GlobalAveragePooling1D(),
            keras.layers.Dense(1, activation="sigmoid", name="verdict"),
        ]
    )
