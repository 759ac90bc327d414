"""The visible checks: tiny pictures written out, and a page drawn with OpenCV.  They are plain pytest."""

from glob import glob

import cv2
import numpy as np
import pytest

question = pytest.mark.question


def picture(*rows):
    """A binary image: # is ink."""
    return np.array([[255 if mark == "#" else 0 for mark in row] for row in rows], np.uint8)


def boxes(got):
    return [tuple(int(number) for number in box) for box in got]


@question("grayscale", en="Red, blue and gray", ko="빨강, 파랑, 회색")
def test_grayscale(submission, same):
    image = np.array([[[255, 0, 0], [0, 0, 255], [90, 90, 90]]], np.uint8)
    same(submission.grayscale(image), np.array([[76, 29, 90]], np.uint8))


@question("denoise", en="One dark pixel", ko="어두운 픽셀 하나")
def test_denoise(submission, same):
    image = np.array([[9, 9, 9], [9, 0, 9], [9, 9, 9]], np.uint8)
    same(submission.denoise(image), np.full((3, 3), 9, np.uint8))


@question("binarize", en="The example", ko="설명에 나온 예")
def test_binarize(submission, same):
    got = submission.binarize(np.array([[90, 90, 30], [90, 30, 90]], np.uint8))
    same(got, np.array([[0, 0, 255], [0, 255, 0]], np.uint8))


@question(
    "binarize", en="With surroundings: a dark pixel among lighter ones", ko="주변과 견주기: 밝은 곳의 어두운 픽셀"
)
def test_binarize_block(submission, same):
    got = submission.binarize(np.array([[90, 90, 90, 90], [90, 60, 90, 40]], np.uint8), 3)
    same(got, np.array([[0, 0, 0, 0], [0, 255, 0, 255]], np.uint8))


@question("deskew", en="Bars that rise by 4 degrees", ko="4도 올라가는 막대")
def test_deskew(submission):
    page = np.full((200, 300), 220, np.uint8)
    for y in range(60, 160, 20):
        page[y : y + 8, 60:240] = 30
    turned = cv2.warpAffine(page, cv2.getRotationMatrix2D((149.5, 99.5), 4, 1), (300, 200), borderValue=220)
    upright, angle = submission.deskew(turned)
    assert abs(angle - 4) <= 0.5, f"the angle is 4 degrees, got {angle}"
    assert upright.shape == (200, 300)
    off = np.abs(upright.astype(int) - page).mean()
    assert off < 5, f"the page is not upright: it is off by {off:.1f} on average"


@question("segment_lines", en="Two lines; one with the dot of an i", ko="두 줄, 한 줄에는 i의 점")
def test_segment_lines(submission):
    page = picture(
        "......", "..#...", "......", ".##.#.", ".##.#.", ".##.#.", ".##.#.", "......", "......", "...##.", "...##."
    )
    assert boxes(submission.segment_lines(page)) == [(1, 1, 4, 6), (3, 9, 2, 2)]


@question("segment_characters", en="An i between two letters", ko="두 글자 사이의 i")
def test_segment_characters(submission):
    line = picture("#....#...", "#........", "###..#.##", "#.#..#.#.", "###..#.##")
    assert boxes(submission.segment_characters(line)) == [(0, 0, 3, 5), (5, 0, 1, 5), (7, 2, 2, 3)]


@question("segment_characters", en="Two Hangul blocks", ko="한글 두 칸")
def test_segment_characters_square(submission):
    line = picture(
        "###..#..#...#.",
        "..#..##.#...##",
        "..#..#..###.#.",
        "..#..#......#.",
        "..#..#......#.",
        "..#..#......#.",
        ".....#......#.",
    )
    assert boxes(submission.segment_characters(line, square=True)) == [(0, 0, 7, 7), (8, 0, 6, 7)]


@question("match_template", en="The example", ko="설명에 나온 예")
def test_match_template(submission):
    name, score = submission.match_template(np.eye(2), {"/": np.eye(2)[::-1], "\\": np.eye(2)})
    assert name == "\\"
    assert score == pytest.approx(1.0)


@question("build_recognizer", en="Shapes and probabilities", ko="모양과 확률")
def test_build_recognizer(submission):
    model = submission.build_recognizer(10)
    answers = np.asarray(model(np.zeros((3, 32, 32, 1), np.float32)))
    assert answers.shape == (3, 10)
    assert answers.sum(axis=1) == pytest.approx(np.ones(3), abs=1e-5)


@question("read_text", en="A page without ink", ko="잉크가 없는 페이지")
def test_read_text_empty(submission):
    assert submission.read_text(np.full((60, 80), 200, np.uint8), None) == ""


@question("read_with_tesseract", en="A drawn page in English", ko="영어로 그린 페이지")
def test_read_with_tesseract(submission):
    pytest.importorskip("tesserocr", reason="uv sync --extra ocr / pip install tesserocr")
    if not glob("/usr/share/tesseract-ocr/*/tessdata/eng.traineddata"):
        pytest.skip("apt-get install tesseract-ocr-eng tesseract-ocr-kor")
    page = np.full((120, 420), 255, np.uint8)
    cv2.putText(page, "Good morning", (40, 75), 0, cv2.FontFace("sans"), 44)
    assert submission.read_with_tesseract(page, "eng") == "Good morning"
