"""
base = "reference"
fails = ["one_hot"]
outcome = "memory"
en = "The vectors of all words are made first: for 60,000 words that fills the memory."
ko = "모든 단어의 벡터를 먼저 만들었습니다. 단어가 60,000개이면 메모리가 모자랍니다."
"""

def one_hot(tokens, vocabulary):
    if isinstance(tokens, str):
        raise ValueError("one text")
    table = np.vstack([np.eye(len(vocabulary)), np.zeros(len(vocabulary))])
    return table[[vocabulary.get(token, len(vocabulary)) for token in tokens]].reshape(len(tokens), len(vocabulary))
