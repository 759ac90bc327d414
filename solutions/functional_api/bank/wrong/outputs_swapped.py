"""
base = "reference"
fails = ["build_multi_output"]
en = "The two answers are under each other's names."
ko = "두 답의 이름이 서로 바뀌었습니다."
"""

import keras


def build_multi_output(vocabulary, tags, departments):
    title = keras.Input((vocabulary,), name="title")
    text_body = keras.Input((vocabulary,), name="text_body")
    ticked = keras.Input((tags,), name="tags")
    joined = keras.layers.Concatenate()([title, text_body, ticked])
    features = keras.layers.Dense(64, activation="relu", name="features")(joined)
    priority = keras.layers.Dense(1, activation="sigmoid", name="priority")(features)
    department = keras.layers.Dense(departments, activation="softmax", name="department")(features)
    return keras.Model([title, text_body, ticked], {"priority": department, "department": priority})
