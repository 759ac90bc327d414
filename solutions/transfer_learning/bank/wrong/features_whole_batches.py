"""
base = "reference"
fails = ["extract_features"]
en = "The last batch is dropped where it is not full."
ko = "마지막 배치가 가득 차지 않으면 버립니다."
"""

import keras
import numpy as np


def extract_features(base, images):
    prepared = keras.applications.vgg16.preprocess_input(np.array(images, dtype="float32"))
    size = min(len(prepared), 16)
    batches = [prepared[i : i + size] for i in range(0, len(prepared) - size + 1, size)]
    return np.concatenate([np.asarray(base(batch, training=False)) for batch in batches])
