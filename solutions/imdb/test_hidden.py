"""Hidden tests: words, numbers and vectors against literal values, and what training leaves behind.

Reviews, the split into training and held-back ones, and which label means praise are drawn for each run, so nothing that was
learned beforehand is of use.  A check is an idea, not a case: it goes through its cases until one fails.
"""

import functools
import gzip
import re
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from autograder.judge import probe

question = pytest.mark.question

DATA = Path(__file__).parents[2] / "data"
ENGLISH = {"file": "reviews_en.tsv.gz", "train": 2500, "dimension": 2000, "bar": 0.65}
KOREAN = {"file": "reviews_ko.tsv.gz", "train": 1500, "dimension": 400, "bar": 0.85}
HELD_BACK = 200
NEW = 1000
SYLLABLES = ["ka", "lo", "mi", "영", "화", "é", "ß", "7", "_", "ж", "の", "x"]


@probe
def twice(submission, name, first, second):
    """What the first call gave, looked at when the second one is over; the second answer; the first arguments."""
    answer = getattr(submission, name)(*first)
    other = getattr(submission, name)(*second)
    return answer, other, first


@probe
def with_read_only(submission, name, first, *others):
    """The call with a read-only array as its first argument."""
    first.flags.writeable = False
    return getattr(submission, name)(first, *others)


def made_up_words(rng, count):
    """Different words of many alphabets, in lower case."""
    words = {}
    while len(words) < count:
        words.setdefault("".join(rng.choice(SYLLABLES, rng.integers(1, 5))))
    return list(words)


def made_up_index(rng, count, gaps=0):
    """A word index in no order, whose ranks leave out some."""
    ranks = rng.permutation(np.arange(1, count + gaps + 1))[:count].tolist()
    return dict(zip(made_up_words(rng, count), ranks, strict=True))


# ------------------------------------------------------------------------------ reverse_word_index


@question("reverse_word_index", points=2, en="Ranks in no order, with gaps", ko="순서 없는 순위, 빠진 순위")
def test_reverse_random(submission, same, rng):
    for count, gaps in [(12, 0), (30, 25), (1, 6)]:
        index = made_up_index(rng, count, gaps)
        same(submission.reverse_word_index(index), {rank: word for word, rank in index.items()})


@question("reverse_word_index", en="No words, one word, other alphabets", ko="빈 색인, 단어 하나, 여러 문자")
def test_reverse_edges(submission, same):
    same(submission.reverse_word_index({}), {})
    same(submission.reverse_word_index({"영화": 88_584}), {88_584: "영화"})
    same(
        submission.reverse_word_index({"é": 2, "е": 1, "e": 3, "?": 4, "": 5}), {2: "é", 1: "е", 3: "e", 4: "?", 5: ""}
    )


@question("reverse_word_index", en="A new dictionary each time, the index unchanged", ko="매번 새 딕셔너리, 색인은 그대로")
def test_reverse_fresh(submission, same, rng):
    first, second = made_up_index(rng, 9, 3), made_up_index(rng, 5, 1)
    got, other, after = twice(submission, "reverse_word_index", [first], [second])
    same(got, {rank: word for word, rank in first.items()})
    same(other, {rank: word for word, rank in second.items()})
    same(after, [first])


# ----------------------------------------------------------------------------------- decode_review


@question("decode_review", points=2, en="Known words, in order and repeated", ko="아는 단어, 순서와 반복")
def test_decode_words(submission, rng):
    index = made_up_index(rng, 20)
    for length in (1, 2, 40):
        words = rng.choice(list(index), length).tolist()
        assert submission.decode_review([index[word] + 3 for word in words], index) == " ".join(words)


@question(
    "decode_review",
    points=2,
    en="0, 1, 2, 3, gaps and beyond the vocabulary",
    ko="0, 1, 2, 3, 빠진 순위, 어휘 밖의 번호",
)
def test_decode_without_words(submission):
    index = {"one": 1, "two": 2, "five": 5}
    assert submission.decode_review([0, 1, 2, 3], index) == "? ? ? ?"
    assert submission.decode_review([4, 5, 6, 7, 8, 9, 10], index) == "one two ? ? five ? ?"
    assert submission.decode_review([88_587, 8, 0, 10**12], index) == "? five ? ?"
    assert submission.decode_review([1, 4, 7], {}) == "? ? ?"
    assert submission.decode_review([0, 0, 1, 4, 2, 5], {"a": 1, "?": 2}) == "? ? ? a ? ?"


@question("decode_review", en="Empty, tuples and arrays", ko="빈 영화평, 튜플, 배열")
def test_decode_containers(submission, rng):
    index = {"영화": 1, "정말": 2, "great": 7}
    for empty in ([], (), np.zeros(0, dtype=np.int64)):
        assert submission.decode_review(empty, index) == ""
    for dtype in ["int64", "int32", "uint8", "uint16"]:
        for numbers in ([1, 10, 5, 4], [2, 0, 3], [1, 2]):
            expected = " ".join({10: "great", 5: "정말", 4: "영화"}.get(number, "?") for number in numbers)
            assert submission.decode_review(np.array(numbers, dtype=dtype), index) == expected
            assert submission.decode_review(tuple(numbers), index) == expected
            assert with_read_only(submission, "decode_review", np.array(numbers, dtype=dtype), index) == expected
    # As a byte without a sign, 1 - 3 would be 254.
    assert submission.decode_review(np.array([0, 1, 2, 4], dtype=np.uint8), {"far": 254, "near": 1}) == "? ? ? near"


@question("decode_review", en="Korean and English, encoded by the rules", ko="규칙대로 바꾼 한국어와 영어")
def test_decode_reviews(submission):
    for text in ("연기가 정말 훌륭하고 음악이 아름다워요", "not a dull moment in it", "맥주 2_3 잔 más"):
        index = {word: rank for rank, word in enumerate(sorted(text.split()), start=1)}
        numbers = [1, *(index[word] + 3 for word in text.split())]
        assert submission.decode_review(numbers, index) == f"? {text}"


@question(
    "decode_review", en="Another index the next time, nothing changed", ko="다음 호출에는 다른 색인, 인수는 그대로"
)
def test_decode_fresh(submission, same, rng):
    first, second = made_up_index(rng, 8), made_up_index(rng, 8)
    numbers = rng.integers(0, 14, 12).tolist()
    got = twice(submission, "decode_review", [numbers, first], [numbers, second])
    words = [{rank + 3: word for word, rank in index.items()} for index in (first, second)]
    expected = [" ".join(each.get(number, "?") for number in numbers) for each in words]
    same(list(got), [*expected, [numbers, first]])


# ----------------------------------------------------------------------------------- encode_review


def numbers_of(words, index, num_words):
    """The rule, word by word."""
    numbers = [index[word] + 3 if word in index else 2 for word in words]
    return np.array([1, *(number if number < num_words else 2 for number in numbers)])


@question(
    "encode_review",
    points=2,
    en="Known and unknown words between punctuation",
    ko="문장 부호 사이의 아는 단어와 모르는 단어",
)
def test_encode_random(submission, same, rng):
    index = made_up_index(rng, 30, 10)
    known, unknown = list(index), [word for word in made_up_words(rng, 45) if word not in index]
    for _ in range(4):
        words = [str(rng.choice(unknown if rng.random() < 0.2 else known)) for _ in range(15)]
        separators = rng.choice([" ", ", ", "! ", "...", " - ", "\n", "\t", "'", "😀", "/"], len(words))
        text = "".join(word + separator for word, separator in zip(words, separators, strict=True))
        same(submission.encode_review(text, index, 1000), numbers_of(words, index, 1000), like="array")


@question("encode_review", points=2, en="Numbers at and below num_words", ko="num_words 언저리의 번호")
def test_encode_limit(submission, same):
    index = {"a": 1, "b": 2, "c": 3, "d": 4}
    for num_words, expected in [(8, [1, 4, 5, 6, 7]), (7, [1, 4, 5, 6, 2]), (6, [1, 4, 5, 2, 2]), (5, [1, 4, 2, 2, 2])]:
        same(submission.encode_review("a b c d", index, num_words), np.array(expected), like="array")
    for num_words in (3, 4):
        same(submission.encode_review("d a e", index, num_words), np.array([1, 2, 2, 2]), like="array")


@question("encode_review", points=2, en="Korean reviews", ko="한국어 영화평")
def test_encode_korean(submission, same):
    index = {"연기가": 1, "정말": 2, "훌륭하다": 3, "표": 4, "값이": 5, "훌륭": 6}
    for text, expected in [
        ("연기가 정말 훌륭하다.", [1, 4, 5, 6]),
        ("정말… 정말, 훌륭하다!", [1, 5, 5, 6]),
        ("(표)값이 아까웠다", [1, 7, 8, 2]),
        ("훌륭 훌륭하다 훌륭해", [1, 9, 6, 2]),
    ]:
        same(submission.encode_review(text, index, 50), np.array(expected), like="array")


@question(
    "encode_review",
    en="Capitals, accents, digits, underscores, apostrophes",
    ko="대문자, 악센트, 숫자, 밑줄, 아포스트로피",
)
def test_encode_words(submission, same):
    index = {"éclair": 1, "straße": 2, "10": 3, "a_b": 4, "don": 5, "t": 6, "жук": 7, "the": 8, "2nd": 9, "strasse": 10}
    for text, expected in [
        ("ÉCLAIR Straße Жук", [1, 4, 5, 10]),
        ("THE the The", [1, 11, 11, 11]),
        ("10/10, a_b: 2nd", [1, 6, 6, 7, 12]),
        ("Don't 'the'", [1, 8, 9, 11]),
        ("a_b_c 100 1.0", [1, 2, 2, 2, 2]),
        ("éclair😀éclair", [1, 4, 4]),
    ]:
        same(submission.encode_review(text, index, 100), np.array(expected), like="array")


@question("encode_review", en="Nothing to encode, nothing known", ko="빈 글, 모두 모르는 단어")
def test_encode_edges(submission, same):
    for text in ("", "   \n", "?!...", "😀"):
        same(submission.encode_review(text, {"a": 1}, 10), np.array([1]), like="array")
    same(submission.encode_review("a a", {}, 10), np.array([1, 2, 2]), like="array")


@question(
    "encode_review", en="Another index the next time, the index unchanged", ko="다음 호출에는 다른 색인, 색인은 그대로"
)
def test_encode_fresh(submission, same, rng):
    first, second = made_up_index(rng, 8), made_up_index(rng, 8)
    text = " ".join([*first, "newcomer", *second])
    got, other, after = twice(submission, "encode_review", [text, first, 100], [text, second, 9])
    same(got, numbers_of(text.split(), first, 100), like="array")
    same(other, numbers_of(text.split(), second, 9), like="array")
    same(after, [text, first, 100])


# --------------------------------------------------------------------------------------- multi_hot


def marked(sequences, dimension):
    """The rule, cell by cell."""
    cells = [[float(column in set(sequence)) for column in range(dimension)] for sequence in sequences]
    return np.array(cells, dtype=np.float32).reshape(len(sequences), dimension)


@question("multi_hot", points=2, en="Reviews of all lengths", ko="길이가 제각각인 영화평")
def test_multi_hot_random(submission, same, rng):
    for dimension in (1, 7, 40):
        sequences = [rng.integers(0, dimension, length).tolist() for length in (5, 1, 12, 3)]
        got = submission.multi_hot(sequences, dimension)
        same(got, marked(sequences, dimension))
        assert str(got.dtype) == "float32"


@question("multi_hot", points=2, en="Repeated, out of range, negative", ko="되풀이된 번호, 벗어난 번호, 음수")
def test_multi_hot_outside(submission, same):
    same(submission.multi_hot([[3, 3, 3], [0, 0]], 4), np.array([[0, 0, 0, 1], [1, 0, 0, 0]], dtype=np.float32))
    sequences = [[4, 5, 2], [3, 4, 4], [-1, 0], [-4, 1], [-5, 10**12]]
    expected = np.array([[0, 0, 1, 0], [0, 0, 0, 1], [1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 0, 0]], dtype=np.float32)
    same(submission.multi_hot(sequences, 4), expected)
    same(submission.multi_hot([[0, 1, 2]], 3), np.ones((1, 3), dtype=np.float32))


@question("multi_hot", en="No reviews, empty reviews, one review", ko="영화평이 없음, 빈 영화평, 하나")
def test_multi_hot_empty(submission, same):
    same(submission.multi_hot([], 5), np.zeros((0, 5), dtype=np.float32))
    same(submission.multi_hot([[], [2], []], 3), np.array([[0, 0, 0], [0, 0, 1], [0, 0, 0]], dtype=np.float32))
    same(submission.multi_hot([[], []], 2), np.zeros((2, 2), dtype=np.float32))
    same(submission.multi_hot([[1]], 2), np.array([[0, 1]], dtype=np.float32))


@question("multi_hot", en="Tuples, arrays and a whole table", ko="튜플, 배열, 표 하나")
def test_multi_hot_containers(submission, same, rng):
    sequences = [rng.integers(0, 12, length) for length in (4, 0, 9)]
    for dtype in ["int64", "int32", "uint8"]:
        same(submission.multi_hot([each.astype(dtype) for each in sequences], 10), marked(sequences, 10))
    same(submission.multi_hot(tuple(tuple(each.tolist()) for each in sequences), 10), marked(sequences, 10))
    for table in (
        rng.integers(0, 12, (3, 6)),
        rng.integers(0, 12, (10, 10)),
        rng.integers(0, 12, (6, 3)).astype("int16").T,
    ):
        same(submission.multi_hot(table, 10), marked(table.tolist(), 10))
        same(with_read_only(submission, "multi_hot", table, 10), marked(table.tolist(), 10))


@question("multi_hot", en="A new array each time, the reviews unchanged", ko="매번 새 배열, 영화평은 그대로")
def test_multi_hot_fresh(submission, same, rng):
    first = [rng.integers(0, 15, 5).tolist() for _ in range(3)]
    second = [rng.integers(0, 15, 5).tolist() for _ in range(3)]
    got, other, after = twice(submission, "multi_hot", [first, 9], [second, 9])
    same(got, marked(first, 9))
    same(other, marked(second, 9))
    same(after, [first, 9])


@question("multi_hot", points=2, en="400 reviews, 8,000 columns, on time", ko="영화평 400편, 열 8,000개, 시간 제한")
def test_multi_hot_large(submission, rng):
    sequences = rng.integers(1, 8_000, (400, 120))
    got = submission.multi_hot(sequences.tolist(), 8_000)
    assert got.shape == (400, 8_000)
    assert all(np.array_equal(np.flatnonzero(row), np.unique(each)) for row, each in zip(got, sequences, strict=True))


# ---------------------------------------------------------------------------------- build_classifier


@functools.cache
def reviews(name):
    """The words of each review of a file, and its label."""
    with gzip.open(DATA / name, "rt", encoding="utf-8") as file:
        lines = file.read().splitlines()
    return [re.findall(r"\w+", line[2:].lower()) for line in lines], np.array([int(line[0]) for line in lines])


def drawn(rng, language):
    """Multi-hot vectors as bytes, and labels: those to train on in front, then 1,000 new ones.

    The words are numbered by their frequency among those to train on, and a coin decides which label is praise.
    """
    words, labels = reviews(language["file"])
    train, dimension = language["train"], language["dimension"]
    order = rng.permutation(len(words))[: train + NEW]
    counts = Counter(word for review in order[:train] for word in words[review])
    number = {word: place for place, (word, _) in enumerate(counts.most_common(dimension - 4), start=4)}
    vectors = np.zeros((len(order), dimension), dtype=np.uint8)
    for vector, review in zip(vectors, order, strict=True):
        vector[[1, *(number.get(word, 2) for word in words[review])]] = 1
    return vectors, labels[order] ^ int(rng.integers(0, 2))


@probe
def answers_after_training(submission, vectors, labels, new):
    import numpy as np

    model = submission.build_classifier(vectors.shape[1])
    model.fit(vectors.astype("float32"), labels, epochs=5, batch_size=32, verbose=0)
    return np.asarray(model(new.astype("float32")))


def judged_rightly(answers, labels):
    assert answers.shape == (NEW, 1)
    return float(((answers[:, 0] > 0.5) == labels).mean())


@question("build_classifier", points=3, en="Judges new English reviews", ko="새 영어 영화평 판정")
def test_classifier_english(submission, rng):
    vectors, labels = drawn(rng, ENGLISH)
    train = ENGLISH["train"]
    accuracy = judged_rightly(
        answers_after_training(submission, vectors[:train], labels[:train], vectors[train:]), labels[train:]
    )
    assert accuracy > ENGLISH["bar"]


@question("build_classifier", points=2, en="Judges new Korean reviews", ko="새 한국어 영화평 판정")
def test_classifier_korean(submission, rng):
    vectors, labels = drawn(rng, KOREAN)
    train = KOREAN["train"]
    accuracy = judged_rightly(
        answers_after_training(submission, vectors[:train], labels[:train], vectors[train:]), labels[train:]
    )
    assert accuracy > KOREAN["bar"]


@probe
def probabilities(submission, dimension, x):
    import numpy as np

    return np.asarray(submission.build_classifier(dimension)(x))


@question("build_classifier", en="Vectors of any length, batches of any size", ko="임의의 벡터 길이와 배치 크기")
def test_classifier_shapes(submission, rng):
    for dimension, rows in [(3, 4), (50, 1), (500, 70)]:
        got = probabilities(submission, dimension, rng.normal(size=(rows, dimension)).astype(np.float32))
        assert got.shape == (rows, 1)
        assert ((got > 0) & (got < 1)).all()


@question("build_classifier", points=2, en="A hidden layer that bends", ko="휘어지는 은닉층")
def test_classifier_bends(submission, rng):
    x = rng.normal(size=(2, 40, 30)).astype(np.float32)
    several = np.concatenate([x[0], x[1], x[0] + x[1], np.zeros((1, 30), dtype=np.float32)])
    got = probabilities(submission, 30, several)[:, 0].astype(np.float64)
    logits = np.log(got / (1 - got))
    # Without a bend in between, the logit of a sum is the sum of the logits.
    assert np.abs(logits[:40] + logits[40:80] - logits[80:120] - logits[120]).max() > 0.01


@probe
def measured(submission, x, labels):
    """The model's answers before any training, and what evaluate says of them."""
    import numpy as np

    model = submission.build_classifier(x.shape[1])
    return np.asarray(model(x)), model.evaluate(x, labels, verbose=0, return_dict=True)


@question(
    "build_classifier",
    points=2,
    en="Compiled: binary cross-entropy and accuracy",
    ko="컴파일: 이진 교차 엔트로피와 정확도",
)
def test_classifier_compiled(submission, rng):
    x, labels = rng.normal(size=(64, 20)).astype(np.float32), rng.integers(0, 2, 64)
    answers, found = measured(submission, x, labels)
    given = np.where(labels == 1, answers[:, 0], 1 - answers[:, 0])
    assert found["loss"] == pytest.approx(float(-np.log(given).mean()), abs=1e-4)
    assert found["accuracy"] == pytest.approx(float(((answers[:, 0] > 0.5) == labels).mean()), abs=1e-6)


@probe
def moved_together(submission, x):
    """Whether new weights for one model change what another one answers."""
    import numpy as np

    first, second = submission.build_classifier(x.shape[1]), submission.build_classifier(x.shape[1])
    first(x)
    before = np.asarray(second(x))
    first.set_weights([weight + 1 for weight in first.get_weights()])
    return not np.array_equal(before, np.asarray(second(x)))


@question("build_classifier", en="Two models share nothing", ko="두 모델은 아무것도 공유하지 않음")
def test_classifier_fresh(submission):
    assert not moved_together(submission, np.eye(12, dtype=np.float32))


# ------------------------------------------------------------------------------- fit_with_validation


@probe
def observed(submission, vectors, labels, validation_count, new):
    """Train a classifier made here by the submission's function: its history and its answers to new vectors."""
    import keras
    import numpy as np

    layers = [keras.layers.Dense(16, activation="relu"), keras.layers.Dense(1, activation="sigmoid")]
    model = keras.Sequential([keras.Input((vectors.shape[1],)), *layers])
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])
    x = vectors.astype("float32")
    history = submission.fit_with_validation(model, x, labels, validation_count, epochs=5, batch_size=32)
    return getattr(history, "history", None), np.asarray(model(new.astype("float32")))


def check_learns(submission, rng, language):
    vectors, labels = drawn(rng, language)
    train = language["train"]
    history, answers = observed(submission, vectors[:train], labels[:train], HELD_BACK, vectors[train:])
    assert judged_rightly(answers, labels[train:]) > language["bar"]
    assert sorted(history) == ["accuracy", "loss", "val_accuracy", "val_loss"]
    assert [len(values) for values in history.values()] == [5, 5, 5, 5]
    assert history["loss"][4] < history["loss"][0]


@question("fit_with_validation", points=2, en="Learns English reviews", ko="영어 영화평 훈련")
def test_fit_english(submission, rng):
    check_learns(submission, rng, ENGLISH)


@question("fit_with_validation", points=2, en="Learns Korean reviews", ko="한국어 영화평 훈련")
def test_fit_korean(submission, rng):
    check_learns(submission, rng, KOREAN)


@probe
def trained_weights(submission, labels, validation_count, step, start, options):
    """One weight for each review, so that the weights show which reviews were learned from.

    Gives the history, the weights, the number of steps taken, and whether the arguments are as they were.
    """
    import keras
    import numpy as np

    layer = keras.layers.Dense(1, activation="sigmoid", use_bias=False)
    model = keras.Sequential([keras.Input((len(labels),)), layer])
    layer.set_weights([start[:, None]])
    model.compile(optimizer=keras.optimizers.SGD(step), loss="binary_crossentropy", metrics=["accuracy"])
    x, given = np.eye(len(labels), dtype="float32"), labels.copy()
    history = submission.fit_with_validation(model, x, given, validation_count, **options)
    unchanged = bool((x == np.eye(len(labels))).all() and (given == labels).all())
    weights = layer.get_weights()[0][:, 0]
    return getattr(history, "history", None), weights, int(model.optimizer.iterations), unchanged


@question(
    "fit_with_validation",
    points=3,
    en="The first ones are held back, all others are learned",
    ko="앞의 것은 떼어 두고 나머지는 모두 훈련",
)
def test_fit_held_back(submission, rng):
    for count, held_back in [(60, 17), (12, 11), (9, 1)]:
        labels = rng.permutation(np.arange(count) % 2)
        start = np.zeros(count, dtype=np.float32)
        options = {"epochs": 2, "batch_size": 8}
        history, weights, steps, unchanged = trained_weights(submission, labels, held_back, 0.5, start, options)
        assert not weights[:held_back].any()
        assert np.array_equal(weights[held_back:] > 0, labels[held_back:] == 1)
        assert (weights[held_back:] != 0).all()
        assert history["val_loss"] == pytest.approx([np.log(2)] * 2, abs=1e-5)
        assert history["loss"][1] < history["loss"][0]
        assert steps == 2 * -(-(count - held_back) // 8)
        assert unchanged


@question("fit_with_validation", points=2, en="Which number tells what", ko="어느 숫자가 무엇을 말하는가")
def test_fit_values(submission, rng):
    labels = rng.permutation(np.arange(20) % 2)
    # Steps of length 0: the model stays as it is, right about the first six and one in two of the others.
    right = np.concatenate([np.ones(6, dtype=bool), np.arange(14) % 2 == 0])
    logits = (rng.uniform(0.5, 2, 20) * np.where((labels == 1) == right, 1, -1)).astype(np.float32)
    losses = np.log1p(np.exp(-np.where(labels == 1, logits, -logits).astype(np.float64)))
    options = {"epochs": 2, "batch_size": 5}
    history, weights, _, _ = trained_weights(submission, labels, 6, 0.0, logits, options)
    assert np.array_equal(weights, logits)
    assert history["val_loss"] == pytest.approx([float(losses[:6].mean())] * 2, abs=1e-4)
    assert history["loss"] == pytest.approx([float(losses[6:].mean())] * 2, abs=1e-4)
    assert history["val_accuracy"] == pytest.approx([1.0, 1.0], abs=1e-6)
    assert history["accuracy"] == pytest.approx([0.5, 0.5], abs=1e-6)


@question(
    "fit_with_validation",
    en="8 epochs in batches of 64, if nothing else is said",
    ko="따로 말하지 않으면 64개씩 8에포크",
)
def test_fit_defaults(submission, rng):
    labels = rng.permutation(np.arange(150) % 2)
    history, _, steps, _ = trained_weights(submission, labels, 10, 0.1, np.zeros(150, dtype=np.float32), {})
    assert len(history["val_loss"]) == 8
    assert steps == 24


@question(
    "fit_with_validation", en="Nothing to hold back, nothing to train on", ko="떼어 둘 것이 없거나 훈련할 것이 없음"
)
def test_fit_refuses(submission):
    start = np.zeros(6, dtype=np.float32)
    for held_back in (0, 6, 7, -1, -5):
        with pytest.raises(ValueError):
            trained_weights(submission, np.array([0, 1, 0, 1, 0, 1]), held_back, 0.1, start, {"epochs": 1})
    for count in (4, 7):
        with pytest.raises(ValueError):
            unequal(submission, 6, count)


@probe
def unequal(submission, reviews, labels):
    import keras
    import numpy as np

    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1, activation="sigmoid")])
    model.compile(optimizer="sgd", loss="binary_crossentropy", metrics=["accuracy"])
    submission.fit_with_validation(model, np.ones((reviews, 3), dtype="float32"), np.arange(labels) % 2, 2, epochs=1)


# -------------------------------------------------------------------------------------- best_epoch


def curves(val_loss, **others):
    """A history in which everything but the validation loss points elsewhere."""
    count = len(val_loss)
    falling = [1.0 - place / 100 for place in range(count)]
    return {"accuracy": falling[::-1], "loss": falling, "val_accuracy": falling, "val_loss": val_loss} | others


@question("best_epoch", points=2, en="Any epoch may be the best", ko="어느 에포크든 가장 좋을 수 있음")
def test_best_epoch_random(submission, rng):
    losses = rng.permutation(30) / 40 + 0.1
    for count in (1, 2, 3, 30):
        assert submission.best_epoch(curves(losses[:count].tolist())) == int(np.argmin(losses[:count])) + 1
    for best in range(4):
        losses = np.full(4, 0.9)
        losses[best] = 0.899999999
        assert submission.best_epoch(curves(losses.tolist())) == best + 1
    for losses, best in [([0.5, 0.6, 0.4, 0.45], 3), ([0.3, 0.5, 0.4], 1), ([0.7, 0.5, 0.6, 0.2], 4)]:
        assert submission.best_epoch(curves(losses)) == best


@question("best_epoch", points=2, en="The first of equals, wherever they are", ko="같으면 어디에 있든 처음 것")
def test_best_epoch_ties(submission):
    for losses, best in [([0.5, 0.5], 1), ([0.9, 0.4, 0.6, 0.4], 2), ([0.7, 0.6, 0.6, 0.6], 2), ([0.0, -0.0], 1)]:
        assert submission.best_epoch(curves(losses)) == best


@question("best_epoch", points=2, en="Losses that are nan or infinite", ko="nan이나 무한대인 손실")
def test_best_epoch_nan(submission):
    nan, inf = float("nan"), float("inf")
    cases = [
        ([nan, 0.5, 0.4], 3),
        ([0.5, nan, 0.4, nan], 3),
        ([0.3, nan, 0.4], 1),
        ([nan, nan, 7.0], 3),
        ([nan, 0.4, 0.4], 2),
        ([inf, 3.0], 2),
        ([inf, inf, nan], 1),
    ]
    for losses, best in cases:
        assert submission.best_epoch(curves(losses)) == best


@question("best_epoch", en="Arrays, other keys; the history unchanged", ko="배열, 다른 키, 기록은 그대로")
def test_best_epoch_arguments(submission, same):
    for dtype in (np.float64, np.float32):
        assert submission.best_epoch({"val_loss": np.array([0.5, 0.25, 0.75], dtype=dtype)}) == 2
    assert submission.best_epoch({"val_loss": [3, 2, 1, 2]}) == 3
    first, second = curves([0.5, 0.3, 0.4]), curves([0.6, 0.7], val_f1=[0.1, 0.2])
    same(list(twice(submission, "best_epoch", [first], [second])), [2, 1, [first]], like="numbers")


@question("best_epoch", en="No validation loss", ko="검증 손실이 없음")
def test_best_epoch_refuses(submission):
    nan = float("nan")
    for history in ({}, {"loss": [0.5, 0.4]}, curves([]), curves([nan]), curves([nan, nan])):
        with pytest.raises(ValueError):
            submission.best_epoch(history)
