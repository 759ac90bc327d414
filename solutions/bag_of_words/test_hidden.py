"""The hidden checks.

Documents are the shipped ones, in both languages, and random ones.  Each question gets its input from here, never from
another question's answer: a mistake costs its own question only.

A check is an idea, not a case: it goes through its cases until one fails, and that one is what the learner
is shown.
"""

import json
from pathlib import Path

import numpy as np
import pytest
from scipy import sparse

from autograder.judge import probe

question = pytest.mark.question

DATA = Path(__file__).parents[2] / "data"
DOCUMENTS = json.loads((DATA / "documents.json").read_text(encoding="utf-8"))
CLOSE = {"rtol": 1e-9, "atol": 1e-12}
MARKS = [", ", "! ", " … ", "\n", "\t", " 😺 ", "-", "'", "、", "  "]


def texts_of(language, rng, count):
    """Some of the documents, in no order, perhaps the same one twice."""
    return [DOCUMENTS[i][language] for i in rng.integers(0, len(DOCUMENTS), count)]


def jumbled(rng, count, length=9):
    """Documents made of the words of both languages, with anything in between."""
    words = " ".join(each[language] for each in DOCUMENTS for language in ("en", "ko")).split()
    words += ["snake_case", "_", "2026", "007", "Été", "ÉTÉ", "책", "A", "a", "ㅋㅋ", "Ωμέγα", "漢字"]
    return ["".join(words[i] + MARKS[i % 7] for i in rng.integers(0, len(words), length)) for _ in range(count)]


def random_counts(rng, shape, density=0.3, dtype="int64", empty_rows=(), shuffled=False):
    """A CSR matrix of counts from 1 to 9, with some rows left empty, its columns perhaps out of order."""
    dense = np.where(rng.random(shape) < density, rng.integers(1, 10, shape), 0).astype(dtype)
    dense[list(empty_rows)] = 0
    counts = sparse.csr_array(dense)
    if shuffled:
        for start, stop in zip(counts.indptr, counts.indptr[1:], strict=False):
            order = start + rng.permutation(stop - start)
            counts.indices[start:stop], counts.data[start:stop] = counts.indices[order], counts.data[order]
        counts.has_sorted_indices = False
    return counts


def check_csr(got, dtype):
    """What every matrix that comes back must be."""
    assert sparse.issparse(got), f"not a matrix of scipy.sparse: {type(got).__name__}"
    assert got.format == "csr", f"not in CSR form: {got.format}"
    assert str(got.dtype) == dtype, f"the dtype is {got.dtype}, not {dtype}"
    cells = got.tocoo()
    numbers = cells.row.astype(np.int64) * got.shape[1] + cells.col
    assert len(np.unique(numbers)) == got.nnz, "a cell is stored twice"
    assert np.all(got.data != 0), "a zero is stored"


# -------------------------------------------------------------------------------- build_vocabulary


@question("build_vocabulary", points=2, en="The documents of both languages", ko="두 언어의 문서")
def test_build_vocabulary_documents(submission, reference, same, rng):
    for texts in [texts_of("en", rng, 9), texts_of("ko", rng, 9), jumbled(rng, 5)]:
        same(submission.build_vocabulary(texts), reference.build_vocabulary(texts))


@question("build_vocabulary", points=2, en="Sorted like Python sorts", ko="파이썬의 정렬 순서")
def test_build_vocabulary_order(submission, same, rng):
    ordered = ["007", "10", "9", "_x", "a", "ab", "b", "z", "été", "ω", "가", "가나", "나", "책", "힣"]
    for _ in range(3):
        words = [ordered[i] for i in rng.permutation(len(ordered))]
        texts = [" ".join(words[:6]), " ".join(words[6:])]
        same(submission.build_vocabulary(texts), {word: column for column, word in enumerate(ordered)})


@question("build_vocabulary", en="Words of one letter, capitals, underscores", ko="한 글자 단어, 대문자, 밑줄")
def test_build_vocabulary_words(submission, same):
    got = submission.build_vocabulary(["책 A_1", "A I", "É é", "집-물"])
    same(got, {"a": 0, "a_1": 1, "i": 2, "é": 3, "물": 4, "집": 5, "책": 6})


@question("build_vocabulary", en="Nothing, nothing but punctuation, one word", ko="빈 목록, 문장 부호뿐, 단어 하나")
def test_build_vocabulary_empty(submission, same):
    for texts in [[], [""], ["", " ", "?! 😺"]]:
        same(submission.build_vocabulary(texts), {})
    same(submission.build_vocabulary(["", "책!"]), {"책": 0})


@question("build_vocabulary", en="Only a list of texts", ko="텍스트의 리스트만")
def test_build_vocabulary_refuses(submission, same):
    for text in ["cat", "", "고양이 한 마리"]:
        with pytest.raises(ValueError):
            submission.build_vocabulary(text)
    same(submission.build_vocabulary(("b", "a")), {"a": 0, "b": 1})


@probe
def call_twice(submission, name, first, second):
    """The answers to two calls in the same module, the first looked at after the second was made."""
    one = getattr(submission, name)(*first)
    other = getattr(submission, name)(*second)
    return one, other, first


@question("build_vocabulary", en="Two calls; the list is unchanged", ko="두 번의 호출, 리스트는 그대로")
def test_build_vocabulary_twice(submission, same):
    one, other, first = call_twice(submission, "build_vocabulary", [["c b", "b a"]], [["d b"]])
    same(one, {"a": 0, "b": 1, "c": 2})
    same(other, {"b": 0, "d": 1})
    same(first, [["c b", "b a"]])


# ----------------------------------------------------------------------------------- count_vectors


@question("count_vectors", points=2, en="The documents of both languages", ko="두 언어의 문서")
def test_count_vectors_documents(submission, reference, same, rng):
    for texts in [texts_of("en", rng, 9), texts_of("ko", rng, 9), jumbled(rng, 6, 30)]:
        vocabulary = reference.build_vocabulary(texts)
        got = submission.count_vectors(texts, vocabulary)
        check_csr(got, "int64")
        same(got, reference.count_vectors(texts, vocabulary))


@question("count_vectors", points=2, en="Columns as the vocabulary says", ko="어휘에 적힌 대로의 열")
def test_count_vectors_columns(submission, reference, same, rng):
    texts = jumbled(rng, 5, 20)
    for _ in range(2):
        words = list(reference.build_vocabulary(texts))
        vocabulary = {words[i]: int(column) for i, column in enumerate(rng.permutation(len(words)))}
        same(submission.count_vectors(texts, vocabulary), reference.count_vectors(texts, vocabulary))
    got = submission.count_vectors(["b b b a"], {"b": 0, "a": 2, "never": 1, "책": 3})
    same(got.toarray(), np.array([[3, 0, 1, 0]]))


@question("count_vectors", en="Words that the vocabulary does not know", ko="어휘에 없는 단어")
def test_count_vectors_unknown(submission, same):
    vocabulary = {"cat": 0, "고양이": 1}
    got = submission.count_vectors(["dog cat dog", "cats", "개 고양이! 고양이", "고양이가"], vocabulary)
    check_csr(got, "int64")
    same(got.toarray(), np.array([[1, 0], [0, 0], [0, 2], [0, 0]]))
    same(vocabulary, {"cat": 0, "고양이": 1})


@question("count_vectors", en="Capitals, accents, one letter, underscores", ko="대문자, 악센트, 한 글자, 밑줄")
def test_count_vectors_words(submission, same):
    got = submission.count_vectors(["The THE É_1 é 책", "책-책 é! 1"], {"the": 0, "é": 1, "é_1": 2, "책": 3, "1": 4})
    same(got.toarray(), np.array([[2, 1, 1, 1, 0], [0, 1, 0, 2, 1]]))


@question("count_vectors", points=2, en="Empty rows, no documents, no words", ko="빈 행, 문서나 단어가 없음")
def test_count_vectors_empty(submission, same):
    got = submission.count_vectors(["", "b", "", "??"], {"a": 0, "b": 1, "c": 2})
    check_csr(got, "int64")
    same(got.toarray(), np.array([[0, 0, 0], [0, 1, 0], [0, 0, 0], [0, 0, 0]]))
    for documents, vocabulary in [([], {"a": 0, "b": 1}), (["a", "b", "c"], {}), ([], {}), (["", ""], {"a": 0})]:
        got = submission.count_vectors(documents, vocabulary)
        check_csr(got, "int64")
        assert got.shape == (len(documents), len(vocabulary))
        assert got.nnz == 0


@question("count_vectors", en="Only a list of texts; a tuple will do", ko="텍스트의 리스트만, 튜플도 가능")
def test_count_vectors_refuses(submission, same):
    for text in ["a b", ""]:
        with pytest.raises(ValueError):
            submission.count_vectors(text, {"a": 0, "b": 1})
    same(submission.count_vectors(("a b", "b"), {"a": 0, "b": 1}).toarray(), np.array([[1, 1], [0, 1]]))


@question("count_vectors", en="Two calls; nothing is changed", ko="두 번의 호출, 인수는 그대로")
def test_count_vectors_twice(submission, same):
    first = [["b a", "new b"], {"a": 0, "b": 1}]
    one, other, after = call_twice(submission, "count_vectors", first, [["b"], {"b": 0}])
    same(one.toarray(), np.array([[1, 1], [0, 1]]))
    same(other.toarray(), np.array([[1]]))
    same(after, first)


@probe
def count_many(submission, columns, words):
    """The counts of documents of three words, made here: so many texts would take long on the way."""
    texts = [f"w{one} w{other} w{one}" for one, other in columns.tolist()]
    return submission.count_vectors(texts, {f"w{column}": column for column in range(words)})


@question("count_vectors", points=2, en="100,000 words stay sparse", ko="단어 100,000개, 펼치지 않고")
def test_count_vectors_large(submission, same, rng):
    documents, words = 60_000, 100_000
    columns = rng.integers(0, words, (documents, 2))
    columns[:, 1] = (columns[:, 0] + 1 + columns[:, 1] % (words - 1)) % words
    got = count_many(submission, columns, words)
    check_csr(got, "int64")
    rows = np.repeat(np.arange(documents), 2)
    counts = np.tile([2, 1], documents)
    same(got, sparse.csr_array((counts, (rows, columns.ravel())), shape=(documents, words)))


# ------------------------------------------------------------------------------------------ ngrams


@question("ngrams", points=2, en="Random tokens of both languages", ko="두 언어의 무작위 토큰")
def test_ngrams_random(submission, reference, same, rng):
    for n in [2, 3, 1, 5]:
        tokens = " ".join(jumbled(rng, 1, 12)).split()
        same(submission.ngrams(tokens, n), reference.ngrams(tokens, n), like="array")


@question(
    "ngrams",
    points=2,
    en="As long as the text, longer, one shorter",
    ko="텍스트와 같은 길이, 더 긴 길이, 하나 짧은 길이",
)
def test_ngrams_edges(submission, same):
    tokens = ["나는", "책을", "읽는다"]
    same(submission.ngrams(tokens, 2), ["나는 책을", "책을 읽는다"], like="array")
    same(submission.ngrams(tokens, 3), ["나는 책을 읽는다"], like="array")
    for n in [4, 5, 100]:
        same(submission.ngrams(tokens, n), [], like="array")
    for n in [1, 2]:
        same(submission.ngrams([], n), [], like="array")
    same(submission.ngrams(["책"], 1), ["책"], like="array")
    same(submission.ngrams(["책"], 2), [], like="array")


@question("ngrams", en="Repeated n-grams stay, in order", ko="되풀이되는 n-그램도 순서대로")
def test_ngrams_repeated(submission, same):
    same(submission.ngrams(["b", "a"] * 3, 2), ["b a", "a b", "b a", "a b", "b a"], like="array")
    same(submission.ngrams(["하"] * 4, 3), ["하 하 하"] * 2, like="array")
    same(submission.ngrams(["b", "b", "a"], 1), ["b", "b", "a"], like="array")


@question("ngrams", en="n below 1", ko="1보다 작은 n")
def test_ngrams_refuses(submission):
    for n in [0, -1, -3]:
        for tokens in [["a", "b", "c"], []]:
            with pytest.raises(ValueError):
                submission.ngrams(tokens, n)


@question("ngrams", en="Tokens are taken as they are", ko="토큰은 있는 그대로")
def test_ngrams_tokens(submission, same):
    got = submission.ngrams(["The", "don't", "x_1", "Été", "😺", "_"], 2)
    same(got, ["The don't", "don't x_1", "x_1 Été", "Été 😺", "😺 _"], like="array")


@probe
def ngrams_and_look(submission, tokens, n):
    answer = submission.ngrams(tokens, n)
    return answer, tokens, answer is tokens


@question("ngrams", en="A new list; tuples; the tokens unchanged", ko="새 리스트, 튜플, 토큰은 그대로")
def test_ngrams_arguments(submission, same):
    for n, expected in [(1, ["a", "책", "a"]), (2, ["a 책", "책 a"]), (3, ["a 책 a"])]:
        got, after, is_argument = ngrams_and_look(submission, ["a", "책", "a"], n)
        same({"answer": list(got), "tokens": after}, {"answer": expected, "tokens": ["a", "책", "a"]})
        assert not is_argument, "a new list, please: the one returned is the one that was handed in"
        same(submission.ngrams(("a", "책", "a"), n), expected, like="array")


# ------------------------------------------------------------------------------------------ tf_idf


@question("tf_idf", points=2, en="Random counts, wide and tall", ko="무작위 횟수, 넓은 행렬과 긴 행렬")
def test_tf_idf_random(submission, reference, same, rng):
    for shape in [(6, 6), (4, 15), (15, 4)]:
        counts = random_counts(rng, shape)
        got = submission.tf_idf(counts)
        check_csr(got, "float64")
        same(got, reference.tf_idf(counts), **CLOSE)


@question("tf_idf", points=2, en="The documents of both languages", ko="두 언어의 문서")
def test_tf_idf_documents(submission, reference, same, rng):
    for texts in [texts_of("en", rng, 12), texts_of("ko", rng, 12)]:
        counts = reference.count_vectors(texts, reference.build_vocabulary(texts))
        same(submission.tf_idf(counts), reference.tf_idf(counts), **CLOSE)


@question("tf_idf", points=2, en="Documents are counted, not occurrences", ko="횟수가 아니라 문서의 수")
def test_tf_idf_df(submission, same):
    got = submission.tf_idf(sparse.csr_array([[5, 1], [0, 1], [0, 7]]))
    # idf: ln(4 / 2) + 1 and ln(4 / 4) + 1
    first = 5 * (np.log(2) + 1)
    length = np.hypot(first, 1)
    same(got.toarray(), np.array([[first / length, 1 / length], [0.0, 1.0], [0.0, 1.0]]), **CLOSE)


@question(
    "tf_idf", points=2, en="Empty rows, unused columns, no rows, no columns", ko="빈 행, 안 쓰인 열, 행이나 열이 없음"
)
def test_tf_idf_empty(submission, reference, same, rng):
    for empty in [[0], [3, 4], [7], [0, 2, 3, 7]]:
        counts = random_counts(rng, (8, 5), 0.6, empty_rows=empty)
        got = submission.tf_idf(counts)
        check_csr(got, "float64")
        same(got, reference.tf_idf(counts), **CLOSE)
    got = submission.tf_idf(sparse.csr_array([[0, 2, 0], [0, 1, 0]]))
    same(got.toarray(), np.array([[0.0, 1.0, 0.0], [0.0, 1.0, 0.0]]), **CLOSE)
    for shape in [(0, 3), (3, 0), (0, 0), (2, 2)]:
        got = submission.tf_idf(sparse.csr_array(shape, dtype=np.int64))
        check_csr(got, "float64")
        same(got.toarray(), np.zeros(shape))


@question("tf_idf", en="int32, float32 and float64; csr_matrix", ko="여러 dtype과 csr_matrix")
def test_tf_idf_dtypes(submission, reference, same, rng):
    for dtype in ["int32", "float32", "float64", "uint8"]:
        counts = random_counts(rng, (6, 8), dtype=dtype)
        expected = reference.tf_idf(counts.astype(np.int64))
        for given in [counts, sparse.csr_matrix(counts)]:
            got = submission.tf_idf(given)
            check_csr(got, "float64")
            same(got, expected, **CLOSE)
    got = submission.tf_idf(sparse.csr_array([[1]], dtype=np.int64))
    same(got.toarray(), np.array([[1.0]]), **CLOSE)


@probe
def call_and_keep(submission, name, matrix):
    """The answer, and the matrix afterwards; a warning is an error."""
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("error", RuntimeWarning)
        return getattr(submission, name)(matrix), matrix


@probe
def call_read_only(submission, name, matrix):
    for part in (matrix.data, matrix.indices, matrix.indptr):
        part.flags.writeable = False
    return getattr(submission, name)(matrix)


@probe
def call_then_change(submission, name, matrix):
    """The answer, looked at after the caller has used the matrix for something else."""
    answer = getattr(submission, name)(matrix)
    matrix.data[:] = 7
    matrix.indices[:] = 0
    matrix.indptr[:] = 0
    return answer


def check_matrix(submission, same, name, counts, expected):
    """The matrix is unchanged, and read-only arrays will do."""
    got, after = call_and_keep(submission, name, counts)
    same(got, expected, **CLOSE)
    same(after, counts)
    same(call_read_only(submission, name, counts.sorted_indices()), expected, **CLOSE)


@question(
    "tf_idf",
    points=2,
    en="Columns in any order, read-only; the counts unchanged",
    ko="열의 순서, 읽기 전용, 인수는 그대로",
)
def test_tf_idf_arguments(submission, reference, same, rng):
    for dtype in ["int64", "float64"]:
        counts = random_counts(rng, (6, 9), 0.5, dtype, empty_rows=[2], shuffled=True)
        check_matrix(submission, same, "tf_idf", counts, reference.tf_idf(counts))


@question("tf_idf", en="The result stands on its own", ko="인수와 이어지지 않은 결과")
def test_tf_idf_own_arrays(submission, reference, same, rng):
    for dtype in ["int64", "float64"]:
        counts = random_counts(rng, (6, 9), 0.5, dtype)
        same(call_then_change(submission, "tf_idf", counts), reference.tf_idf(counts), **CLOSE)


@question("tf_idf", points=2, en="20,000 words stay sparse", ko="단어 20,000개, 펼치지 않고")
def test_tf_idf_large(submission, same):
    documents, words = 300_000, 20_000
    rows = np.repeat(np.arange(documents), 2)
    columns = np.stack([np.arange(documents) % words, np.full(documents, words - 1)], axis=1)
    columns[columns[:, 0] == words - 1, 0] = 0
    counts = sparse.csr_array((np.ones(2 * documents, np.int64), (rows, columns.ravel())), shape=(documents, words))
    got = submission.tf_idf(counts)
    check_csr(got, "float64")
    # Word 1 is in 15 documents, the last word in all of them.
    weight = np.log((1 + documents) / 16) + 1
    same(got[[1]].toarray()[0, [1, words - 1]], np.array([weight, 1.0]) / np.hypot(weight, 1), **CLOSE)
    same(got.shape, (documents, words))


# ----------------------------------------------------------------------------- document_similarity


@question("document_similarity", points=2, en="Random counts, wide and tall", ko="무작위 횟수, 넓은 행렬과 긴 행렬")
def test_document_similarity_random(submission, reference, same, rng):
    for shape in [(5, 5), (3, 12), (12, 3)]:
        counts = random_counts(rng, shape, 0.5)
        same(submission.document_similarity(counts), reference.document_similarity(counts), **CLOSE)


@question("document_similarity", en="The documents of both languages", ko="두 언어의 문서")
def test_document_similarity_documents(submission, reference, same, rng):
    for texts in [texts_of("en", rng, 12), texts_of("ko", rng, 12)]:
        weights = reference.tf_idf(reference.count_vectors(texts, reference.build_vocabulary(texts)))
        got = submission.document_similarity(weights)
        same(got, reference.document_similarity(weights), **CLOSE)


@question("document_similarity", points=2, en="Negative numbers, any length", ko="음수, 모든 길이")
def test_document_similarity_negative(submission, same):
    matrix = sparse.csr_array([[3.0, 4.0], [-3.0, -4.0], [-4e150, 3e150], [3e-100, 4e-100], [0.5, 0.0]])
    expected = [
        [1.0, -1.0, 0.0, 1.0, 0.6],
        [-1.0, 1.0, 0.0, -1.0, -0.6],
        [0.0, 0.0, 1.0, 0.0, -0.8],
        [1.0, -1.0, 0.0, 1.0, 0.6],
        [0.6, -0.6, -0.8, 0.6, 1.0],
    ]
    same(submission.document_similarity(matrix), np.array(expected), rtol=1e-9, atol=1e-12)


@question(
    "document_similarity", points=2, en="Empty documents, no documents, no words", ko="빈 문서, 문서나 단어가 없음"
)
def test_document_similarity_empty(submission, reference, same, rng):
    for empty in [[0], [5], [0, 2, 3, 5]]:
        counts = random_counts(rng, (6, 4), 0.8, empty_rows=empty)
        same(submission.document_similarity(counts), reference.document_similarity(counts), **CLOSE)
    for shape in [(0, 3), (3, 0), (0, 0), (1, 1)]:
        got = submission.document_similarity(sparse.csr_array(shape, dtype=np.int64))
        same(got, np.zeros((shape[0], shape[0])))
    same(submission.document_similarity(sparse.csr_array([[2]])), np.array([[1.0]]), **CLOSE)


@question("document_similarity", en="Small integer dtypes, large counts", ko="작은 정수 dtype, 큰 횟수")
def test_document_similarity_dtypes(submission, same):
    expected = np.array([[1.0, 0.8], [0.8, 1.0]])
    for dtype, scale in [("int32", 100_000), ("int8", 30), ("uint8", 60), ("float64", 0.1), ("int64", 10**10)]:
        matrix = sparse.csr_array((np.array([[3, 4], [0, 4]]) * scale).astype(dtype))
        for given in [matrix, sparse.csr_matrix(matrix)]:
            same(submission.document_similarity(given), expected, **CLOSE)


@question(
    "document_similarity",
    en="Columns in any order, read-only; the matrix unchanged",
    ko="열의 순서, 읽기 전용, 인수는 그대로",
)
def test_document_similarity_arguments(submission, reference, same, rng):
    for dtype in ["int64", "float64"]:
        counts = random_counts(rng, (5, 9), 0.5, dtype, empty_rows=[2], shuffled=True)
        check_matrix(submission, same, "document_similarity", counts, reference.document_similarity(counts))


@question("document_similarity", points=2, en="20 million columns stay sparse", ko="열 2천만 개, 펼치지 않고")
def test_document_similarity_wide(submission, same):
    documents, words = 400, 20_000_000
    columns = np.stack([np.arange(documents) * 40_000, np.full(documents, words - 1)], axis=1)
    entries = np.tile([3.0, 4.0], documents), (np.repeat(np.arange(documents), 2), columns.ravel())
    matrix = sparse.csr_array(entries, shape=(documents, words))
    same(submission.document_similarity(matrix), np.where(np.eye(documents) == 1, 1.0, 0.64), **CLOSE)
