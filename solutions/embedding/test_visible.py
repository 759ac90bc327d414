"""Visible tests: small cases with the expected values written out."""

import numpy as np
import pytest

question = pytest.mark.question

DRINKS = [["아이가", "우유를", "마신다"], ["아이가", "주스를", "마신다"], ["cat", "drinks", "우유를"]]
WORDS = ["cat", "고양이", "개", "dog", "없다"]
VECTORS = np.array([[1.0, 1.0], [2.0, 2.0], [1.0, 2.0], [8.0, 1.0], [0.0, 0.0]])
TABLE = np.array([[10.0, 20.0], [30.0, 40.0], [50.0, 60.0]])


@question("one_hot", en="The example", ko="설명에 나온 예")
def test_one_hot_example(submission, same):
    vocabulary = {"cat": 0, "고양이": 1, "sleeps": 2, "잔다": 3}
    got = submission.one_hot(["고양이", "잔다", "고양이", "dog"], vocabulary)
    expected = np.array([[0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 0.0, 1.0], [0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0]])
    same(np.asarray(got, dtype=float), expected)


@question("one_hot", en="A text instead of tokens is refused", ko="토큰 대신 글이 오면 거절")
def test_one_hot_text(submission):
    with pytest.raises(ValueError):
        submission.one_hot("고양이", {"고": 0, "양": 1, "이": 2})


@question("skip_gram_pairs", en="Window 1", ko="창 1")
def test_pairs_window_1(submission, same):
    got = submission.skip_gram_pairs(["the", "cat", "잔다"], 1)
    same(got, [("the", "cat"), ("cat", "the"), ("cat", "잔다"), ("잔다", "cat")], like="array")


@question("skip_gram_pairs", en="Window 2, and a word that comes twice", ko="창 2, 두 번 나오는 단어")
def test_pairs_window_2(submission, same):
    same(submission.skip_gram_pairs(["정말", "정말"], 2), [("정말", "정말"), ("정말", "정말")], like="array")
    got = submission.skip_gram_pairs(["a", "b", "c", "d"], 2)
    centres = [("a", "b"), ("a", "c"), ("b", "a"), ("b", "c"), ("b", "d")]
    same(got, [*centres, ("c", "a"), ("c", "b"), ("c", "d"), ("d", "b"), ("d", "c")], like="array")


@question("skip_gram_pairs", en="A window of 0 is refused", ko="창이 0이면 거절")
def test_pairs_window_0(submission):
    with pytest.raises(ValueError):
        submission.skip_gram_pairs(["a", "b"], 0)


@question("train_word2vec", en="Words that come often enough", ko="충분히 자주 나온 단어")
def test_train_words(submission):
    vectors = submission.train_word2vec(DRINKS, vector_size=7, min_count=2)
    assert sorted(vectors.index_to_key) == ["마신다", "아이가", "우유를"]
    assert vectors.vectors.shape == (3, 7)


@question("train_word2vec", en="The default settings", ko="기본 설정")
def test_train_defaults(submission):
    vectors = submission.train_word2vec([["고양이", "cat"]] * 5 + [["개"]] * 4)
    assert sorted(vectors.index_to_key) == ["cat", "고양이"]
    assert vectors.vectors.shape == (2, 100)


@question("train_word2vec", en="Sentences that were not split are refused", ko="나누지 않은 문장은 거절")
def test_train_text(submission):
    with pytest.raises(ValueError):
        submission.train_word2vec(["고양이가 잔다", "고양이가 운다"], min_count=1)


@question("most_similar", points=2, en="The example", ko="설명에 나온 예")
def test_similar_example(submission):
    got = submission.most_similar(VECTORS, WORDS, "cat", 10)
    assert [word for word, _ in got] == ["고양이", "개", "dog", "없다"]
    assert [cosine for _, cosine in got] == pytest.approx([1.0, 0.9486832980505138, 0.7893522173763263, 0.0])


@question("most_similar", en="The first one", ko="첫째만")
def test_similar_first(submission):
    got = submission.most_similar(VECTORS, WORDS, "dog", 1)
    assert [word for word, _ in got] == ["cat"]


@question("most_similar", en="A word without a vector", ko="벡터가 없는 단어")
def test_similar_unknown(submission):
    with pytest.raises(KeyError):
        submission.most_similar(VECTORS, WORDS, "새", 1)


@question("embedding_lookup", en="A batch of two texts", ko="글 두 편의 배치")
def test_lookup_batch(submission, same):
    got = submission.embedding_lookup([[1, 0], [2, 2]], TABLE)
    same(got, np.array([[[30.0, 40.0], [10.0, 20.0]], [[50.0, 60.0], [50.0, 60.0]]]))


@question("embedding_lookup", en="A single index, and none", ko="번호 하나, 번호 없음")
def test_lookup_shapes(submission, same):
    same(submission.embedding_lookup(2, TABLE), np.array([50.0, 60.0]))
    same(submission.embedding_lookup([], TABLE), np.zeros((0, 2)))


@question("embedding_lookup", en="There is no row -1", ko="-1번 행은 없음")
def test_lookup_negative(submission):
    with pytest.raises(IndexError):
        submission.embedding_lookup([0, -1], TABLE)


@question("build_embedding_model", en="Number of parameters", ko="파라미터의 개수")
def test_model_parameters(submission):
    assert submission.build_embedding_model(10, 4).count_params() == 45


@question("build_embedding_model", en="One probability for each text", ko="글마다 확률 하나")
def test_model_shape(submission):
    answers = np.asarray(submission.build_embedding_model(10, 4)(np.array([[5, 2, 9, 0], [7, 3, 0, 0]])))
    assert answers.shape == (2, 1)
    assert ((answers > 0) & (answers < 1)).all()
