"""Assignment 10: Embeddings: words as vectors.  Write your code where it says YOUR CODE HERE.

Instructions: README.md.   Check yourself: autograder check embedding

과제 10: 임베딩: 벡터가 된 단어.  YOUR CODE HERE라고 쓰인 곳에 코드를 작성하세요.

설명: README.ko.md.   스스로 검사하기: autograder check embedding
"""

from collections import Counter
from collections.abc import Sequence

import keras
import numpy as np
from gensim.models import KeyedVectors, Word2Vec
from numpy.typing import ArrayLike


def one_hot(tokens: Sequence[str], vocabulary: dict[str, int]) -> np.ndarray:
    """A row for each token: 1 in the column of its word, 0 elsewhere.

    tokens: n strings. vocabulary: the column of each word, from 0.
    Returns a float array (n, len(vocabulary)). Raises ValueError if tokens is a str.

    one_hot(["b", "a", "x"], {"a": 0, "b": 1})  →  [[0, 1], [1, 0], [0, 0]]

    토큰마다 한 행씩, 그 단어의 열만 1이고 나머지는 0인 배열을 만듭니다.

    tokens: 문자열 n개. vocabulary: 단어의 열 번호, 0부터.
    실수 배열 (n, len(vocabulary))를 반환합니다. tokens가 str이면 ValueError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def skip_gram_pairs(tokens: Sequence[str], window: int) -> list[tuple[str, str]]:
    """Every token with each of its neighbours, at most `window` places away on either side.

    tokens: n strings. window: a whole number from 1.
    Returns a list of tuples (centre, neighbour), from left to right.
    Raises ValueError if tokens is a str or window is below 1.

    skip_gram_pairs(["a", "b", "c"], 1)  →  [("a", "b"), ("b", "a"), ("b", "c"), ("c", "b")]

    토큰마다 양쪽으로 window칸 이내에 있는 이웃과 짝을 짓습니다.

    tokens: 문자열 n개. window: 1 이상의 정수.
    튜플 (centre, neighbour)의 리스트를 왼쪽에서 오른쪽 순서로 반환합니다.
    tokens가 str이거나 window가 1보다 작으면 ValueError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def train_word2vec(
    sentences: Sequence[Sequence[str]],
    vector_size: int = 100,
    window: int = 5,
    min_count: int = 5,
    sg: int = 0,
    epochs: int = 20,
    seed: int = 0,
) -> KeyedVectors:
    """Word2Vec vectors of all words that come at least min_count times; the same call gives the same vectors.

    sentences: a list of lists of tokens. The rest are settings of gensim's Word2Vec.
    Returns a KeyedVectors; its .vectors are a float32 array (words, vector_size).
    Raises ValueError if sentences or one of them is a str, or if no word comes min_count times.

    train_word2vec([["고양이", "잔다"], ["고양이", "운다"]], vector_size=3, min_count=2).index_to_key  →  ["고양이"]

    min_count번 이상 나온 모든 단어의 Word2Vec 벡터를 구합니다. 똑같이 호출하면 똑같은 벡터가 나옵니다.

    sentences: 토큰 리스트의 리스트. 나머지는 gensim의 Word2Vec에 전달할 설정입니다.
    KeyedVectors를 반환합니다. 그 안의 .vectors는 float32 배열 (단어 수, vector_size)입니다.
    sentences나 그 안의 문장이 str이거나 min_count번 이상 나온 단어가 없으면 ValueError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def most_similar(vectors: ArrayLike, words: Sequence[str], query: str, k: int) -> list[tuple[str, float]]:
    """The k words whose vectors point most nearly in the direction of the query's, without the query.

    vectors: (n, d), a row for each word. words: n different strings. query: one of them. k: from 0.
    Returns a list of at most k tuples (word, cosine), the largest cosine first, equal ones in the order of words.
    Raises KeyError if query is not in words, ValueError if k is below 0 or there are not n words.

    most_similar([[1, 1], [2, 2], [8, 1]], ["cat", "고양이", "dog"], "cat", 2)  →  [("고양이", 1.0), ("dog", 0.789…)]

    질의 단어와 벡터의 방향이 가장 비슷한 단어 k개를 찾습니다. 질의 단어는 뺍니다.

    vectors: (n, d), 단어마다 한 행. words: 서로 다른 문자열 n개. query: 그중 하나. k: 0 이상.
    튜플 (word, cosine)을 k개까지, 코사인이 큰 것부터, 같으면 words의 순서대로 담은 리스트를 반환합니다.
    query가 words에 없으면 KeyError, k가 0보다 작거나 단어가 n개가 아니면 ValueError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def embedding_lookup(indices: ArrayLike, weights: np.ndarray) -> np.ndarray:
    """The row of the weights for each index.

    indices: integers from 0 to V - 1, of any shape, also a single one. weights: array (V, d).
    Returns a new array (shape of indices…, d) of the dtype of weights. Raises IndexError for any other index.

    embedding_lookup([2, 0], np.array([[10, 20], [30, 40], [50, 60]]))  →  [[50, 60], [10, 20]]

    번호마다 가중치의 행을 찾아옵니다.

    indices: 0부터 V - 1까지의 정수. 모양은 자유이고 정수 하나여도 됩니다. weights: 배열 (V, d).
    모양이 (indices의 모양…, d)이고 dtype이 weights와 같은 새 배열을 반환합니다. 다른 번호에는 IndexError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def build_embedding_model(vocabulary_size: int, dim: int) -> keras.Model:
    """A text classifier: the mean of its words' vectors, without padding, then Dense(1) with sigmoid.

    It takes integers (n, any length) from 0 to vocabulary_size - 1, where 0 is padding, and gives (n, 1).
    Its layers with weights are "embedding", a table (vocabulary_size, dim), and "verdict".

    build_embedding_model(10, 4).count_params()  →  45

    글을 분류하는 모델입니다. 패딩을 뺀 단어 벡터의 평균을 구한 다음 sigmoid를 쓰는 Dense(1)에 넣습니다.

    0부터 vocabulary_size - 1까지의 정수 (n, 임의의 길이)를 받아 (n, 1)을 냅니다. 0은 패딩입니다.
    가중치가 있는 층은 표 (vocabulary_size, dim)인 "embedding"과 "verdict"입니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


if __name__ == "__main__":
    from gensim.test.utils import datapath

    rng = np.random.default_rng(0)
    drinks = "아이가 컵에 담아 마신다 차가운 매일 아침 달콤한".split()
    rails = "the stops at station late every morning slowly".split()
    sentences = []
    for turn in range(600):
        for others, pair in ((drinks, ("우유", "juice")), (rails, ("train", "전철"))):
            sentences.append([*rng.permutation(others)[:5].tolist(), pair[turn % 2]])
    print(skip_gram_pairs(sentences[0], 1))
    made = train_word2vec(sentences, vector_size=20)
    for word in ("우유", "train"):
        print(word, most_similar(made.vectors, made.index_to_key, word, 3))

    with open(datapath("lee_background.cor"), encoding="utf-8") as file:
        news = [line.lower().split() for line in file]
    lee = train_word2vec(news, sg=1)
    for word in ("police", "cricket", "palestinian"):
        print(word, most_similar(lee.vectors, lee.index_to_key, word, 5))

    # Row 0 is padding, so word number i of gensim is row i + 1 of the model.
    weights = np.vstack([np.zeros((1, 20)), made.vectors])
    model = build_embedding_model(*weights.shape)
    model.get_layer("embedding").set_weights([weights])
    numbers = [made.key_to_index[word] + 1 for word in sentences[0]] + [0, 0]
    print(numbers, embedding_lookup(numbers, weights).shape, np.asarray(model(np.array([numbers]))))
