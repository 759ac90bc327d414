"""
base = "reference"
fails = ["build_multi_output"]
outcome = "raised"
en = "The tags are an input, but they are not joined with the rest."
ko = "태그가 입력에는 있지만 나머지와 합쳐지지 않았습니다."
"""

import keras


def build_multi_output(vocabulary, tags, departments):
    title = keras.Input((vocabulary,), name="title")
    text_body = keras.Input((vocabulary,), name="text_body")
    ticked = keras.Input((tags,), name="tags")
    joined = keras.layers.Concatenate()([title, text_body])
    features = keras.layers.Dense(64, activation="relu", name="features")(joined)
    priority = keras.layers.Dense(1, activation="sigmoid", name="priority")(features)
    department = keras.layers.Dense(departments, activation="softmax", name="department")(features)
    return keras.Model([title, text_body, ticked], {"priority": priority, "department": department})
