"""
en = "Plain loops over letters, without regular expressions; the stemmer keeps the word and walks through it as Porter's own program does."
ko = "정규 표현식 없이 글자 하나하나를 반복문으로 봅니다. 어간 추출은 포터의 프로그램처럼 단어를 직접 훑습니다."
"""

import unicodedata


def strip_punctuation(text):
    kept = ""
    for letter in unicodedata.normalize("NFC", text):
        if letter.isalnum() or letter == "_" or letter.isspace():
            kept += letter
    return kept


def tokenize(text):
    tokens, token = [], ""
    for letter in text + " ":
        if not letter.isspace():
            token += letter
        elif token:
            tokens.append(token.lower())
            token = ""
    return tokens


def remove_stop_words(tokens, stop_words):
    unwanted = {}
    for word in stop_words:
        unwanted[word.lower()] = True
    kept = []
    for token in tokens:
        if not unwanted.get(token.lower(), False):
            kept.append(token)
    return kept


def is_consonant(word, i):
    if word[i] in "aeiou":
        return False
    return word[i] != "y" or i == 0 or not is_consonant(word, i - 1)


def count(word):
    number, vowel = 0, False
    for i in range(len(word)):
        if is_consonant(word, i):
            number += vowel
            vowel = False
        else:
            vowel = True
    return number


def has_vowel(word):
    for i in range(len(word)):
        if not is_consonant(word, i):
            return True
    return False


def like_hop(word):
    n = len(word)
    if n < 3 or word[-1] in ("w", "x", "y"):
        return False
    return is_consonant(word, n - 1) and not is_consonant(word, n - 2) and is_consonant(word, n - 3)


ENDINGS_2 = [
    ["ational", "ate"], ["ization", "ize"], ["iveness", "ive"], ["fulness", "ful"], ["ousness", "ous"], ["tional", "tion"],
    ["biliti", "ble"], ["entli", "ent"], ["ousli", "ous"], ["ation", "ate"], ["alism", "al"], ["aliti", "al"],
    ["iviti", "ive"], ["enci", "ence"], ["anci", "ance"], ["izer", "ize"], ["alli", "al"], ["ator", "ate"],
    ["logi", "log"], ["bli", "ble"], ["eli", "e"],
]  # fmt: skip
ENDINGS_3 = [
    ["icate", "ic"], ["ative", ""], ["alize", "al"], ["iciti", "ic"], ["ical", "ic"], ["ness", ""], ["ful", ""]
]  # fmt: skip
ENDINGS_4 = ["ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion"]
ENDINGS_4 += ["al", "er", "ic", "ou"]


def stem_word(word):
    if len(word) < 3:
        return word
    for letter in word:
        if not "a" <= letter <= "z":
            return word
    if word[-4:] == "sses" or word[-3:] == "ies":
        word = word[:-2]
    elif word[-1] == "s" and word[-2] != "s":
        word = word[:-1]

    cut = None
    if word[-3:] == "eed":
        if count(word[:-3]) > 0:
            word = word[:-1]
    elif word[-2:] == "ed":
        cut = word[:-2]
    elif word[-3:] == "ing":
        cut = word[:-3]
    if cut and has_vowel(cut):
        word = cut
        if word[-2:] in ("at", "bl", "iz"):
            word += "e"
        elif len(word) > 1 and word[-1] == word[-2] and is_consonant(word, len(word) - 1):
            if word[-1] not in ("l", "s", "z"):
                word = word[:-1]
        elif count(word) == 1 and like_hop(word):
            word += "e"

    if word[-1] == "y" and has_vowel(word[:-1]):
        word = word[:-1] + "i"

    for endings in (ENDINGS_2, ENDINGS_3):
        for ending, other in endings:
            if word.endswith(ending):
                if count(word[: len(word) - len(ending)]) > 0:
                    word = word[: len(word) - len(ending)] + other
                break

    for ending in ENDINGS_4:
        if word.endswith(ending):
            rest = word[: len(word) - len(ending)]
            if count(rest) > 1 and (ending != "ion" or rest[-1] in "st"):
                word = rest
            break

    if word[-1] == "e":
        n = count(word[:-1])
        if n > 1 or (n == 1 and not like_hop(word[:-1])):
            word = word[:-1]
    if word[-2:] == "ll" and count(word) > 1:
        word = word[:-1]
    return word


def stem(tokens):
    stems = []
    for token in tokens:
        stems.append(stem_word(token))
    return stems


def strip_particles(tokens, particles):
    listed = {}
    longest = 0
    for particle in particles:
        listed[particle] = True
        longest = max(longest, len(particle))
    result = []
    for token in tokens:
        end = len(token)
        if token not in listed:
            for start in range(max(1, len(token) - longest), len(token)):
                if token[start:] in listed:
                    end = start
                    break
        result.append(token[:end])
    return result


def standardize(text, stop_words, particles=()):
    tokens = tokenize(strip_punctuation(text))
    cleaned = []
    for word in stop_words:
        cleaned.append(strip_punctuation(word))
    tokens = remove_stop_words(tokens, cleaned)
    tokens = strip_particles(tokens, particles)
    return stem(tokens)
