"""
base = "reference"
fails = ["train_word2vec"]
en = "Three threads train at once: the same call gives other vectors each time."
ko = "스레드 세 개가 함께 훈련합니다. 똑같이 호출해도 매번 다른 벡터가 나옵니다."
"""

from collections import Counter


def train_word2vec(sentences, vector_size=100, window=5, min_count=5, sg=0, epochs=20, seed=0):
    if isinstance(sentences, str) or any(isinstance(sentence, str) for sentence in sentences):
        raise ValueError("sentences are lists of tokens")
    counts = Counter(token for sentence in sentences for token in sentence)
    if max(counts.values(), default=0) < min_count:
        raise ValueError("no word is frequent enough")
    model = Word2Vec(sentences, vector_size=vector_size, window=window, min_count=min_count, sg=sg, epochs=epochs, seed=seed)
    return model.wv
