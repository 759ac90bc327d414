"""
base = "reference"
fails = ["extract_features"]
en = "Preprocessing is forgotten: the network sees images of a kind it has never seen."
ko = "전처리를 빠뜨렸습니다. 신경망이 한 번도 본 적 없는 종류의 이미지를 보게 됩니다."
"""

import numpy as np


def extract_features(base, images):
    prepared = np.array(images, dtype="float32")
    return base.predict(prepared, verbose=0)
