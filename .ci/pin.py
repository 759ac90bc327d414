"""Keeps constraints.txt and the list that uv reads in pyproject.toml the same.

python .ci/pin.py clear | write | check
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PINS, PROJECT = ROOT / "constraints.txt", ROOT / "pyproject.toml"
BEGIN, END = "# BEGIN constraints.txt\n", "# END constraints.txt\n"
HEAD = """\
# The exact versions this project is tested with, for Python 3.11 to 3.13.
#   pip install -c constraints.txt -e .      (uv reads the same list from pyproject.toml)
# Made by `bash .ci/pin`, which resolves the newest versions that pyproject.toml allows.
"""


def pins() -> list[str]:
    """The requirements in constraints.txt."""
    lines = PINS.read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def block(lines: list[str]) -> str:
    """The part of pyproject.toml that repeats them."""
    return BEGIN + "constraint-dependencies = [\n" + "".join(f'  "{line}",\n' for line in lines) + "]\n" + END


def main(action: str) -> int:
    """Do what the command line asks."""
    text = PROJECT.read_text(encoding="utf-8")
    start, end = text.index(BEGIN), text.index(END) + len(END)
    wanted = text[:start] + block([] if action == "clear" else pins()) + text[end:]
    if action == "check":
        if wanted != text:
            print("constraints.txt and pyproject.toml differ: run `python .ci/pin.py write`")
        return int(wanted != text)
    PROJECT.write_text(wanted, encoding="utf-8")
    if action == "write":
        PINS.write_text(HEAD + "\n".join(pins()) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
