"""
en = "Libraries where they fit: one_hot and take of keras.ops, SciPy's cosine distance, deque and itertools, a Keras subclass."
ko = "맞는 곳마다 라이브러리를: keras.ops의 one_hot과 take, SciPy의 코사인 거리, deque와 itertools, Keras 서브클래스."
"""

import itertools
from collections import deque

import keras
import numpy as np
from gensim.models import Word2Vec
from scipy.spatial.distance import cdist


def one_hot(tokens, vocabulary):
    if isinstance(tokens, str):
        raise ValueError("one text")
    if not tokens or not vocabulary:
        return np.zeros((len(tokens), len(vocabulary)))
    columns = np.array([vocabulary.get(token, -1) for token in tokens])
    return keras.ops.convert_to_numpy(keras.ops.one_hot(columns, len(vocabulary)))


def skip_gram_pairs(tokens, window):
    if isinstance(tokens, str) or window < 1:
        raise ValueError("tokens and a window")
    window = min(window, len(tokens))
    before, after = deque(maxlen=window), deque(itertools.islice(tokens, 1, 1 + window))
    pairs = []
    for place, token in enumerate(tokens):
        pairs.extend(zip(itertools.repeat(token), itertools.chain(before, after)))
        before.append(token)
        if after:
            after.popleft()
        if place + window + 1 < len(tokens):
            after.append(tokens[place + window + 1])
    return pairs


class Sentences:
    """Tokens as gensim likes them, read as often as it wants."""

    def __init__(self, sentences):
        self.sentences = sentences

    def __iter__(self):
        yield from map(list, self.sentences)


def train_word2vec(sentences, vector_size=100, window=5, min_count=5, sg=0, epochs=20, seed=0):
    if isinstance(sentences, str) or any(isinstance(s, str) for s in sentences):
        raise ValueError("split the sentences first")
    try:
        return Word2Vec(
            Sentences(sentences), vector_size=vector_size, window=window, min_count=min_count, sg=sg, epochs=epochs,
            seed=seed, workers=1,
        ).wv
    except RuntimeError as error:
        raise ValueError("no word is frequent enough") from error


def most_similar(vectors, words, query, k):
    if len(vectors) != len(words) or k < 0:
        raise ValueError("a word for each vector")
    words = list(words)
    try:
        place = words.index(query)
    except ValueError:
        raise KeyError(query) from None
    vectors = np.asarray(vectors).astype(np.float64)
    with np.errstate(all="ignore"):
        cosines = 1 - cdist(vectors[place : place + 1], vectors, "cosine")[0]
    found = sorted(zip(words, np.nan_to_num(cosines).round(13).tolist()), key=lambda pair: -pair[1])
    return [pair for pair in found if pair[0] != query][:k]


def embedding_lookup(indices, weights):
    places = np.asarray(indices, dtype="int64")
    if (places.size and places.min() < 0) or (places >= len(weights)).any():
        raise IndexError("no such row")
    if not len(weights):
        return np.zeros((*places.shape, weights.shape[1]), weights.dtype)
    return keras.ops.convert_to_numpy(keras.ops.take(np.array(weights), places, axis=0)).copy()


class Classifier(keras.Model):
    def __init__(self, vocabulary_size, dim):
        super().__init__()
        self.embedding = keras.layers.Embedding(vocabulary_size, dim, mask_zero=True, name="embedding")
        self.mean = keras.layers.GlobalAveragePooling1D()
        self.verdict = keras.layers.Dense(1, activation="sigmoid", name="verdict")

    def call(self, numbers):
        return self.verdict(self.mean(self.embedding(numbers), mask=self.embedding.compute_mask(numbers)))


def build_embedding_model(vocabulary_size, dim):
    model = Classifier(vocabulary_size, dim)
    model(np.ones((1, 1), dtype="int32"))
    return model
