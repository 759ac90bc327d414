"""
base = "reference"
fails = ["decode_review"]
en = "The offset is taken away twice."
ko = "3을 두 번 뺐습니다."
"""


def decode_review(sequence, word_index):
    words = {rank + 3: word for rank, word in reverse_word_index(word_index).items()}
    return " ".join(words.get(int(number) - 3, "?") for number in sequence)
