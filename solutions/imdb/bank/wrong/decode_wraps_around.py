"""
base = "reference"
fails = ["decode_review"]
en = "The words are put into a list, and a negative place in it counts from the end: 0, 1 and 2 become the last words."
ko = "단어를 리스트에 담아 두면 음수 자리는 끝에서부터 셉니다. 그래서 0, 1, 2가 맨 뒤의 단어가 됩니다."
"""


def decode_review(sequence, word_index):
    words = ["?"] * (max(word_index.values(), default=0) + 1)
    for word, rank in word_index.items():
        words[rank] = word
    return " ".join(words[int(n) - 3] if int(n) - 3 < len(words) else "?" for n in sequence)
