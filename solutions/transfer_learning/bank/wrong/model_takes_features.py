"""
base = "reference"
fails = ["build_feature_extraction_model"]
en = "The model takes features: it is the head alone."
ko = "모델이 이미지가 아니라 특징을 받습니다. 머리만 있습니다."
"""

def build_feature_extraction_model(base, classes):
    return build_head(base.output_shape[1:], classes)
