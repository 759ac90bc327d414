"""Assignment 5: Cleaning text.  Write your code where it says YOUR CODE HERE.

Instructions: README.md.   Check yourself: autograder check text_cleaning

과제 5: 텍스트 정제.  YOUR CODE HERE라고 쓰인 곳에 코드를 작성하세요.

설명: README.ko.md.   스스로 검사하기: autograder check text_cleaning
"""

import json
import re
import unicodedata
from collections.abc import Collection, Sequence


def strip_punctuation(text: str) -> str:
    """The text in NFC, without everything that is neither a word character nor whitespace.

    strip_punctuation("Hello, world!")  →  "Hello world"
    strip_punctuation("snake_case: 3.14…")  →  "snake_case 314"

    텍스트를 NFC로 모은 뒤, 단어 문자도 공백도 아닌 것을 모두 지워 반환합니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def tokenize(text: str) -> list[str]:
    """The tokens of a text, lower-case, in order.

    tokenize("The  cat\\nsleeps ")  →  ["the", "cat", "sleeps"]
    tokenize("  ")  →  []

    텍스트를 공백에서 잘라 소문자 토큰을 순서대로 반환합니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def remove_stop_words(tokens: Sequence[str], stop_words: Collection[str]) -> list[str]:
    """The tokens that are not stop words, unchanged and in order; case does not matter.

    remove_stop_words(["The", "cat", "sat", "on", "the", "Mat"], ["the", "ON"])  →  ["cat", "sat", "Mat"]

    불용어가 아닌 토큰을 원래 모양과 순서대로 반환합니다. 대소문자는 구별하지 않습니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def pattern(word: str) -> str:
    """The word's consonants (c) and vowels (v): pattern("happy") is "cvccv".

    단어의 자음(c)과 모음(v)을 차례로 적습니다.
    """
    marks = ""
    for letter in word:
        marks += "v" if letter in "aeiou" or (letter == "y" and marks.endswith("c")) else "c"
    return marks


def measure(word: str) -> int:
    """How often a vowel is followed by a consonant: measure("private") is 2.

    모음 다음에 자음이 오는 곳의 개수입니다.
    """
    return pattern(word).count("vc")


def ends_short(word: str) -> bool:
    """Whether the word ends in consonant, vowel, consonant, and not in w, x or y: "hop" does, "snow" does not.

    단어가 자음·모음·자음으로 끝나고 마지막 글자가 w, x, y가 아닌지 알려 줍니다.
    """
    return pattern(word).endswith("cvc") and word[-1] not in "wxy"


STEP_2 = {
    "ational": "ate", "tional": "tion", "enci": "ence", "anci": "ance", "izer": "ize", "bli": "ble", "alli": "al",
    "entli": "ent", "eli": "e", "ousli": "ous", "ization": "ize", "ation": "ate", "ator": "ate", "alism": "al",
    "iveness": "ive", "fulness": "ful", "ousness": "ous", "aliti": "al", "iviti": "ive", "biliti": "ble", "logi": "log",
}  # fmt: skip
STEP_3 = {"icate": "ic", "ative": "", "alize": "al", "iciti": "ic", "ical": "ic", "ful": "", "ness": ""}
STEP_4 = (
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti",
    "ous", "ive", "ize",
)  # fmt: skip


def stem(tokens: Sequence[str]) -> list[str]:
    """Each token's stem by Porter's rules; tokens that are not three or more letters a-z come back unchanged.

    stem(["connections", "hopping", "sky", "고양이", "Cats"])  →  ["connect", "hop", "sky", "고양이", "Cats"]

    토큰마다 포터 규칙으로 어간을 구합니다. 소문자 a-z 세 글자 이상이 아닌 토큰은 그대로 반환합니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def strip_particles(tokens: Sequence[str], particles: Collection[str]) -> list[str]:
    """Each token without the longest of the particles that it ends with; a token that is a particle stays.

    strip_particles(["고양이가", "집에서는", "가"], ["가", "는", "에서는"])  →  ["고양이", "집", "가"]

    토큰마다 끝에 붙은 조사 가운데 가장 긴 것을 뗍니다. 토큰 자체가 조사이면 그대로 둡니다.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


def standardize(text: str, stop_words: Collection[str], particles: Collection[str] = ()) -> list[str]:
    """The tokens of a text: without punctuation, lower-case, without stop words, particles and endings.

    standardize("The Cats aren't sleeping!", ["the", "aren't"])  →  ["cat", "sleep"]
    standardize("고양이가, 창가에서 잔다.", [], ["가", "에서"])  →  ["고양이", "창가", "잔다"]

    텍스트를 다듬어 토큰 리스트로 반환합니다: 문장 부호 지우기, 소문자 토큰, 불용어 빼기, 조사 떼기, 어간 구하기.
    """
    # YOUR CODE HERE
    raise NotImplementedError()


if __name__ == "__main__":
    with open("data/documents.json", encoding="utf-8") as file:
        documents = json.load(file)
    with open("data/stop_words.json", encoding="utf-8") as file:
        stop_words = json.load(file)
    particles = "은 는 이 가 을 를 에 에서 에게 에게는 에서는 에는 와 과 도 만 의 로 으로 까지 부터 보다".split()
    for document in documents[:8]:
        print(standardize(document["en"], stop_words["en"]))
        print(standardize(document["ko"], stop_words["ko"], particles))
