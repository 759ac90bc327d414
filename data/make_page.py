"""Copy ``page.png`` out of the package scikit-image.

    pip download scikit-image==0.26.0 --no-deps --only-binary :all:
    python data/make_page.py scikit_image-0.26.0-*.whl

The result is the file in that package, unchanged, so it is the same to the byte on every run.
"""

from __future__ import annotations

import argparse
import hashlib
import zipfile
from pathlib import Path

MEMBER = "skimage/data/page.png"
TARGET = Path(__file__).with_name("page.png")


def main() -> None:
    """Read the wheel, write the picture, say what came out."""
    parser = argparse.ArgumentParser(description="Copy page.png out of scikit-image.")
    parser.add_argument("origin", type=Path, help="scikit_image-*.whl")
    with zipfile.ZipFile(parser.parse_args().origin) as wheel:
        TARGET.write_bytes(wheel.read(MEMBER))
    print(TARGET, TARGET.stat().st_size, "bytes, sha256", hashlib.sha256(TARGET.read_bytes()).hexdigest())


if __name__ == "__main__":
    main()
