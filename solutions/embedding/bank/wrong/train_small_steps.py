"""
base = "reference"
fails = ["train_word2vec"]
en = "The learning rate is a hundredth of gensim's: the vectors hardly move."
ko = "학습률이 gensim의 100분의 1이라 벡터가 거의 움직이지 않습니다."
"""

from collections import Counter


def train_word2vec(sentences, vector_size=100, window=5, min_count=5, sg=0, epochs=20, seed=0):
    if isinstance(sentences, str) or any(isinstance(sentence, str) for sentence in sentences):
        raise ValueError("sentences are lists of tokens")
    counts = Counter(token for sentence in sentences for token in sentence)
    if max(counts.values(), default=0) < min_count:
        raise ValueError("no word is frequent enough")
    model = Word2Vec(sentences, vector_size=vector_size, window=window, min_count=min_count, sg=sg, epochs=epochs, seed=seed, workers=1, alpha=0.00025, min_alpha=0.0001)
    return model.wv
