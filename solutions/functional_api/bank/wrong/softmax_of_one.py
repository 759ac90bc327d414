"""
base = "reference"
fails = ["build_multi_output"]
en = "Softmax over a single number is always 1: the priority needs sigmoid."
ko = "수 하나에 softmax를 쓰면 언제나 1입니다. priority에는 sigmoid를 쓰세요."
"""

import keras


def build_multi_output(vocabulary, tags, departments):
    title = keras.Input((vocabulary,), name="title")
    text_body = keras.Input((vocabulary,), name="text_body")
    ticked = keras.Input((tags,), name="tags")
    joined = keras.layers.Concatenate()([title, text_body, ticked])
    features = keras.layers.Dense(64, activation="relu", name="features")(joined)
    priority = keras.layers.Dense(1, activation="softmax", name="priority")(features)
    department = keras.layers.Dense(departments, activation="softmax", name="department")(features)
    return keras.Model([title, text_body, ticked], {"priority": priority, "department": department})
