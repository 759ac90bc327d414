"""Make ``stop_words.json`` from the word lists inside the package stopwordsiso.

    pip download stopwordsiso==0.7.1 --no-deps
    python data/make_stop_words.py stopwordsiso-0.7.1-py3-none-any.whl

The result is the same to the byte on every run.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import zipfile
from pathlib import Path

MEMBER = "stopwordsiso/stopwords-iso.json"
TARGET = Path(__file__).with_name("stop_words.json")
LANGUAGES = ("en", "ko")
WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['.-])*|'[^\W\d_]+")
"""Letters, with an apostrophe, a hyphen or a full stop in between: don't, no-one, i.e."""


def words(entries: list[str]) -> list[str]:
    """The entries that can be one word of a text, sorted: no punctuation, no digits, no phrases."""
    return sorted(entry for entry in set(entries) if WORD.fullmatch(entry))


def main() -> None:
    """Read the wheel, write the two lists, say what came out."""
    parser = argparse.ArgumentParser(description="Make stop_words.json from the lists of stopwordsiso.")
    parser.add_argument("origin", type=Path, help="stopwordsiso-*.whl")
    with zipfile.ZipFile(parser.parse_args().origin) as wheel:
        lists = json.loads(wheel.read(MEMBER).decode("utf-8"))
    chosen = {language: words(lists[language]) for language in LANGUAGES}
    TARGET.write_text(json.dumps(chosen, ensure_ascii=False, indent=0) + "\n", encoding="utf-8", newline="\n")
    counts = {language: (len(chosen[language]), len(lists[language])) for language in LANGUAGES}
    print(TARGET, TARGET.stat().st_size, "bytes, sha256", hashlib.sha256(TARGET.read_bytes()).hexdigest(), counts)


if __name__ == "__main__":
    main()
