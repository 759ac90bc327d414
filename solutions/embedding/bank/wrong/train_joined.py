"""
base = "reference"
fails = ["train_word2vec"]
en = "The sentences are joined into one, so the end of one and the start of the next become neighbours."
ko = "문장을 하나로 이어 붙였습니다. 앞 문장의 끝과 다음 문장의 처음이 이웃이 됩니다."
"""

from collections import Counter


def train_word2vec(sentences, vector_size=100, window=5, min_count=5, sg=0, epochs=20, seed=0):
    if isinstance(sentences, str) or any(isinstance(sentence, str) for sentence in sentences):
        raise ValueError("sentences are lists of tokens")
    counts = Counter(token for sentence in sentences for token in sentence)
    if max(counts.values(), default=0) < min_count:
        raise ValueError("no word is frequent enough")
    model = Word2Vec([[token for sentence in sentences for token in sentence]], vector_size=vector_size, window=window, min_count=min_count, sg=sg, epochs=epochs, seed=seed, workers=1)
    return model.wv
