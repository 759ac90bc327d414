"""
base = "reference"
fails = ["feature_maps"]
en = "A list of outputs is expected, but a model with one output gives the output itself, and its images are taken for the list."
ko = "출력의 리스트를 기대했지만 출력이 하나인 모델은 출력 자체를 반환하므로, 그 안의 이미지를 리스트로 여겼습니다."
"""


def feature_maps(model, image):
    image = np.asarray(image)
    if image.ndim != 3:
        raise ValueError("image must have three axes")
    layers = [layer for layer in model.layers if isinstance(layer, keras.layers.Conv2D)]
    if not layers:
        return {}
    watcher = keras.Model(model.inputs, [layer.output for layer in layers])
    maps = watcher([image[None]], training=False)
    return {layer.name: keras.ops.convert_to_numpy(found)[0] for layer, found in zip(layers, maps, strict=True)}
