"""
base = "reference"
fails = ["build_multi_output"]
en = "The outputs are a list: without names the answers can be confused, so give keras.Model a dictionary."
ko = "출력이 리스트입니다. 이름이 없으면 답을 헷갈릴 수 있으니 keras.Model에 딕셔너리를 주세요."
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
    return keras.Model([title, text_body, ticked], [priority, department])
