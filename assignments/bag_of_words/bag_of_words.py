"""Assignment 6: A bag of words.  Write your code where it says YOUR CODE HERE.

Instructions: README.md.   Check yourself: autograder check bag_of_words

과제 6: 단어 가방(bag of words).  YOUR CODE HERE라고 쓰인 곳에 코드를 작성하세요.

설명: README.ko.md.   스스로 검사하기: autograder check bag_of_words
"""

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


def build_vocabulary(documents: Sequence[str]) -> dict[str, int]:
    """The column of each word of the documents, in sorted order from 0 on.

    Raises ValueError if documents is a str.

    build_vocabulary(["b a", "c b"])  →  {"a": 0, "b": 1, "c": 2}

    문서에 나온 단어의 열 번호를, 정렬한 순서대로 0부터 매겨 반환합니다. documents가 str이면 ValueError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def count_vectors(documents: Sequence[str], vocabulary: dict[str, int]) -> sparse.csr_array:
    """How often each word of the vocabulary occurs in each document.

    vocabulary: the column of each word. Returns a CSR matrix of shape (documents, words), int64.
    Raises ValueError if documents is a str.

    count_vectors(["b a b", "d"], {"a": 0, "b": 1}).toarray()  →  [[1, 2], [0, 0]]

    어휘의 단어가 문서마다 몇 번 나오는지 셉니다.

    vocabulary: 단어의 열 번호. 모양이 (문서 수, 단어 수)인 int64 CSR 행렬을 반환합니다. documents가 str이면 ValueError를
    발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def ngrams(tokens: Sequence[str], n: int) -> list[str]:
    """Every n tokens that stand in a row, joined by a space.

    Raises ValueError if n is below 1.

    ngrams(["the", "cat", "saw", "the", "cat"], 2)  →  ["the cat", "cat saw", "saw the", "the cat"]

    이어진 토큰 n개를 빈칸으로 이어 차례로 모두 반환합니다. n이 1보다 작으면 ValueError를 발생시킵니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def tf_idf(counts: sparse.csr_array) -> sparse.csr_array:
    """The counts times smoothed idf, each row divided by its L2 norm.

    counts: CSR matrix of shape (documents, words). Returns a CSR matrix of the same shape, float64.

    tf_idf(sparse.csr_array([[1, 0], [1, 1]])).toarray()  →  [[1, 0], [0.57973867, 0.81480247]]

    횟수에 평활화한 idf를 곱하고 각 행을 L2 노름으로 나눕니다.

    counts: 모양이 (문서 수, 단어 수)인 CSR 행렬. 같은 모양의 float64 CSR 행렬을 반환합니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def document_similarity(matrix: sparse.csr_array) -> np.ndarray:
    """The cosine of each row with each row; 0 where a row is empty.

    matrix: CSR matrix of shape (documents, words). Returns a float64 array of shape (documents, documents).

    document_similarity(sparse.csr_array([[3, 4], [0, 2], [0, 0]]))  →  [[1, 0.8, 0], [0.8, 1, 0], [0, 0, 0]]

    모든 행끼리의 코사인을 구합니다. 빈 행에서는 0입니다.

    matrix: 모양이 (문서 수, 단어 수)인 CSR 행렬. 모양이 (문서 수, 문서 수)인 float64 배열을 반환합니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


if __name__ == "__main__":
    with open("data/documents.json", encoding="utf-8") as file:
        records = json.load(file)
    for language in ("en", "ko"):
        texts = [record[language] for record in records]
        alike = document_similarity(tf_idf(count_vectors(texts, build_vocabulary(texts))))
        np.fill_diagonal(alike, 0)
        for i in range(0, len(texts), 7):
            print(f"{texts[i]}\n    {alike[i].max():.2f}  {texts[alike[i].argmax()]}")
