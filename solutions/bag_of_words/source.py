# %% [markdown] lang="en"
# # A bag of words
#
# A model computes with numbers, not with sentences. The oldest way from one to the other is also one of the most
# useful: write each word on a slip of paper, throw the slips into a bag, shake it, and count. The order is lost; what
# the text is about is not. Three documents follow us all the way:
#
# ```
#     0   "The cat saw the dog."                      build_vocabulary: which column is which word
#     1   "The dog slept."
#     2   "고양이 the cat"                               cat  dog  saw  slept  the  고양이
#                                                        0    1    2     3     4     5
#                                                  0  [  1    1    1     0     2     0  ]
#                       count_vectors              1  [  0    1    0     1     1     0  ]
#                                                  2  [  1    0    0     0     1     1  ]
# ```
#
# Each row is a document, each column a word. Such a table has a column for every word of the language and is nearly
# all zeros, so it is kept as a **CSR matrix** of `scipy.sparse`, which stores only what is not zero. (How CSR works
# inside is the topic of the next assignment; here you use it.) Then the words are weighted (`tf_idf`), and documents
# are compared (`document_similarity`).
#
# For the same words, what you build equals `CountVectorizer`, `TfidfTransformer` and `cosine_similarity` of scikit-learn,
# number for number.
#
# **Rules**
#
# * Python, NumPy and `scipy.sparse`. The libraries `sklearn`, `gensim`, `nltk`, `keras` and `tensorflow` have all this
#   ready-made, so while your file is graded, importing them raises `ImportError`.
# * A word is what the given function `words(text)` finds: a run of letters of any script, digits and underscores, in
#   lower case. (The ready-made pattern of scikit-learn leaves out words of one letter. In Korean that loses 집, 물 and
#   책, "house", "water" and "book"; so here they count.)
# * Lists may also come as tuples, and they may be empty. A document may be empty, too.
# * Never change what you were given, neither a list nor a matrix.
# * A CSR matrix that you are given may be a `csr_array` or a `csr_matrix` (for which `*` means `@`), and you may return
#   either. The ones you are given store no zeros and no cell twice, but the arrays inside may be read-only. The columns
#   inside a row may be in any order, in what you are given and in what you return.
# * The matrices never become dense (a table with all its zeros): with 20,000 words and many documents that fills the memory. Some checks make sure.
# * Decimal numbers are compared with a tolerance of one in a thousand million.

# %% [markdown] lang="ko"
# # 단어 가방(bag of words)
#
# 모델은 문장이 아니라 숫자로 계산합니다. 문장을 숫자로 바꾸는 가장 오래된, 그러면서도 아직 가장 쓸모 있는 방법 하나는
# 이렇습니다. 단어를 하나씩 쪽지에 적어 가방에 넣고 흔든 다음 개수를 셉니다. 순서는 사라지지만 무엇에 관한 글인지는
# 남습니다. 다음의 세 문서가 끝까지 함께합니다.
#
# ```
#     0   "The cat saw the dog."                      build_vocabulary: 어느 열이 어느 단어인지
#     1   "The dog slept."
#     2   "고양이 the cat"                               cat  dog  saw  slept  the  고양이
#                                                        0    1    2     3     4     5
#                                                  0  [  1    1    1     0     2     0  ]
#                       count_vectors              1  [  0    1    0     1     1     0  ]
#                                                  2  [  1    0    0     0     1     1  ]
# ```
#
# 행 하나가 문서 하나, 열 하나가 단어 하나입니다. 이런 표에는 그 언어의 단어마다 열이 하나씩 있고 거의 모든 칸이 0입니다.
# 그래서 0이 아닌 칸만 저장하는 `scipy.sparse`의 **CSR 행렬**에 담습니다. (CSR의 내부 구조는 다음 과제에서 다룹니다.
# 여기서는 가져다 쓰기만 합니다.) 그다음 단어에 가중치를 주고(`tf_idf`) 문서끼리 비교합니다(`document_similarity`).
#
# 같은 단어를 세면, 여러분이 만드는 것은 scikit-learn의 `CountVectorizer`, `TfidfTransformer`, `cosine_similarity`와 숫자
# 하나까지 같습니다.
#
# **규칙**
#
# * 파이썬과 NumPy와 `scipy.sparse`를 사용합니다. `sklearn`, `gensim`, `nltk`, `keras`, `tensorflow`에는 이 모든 것이 이미 들어
#   있으므로, 채점할 때 이들을 가져오면 `ImportError`가 발생합니다.
# * 단어란 주어진 함수 `words(text)`가 찾아 주는 것입니다. 모든 언어의 글자와 숫자와 밑줄이 이어진 것이며 소문자로 바뀝니다.
#   (scikit-learn이 기본으로 쓰는 패턴은 한 글자 단어를 뺍니다. 한국어에서는 집, 물, 책이 사라지는 셈이므로 여기서는 한 글자
#   단어도 셉니다.)
# * 리스트는 튜플로 주어질 수도 있고 비어 있을 수도 있습니다. 문서도 빈 문자열일 수 있습니다.
# * 받은 리스트와 행렬은 절대 바꾸지 마세요.
# * 받는 CSR 행렬은 `csr_array`일 수도 있고 `csr_matrix`일 수도 있습니다(`csr_matrix`에서는 `*`가 `@`의 뜻입니다). 반환할
#   때는 어느 쪽이어도 됩니다. 받는 행렬에는 0도, 두 번 저장된 칸도 없지만, 안에 든 배열은 읽기 전용일 수 있습니다. 한 행
#   안에서 열의 순서는 받을 때도 반환할 때도 정해져 있지 않습니다.
# * 행렬을 0까지 모두 담은 일반 배열로 펼치지 않습니다. 단어가 20,000개이고 문서가 많으면 메모리가 모자랍니다. 이것을 확인하는 검사가 있습니다.
# * 소수는 10억분의 1까지의 오차를 허용하고 비교합니다.

# %%
import json
import re
from collections.abc import Sequence

import numpy as np
from scipy import sparse


def words(text: str) -> list[str]:
    """The words of a text, in order: words("The cat, 고양이!") is ["the", "cat", "고양이"].

    텍스트의 단어를 순서대로 반환합니다.
    """
    return re.findall(r"\w+", text.lower())


# %% [markdown] lang="en"
# ## 1. `build_vocabulary(documents)`
#
# Give each word of the documents its column: a dictionary from word to number. The words are numbered from 0 on in
# **sorted order**, the order of Python's `sorted` (digits, then the underscore, then English, then letters with accents,
# then Hangul). So the same documents give the same columns, in whatever order they come.
#
# ```
# build_vocabulary(["The cat saw the dog.", "The dog slept.", "고양이 the cat"])
#     →  {"cat": 0, "dog": 1, "saw": 2, "slept": 3, "the": 4, "고양이": 5}
# ```
#
# The numbers are plain `int`; the order in which the dictionary lists its words does not matter. Without words the
# dictionary is empty.
#
# **A favourite mistake** is to hand over one text where a list of texts is asked for. Python would take each of its
# letters for a document and nobody would notice. If `documents` is a `str`, raise `ValueError`, here and in
# `count_vectors`.

# %% [markdown] lang="ko"
# ## 1. `build_vocabulary(documents)`
#
# 문서에 나온 단어마다 열 번호를 정해, 단어가 키이고 번호가 값인 딕셔너리를 만듭니다. 단어를 **정렬한 순서대로** 0번부터 번호를
# 매깁니다. 순서는 파이썬의 `sorted`를 따릅니다(숫자, 밑줄, 영어, 악센트가 붙은 글자, 한글 순). 그래서 문서가 어떤 순서로
# 오든 같은 문서들에서는 같은 열이 나옵니다.
#
# ```
# build_vocabulary(["The cat saw the dog.", "The dog slept.", "고양이 the cat"])
#     →  {"cat": 0, "dog": 1, "saw": 2, "slept": 3, "the": 4, "고양이": 5}
# ```
#
# 번호는 평범한 `int`입니다. 딕셔너리에 단어가 어떤 순서로 들어 있는지는 상관없습니다. 단어가 하나도 없으면 빈 딕셔너리입니다.
#
# **흔한 실수**는 텍스트의 리스트를 주어야 할 곳에 텍스트 하나를 그대로 주는 것입니다. 파이썬은 글자 하나하나를 문서로 보고
# 넘어가므로 아무도 알아채지 못합니다. `documents`가 `str`이면 여기서도 `count_vectors`에서도 `ValueError`를 발생시키세요.


# %%
def build_vocabulary(documents: Sequence[str]) -> dict[str, int]:
    """The column of each word of the documents, in sorted order from 0 on.

    Raises ValueError if documents is a str.

    build_vocabulary(["b a", "c b"])  →  {"a": 0, "b": 1, "c": 2}

    문서에 나온 단어의 열 번호를, 정렬한 순서대로 0부터 매겨 반환합니다. documents가 str이면 ValueError를 발생시킵니다.
    """
    ### BEGIN SOLUTION
    if isinstance(documents, str):
        raise ValueError("one text was given; a list of texts is needed")
    found = {word for document in documents for word in words(document)}
    return {word: column for column, word in enumerate(sorted(found))}
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 2. `count_vectors(documents, vocabulary)`
#
# How often does each word of the vocabulary occur in each document? The result is a CSR matrix with a row for each
# document, in order, a column for each word, and dtype `int64`.
#
# ```
# document         "The cat saw the dog."       the  cat  saw  the  dog
# its columns                                    4    0    2    4    1
# its row                                       [1  1  1  0  2  0]
# ```
#
# * The column of a word is the one that **the vocabulary says**. It may come from elsewhere, and its words may be
#   numbered in any order (each number from 0 to `len(vocabulary) - 1` once).
# * Words that are not in the vocabulary are skipped. A new document always has some.
# * A document without known words is a row of zeros, also at the end. There is always a column for each word of the
#   vocabulary, also for words that never occur; without documents the shape is `(0, len(vocabulary))`.
# * No zeros are stored, and each cell is stored once.
# * One check has 60,000 documents and 100,000 words: 48 GB as a dense table, 2 MB in CSR.
#
# An easy way: note row, column and a 1 for each word you meet, and let
# `sparse.csr_array((values, (rows, columns)), shape=...)` sort them and add up what falls into the same cell.

# %% [markdown] lang="ko"
# ## 2. `count_vectors(documents, vocabulary)`
#
# 어휘의 단어가 문서마다 몇 번 나올까요? 결과는 dtype이 `int64`인 CSR 행렬입니다. 문서마다 순서대로 행이 하나씩, 단어마다 열이
# 하나씩 있습니다.
#
# ```
# 문서             "The cat saw the dog."       the  cat  saw  the  dog
# 열 번호                                        4    0    2    4    1
# 행                                            [1  1  1  0  2  0]
# ```
#
# * 단어의 열은 **어휘에 적힌 그대로**입니다. 어휘는 다른 곳에서 왔을 수도 있고, 번호가 어떤 순서로 매겨져 있을지 알 수
#   없습니다(0부터 `len(vocabulary) - 1`까지 한 번씩 나옵니다).
# * 어휘에 없는 단어는 건너뜁니다. 새 문서에는 그런 단어가 꼭 있습니다.
# * 아는 단어가 하나도 없는 문서는 0으로 된 행입니다. 마지막 문서여도 마찬가지입니다. 한 번도 나오지 않는 단어에도 열은 항상
#   있습니다. 문서가 없으면 모양은 `(0, len(vocabulary))`입니다.
# * 0은 저장하지 않고, 칸마다 한 번만 저장합니다.
# * 문서 60,000개와 단어 100,000개로 하는 검사가 있습니다. 일반 행렬이면 48 GB, CSR이면 2 MB입니다.
#
# 쉬운 방법이 있습니다. 단어를 만날 때마다 행 번호, 열 번호, 그리고 1을 적어 두세요.
# `sparse.csr_array((values, (rows, columns)), shape=...)`가 이것을 정렬하고 같은 칸에 든 값을 더해 줍니다.


# %%
def count_vectors(documents: Sequence[str], vocabulary: dict[str, int]) -> sparse.csr_array:
    """How often each word of the vocabulary occurs in each document.

    vocabulary: the column of each word. Returns a CSR matrix of shape (documents, words), int64.
    Raises ValueError if documents is a str.

    count_vectors(["b a b", "d"], {"a": 0, "b": 1}).toarray()  →  [[1, 2], [0, 0]]

    어휘의 단어가 문서마다 몇 번 나오는지 셉니다.

    vocabulary: 단어의 열 번호. 모양이 (문서 수, 단어 수)인 int64 CSR 행렬을 반환합니다. documents가 str이면 ValueError를
    발생시킵니다.
    """
    ### BEGIN SOLUTION
    if isinstance(documents, str):
        raise ValueError("one text was given; a list of texts is needed")
    rows, columns = [], []
    for row, document in enumerate(documents):
        known = [vocabulary[word] for word in words(document) if word in vocabulary]
        rows += [row] * len(known)
        columns += known
    ones = np.ones(len(columns), dtype=np.int64)
    return sparse.csr_array((ones, (rows, columns)), shape=(len(documents), len(vocabulary)))
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 3. `ngrams(tokens, n)`
#
# A bag forgets the order, and "not good, but cheap" is not "good, but not cheap". A little order comes back if
# **n-grams** are counted: `n` tokens that stand in a row, joined by one space.
#
# ```
# tokens   the   cat   saw   the   cat
# n = 2    the cat
#                cat saw
#                      saw the
#                            the cat            →  ["the cat", "cat saw", "saw the", "the cat"]
# ```
#
# * In the order of the text, and each as often as it occurs. Five tokens have 4 bigrams (`n` = 2) and 3 trigrams (`n`
#   = 3).
# * With `n` = 1 you get the tokens themselves, in a new list.
# * Fewer than `n` tokens have no n-gram: an empty list.
# * `n` below 1: `ValueError`.
#
# (You may return a tuple of strings as well. The end of this page shows how to count n-grams like words.)

# %% [markdown] lang="ko"
# ## 3. `ngrams(tokens, n)`
#
# 단어 가방은 순서를 잊어버립니다. "비싸지만 좋지 않다"와 "좋지만 비싸지 않다"는 뜻이 다른데도 비슷해 보입니다. **n-그램**을 세면 순서가
# 조금은 돌아옵니다. n-그램은 이어진 토큰 `n`개를 빈칸 하나로 이은 것입니다.
#
# ```
# tokens   the   cat   saw   the   cat
# n = 2    the cat
#                cat saw
#                      saw the
#                            the cat            →  ["the cat", "cat saw", "saw the", "the cat"]
# ```
#
# * 텍스트의 순서대로, 나온 횟수만큼 모두 담습니다. 토큰이 다섯 개이면 바이그램(`n` = 2)은 4개, 트라이그램(`n` = 3)은 3개입니다.
# * `n` = 1이면 토큰 자체를 새 리스트에 담아 반환합니다.
# * 토큰이 `n`개보다 적으면 n-그램이 없으므로 빈 리스트입니다.
# * `n`이 1보다 작으면 `ValueError`를 발생시킵니다.
#
# (문자열의 튜플을 반환해도 됩니다. n-그램을 단어처럼 세는 방법은 맨 끝에 있습니다.)


# %%
def ngrams(tokens: Sequence[str], n: int) -> list[str]:
    """Every n tokens that stand in a row, joined by a space.

    Raises ValueError if n is below 1.

    ngrams(["the", "cat", "saw", "the", "cat"], 2)  →  ["the cat", "cat saw", "saw the", "the cat"]

    이어진 토큰 n개를 빈칸으로 이어 차례로 모두 반환합니다. n이 1보다 작으면 ValueError를 발생시킵니다.
    """
    ### BEGIN SOLUTION
    if n < 1:
        raise ValueError(f"an n-gram has 1 or more tokens, not {n}")
    return [" ".join(tokens[start : start + n]) for start in range(len(tokens) - n + 1)]
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 4. `tf_idf(counts)`
#
# "the" is in every document and tells them apart in nothing; a word that is in one document only says a lot about it.
# So each count (tf, term frequency) is multiplied by a weight that is the larger the fewer documents have the word
# (idf, inverse document frequency). With `n` documents, `df` of which contain the word:
#
# ```
# idf = ln((1 + n) / (1 + df)) + 1
# ```
#
# ("ln" is the natural logarithm, `np.log`. The two ones inside are the **smoothing**: as if one more document
# contained every word. No word ever divides by zero. Smoothing is what scikit-learn does unless told otherwise.) Then
# each row is divided by its length, the square root of the sum of its squares (the **L2 norm**), so that a long
# document weighs no more than a short one.
#
# Our three documents, rounded:
#
# ```
#                cat    dog    saw   slept   the   고양이
# df              2      2      1      1      3      1
# idf           1.288  1.288  1.693  1.693  1.000  1.693
# counts, 0       1      1      1      0      2      0
# times idf     1.288  1.288  1.693    0    2.000    0        length 3.191
# divided       0.404  0.404  0.531    0    0.627    0        length 1
# ```
#
# * `counts` is a CSR matrix as `count_vectors` makes it: positive whole numbers (or floats such as 3.0). The
#   result is a CSR matrix of the same shape, dtype `float64`, with numbers where `counts` has them and no others.
# * `df` counts documents, not occurrences: a word that comes five times in one document has df 1.
# * A row of zeros stays a row of zeros: no `nan` and no warning. There may be no rows or no columns.
# * The result stands on its own: it must not change when somebody changes `counts` later. A CSR matrix
#   has three arrays: `data` (the values), `indices` (the column of each) and `indptr` (where each row begins), and
#   `sparse.csr_array((data, indices, indptr), shape=...)` uses the arrays it is given as they are. Hand it copies.

# %% [markdown] lang="ko"
# ## 4. `tf_idf(counts)`
#
# "the"는 모든 문서에 있어서 문서를 구별하는 데 아무 도움이 되지 않습니다. 반대로 한 문서에만 있는 단어는 그 문서에 대해 많은 것을 알려
# 줍니다. 그래서 단어의 횟수(tf, 단어 빈도)에 가중치(idf, 역문서 빈도)를 곱합니다. 그 단어가 있는 문서가 적을수록 가중치는 커집니다. 문서가
# `n`개이고 그중 `df`개에 그 단어가 있다면 다음과 같습니다.
#
# ```
# idf = ln((1 + n) / (1 + df)) + 1
# ```
#
# ("ln"은 자연로그, 곧 `np.log`입니다. 안에 있는 두 개의 1이 **평활화**(smoothing)입니다. 모든 단어가 든 문서가 하나 더 있다고 치는
# 것입니다. 덕분에 0으로 나누는 일이 없습니다. scikit-learn도 따로 말하지 않으면 평활화를 합니다.) 그다음 각 행을 그 길이, 곧 제곱의 합의
# 제곱근(**L2 노름**)으로 나눕니다. 그러면 긴 문서라고 해서 짧은 문서보다 커지지 않습니다.
#
# 우리의 세 문서로 계산해 봅시다(반올림).
#
# ```
#                cat    dog    saw   slept   the   고양이
# df              2      2      1      1      3      1
# idf           1.288  1.288  1.693  1.693  1.000  1.693
# counts, 0       1      1      1      0      2      0
# idf를 곱함    1.288  1.288  1.693    0    2.000    0        길이 3.191
# 길이로 나눔   0.404  0.404  0.531    0    0.627    0        길이 1
# ```
#
# * `counts`는 `count_vectors`가 만드는 것과 같은 CSR 행렬입니다. 값은 양의 정수이며, 3.0처럼 정수와 같은 실수일 수도
#   있습니다. 결과는
#   같은 모양의 `float64` CSR 행렬이고, `counts`에 값이 있는 칸에만 값이 있습니다.
# * `df`는 횟수가 아니라 문서의 수입니다. 한 문서에 다섯 번 나온 단어의 df는 1입니다.
# * 0으로 된 행은 0으로 된 행 그대로입니다. `nan`도 경고도 생기지 않아야 합니다. 행이나 열이 없는 행렬도 있습니다.
# * 나중에 누가 `counts`를 바꾸더라도 결과는 그대로여야 합니다. CSR 행렬에는 배열이 세 개 있습니다. `data`(값), `indices`(값마다 열
#   번호), `indptr`(행마다 시작하는 자리)입니다. `sparse.csr_array((data, indices, indptr), shape=...)`는 받은 배열을
#   복사하지 않고 그대로 쓰므로 사본을 넘기세요.


# %%
def tf_idf(counts: sparse.csr_array) -> sparse.csr_array:
    """The counts times smoothed idf, each row divided by its L2 norm.

    counts: CSR matrix of shape (documents, words). Returns a CSR matrix of the same shape, float64.

    tf_idf(sparse.csr_array([[1, 0], [1, 1]])).toarray()  →  [[1, 0], [0.57973867, 0.81480247]]

    횟수에 평활화한 idf를 곱하고 각 행을 L2 노름으로 나눕니다.

    counts: 모양이 (문서 수, 단어 수)인 CSR 행렬. 같은 모양의 float64 CSR 행렬을 반환합니다.
    """
    ### BEGIN SOLUTION
    documents = counts.shape[0]
    # A stored count is one document that has the word.
    df = np.bincount(counts.indices)
    idf = np.log((1 + documents) / (1 + df)) + 1
    weights = counts.data * idf[counts.indices]
    row = np.repeat(np.arange(documents), np.diff(counts.indptr))
    norms = np.sqrt(np.bincount(row, weights=weights**2))
    # An empty row has no entry, so its norm of 0 is never divided by.
    return sparse.csr_array((weights / norms[row], counts.indices.copy(), counts.indptr.copy()), shape=counts.shape)
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 5. `document_similarity(matrix)`
#
# Two documents are alike if their rows point in the same direction. The **cosine** of the angle between them measures
# it: the sum of the products, divided by the product of the lengths. It is 1 for the same direction, and 0 if they share no word.
#
# ```
# counts, 0   [1  1  1  0  2  0]   length √7      cosine of 0 and 1:
# counts, 1   [0  1  0  1  1  0]   length √3      (1·1 + 2·1) / (√7 · √3) = 0.655
# ```
#
# * `matrix` is any CSR matrix with a row for each document: counts, tf-idf or anything else, negative numbers
#   included. Its rows need not have length 1.
# * The result is an ordinary (dense) `float64` array of shape (documents, documents): the cosine of each document with
#   each, itself included. This one is dense because hardly any of its cells are zero.
# * An empty document is like nothing, not even itself: its row and its column are 0, without `nan` or a warning.
# * Small integer dtypes must not overflow: 100,000 times 100,000 does not fit into `int32`. Make the numbers floats
#   before you multiply.
# * `matrix` itself never becomes dense: one check has 20 million columns.

# %% [markdown] lang="ko"
# ## 5. `document_similarity(matrix)`
#
# 두 문서의 행이 같은 방향을 가리키면 두 문서는 비슷합니다. 이것을 두 행 사이 각의 **코사인**으로 잽니다. 곱의 합을 두
# 길이의 곱으로 나눈 값입니다. 방향이 같으면 1이고, 함께 가진 단어가 없으면 0입니다.
#
# ```
# counts, 0   [1  1  1  0  2  0]   길이 √7        0번과 1번의 코사인:
# counts, 1   [0  1  0  1  1  0]   길이 √3        (1·1 + 2·1) / (√7 · √3) = 0.655
# ```
#
# * `matrix`는 문서마다 행이 하나인 CSR 행렬이면 무엇이든 됩니다. 횟수일 수도, tf-idf일 수도, 음수가 든 다른 값일 수도 있습니다. 행의
#   길이가 1이 아닐 수도 있습니다.
# * 결과는 모양이 (문서 수, 문서 수)인 평범한 `float64` 배열입니다. 자기 자신을 포함해 모든 문서끼리의 코사인을 담습니다. 0인 칸이
#   거의 없으므로 이것은 펼쳐도 됩니다.
# * 빈 문서는 무엇과도, 자기 자신과도 비슷하지 않습니다. 그 행과 열은 0이며 `nan`이나 경고가 생기지 않아야 합니다.
# * 작은 정수 dtype이 넘치면 안 됩니다. 100,000 곱하기 100,000은 `int32`에 들어가지 않습니다. 곱하기 전에 실수로 바꾸세요.
# * `matrix` 자체는 절대 펼치지 않습니다. 열이 2천만 개인 검사가 있습니다.


# %%
def document_similarity(matrix: sparse.csr_array) -> np.ndarray:
    """The cosine of each row with each row; 0 where a row is empty.

    matrix: CSR matrix of shape (documents, words). Returns a float64 array of shape (documents, documents).

    document_similarity(sparse.csr_array([[3, 4], [0, 2], [0, 0]]))  →  [[1, 0.8, 0], [0.8, 1, 0], [0, 0, 0]]

    모든 행끼리의 코사인을 구합니다. 빈 행에서는 0입니다.

    matrix: 모양이 (문서 수, 단어 수)인 CSR 행렬. 모양이 (문서 수, 문서 수)인 float64 배열을 반환합니다.
    """
    ### BEGIN SOLUTION
    matrix = matrix.astype(np.float64)
    products = (matrix @ matrix.T).toarray()
    norms = np.sqrt(products.diagonal())
    norms[norms == 0] = 1
    return products / norms / norms[:, np.newaxis]
    ### END SOLUTION


# %% [markdown] lang="en"
# ## Try it
#
# `data/documents.json` holds 36 short texts in both languages. When your functions are ready, run this cell (or this
# file): for some texts it prints the one that is most like it. Then change `texts` and see what gets
# better. What is joined by an underscore is one word to `words`, so bigrams can be counted like this:
# `" ".join(pair.replace(" ", "_") for pair in ngrams(words(text), 2))`. The tokens of the assignment before are joined
# with spaces: `" ".join(tokens)`.

# %% [markdown] lang="ko"
# ## 실행해 보기
#
# `data/documents.json`에는 짧은 글 36편이 두 언어로 들어 있습니다. 함수를 다 작성했으면 이 셀(또는 이 파일)을 실행해 보세요. 몇몇 글에
# 대해 가장 비슷한 글을 보여 줍니다. 그다음 `texts`를 바꾸어 보고 무엇이 나아지는지
# 살펴보세요. 밑줄로 이은 것은 `words`가 한 단어로 보므로, 바이그램은 이렇게 셀 수 있습니다:
# `" ".join(pair.replace(" ", "_") for pair in ngrams(words(text), 2))`. 앞 과제에서 만든 토큰은 빈칸으로 이어 주세요:
# `" ".join(tokens)`.

# %%
if __name__ == "__main__":
    with open("data/documents.json", encoding="utf-8") as file:
        records = json.load(file)
    for language in ("en", "ko"):
        texts = [record[language] for record in records]
        alike = document_similarity(tf_idf(count_vectors(texts, build_vocabulary(texts))))
        np.fill_diagonal(alike, 0)
        for i in range(0, len(texts), 7):
            print(f"{texts[i]}\n    {alike[i].max():.2f}  {texts[alike[i].argmax()]}")
