# %% [markdown] lang="en"
# # Cleaning text
#
# To a program, `Cats!`, `cats` and `cat` are three different strings, as different as `cat` and `dog`. Before a
# model counts words, a text is brought into a standard form in which the same word always looks the same:
#
# ```
# The Cats aren't sleeping! 😺              고양이가 따뜻한 창가에서 잔다.
#   ↓  strip_punctuation                      ↓  strip_punctuation
# The Cats arent sleeping                   고양이가 따뜻한 창가에서 잔다
#   ↓  tokenize                               ↓  tokenize
# the  cats  arent  sleeping                고양이가  따뜻한  창가에서  잔다
#   ↓  remove_stop_words                      ↓  remove_stop_words
# cats  sleeping                            고양이가  따뜻한  창가에서  잔다
#   ↓  stem                                   ↓  strip_particles
# cat  sleep                                고양이  따뜻한  창가  잔다
# ```
#
# Each arrow is one function; `standardize` is all of them in a row. English glues few things to its words and
# Korean many, so each language has a step of its own: English words lose their endings, Korean words their
# particles (조사). You need not know Korean: the rules below say all that counts.
#
# **Rules**
#
# * Only Python's standard library; `re` and `unicodedata` are enough. The libraries `nltk`, `gensim` and
#   `snowballstemmer` have the stemmer ready-made, so while your file is graded, importing them raises
#   `ImportError`.
# * A list of tokens may also come as a tuple, and a word list (`stop_words`, `particles`) as a list, a tuple or a
#   set. Any of them, and any text, may be empty.
# * Never change a list you were given. Where a list of tokens is asked for, return a **new** list (a tuple is fine
#   too).
# * Tokens keep their order, and a token that comes twice stays twice: how often a word occurs is what models count.
# * Every function must work on Korean and English alike, and on emoji, digits and letters with accents.

# %% [markdown] lang="ko"
# # 텍스트 정제
#
# 프로그램이 보기에 `Cats!`와 `cats`와 `cat`은 서로 다른 문자열입니다. `cat`과 `dog`만큼이나 다릅니다. 그래서 모델이
# 단어를 세기 전에, 같은 단어가 언제나 같은 모양이 되도록 텍스트를 다듬습니다.
#
# ```
# 고양이가 따뜻한 창가에서 잔다.              The Cats aren't sleeping! 😺
#   ↓  strip_punctuation                      ↓  strip_punctuation
# 고양이가 따뜻한 창가에서 잔다               The Cats arent sleeping
#   ↓  tokenize                               ↓  tokenize
# 고양이가  따뜻한  창가에서  잔다            the  cats  arent  sleeping
#   ↓  remove_stop_words                      ↓  remove_stop_words
# 고양이가  따뜻한  창가에서  잔다            cats  sleeping
#   ↓  strip_particles                        ↓  stem
# 고양이  따뜻한  창가  잔다                  cat  sleep
# ```
#
# 화살표 하나가 함수 하나이고, `standardize`는 이것을 모두 이은 것입니다. 한국어는 단어에 조사가 붙고 영어는 단어의
# 끝이 바뀌므로, 언어마다 고유한 단계가 하나씩 있습니다. 한국어 단어에서는 조사를 떼고 영어 단어에서는 어미를
# 떼어 냅니다.
#
# **규칙**
#
# * 파이썬 표준 라이브러리만 사용합니다. `re`와 `unicodedata`면 충분합니다. `nltk`, `gensim`, `snowballstemmer`에는
#   어간 추출기가 이미 들어 있으므로, 채점할 때 이들을 가져오면 `ImportError`가 발생합니다.
# * 토큰 리스트는 튜플로 주어질 수도 있고, 단어 목록(`stop_words`, `particles`)은 리스트, 튜플, 집합 가운데 무엇이든
#   될 수 있습니다. 텍스트든 목록이든 비어 있을 수 있습니다.
# * 받은 리스트는 절대 바꾸지 마세요. 토큰은 **새** 리스트에 담아 반환하세요(튜플에 담아도 괜찮습니다).
# * 토큰의 순서를 지키고, 두 번 나온 토큰은 두 번 그대로 둡니다. 단어가 몇 번 나오는지가 바로 모델이 세는 것입니다.
# * 모든 함수는 한국어와 영어 모두에서, 그리고 이모지와 숫자와 악센트가 붙은 글자에서도 잘 동작해야 합니다.

# %%
import json
import re
import unicodedata
from collections.abc import Collection, Sequence

# %% [markdown] lang="en"
# ## 1. `strip_punctuation(text)`
#
# Keep word characters and whitespace, drop everything else and put nothing in its place. In Python's regular
# expressions `\w` is a word character: a letter of any script (a, é, 한), a digit or the underscore; `\s` is
# whitespace. Square brackets make a set of characters, and a `^` right after the bracket turns it round: "anything
# but these". One small sign decides whether you throw the punctuation away or the text:
#
# | text | result | note |
# |---|---|---|
# | `Hello, world!` | `Hello world` | |
# | `비가 왔다…` | `비가 왔다` | typographic marks such as … too |
# | `don't, well-known` | `dont wellknown` | nothing in its place, not even a space |
# | `snake_case: 3.14` | `snake_case 314` | digits and the underscore stay |
# | `Łódź, naïve` | `Łódź naïve` | letters with accents are letters |
# | `맛있다😋!` | `맛있다` | emoji are no word characters |
#
# All whitespace stays exactly as it is, line breaks and double spaces included.
#
# **One letter, two spellings.** Unicode can store é as one character (U+00E9), or as e followed by a combining
# accent (U+0301) that is drawn on top of it. Both look the same. Likewise 한 is one character or three (ㅎ, ㅏ, ㄴ);
# file names from a Mac come that way. The combining accent alone is neither a letter nor whitespace, so it would be
# dropped and é would become e. Therefore compose the text **first**, into the form called NFC:
# `unicodedata.normalize("NFC", text)`. What you return is composed as well. (Not NFKC: that one also turns ½ into
# 1⁄2 and ② into 2. These stay as they are.) The texts, tokens and particles
# that the other functions get are composed already.

# %% [markdown] lang="ko"
# ## 1. `strip_punctuation(text)`
#
# 단어 문자와 공백만 남기고 나머지는 모두 지웁니다. 지운 자리에는 아무것도 넣지 않습니다. 파이썬 정규 표현식에서 `\w`는
# 단어 문자입니다. 모든 언어의 글자(a, é, 한), 숫자, 밑줄이 여기에 속합니다. `\s`는 공백(빈칸, 탭, 줄바꿈
# 등)입니다. 대괄호는 문자의 집합이고, 여는 대괄호 바로 뒤의 `^`는 뜻을 뒤집어 "이것들이 아닌 문자"로 만듭니다. 이 작은 기호 하나가 있고 없음에 따라 문장 부호가
# 지워지기도 하고 본문이 몽땅 지워지기도 합니다.
#
# | 텍스트 | 결과 | 설명 |
# |---|---|---|
# | `Hello, world!` | `Hello world` | |
# | `비가 왔다…` | `비가 왔다` | …처럼 자판에 없는 부호도 지웁니다 |
# | `don't, well-known` | `dont wellknown` | 빈칸도 넣지 않습니다 |
# | `snake_case: 3.14` | `snake_case 314` | 숫자와 밑줄은 남습니다 |
# | `Łódź, naïve` | `Łódź naïve` | 악센트가 붙은 글자도 글자입니다 |
# | `맛있다😋!` | `맛있다` | 이모지는 단어 문자가 아닙니다 |
#
# 공백은 줄바꿈이든 두 칸짜리 빈칸이든 있는 그대로 둡니다.
#
# **한 글자, 두 가지 표기.** 유니코드에서 "한"은 한 문자로 적을 수도 있고, ㅎ·ㅏ·ㄴ 세 문자로 나누어 적을 수도 있습니다.
# 맥에서 만든 파일 이름의 자모가 흩어져 보이는 것이 이 때문입니다. é도 한 문자(U+00E9)일 수도 있고, e 다음에 결합용
# 악센트(U+0301)가 온 것일 수도 있습니다. 눈으로는 구별되지 않습니다. 결합용 악센트는 글자도 공백도 아니어서 그대로 두면
# 지워지고, é는 e가 되어 버립니다. 그러므로 **가장 먼저** NFC라는 형식으로 글자를 모읍니다.
# `unicodedata.normalize("NFC", text)`를 쓰면 됩니다. 반환하는 텍스트도 NFC여야 합니다. (NFKC가 아닙니다.
# NFKC는 ½을 1⁄2로, ②를 2로 바꾸기까지 합니다. 이런 글자는 그대로 두어야 합니다.) 나머지 함수가 받는
# 텍스트, 토큰, 조사는 이미 NFC입니다.


# %%
def strip_punctuation(text: str) -> str:
    """The text in NFC, without everything that is neither a word character nor whitespace.

    strip_punctuation("Hello, world!")  →  "Hello world"
    strip_punctuation("snake_case: 3.14…")  →  "snake_case 314"

    텍스트를 NFC로 모은 뒤, 단어 문자도 공백도 아닌 것을 모두 지워 반환합니다.
    """
    ### BEGIN SOLUTION
    return re.sub(r"[^\w\s]", "", unicodedata.normalize("NFC", text))
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 2. `tokenize(text)`
#
# Cut the text at whitespace and make the pieces lower-case (`str.lower`). A **token** is one such piece. Whitespace
# comes as spaces, tabs, line breaks, as the no-break space of web pages (U+00A0) and as the wide space of East Asian
# keyboards (U+3000). Several in a row are one cut, and there are no empty tokens, neither in between nor at the ends.
#
# ```
# "The  cat\nÉTÉ 고양이 "   →   ["the", "cat", "été", "고양이"]
# ```
#
# Punctuation is not the business of this function: `"Hello, you"` gives `["hello,", "you"]`.

# %% [markdown] lang="ko"
# ## 2. `tokenize(text)`
#
# 텍스트를 공백에서 자르고 소문자로(`str.lower`) 바꿉니다. 이렇게 얻은 조각 하나를 **토큰**이라고 합니다. 공백에는 빈칸,
# 탭, 줄바꿈뿐 아니라 웹 페이지의 줄 바꿈 없는 공백(U+00A0)과 전각 공백(U+3000)도 있습니다. 공백이 여러 개 이어져도 한
# 번만 자르며, 중간에도 양 끝에도 빈 토큰은 생기지 않습니다.
#
# ```
# "The  cat\nÉTÉ 고양이 "   →   ["the", "cat", "été", "고양이"]
# ```
#
# 문장 부호는 이 함수가 할 일이 아닙니다. `"Hello, you"`는 `["hello,", "you"]`가 됩니다.


# %%
def tokenize(text: str) -> list[str]:
    """The tokens of a text, lower-case, in order.

    tokenize("The  cat\\nsleeps ")  →  ["the", "cat", "sleeps"]
    tokenize("  ")  →  []

    텍스트를 공백에서 잘라 소문자 토큰을 순서대로 반환합니다.
    """
    ### BEGIN SOLUTION
    return text.lower().split()
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 3. `remove_stop_words(tokens, stop_words)`
#
# Every text is full of "the", "is", "of" or "그리고", "그러나". They say nothing about its topic, so they are looked up
# in a list of **stop words** and left out.
#
# ```
# tokens      ["The", "cat", "is", "on", "THE", "other", "sofa"]
# stop_words  ["the", "is", "On"]
# result      ["cat", "other", "sofa"]
# ```
#
# * Case does not matter, **on either side**: compare `token.lower()` with the lower-cased stop words. The tokens that
#   stay come back as they were, capitals included.
# * Only whole tokens count: "other" contains "the" and stays.
# * Lists can be long. One check has 20,000 tokens and as many stop words. Searching a list for each token takes
#   20,000 × 20,000 comparisons and misses the time limit; a `set` finds a word at once, however many it holds.

# %% [markdown] lang="ko"
# ## 3. `remove_stop_words(tokens, stop_words)`
#
# 어떤 글에나 "그리고", "그러나" 또는 "the", "is", "of" 같은 말이 가득합니다. 글의 주제에 대해서는 아무것도 알려 주지 않는
# 말입니다. 이런 말의 목록인 **불용어**(stop words)에서 찾아 빼 버립니다.
#
# ```
# tokens      ["The", "cat", "is", "on", "THE", "other", "sofa"]
# stop_words  ["the", "is", "On"]
# 결과        ["cat", "other", "sofa"]
# ```
#
# * 대소문자는 **양쪽 모두에서** 구별하지 않습니다. `token.lower()`를 소문자로 바꾼 불용어와 비교하세요. 남는 토큰은 대문자까지
#   원래 모양 그대로 반환합니다.
# * 토큰 전체가 같을 때만 뺍니다. "other" 안에는 "the"가 들어 있지만 남습니다.
# * 목록은 길 수 있습니다. 토큰 20,000개와 불용어 20,000개로 하는 검사가 있습니다. 토큰마다 리스트를 뒤지면 비교를
#   20,000 × 20,000번 하게 되어 시간 제한을 넘깁니다. `set`은 단어가 몇 개든 곧바로 찾아냅니다.


# %%
def remove_stop_words(tokens: Sequence[str], stop_words: Collection[str]) -> list[str]:
    """The tokens that are not stop words, unchanged and in order; case does not matter.

    remove_stop_words(["The", "cat", "sat", "on", "the", "Mat"], ["the", "ON"])  →  ["cat", "sat", "Mat"]

    불용어가 아닌 토큰을 원래 모양과 순서대로 반환합니다. 대소문자는 구별하지 않습니다.
    """
    ### BEGIN SOLUTION
    unwanted = {word.lower() for word in stop_words}
    return [token for token in tokens if token.lower() not in unwanted]
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 4. `stem(tokens)`
#
# "connect", "connected", "connecting" and "connections" are one word to a reader. Martin Porter's stemmer (1980)
# brings them together without a list of all words: it cuts endings by rules, step after step. What is left, the **stem**,
# need not be a word; it is only a common name for all its forms.
#
# A rule must not cut too much: "ing" may go from "motoring" but not from "sing". So the rules look at what would be
# left. A word is a chain of consonants (c) and vowels (v). Vowels are a, e, i, o, u, and y where it follows a consonant.
# The **measure** counts how often a vowel is followed by a consonant, which is roughly the number of syllables:
#
# | word | pattern | measure |
# |---|---|---:|
# | `tree` | `ccvv` | 0 |
# | `toy`, `sky` | `cvc`, `ccv` | 1, 0 |
# | `oats` | `vvcc` | 1 |
# | `private` | `ccvcvcv` | 2 |
#
# `pattern`, `measure` and `ends_short` are given below, and so are the tables of steps 2 to 4. You write `stem`.
#
# **The steps.** Each works on the word that the step before left; the examples show what **that step alone** does ("agreed"
# ends as "agre", because step 5 takes another `e`). "Rest" is the word without the suffix in question. Where "becomes" is
# empty, the suffix is cut off. In each of the steps 1a, 2, 3 and 4 only the **longest** suffix of its table that fits the word counts:
# where its condition does not hold, the step does nothing; a shorter suffix is *not* tried.
#
# | step | suffix | becomes | condition | examples |
# |---|---|---|---|---|
# | 1a | `sses` | `ss` | | caresses → caress |
# |    | `ies` | `i` | | ponies → poni |
# |    | `ss` | `ss` | | caress → caress |
# |    | `s` | | | cats → cat |
# | 1b | `eed` | `ee` | measure(rest) > 0 | agreed → agree, feed → feed |
# |    | otherwise `ed` | | the rest has a vowel | plastered → plaster, bled → bled |
# |    | otherwise `ing` | | the rest has a vowel | motoring → motor, sing → sing |
# | 1c | `y` | `i` | the rest has a vowel | happy → happi, sky → sky |
# | 2 | `STEP_2` | see there | measure(rest) > 0 | relational → relate |
# | 3 | `STEP_3` | see there | measure(rest) > 0 | electrical → electric |
# | 4 | `STEP_4` | | measure(rest) > 1; for `ion` the rest must also end in s or t | adjustment → adjust, adoption → adopt |
# | 5a | `e` | | measure(rest) > 1; or measure(rest) = 1 and not ends_short(rest) | probate → probat, cease → ceas, rate → rate |
# | 5b | `ll` | `l` | measure(word) > 1 | controll → control, roll → roll |
#
# A word that ends in `eed` is done with step 1b, whether or not it changed: "feed" must not lose its `ed`.
#
# **Mending after 1b.** Only where `ed` or `ing` was cut off, the first line that fits is applied, and no other:
#
# | the word now | what happens | examples |
# |---|---|---|
# | ends in `at`, `bl` or `iz` | an `e` is added | conflat(ed) → conflate, troubl(ed) → trouble |
# | ends in a double consonant, not `ll`, `ss`, `zz` | the last letter goes | hopp(ing) → hop, fall(ing) → fall |
# | has measure 1, and `ends_short` | an `e` is added | fil(ing) → file, fail(ing) → fail |
#
# (A double consonant: the same letter twice at the end, and the pattern ends in `c`. "see" ends in a double vowel.)
#
# **All the way, once:**
#
# ```
# generalizations
#   1a   s         →  generalization
#   2    ization   →  generalize        measure("general") = 3
#   3    alize     →  general           measure("gener") = 2
#   4    al        →  gener             measure("gener") = 2
#   5    nothing ends in e or ll
# ```
#
# Only tokens of three or more letters from a to z, all of them lower-case, are stemmed. Everything else (Hangul,
# `café`, `Cats`, `covid19`, `snake_cases`, `is`) comes back unchanged.
#
# (No word comes to nothing: a rest without letters has measure 0 and no vowel, so "ing" stays "ing". These are the rules of Porter's own later programs; they differ from his paper in `bli` and `logi` of step 2 and in leaving words of two letters alone.)

# %% [markdown] lang="ko"
# ## 4. `stem(tokens)`
#
# 읽는 사람에게 "connect", "connected", "connecting", "connections"는 한 단어나 마찬가지입니다. 마틴 포터가 1980년에
# 발표한 어간 추출기는 단어 목록 없이 이 단어들을 하나로 모읍니다. 규칙에 따라 단어의 끝을 한 단계씩 잘라 내는 것입니다. 남은
# 부분을 **어간**(stem)이라고 하는데, 실제로 있는 단어가 아니어도 괜찮습니다. 여러 꼴을 묶는 공통 이름이면 됩니다.
#
# 너무 많이 잘라서는 안 됩니다. "motoring"의 "ing"는 잘라도 되지만 "sing"의 "ing"는 안 됩니다. 그래서 규칙은 자르고 남을
# 앞부분을 살펴봅니다. 단어를 자음(c)과 모음(v)의 줄로 보는 것입니다. 모음은 a, e, i, o, u, 그리고 자음 뒤에 오는 y입니다.
# 모음 다음에 자음이 오는 곳의 개수를 **measure**(척도)라고 하며, 대략 음절의 수에 해당합니다.
#
# | 단어 | 자음·모음 꼴 | measure |
# |---|---|---:|
# | `tree` | `ccvv` | 0 |
# | `toy`, `sky` | `cvc`, `ccv` | 1, 0 |
# | `oats` | `vvcc` | 1 |
# | `private` | `ccvcvcv` | 2 |
#
# `pattern`, `measure`, `ends_short`와 2~4단계의 표는 아래에 주어져 있습니다. 여러분은 `stem`을 작성합니다.
#
# **단계.** 각 단계는 앞 단계가 남긴 단어에 적용합니다. 표의 예는 **그 단계만** 적용한 것입니다("agreed"는 5단계에서 `e`를
# 또 떼어 결국 "agre"가 됩니다). "앞부분"은 단어에서 해당 접미사를 뗀 부분입니다. "바뀐 뒤"가 비어 있으면 접미사를 떼기만 합니다. 1a, 2, 3, 4단계에서는 표에서
# 단어 끝과 맞는 **가장 긴** 접미사 하나만 봅니다. 그 접미사의 조건이 맞지 않으면 그 단계에서는 아무 일도 일어나지 않습니다.
# 더 짧은 접미사를 다시 시도하지 *않습니다*.
#
# | 단계 | 접미사 | 바뀐 뒤 | 조건 | 예 |
# |---|---|---|---|---|
# | 1a | `sses` | `ss` | | caresses → caress |
# |    | `ies` | `i` | | ponies → poni |
# |    | `ss` | `ss` | | caress → caress |
# |    | `s` | | | cats → cat |
# | 1b | `eed` | `ee` | measure(앞부분) > 0 | agreed → agree, feed → feed |
# |    | 아니면 `ed` | | 앞부분에 모음이 있음 | plastered → plaster, bled → bled |
# |    | 아니면 `ing` | | 앞부분에 모음이 있음 | motoring → motor, sing → sing |
# | 1c | `y` | `i` | 앞부분에 모음이 있음 | happy → happi, sky → sky |
# | 2 | `STEP_2` | 표 참고 | measure(앞부분) > 0 | relational → relate |
# | 3 | `STEP_3` | 표 참고 | measure(앞부분) > 0 | electrical → electric |
# | 4 | `STEP_4` | | measure(앞부분) > 1, `ion`은 앞부분이 s나 t로 끝나야 함 | adjustment → adjust, adoption → adopt |
# | 5a | `e` | | measure(앞부분) > 1, 또는 measure(앞부분) = 1이면서 ends_short(앞부분)가 아님 | probate → probat, cease → ceas, rate → rate |
# | 5b | `ll` | `l` | measure(단어) > 1 | controll → control, roll → roll |
#
# `eed`로 끝나는 단어는 바뀌었든 아니든 1b단계가 끝난 것입니다. "feed"에서 `ed`를 떼면 안 됩니다.
#
# **1b 다음의 손질.** `ed`나 `ing`를 실제로 떼었을 때만, 아래에서 처음으로 맞는 한 줄만 적용합니다.
#
# | 지금 단어가 | 할 일 | 예 |
# |---|---|---|
# | `at`, `bl`, `iz` 가운데 하나로 끝나면 | `e`를 붙입니다 | conflat(ed) → conflate, troubl(ed) → trouble |
# | 겹자음으로 끝나고 `ll`, `ss`, `zz`가 아니면 | 마지막 글자를 지웁니다 | hopp(ing) → hop, fall(ing) → fall |
# | measure가 1이고 `ends_short`이면 | `e`를 붙입니다 | fil(ing) → file, fail(ing) → fail |
#
# (겹자음이란 마지막 두 글자가 같고 자음·모음 꼴이 `c`로 끝나는 것입니다. "see"는 모음이 겹친 것입니다.)
#
# **처음부터 끝까지 한 번:**
#
# ```
# generalizations
#   1a   s         →  generalization
#   2    ization   →  generalize        measure("general") = 3
#   3    alize     →  general           measure("gener") = 2
#   4    al        →  gener             measure("gener") = 2
#   5    e나 ll로 끝나지 않으므로 그대로
# ```
#
# 소문자 a부터 z까지로만 이루어진 세 글자 이상의 토큰만 다룹니다. 그 밖의 것(한글, `café`, `Cats`, `covid19`, `snake_cases`,
# `is`)은 그대로 반환합니다.
#
# (통째로 사라지는 단어는 없습니다. 글자가 없는 앞부분은 measure가 0이고 모음도 없으므로 "ing"는 "ing"로 남습니다. 이 규칙은 포터가
# 나중에 직접 내놓은 프로그램의 것이며, 2단계의 `bli`와 `logi`, 그리고 두 글자 단어를 그대로 두는 것이 논문과 다릅니다.)


# %%
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


# %% tags=["reference"]
### BEGIN SOLUTION
def _longest(word: str, suffixes: Collection[str]) -> str:
    """The longest of the suffixes that the word ends with, "" if there is none."""
    return max((suffix for suffix in suffixes if word.endswith(suffix)), key=len, default="")


def _step_1b(word: str) -> str:
    if word.endswith("eed"):
        return word[:-1] if measure(word[:-3]) > 0 else word
    suffix = _longest(word, ("ed", "ing"))
    rest = word.removesuffix(suffix)
    if not suffix or "v" not in pattern(rest):
        return word
    if rest.endswith(("at", "bl", "iz")):
        return rest + "e"
    if rest[-2:-1] == rest[-1] and pattern(rest).endswith("c") and rest[-1] not in "lsz":
        return rest[:-1]
    return rest + "e" if measure(rest) == 1 and ends_short(rest) else rest


def _replace(word: str, table: dict[str, str]) -> str:
    """Steps 2 and 3."""
    suffix = _longest(word, table)
    rest = word.removesuffix(suffix)
    return rest + table[suffix] if suffix and measure(rest) > 0 else word


def _step_4(word: str) -> str:
    suffix = _longest(word, STEP_4)
    rest = word.removesuffix(suffix)
    if suffix == "ion" and not rest.endswith(("s", "t")):
        return word
    return rest if measure(rest) > 1 else word


def _step_5(word: str) -> str:
    rest = word[:-1]
    if word.endswith("e") and (measure(rest) > 1 or (measure(rest) == 1 and not ends_short(rest))):
        word = rest
    return word[:-1] if word.endswith("ll") and measure(word) > 1 else word


def _porter(word: str) -> str:
    suffix = _longest(word, ("sses", "ies", "ss", "s"))
    word = word.removesuffix(suffix) + {"sses": "ss", "ies": "i", "ss": "ss"}.get(suffix, "")
    word = _step_1b(word)
    if word.endswith("y") and "v" in pattern(word[:-1]):
        word = word[:-1] + "i"
    return _step_5(_step_4(_replace(_replace(word, STEP_2), STEP_3)))


### END SOLUTION


# %%
def stem(tokens: Sequence[str]) -> list[str]:
    """Each token's stem by Porter's rules; tokens that are not three or more letters a-z come back unchanged.

    stem(["connections", "hopping", "sky", "고양이", "Cats"])  →  ["connect", "hop", "sky", "고양이", "Cats"]

    토큰마다 포터 규칙으로 어간을 구합니다. 소문자 a-z 세 글자 이상이 아닌 토큰은 그대로 반환합니다.
    """
    ### BEGIN SOLUTION
    return [_porter(token) if re.fullmatch("[a-z]{3,}", token) else token for token in tokens]
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 5. `strip_particles(tokens, particles)`
#
# Korean says by a **particle** (조사) at the end of a noun what English says by word order and prepositions. 고양이 is
# "cat":
#
# ```
# 고양이가      the cat (does)            고양이 + 가
# 고양이를      (sees) the cat            고양이 + 를
# 고양이에게    to the cat                고양이 + 에게
# 고양이에게는  to the cat, at least      고양이 + 에게는
# ```
#
# To count cats, cut the particle off. Which particles there are is given in `particles`, in no particular order.
#
# * If several fit, the **longest** is cut: with `는` and `에게는`, 고양이에게는 becomes 고양이 and not 고양이에게.
# * One cut for each token, no more. With `가` and `이`, 어린이가 ("the child") becomes 어린이. Cutting again would leave
#   어린, which means "young".
# * A token that is itself one of the particles stays as it is, even if a shorter particle fits its end: `으로` stays
#   `으로`, with `로` in the list or not. No token ever becomes empty.
# * Particles stand at the end only: in 가수가 ("the singer") the first 가 stays.
# * Nothing asks for Hangul: `TV를` becomes `TV`. Compare as it is written, capitals included.
# * A word list read from a file often ends in an empty line, so `""` may be among the particles. It means nothing.
#
# A list of endings is crude: 사과 ("apple") ends in `과`, which is a particle ("and") in other words, and becomes 사.
# Programs that know the words, such as Kiwi, do better. Here that is accepted.

# %% [markdown] lang="ko"
# ## 5. `strip_particles(tokens, particles)`
#
# "고양이가", "고양이를", "고양이에게"는 모두 고양이 이야기이지만, 프로그램이 보기에는 서로 다른 단어입니다. 명사 끝에 붙은
# **조사**를 떼면 하나로 모입니다.
#
# ```
# 고양이가      고양이 + 가
# 고양이를      고양이 + 를
# 고양이에게    고양이 + 에게
# 고양이에게는  고양이 + 에게는
# ```
#
# 어떤 조사를 뗄지는 `particles`에 주어집니다. 순서는 정해져 있지 않습니다.
#
# * 맞는 조사가 여럿이면 **가장 긴** 것을 뗍니다. `는`과 `에게는`이 모두 있으면 "고양이에게는"은 "고양이에게"가 아니라
#   "고양이"가 됩니다.
# * 토큰마다 한 번만 뗍니다. `가`와 `이`가 있을 때 "어린이가"는 "어린이"가 됩니다. 한 번 더 떼면 "어린"이 되어 버립니다.
# * 토큰 자체가 조사 목록에 있으면 그대로 둡니다. 더 짧은 조사가 끝에 맞더라도 마찬가지입니다. `으로`는 목록에 `로`가 있어도
#   `으로`로 남습니다. 빈 토큰은 절대 생기지 않습니다.
# * 조사는 단어 끝에서만 뗍니다. "가수가"에서 첫 글자 "가"는 남습니다.
# * 한글 단어에만 해당하는 것이 아닙니다. `TV를`은 `TV`가 됩니다. 대소문자까지 적힌 그대로 비교합니다.
# * 파일에서 읽은 목록은 빈 줄로 끝나는 일이 많아서, `particles`에 `""`가 들어 있을 수 있습니다. 아무 뜻도 없는 것으로 봅니다.
#
# 목록만 보고 떼는 방법은 거칩니다. "사과"는 조사 `과`로 끝나므로 "사"가 되어 버립니다. 단어를 아는 프로그램, 곧
# Kiwi 같은 형태소 분석기를 쓰면 훨씬 낫습니다. 여기서는 이런 실수를 받아들이기로 합니다.


# %%
def strip_particles(tokens: Sequence[str], particles: Collection[str]) -> list[str]:
    """Each token without the longest of the particles that it ends with; a token that is a particle stays.

    strip_particles(["고양이가", "집에서는", "가"], ["가", "는", "에서는"])  →  ["고양이", "집", "가"]

    토큰마다 끝에 붙은 조사 가운데 가장 긴 것을 뗍니다. 토큰 자체가 조사이면 그대로 둡니다.
    """
    ### BEGIN SOLUTION
    stripped = []
    for token in tokens:
        fitting = [particle for particle in particles if token.endswith(particle)]
        longest = max(fitting, key=len, default="")
        stripped.append(token if longest == token else token.removesuffix(longest))
    return stripped
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 6. `standardize(text, stop_words, particles=())`
#
# Everything in its order, from the text to a list of tokens:
#
# 1. strip the punctuation of the text;
# 2. tokenize;
# 3. remove the stop words;
# 4. strip the particles;
# 5. stem.
#
# The order matters. Stop words are listed as they stand in texts, so they are looked up **before** anything is cut:
# the stem of "this" is "thi", which is in no list, and with the particle `나` 그러나 ("but") would become 그러.
# Particles go before stemming, because `computers를` is not a word of letters a to z until its particle is gone.
#
# And a trap that fools even large programs: the list has "don't", but the text has lost its apostrophe and says "dont".
# So strip the punctuation of each stop word too, with the same function.
#
# ```
# standardize("The Cats aren't sleeping! 😺", ["the", "aren't"])               →  ["cat", "sleep"]
# standardize("고양이가, 창가에서 잔다.", ["그리고"], ["가", "에서"])           →  ["고양이", "창가", "잔다"]
# standardize("Computers를 배우자!", [], ["를"])                               →  ["comput", "배우자"]
# ```
#
# You may call your other functions; a mistake in one of them then shows here as well.

# %% [markdown] lang="ko"
# ## 6. `standardize(text, stop_words, particles=())`
#
# 이제 텍스트에서 토큰 리스트까지, 모든 단계를 순서대로 잇습니다.
#
# 1. 텍스트의 문장 부호를 지웁니다.
# 2. 토큰으로 나눕니다.
# 3. 불용어를 뺍니다.
# 4. 조사를 뗍니다.
# 5. 어간을 구합니다.
#
# 순서가 중요합니다. 불용어 목록에는 글에 나오는 모양 그대로 적혀 있으므로, 무엇이든 자르기 **전에** 찾아야 합니다. "this"의
# 어간은 "thi"인데 이런 말은 어떤 목록에도 없습니다. 조사 `나`를 먼저 떼면 "그러나"는 "그러"가 되어 역시 목록에서 찾을 수
# 없습니다. 조사는 어간보다 먼저 떼야 합니다. `computers를`은 조사를 떼기 전에는 a부터 z까지로만 된 단어가 아닙니다.
#
# 큰 프로그램도 자주 빠지는 함정이 하나 더 있습니다. 목록에는 "don't"가 있는데 텍스트에서는 아포스트로피가 지워져
# "dont"가 되어 있습니다. 그래서 불용어 하나하나에서도 같은 함수로 문장 부호를 지워야 합니다.
#
# ```
# standardize("The Cats aren't sleeping! 😺", ["the", "aren't"])               →  ["cat", "sleep"]
# standardize("고양이가, 창가에서 잔다.", ["그리고"], ["가", "에서"])           →  ["고양이", "창가", "잔다"]
# standardize("Computers를 배우자!", [], ["를"])                               →  ["comput", "배우자"]
# ```
#
# 앞에서 만든 함수를 불러 써도 됩니다. 그 함수에 실수가 있으면 여기에서도 드러납니다.


# %%
def standardize(text: str, stop_words: Collection[str], particles: Collection[str] = ()) -> list[str]:
    """The tokens of a text: without punctuation, lower-case, without stop words, particles and endings.

    standardize("The Cats aren't sleeping!", ["the", "aren't"])  →  ["cat", "sleep"]
    standardize("고양이가, 창가에서 잔다.", [], ["가", "에서"])  →  ["고양이", "창가", "잔다"]

    텍스트를 다듬어 토큰 리스트로 반환합니다: 문장 부호 지우기, 소문자 토큰, 불용어 빼기, 조사 떼기, 어간 구하기.
    """
    ### BEGIN SOLUTION
    tokens = tokenize(strip_punctuation(text))
    tokens = remove_stop_words(tokens, [strip_punctuation(word) for word in stop_words])
    return stem(strip_particles(tokens, particles))
    ### END SOLUTION


# %% [markdown] lang="en"
# ## Try it
#
# `data/documents.json` holds 36 short texts, each in English and in Korean; `data/stop_words.json` a list of stop words
# for each language. When your functions are ready, run this cell (or this file) and compare the two columns.

# %% [markdown] lang="ko"
# ## 실행해 보기
#
# `data/documents.json`에는 짧은 글 36편이 한국어와 영어로 나란히 들어 있고, `data/stop_words.json`에는 두 언어의 불용어 목록이
# 있습니다. 함수를 다 작성했으면 이 셀(또는 이 파일)을 실행하고 두 언어의 결과를 견주어 보세요.

# %%
if __name__ == "__main__":
    with open("data/documents.json", encoding="utf-8") as file:
        documents = json.load(file)
    with open("data/stop_words.json", encoding="utf-8") as file:
        stop_words = json.load(file)
    particles = "은 는 이 가 을 를 에 에서 에게 에게는 에서는 에는 와 과 도 만 의 로 으로 까지 부터 보다".split()
    for document in documents[:8]:
        print(standardize(document["en"], stop_words["en"]))
        print(standardize(document["ko"], stop_words["ko"], particles))
