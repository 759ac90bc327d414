"""
base = "reference"
fails = ["build_multi_output"]
outcome = "raised"
en = "The priority is worked out from the department's answer: both answers start from the features."
ko = "부서의 답을 보고 priority를 정합니다. 두 답 모두 features에서 시작해야 합니다."
"""

import keras


def build_multi_output(vocabulary, tags, departments):
    title = keras.Input((vocabulary,), name="title")
    text_body = keras.Input((vocabulary,), name="text_body")
    ticked = keras.Input((tags,), name="tags")
    joined = keras.layers.Concatenate()([title, text_body, ticked])
    features = keras.layers.Dense(64, activation="relu", name="features")(joined)
    department = keras.layers.Dense(departments, activation="softmax", name="department")(features)
    priority = keras.layers.Dense(1, activation="sigmoid", name="priority")(department)
    return keras.Model([title, text_body, ticked], {"priority": priority, "department": department})
