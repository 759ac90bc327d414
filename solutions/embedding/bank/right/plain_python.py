"""
en = "Plain Python: loops, math and heaps; vocabulary and training as two steps; the functional way to write a model."
ko = "순수 파이썬: 반복문과 math와 힙을 쓰고, 어휘 만들기와 훈련을 두 단계로 나누며, 모델은 함수형으로 씁니다."
"""

import heapq
import math

import keras
import numpy as np
from gensim.models import Word2Vec


def one_hot(tokens, vocabulary):
    if type(tokens) is str:
        raise ValueError("tokens, please")
    table = [[1.0 if vocabulary.get(token) == column else 0.0 for column in range(len(vocabulary))] for token in tokens]
    return np.array(table).reshape(len(tokens), len(vocabulary))


def skip_gram_pairs(tokens, window):
    if type(tokens) is str:
        raise ValueError("tokens, please")
    if window <= 0:
        raise ValueError("no neighbours")
    pairs = []
    for i in range(len(tokens)):
        for j in range(max(0, i - window), min(len(tokens), i + window + 1)):
            if i != j:
                pairs.append((tokens[i], tokens[j]))
    return pairs


def train_word2vec(sentences, vector_size=100, window=5, min_count=5, sg=0, epochs=20, seed=0):
    if isinstance(sentences, str) or any(isinstance(sentence, str) for sentence in sentences):
        raise ValueError("sentences are lists of tokens")
    model = Word2Vec(vector_size=vector_size, window=window, min_count=min_count, sg=sg, seed=seed, workers=1)
    model.build_vocab(sentences)
    if not model.wv.index_to_key:
        raise ValueError("every word is rare")
    model.train(sentences, total_examples=model.corpus_count, epochs=epochs)
    return model.wv


def cosine(a, b):
    dot = math.fsum(x * y for x, y in zip(a, b))
    length = math.hypot(*a) * math.hypot(*b)
    return dot / length if length else 0.0


def most_similar(vectors, words, query, k):
    rows = np.asarray(vectors, dtype=float).tolist()
    if len(rows) != len(words) or k < 0:
        raise ValueError("a word for each vector, and k from 0")
    vector_of = dict(zip(words, rows))
    asked = vector_of[query]
    others = [(cosine(asked, vector), -place) for place, vector in enumerate(rows) if words[place] != query]
    return [(words[-place], value) for value, place in heapq.nlargest(k, others)]


def embedding_lookup(indices, weights):
    if isinstance(indices, np.ndarray):
        shape, flat = indices.shape, indices.ravel().tolist()
    else:
        array = np.array(indices)
        shape, flat = array.shape, [int(index) for index in array.ravel()]
    result = np.empty((len(flat), weights.shape[1]), dtype=weights.dtype)
    for place, index in enumerate(flat):
        if index < 0 or index >= len(weights):
            raise IndexError(index)
        result[place] = weights[index]
    return result.reshape(*shape, weights.shape[1])


def build_embedding_model(vocabulary_size, dim):
    numbers = keras.Input(shape=(None,))
    rows = keras.layers.Embedding(vocabulary_size, dim, mask_zero=True, name="embedding")(numbers)
    mean = keras.layers.GlobalAveragePooling1D()(rows)
    return keras.Model(numbers, keras.layers.Dense(1, "sigmoid", name="verdict")(mean))
