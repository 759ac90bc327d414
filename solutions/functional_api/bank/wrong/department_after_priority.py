"""
base = "reference"
fails = ["build_multi_output"]
outcome = "raised"
en = "The department is worked out from the priority alone: both answers start from the features."
ko = "부서를 priority만 보고 정합니다. 두 답 모두 features에서 시작해야 합니다."
"""

import keras


def build_multi_output(vocabulary, tags, departments):
    title = keras.Input((vocabulary,), name="title")
    text_body = keras.Input((vocabulary,), name="text_body")
    ticked = keras.Input((tags,), name="tags")
    joined = keras.layers.Concatenate()([title, text_body, ticked])
    features = keras.layers.Dense(64, activation="relu", name="features")(joined)
    priority = keras.layers.Dense(1, activation="sigmoid", name="priority")(features)
    department = keras.layers.Dense(departments, activation="softmax", name="department")(priority)
    return keras.Model([title, text_body, ticked], {"priority": priority, "department": department})
