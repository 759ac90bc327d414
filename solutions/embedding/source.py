# %% [markdown] lang="en"
# # Embeddings: words as vectors
#
# To a computer, 고양이 and "cat" are strings that differ, as 고양이 and "train" do. In a table of counts each word has a column
# of its own, and every column is equally far from every other one. An **embedding** gives each word a short row of numbers
# instead, learned from the company that it keeps, and words that are used alike end up near each other:
#
# ```
#     one-hot                                    embedding
#     as many numbers as there are words         a few numbers, learned
#
#     cat      1 0 0 0 0 … 0                     cat       0.9   0.1  -0.3
#     고양이   0 1 0 0 0 … 0                     고양이    0.8   0.2  -0.3        near "cat"
#     train    0 0 1 0 0 … 0                     train    -0.5   0.7   0.6        far away
# ```
#
# You will go the whole way from the one to the other:
#
# ```
#     one_hot                  which word is it?
#     skip_gram_pairs          which words are neighbours?
#     train_word2vec           vectors out of neighbours, with gensim
#     most_similar             whose vector points in the same direction?
#     embedding_lookup         one-hot times a table = a row of the table
#     build_embedding_model    the same table as a layer of a network, with Keras
# ```
#
# **Rules**
#
# * A **token** is a word as it stands in the text: a string of any script. Two tokens are the same word if the
#   strings are equal: `"Cat"` is not `"cat"`. Leave the tokens as they are.
# * Lists of tokens may come as tuples, and may be empty. Where questions 1 to 3 ask for a list of tokens and a `str`
#   comes, raise `ValueError`: Python would take each letter for a word, and nobody would notice.
# * Never change what you are given, return new lists and arrays, and keep nothing from one call to the next.

# %% [markdown] lang="ko"
# # 임베딩: 벡터가 된 단어
#
# 컴퓨터에게 "고양이"와 "cat"은 그저 서로 다른 문자열입니다. "고양이"와 "train"이 다른 것과 똑같습니다. 횟수를 세는 표에서는
# 단어마다 열이 하나씩 있고, 어느 두 열이든 똑같이 멉니다. **임베딩**은 그 대신 단어마다 짧은 숫자 한 줄을 줍니다. 이 숫자는
# 단어가 어떤 이웃과 함께 쓰이는지를 보고 배운 것이어서, 비슷하게 쓰이는 단어는 서로 가까이 놓입니다.
#
# ```
#     원-핫                                      임베딩
#     단어의 개수만큼 숫자가 필요함              배워서 얻은 숫자 몇 개
#
#     cat      1 0 0 0 0 … 0                     cat       0.9   0.1  -0.3
#     고양이   0 1 0 0 0 … 0                     고양이    0.8   0.2  -0.3        "cat"과 가까움
#     train    0 0 1 0 0 … 0                     train    -0.5   0.7   0.6        멀리 있음
# ```
#
# 이 과제에서는 한쪽 끝에서 다른 쪽 끝까지 가 봅니다.
#
# ```
#     one_hot                  어느 단어인가?
#     skip_gram_pairs          어느 단어끼리 이웃인가?
#     train_word2vec           이웃에서 벡터 만들기 (gensim)
#     most_similar             어느 벡터가 같은 방향을 가리키는가?
#     embedding_lookup         원-핫 곱하기 표 = 표의 한 행
#     build_embedding_model    같은 표를 신경망의 층으로 (Keras)
# ```
#
# **규칙**
#
# * **토큰**은 글에 나온 그대로의 단어이며, 어떤 문자로 되어 있어도 됩니다. 문자열이 같아야 같은 단어입니다. `"Cat"`과
#   `"cat"`은 다른 단어입니다. 토큰을 바꾸지 말고 그대로 쓰세요.
# * 토큰의 리스트는 튜플로 올 수도 있고 비어 있을 수도 있습니다. 1~3번 문제에서 토큰의 리스트가 와야 할 자리에 `str`이 오면
#   `ValueError`를 발생시키세요. 그냥 두면 파이썬은 글자 하나하나를 단어로 여기고, 아무도 알아채지 못합니다.
# * 받은 것은 절대 바꾸지 말고, 새 리스트와 새 배열을 반환하세요. 한 호출의 내용을 다음 호출까지 남겨 두지 마세요.

# %%
from collections import Counter
from collections.abc import Sequence

import keras
import numpy as np
from gensim.models import KeyedVectors, Word2Vec
from numpy.typing import ArrayLike


# %% tags=["reference"]
### BEGIN SOLUTION
def _refuse_text(tokens: Sequence[str]) -> None:
    """A text is a sequence too, of letters; nobody wants that."""
    if isinstance(tokens, str):
        raise ValueError("one text was given; a list of tokens is needed")


### END SOLUTION

# %% [markdown] lang="en"
# ## 1. `one_hot(tokens, vocabulary)`
#
# The simplest vector of a word is as long as the vocabulary, 0 everywhere and 1 in the word's own column.
#
# ```
#     vocabulary  {"cat": 0, "고양이": 1, "sleeps": 2, "잔다": 3}
#
#     tokens           0  1  2  3
#     "고양이"       [ 0  1  0  0 ]
#     "잔다"         [ 0  0  0  1 ]
#     "고양이"       [ 0  1  0  0 ]
#     "dog"          [ 0  0  0  0 ]        not in the vocabulary
# ```
#
# * Return an array of floats with a row for each token, in order, and a column for each word of the vocabulary:
#   `(len(tokens), len(vocabulary))`, also if one of the two numbers is 0. (`float32` is what networks take; `float64`
#   will do.)
# * The column is the number **in the vocabulary**. Its words may be listed in any order; each number from 0 to
#   `len(vocabulary) - 1` comes once.
# * A token that is not in the vocabulary is a row of zeros.
# * Make the rows that are asked for, no others. One check has 60,000 words and a handful of tokens; a table of all words would
#   take 14 GB and more.

# %% [markdown] lang="ko"
# ## 1. `one_hot(tokens, vocabulary)`
#
# 가장 단순한 단어 벡터는 길이가 어휘의 크기와 같고, 그 단어의 열만 1이고 나머지는 모두 0입니다.
#
# ```
#     어휘  {"cat": 0, "고양이": 1, "sleeps": 2, "잔다": 3}
#
#     토큰             0  1  2  3
#     "고양이"       [ 0  1  0  0 ]
#     "잔다"         [ 0  0  0  1 ]
#     "고양이"       [ 0  1  0  0 ]
#     "dog"          [ 0  0  0  0 ]        어휘에 없는 단어
# ```
#
# * 실수 배열을 반환합니다. 토큰마다 순서대로 행이 하나씩, 어휘의 단어마다 열이 하나씩 있습니다. 모양은
#   `(len(tokens), len(vocabulary))`이고, 둘 중 하나가 0이어도 그렇습니다. (신경망이 받는 것은 `float32`이지만 `float64`여도
#   됩니다.)
# * 열은 **어휘에 적힌 번호**입니다. 어휘에 단어가 어떤 순서로 들어 있을지는 알 수 없고, 0부터 `len(vocabulary) - 1`까지의
#   번호가 한 번씩 나옵니다.
# * 어휘에 없는 토큰의 행은 모두 0입니다.
# * 필요한 행만 만드세요. 단어가 60,000개이고 토큰은 몇 개뿐인 검사가 있습니다. 모든 단어의 표를 만들면 14 GB가 넘습니다.


# %%
def one_hot(tokens: Sequence[str], vocabulary: dict[str, int]) -> np.ndarray:
    """A row for each token: 1 in the column of its word, 0 elsewhere.

    tokens: n strings. vocabulary: the column of each word, from 0.
    Returns a float array (n, len(vocabulary)). Raises ValueError if tokens is a str.

    one_hot(["b", "a", "x"], {"a": 0, "b": 1})  →  [[0, 1], [1, 0], [0, 0]]

    토큰마다 한 행씩, 그 단어의 열만 1이고 나머지는 0인 배열을 만듭니다.

    tokens: 문자열 n개. vocabulary: 단어의 열 번호, 0부터.
    실수 배열 (n, len(vocabulary))를 반환합니다. tokens가 str이면 ValueError를 발생시킵니다.
    """
    ### BEGIN SOLUTION
    _refuse_text(tokens)
    rows = np.zeros((len(tokens), len(vocabulary)), dtype=np.float32)
    for row, token in zip(rows, tokens, strict=True):
        if token in vocabulary:
            row[vocabulary[token]] = 1
    return rows
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 2. `skip_gram_pairs(tokens, window)`
#
# "You shall know a word by the company it keeps" (J. R. Firth, 1957). The company of a word is the tokens at most `window`
# places away from it, **on both sides**. Skip-gram learns from pairs: this word, and one of its neighbours.
#
# ```
#     window 2              centre
#                              ↓
#         the     cat        drinks       우유를     slowly     today
#         └────── 2 ─────┘              └─────── 2 ────────┘
#            to the left                    to the right
# ```
#
# A whole sentence with window 1:
#
# ```
#     ["the", "cat", "잔다"]   →   the: cat          ("the", "cat")
#                                  cat: the, 잔다    ("cat", "the"), ("cat", "잔다")
#                                  잔다: cat         ("잔다", "cat")
# ```
#
# * Return a list of tuples `(centre, neighbour)`: the centres from left to right, and for each of them its neighbours from
#   left to right.
# * The centre is not its own neighbour. But a word that comes twice may have itself as a neighbour: in
#   `["정말", "정말"]` the first 정말 is a neighbour of the second one. Places count, not spellings.
# * At the ends of the sentence there are fewer neighbours; nothing is filled in, and nothing starts again from the
#   other end. `[]` and a sentence of one token have no pairs.
# * `window` may be larger than the sentence, even 1,000,000,000. Below 1 it is a `ValueError`.
# * One check has 15,000 tokens: only look at the places inside the window.

# %% [markdown] lang="ko"
# ## 2. `skip_gram_pairs(tokens, window)`
#
# "단어는 함께 다니는 친구를 보면 안다"(J. R. Firth, 1957). 단어의 이웃은 **양쪽으로** `window`칸 이내에 있는 토큰입니다.
# 스킵그램은 쌍에서 배웁니다. 어떤 단어와 그 이웃 하나가 한 쌍입니다.
#
# ```
#     창 2                   중심
#                              ↓
#         the     cat        drinks       우유를     slowly     today
#         └────── 2 ─────┘              └─────── 2 ────────┘
#               왼쪽                           오른쪽
# ```
#
# 창이 1일 때 문장 하나의 쌍은 다음과 같습니다.
#
# ```
#     ["the", "cat", "잔다"]   →   the: cat          ("the", "cat")
#                                  cat: the, 잔다    ("cat", "the"), ("cat", "잔다")
#                                  잔다: cat         ("잔다", "cat")
# ```
#
# * 중심과 이웃의 튜플 `(centre, neighbour)`의 리스트를 반환합니다. 중심은 왼쪽에서 오른쪽 순서이고, 각 중심의 이웃도 왼쪽에서
#   오른쪽 순서입니다.
# * 중심은 자기 자신의 이웃이 아닙니다. 그러나 두 번 나온 단어는 자기와 같은 단어를 이웃으로 가질 수 있습니다.
#   `["정말", "정말"]`에서 첫째 "정말"은 둘째 "정말"의 이웃입니다. 철자가 아니라 자리를 따집니다.
# * 문장의 양 끝에서는 이웃이 적습니다. 무엇을 채워 넣지도, 반대쪽 끝에서 다시 시작하지도 않습니다. `[]`이나 토큰이 하나뿐인
#   문장에는 쌍이 없습니다.
# * `window`는 문장보다 클 수 있고, 10억일 수도 있습니다. 1보다 작으면 `ValueError`를 발생시킵니다.
# * 토큰이 15,000개인 검사가 있습니다. 창 안의 자리만 살펴보세요.


# %%
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
    ### BEGIN SOLUTION
    _refuse_text(tokens)
    if window < 1:
        raise ValueError(f"the window must be 1 or more, not {window}")
    pairs = []
    for place, centre in enumerate(tokens):
        # Without max a negative start would count from the end of the sentence.
        before = tokens[max(place - window, 0) : place]
        after = tokens[place + 1 : place + 1 + window]
        pairs += [(centre, neighbour) for neighbour in (*before, *after)]
    return pairs
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 3. `train_word2vec(sentences, ...)`
#
# Read these four sentences:
#
# ```
#     아이가 아침에 우유를 마신다          the train stops at the station
#     아이가 아침에 주스를 마신다          the tram  stops at the station
# ```
#
# 우유를 (milk) and 주스를 (juice) never stand in the same sentence. Still you see that they are alike, because their
# *neighbours* are the same. **Word2Vec** sees that too. It gives every word a vector of random numbers and then reads the
# sentences over and over. With `sg=0` (CBOW) it guesses each word from the mean of its neighbours' vectors; with `sg=1`
# (skip-gram) it guesses the neighbours from the word. After each guess it moves the vectors a little, so that the next guess
# is better. Two words with the same neighbours are pushed to the same place.
#
# ```
#     before                                 after 20 epochs
#
#     우유를     tram                        우유를 주스를
#           station
#       아침에      주스를                      아침에                  tram train
#          train        마신다                 마신다                  station
# ```
#
# Training is the work of gensim: `Word2Vec(sentences, ...)` builds the vocabulary and trains at once. You set it up:
#
# | | default | |
# |---|---|---|
# | `vector_size` | 100 | numbers in a vector |
# | `window` | 5 | how far away a neighbour may be |
# | `min_count` | 5 | a word that comes `min_count` times **or more** gets a vector; a rarer one does not exist |
# | `sg` | 0 | 0 for CBOW, 1 for skip-gram |
# | `epochs` | 20 | how often all sentences are read; with fewer, a small text teaches nothing |
# | `seed` | 0 | where the random numbers start |
#
# * Hand all six on to gensim. Add `workers=1`: several threads finish in another order each time, and the same call would
#   give other vectors. **Leave every other setting as gensim has it**; then the checks get the same numbers as you.
# * `sentences` is a list of sentences, and a sentence is a list of tokens. A sentence is a border: a word at its end and the
#   first word of the next one are no neighbours, so do not join them.
# * Return the vectors, `model.wv` (a gensim `KeyedVectors`), not the model.
# * Raise `ValueError` if `sentences`, or one of the sentences in it, is a `str`, and also if no word comes `min_count` times
#   (so also if there are no sentences); gensim alone raises a `RuntimeError` there.
# * `vector_size`, `window`, `min_count` and `epochs` are 1 or more, `seed` is 0 or more; you need not check it.

# %% [markdown] lang="ko"
# ## 3. `train_word2vec(sentences, ...)`
#
# 다음 네 문장을 읽어 보세요.
#
# ```
#     아이가 아침에 우유를 마신다          the train stops at the station
#     아이가 아침에 주스를 마신다          the tram  stops at the station
# ```
#
# "우유를"과 "주스를"은 한 문장에 함께 나오지 않습니다. 그래도 둘이 비슷하다는 것을 알 수 있습니다. *이웃*이 같기 때문입니다.
# **Word2Vec**도 그것을 알아챕니다. 단어마다 무작위 숫자로 된 벡터를 주고 문장을 거듭해서 읽습니다. `sg=0`(CBOW)이면 이웃
# 벡터들의 평균에서 가운데 단어를 알아맞히고, `sg=1`(스킵그램)이면 단어에서 이웃을 알아맞힙니다. 한 번 맞혀 볼 때마다 다음에는
# 더 잘 맞히도록 벡터를 조금씩 옮깁니다. 그러다 보면 이웃이 같은 두 단어는 같은 곳으로 밀려갑니다.
#
# ```
#     훈련 전                                20에포크 뒤
#
#     우유를     tram                        우유를 주스를
#           station
#       아침에      주스를                      아침에                  tram train
#          train        마신다                 마신다                  station
# ```
#
# 훈련은 gensim이 합니다. `Word2Vec(sentences, ...)`는 어휘를 만들고 곧바로 훈련까지 마칩니다. 여러분은 설정을 정해 줍니다.
#
# | | 기본값 | |
# |---|---|---|
# | `vector_size` | 100 | 벡터 하나에 든 숫자의 개수 |
# | `window` | 5 | 이웃이 얼마나 멀리 있을 수 있는가 |
# | `min_count` | 5 | `min_count`번 **이상** 나온 단어만 벡터를 얻고, 더 드문 단어는 없는 것으로 칩니다 |
# | `sg` | 0 | 0이면 CBOW, 1이면 스킵그램 |
# | `epochs` | 20 | 문장 전체를 몇 번 읽는가. 글이 적을 때 이 값이 작으면 배우는 것이 없습니다 |
# | `seed` | 0 | 난수의 출발점 |
#
# * 여섯 값을 모두 gensim에 전달하세요. 여기에 `workers=1`을 더합니다. 스레드가 여럿이면 끝나는 순서가 매번 달라서, 똑같이 호출해도
#   다른 벡터가 나옵니다. **나머지 설정은 gensim의 기본값을 그대로 둡니다.** 그래야 검사에서 나온 숫자와 여러분의 숫자가 같습니다.
# * `sentences`는 문장의 리스트이고, 문장은 토큰의 리스트입니다. 문장은 하나의 경계입니다. 문장 끝의 단어와 다음 문장의 첫 단어는
#   이웃이 아니므로, 문장을 이어 붙이지 마세요.
# * 모델이 아니라 벡터, 곧 `model.wv`(gensim의 `KeyedVectors`)를 반환합니다.
# * `sentences`나 그 안의 문장 하나가 `str`이면 `ValueError`를 발생시킵니다. `min_count`번 이상 나온 단어가 하나도 없을 때도
#   그렇습니다(그러므로 문장이 없을 때도 마찬가지입니다). gensim에 맡기면 이때 `RuntimeError`가 발생합니다.
# * `vector_size`, `window`, `min_count`, `epochs`는 1 이상, `seed`는 0 이상으로 주어집니다. 따로 확인하지 않아도 됩니다.


# %%
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
    ### BEGIN SOLUTION
    for sentence in sentences:
        _refuse_text(sentence)  # of a text, each letter is one
    counts = Counter(token for sentence in sentences for token in sentence)
    if max(counts.values(), default=0) < min_count:
        raise ValueError(f"no word comes {min_count} times")
    model = Word2Vec(
        sentences,
        vector_size=vector_size,
        window=window,
        min_count=min_count,
        sg=sg,
        epochs=epochs,
        seed=seed,
        workers=1,
    )
    return model.wv
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 4. `most_similar(vectors, words, query, k)`
#
# What does "near" mean? Frequent words tend to have long vectors, so what counts is the **direction**: the angle between two
# vectors, or rather its cosine. It is 1 for the same direction, 0 for a right angle and -1 for opposite directions:
#
# $$\cos(a, b) = \frac{a \cdot b}{|a|\,|b|} = \frac{a_1 b_1 + \dots + a_d b_d}{\sqrt{a_1^2 + \dots + a_d^2}\,\sqrt{b_1^2 + \dots + b_d^2}}$$
#
# ```
#     x₂ │                                query: cat        a·b     |b|     cosine
#      2 │   ● 개   ● 고양이              고양이 (2, 2)      4     2.83     1.00    the same direction
#        │                                개     (1, 2)      3     2.24     0.95
#      1 │   ● cat           ● dog        dog    (8, 1)      9     8.06     0.79    the largest product!
#      0 └──────────────────────── x₁     없다   (0, 0)      0     0        0       no direction at all
#            1      2    …    8
# ```
#
# The dot product alone prefers long vectors: it would have answered "dog".
#
# * `vectors` is an array `(n, d)`, n and d at least 1: row *i* belongs to `words[i]`. The n words differ.
# * Return a list of `k` tuples `(word, cosine)`, the largest cosine first, the cosine as a float. Words with equal cosines
#   stand in the order of `words`. (In the checks, vectors with equal cosines lie along an axis,
#   so that the cosines come out exact however you compute them.)
# * **The query itself is never in the list**; other words are, even those with its very vector. If there are fewer than `k`
#   other words, all of them are listed.
# * A **vector of zeros** has no direction. Let its cosine be 0 with every vector, whether it is the query's or another
#   word's: there must be no NaN.
# * The vectors may come as `float64` or `float32`, as small integers such as `int8`, or as lists. Calculate in `float64`,
#   where 100 · 100 still fits, and 1e-25 squared is not 0 (no number is smaller than 1e-50 or larger than 1e60 without its
#   sign, 0 apart). Results may differ from the exact ones by about 1e-9.
# * A `query` that is not in `words` is a `KeyError`; a number of words other than n, and a `k` below 0, is a `ValueError`.
#   `k` may be 0.
# * One check has 30,000 words: compare the query with each word, not each word with each other one (7 GB).

# %% [markdown] lang="ko"
# ## 4. `most_similar(vectors, words, query, k)`
#
# "가깝다"는 무슨 뜻일까요? 자주 나오는 단어는 벡터가 긴 경향이 있으므로, 중요한 것은 **방향**입니다. 두 벡터 사이의 각도, 정확히는
# 그 코사인을 봅니다. 방향이 같으면 1, 직각이면 0, 정반대이면 -1입니다.
#
# $$\cos(a, b) = \frac{a \cdot b}{|a|\,|b|} = \frac{a_1 b_1 + \dots + a_d b_d}{\sqrt{a_1^2 + \dots + a_d^2}\,\sqrt{b_1^2 + \dots + b_d^2}}$$
#
# ```
#     x₂ │                                질의: cat          a·b     |b|     코사인
#      2 │   ● 개   ● 고양이              고양이 (2, 2)      4     2.83     1.00    같은 방향
#        │                                개     (1, 2)      3     2.24     0.95
#      1 │   ● cat           ● dog        dog    (8, 1)      9     8.06     0.79    곱은 가장 크지만!
#      0 └──────────────────────── x₁     없다   (0, 0)      0     0        0       방향이 없음
#            1      2    …    8
# ```
#
# 내적만 보면 긴 벡터가 이깁니다. 여기서는 "dog"가 답이 되어 버립니다.
#
# * `vectors`는 배열 `(n, d)`이고 n과 d는 1 이상입니다. *i*번째 행은 `words[i]`의 벡터입니다. 단어 n개는 서로 다릅니다.
# * 단어와 코사인의 튜플 `(word, cosine)` `k`개를 코사인이 큰 것부터 담은 리스트를 반환합니다. 코사인은 실수입니다. 코사인이 같은
#   단어는 `words`에 나온 순서대로 놓습니다. (검사에서 코사인이 같은 벡터들은 축 위에
#   놓여 있어서, 어떻게 계산하든 코사인이 정확하게 나옵니다.)
# * **질의 단어 자신은 절대 목록에 넣지 않습니다.** 다른 단어는 벡터가 질의와 똑같더라도 넣습니다. 다른 단어가 `k`개보다 적으면
#   모두 넣습니다.
# * **0으로만 된 벡터**에는 방향이 없습니다. 질의의 벡터이든 다른 단어의 벡터이든, 어떤 벡터와도 코사인이 0이라고 정합니다.
#   NaN이 나오면 안 됩니다.
# * 벡터는 `float64`나 `float32`, `int8` 같은 작은 정수, 리스트로 올 수 있습니다. 계산은 `float64`로 하세요. 그래야 100 · 100도
#   넘치지 않고 1e-25의 제곱도 0이 되지 않습니다(0이 아닌 수의 크기는 1e-50에서 1e60 사이입니다). 결과가 정확한 값과 1e-9 정도까지 차이 나는 것은 괜찮습니다.
# * `query`가 `words`에 없으면 `KeyError`, 단어의 개수가 n과 다르거나 `k`가 0보다 작으면 `ValueError`를 발생시킵니다. `k`는 0일 수
#   있습니다.
# * 단어가 30,000개인 검사가 있습니다. 질의를 각 단어와 비교하세요. 모든 단어를 모든 단어와 비교하면 7 GB가 필요합니다.


# %%
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
    ### BEGIN SOLUTION
    vectors = np.asarray(vectors, dtype=np.float64)
    if len(words) != len(vectors) or k < 0:
        raise ValueError(f"{len(words)} words for {len(vectors)} vectors, {k} of them asked for")
    if query not in words:
        raise KeyError(query)
    lengths = np.linalg.norm(vectors, axis=1)
    # A vector of zeros stays one: its dot products are then 0, as its cosines should be.
    directions = vectors / np.where(lengths == 0, 1.0, lengths)[:, np.newaxis]
    asked = words.index(query)
    cosines = directions @ directions[asked]
    ranked = [place for place in np.argsort(-cosines, kind="stable") if place != asked]
    return [(words[place], float(cosines[place])) for place in ranked[:k]]
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 5. `embedding_lookup(indices, weights)`
#
# All the vectors together are a table, the **weights**: row *i* is the vector of word number *i*. What do we get if we multiply a
# one-hot vector by it?
#
# ```
#                       weights
#                      [ 10  20 ]
#     [ 0  1  0 ]   ×  [ 30  40 ]   =   [ 0·10 + 1·30 + 0·50,  0·20 + 1·40 + 0·60 ]   =   [ 30  40 ]
#                      [ 50  60 ]
# ```
#
# Row number 1, nothing else. So nobody multiplies: an embedding **looks the row up**. That is all that Keras' layer
# `Embedding` does, and it does it for whole batches:
#
# ```
#     indices  [[1, 0], [2, 2]]              shape (2, 2): two texts of two words
#          →   [[[30, 40], [10, 20]],
#               [[50, 60], [50, 60]]]        shape (2, 2, 2): one vector in the place of each number
# ```
#
# * `weights` is an array `(V, d)` of any type. `indices` are integers in any shape: an array of any integer type, a list, a
#   list of lists, or a single integer. The result has the shape of the indices with `d` added, `(…, d)`; for a single
#   integer that is `(d,)`, for `[]` it is `(0, d)`.
# * The rows come **exactly as they are**, in the dtype of the weights. (In a product, an infinity in another row becomes NaN.)
# * The result is a new array: changing it must not change the weights. NumPy's `weights[2]` is only a view.
# * A one-hot vector has no place -1. If any index is below 0 or is `V` or more, raise `IndexError`. (NumPy alone would count
#   -1 from the end.)
# * One check looks up 8,192 words in a table of 60,000: as one-hot vectors they would take 2 to 4 GB.

# %% [markdown] lang="ko"
# ## 5. `embedding_lookup(indices, weights)`
#
# 모든 벡터를 모으면 표 하나가 됩니다. 이것이 **가중치**이며, *i*번째 행이 *i*번 단어의 벡터입니다. 여기에 원-핫 벡터를 곱하면 무엇이
# 나올까요?
#
# ```
#                       가중치
#                      [ 10  20 ]
#     [ 0  1  0 ]   ×  [ 30  40 ]   =   [ 0·10 + 1·30 + 0·50,  0·20 + 1·40 + 0·60 ]   =   [ 30  40 ]
#                      [ 50  60 ]
# ```
#
# 1번 행이 나왔을 뿐입니다. 그래서 실제로는 아무도 곱하지 않습니다. 임베딩은 **행을 찾아올** 뿐입니다. Keras의 `Embedding` 층이
# 하는 일도 이것이 전부이고, 배치 전체에 대해 한꺼번에 합니다.
#
# ```
#     indices  [[1, 0], [2, 2]]              모양 (2, 2): 단어 두 개짜리 글 두 편
#          →   [[[30, 40], [10, 20]],
#               [[50, 60], [50, 60]]]        모양 (2, 2, 2): 번호마다 그 자리에 벡터가 하나씩
# ```
#
# * `weights`는 어떤 자료형이든 될 수 있는 배열 `(V, d)`입니다. `indices`는 정수이고 모양은 자유입니다. 어떤 정수형의 배열이든,
#   리스트든, 리스트의 리스트든, 정수 하나든 됩니다. 결과의 모양은 번호의 모양에 `d`를 붙인 `(…, d)`입니다. 정수 하나이면 `(d,)`, `[]`이면
#   `(0, d)`입니다.
# * 행은 **있는 그대로**, 가중치의 dtype 그대로 나와야 합니다. (곱셈으로 하면 다른 행에 있는 무한대 때문에 NaN이 생깁니다.)
# * 결과는 새 배열입니다. 결과를 바꾸어도 가중치가 바뀌면 안 됩니다. NumPy의 `weights[2]`는 뷰일 뿐입니다.
# * 원-핫 벡터에는 -1번 자리가 없습니다. 0보다 작거나 `V` 이상인 번호가 하나라도 있으면 `IndexError`를 발생시킵니다. (NumPy는 -1을
#   뒤에서부터 셉니다.)
# * 60,000행의 표에서 단어 8,192개를 찾는 검사가 있습니다. 원-핫 벡터로 만들면 2~4 GB가 필요합니다.


# %%
def embedding_lookup(indices: ArrayLike, weights: np.ndarray) -> np.ndarray:
    """The row of the weights for each index.

    indices: integers from 0 to V - 1, of any shape, also a single one. weights: array (V, d).
    Returns a new array (shape of indices…, d) of the dtype of weights. Raises IndexError for any other index.

    embedding_lookup([2, 0], np.array([[10, 20], [30, 40], [50, 60]]))  →  [[50, 60], [10, 20]]

    번호마다 가중치의 행을 찾아옵니다.

    indices: 0부터 V - 1까지의 정수. 모양은 자유이고 정수 하나여도 됩니다. weights: 배열 (V, d).
    모양이 (indices의 모양…, d)이고 dtype이 weights와 같은 새 배열을 반환합니다. 다른 번호에는 IndexError를 발생시킵니다.
    """
    ### BEGIN SOLUTION
    # The type is named because an empty list has none: NumPy would take it for floats.
    indices = np.asarray(indices, dtype=np.int64)
    if np.any((indices < 0) | (indices >= len(weights))):
        raise IndexError(f"there are rows 0 to {len(weights) - 1} only")
    return np.take(weights, indices, axis=0)
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 6. `build_embedding_model(vocabulary_size, dim)`
#
# Inside a network the table is a layer like any other: it starts with random numbers, and training moves the rows so that the
# *task* gets easier. Here the task is a verdict about a text, say praise or complaint:
#
# ```
#     [[5, 2, 9, 0],                     numbers of words, (n, length); 0 fills up short texts
#      [7, 3, 0, 0]]
#          ↓  Embedding, "embedding"     (n, length, dim)     rows looked up; 0 is masked
#          ↓  mean over the words        (n, dim)             without the places that hold 0
#          ↓  Dense(1), sigmoid, "verdict"
#     [[0.93],                           probabilities, (n, 1)
#      [0.20]]
# ```
#
# Texts have different lengths, but a batch is a rectangle. So short texts are filled up with the number **0**, which is no
# word (**padding**). Padding must not count: the mean of `[7, 3, 0, 0]` is the mean of *two* vectors. `Embedding(...,
# mask_zero=True)` makes a mask of the places that hold words, Keras hands it on, and `GlobalAveragePooling1D` leaves the
# others out:
#
# ```
#     [7, 3, 0, 0]      mask  [yes, yes, no, no]      mean = (row 7 + row 3) / 2
# ```
#
# * The model takes a batch of integers `(n, length)` of **any length** (`keras.Input((None,))`), and gives `(n, 1)`.
# * `vocabulary_size` counts the 0 too: the numbers go from 0 to `vocabulary_size - 1`, and the table has
#   `vocabulary_size` rows of `dim` numbers.
# * Only two layers have weights: `"embedding"` (the table) and `"verdict"` (a Dense layer with bias). Give them these names.
# * Zeros may stand at the end, in front or in between, and each text has at least one word. The same words give the same
#   answer, however many zeros there are and wherever they stand.
# * Every call makes a new model. You need not compile it.

# %% [markdown] lang="ko"
# ## 6. `build_embedding_model(vocabulary_size, dim)`
#
# 신경망 안에서는 이 표도 하나의 층입니다. 무작위 숫자에서 시작하고, 훈련하면 *과제*가 쉬워지는 쪽으로 행이 움직입니다. 여기서의
# 과제는 글에 대한 판정, 예를 들어 칭찬인지 불평인지를 가리는 것입니다.
#
# ```
#     [[5, 2, 9, 0],                     단어 번호, (n, 길이). 짧은 글은 0으로 채움
#      [7, 3, 0, 0]]
#          ↓  Embedding, "embedding"     (n, 길이, dim)       행 찾아오기, 0은 마스크로 가림
#          ↓  단어들의 평균              (n, dim)             0인 자리는 빼고
#          ↓  Dense(1), sigmoid, "verdict"
#     [[0.93],                           확률, (n, 1)
#      [0.20]]
# ```
#
# 글의 길이는 저마다 다르지만 배치는 직사각형이어야 합니다. 그래서 짧은 글은 단어가 아닌 번호 **0**으로 채웁니다(**패딩**). 패딩을
# 세면 안 됩니다. `[7, 3, 0, 0]`의 평균은 벡터 *두 개*의 평균입니다. `Embedding(..., mask_zero=True)`가 단어가 있는 자리의
# 마스크를 만들고, Keras가 그것을 다음 층에 전달하며, `GlobalAveragePooling1D`가 나머지 자리를 뺍니다.
#
# ```
#     [7, 3, 0, 0]      마스크  [예, 예, 아니요, 아니요]      평균 = (7번 행 + 3번 행) / 2
# ```
#
# * 모델은 글의 길이가 **얼마이든** 정수 배치 `(n, length)`를 받아(`keras.Input((None,))`) `(n, 1)`을 냅니다.
# * `vocabulary_size`에는 0도 들어갑니다. 번호는 0부터 `vocabulary_size - 1`까지이고, 표는 `dim`개의 숫자로 된 행이
#   `vocabulary_size`개입니다.
# * 가중치가 있는 층은 두 개뿐입니다. `"embedding"`(표)과 `"verdict"`(편향이 있는 Dense 층)이며, 이 이름을 그대로 붙이세요.
# * 0은 뒤에도, 앞에도, 사이에도 올 수 있으며, 글마다 단어가 적어도 하나는 있습니다. 같은 단어들이면 0이 몇 개이든 어디에 있든
#   답이 같아야 합니다.
# * 호출할 때마다 새 모델을 만듭니다. 컴파일은 하지 않아도 됩니다.


# %%
def build_embedding_model(vocabulary_size: int, dim: int) -> keras.Model:
    """A text classifier: the mean of its words' vectors, without padding, then Dense(1) with sigmoid.

    It takes integers (n, any length) from 0 to vocabulary_size - 1, where 0 is padding, and gives (n, 1).
    Its layers with weights are "embedding", a table (vocabulary_size, dim), and "verdict".

    build_embedding_model(10, 4).count_params()  →  45

    글을 분류하는 모델입니다. 패딩을 뺀 단어 벡터의 평균을 구한 다음 sigmoid를 쓰는 Dense(1)에 넣습니다.

    0부터 vocabulary_size - 1까지의 정수 (n, 임의의 길이)를 받아 (n, 1)을 냅니다. 0은 패딩입니다.
    가중치가 있는 층은 표 (vocabulary_size, dim)인 "embedding"과 "verdict"입니다.
    """
    ### BEGIN SOLUTION
    return keras.Sequential(
        [
            keras.Input((None,), dtype="int32"),
            keras.layers.Embedding(vocabulary_size, dim, mask_zero=True, name="embedding"),
            keras.layers.GlobalAveragePooling1D(),
            keras.layers.Dense(1, activation="sigmoid", name="verdict"),
        ]
    )
    ### END SOLUTION


# %% [markdown] lang="en"
# ## Try it
#
# First a made-up corpus in two languages in which 우유 and "juice" take turns among the same neighbours: "juice"
# comes first for 우유, by a hair, because in so small a corpus all words that are used together are near each other.
# Then 300 news texts from Australia, which come with gensim: for so little text the neighbours are surprisingly
# sensible. Finally the trained table moves into the Keras model.

# %% [markdown] lang="ko"
# ## 실행해 보기
#
# 먼저 두 언어로 지어낸 글에서 "우유"와 "juice"가 번갈아 같은 이웃과 함께 나옵니다. "우유"에 가장 가까운 단어는 "juice"이지만
# 차이는 아주 작습니다. 이렇게 작은 글에서는 함께 쓰이는 단어가 모두 서로 가깝기 때문입니다. 그다음은 gensim에 들어 있는
# 오스트레일리아 뉴스 300편입니다. 이렇게 적은 글에서 배운 것치고는 놀랄 만큼 그럴듯한 이웃이 나옵니다. 끝으로 훈련한 표를 Keras 모델에 옮깁니다.

# %%
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
