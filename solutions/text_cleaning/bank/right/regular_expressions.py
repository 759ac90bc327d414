"""
en = "Regular expressions everywhere: the conditions on the measure are patterns, and so are the particles."
ko = "모든 것을 정규 표현식으로 합니다. measure의 조건도, 조사도 패턴으로 나타냅니다."
"""

import re
from unicodedata import normalize

CONSONANTS, VOWELS = "[^aeiou][^aeiouy]*", "[aeiouy][aeiou]*"
ABOVE_0 = re.compile(f"^({CONSONANTS})?{VOWELS}{CONSONANTS}")
EXACTLY_1 = re.compile(f"^({CONSONANTS})?{VOWELS}{CONSONANTS}({VOWELS})?$")
ABOVE_1 = re.compile(f"^({CONSONANTS})?{VOWELS}{CONSONANTS}{VOWELS}{CONSONANTS}")
VOWEL = re.compile(f"^({CONSONANTS})?[aeiouy]")
SHORT = re.compile(f"^{CONSONANTS}[aeiouy][^aeiouwxy]$")
SECOND = {
    "ational": "ate", "tional": "tion", "enci": "ence", "anci": "ance", "izer": "ize", "bli": "ble", "alli": "al",
    "entli": "ent", "eli": "e", "ousli": "ous", "ization": "ize", "ation": "ate", "ator": "ate", "alism": "al",
    "iveness": "ive", "fulness": "ful", "ousness": "ous", "aliti": "al", "iviti": "ive", "biliti": "ble", "logi": "log",
}  # fmt: skip
THIRD = {"icate": "ic", "ative": "", "alize": "al", "iciti": "ic", "ical": "ic", "ful": "", "ness": ""}
FOURTH = "al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize"


def strip_punctuation(text):
    return "".join(re.findall(r"[\w\s]+", normalize("NFC", text)))


def tokenize(text):
    return re.findall(r"\S+", text.lower())


def remove_stop_words(tokens, stop_words):
    unwanted = frozenset(map(str.lower, stop_words))
    return list(filter(lambda token: token.lower() not in unwanted, tokens))


def porter(word):
    # An initial y is a consonant; as a capital it is no vowel for any of the patterns.
    word = re.sub("^y", "Y", word)
    word = re.sub("(ss|i)es$", r"\1", word)
    word = re.sub("([^s])s$", r"\1", word)
    if found := re.match("(.*)eed$", word):
        if ABOVE_0.match(found[1]):
            word = word[:-1]
    elif (found := re.match("(.*)(ed|ing)$", word)) and VOWEL.match(found[1]):
        word = found[1]
        if re.search("(at|bl|iz)$", word):
            word += "e"
        elif double(word):
            word = word[:-1] if word[-1] not in "lsz" else word
        elif EXACTLY_1.match(word) and SHORT.match(word):
            word += "e"
    if (found := re.match("(.*)y$", word)) and VOWEL.match(found[1]):
        word = found[1] + "i"
    for table in (SECOND, THIRD):
        found = re.match("(.*?)(" + "|".join(table) + ")$", word)
        if found and ABOVE_0.match(found[1]):
            word = found[1] + table[found[2]]
    found = re.match(f"(.*?)({FOURTH})$", word)
    if found:
        word = found[1] if ABOVE_1.match(found[1]) else word
    elif (found := re.match("(.*[st])ion$", word)) and ABOVE_1.match(found[1]):
        word = found[1]
    if found := re.match("(.*)e$", word):
        rest = found[1]
        if ABOVE_1.match(rest) or (EXACTLY_1.match(rest) and not SHORT.match(rest)):
            word = rest
    if word.endswith("ll") and ABOVE_1.match(word):
        word = word[:-1]
    return word.lower()


def double(word):
    if not re.search(r"([^aeiou])\1$", word):
        return False
    # yy is double only where its second y is a consonant, which the run of y's before it decides.
    run = len(word) - len(word.rstrip("y"))
    after_vowel = re.search("[aeiou]$", word.rstrip("y")) is not None
    return run == 0 or run % 2 == after_vowel


def stem(tokens):
    return [re.sub(r"\A[a-z]{3,}\Z", lambda found: porter(found[0]), token) for token in tokens]


def strip_particles(tokens, particles):
    listed = sorted(set(particles) - {""}, key=len, reverse=True)
    if not listed:
        return [*tokens]
    ending = re.compile("(?:" + "|".join(map(re.escape, listed)) + r")\Z")
    result = []
    for token in tokens:
        found = ending.search(token)
        result.append(token[: found.start()] if found and found.start() else token)
    return result


def standardize(text, stop_words, particles=()):
    tokens = tokenize(strip_punctuation(text))
    tokens = remove_stop_words(tokens, map(strip_punctuation, stop_words))
    return stem(strip_particles(tokens, particles))
