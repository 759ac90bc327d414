"""
base = "reference"
fails = ["train_word2vec"]
en = "Rare words are removed from the sentences that were given."
ko = "받은 문장에서 드문 단어를 지워 버렸습니다."
"""

from collections import Counter


def train_word2vec(sentences, vector_size=100, window=5, min_count=5, sg=0, epochs=20, seed=0):
    if isinstance(sentences, str) or any(isinstance(sentence, str) for sentence in sentences):
        raise ValueError("sentences are lists of tokens")
    counts = Counter(token for sentence in sentences for token in sentence)
    if max(counts.values(), default=0) < min_count:
        raise ValueError("no word is frequent enough")
    for sentence in sentences:
        if isinstance(sentence, list):
            sentence[:] = [token for token in sentence if counts[token] >= min_count]
    model = Word2Vec(sentences, vector_size=vector_size, window=window, min_count=min_count, sg=sg, epochs=epochs, seed=seed, workers=1)
    return model.wv
