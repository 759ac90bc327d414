"""The hidden checks.

Words come from the shipped documents, in both languages; the rng decides which, in what order and with what
around them.  Whatever only some draws would show stands here as a literal case too, so that every seed grades alike.

A check is an idea, not a case: it goes through its cases until one fails, and that one is what the learner
is shown.
"""

import json
import string
import unicodedata
from pathlib import Path

import pytest

from autograder.judge import probe

question = pytest.mark.question

DATA = Path(__file__).parents[2] / "data"
DOCUMENTS = json.loads((DATA / "documents.json").read_text(encoding="utf-8"))
STOP_WORDS = json.loads((DATA / "stop_words.json").read_text(encoding="utf-8"))
PARTICLES = "는 은 이 가 을 를 에 에서 에서는 에게 에게는 와 과 도 만 의 로 으로 까지 까지도 부터 보다".split()
MARKS = list(string.punctuation.replace("_", "")) + list("“”‘’…—–·•、。「」『》〈～！？※→€₩©")
SPACES = [" ", "  ", "\t", "\n", "\r\n", "\u00a0", "\u3000", " \n\t "]
ENDINGS = (
    "s es ed ing eed y ies ational tional izer ization ousness iveness fulness aliti biliti alism entli logi".split()
)
ENDINGS += "icate ative alize ical ful ness al ance er able ement ment ent ion ate ive ize ll e".split()


def words_of(language, rng, count):
    """Words of the documents, capitals and all, without the punctuation around them."""
    words = [word.strip(".,:;?!'") for document in DOCUMENTS for word in document[language].split()]
    return [words[i] for i in rng.integers(0, len(words), count)]


def mixed(rng, count):
    """Words of both languages, digits and an underscore among them, in no order."""
    words = [*words_of("en", rng, count), *words_of("ko", rng, count), "2026", "snake_case", "Été"]
    return [words[i] for i in rng.permutation(len(words))]


def pick(rng, things):
    """One of ``things``."""
    return things[int(rng.integers(len(things)))]


@probe
def call_and_look(submission, name, lists):
    """The answer, the arguments afterwards, and whether the answer is one of the arguments."""
    lists = [list(each) for each in lists]
    answer = getattr(submission, name)(*lists)
    return answer, lists, any(answer is each for each in lists)


def check_arguments(submission, same, name, lists, expected):
    """The arguments are unchanged, the answer is a list of its own; tuples and sets will do as well."""
    got, after, is_argument = call_and_look(submission, name, lists)
    same({"answer": list(got), "arguments": after}, {"answer": expected, "arguments": [list(each) for each in lists]})
    assert not is_argument, "a new list, please: the one returned is the one that was handed in"
    function = getattr(submission, name)
    same(function(*[tuple(each) for each in lists]), expected, like="array")
    if len(lists) > 1:
        same(function(lists[0], set(lists[1])), expected, like="array")


# ------------------------------------------------------------------------------- strip_punctuation


@question("strip_punctuation", points=2, en="Random texts in both languages", ko="두 언어의 무작위 텍스트")
def test_strip_punctuation_random(submission, reference, same, rng):
    for _ in range(4):
        pieces = [word + pick(rng, MARKS) + pick(rng, SPACES) for word in mixed(rng, 12)]
        text = "".join(pieces)
        same(submission.strip_punctuation(text), reference.strip_punctuation(text))


@question("strip_punctuation", en="Letters of many scripts, digits, underscores", ko="여러 언어의 글자, 숫자, 밑줄")
def test_strip_punctuation_letters(submission, same):
    for text in [
        "Straße",
        "Ωμέγα",
        "Ёлка",
        "漢字かな",
        "سلام",
        "Łódź",
        "ㅋㅋㅋ",
        "x_1 __init__",
        "007",
        "١٢٣",
        "x² ½ ② Ａ",
    ]:
        same(submission.strip_punctuation(text), text)
        same(submission.strip_punctuation(f"({text})!"), text)


@question("strip_punctuation", en="Every mark, alone and inside a word", ko="모든 부호, 홀로 또는 단어 속에")
def test_strip_punctuation_marks(submission, same):
    for mark in MARKS:
        same(submission.strip_punctuation(f"{mark} 가{mark}나 a{mark}{mark}b{mark}"), " 가나 ab")
    same(submission.strip_punctuation("".join(MARKS)), "")


@question("strip_punctuation", en="Emoji of one character and of several", ko="한 문자 또는 여러 문자로 된 이모지")
def test_strip_punctuation_emoji(submission, same):
    for emoji in ["😺", "❤️", "👍🏽", "👨‍👩‍👧", "🇰🇷", "☔", "㊗️"[1:]]:
        same(submission.strip_punctuation(f"좋아{emoji}요 {emoji} ok"), "좋아요  ok")
    same(submission.strip_punctuation("3️⃣ 번"), "3 번")


@question("strip_punctuation", points=2, en="Composed to NFC, and no further", ko="NFC로 모으기, 거기까지만")
def test_strip_punctuation_composes(submission, same, rng):
    for text in ["Été à Łódź", "한국어 읽기", "naïve señor Ångström", " ".join(words_of("ko", rng, 8))]:
        composed = unicodedata.normalize("NFC", text).translate({ord(mark): None for mark in ".,;:'!?"})
        same(submission.strip_punctuation(unicodedata.normalize("NFD", text)), composed)
    same(submission.strip_punctuation("q\u0303 e\u0301!"), "q \u00e9")
    same(submission.strip_punctuation("ﬁ, ½ ② Ａ!"), "ﬁ ½ ② Ａ")


@question("strip_punctuation", en="Whitespace as it was, nothing at all", ko="공백은 그대로, 빈 텍스트")
def test_strip_punctuation_spaces(submission, same):
    for space in SPACES:
        same(submission.strip_punctuation(f"{space}a,{space}{space}나.{space}"), f"{space}a{space}{space}나{space}")
        same(submission.strip_punctuation(space), space)
    same(submission.strip_punctuation(""), "")
    same(submission.strip_punctuation("?!"), "")


@question("strip_punctuation", en="Twice is the same as once", ko="두 번 해도 한 번과 같음")
def test_strip_punctuation_twice(submission, same, rng):
    for _ in range(3):
        text = "".join(word + pick(rng, MARKS + SPACES) for word in mixed(rng, 8))
        once = submission.strip_punctuation(text)
        assert len(once) >= 8, f"{text!r} became {once!r}"
        same(submission.strip_punctuation(once), once)


# ---------------------------------------------------------------------------------------- tokenize


@question("tokenize", points=2, en="Random texts in both languages", ko="두 언어의 무작위 텍스트")
def test_tokenize_random(submission, same, rng):
    for _ in range(4):
        words = mixed(rng, 12)
        text = "".join(word + pick(rng, SPACES) for word in words)
        same(submission.tokenize(pick(rng, SPACES) + text), [word.lower() for word in words], like="array")


@question("tokenize", en="Every kind of whitespace", ko="모든 종류의 공백")
def test_tokenize_whitespace(submission, same):
    for space in [*SPACES, "\v", "\f", "\u2003", "\u2028"]:
        same(submission.tokenize(f"{space}a{space}나{space}{space}c{space}"), ["a", "나", "c"], like="array")


@question("tokenize", en="Capitals of other scripts, Hangul, digits", ko="다른 문자의 대문자, 한글, 숫자")
def test_tokenize_lower(submission, same):
    got = submission.tokenize("ÉCOLE Ünlü ЁЛКА ΓΑΛΑ ＡＢＣ 고양이 ㅋㅋ X_1 3G 😺")
    same(got, ["école", "ünlü", "ёлка", "γαλα", "ａｂｃ", "고양이", "ㅋㅋ", "x_1", "3g", "😺"], like="array")


@question("tokenize", en="Punctuation is left alone", ko="문장 부호는 그대로")
def test_tokenize_punctuation(submission, same):
    got = submission.tokenize("Don't stop, well-known! ... 『책』 -")
    same(got, ["don't", "stop,", "well-known!", "...", "『책』", "-"], like="array")


@question("tokenize", en="Nothing, one token, tokens that repeat", ko="빈 텍스트, 토큰 하나, 되풀이되는 토큰")
def test_tokenize_few(submission, same):
    for text in ["", " ", "\n\n", "\u3000\u00a0"]:
        same(submission.tokenize(text), [], like="array")
    same(submission.tokenize("A"), ["a"], like="array")
    same(submission.tokenize("나 The 나 the THE a"), ["나", "the", "나", "the", "the", "a"], like="array")


# ------------------------------------------------------------------------------- remove_stop_words


@question("remove_stop_words", points=2, en="The shipped lists, random words", ko="제공된 목록과 무작위 단어")
def test_remove_stop_words_random(submission, reference, same, rng):
    for language in ["en", "ko", "en"]:
        stop_words = STOP_WORDS[language]
        tokens = words_of(language, rng, 30) + [pick(rng, stop_words) for _ in range(10)]
        tokens = [tokens[i] for i in rng.permutation(len(tokens))]
        expected = reference.remove_stop_words(tokens, stop_words)
        same(submission.remove_stop_words(tokens, stop_words), expected, like="array")


@question("remove_stop_words", en="Capitals on either side", ko="양쪽의 대문자")
def test_remove_stop_words_case(submission, same):
    got = submission.remove_stop_words(["I", "Saw", "THE", "Éclair", "i", "École", "Kim"], ["i", "The", "ÉCLAIR"])
    same(got, ["Saw", "École", "Kim"], like="array")


@question("remove_stop_words", en="Whole tokens only", ko="토큰 전체가 같을 때만")
def test_remove_stop_words_whole(submission, same):
    tokens = ["other", "then", "he", "그리고서", "이것", "그", "th"]
    same(
        submission.remove_stop_words(tokens, ["the", "he", "그리고", "것", "이"]),
        [*tokens[:2], *tokens[3:]],
        like="array",
    )


@question(
    "remove_stop_words", en="Neighbours, repeated tokens, nothing left", ko="이웃한 불용어, 되풀이, 아무것도 안 남음"
)
def test_remove_stop_words_neighbours(submission, same):
    same(
        submission.remove_stop_words(["a", "a", "the", "a", "책", "a", "a", "책"], ["a", "the"]),
        ["책", "책"],
        like="array",
    )
    same(submission.remove_stop_words(["a", "the", "A"], ["the", "a", "the"]), [], like="array")


@question("remove_stop_words", en="Empty lists", ko="빈 목록")
def test_remove_stop_words_empty(submission, same):
    same(submission.remove_stop_words([], ["the"]), [], like="array")
    same(submission.remove_stop_words([], []), [], like="array")
    same(submission.remove_stop_words(["The", "책"], []), ["The", "책"], like="array")
    same(submission.remove_stop_words(["The", "책"], set()), ["The", "책"], like="array")


@question("remove_stop_words", en="Lists, tuples, sets, left unchanged", ko="리스트, 튜플, 집합, 인수는 그대로")
def test_remove_stop_words_arguments(submission, same):
    check_arguments(
        submission, same, "remove_stop_words", [["The", "a", "Cat", "책"], ["B", "the", "A"]], ["Cat", "책"]
    )
    check_arguments(submission, same, "remove_stop_words", [["Cat", "책"], ["the"]], ["Cat", "책"])


@probe
def twice(submission, name, first, second):
    """The second of two calls in the same module."""
    getattr(submission, name)(*first)
    return getattr(submission, name)(*second)


@question("remove_stop_words", en="A second call with another list", ko="다른 목록으로 두 번째 호출")
def test_remove_stop_words_again(submission, same):
    got = twice(submission, "remove_stop_words", [["a", "책"], ["a"]], [["a", "책", "b"], ["b"]])
    same(got, ["a", "책"], like="array")


@question("remove_stop_words", points=2, en="20,000 stop words, on time", ko="불용어 20,000개, 시간 제한")
def test_remove_stop_words_many(submission, same, rng):
    stop_words = [f"word{i:07}" for i in rng.permutation(20_000)]
    tokens = [f"Word{i:07}" for i in rng.permutation(40_000)[:20_000]]
    expected = [token for token in tokens if int(token[4:]) >= 20_000]
    same(submission.remove_stop_words(tokens, stop_words), expected, like="array")


# -------------------------------------------------------------------------------------------- stem


def check_stems(submission, same, pairs):
    """``"word stem, word stem"``, each asked alone, so that the report names the word."""
    for pair in pairs.split(","):
        word, stem = pair.split()
        same(submission.stem([word]), [stem], like="array")


@question("stem", points=2, en="Step 1, case by case", ko="1단계, 하나하나")
def test_stem_step_1(submission, same):
    check_stems(
        submission, same, "glasses glass, ties ti, kiss kiss, gas ga, bus bu, agreed agre, bleed bleed, need need"
    )
    check_stems(submission, same, "planted plant, red red, string string, king king, trying try, sized size, bing bing")
    check_stems(submission, same, "created creat, doubled doubl, waxed wax, snowing snow, tanned tan, hissing hiss")
    check_stems(
        submission, same, "fizzed fizz, falling fall, agreeing agre, seeing see, played plai, enjoy enjoi, dry dry"
    )
    check_stems(
        submission,
        same,
        "hoping hope, proceed proce, activated activ, vegetabled veget, tokenizing token, failing fail, typed type, eyed ei, syzygies syzygi, yes ye, say sai",
    )


@question("stem", points=2, en="Steps 2 and 3, case by case", ko="2단계와 3단계, 하나하나")
def test_stem_steps_2_and_3(submission, same):
    check_stems(
        submission, same, "conditional condit, rational ration, national nation, valency valenc, digitizer digit"
    )
    check_stems(
        submission, same, "conformably conform, radically radic, differently differ, vilely vile, analogously analog"
    )
    check_stems(
        submission, same, "vietnamization vietnam, predication predic, operator oper, feudalism feudal, hopeful hope"
    )
    check_stems(
        submission,
        same,
        "decisiveness decis, callousness callous, formality formal, sensitivity sensit, theology theologi",
    )
    check_stems(
        submission, same, "triplicate triplic, formative form, formalize formal, electricity electr, goodness good"
    )
    check_stems(submission, same, "station station, ration ration, able abl, bully bulli, native nativ, nicely nice")


@question("stem", points=2, en="Steps 4 and 5, case by case", ko="4단계와 5단계, 하나하나")
def test_stem_steps_4_and_5(submission, same):
    check_stems(submission, same, "revival reviv, allowance allow, inference infer, airliner airlin, defensible defens")
    check_stems(
        submission, same, "irritant irrit, replacement replac, dependent depend, adoption adopt, communism commun"
    )
    check_stems(
        submission,
        same,
        "cement cement, element element, basement basement, payment payment, opinion opinion, region region",
    )
    check_stems(
        submission, same, "division divis, onion onion, champion champion, bowdlerize bowdler, homologous homolog"
    )
    check_stems(
        submission, same, "ice ic, the the, love love, style style, probate probat, hopelessness hopeless, tree tree"
    )
    check_stems(
        submission, same, "controll control, roll roll, parallel parallel, install instal, enroll enrol, belle bell"
    )


@question("stem", points=2, en="Roots with random endings", ko="무작위 어미를 붙인 단어")
def test_stem_random(submission, reference, same, rng):
    tokens = []
    for _ in range(300):
        root = "".join(pick(rng, "aeiouybcdlstzwxrn") for _ in range(int(rng.integers(1, 7))))
        tokens.append(root + "".join(pick(rng, ENDINGS) for _ in range(int(rng.integers(1, 3)))))
    same(submission.stem(tokens), reference.stem(tokens), like="array")


@question("stem", en="The words of the documents", ko="문서에 나온 단어")
def test_stem_documents(submission, reference, same, rng):
    tokens = [word.lower() for word in [*words_of("en", rng, 150), *words_of("ko", rng, 20)]]
    same(submission.stem(tokens), reference.stem(tokens), like="array")


@question("stem", points=2, en="What is not stemmed", ko="다루지 않는 토큰")
def test_stem_leaves(submission, same):
    others = "고양이들 cafés naïveness Cats CATS covid19s snake_cases don's 1990s ñandus 고양이s élevating s is as ed"
    for token in others.split():
        same(submission.stem([token]), [token], like="array")


@question("stem", en="Words that are nearly all ending", ko="거의 어미뿐인 단어")
def test_stem_only_endings(submission, same):
    check_stems(
        submission, same, "ing ing, eed eed, ies i, sses ss, ational ation, ion ion, ment ment, sss sss, aed a, eing e"
    )
    check_stems(submission, same, "zzz zzz, yyy yyi, ful ful, ness ness, eli eli, ate at, ize iz, all all, eee eee")


@question("stem", en="Order and repetition, empty, left unchanged", ko="순서와 되풀이, 빈 리스트, 인수는 그대로")
def test_stem_arguments(submission, same):
    same(submission.stem([]), [], like="array")
    check_arguments(
        submission, same, "stem", [["cats", "책", "Cats", "cat", "cats"]], ["cat", "책", "Cats", "cat", "cat"]
    )
    check_arguments(submission, same, "stem", [["sky", "책"]], ["sky", "책"])


# --------------------------------------------------------------------------------- strip_particles


@question(
    "strip_particles", points=2, en="Random words, particles in random order", ko="무작위 단어, 무작위 순서의 조사"
)
def test_strip_particles_random(submission, reference, same, rng):
    for _ in range(4):
        particles = [PARTICLES[i] for i in rng.permutation(len(PARTICLES))]
        tokens = [word + pick(rng, particles) for word in words_of("ko", rng, 15)] + mixed(rng, 8)
        expected = reference.strip_particles(tokens, particles)
        same(submission.strip_particles(tokens, particles), expected, like="array")


@question(
    "strip_particles", points=2, en="The longest, wherever it stands in the list", ko="목록 어디에 있든 가장 긴 것"
)
def test_strip_particles_longest(submission, same):
    tokens, expected = ["집에서는", "집에서", "집에", "집는", "집에서도"], ["집", "집", "집", "집", "집에서"]
    for particles in [
        ["는", "에", "에서", "에서는", "도"],
        ["에서는", "에서", "에", "는", "도"],
        ["에", "에서는", "도", "는", "에서"],
    ]:
        same(submission.strip_particles(tokens, particles), expected, like="array")


@question("strip_particles", points=2, en="Tokens that are particles", ko="조사 자체인 토큰")
def test_strip_particles_whole(submission, same):
    for particles in [["로", "으로"], ["으로", "로"]]:
        same(
            submission.strip_particles(["으로", "로", "집으로", "물로"], particles),
            ["으로", "로", "집", "물"],
            like="array",
        )
    same(submission.strip_particles(["이", "이이", "가이"], ["이"]), ["이", "이", "가"], like="array")


@question("strip_particles", en="One cut, at the end only", ko="끝에서 한 번만")
def test_strip_particles_once(submission, same):
    tokens = ["어린이가", "가수가", "이이이", "가나가나", "나가서", "바나나"]
    same(
        submission.strip_particles(tokens, ["이", "가", "나"]),
        ["어린이", "가수", "이이", "가나가", "나가서", "바나"],
        like="array",
    )


@question("strip_particles", en="Tokens without Hangul, and mixed ones", ko="한글이 없는 토큰, 섞인 토큰")
def test_strip_particles_mixed(submission, same):
    tokens = ["TV를", "3월에", "python", "Été가", "😺가", "x_1는", "2026", "PC방에서", "x_"]
    expected = ["TV", "3월", "python", "Été", "😺", "x_1", "2026", "PC방", "x_"]
    same(submission.strip_particles(tokens, ["를", "에", "가", "는", "에서"]), expected, like="array")


@question("strip_particles", en="Empty lists, an empty line among the particles", ko="빈 목록, 조사 가운데 빈 줄")
def test_strip_particles_empty(submission, same):
    same(submission.strip_particles([], ["가"]), [], like="array")
    same(submission.strip_particles(["내가", "가"], []), ["내가", "가"], like="array")
    same(submission.strip_particles(["집이", "책"], ["", "가", "이"]), ["집", "책"], like="array")
    same(submission.strip_particles(["집이", "책"], [""]), ["집이", "책"], like="array")


@question(
    "strip_particles",
    en="Repetition; lists, tuples, sets, left unchanged",
    ko="되풀이, 리스트·튜플·집합, 인수는 그대로",
)
def test_strip_particles_arguments(submission, same):
    lists = [["집에서", "책", "집에서", "집이"], ["이", "에서", "서", "가"]]
    check_arguments(submission, same, "strip_particles", lists, ["집", "책", "집", "집"])
    check_arguments(submission, same, "strip_particles", [["책", "Cat"], ["이"]], ["책", "Cat"])


# ------------------------------------------------------------------------------------- standardize


ENGLISH = "Cat cats, Dogs walked walking jumped! sleeping books, trained; cooked (talking) birds 3rd; x_1".split()
ENGLISH_STOPS = ["the", "is", "this", "very", "don't", "it's", "The", "THIS", "isn't"]
KOREAN = "고양이가 책을, 역에서 비를 TV를 물가에서! 바다에서 구름을 (이름을) 눈을; 3월에서 별 함께 매일".split()
KOREAN_STOPS = ["그리고", "또한", "그러나", "모든"]


@question("standardize", points=2, en="Random texts in both languages", ko="두 언어의 무작위 텍스트")
def test_standardize_random(submission, reference, same, rng):
    # Plain endings only: what is hard about stems and particles has questions of its own.
    for words, stop_words in [(ENGLISH, ENGLISH_STOPS), (KOREAN, KOREAN_STOPS)] * 2:
        mixture = [*words, *stop_words] * 2
        text = "".join(mixture[i] + pick(rng, [" ", "\n", "  ", "! ", "… "]) for i in rng.permutation(len(mixture)))
        arguments = text, stop_words, ["를", "에서", "가", "을"]
        same(submission.standardize(*arguments), reference.standardize(*arguments), like="array")


@question("standardize", points=2, en="Stop words before anything is cut", ko="자르기 전에 불용어부터")
def test_standardize_stop_words_first(submission, same):
    got = submission.standardize("This was very, VERY easy; thi stays.", ["this", "was", "very"])
    same(got, ["easi", "thi", "stai"], like="array")
    got = submission.standardize("그러나 나는 또 잔다. 나", ["그러나", "나", "또"], ["나", "는"])
    same(got, ["나", "잔다"], like="array")
    same(submission.standardize("walking walk", ["walk"]), ["walk"], like="array")


@question("standardize", points=2, en="Stop words with an apostrophe", ko="아포스트로피가 있는 불용어")
def test_standardize_apostrophes(submission, same):
    got = submission.standardize("I don't think it's a well-known no-one.", ["I", "Don't", "it's", "no-one", "..."])
    same(got, ["think", "a", "wellknown"], like="array")
    same(submission.standardize("Café, cafe!", ["cafe\u0301"]), ["cafe"], like="array")


@question("standardize", points=2, en="Particles before stems", ko="어간보다 조사 먼저")
def test_standardize_particles_first(submission, same):
    got = submission.standardize("Computers를 GAMES로 만드는 models", [], {"를", "로", "는"})
    same(got, ["comput", "game", "만드", "model"], like="array")


@question("standardize", en="Emoji, accents, digits, underscores", ko="이모지, 악센트, 숫자, 밑줄")
def test_standardize_mixed(submission, same):
    got = submission.standardize("E\u0301te\u0301 à 3:15, snake_cases 😺!! ｛고양이｝들 don't", ["a"])
    same(got, ["été", "à", "315", "snake_cases", "고양이들", "dont"], like="array")


@question(
    "standardize",
    en="Nothing, nothing but punctuation, repeated words",
    ko="빈 텍스트, 부호뿐인 텍스트, 되풀이되는 단어",
)
def test_standardize_empty(submission, same):
    for text in ["", "  \n", "?! ... 😺", "the THE The!"]:
        same(submission.standardize(text, ["the"], ["가"]), [], like="array")
    same(submission.standardize("Cats, cat & CATS. 비, 비", []), ["cat", "cat", "cat", "비", "비"], like="array")


@probe
def standardize_and_look(submission, text, stop_words, particles):
    answer = submission.standardize(text, stop_words, particles)
    return answer, stop_words, particles


@question("standardize", en="Lists, tuples, sets, left unchanged", ko="리스트, 튜플, 집합, 인수는 그대로")
def test_standardize_arguments(submission, same):
    text, stop_words, particles = "Don't eat 집에서!", ["The", "don't", "Eat!"], ["에서", "를"]
    for kind in [list, tuple, set]:
        got, *after = standardize_and_look(submission, text, kind(stop_words), kind(particles))
        same(list(got), ["집"])
        same(after, [kind(stop_words), kind(particles)])
