"""
base = "reference"
fails = ["unfreeze_last"]
en = "Batch normalization counts and is unfrozen."
ko = "배치 정규화를 세고 동결을 풉니다."
"""

def unfreeze_last(base, n):
    counted = [layer.name for layer in base.layers if layer.weights]
    if not 0 <= n <= len(counted):
        raise ValueError(f"{n} of {len(counted)} layers")
    names = counted[len(counted) - n :]
    base.trainable = True
    for layer in base.layers:
        layer.trainable = layer.name in names
    return names
