"""
base = "reference"
fails = ["encode_review"]
outcome = "raised"
en = "A word that is not in the index raises KeyError; it becomes 2."
ko = "색인에 없는 단어에서 KeyError가 납니다. 그런 단어는 2가 됩니다."
"""


def encode_review(text, word_index, num_words):
    numbers = [word_index[word] + 3 for word in re.findall(r"\w+", text.lower())]
    return [1] + [2 if number >= num_words else number for number in numbers]
