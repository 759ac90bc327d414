"""
base = "reference"
fails = ["build_multi_output"]
en = "One department out of several needs softmax: with sigmoid the probabilities do not add up to 1."
ko = "여러 부서 가운데 하나를 고르려면 softmax가 필요합니다. sigmoid로는 확률의 합이 1이 되지 않습니다."
"""

import keras


def build_multi_output(vocabulary, tags, departments):
    title = keras.Input((vocabulary,), name="title")
    text_body = keras.Input((vocabulary,), name="text_body")
    ticked = keras.Input((tags,), name="tags")
    joined = keras.layers.Concatenate()([title, text_body, ticked])
    features = keras.layers.Dense(64, activation="relu", name="features")(joined)
    priority = keras.layers.Dense(1, activation="sigmoid", name="priority")(features)
    department = keras.layers.Dense(departments, activation="sigmoid", name="department")(features)
    return keras.Model([title, text_body, ticked], {"priority": priority, "department": department})
