"""Assignment 8: Film reviews: from words to a verdict.  Write your code where it says YOUR CODE HERE.

Instructions: README.md.   Check yourself: autograder check imdb

과제 8: 영화평 분류: 단어에서 판정까지.  YOUR CODE HERE라고 쓰인 곳에 코드를 작성하세요.

설명: README.ko.md.   스스로 검사하기: autograder check imdb
"""

import gzip
import re
from collections import Counter

import keras
import numpy as np


def read_reviews(path):
    """The texts and the labels of a file of reviews: a list of str and an int array. / 영화평 파일의 글과 레이블."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        pairs = [line.rstrip("\n").split("\t", 1) for line in file]
    return [text for _, text in pairs], np.array([int(label) for label, _ in pairs])


def build_word_index(texts):
    """Every word of some texts with its rank, from 1. / 글에 나온 모든 단어와 1부터 매긴 순위."""
    counts = Counter(word for text in texts for word in re.findall(r"\w+", text.lower()))
    return {word: rank for rank, (word, _) in enumerate(counts.most_common(), start=1)}


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
    # YOUR CODE HERE
    raise NotImplementedError()


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
    # YOUR CODE HERE
    raise NotImplementedError()


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
    # YOUR CODE HERE
    raise NotImplementedError()


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
    # YOUR CODE HERE
    raise NotImplementedError()


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
    # YOUR CODE HERE
    raise NotImplementedError()


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
    # YOUR CODE HERE
    raise NotImplementedError()


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
    # YOUR CODE HERE
    raise NotImplementedError()


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
