"""
base = "reference"
fails = ["build_multi_output"]
en = "The tags were joined first: the order is title, text_body, tags."
ko = "태그가 맨 앞에 왔습니다. 순서는 title, text_body, tags입니다."
"""

import keras


def build_multi_output(vocabulary, tags, departments):
    title = keras.Input((vocabulary,), name="title")
    text_body = keras.Input((vocabulary,), name="text_body")
    ticked = keras.Input((tags,), name="tags")
    joined = keras.layers.Concatenate()([ticked, title, text_body])
    features = keras.layers.Dense(64, activation="relu", name="features")(joined)
    priority = keras.layers.Dense(1, activation="sigmoid", name="priority")(features)
    department = keras.layers.Dense(departments, activation="softmax", name="department")(features)
    return keras.Model([title, text_body, ticked], {"priority": priority, "department": department})
