"""
base = "reference"
fails = ["build_embedding_model"]
en = "Without mask_zero the padding counts as words."
ko = "mask_zero가 없어 패딩도 단어로 셉니다."
"""

def build_embedding_model(vocabulary_size, dim):
    return keras.Sequential(
        [
            keras.Input((None,), dtype="int32"),
            keras.layers.Embedding(vocabulary_size, dim, name="embedding"),
            keras.layers.GlobalAveragePooling1D(),
            keras.layers.Dense(1, activation="sigmoid", name="verdict"),
        ]
    )
