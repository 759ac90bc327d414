"""
base = "reference"
fails = ["build_embedding_model"]
en = "A layer of its own takes the mean and knows nothing of the mask."
ko = "마스크를 모르는 층으로 평균을 구했습니다."
"""

class Mean(keras.layers.Layer):
    def call(self, rows):
        return keras.ops.mean(rows, axis=1)


def build_embedding_model(vocabulary_size, dim):
    return keras.Sequential(
        [
            keras.Input((None,), dtype="int32"),
            keras.layers.Embedding(vocabulary_size, dim, mask_zero=True, name="embedding"),
            Mean(),
            keras.layers.Dense(1, activation="sigmoid", name="verdict"),
        ]
    )
