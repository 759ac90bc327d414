# %% [markdown] lang="en"
# # Film reviews: from words to a verdict
#
# Did the writer like the film? You will turn sentences into numbers, the numbers into vectors, and train a network
# that tells praise from complaint, in English and in Korean with the same code:
#
# ```
# "A great film!"               "연기가 정말 훌륭하다."
#   ↓  encode_review               (decode_review goes back, reverse_word_index helps)
# [1, 6, 22, 5]                 word numbers
#   ↓  multi_hot
# 0 1 0 0 0 1 1 0 … 1 … 0       one column for each word number
#   ↓  build_classifier, fit_with_validation
# 0.97                          probability of praise
# ```
#
# The classic data set for this is Keras's IMDB, a download of 25,000 long reviews. Here are two smaller files that need
# no internet: `data/reviews_en.tsv.gz` (6,000 sentences from English reviews) and `data/reviews_ko.tsv.gz` (3,000 Korean
# ones). Each line is a label (1 for praise, 0 for complaint), a tab and the text. The numbering of words is exactly that of Keras's
# `imdb`, so what you write works there too.
#
# **Word numbers.** A *word index* is a dictionary from words to **ranks**: 1 is the most frequent word, 2 the next, and so
# on. In an encoded review the ranks are moved up by **3**, because the first numbers have a meaning of their own:
#
# ```
#     number     0          1        2          3         4      5       6
#     meaning    padding    start    unknown    unused    the    film    a
#     rank       -          -        -          -         1      2       3
# ```
#
# **Rule:** never change what you are given (dictionaries, lists, arrays), and keep nothing from one call to the next.

# %% [markdown] lang="ko"
# # 영화평 분류: 단어에서 판정까지
#
# 글쓴이는 영화가 마음에 들었을까요? 문장을 숫자로, 숫자를 벡터로 바꾸고, 칭찬과 불평을 구별하는 신경망을 훈련합니다. 영어도
# 한국어도 같은 코드로 처리합니다.
#
# ```
# "A great film!"               "연기가 정말 훌륭하다."
#   ↓  encode_review               (거꾸로는 decode_review, 그 준비는 reverse_word_index)
# [1, 6, 22, 5]                 단어 번호
#   ↓  multi_hot
# 0 1 0 0 0 1 1 0 … 1 … 0       단어 번호마다 한 칸
#   ↓  build_classifier, fit_with_validation
# 0.97                          칭찬일 확률
# ```
#
# 이 주제의 고전은 긴 영화평 25,000편을 내려받는 Keras의 IMDB 데이터입니다. 여기서는 인터넷 없이 쓸 수 있는 작은 파일 두 개를
# 사용합니다. `data/reviews_en.tsv.gz`에는 영어 영화평 문장 6,000개가, `data/reviews_ko.tsv.gz`에는 한국어 영화평 3,000개가
# 들어 있습니다. 한 줄은 레이블(칭찬이면 1, 불평이면 0), 탭, 글로 되어 있습니다. 단어에 번호를 매기는 방법은 Keras의 `imdb`와
# 똑같아서, 여기서 작성한 코드를 그대로 쓸 수 있습니다.
#
# **단어 번호.** *단어 색인*(word index)은 단어가 키이고 **순위**가 값인 딕셔너리입니다. 가장 자주 나온 단어가 1, 그다음이 2입니다.
# 숫자로 바꾼 영화평에서는 순위에 **3**을 더합니다. 앞의 번호들에는 따로 정해진 뜻이 있기 때문입니다.
#
# ```
#     번호     0        1       2            3           4      5       6
#     뜻       채움     시작    모르는 단어  쓰지 않음   the    film    a
#     순위     -        -       -            -           1      2       3
# ```
#
# **규칙:** 받은 것(딕셔너리, 리스트, 배열)은 절대 바꾸지 말고, 한 호출의 내용을 다음 호출까지 남겨 두지 마세요.

# %%
import gzip
import re
from collections import Counter

import keras
import numpy as np

# %% [markdown] lang="en"
# These two helpers are given. `build_word_index` counts words the way all of this assignment does: in lower case, and a word
# is a run of letters, digits and underscores of any language (`\w+`).

# %% [markdown] lang="ko"
# 다음 두 함수는 미리 준비된 것입니다. `build_word_index`는 이 과제 전체에서 쓰는 방법대로 단어를 셉니다. 소문자로 바꾼 뒤, 어떤
# 언어든 글자와 숫자와 밑줄이 이어진 것(`\w+`)을 한 단어로 봅니다.


# %%
def read_reviews(path):
    """The texts and the labels of a file of reviews: a list of str and an int array. / 영화평 파일의 글과 레이블."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        pairs = [line.rstrip("\n").split("\t", 1) for line in file]
    return [text for _, text in pairs], np.array([int(label) for label, _ in pairs])


def build_word_index(texts):
    """Every word of some texts with its rank, from 1. / 글에 나온 모든 단어와 1부터 매긴 순위."""
    counts = Counter(word for text in texts for word in re.findall(r"\w+", text.lower()))
    return {word: rank for rank, (word, _) in enumerate(counts.most_common(), start=1)}


# %% [markdown] lang="en"
# ## 1. `reverse_word_index(word_index)`
#
# The word index answers "which rank has this word?". To read a review we need the opposite: which word has this rank?
# Make the dictionary from ranks to words. The ranks stay as they are, **nothing is added yet**: the offset of 3
# belongs to encoded reviews, not to the dictionary.
#
# ```
#     {"the": 1, "film": 2, "a": 3}   →   {1: "the", 2: "film", 3: "a"}
# ```
#
# Every rank comes only once, but there may be gaps, and the words come in no particular order.

# %% [markdown] lang="ko"
# ## 1. `reverse_word_index(word_index)`
#
# 단어 색인은 "이 단어의 순위는?"에 답합니다. 영화평을 읽으려면 거꾸로 "이 순위의 단어는?"에 답해야 합니다. 순위가 키이고 단어가 값인
# 딕셔너리를 만드세요. 순위는 그대로 두고 **아직 아무것도 더하지 않습니다**. 3은 영화평을 숫자로 바꿀 때만 더합니다.
#
# ```
#     {"the": 1, "film": 2, "a": 3}   →   {1: "the", 2: "film", 3: "a"}
# ```
#
# 같은 순위가 두 번 나오지는 않지만 빠진 순위가 있을 수 있고, 단어가 순위대로 들어 있지 않을 수도 있습니다.


# %%
def reverse_word_index(word_index):
    """The word of each rank.

    word_index: dict from words (str) to ranks (int, from 1), every rank once.
    Returns a new dict from ranks to words.

    순위마다 단어를 찾을 수 있는 딕셔너리를 만듭니다.

    word_index: 단어(str)가 키, 순위(1부터 시작하는 int)가 값인 딕셔너리. 순위는 한 번씩만 나옵니다.
    순위가 키, 단어가 값인 새 딕셔너리를 반환합니다.

    >>> reverse_word_index({"the": 1, "film": 2})
    {1: 'the', 2: 'film'}
    """
    ### BEGIN SOLUTION
    return {rank: word for word, rank in word_index.items()}
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 2. `decode_review(sequence, word_index)`
#
# Read an encoded review: number *i* is the word of rank *i* − 3. Write `"?"` for every number that has no word: 0, 1 and 2
# (padding, start, unknown), the unused 3, a gap, a number beyond the vocabulary. Join the words with one space.
#
# ```
#     [1, 6, 2, 5]   →   "? a ? film"           1 is the start, 6 − 3 = 3 is "a", 2 is unknown, 5 − 3 = 2 is "film"
# ```
#
# `sequence` is a list, a tuple or an array of integers from 0 on. An array may be unsigned (`uint8`), where 2 − 3 is not −1.
# An empty one gives `""`.

# %% [markdown] lang="ko"
# ## 2. `decode_review(sequence, word_index)`
#
# 숫자로 된 영화평을 읽습니다. 번호 *i*는 순위가 *i* − 3인 단어입니다. 단어가 없는 번호는 모두 `"?"`로 적습니다. 0, 1, 2(채움,
# 시작, 모르는 단어), 쓰지 않는 3, 빠진 순위, 어휘를 벗어난 번호가 그렇습니다. 단어는 빈칸 하나로 잇습니다.
#
# ```
#     [1, 6, 2, 5]   →   "? a ? film"           1은 시작, 6 − 3 = 3은 "a", 2는 모르는 단어, 5 − 3 = 2는 "film"
# ```
#
# `sequence`는 0 이상인 정수의 리스트, 튜플, 배열입니다. 부호 없는 배열(`uint8`)일 수도 있는데, 거기서는 2 − 3이 −1이
# 아닙니다. 비어 있으면 `""`를 반환합니다.


# %%
def decode_review(sequence, word_index):
    """The text of an encoded review.

    sequence: integers (list, tuple or array (n,)). word_index: dict from words to ranks, from 1.
    Returns a str: the words with one space between them, "?" for a number without a word.

    숫자로 된 영화평을 글로 바꿉니다.

    sequence: 정수들(리스트, 튜플, 배열 (n,)). word_index: 단어가 키, 순위(1부터)가 값인 딕셔너리.
    단어를 빈칸 하나로 이은 str을 반환합니다. 단어가 없는 번호는 "?"입니다.

    >>> decode_review([1, 6, 2, 5], {"the": 1, "film": 2, "a": 3})
    '? a ? film'
    """
    ### BEGIN SOLUTION
    words = {rank: word for word, rank in word_index.items()}
    return " ".join(words.get(number - 3, "?") for number in np.asarray(sequence).tolist())
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 3. `encode_review(text, word_index, num_words)`
#
# The way there. First the number **1**, which says "here a review starts". Then, for each word of the text, its rank + 3.
# A word that is not in the index becomes **2**, and so does a rare one whose number would be `num_words` or more: this
# way all numbers are below `num_words`, and fit into vectors of that length.
#
# ```
#     "A great film!"    the words: a, great, film        rank + 3
#
#     {"the": 1, "film": 2, "a": 3, "great": 19},  num_words 100   →   [1, 6, 22, 5]
#                                                  num_words  22   →   [1, 6,  2, 5]
# ```
#
# Words are found as in `build_word_index`: `text.lower()`, then the runs of `\w` (so `don't` is two words, `don` and `t`,
# and punctuation, spaces and emoji separate words). Because `\w` knows all alphabets, Hangul needs nothing extra. `num_words`
# is at least 3.
#
# If all words are known, decoding gives the words back, after a `?` for the start: `decode_review(encode_review("A great film!", …), …)` is
# `"? a great film"`.

# %% [markdown] lang="ko"
# ## 3. `encode_review(text, word_index, num_words)`
#
# 이번에는 글을 숫자로 바꿉니다. 먼저 "여기서 영화평이 시작된다"는 뜻의 **1**을 적고, 그다음 글의 단어마다 순위 + 3을 적습니다.
# 색인에 없는 단어는 **2**가 됩니다. 드문 단어여서 번호가 `num_words` 이상이 될 때도 2입니다. 그러면 모든 번호가 `num_words`보다
# 작아서 길이가 `num_words`인 벡터에 들어갑니다.
#
# ```
#     "A great film!"    단어: a, great, film        순위 + 3
#
#     {"the": 1, "film": 2, "a": 3, "great": 19},  num_words 100   →   [1, 6, 22, 5]
#                                                  num_words  22   →   [1, 6,  2, 5]
# ```
#
# 단어는 `build_word_index`와 같은 방법으로 찾습니다. `text.lower()`로 바꾼 뒤 `\w`가 이어진 부분을 찾습니다(그래서 `don't`는
# `don`과 `t` 두 단어이고, 문장 부호와 빈칸과 이모지는 단어를 나눕니다). `\w`는 모든 문자를 알기 때문에 한글이라고 따로 할 일은
# 없습니다. `num_words`는 3 이상입니다.
#
# 모두 아는 단어이면 다시 풀었을 때 단어가 그대로 돌아옵니다. 맨 앞에는 시작을 뜻하는 `?`가 붙습니다.
# `decode_review(encode_review("A great film!", …), …)`은 `"? a great film"`입니다.


# %%
def encode_review(text, word_index, num_words):
    """The word numbers of a text.

    text: str. word_index: dict from words in lower case to ranks, from 1. num_words: int, at least 3.
    Returns a list of int: 1, then for each word its rank + 3, or 2 if the word is unknown or its rank + 3 is num_words or more.

    글을 단어 번호로 바꿉니다.

    text: str. word_index: 소문자 단어가 키, 순위(1부터)가 값인 딕셔너리. num_words: 3 이상의 int.
    int의 리스트를 반환합니다: 1, 그다음 단어마다 순위 + 3. 모르는 단어이거나 순위 + 3이 num_words 이상이면 2입니다.

    >>> encode_review("A great film!", {"the": 1, "film": 2, "a": 3, "great": 19}, 100)
    [1, 6, 22, 5]
    """
    ### BEGIN SOLUTION
    ranks = [word_index.get(word) for word in re.findall(r"\w+", text.lower())]
    return [1] + [2 if rank is None or rank + 3 >= num_words else rank + 3 for rank in ranks]
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 4. `multi_hot(sequences, dimension)`
#
# A `Dense` layer wants vectors of one length, but reviews have all lengths. The simplest way out forgets the order and only
# notes **which** numbers occur (**multi-hot**: several ones in a row): row *i* has a 1 in column *j* if review *i* contains the number *j*.
#
# ```
#     [[1, 4, 2, 4],          column    0  1  2  3  4  5
#      [1, 5, 9]]     →       row 0     0  1  1  0  1  0          4 occurs twice: still 1
#      dimension 6            row 1     0  1  0  0  0  1          9 has no column: ignored
# ```
#
# * The result is a `float32` array of shape (number of reviews, `dimension`) with nothing but 0 and 1.
# * 0, 1 and 2 are numbers like all others here and have columns.
# * Numbers without a column are ignored: `dimension` and above, and negative ones too (for NumPy, −1 would be the last column).
# * `sequences` is a list or tuple of lists, tuples or integer arrays of any lengths, or one integer array of shape (n, length).
#   There may be no reviews, and empty ones.
# * With 400 reviews and 8,000 columns, asking "is *j* in this list?" for every cell takes too long. Walk over the numbers that are
#   there.

# %% [markdown] lang="ko"
# ## 4. `multi_hot(sequences, dimension)`
#
# `Dense` 층에는 길이가 같은 벡터가 필요한데 영화평의 길이는 제각각입니다. 가장 간단한 해결책은 순서를 잊고 **어떤** 번호가
# 나왔는지만 적는 것입니다. 한 행에 1이 여러 개일 수 있어서 **멀티-핫**이라고 합니다. 영화평 *i*에 번호 *j*가 들어 있으면 *i*행 *j*열이 1입니다.
#
# ```
#     [[1, 4, 2, 4],          열        0  1  2  3  4  5
#      [1, 5, 9]]     →       0행       0  1  1  0  1  0          4가 두 번 나와도 1
#      dimension 6            1행       0  1  0  0  0  1          9는 칸이 없으므로 무시
# ```
#
# * 결과는 모양이 (영화평 수, `dimension`)인 `float32` 배열이고 0과 1만 들어 있습니다.
# * 0, 1, 2도 여기서는 다른 번호와 똑같이 자기 칸이 있습니다.
# * 칸이 없는 번호는 무시합니다. `dimension` 이상인 번호도, 음수도 마찬가지입니다(NumPy에서 −1은 마지막 칸이 됩니다).
# * `sequences`는 길이가 제각각인 리스트, 튜플, 정수 배열을 담은 리스트나 튜플이거나, 모양이 (n, 길이)인 정수 배열
#   하나입니다. 영화평이 하나도 없을 수도, 빈 영화평이 있을 수도 있습니다.
# * 영화평 400편에 열이 8,000개일 때 칸마다 "*j*가 이 리스트에 있나?"를 물으면 너무 오래 걸립니다. 실제로 나온 번호만 따라가세요.


# %%
def multi_hot(sequences, dimension):
    """A row for each encoded review, with 1 in the columns of the numbers that occur in it.

    sequences: list or tuple of lists, tuples or integer arrays, or an integer array (n, length). dimension: int, at least 1.
    Returns a float32 array (n, dimension) of 0 and 1.

    숫자로 된 영화평마다 한 행을 만들고, 그 안에 나온 번호의 열에 1을 적습니다.

    sequences: 리스트, 튜플, 정수 배열을 담은 리스트나 튜플, 또는 정수 배열 (n, 길이). dimension: 1 이상의 int.
    0과 1로 된 float32 배열 (n, dimension)을 반환합니다.

    >>> multi_hot([[1, 4, 2, 4], [1, 5, 9]], 6)
    array([[0., 1., 1., 0., 1., 0.],
           [0., 1., 0., 0., 0., 1.]], dtype=float32)
    """
    ### BEGIN SOLUTION
    vectors = np.zeros((len(sequences), dimension), dtype=np.float32)
    for row, sequence in zip(vectors, sequences, strict=True):
        # An empty list would become an array of floats, which cannot be an index.
        numbers = np.asarray(sequence, dtype=np.int64)
        row[numbers[(numbers >= 0) & (numbers < dimension)]] = 1
    return vectors
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 5. `build_classifier(dimension)`
#
# One or two hidden `Dense` layers with `relu` (16 units are plenty for so few reviews), then **one** unit with `sigmoid`:
# a yes-or-no question needs only one number, the probability of "yes". (With softmax that single unit would always
# say 1: it has nobody to share with.)
#
# Return the model **compiled**: the loss that belongs to one probability and a label 0 or 1 is
# `"binary_crossentropy"`, $-\log p$ for praise and $-\log(1 - p)$ for complaint. Ask for `metrics=["accuracy"]`.
# The optimizer is yours (`"adam"` is a good choice), but the model has to learn in a few epochs: trained for 5 epochs in
# batches of 32 on 2,500 English reviews (2,000 columns), it must judge more than 65 % of 1,000 new ones rightly, and
# more than 85 % of 1,000 new Korean ones after 1,500 Korean reviews (400 columns). Guessing gets 50 %.

# %% [markdown] lang="ko"
# ## 5. `build_classifier(dimension)`
#
# `relu`를 쓰는 은닉 `Dense` 층 한두 개(영화평이 이 정도면 유닛 16개로 넉넉합니다), 그다음 `sigmoid`를 쓰는 유닛 **하나**입니다.
# 예/아니요 질문에는 "예"일 확률 하나면 됩니다. (여기에 softmax를 쓰면 나누어 가질 상대가 없어서 언제나 1이 됩니다.)
#
# 모델은 **컴파일해서** 반환하세요. 확률 하나와 레이블 0 또는 1에 맞는 손실은 `"binary_crossentropy"`입니다. 칭찬이면
# $-\log p$, 불평이면 $-\log(1 - p)$입니다. `metrics=["accuracy"]`도 넣으세요. 옵티마이저는 자유롭게 고르되(`"adam"`이
# 무난합니다) 몇 에포크 안에 배워야 합니다. 영어 영화평 2,500편(열 2,000개)을 32개씩 5에포크 훈련하면 새 영화평 1,000편 가운데
# 65%를 넘게 맞혀야 하고, 한국어는 1,500편(열 400개)으로 훈련한 뒤 새 영화평 1,000편 가운데 85%를 넘게 맞혀야 합니다. 찍으면 50%입니다.


# %%
def build_classifier(dimension):
    """A compiled model that gives the probability of praise.

    dimension: length of the multi-hot vectors. Every call makes a new model.
    Returns a keras.Model: float batch (n, dimension) → (n, 1), between 0 and 1, with at least one hidden layer;
    loss binary cross-entropy, metric "accuracy".

    칭찬일 확률을 내는 모델을 컴파일해서 반환합니다.

    dimension: 멀티-핫 벡터의 길이. 호출할 때마다 새 모델을 만듭니다.
    keras.Model을 반환합니다: 실수 배치 (n, dimension) → 0과 1 사이의 (n, 1). 은닉층이 하나 이상 있고,
    손실은 이진 교차 엔트로피, 지표는 "accuracy"입니다.

    >>> build_classifier(400)(np.zeros((5, 400), dtype="float32")).shape
    TensorShape([5, 1])
    """
    ### BEGIN SOLUTION
    model = keras.Sequential(
        [
            keras.Input((dimension,)),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
    return model
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 6. `fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64)`
#
# A network can learn its training reviews by heart and understand nothing. So some reviews are held back, and after
# every epoch the model is asked about those: it never learns from them, so they tell the truth.
#
# ```
#     x   [ held back: the first validation_count | trained on: all the others                ]
# ```
#
# Train `model` (it is compiled; do not compile it again) on the others and return Keras's `History`. Its `.history` holds,
# for each epoch, `"loss"` and `"accuracy"` on the reviews trained on, and `"val_loss"` and `"val_accuracy"` on those held back.
#
# `validation_split` of `fit` is something else: it takes the **last** rows, and a fraction. There has to be at least one
# review on either side, and as many labels as reviews; if not, raise `ValueError`. All other settings of `fit` are yours.

# %% [markdown] lang="ko"
# ## 6. `fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64)`
#
# 신경망은 훈련한 영화평을 통째로 외우고도 아무것도 이해하지 못할 수 있습니다. 그래서 일부를 따로 떼어 두고, 에포크가 끝날 때마다
# 그것으로 모델을 시험합니다. 한 번도 배운 적 없는 영화평이므로 실력이 그대로 드러납니다.
#
# ```
#     x   [ 떼어 둔 것: 앞의 validation_count개 | 훈련에 쓰는 것: 나머지 전부                 ]
# ```
#
# 나머지로 `model`을 훈련하고(이미 컴파일된 모델이니 다시 컴파일하지 마세요) Keras의 `History`를 반환합니다. `.history`에는
# 에포크마다 훈련에 쓴 영화평의 `"loss"`, `"accuracy"`와 떼어 둔 영화평의 `"val_loss"`, `"val_accuracy"`가 들어 있습니다.
#
# `fit`의 `validation_split`은 다릅니다. **마지막** 행을, 그것도 비율로 떼어 냅니다. 양쪽에 영화평이 하나 이상 있어야 하고
# 레이블 수는 영화평 수와 같아야 합니다. 그렇지 않으면 `ValueError`를 발생시키세요. `fit`의 나머지 설정은 자유입니다.


# %%
def fit_with_validation(model, x, y, validation_count, epochs=8, batch_size=64):
    """Train a compiled model in place, watching reviews that it does not learn from.

    model: compiled with the metric "accuracy". x: float32 array (n, dimension). y: array (n,) of 0 and 1.
    validation_count: how many of the first rows are held back, from 1 to n - 1.
    Returns the keras History: "loss", "accuracy", "val_loss" and "val_accuracy", a value for each epoch.
    Raises ValueError if nothing would be held back or trained on, or if x and y differ in length.

    넘겨받은 모델 자체를 훈련하면서, 훈련에 쓰지 않는 영화평으로 지켜봅니다.

    model: 지표 "accuracy"로 컴파일된 모델. x: float32 배열 (n, dimension). y: 0과 1로 된 배열 (n,).
    validation_count: 앞에서 떼어 둘 행의 수, 1부터 n - 1까지.
    Keras의 History를 반환합니다: "loss", "accuracy", "val_loss", "val_accuracy"가 에포크마다 하나씩.
    떼어 둘 것이나 훈련할 것이 없거나 x와 y의 길이가 다르면 ValueError를 발생시킵니다.
    """
    ### BEGIN SOLUTION
    if len(x) != len(y) or not 0 < validation_count < len(x):
        raise ValueError(f"{len(x)} reviews, {len(y)} labels, {validation_count} held back")
    held_back = (x[:validation_count], y[:validation_count])
    rest = (x[validation_count:], y[validation_count:])
    return model.fit(*rest, epochs=epochs, batch_size=batch_size, validation_data=held_back, verbose=0)
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 7. `best_epoch(history)`
#
# The loss on the training reviews keeps falling. The loss on those held back falls at first, and rises once the model
# learns by heart:
#
# ```
#     loss │ v
#          │ t  v           v
#          │    t  v     v           v  validation
#          │       t  v              t  training
#          │          t  t  t
#          └─────────────────
#     epoch  1  2  3  4  5  6        best: 4
# ```
#
# Which epoch was best? The one with the smallest `"val_loss"`; the first of them if several are equal. Epochs count **from 1**, as
# Keras prints them (callbacks get them from 0).
#
# `history` is the dictionary that a `History` carries in `.history`. Training can go wrong and give `nan`; such an
# epoch is never the best. (`inf` is a loss like any other, larger than all.) If there is no validation loss at all (the key is missing, the list is empty or holds nothing
# but `nan`), raise `ValueError`.

# %% [markdown] lang="ko"
# ## 7. `best_epoch(history)`
#
# 훈련에 쓴 영화평의 손실은 계속 내려갑니다. 떼어 둔 영화평의 손실은 처음에는 내려가다가, 모델이 외우기 시작하면 올라갑니다.
#
# ```
#     손실 │ v
#          │ t  v           v
#          │    t  v     v           v  검증
#          │       t  v              t  훈련
#          │          t  t  t
#          └─────────────────
#   에포크   1  2  3  4  5  6        가장 좋은 것: 4
# ```
#
# 어느 에포크가 가장 좋았을까요? `"val_loss"`가 가장 작은 에포크이고, 같은 값이 여럿이면 그중 처음입니다. 에포크는 Keras가 화면에 출력할
# 때처럼(콜백에서와 달리) **1부터** 셉니다.
#
# `history`는 `History`의 `.history`에 들어 있는 딕셔너리입니다. 훈련이 잘못되면 `nan`이 나오기도 하는데, 그런 에포크는 절대 가장
# 좋은 것이 될 수 없습니다. (`inf`는 다른 손실과 똑같이, 가장 큰 값으로 봅니다.) 검증 손실이 하나도 없으면(키가 없거나, 리스트가 비었거나, `nan`뿐이면) `ValueError`를 발생시키세요.


# %%
def best_epoch(history):
    """The number of the epoch, from 1, with the smallest validation loss; the first of equals.

    history: dict as in History.history; "val_loss" is a list or an array of floats, a value for each epoch.
    Returns an int. Raises ValueError if there is no validation loss other than nan.

    검증 손실이 가장 작은 에포크의 번호를 1부터 세어 반환합니다. 같으면 처음 것입니다.

    history: History.history와 같은 딕셔너리. "val_loss"는 에포크마다 값이 하나씩 든 리스트나 배열입니다.
    int를 반환합니다. nan이 아닌 검증 손실이 없으면 ValueError를 발생시킵니다.

    >>> best_epoch({"loss": [0.6, 0.4, 0.2], "val_loss": [0.6, 0.5, 0.7]})
    2
    """
    ### BEGIN SOLUTION
    losses = np.asarray(history.get("val_loss", []), dtype=np.float64)
    if np.isnan(losses).all():
        raise ValueError("there is no validation loss")
    return int(np.nanargmin(losses)) + 1
    ### END SOLUTION


# %% [markdown] lang="en"
# ## Try it
#
# Both languages with the same seven functions. The word index is built from the training reviews only: a word that
# occurs nowhere else but in the reviews held back is unknown, as it would be in real life.

# %% [markdown] lang="ko"
# ## 실행해 보기
#
# 같은 함수 일곱 개로 두 언어를 모두 처리합니다. 단어 색인은 훈련에 쓰는 영화평으로만 만듭니다. 떼어 둔 영화평에만 나오는 단어는
# 실제로도 그렇듯이 모르는 단어입니다.

# %%
if __name__ == "__main__":
    for path, dimension in (("data/reviews_en.tsv.gz", 2000), ("data/reviews_ko.tsv.gz", 400)):
        texts, labels = read_reviews(path)
        word_index = build_word_index(texts[1000:])
        sequences = [encode_review(text, word_index, dimension) for text in texts]
        print(decode_review(sequences[0], word_index))
        model = build_classifier(dimension)
        history = fit_with_validation(model, multi_hot(sequences, dimension), labels, 1000, epochs=12).history
        epoch = best_epoch(history)
        print(path, "best epoch", epoch, "accuracy on new reviews", history["val_accuracy"][epoch - 1])
