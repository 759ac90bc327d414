"""
en = "NumPy for everything: comparisons, sorted places, index arrays; the model divides the sum by the count of words itself."
ko = "모두 NumPy로: 비교, 자리 정렬, 인덱스 배열을 쓰고, 모델은 합을 단어 수로 직접 나눕니다."
"""

import keras
import numpy as np
from gensim.models import word2vec
from keras import layers, ops


def one_hot(tokens, vocabulary):
    if isinstance(tokens, str):
        raise ValueError
    columns = np.array([vocabulary.get(token, -1) for token in tokens], dtype=int)
    return (columns[:, None] == np.arange(len(vocabulary))).astype("float32")


def skip_gram_pairs(tokens, window):
    if isinstance(tokens, str) or window < 1:
        raise ValueError
    n = len(tokens)
    window = min(window, n)
    offsets = np.r_[-window:0, 1 : window + 1]
    places = np.arange(n)[:, None] + offsets
    centres, columns = np.nonzero((places >= 0) & (places < n))
    return [(tokens[c], tokens[p]) for c, p in zip(centres, places[centres, columns])]


def train_word2vec(sentences, vector_size=100, window=5, min_count=5, sg=0, epochs=20, seed=0):
    if isinstance(sentences, str) or str in {type(s) for s in sentences}:
        raise ValueError
    tokens = np.array([token for s in sentences for token in s], dtype=str)
    if tokens.size == 0 or np.unique(tokens, return_counts=True)[1].max() < min_count:
        raise ValueError
    settings = {"vector_size": vector_size, "window": window, "min_count": min_count, "sg": sg}
    return word2vec.Word2Vec([list(s) for s in sentences], workers=1, seed=seed, epochs=epochs, **settings).wv


def most_similar(vectors, words, query, k):
    vectors = np.array(vectors, dtype="float64")
    if vectors.shape[0] != len(words) or k < 0:
        raise ValueError
    place = {word: i for i, word in enumerate(words)}[query]
    products = np.einsum("ij,j->i", vectors, vectors[place])
    lengths = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))
    both = lengths * lengths[place]
    cosines = np.divide(products, both, out=np.zeros_like(products), where=both > 0)
    cosines[place] = -np.inf
    order = np.lexsort((np.arange(len(words)), -cosines))[: min(k, len(words) - 1)]
    return list(zip([words[i] for i in order], cosines[order].tolist()))


def embedding_lookup(indices, weights):
    indices = np.array(indices)
    if indices.size == 0:
        return np.empty((*indices.shape, weights.shape[1]), weights.dtype)
    if indices.min() < 0 or indices.max() >= weights.shape[0]:
        raise IndexError
    return weights[indices].copy()


def build_embedding_model(vocabulary_size, dim):
    numbers = keras.Input((None,), dtype="int64")
    known = ops.expand_dims(ops.cast(ops.not_equal(numbers, 0), "float32"), -1)
    rows = layers.Embedding(vocabulary_size, dim, name="embedding")(numbers)
    mean = ops.sum(rows * known, axis=1) / ops.sum(known, axis=1)
    return keras.Model(numbers, layers.Dense(1, activation="sigmoid", name="verdict")(mean))
