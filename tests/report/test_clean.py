"""The sanitizer, as tables."""

from __future__ import annotations

import re

import pytest

from autograder.report.clean import cell, clean, log_safe, one_line, plain, shorten


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("안녕 hello\tx\ny", "안녕 hello\tx\ny"),
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;title\x07after", "after"),
        ("\x1b]8;;http://evil\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x1bPdevice\x1b\\x", "x"),
        ("\x9b2Jx", "x"),
        ("a\x1b", "a"),
        ("a\x1bcb", "ab"),
        ("one\r\ntwo\rthree\u2028four\x0bfive", "one\ntwo\nthree\nfour\nfive"),
        ("a\x00b\x08c\x7fd\x85e", "abcd\ne"),
        ("\u202etxt\u2066.\u200b\ufeff", "txt."),
        ("tag\U000e0041\U000e007f", "tag"),
        ("lone \ud800 and \udc00", "lone \ufffd and \ufffd"),
        ("\ufffe\uffff\ufdd0", "\ufffd\ufffd\ufffd"),
        ("한국어 👩‍💻 ñ", "한국어 👩‍💻 ñ"),
    ],
)
def test_clean(text: str, expected: str) -> None:
    assert clean(text) == expected
    assert clean(expected) == expected


def test_stripping_builds_no_new_escape() -> None:
    assert clean("\x1b\x1b[31m[31mx") == clean(clean("\x1b\x1b[31m[31mx"))
    assert "\x1b" not in clean("\x1b" * 7 + "[2J")


def test_cut_keeps_both_ends_and_says_how_much_is_gone() -> None:
    text = shorten("a" * 600 + "b" * 400, 300)
    assert text == "a" * 200 + "…[+700]…" + "b" * 100
    assert shorten("a" * 300, 300) == "a" * 300


@pytest.mark.parametrize(
    "text",
    ["A" * 10_000_000, "\x1b]" + "A" * 10_000_000, "\x1b[" * 1_000_000, "\ud800" * 1_000_000],
    ids=["letters", "title", "escapes", "surrogates"],
)
def test_a_flood_is_bounded(text: str) -> None:
    assert len(clean(text, 4000)) < 4100


def test_one_line() -> None:
    assert one_line(" a\n\tb\r\n c ") == "a b c"


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\x00=1", " \n=1", "\u202e=1", "\ufeff=1"]
)
def test_no_cell_is_a_formula(text: str) -> None:
    assert cell(text).startswith("'")


def test_an_ordinary_cell_stays() -> None:
    assert cell("김하늘") == "김하늘"


@pytest.mark.parametrize(
    "line",
    [
        "::add-mask::x",
        "  ::error::x",
        "\t::error::x",
        "\x1b[1m::error::x",
        ":::x",
        "##[error]x",
        "a ##[error]x",
        "###[e]",
        "##vso[x]y",
    ],
)
def test_no_line_is_a_runner_command(line: str) -> None:
    for text in (line, f"before\n{line}\nafter"):
        for safe in log_safe(text).split("\n"):
            bare = re.sub(r"\x1b\[[0-9;]*m", "", safe)
            assert not bare.strip().startswith("::")
            assert "##[" not in bare and "##vso[" not in bare


def test_slices_and_comments_stay_as_they_are() -> None:
    assert log_safe("x[::2] ## note\na::b") == "x[::2] ## note\na::b"


def test_plain_values_are_finite_and_shallow() -> None:
    loop: list[object] = []
    loop.append(loop)
    tree = plain(
        {"a": float("nan"), 1: (1, float("-inf"), {2.5}), "b": b"\xff", "deep": loop, "yes": True, "none": None}
    )
    assert tree["a"] is None
    assert tree["1"] == [1, None, [2.5]]
    assert tree["b"] == "b'\\xff'"
    assert tree["yes"] is True and tree["none"] is None
