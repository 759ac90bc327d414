"""
base = "reference"
fails = ["train_word2vec"]
en = "epochs is not handed on: gensim's own 5 are too few for a small text."
ko = "epochs를 전달하지 않았습니다. 글이 적을 때 gensim의 기본값 5는 너무 적습니다."
"""

from collections import Counter


def train_word2vec(sentences, vector_size=100, window=5, min_count=5, sg=0, epochs=20, seed=0):
    if isinstance(sentences, str) or any(isinstance(sentence, str) for sentence in sentences):
        raise ValueError("sentences are lists of tokens")
    counts = Counter(token for sentence in sentences for token in sentence)
    if max(counts.values(), default=0) < min_count:
        raise ValueError("no word is frequent enough")
    model = Word2Vec(sentences, vector_size=vector_size, window=window, min_count=min_count, sg=sg, seed=seed, workers=1)
    return model.wv
