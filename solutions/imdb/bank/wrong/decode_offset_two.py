"""
base = "reference"
fails = ["decode_review"]
en = "2 is taken away instead of 3: the number 3 is unused, the first word has the number 4."
ko = "3이 아니라 2를 뺐습니다. 번호 3은 쓰지 않고 첫 단어의 번호는 4입니다."
"""


def decode_review(sequence, word_index):
    words = reverse_word_index(word_index)
    return " ".join(words.get(int(number) - 2, "?") for number in sequence)
