"""
en = "Odd but valid: tuples instead of lists, a text built by str.join, a stemmer that works on the reversed word."
ko = "특이하지만 옳은 답: 리스트 대신 튜플을 반환하고, 텍스트는 str.join으로 만들며, 어간은 뒤집은 단어에서 구합니다."
"""

import re
import unicodedata

TWO = """
lanoita-eta lanoit-noit icne-ecne icna-ecna rezi-ezi ilb-elb illa-la iltne-tne ile-e ilsuo-suo noitazi-ezi noita-eta
rota-eta msila-la ssenevi-evi ssenluf-luf ssensuo-suo itila-la itivi-evi itilib-elb igol-gol
"""
THREE = "etaci-ci evita- ezila-la itici-ci laci-ci luf- ssen-"
FOUR = "la- ecna- ecne- re- ci- elba- elbi- tna- tneme- tnem- tne- uo- msi- eta- iti- suo- evi- ezi- nois-s noit-t"


def strip_punctuation(text):
    return str.join("", (part for part in re.split(r"[^\w\s]+", unicodedata.normalize("NFC", text))))


def tokenize(text):
    return tuple(text.lower().split())


def remove_stop_words(tokens, stop_words):
    unwanted = {word.lower() for word in stop_words}
    return tuple(token for token in tokens if not {token.lower()} & unwanted)


def marks(drow):
    found = ""
    for letter in drow[::-1]:
        found += "v" if letter in "aeiou" or (letter == "y" and found[-1:] == "c") else "c"
    return found


def m(drow):
    return len(re.findall("vc", marks(drow)))


def hop(drow):
    return marks(drow)[-3:] == "cvc" and drow[0] not in "wxy"


def exchange(drow, rules, least):
    fitting = [rule.split("-") for rule in rules.split() if drow.startswith(rule.split("-")[0])]
    if fitting:
        suffix, other = max(fitting, key=lambda rule: len(rule[0]))
        rest = other + drow[len(suffix) :]
        if m(drow[len(suffix) :] if least == 0 else rest) > least:
            return rest
    return drow


def porter(word):
    drow = word[::-1]
    if drow.startswith(("sess", "sei")):
        drow = drow[2:]
    elif drow[0] == "s" and drow[1] != "s":
        drow = drow[1:]
    if drow.startswith("dee"):
        drow = drow[1:] if m(drow[3:]) else drow
    else:
        n = 2 if drow.startswith("de") else 3 if drow.startswith("gni") else 0
        if n and "v" in marks(drow[n:]):
            drow = drow[n:]
            if drow.startswith(("ta", "lb", "zi")):
                drow = "e" + drow
            elif len(drow) > 1 and drow[0] == drow[1] and marks(drow)[-1] == "c":
                drow = drow[1:] if drow[0] not in "lsz" else drow
            elif m(drow) == 1 and hop(drow):
                drow = "e" + drow
    if drow[0] == "y" and "v" in marks(drow[1:]):
        drow = "i" + drow[1:]
    drow = exchange(exchange(drow, TWO, 0), THREE, 0)
    drow = exchange(drow, FOUR, 1)
    if drow[0] == "e":
        n = m(drow[1:])
        if n > 1 or (n == 1 and not hop(drow[1:])):
            drow = drow[1:]
    if drow.startswith("ll") and m(drow) > 1:
        drow = drow[1:]
    return drow[::-1]


def stem(tokens):
    return tuple(porter(token) if re.search(r"\A[a-z][a-z][a-z]+\Z", token) else token for token in tokens)


def strip_particles(tokens, particles):
    by_length = sorted(particles, key=len)
    result = list(tokens)
    for i, token in enumerate(result):
        if token in by_length:
            continue
        for particle in by_length:
            if token.endswith(particle):
                result[i] = token[: len(token) - len(particle)]
    return tuple(result)


def standardize(text, stop_words, particles=()):
    tokens = tokenize(strip_punctuation(text))
    tokens = remove_stop_words(tokens, tuple(strip_punctuation(word) for word in stop_words))
    return stem(strip_particles(tokens, particles))
