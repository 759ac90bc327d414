"""
base = "reference"
fails = ["train_word2vec"]
outcome = "raised"
en = "Where no word is frequent enough, gensim's RuntimeError comes out; ValueError is asked for."
ko = "자주 나온 단어가 없을 때 gensim의 RuntimeError가 그대로 나옵니다. ValueError를 발생시켜야 합니다."
"""

def train_word2vec(sentences, vector_size=100, window=5, min_count=5, sg=0, epochs=20, seed=0):
    if isinstance(sentences, str) or any(isinstance(sentence, str) for sentence in sentences):
        raise ValueError("sentences are lists of tokens")
    model = Word2Vec(sentences, vector_size=vector_size, window=window, min_count=min_count, sg=sg, epochs=epochs, seed=seed, workers=1)
    return model.wv
