"""
en = "Rows scaled by powers of two, so that no square is lost; pairs by indices; an int32 input."
ko = "제곱이 사라지지 않도록 행을 2의 거듭제곱으로 맞추고, 쌍을 인덱스로 만들며, 입력을 int32로 받습니다."
"""

from collections import Counter
from collections.abc import Sequence
import keras
import numpy as np
from gensim.models import KeyedVectors, Word2Vec
from numpy.typing import ArrayLike


def one_hot(tokens: Sequence[str], vocabulary: dict[str, int]) -> np.ndarray:
    if isinstance(tokens, str):
        raise ValueError("tokens is a text, not a list of tokens")
    rows = np.zeros((len(tokens), len(vocabulary)), dtype=np.float32)
    for row, token in enumerate(tokens):
        column = vocabulary.get(token)
        if column is not None:
            rows[row, column] = 1
    return rows


def skip_gram_pairs(tokens: Sequence[str], window: int) -> list[tuple[str, str]]:
    if isinstance(tokens, str):
        raise ValueError("tokens is a text, not a list of tokens")
    if window < 1:
        raise ValueError("window must be at least 1")
    pairs = []
    for place, centre in enumerate(tokens):
        for other in range(max(0, place - window), min(len(tokens), place + window + 1)):
            if other != place:
                pairs.append((centre, tokens[other]))
    return pairs


def train_word2vec(
    sentences: Sequence[Sequence[str]],
    vector_size: int = 100,
    window: int = 5,
    min_count: int = 5,
    sg: int = 0,
    epochs: int = 20,
    seed: int = 0,
) -> KeyedVectors:
    if isinstance(sentences, str) or any((isinstance(sentence, str) for sentence in sentences)):
        raise ValueError("sentences must be lists of tokens, not texts")
    counts = Counter((token for sentence in sentences for token in sentence))
    if not any((count >= min_count for count in counts.values())):
        raise ValueError("no word comes min_count times")
    model = Word2Vec(
        sentences,
        vector_size=vector_size,
        window=window,
        min_count=min_count,
        sg=sg,
        epochs=epochs,
        seed=seed,
        workers=1,
    )
    return model.wv


def most_similar(vectors: ArrayLike, words: Sequence[str], query: str, k: int) -> list[tuple[str, float]]:
    if isinstance(words, str):
        raise ValueError("words is a text, not a list of words")
    words = list(words)
    matrix = np.array(vectors, dtype=np.float64)
    if len(words) != len(matrix) or k < 0:
        raise ValueError("there must be as many words as vectors, and k must not be negative")
    if query not in words:
        raise KeyError(query)
    _, exponents = np.frexp(np.abs(matrix).max(axis=1))
    matrix = np.ldexp(matrix, -exponents[:, None])
    asked = words.index(query)
    products = (matrix * matrix[asked]).sum(axis=1)
    squares = (matrix**2).sum(axis=1)
    lengths = np.sqrt(squares * squares[asked])
    cosines = np.divide(products, lengths, out=np.zeros_like(products), where=lengths > 0)
    order = [i for i in np.argsort(-cosines, kind="stable").tolist() if i != asked]
    return [(words[i], float(cosines[i])) for i in order[:k]]


def embedding_lookup(indices: ArrayLike, weights: np.ndarray) -> np.ndarray:
    weights = np.asarray(weights)
    places = np.asarray(indices)
    if places.size == 0:
        places = places.astype(np.intp)
    if places.dtype.kind not in "iu" or np.any(places < 0) or np.any(places >= len(weights)):
        raise IndexError("an index is not from 0 to V - 1")
    return np.array(weights[places.astype(np.intp)])


def build_embedding_model(vocabulary_size: int, dim: int) -> keras.Model:
    numbers = keras.Input((None,), dtype="int32")
    vectors = keras.layers.Embedding(vocabulary_size, dim, mask_zero=True, name="embedding")(numbers)
    mean = keras.layers.GlobalAveragePooling1D()(vectors)
    return keras.Model(numbers, keras.layers.Dense(1, activation="sigmoid", name="verdict")(mean))
