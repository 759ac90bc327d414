"""
base = "reference"
fails = ["build_embedding_model"]
en = "The layers have Keras' own names."
ko = "층에 Keras가 붙인 이름이 그대로 있습니다."
"""

def build_embedding_model(vocabulary_size, dim):
    return keras.Sequential(
        [
            keras.Input((None,), dtype="int32"),
            keras.layers.Embedding(vocabulary_size, dim, mask_zero=True),
            keras.layers.GlobalAveragePooling1D(),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
