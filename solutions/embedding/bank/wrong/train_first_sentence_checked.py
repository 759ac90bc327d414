"""
base = "reference"
fails = ["train_word2vec"]
en = "Only the first sentence is checked; a text further back is taken apart into letters."
ko = "첫 문장만 확인했습니다. 뒤에 있는 글은 글자로 쪼개집니다."
"""

from collections import Counter


def train_word2vec(sentences, vector_size=100, window=5, min_count=5, sg=0, epochs=20, seed=0):
    if isinstance(sentences, str) or (len(sentences) > 0 and isinstance(sentences[0], str)):
        raise ValueError("sentences are lists of tokens")
    counts = Counter(token for sentence in sentences for token in sentence)
    if max(counts.values(), default=0) < min_count:
        raise ValueError("no word is frequent enough")
    model = Word2Vec(sentences, vector_size=vector_size, window=window, min_count=min_count, sg=sg, epochs=epochs, seed=seed, workers=1)
    return model.wv
