"""
base = "reference"
fails = ["build_multi_output"]
outcome = "raised"
en = "Title and text body were added together: joined end to end, a word in the title keeps a weight of its own."
ko = "제목과 본문을 더해 버렸습니다. 이어 붙여야 제목에 나온 단어가 자기 가중치를 갖습니다."
"""

import keras


def build_multi_output(vocabulary, tags, departments):
    title = keras.Input((vocabulary,), name="title")
    text_body = keras.Input((vocabulary,), name="text_body")
    ticked = keras.Input((tags,), name="tags")
    joined = keras.layers.Concatenate()([keras.layers.Add()([title, text_body]), ticked])
    features = keras.layers.Dense(64, activation="relu", name="features")(joined)
    priority = keras.layers.Dense(1, activation="sigmoid", name="priority")(features)
    department = keras.layers.Dense(departments, activation="softmax", name="department")(features)
    return keras.Model([title, text_body, ticked], {"priority": priority, "department": department})
