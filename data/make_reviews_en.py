"""Make ``reviews_en.tsv.gz`` from the rated film review sentences inside the package vaderSentiment.

    pip download vaderSentiment==0.5 --no-deps --no-binary :all:
    python data/make_reviews_en.py vaderSentiment-0.5.zip

The result is the same to the byte on every run: nothing is drawn at random and the archive carries no time.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import io
import tarfile
import zipfile
from pathlib import Path

INNER = "vaderSentiment-0.5/additional_resources/hutto_ICWSM_2014.tar.gz"
MEMBER = "hutto_ICWSM_2014/movieReviewSnippets_GroundTruth.txt"
TARGET = Path(__file__).with_name("reviews_en.tsv.gz")
EACH = 3000
CLEAR = 1.0
"""Ratings go from -4 to 4; a sentence is clearly positive from here on, and clearly negative from minus this."""
SHORTEST, LONGEST = 20, 180


def read_sentences(origin: Path) -> list[tuple[float, str]]:
    """Mean rating and text of each of the 10,605 sentences, in the order of the origin."""
    with zipfile.ZipFile(origin) as outer:
        inner = io.BytesIO(outer.read(INNER))
    with tarfile.open(fileobj=inner) as archive:
        member = archive.extractfile(MEMBER)
        assert member is not None
        lines = member.read().decode("utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    return [(float(rating), " ".join(text.split())) for _, rating, text in rows]


def choose(sentences: list[tuple[float, str]]) -> list[tuple[int, str]]:
    """The first 3,000 clearly positive and clearly negative ones in turn: 1, 0, 1, 0, …"""
    fitting = [(rating, text) for rating, text in sentences if SHORTEST <= len(text) <= LONGEST]
    good = list(dict.fromkeys(text for rating, text in fitting if rating >= CLEAR))[:EACH]
    bad = list(dict.fromkeys(text for rating, text in fitting if rating <= -CLEAR))[:EACH]
    assert len(good) == len(bad) == EACH
    return [review for pair in zip(good, bad, strict=True) for review in zip((1, 0), pair, strict=True)]


def write(reviews: list[tuple[int, str]], target: Path) -> None:
    """A line a review: the label, a tab, the text; UTF-8, gzipped."""
    lines = "".join(f"{label}\t{text}\n" for label, text in reviews)
    target.write_bytes(gzip.compress(lines.encode(), compresslevel=9, mtime=0))


def main() -> None:
    """Read the origin, write the file, say what came out."""
    parser = argparse.ArgumentParser(description="Make reviews_en.tsv.gz from vaderSentiment's film review sentences.")
    parser.add_argument("origin", type=Path, help="vaderSentiment-0.5.zip")
    write(choose(read_sentences(parser.parse_args().origin)), TARGET)
    print(TARGET, TARGET.stat().st_size, "bytes, sha256", hashlib.sha256(TARGET.read_bytes()).hexdigest())


if __name__ == "__main__":
    main()
