"""
base = "reference"
fails = ["transpose"]
en = "You change the melody you were given. Make a new list."
ko = "받은 가락을 바꿉니다. 새 리스트를 만드세요."
"""


def transpose(melody, steps):
    for place in range(len(melody)):
        melody[place] += steps
    return melody
