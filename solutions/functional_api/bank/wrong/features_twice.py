"""
base = "reference"
fails = ["build_multi_output"]
en = "Each answer has features of its own: both must start from the same reading."
ko = "답마다 따로 특징을 만듭니다. 두 답은 같은 특징에서 출발해야 합니다."
"""

import keras


def build_multi_output(vocabulary, tags, departments):
    title = keras.Input((vocabulary,), name="title")
    text_body = keras.Input((vocabulary,), name="text_body")
    ticked = keras.Input((tags,), name="tags")
    joined = keras.layers.Concatenate()([title, text_body, ticked])
    features = keras.layers.Dense(64, activation="relu", name="features")(joined)
    priority = keras.layers.Dense(1, activation="sigmoid", name="priority")(features)
    department = keras.layers.Dense(departments, activation="softmax", name="department")(
        keras.layers.Dense(64, activation="relu")(joined)
    )
    return keras.Model([title, text_body, ticked], {"priority": priority, "department": department})
