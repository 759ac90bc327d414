"""
base = "reference"
fails = ["build_multi_output"]
en = "The title is joined twice and the text body never: each input once."
ko = "제목이 두 번 들어가고 본문은 들어가지 않았습니다. 입력마다 한 번씩 합치세요."
"""

import keras


def build_multi_output(vocabulary, tags, departments):
    title = keras.Input((vocabulary,), name="title")
    text_body = keras.Input((vocabulary,), name="text_body")
    ticked = keras.Input((tags,), name="tags")
    joined = keras.layers.Concatenate()([title, title, ticked])
    features = keras.layers.Dense(64, activation="relu", name="features")(joined)
    priority = keras.layers.Dense(1, activation="sigmoid", name="priority")(features)
    department = keras.layers.Dense(departments, activation="softmax", name="department")(features)
    return keras.Model([title, text_body, ticked], {"priority": priority, "department": department})
