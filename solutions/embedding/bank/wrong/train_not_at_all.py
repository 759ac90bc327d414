"""
base = "reference"
fails = ["train_word2vec"]
en = "The vocabulary is built, but nothing is trained: the vectors are still random."
ko = "어휘만 만들고 훈련하지 않았습니다. 벡터가 아직 무작위 숫자입니다."
"""

from collections import Counter


def train_word2vec(sentences, vector_size=100, window=5, min_count=5, sg=0, epochs=20, seed=0):
    if isinstance(sentences, str) or any(isinstance(sentence, str) for sentence in sentences):
        raise ValueError("sentences are lists of tokens")
    counts = Counter(token for sentence in sentences for token in sentence)
    if max(counts.values(), default=0) < min_count:
        raise ValueError("no word is frequent enough")
    model = Word2Vec(vector_size=vector_size, window=window, min_count=min_count, sg=sg, seed=seed, workers=1)
    model.build_vocab(sentences)
    return model.wv
