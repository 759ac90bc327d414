"""The hidden checks.

Words are drawn from a list in both languages, and which of them play the synonyms in a corpus is decided by the
run's secret: nothing learned about the words beforehand is of use.

A check is an idea, not a case: it goes through its cases until one fails, and that one is what the learner is shown.
"""

from pathlib import Path

import gensim
import numpy as np
import pytest

from autograder.judge import probe

question = pytest.mark.question

WORDS = """고양이 강아지 자동차 승용차 책 도서관 학교 선생님 사과 바나나 바다 산 하늘 기차 전철 우유 주스 아침 저녁 친구
film movie cinema actor engine wheel road river bread butter teacher school apple window garden music piano train station
bridge été naïve Ωμέγα 漢字 snake_case 007 A a""".split()
LEE = Path(gensim.__file__).parent / "test" / "test_data" / "lee_background.cor"
"""News texts of the Australian Broadcasting Corporation, in every installation of gensim."""


def text_of(rng, length, words=WORDS):
    """Tokens in no order, some of them more than once."""
    return [words[i] for i in rng.integers(0, len(words), length)]


def numbered(rng, count):
    """A vocabulary whose words are not listed by number."""
    chosen = [WORDS[i] for i in rng.permutation(len(WORDS))[:count]]
    return {word: int(column) for word, column in zip(chosen, rng.permutation(count), strict=True)}


def as_floats(got):
    """An array of floats, single or double."""
    assert isinstance(got, np.ndarray), f"not an array: {type(got).__name__}"
    assert got.dtype.kind == "f", f"not an array of floats: {got.dtype}"
    return got.astype(np.float64)


@probe
def call_twice(submission, name, first, second):
    """The first answer after the second one was made and spoiled, and the first arguments afterwards."""
    import numpy as np

    one = getattr(submission, name)(*first)
    other = getattr(submission, name)(*second)
    if isinstance(other, np.ndarray) and other.flags.writeable:
        other[...] = 99
    elif isinstance(other, list):
        other.clear()
    return one, first


# ---------------------------------------------------------------------------------------- one_hot


@question("one_hot", points=2, en="Words of both languages", ko="두 언어의 단어")
def test_one_hot_random(submission, same, rng):
    for count in (len(WORDS), 9, 1):
        vocabulary = numbered(rng, count)
        tokens = text_of(rng, 30, list(vocabulary))
        got = submission.one_hot(tokens, vocabulary)
        same(as_floats(got), np.eye(count)[[vocabulary[token] for token in tokens]])


@question("one_hot", points=2, en="Tokens that the vocabulary does not know", ko="어휘에 없는 토큰")
def test_one_hot_unknown(submission, same, rng):
    vocabulary = numbered(rng, 12)
    tokens = text_of(rng, 40)
    expected = np.array([[float(vocabulary.get(token) == column) for column in range(12)] for token in tokens])
    same(as_floats(submission.one_hot(tokens, vocabulary)), expected)
    same(as_floats(submission.one_hot(["개", "x"], {"고양이": 0, "cat": 1})), np.zeros((2, 2)))


@question("one_hot", en="Tokens as they stand: capitals, parts of words", ko="있는 그대로의 토큰: 대문자, 단어의 일부")
def test_one_hot_exact(submission, same):
    vocabulary = {"Cat": 1, "cat": 0, "고양이": 2, " cat": 3}
    tokens = ["Cat", "CAT", "cat", "cat ", " cat", "고양이", "고양이가", "고양"]
    columns = [1, None, 0, None, 3, 2, None, None]
    expected = np.array([[float(column == at) for at in range(4)] for column in columns])
    same(as_floats(submission.one_hot(tokens, vocabulary)), expected)


@question("one_hot", en="No tokens, no vocabulary, a tuple", ko="토큰 없음, 어휘 없음, 튜플")
def test_one_hot_empty(submission, same):
    same(as_floats(submission.one_hot([], {"a": 0, "나": 1})), np.zeros((0, 2)))
    same(as_floats(submission.one_hot(["a", "나", "a"], {})), np.zeros((3, 0)))
    same(as_floats(submission.one_hot([], {})), np.zeros((0, 0)))
    same(as_floats(submission.one_hot(("나", "a"), {"a": 0, "나": 1})), np.array([[0.0, 1.0], [1.0, 0.0]]))


@question("one_hot", en="A text is refused", ko="글은 거절")
def test_one_hot_refuses(submission):
    for text in ("cat", "고양이", "a", ""):
        with pytest.raises(ValueError):
            submission.one_hot(text, {"a": 0, "고": 1, "cat": 2})


@question("one_hot", en="Two calls; nothing is changed", ko="두 번의 호출, 바뀌는 것 없음")
def test_one_hot_twice(submission, same):
    vocabulary = {"가": 1, "a": 0}
    one, given = call_twice(submission, "one_hot", [["가", "x", "a"], vocabulary], [["a", "a", "가"], {"a": 0, "가": 1}])
    same(as_floats(one), np.array([[0.0, 1.0], [0.0, 0.0], [1.0, 0.0]]))
    same(given, [["가", "x", "a"], {"가": 1, "a": 0}])


@question("one_hot", en="60,000 words, a handful of tokens", ko="단어 60,000개, 토큰 몇 개")
def test_one_hot_large(submission, rng):
    columns = rng.permutation(60_000)
    vocabulary = {f"단어{i}": int(column) for i, column in enumerate(columns)}
    chosen = rng.integers(0, 60_000, 5)
    got = as_floats(submission.one_hot([f"단어{i}" for i in chosen], vocabulary))
    assert got.shape == (5, 60_000)
    assert got.sum() == 5
    assert (got[np.arange(5), columns[chosen]] == 1).all()


# --------------------------------------------------------------------------------- skip_gram_pairs


@question("skip_gram_pairs", points=2, en="Random sentences", ko="임의의 문장")
def test_pairs_random(submission, reference, same, rng):
    for length, window in [(12, 1), (12, 2), (15, 3), (11, 5), (7, 6), (40, 4)]:
        tokens = text_of(rng, length)
        expected = reference.skip_gram_pairs(tokens, window)
        same(submission.skip_gram_pairs(tokens, window), expected, like="array")


@question("skip_gram_pairs", points=2, en="The ends of a sentence", ko="문장의 양 끝")
def test_pairs_ends(submission, same):
    got = submission.skip_gram_pairs(["나는", "the", "cat", "좋아한다", "정말"], 2)
    expected = [("나는", "the"), ("나는", "cat"), ("the", "나는"), ("the", "cat"), ("the", "좋아한다")]
    expected += [("cat", "나는"), ("cat", "the"), ("cat", "좋아한다"), ("cat", "정말")]
    expected += [("좋아한다", "the"), ("좋아한다", "cat"), ("좋아한다", "정말"), ("정말", "cat"), ("정말", "좋아한다")]
    same(got, expected, like="array")


@question("skip_gram_pairs", points=2, en="Words that come more than once", ko="여러 번 나오는 단어")
def test_pairs_repeated(submission, same):
    got = submission.skip_gram_pairs(["정말", "정말", "좋다", "정말"], 2)
    expected = [("정말", "정말"), ("정말", "좋다"), ("정말", "정말"), ("정말", "좋다"), ("정말", "정말")]
    expected += [("좋다", "정말"), ("좋다", "정말"), ("좋다", "정말"), ("정말", "정말"), ("정말", "좋다")]
    same(got, expected, like="array")
    same(submission.skip_gram_pairs(["a"] * 3, 1), [("a", "a")] * 4, like="array")


@question("skip_gram_pairs", en="A window larger than the sentence", ko="문장보다 큰 창")
def test_pairs_wide(submission, same, rng):
    tokens = text_of(rng, 5)
    expected = [(tokens[i], tokens[j]) for i in range(5) for j in range(5) if i != j]
    for window in (4, 5, 6, 10**9):
        same(submission.skip_gram_pairs(tokens, window), expected, like="array")


@question("skip_gram_pairs", en="No token, one token, two, a tuple", ko="토큰 없음, 하나, 둘, 튜플")
def test_pairs_short(submission, same):
    same(submission.skip_gram_pairs([], 2), [], like="array")
    same(submission.skip_gram_pairs(["혼자"], 2), [], like="array")
    same(submission.skip_gram_pairs(["둘", "two"], 1), [("둘", "two"), ("two", "둘")], like="array")
    same(submission.skip_gram_pairs(("둘", "two"), 1), [("둘", "two"), ("two", "둘")], like="array")


@question("skip_gram_pairs", en="A text and a window below 1 are refused", ko="글과 1보다 작은 창은 거절")
def test_pairs_refuses(submission):
    for tokens, window in [("고양이", 1), ("a", 2), ("", 1), (["a", "b"], 0), (["a", "b", "c"], -1), ([], 0)]:
        with pytest.raises(ValueError):
            submission.skip_gram_pairs(tokens, window)


@question("skip_gram_pairs", en="Two calls; nothing is changed", ko="두 번의 호출, 바뀌는 것 없음")
def test_pairs_twice(submission, same):
    one, given = call_twice(submission, "skip_gram_pairs", [["가", "b", "다"], 1], [["b", "가"], 2])
    same(one, [("가", "b"), ("b", "가"), ("b", "다"), ("다", "b")], like="array")
    same(given, [["가", "b", "다"], 1])


@question("skip_gram_pairs", en="15,000 tokens", ko="토큰 15,000개")
def test_pairs_long(submission, rng):
    tokens = text_of(rng, 15_000)
    got = submission.skip_gram_pairs(tokens, 2)
    assert len(got) == 4 * 15_000 - 6
    assert [tuple(pair) for pair in got[-5:-2]] == [tuple(tokens[i] for i in p) for p in [(-2, -4), (-2, -3), (-2, -1)]]


# ---------------------------------------------------------------------------------- train_word2vec


def planted(rng, groups=4, contexts=6, sentences=150, length=8):
    """Groups of words, each with two synonyms in front, and sentences of one group each, the groups in turn.

    The two take turns in a sentence of their group and never meet.  Every word may become one of them.
    """
    words = [WORDS[i] for i in rng.permutation(len(WORDS))]
    size = contexts + 2
    found = [words[group * size : (group + 1) * size] for group in range(groups)]
    corpus = []
    for turn in range(sentences):
        for group in found:
            tokens = text_of(rng, length, group[2:])
            tokens[rng.integers(0, length)] = group[turn % 2]
            corpus.append(tokens)
    return found, corpus


def check_synonyms(vectors, groups):
    """Synonyms near each other, and far from a synonym of another group."""
    for at, (one, other, *_) in enumerate(groups):
        control = groups[at - 1][1]
        near, far = float(vectors.similarity(one, other)), float(vectors.similarity(one, control))
        assert near > 0.9, f"{one} and {other} have the same neighbours, but the cosine of their vectors is {near:.2f}"
        assert far < 0.65, f"{one} and {control} have other neighbours, but the cosine of their vectors is {far:.2f}"


@question("train_word2vec", points=3, en="Planted synonyms come near each other", ko="심어 둔 동의어끼리 가까움")
@pytest.mark.parametrize("sg", [0, 1], ids=["cbow", "skip-gram"])
def test_train_synonyms(submission, rng, sg):
    """On 100 seeds the reference: near 0.996 to 0.999, far 0.28 to 0.48; after 10 epochs: far 0.76 to 0.99."""
    groups, corpus = planted(rng)
    corpus = [corpus[i] for i in rng.permutation(len(corpus))]
    check_synonyms(submission.train_word2vec(corpus, sg=sg, seed=int(rng.integers(0, 1000))), groups)


@question("train_word2vec", points=2, en="A sentence is a border", ko="문장은 하나의 경계")
def test_train_borders(submission, rng):
    """On 40 seeds the reference: near 0.998, far 0.27 to 0.38; with the sentences joined: far above 0.99."""
    groups, corpus = planted(rng, sentences=300, length=6)
    check_synonyms(submission.train_word2vec(corpus), groups)


def counted(rng, **counts):
    """Sentences of six tokens in which each word comes as often as said."""
    tokens = [word for word, count in counts.items() for _ in range(count)]
    mixed = [tokens[i] for i in rng.permutation(len(tokens))]
    return [mixed[start : start + 6] for start in range(0, len(mixed), 6)]


@question("train_word2vec", points=2, en="Rare words are absent", ko="드문 단어는 없음")
def test_train_min_count(submission, rng):
    sentences = counted(rng, 하나=1, 둘=2, 셋=3, 넷=4, 다섯=5, 여섯=6, Six=6, four=4, five=5)
    frequent = {1: 9, 2: 8, 3: 7, 4: 6, 5: 4, 6: 2}
    for least, count in frequent.items():
        vectors = submission.train_word2vec(sentences, vector_size=5, min_count=least, epochs=1)
        assert len(vectors.index_to_key) == count, f"min_count {least}: {sorted(vectors.index_to_key)}"
    assert sorted(submission.train_word2vec(sentences).index_to_key) == ["Six", "five", "다섯", "여섯"]


@question("train_word2vec", en="100 numbers, or as many as asked for", ko="숫자 100개, 또는 정해 준 만큼")
def test_train_vector_size(submission, rng):
    sentences = [text_of(rng, 8, WORDS[:10]) for _ in range(30)]
    assert submission.train_word2vec(sentences).vectors.shape == (10, 100)
    assert submission.train_word2vec(sentences, vector_size=1).vectors.shape == (10, 1)
    assert submission.train_word2vec(sentences, vector_size=33).vectors.dtype == np.float32


def check_vectors(same, got, expected):
    """The same words with nearly the same vectors; gensim and the settings decide everything else."""
    assert sorted(got.index_to_key) == sorted(expected.index_to_key)
    order = [got.key_to_index[word] for word in expected.index_to_key]
    same(np.asarray(got.vectors)[order], np.asarray(expected.vectors), rtol=1e-3, atol=1e-4)


SETTINGS = {
    "defaults": {},
    "vector-size": {"vector_size": 17},
    "window": {"window": 1},
    "min-count": {"min_count": 3},
    "sg": {"sg": 1},
    "epochs": {"epochs": 3},
    "seed": {"seed": 12345},
    "all": {"vector_size": 9, "window": 3, "min_count": 1, "sg": 1, "epochs": 7, "seed": 8},
}


@question("train_word2vec", en="Each setting reaches gensim, and no other", ko="설정은 모두 전달, 나머지는 기본값")
@pytest.mark.parametrize("settings", SETTINGS.values(), ids=SETTINGS)
def test_train_settings(submission, reference, same, rng, settings):
    sentences = [text_of(rng, int(length)) for length in rng.integers(2, 12, 40)]
    got = submission.train_word2vec(sentences, **settings)
    check_vectors(same, got, reference.train_word2vec(sentences, **settings))


@question("train_word2vec", en="Settings by their places", ko="자리로 전달한 설정")
def test_train_positions(submission, reference, same, rng):
    sentences = [text_of(rng, 6, WORDS[:12]) for _ in range(20)]
    settings = (8, 2, 3, 1, 4, 6)
    check_vectors(
        same, submission.train_word2vec(sentences, *settings), reference.train_word2vec(sentences, *settings)
    )


@question("train_word2vec", en="News in English", ko="영어 뉴스")
def test_train_news(submission, reference, same, rng):
    texts = LEE.read_text(encoding="utf-8").splitlines()
    news = [texts[i].split() for i in rng.permutation(len(texts))[:40]]
    check_vectors(same, submission.train_word2vec(news), reference.train_word2vec(news))


@question("train_word2vec", points=2, en="The same call, the same vectors", ko="같은 호출에는 같은 벡터")
def test_train_again(submission, rng):
    sentences = [text_of(rng, 10) for _ in range(7_000)]
    settings = {"vector_size": 20, "epochs": 3}
    first, again, other = (submission.train_word2vec(sentences, seed=seed, **settings) for seed in (5, 5, 6))
    assert np.array_equal(first.vectors, again.vectors), "called twice with the same seed, it gave other vectors"
    assert not np.array_equal(first.vectors, other.vectors), "another seed gave the same vectors"


@question("train_word2vec", en="Texts and nothing to learn from are refused", ko="글과 배울 것이 없는 입력은 거절")
def test_train_refuses(submission):
    texts = ["고양이가 잔다", "the cat sleeps"] * 6
    for sentences in (texts, tuple(texts), "aaaaaaaaaa", "", [["a", "b"]] * 6 + ["aaa"], ["aaa"] + [["a", "b"]] * 6):
        with pytest.raises(ValueError):
            submission.train_word2vec(sentences)
    for sentences in ([], [[]], [[], []], [["가", "나"]] * 4, [["가", "나", "다", "라", "마", "바"]]):
        with pytest.raises(ValueError):
            submission.train_word2vec(sentences)
    for sentences, least in ([], 1), ("", 1), ([[], []], 1), ([["가", "나"]] * 7, 8):
        with pytest.raises(ValueError):
            submission.train_word2vec(sentences, min_count=least)


@probe
def after_training(submission, sentences):
    """The sentences after a training that found rare words in them."""
    submission.train_word2vec(sentences, vector_size=4, epochs=2)
    return sentences


@question("train_word2vec", en="Empty sentences, tuples; nothing is changed", ko="빈 문장, 튜플, 바뀌는 것 없음")
def test_train_unchanged(submission, same):
    sentences = [["나", "a", "나"], [], ["rare", "a"], ["나"], ["나", "a"]] * 3
    same(after_training(submission, sentences), [["나", "a", "나"], [], ["rare", "a"], ["나"], ["나", "a"]] * 3)
    vectors = submission.train_word2vec(tuple(tuple(sentence) for sentence in sentences), vector_size=4)
    assert sorted(vectors.index_to_key) == ["a", "나"]


# ------------------------------------------------------------------------------------ most_similar


def names(count):
    """Different words in both languages."""
    return [f"{'단어' if i % 2 else 'word'}{i}" for i in range(count)]


def check_similar(same, got, expected):
    same(got, expected, rtol=1e-9, atol=1e-9, like="array")


@question("most_similar", points=2, en="Random vectors", ko="임의의 벡터")
def test_similar_random(submission, reference, same, rng):
    for n, d, k in [(30, 5, 10), (8, 2, 3), (100, 20, 99), (12, 3, 5)]:
        vectors, words = rng.normal(size=(n, d)), names(n)
        query = words[rng.integers(0, n)]
        expected = reference.most_similar(vectors, words, query, k)
        check_similar(same, submission.most_similar(vectors, words, query, k), expected)


@question("most_similar", points=2, en="The length of a vector does not count", ko="벡터의 길이는 상관없음")
def test_similar_lengths(submission, same, rng):
    words = ["고양이", "같은 방향", "긴 벡터", "side", "opposite"]
    directions = np.array([[3.0, 4.0], [3.0, 4.0], [4.0, 3.0], [-4.0, 3.0], [-3.0, -4.0]])
    expected = [("같은 방향", 1.0), ("긴 벡터", 0.96), ("side", 0.0), ("opposite", -1.0)]
    for scales in ([1, 1, 1, 1, 1], [1, 0.01, 1000, 10, 50], [1e-30, 1e-25, 1e30, 1e-40, 1e50], [7, 1, 1e9, 1, 1e-9]):
        vectors = directions * np.array(scales)[:, np.newaxis]
        check_similar(same, submission.most_similar(vectors, words, "고양이", 4), expected)


@question("most_similar", points=2, en="The query is never in the list", ko="질의 단어는 목록에 없음")
def test_similar_query(submission, same, rng):
    words = ["twin", "고양이", "쌍둥이", "other"]
    vectors = np.array([[0.0, 2.0], [0.0, 1.0], [0.0, 1.0], [1.0, 0.0]])
    got = submission.most_similar(vectors, words, "고양이", 4)
    check_similar(same, got, [("twin", 1.0), ("쌍둥이", 1.0), ("other", 0.0)])
    got = submission.most_similar(vectors, words, "쌍둥이", 2)
    check_similar(same, got, [("twin", 1.0), ("고양이", 1.0)])
    got = submission.most_similar(vectors, words, "twin", 1)
    check_similar(same, got, [("고양이", 1.0)])


@question("most_similar", points=2, en="Vectors of zeros", ko="0으로만 된 벡터")
def test_similar_zeros(submission, same):
    words = ["영", "a", "나", "zero", "반대"]
    vectors = np.array([[0.0, 0.0], [0.0, 2.0], [4.0, 3.0], [0.0, 0.0], [0.0, -5.0]])
    got = submission.most_similar(vectors, words, "a", 5)
    check_similar(same, got, [("나", 0.6), ("영", 0.0), ("zero", 0.0), ("반대", -1.0)])
    got = submission.most_similar(vectors, words, "zero", 5)
    check_similar(same, got, [("영", 0.0), ("a", 0.0), ("나", 0.0), ("반대", 0.0)])
    got = submission.most_similar(np.zeros((2, 3)), ["a", "나"], "나", 1)
    check_similar(same, got, [("a", 0.0)])


@question("most_similar", points=2, en="Equal cosines in the order of the words", ko="코사인이 같으면 단어의 순서대로")
def test_similar_ties(submission, same, rng):
    words = names(60)
    words = [words[i] for i in rng.permutation(60)]
    vectors = np.zeros((60, 3))
    vectors[np.arange(60), rng.integers(0, 3, 60)] = rng.choice([-2.0, -1.0, 1.0, 4.0], 60)
    for asked in (0, 30, 59):
        axis = np.flatnonzero(vectors[asked])[0]
        cosines = np.sign(vectors[:, axis]) * np.sign(vectors[asked, axis])
        order = [i for level in (1, 0, -1) for i in range(60) if cosines[i] == level and i != asked]
        expected = [(words[i], float(cosines[i])) for i in order]
        check_similar(same, submission.most_similar(vectors, words, words[asked], 59), expected)
        check_similar(same, submission.most_similar(vectors, words, words[asked], 7), expected[:7])


@question("most_similar", en="Few words, few asked for", ko="단어가 적을 때, 적게 찾을 때")
def test_similar_counts(submission, same):
    words, vectors = ["가", "b", "다"], np.array([[1.0, 0.0], [3.0, 4.0], [4.0, 3.0]])
    everything = [("다", 0.8), ("b", 0.6)]
    for k in (0, 1, 2, 3, 1000):
        check_similar(same, submission.most_similar(vectors, words, "가", k), everything[:k])
    got = submission.most_similar([[2.0], [-4.0], [1.0]], words, "가", 2)
    check_similar(same, got, [("다", 1.0), ("b", -1.0)])
    check_similar(same, submission.most_similar(vectors[:1], words[:1], "가", 3), [])
    check_similar(same, submission.most_similar(vectors[:1], words[:1], "가", 0), [])


@question("most_similar", en="What is refused", ko="거절할 것")
def test_similar_refuses(submission):
    words, vectors = ["Cat", "고양이"], np.array([[1.0, 0.0], [3.0, 4.0]])
    for query in ("cat", "고양", "고양이가", ""):
        with pytest.raises(KeyError):
            submission.most_similar(vectors, words, query, 1)
    for wrong in (["Cat"], ["Cat", "고양이", "dog"]):
        with pytest.raises(ValueError):
            submission.most_similar(vectors, wrong, "Cat", 1)
    for k in (-1, -2):
        with pytest.raises(ValueError):
            submission.most_similar(vectors, words, "Cat", k)


@question("most_similar", en="Single precision, small integers, lists", ko="단정밀도, 작은 정수, 리스트")
def test_similar_types(submission, same):
    words = ["가", "b", "다", "d"]
    rows = [[100, 100], [100, -100], [-128, 0], [60, 80]]
    expected = [("d", 140 / np.sqrt(20_000)), ("b", 0.0), ("다", -np.sqrt(0.5))]
    vectors = np.array(rows, dtype=np.int8)
    for given in (vectors, rows, vectors.astype(np.int64), vectors.astype(np.float16), np.asfortranarray(rows)):
        check_similar(same, submission.most_similar(given, tuple(words), "가", 3), expected)
    scales = np.array([2.0**-90, 2.0**90, 1.0, 2.0**-80])[:, np.newaxis]
    check_similar(same, submission.most_similar((vectors * scales).astype(np.float32), words, "가", 3), expected)


@question("most_similar", en="Slices, read-only arrays; nothing is changed", ko="조각과 읽기 전용 배열, 바뀌는 것 없음")
def test_similar_unchanged(submission, reference, same, rng):
    large, words = rng.normal(size=(18, 8)), names(9)
    part = large[::2, ::-2]
    expected = reference.most_similar(part.copy(), words, words[4], 8)
    check_similar(same, submission.most_similar(part, words, words[4], 8), expected)
    fixed = part.copy()
    fixed.flags.writeable = False
    check_similar(same, submission.most_similar(fixed, words, words[4], 8), expected)
    first = [part.copy(), list(words), words[4], 8]
    one, given = call_twice(submission, "most_similar", first, [-part, words, words[4], 8])
    check_similar(same, one, expected)
    same(given, first)


@question("most_similar", en="30,000 words", ko="단어 30,000개")
def test_similar_large(submission, reference, same, rng):
    vectors, words = rng.normal(size=(30_000, 6)), names(30_000)
    query = words[rng.integers(0, 30_000)]
    expected = reference.most_similar(vectors, words, query, 5)
    check_similar(same, submission.most_similar(vectors, words, query, 5), expected)


# -------------------------------------------------------------------------------- embedding_lookup


@question("embedding_lookup", points=2, en="Indices of any shape", ko="모양이 자유로운 번호")
def test_lookup_shapes(submission, same, rng):
    weights = rng.normal(size=(9, 4))
    for shape in [(6,), (3, 5), (2, 3, 4), (1, 1), (4, 1, 2, 3)]:
        indices = rng.integers(0, 9, shape)
        got = submission.embedding_lookup(indices, weights)
        expected = np.array([weights[i] for i in indices.ravel()]).reshape(*shape, 4)
        same(got, expected)


@question("embedding_lookup", points=2, en="One-hot vectors times the weights", ko="원-핫 벡터 곱하기 가중치")
def test_lookup_product(submission, same, rng):
    weights = rng.integers(-50, 50, (7, 5)).astype(np.float64)
    indices = rng.permutation(np.r_[np.arange(7), rng.integers(0, 7, 5)])
    same(submission.embedding_lookup(indices, weights), np.eye(7)[indices] @ weights + 0.0)
    same(submission.embedding_lookup([[6, 0]], weights), weights[[[6, 0]]])


@probe
def keras_layer(reference, indices, weights):
    """What Keras' layer answers."""
    import keras
    import numpy as np

    layer = keras.layers.Embedding(*weights.shape)
    layer.build()
    layer.set_weights([weights])
    return np.asarray(layer(indices))


@question("embedding_lookup", en="Keras' layer Embedding", ko="Keras의 Embedding 층")
def test_lookup_keras(submission, reference, same, rng):
    weights = rng.normal(size=(11, 3)).astype(np.float32)
    indices = rng.integers(0, 11, (4, 6)).astype(np.int32)
    same(submission.embedding_lookup(indices, weights), keras_layer(reference, indices, weights))


@question("embedding_lookup", en="A single index, and none", ko="번호 하나, 번호 없음")
def test_lookup_single(submission, same, rng):
    weights = rng.normal(size=(5, 3))
    for index in (4, np.int64(4), np.array(4, dtype=np.int32)):
        same(submission.embedding_lookup(index, weights), weights[4])
    same(submission.embedding_lookup([], weights), np.zeros((0, 3)))
    same(submission.embedding_lookup(np.zeros((2, 0), dtype=np.int64), weights), np.zeros((2, 0, 3)))
    same(submission.embedding_lookup([[], []], weights), np.zeros((2, 0, 3)))
    same(submission.embedding_lookup([], np.zeros((0, 3))), np.zeros((0, 3)))


@question("embedding_lookup", points=2, en="Indices out of range", ko="범위를 벗어난 번호")
def test_lookup_range(submission):
    weights = np.arange(8.0).reshape(4, 2)
    for indices in (4, -1, [0, 4], [-1, 0], [[0, 1], [3, -4]], [1, 2, 100, 3], np.array([255], dtype=np.uint8), [-5]):
        with pytest.raises(IndexError):
            submission.embedding_lookup(indices, weights)
    with pytest.raises(IndexError):
        submission.embedding_lookup([0], np.zeros((0, 2)))


@question("embedding_lookup", en="The types of indices and weights", ko="번호와 가중치의 자료형")
def test_lookup_types(submission, rng):
    plain = rng.integers(0, 100, 9)
    for kind in ("float32", "float64", "int64", "uint8"):
        weights = rng.integers(0, 200, (100, 2)).astype(kind)
        for indices in (plain.tolist(), tuple(plain.tolist()), *(plain.astype(t) for t in ("int8", "uint8", "uint64"))):
            got = submission.embedding_lookup(indices, weights)
            assert got.dtype == weights.dtype, f"weights {weights.dtype}, result {got.dtype}"
            assert np.array_equal(got, weights[plain])


@question("embedding_lookup", en="Exactly the rows: infinities, NaN, -0.0", ko="있는 그대로의 행: 무한대, NaN, -0.0")
def test_lookup_exact(submission, same):
    weights = np.array([[np.inf, 1.0], [-0.0, 1e-320], [np.nan, 0.1], [1e308, -np.inf]])
    for indices in ([1, 1], [2], [0, 3], [3, 2, 1, 0]):
        same(submission.embedding_lookup(indices, weights), np.array([weights[i] for i in indices]))


@question("embedding_lookup", en="Slices and read-only arrays", ko="조각과 읽기 전용 배열")
def test_lookup_views(submission, same, rng):
    large = rng.normal(size=(12, 6))
    weights, indices = large[::-2, 1::2], rng.integers(0, 6, (4, 8)).T[::3]
    expected = weights.copy()[indices.copy()]
    same(submission.embedding_lookup(indices, weights), expected)
    fixed = weights.copy()
    fixed.flags.writeable = False
    same(submission.embedding_lookup(indices, fixed), expected)


@probe
def spoiled(submission, weights, indices):
    """The weights and the indices after the result was written over."""
    result = submission.embedding_lookup(indices, weights)
    result[...] = 99
    return weights, indices


@question("embedding_lookup", points=2, en="The result is an array of its own", ko="결과는 새로운 배열")
def test_lookup_copies(submission, same, rng):
    weights = rng.normal(size=(4, 3))
    for indices in (2, np.array([1, 2]), np.arange(4), np.array([[0], [3]])):
        same(spoiled(submission, weights, indices), (weights, indices))


@question("embedding_lookup", en="8,192 words of 60,000", ko="60,000개 가운데 단어 8,192개")
def test_lookup_large(submission, same, rng):
    weights = rng.normal(size=(60_000, 4))
    indices = rng.integers(0, 60_000, (64, 128))
    same(submission.embedding_lookup(indices, weights), weights[indices])


# --------------------------------------------------------------------------- build_embedding_model


def random_weights(rng, vocabulary_size, dim):
    """A table and a verdict, large enough that every number matters."""
    table = rng.normal(size=(vocabulary_size, dim)).astype(np.float32)
    return {
        "embedding": [table],
        "verdict": [rng.normal(size=(dim, 1)).astype(np.float32), rng.normal(size=1).astype(np.float32)],
    }


def verdict(texts, weights):
    """The model written out: rows, mean without padding, Dense, sigmoid."""
    [table], (kernel, bias) = weights["embedding"], weights["verdict"]
    means = np.array([table[text[text != 0]].astype(np.float64).mean(axis=0) for text in texts])
    return 1 / (1 + np.exp(-(means @ kernel + bias)))


def padded(rng, vocabulary_size, lengths, width):
    """Texts of random words, zeros behind them."""
    texts = np.zeros((len(lengths), width), dtype=np.int32)
    for text, length in zip(texts, lengths, strict=True):
        text[:length] = rng.integers(1, vocabulary_size, length)
    return texts


@probe
def layers_with_weights(submission, model):
    """The names of the layers that hold weights, with the shapes of these."""
    return {layer.name: [tuple(weight.shape) for weight in layer.weights] for layer in model.layers if layer.weights}


@probe
def answer_with(submission, model, weights, *batches):
    """The model's answers once the named layers have the given weights."""
    import keras

    for name, values in weights.items():
        model.get_layer(name).set_weights(values)
    return [keras.ops.convert_to_numpy(model(batch)) for batch in batches]


@question("build_embedding_model", en="Layers and their weights", ko="층과 가중치")
def test_model_layers(submission):
    for vocabulary_size, dim in [(12, 5), (7, 1), (2, 3)]:
        found = layers_with_weights(submission, submission.build_embedding_model(vocabulary_size, dim))
        assert found == {"embedding": [(vocabulary_size, dim)], "verdict": [(dim, 1), (1,)]}


@question("build_embedding_model", points=2, en="Answers for given weights", ko="주어진 가중치로 낸 답")
@pytest.mark.parametrize("sizes", [(20, 6), (9, 1), (300, 32)], ids=["small", "one-number", "large"])
def test_model_answers(submission, same, rng, sizes):
    weights, texts = random_weights(rng, *sizes), padded(rng, sizes[0], [7] * 9, 7)
    [got] = answer_with(submission, submission.build_embedding_model(*sizes), weights, texts)
    same(got, verdict(texts, weights).astype(np.float32), atol=1e-5)


@question("build_embedding_model", points=2, en="Padding does not count", ko="패딩은 세지 않음")
def test_model_padding(submission, same, rng):
    weights, texts = random_weights(rng, 15, 4), padded(rng, 15, [1, 2, 3, 5, 8], 8)
    expected = verdict(texts, weights).astype(np.float32)
    further = np.pad(texts, ((0, 0), (0, 9)))
    got = answer_with(submission, submission.build_embedding_model(15, 4), weights, texts, further)
    same(got, [expected, expected], atol=1e-5, like="array")


@question("build_embedding_model", points=2, en="Padding in front and in between", ko="앞과 사이에 있는 패딩")
def test_model_padding_anywhere(submission, same, rng):
    weights, texts = random_weights(rng, 15, 4), padded(rng, 15, [1, 2, 3, 5, 8], 8)
    expected = verdict(texts, weights).astype(np.float32)
    mixed = rng.permuted(texts, axis=1)
    got = answer_with(submission, submission.build_embedding_model(15, 4), weights, texts[:, ::-1].copy(), mixed)
    same(got, [expected, expected], atol=1e-5, like="array")


@question("build_embedding_model", en="Texts of any length", ko="길이가 자유로운 글")
def test_model_lengths(submission, same, rng):
    weights = random_weights(rng, 10, 3)
    batches = [padded(rng, 10, [length] * 2, length) for length in (1, 2, 30, 200)]
    got = answer_with(submission, submission.build_embedding_model(10, 3), weights, *batches)
    same(got, [verdict(texts, weights).astype(np.float32) for texts in batches], atol=1e-5, like="array")


@probe
def look_up(submission, model, indices):
    """What the layer "embedding" of a model answers, and its table."""
    import keras

    layer = model.get_layer("embedding")
    return keras.ops.convert_to_numpy(layer(indices)), layer.get_weights()[0]


@question("build_embedding_model", en="Its layer looks rows up", ko="임베딩 층은 행을 찾아옴")
def test_model_lookup(submission, same, rng):
    indices = rng.integers(0, 13, (5, 6)).astype(np.int32)
    rows, table = look_up(submission, submission.build_embedding_model(13, 4), indices)
    same(rows, table[indices])


@probe
def train_step(submission, model, weights, texts, labels):
    """The loss before one step, and the table after it."""
    import keras

    for name, values in weights.items():
        model.get_layer(name).set_weights(values)
    model.compile(keras.optimizers.SGD(1.0), "binary_crossentropy", run_eagerly=True)
    loss = model.train_on_batch(texts, labels)
    return float(loss), model.get_layer("embedding").get_weights()[0]


@question("build_embedding_model", points=2, en="A step of training moves the rows of its words", ko="훈련하면 나온 단어의 행만 움직임")
def test_model_trains(submission, same, rng):
    weights, texts = random_weights(rng, 30, 4), padded(rng, 20, [6, 3, 4, 1], 6)
    labels = rng.integers(0, 2, (4, 1)).astype(np.float32)
    loss, table = train_step(submission, submission.build_embedding_model(30, 4), weights, texts, labels)
    answers = verdict(texts, weights)
    same(loss, float(-np.log(np.where(labels == 1, answers, 1 - answers)).mean()), rtol=1e-3)
    moved = (table != weights["embedding"][0]).any(axis=1)
    assert set(np.flatnonzero(moved)) == set(texts[texts != 0].tolist())


@probe
def shared_weights(submission, first, second):
    """How many weights of the first model are also the second's."""
    return sum(one is other for one in first.weights for other in second.weights)


@question("build_embedding_model", en="Every call makes a new model", ko="호출할 때마다 새 모델")
def test_model_fresh(submission):
    first, second = submission.build_embedding_model(6, 3), submission.build_embedding_model(6, 3)
    assert shared_weights(submission, first, second) == 0
