"""
en = "Odd but valid: read-only and column-major arrays, pairs as lists and named tuples, NumPy's own floats and strings."
ko = "특이하지만 옳은 답: 읽기 전용 배열, 열 우선 배열, 리스트나 이름 있는 튜플로 된 쌍, NumPy의 실수와 문자열."
"""

from collections import Counter, namedtuple

import keras
import numpy as np
from gensim.models import Word2Vec

Pair = namedtuple("Pair", ["centre", "neighbour"])


def one_hot(tokens, vocabulary):
    if isinstance(tokens, str):
        raise UnicodeError("a ValueError all the same")
    columns = np.zeros((len(vocabulary), len(tokens)))
    for place, token in enumerate(tokens):
        try:
            columns[vocabulary[token], place] = 1
        except KeyError:
            pass
    columns.flags.writeable = False
    return columns.T


def skip_gram_pairs(tokens, window):
    if isinstance(tokens, str) or window < 1:
        raise ValueError
    if len(tokens) < 3:
        return [[one, other] for one, other in (tokens, tokens[::-1])] if len(tokens) == 2 else ()
    places = range(len(tokens))
    return [
        Pair(tokens[i], tokens[j])
        for i in places
        for j in places[max(i - window, 0) : i + window + 1]
        if i != j
    ]


def train_word2vec(sentences, vector_size=100, window=5, min_count=5, sg=0, epochs=20, seed=0):
    if isinstance(sentences, str):
        raise ValueError
    counts = Counter()
    for sentence in sentences:
        if isinstance(sentence, str):
            raise ValueError
        counts.update(sentence)
    if not any(count >= min_count for count in counts.values()):
        raise ValueError
    model = Word2Vec(
        sentences=sentences, vector_size=vector_size, window=window, min_count=min_count, sg=sg, epochs=epochs,
        seed=seed, workers=1, compute_loss=True,
    )
    model.wv.fill_norms()
    return model.wv


def most_similar(vectors, words, query, k):
    vectors = np.asfortranarray(vectors, dtype=np.longdouble)
    if len(words) != len(vectors) or k < 0:
        raise ValueError
    if query not in tuple(words):
        raise KeyError(query)
    squares = (vectors**2).sum(axis=1)
    place = list(words).index(query)
    squares[squares == 0] = np.inf
    cosines = (vectors * vectors[place]).sum(axis=1) / np.sqrt(squares) / np.sqrt(squares[place])
    order = np.delete(np.arange(len(words)), place)
    order = order[np.argsort(-cosines[order], kind="mergesort")][:k]
    return [[words[i], np.float64(cosines[i])] for i in order]


def embedding_lookup(indices, weights):
    indices = np.array(indices, dtype=object).astype(np.intp)
    if ((indices < 0) | (indices > len(weights) - 1)).any():
        raise IndexError
    return np.array(weights[indices], order="F")


def build_embedding_model(vocabulary_size, dim):
    model = keras.Sequential(name="mean_of_words")
    model.add(keras.layers.InputLayer(shape=(None,), dtype="int32"))
    model.add(keras.layers.Embedding(vocabulary_size, dim, "zeros", mask_zero=True, name="embedding"))
    model.add(keras.layers.GlobalAveragePooling1D())
    model.add(keras.layers.Dense(1, name="verdict"))
    model.add(keras.layers.Activation("sigmoid"))
    model.compile("adam", "binary_crossentropy")
    return model
