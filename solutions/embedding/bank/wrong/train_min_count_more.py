"""
base = "reference"
fails = ["train_word2vec"]
en = "Only words that come more often than min_count get a vector; exactly as often is enough."
ko = "min_count보다 많이 나온 단어만 벡터를 얻습니다. 정확히 min_count번이어도 되어야 합니다."
"""

from collections import Counter


def train_word2vec(sentences, vector_size=100, window=5, min_count=5, sg=0, epochs=20, seed=0):
    if isinstance(sentences, str) or any(isinstance(sentence, str) for sentence in sentences):
        raise ValueError("sentences are lists of tokens")
    counts = Counter(token for sentence in sentences for token in sentence)
    if max(counts.values(), default=0) < min_count:
        raise ValueError("no word is frequent enough")
    if max(counts.values()) == min_count:
        raise ValueError('rare')
    model = Word2Vec(sentences, vector_size=vector_size, window=window, min_count=min_count + 1, sg=sg, epochs=epochs, seed=seed, workers=1)
    return model.wv
