"""The visible checks: the examples of the instructions, and the simplest cases around them.

They are plain pytest.  Run them with ``autograder check text_cleaning`` or ``pytest``.
"""

import pytest

question = pytest.mark.question


@question("strip_punctuation", en="The examples of the instructions", ko="설명에 나온 예")
def test_strip_punctuation(submission, same):
    same(submission.strip_punctuation("Hello, world!"), "Hello world")
    same(submission.strip_punctuation("비가 왔다…"), "비가 왔다")
    same(submission.strip_punctuation("don't, well-known"), "dont wellknown")
    same(submission.strip_punctuation("snake_case: 3.14"), "snake_case 314")
    same(submission.strip_punctuation("Łódź, naïve"), "Łódź naïve")
    same(submission.strip_punctuation("맛있다😋!"), "맛있다")


@question("strip_punctuation", en="One letter, two spellings", ko="한 글자, 두 가지 표기")
def test_strip_punctuation_composes(submission, same):
    same(submission.strip_punctuation("cafe\u0301!"), "caf\u00e9")
    same(submission.strip_punctuation("\u1112\u1161\u11ab."), "\ud55c")


@question("tokenize", en="The example of the instructions", ko="설명에 나온 예")
def test_tokenize(submission, same):
    same(submission.tokenize("The  cat\nÉTÉ 고양이 "), ["the", "cat", "été", "고양이"], like="array")
    same(submission.tokenize("Hello, you"), ["hello,", "you"], like="array")


@question("tokenize", en="Nothing but whitespace", ko="공백뿐인 텍스트")
def test_tokenize_blank(submission, same):
    same(submission.tokenize(" \n "), [], like="array")


@question("remove_stop_words", en="The example of the instructions", ko="설명에 나온 예")
def test_remove_stop_words(submission, same):
    tokens = ["The", "cat", "is", "on", "THE", "other", "sofa"]
    same(submission.remove_stop_words(tokens, ["the", "is", "On"]), ["cat", "other", "sofa"], like="array")


@question("remove_stop_words", en="Korean, and a token that comes twice", ko="한국어, 두 번 나오는 토큰")
def test_remove_stop_words_korean(submission, same):
    tokens = ["그러나", "비가", "그리고", "또", "비가", "왔다"]
    same(submission.remove_stop_words(tokens, ["그리고", "그러나", "또"]), ["비가", "비가", "왔다"], like="array")


@question("stem", en="Steps 1a, 1b and 1c", ko="1a, 1b, 1c단계")
def test_stem_step_1(submission, same):
    tokens = [
        "caresses",
        "ponies",
        "cats",
        "feed",
        "plastered",
        "bled",
        "motoring",
        "sing",
        "hopping",
        "filing",
        "happy",
    ]
    expected = ["caress", "poni", "cat", "feed", "plaster", "bled", "motor", "sing", "hop", "file", "happi"]
    same(submission.stem(tokens), expected, like="array")


@question("stem", en="All steps", ko="모든 단계")
def test_stem(submission, same):
    tokens = ["connect", "connected", "connections", "generalizations", "adjustment", "ceased", "rate", "controlling"]
    expected = ["connect", "connect", "connect", "gener", "adjust", "ceas", "rate", "control"]
    same(submission.stem(tokens), expected, like="array")


@question("stem", en="What is not stemmed", ko="다루지 않는 토큰")
def test_stem_leaves(submission, same):
    tokens = ["고양이", "Cats", "covid19", "is", "snake_cases"]
    same(submission.stem(tokens), tokens, like="array")


@question("strip_particles", en="The examples of the instructions", ko="설명에 나온 예")
def test_strip_particles(submission, same):
    tokens = ["고양이가", "고양이를", "고양이에게", "고양이에게는", "어린이가", "가수가", "TV를", "고양이"]
    expected = ["고양이", "고양이", "고양이", "고양이", "어린이", "가수", "TV", "고양이"]
    same(submission.strip_particles(tokens, ["가", "는", "를", "에게", "에게는"]), expected, like="array")


@question("strip_particles", en="A token that is a particle", ko="조사 자체인 토큰")
def test_strip_particles_leaves_something(submission, same):
    same(submission.strip_particles(["으로", "서울로"], ["로", "으로"]), ["으로", "서울"], like="array")


@question("standardize", en="The examples of the instructions", ko="설명에 나온 예")
def test_standardize(submission, same):
    got = submission.standardize("The Cats aren't sleeping! 😺", ["the", "aren't"])
    same(got, ["cat", "sleep"], like="array")
    got = submission.standardize("고양이가, 창가에서 잔다.", ["그리고"], ["가", "에서"])
    same(got, ["고양이", "창가", "잔다"], like="array")
    same(submission.standardize("Computers를 배우자!", [], ["를"]), ["comput", "배우자"], like="array")


@question("standardize", en="Stop words first", ko="불용어가 먼저")
def test_standardize_order(submission, same):
    same(submission.standardize("Was this it?", ["was", "this"]), ["it"], like="array")
