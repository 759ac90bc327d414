"""
base = "reference"
fails = ["build_embedding_model"]
en = "The rows of padding are set to 0 but still counted: the sum is divided by the whole length."
ko = "패딩의 행을 0으로 만들었지만 개수에는 넣어, 전체 길이로 나누었습니다."
"""

def build_embedding_model(vocabulary_size, dim):
    numbers = keras.Input((None,), dtype="int32")
    known = keras.ops.expand_dims(keras.ops.cast(keras.ops.not_equal(numbers, 0), "float32"), -1)
    rows = keras.layers.Embedding(vocabulary_size, dim, name="embedding")(numbers)
    mean = keras.ops.mean(rows * known, axis=1)
    return keras.Model(numbers, keras.layers.Dense(1, activation="sigmoid", name="verdict")(mean))
