"""Make ``small_vgg16.keras``, a network trained on printed letters, and ``feature_maps.png``, what its layers see.

    python data/make_small_vgg.py

The network has the layers and the names of VGG16 (K. Simonyan, A. Zisserman, "Very deep convolutional networks for
large-scale image recognition", 2015, configuration D) with about an eighth of the filters, and one layer of classes in
place of the three dense ones.  It learns to tell 194 letters of the Latin, Greek, Cyrillic, Georgian and Armenian alphabets,
drawn with the DejaVu fonts that matplotlib brings and then bent, thickened and shifted.  No digit is among them: the
digits of ``mnist_5k.npz`` are what it has to be good for.

The drawing is the same to the byte on every run; so is the training on one machine with the same versions.  Elsewhere
sums may be rounded in another order, and the weights differ a little.
"""

from __future__ import annotations

import argparse
import hashlib
import os
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import cv2
import keras
import matplotlib
import numpy as np
import tensorflow as tf
from PIL import Image, ImageDraw, ImageFont

HERE = Path(__file__).parent
NETWORK, PICTURE = HERE / "small_vgg16.keras", HERE / "feature_maps.png"
SIDE, CANVAS, BOX = 32, 96, 20
FILTERS, CONVOLUTIONS = (8, 16, 32, 48, 64), (2, 2, 3, 3, 3)
RANGES = [("A", "Z"), ("a", "z"), ("Α", "Ω"), ("α", "ω"), ("А", "я"), ("ა", "ჯ"), ("Ա", "Օ")]
TWINS = set("ΑΒΕΖΗΙΚΜΝΟΡΤАВЕКМНОРСТЧХасеорухοονBIOolz") | {"\u03a2", "ς"}
"""Letters that look like one that is there already, and a place of the Greek block where there is none."""
LETTERS = [chr(code) for a, b in RANGES for code in range(ord(a), ord(b) + 1) if chr(code) not in TWINS]


def fonts() -> list[ImageFont.FreeTypeFont]:
    """DejaVu Sans, Serif and Mono, each upright, bold and slanted."""
    files = sorted(Path(matplotlib.get_data_path(), "fonts", "ttf").glob("DejaVuS*.ttf"))
    return [ImageFont.truetype(str(file), 52) for file in files if "Display" not in file.name]


def draw(letter: str, font: ImageFont.FreeTypeFont) -> np.ndarray:
    """A letter, white on black: uint8, (96, 96)."""
    picture = Image.new("L", (CANVAS, CANVAS))
    ImageDraw.Draw(picture).text((CANVAS // 2, CANVAS // 2), letter, fill=255, font=font, anchor="mm")
    return np.asarray(picture)


def bend(ink: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """As another hand might have written it, in the frame that MNIST uses: uint8, (32, 32)."""
    width = int(rng.integers(1, 4))
    kind = rng.random()
    if kind < 0.35:
        ink = cv2.erode(ink, np.ones((width, width), np.uint8))
    elif kind < 0.7:
        ink = cv2.dilate(ink, np.ones((width + 1, width + 1), np.uint8))
    angle, slant, (wide, high) = rng.normal(0, 0.18), rng.normal(0, 0.2), np.exp(rng.normal(0, 0.15, 2))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    back = np.linalg.inv(turn @ np.array([[wide, slant], [0, high]]))
    waves = cv2.GaussianBlur(rng.normal(size=(CANVAS, CANVAS, 2)).astype(np.float32), (0, 0), 9)
    waves *= rng.uniform(0, 5) / waves.std()
    places = np.stack(np.meshgrid(np.arange(CANVAS), np.arange(CANVAS)), axis=-1) - CANVAS / 2
    origin = (places @ back.T + CANVAS / 2 + waves).astype(np.float32)
    ink = cv2.remap(ink, origin[..., 0], origin[..., 1], cv2.INTER_LINEAR)
    rows, columns = np.nonzero(ink > 60)
    frame = np.zeros((SIDE, SIDE), np.uint8)
    if not len(rows):
        return frame
    ink = ink[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    scale = BOX / max(ink.shape)
    height, width = (max(1, round(length * scale)) for length in ink.shape)
    top, left = (SIDE - height) // 2 + rng.integers(-2, 3), (SIDE - width) // 2 + rng.integers(-2, 3)
    frame[top : top + height, left : left + width] = cv2.resize(ink, (width, height), interpolation=cv2.INTER_AREA)
    return frame


def letters(each: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """``each`` drawings of every letter, shuffled: uint8 (n, 32, 32), and their classes (n,)."""
    faces = fonts()
    classes = np.repeat(np.arange(len(LETTERS)), each)
    rng.shuffle(classes)
    images = [bend(draw(LETTERS[one], faces[rng.integers(len(faces))]), rng) for one in classes]
    return np.stack(images), classes


def prepared(images: np.ndarray) -> np.ndarray:
    """Gray images as VGG16 wants them: three channels, blue first, the mean of ImageNet taken off."""
    colours = np.repeat(images[..., None], 3, axis=-1).astype(np.float32)
    return keras.applications.vgg16.preprocess_input(colours)


def network(classes: int) -> keras.Model:
    """VGG16, configuration D, narrow and for small images."""
    start = hidden = keras.Input((SIDE, SIDE, 3))
    for block, (filters, convolutions) in enumerate(zip(FILTERS, CONVOLUTIONS, strict=True), start=1):
        for number in range(1, convolutions + 1):
            hidden = keras.layers.Conv2D(
                filters,
                3,
                padding="same",
                activation="relu",
                kernel_initializer="he_normal",
                name=f"block{block}_conv{number}",
            )(hidden)
        hidden = keras.layers.MaxPooling2D(2, name=f"block{block}_pool")(hidden)
    hidden = keras.layers.Flatten(name="flatten")(hidden)
    end = keras.layers.Dense(classes, "softmax", name="predictions")(hidden)
    return keras.Model(start, end, name="small_vgg16")


def train(each: int, epochs: int, seed: int) -> keras.Model:
    """Draw and learn."""
    images, classes = letters(each, np.random.default_rng(seed))
    print("drawings", images.shape, hashlib.sha256(images.tobytes()).hexdigest())
    keras.utils.set_random_seed(seed)
    tf.config.experimental.enable_op_determinism()
    model = network(len(LETTERS))
    model.compile(keras.optimizers.Adam(2e-3), "sparse_categorical_crossentropy", metrics=["accuracy"])
    falling = keras.callbacks.LearningRateScheduler(lambda epoch: 2e-3 * (1 - epoch / epochs) + 1e-4)
    model.fit(
        prepared(images), classes, batch_size=64, epochs=epochs, verbose=2, validation_split=0.05, callbacks=[falling]
    )
    return model


def picture(model: keras.Model, image: np.ndarray, layers: tuple[str, ...]) -> np.ndarray:
    """An image, and below it eight feature maps of each layer: uint8, one channel."""
    rows = []
    for name in (None, *layers):
        tiles = []
        if name is None:
            maps = image[..., None].astype(np.float32)
        else:
            part = keras.Model(model.input, model.get_layer(name).output)
            maps = part.predict(prepared(image[None]), verbose=0)[0]
            maps = maps[..., np.argsort(-maps.max(axis=(0, 1)), kind="stable")]
        for channel in range(min(8, maps.shape[-1])):
            shown = maps[..., channel] / max(maps[..., channel].max(), 1e-9) * 255
            tiles.append(np.pad(cv2.resize(shown, (96, 96), interpolation=cv2.INTER_NEAREST), 4, constant_values=64))
        tiles += [np.full((104, 104), 64.0)] * (8 - len(tiles))
        rows.append(np.hstack(tiles))
    return np.vstack(rows).astype(np.uint8)


def main() -> None:
    """Draw, train, save."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--each", type=int, default=120, help="drawings of each letter")
    parser.add_argument("--epochs", type=int, default=14)
    parser.add_argument("--seed", type=int, default=16)
    options = parser.parse_args()
    model = train(options.each, options.epochs, options.seed)
    keras.Model(model.input, model.output, name=model.name).save(NETWORK)  # a new one: without the optimizer's state
    with np.load(HERE / "mnist_5k.npz") as digits:
        image = np.pad(digits["images"][4], 2)
    cv2.imwrite(str(PICTURE), picture(model, image, ("block1_conv2", "block2_conv2", "block3_conv3", "block4_conv3")))
    for file in (NETWORK, PICTURE):
        print(file.name, file.stat().st_size, hashlib.sha256(file.read_bytes()).hexdigest())


if __name__ == "__main__":
    main()
