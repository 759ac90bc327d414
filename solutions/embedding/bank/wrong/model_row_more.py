"""
base = "reference"
fails = ["build_embedding_model"]
en = "The table has one row more; vocabulary_size counts the 0 already."
ko = "표에 행이 하나 더 있습니다. vocabulary_size에는 이미 0이 들어 있습니다."
"""

def build_embedding_model(vocabulary_size, dim):
    return keras.Sequential(
        [
            keras.Input((None,), dtype="int32"),
            keras.layers.Embedding(vocabulary_size + 1, dim, mask_zero=True, name="embedding"),
            keras.layers.GlobalAveragePooling1D(),
            keras.layers.Dense(1, activation="sigmoid", name="verdict"),
        ]
    )
