"""The visible checks: the three documents of the instructions, and the simplest cases around them.

They are plain pytest.  Run them with ``autograder check bag_of_words`` or ``pytest``.
"""

import numpy as np
import pytest
from scipy import sparse

question = pytest.mark.question

DOCUMENTS = ["The cat saw the dog.", "The dog slept.", "고양이 the cat"]
VOCABULARY = {"cat": 0, "dog": 1, "saw": 2, "slept": 3, "the": 4, "고양이": 5}
COUNTS = [[1, 1, 1, 0, 2, 0], [0, 1, 0, 1, 1, 0], [1, 0, 0, 0, 1, 1]]


@question("build_vocabulary", en="The documents of the instructions", ko="설명에 나온 문서")
def test_build_vocabulary(submission, same):
    same(submission.build_vocabulary(DOCUMENTS), VOCABULARY)


@question("build_vocabulary", en="One text is not a list of texts", ko="텍스트 하나는 텍스트의 리스트가 아님")
def test_build_vocabulary_refuses_a_text(submission):
    with pytest.raises(ValueError):
        submission.build_vocabulary("The dog slept.")


@question("count_vectors", en="The documents of the instructions", ko="설명에 나온 문서")
def test_count_vectors(submission, same):
    got = submission.count_vectors(DOCUMENTS, VOCABULARY)
    assert sparse.issparse(got), "the result is not a matrix of scipy.sparse"
    assert got.format == "csr"
    same(got.toarray(), np.array(COUNTS))


@question("count_vectors", en="An unknown word, an empty document", ko="모르는 단어, 빈 문서")
def test_count_vectors_unknown(submission, same):
    got = submission.count_vectors(["the bird", ""], VOCABULARY)
    same(got.toarray(), np.array([[0, 0, 0, 0, 1, 0], [0, 0, 0, 0, 0, 0]]))


@question("ngrams", en="The bigrams of the instructions", ko="설명에 나온 바이그램")
def test_ngrams(submission, same):
    got = submission.ngrams(["the", "cat", "saw", "the", "cat"], 2)
    same(got, ["the cat", "cat saw", "saw the", "the cat"], like="array")


@question("ngrams", en="Longer than the text", ko="텍스트보다 긴 n-그램")
def test_ngrams_too_long(submission, same):
    same(submission.ngrams(["the", "cat"], 3), [], like="array")


@question("tf_idf", en="The documents of the instructions", ko="설명에 나온 문서")
def test_tf_idf(submission, same):
    got = submission.tf_idf(sparse.csr_array(COUNTS))
    assert sparse.issparse(got), "the result is not a matrix of scipy.sparse"
    expected = [
        [0.403525, 0.403525, 0.530587, 0.0, 0.626747, 0.0],
        [0.0, 0.547832, 0.0, 0.720333, 0.425441, 0.0],
        [0.547832, 0.0, 0.0, 0.0, 0.425441, 0.720333],
    ]
    same(got.toarray(), np.array(expected), atol=1e-6)


@question("tf_idf", en="An empty document", ko="빈 문서")
def test_tf_idf_empty_document(submission, same):
    got = submission.tf_idf(sparse.csr_array([[0, 0], [3, 0]]))
    same(got.toarray(), np.array([[0.0, 0.0], [1.0, 0.0]]), atol=1e-9)


@question("document_similarity", en="The documents of the instructions", ko="설명에 나온 문서")
def test_document_similarity(submission, same):
    got = submission.document_similarity(sparse.csr_array(COUNTS))
    expected = [[1.0, 0.654654, 0.654654], [0.654654, 1.0, 0.333333], [0.654654, 0.333333, 1.0]]
    same(got, np.array(expected), atol=1e-6)


@question("document_similarity", en="An empty document", ko="빈 문서")
def test_document_similarity_empty_document(submission, same):
    got = submission.document_similarity(sparse.csr_array([[3, 4], [0, 2], [0, 0]]))
    same(got, np.array([[1.0, 0.8, 0.0], [0.8, 1.0, 0.0], [0.0, 0.0, 0.0]]), atol=1e-9)
