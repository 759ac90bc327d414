"""
en = "One small engine for every step of the stemmer: a rule is a suffix, what replaces it, and a condition on the rest."
ko = "어간 추출의 모든 단계를 작은 엔진 하나로 처리합니다. 규칙은 접미사, 바꿀 말, 나머지에 대한 조건으로 이루어집니다."
"""

import unicodedata
from functools import lru_cache, reduce
from itertools import groupby

_LETTERS = set("abcdefghijklmnopqrstuvwxyz")


def strip_punctuation(text):
    # What re calls a word character is str.isalnum and "_".
    text = unicodedata.normalize("NFC", text)
    unwanted = {ord(c): None for c in set(text) if not (c.isalnum() or c.isspace() or c == "_")}
    return text.translate(unwanted)


def tokenize(text):
    return [token.lower() for token in text.split()]


def remove_stop_words(tokens, stop_words):
    unwanted = dict.fromkeys(word.lower() for word in stop_words)
    kept = list(tokens)
    for i in reversed(range(len(kept))):
        if kept[i].lower() in unwanted:
            del kept[i]
    return kept


@lru_cache(maxsize=None)
def shape(word):
    if not word:
        return ()
    before = shape(word[:-1])
    vowel = word[-1] in "aeiou" or (word[-1] == "y" and bool(before) and not before[-1])
    return (*before, vowel)


def m(word):
    runs = [vowel for vowel, _ in groupby(shape(word))]
    return sum(1 for a, b in zip(runs, runs[1:]) if a and not b)


def cvc(word):
    return shape(word)[-3:] == (False, True, False) and word[-1] not in "wxy"


def above(n):
    return lambda rest: m(rest) > n


def always(rest):
    return True


def vowel(rest):
    return any(shape(rest))


def step(rules):
    rules = sorted(rules, key=lambda rule: -len(rule[0]))

    def run(word):
        for suffix, other, condition, *then in rules:
            if word.endswith(suffix):
                rest = word[: len(word) - len(suffix)]
                if not condition(rest):
                    return word
                return then[0](rest + other) if then else rest + other
        return word

    return run


def mend(word):
    if word.endswith(("at", "bl", "iz")):
        return word + "e"
    if len(word) > 1 and word[-1] == word[-2] and not shape(word)[-1]:
        return word if word[-1] in "lsz" else word[:-1]
    return word + "e" if m(word) == 1 and cvc(word) else word


def words(text):
    return text.split()


PLURALS = [("sses", "ss", always), ("ies", "i", always), ("ss", "ss", always), ("s", "", always)]
PAST = [("eed", "ee", above(0)), ("ed", "", vowel, mend), ("ing", "", vowel, mend)]
LAST_Y = [("y", "i", vowel)]
LONG = [
    (*pair.split("-"), above(0))
    for pair in words(
        "ational-ate tional-tion enci-ence anci-ance izer-ize bli-ble alli-al entli-ent eli-e ousli-ous ization-ize"
        " ation-ate ator-ate alism-al iveness-ive fulness-ful ousness-ous aliti-al iviti-ive biliti-ble logi-log"
    )
]
MIDDLE = [
    (*pair.split("-"), above(0)) for pair in words("icate-ic ative- alize-al iciti-ic ical-ic ful- ness-")
]
SHORT = [
    (suffix, "", above(1))
    for suffix in words("al ance ence er ic able ible ant ement ment ent ou ism ate iti ous ive ize")
]
SHORT.append(("ion", "", lambda rest: rest[-1:] in ("s", "t") and m(rest) > 1))
LAST_E = [("e", "", lambda rest: m(rest) > 1 or (m(rest) == 1 and not cvc(rest)))]
LAST_L = [("ll", "l", lambda rest: m(rest + "ll") > 1)]
STEPS = [step(rules) for rules in (PLURALS, PAST, LAST_Y, LONG, MIDDLE, SHORT, LAST_E, LAST_L)]


def stem(tokens):
    plain = [len(token) > 2 and _LETTERS.issuperset(token) for token in tokens]
    return [
        reduce(lambda word, run: run(word), STEPS, token) if good else token for token, good in zip(tokens, plain)
    ]


def strip_particles(tokens, particles):
    particles = frozenset(particles)

    def strip(token):
        if token in particles:
            return token
        endings = (i for i in range(1, len(token)) if token[i:] in particles)
        return token[: next(endings, None)]

    return [strip(token) for token in tokens]


def standardize(text, stop_words, particles=()):
    unwanted = {strip_punctuation(word).lower() for word in stop_words}
    tokens = [token for token in tokenize(strip_punctuation(text)) if token not in unwanted]
    return stem(strip_particles(tokens, particles))
