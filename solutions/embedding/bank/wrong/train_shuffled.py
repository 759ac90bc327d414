"""
base = "reference"
fails = ["train_word2vec"]
en = "The words of all sentences are mixed before training: the neighbours are chance."
ko = "훈련하기 전에 모든 문장의 단어를 섞었습니다. 이웃이 우연히 정해집니다."
"""

from collections import Counter


def train_word2vec(sentences, vector_size=100, window=5, min_count=5, sg=0, epochs=20, seed=0):
    if isinstance(sentences, str) or any(isinstance(sentence, str) for sentence in sentences):
        raise ValueError("sentences are lists of tokens")
    counts = Counter(token for sentence in sentences for token in sentence)
    if max(counts.values(), default=0) < min_count:
        raise ValueError("no word is frequent enough")
    rng = np.random.default_rng(seed)
    tokens = rng.permutation([token for sentence in sentences for token in sentence]).tolist()
    ends = np.cumsum([len(sentence) for sentence in sentences])
    mixed = [tokens[end - len(sentence) : end] for sentence, end in zip(sentences, ends)]
    model = Word2Vec(mixed, vector_size=vector_size, window=window, min_count=min_count, sg=sg, epochs=epochs, seed=seed, workers=1)
    return model.wv
