# %% [markdown] lang="en"
# # Intervals on a keyboard
#
# Twelve keys make an octave. From one key to the next is a semitone.

# %% [markdown] lang="ko"
# # 건반 위의 음정
#
# 건반 열두 개가 한 옥타브입니다. 바로 옆 건반까지가 반음입니다.

# %% tags=["reference"]
### BEGIN SOLUTION
SCALE = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
### END SOLUTION


# %% [markdown] lang="en"
# ## 1. `semitones(name)`
#
# `"C"` is 0, `"B"` is 11; a `#` after the letter adds one. Any other name is a `ValueError`.

# %% [markdown] lang="ko"
# ## 1. `semitones(name)`
#
# `"C"`는 0, `"B"`는 11입니다. 뒤에 `#`이 붙으면 하나 올라갑니다. 그 밖의 이름은 `ValueError`입니다.


# %%
def semitones(name):
    """Semitones above C: semitones("D#")  →  3

    다(C)에서 센 반음 수를 반환합니다.
    """
    ### BEGIN SOLUTION
    letter, sharp = name[:1], name[1:]
    if letter not in SCALE or sharp not in ("", "#"):
        raise ValueError(name)
    return SCALE[letter] + len(sharp)
    ### END SOLUTION


# %% [markdown] lang="en"
# ## 2. `transpose(melody, steps)`
#
# A melody is a list of keys, counted from 0. Move each by `steps`; leave the list itself as it is.

# %% [markdown] lang="ko"
# ## 2. `transpose(melody, steps)`
#
# 가락은 0부터 센 건반 번호의 리스트입니다. 하나하나 `steps`만큼 옮기되, 받은 리스트는 그대로 둡니다.


# %%
def transpose(melody, steps):
    """A new list: transpose([0, 4, 7], 2)  →  [2, 6, 9]

    새 리스트를 반환합니다.
    """
    ### BEGIN SOLUTION
    return [key + steps for key in melody]
    ### END SOLUTION
