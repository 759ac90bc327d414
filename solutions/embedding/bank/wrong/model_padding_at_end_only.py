"""
base = "reference"
fails = ["build_embedding_model"]
en = "The words are counted up to the first 0: padding in front hides the whole text."
ko = "첫 0이 나올 때까지만 단어로 셌습니다. 패딩이 앞에 있으면 글 전체가 가려집니다."
"""

def build_embedding_model(vocabulary_size, dim):
    numbers = keras.Input((None,), dtype="int32")
    known = keras.ops.cumprod(keras.ops.cast(keras.ops.not_equal(numbers, 0), "float32"), axis=1)
    known = keras.ops.expand_dims(known, -1)
    rows = keras.layers.Embedding(vocabulary_size, dim, name="embedding")(numbers)
    mean = keras.ops.sum(rows * known, axis=1) / keras.ops.maximum(keras.ops.sum(known, axis=1), 1)
    return keras.Model(numbers, keras.layers.Dense(1, activation="sigmoid", name="verdict")(mean))
