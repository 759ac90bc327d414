"""What a submission wrote stays text in every format (attack F12)."""

from __future__ import annotations

import csv
import io
import json
import re
from html.parser import HTMLParser
from types import SimpleNamespace
from xml.etree import ElementTree as ET

import pytest

from autograder.judge.record import Report
from autograder.messages import LANGUAGES, Language
from autograder.report import FORMATS, as_csv, render, table

FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff\ufffe\uffff]"
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMATS)
def test_every_format_is_clean_utf8_without_runner_commands(hostile: Report, form: str, language: Language) -> None:
    text = render(hostile, language, form)
    text.encode("utf-8")
    assert "pwn" in text, "the hostile text should be shown, harmlessly"
    assert not FORBIDDEN.search(text)
    assert "##[" not in text and "##vso[" not in text
    assert not [line for line in text.splitlines() if line.strip().startswith("::")]


class Page(HTMLParser):
    """Collects what a browser would run or load."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.open: list[str] = []
        self.shown = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.shown += data


@pytest.mark.parametrize("language", LANGUAGES)
def test_html_holds_no_element_of_the_submission(hostile: Report, mixed: Report, language: Language) -> None:
    page, model = Page(), Page()
    page.feed(render(hostile, language, "html"))
    model.feed(render(mixed, language, "html"))
    assert page.open == [] and model.open == []
    assert page.tags <= model.tags | {"pre"}
    assert page.attributes <= model.attributes
    assert not page.tags & {"script", "img", "iframe", "a", "link", "form", "object"}
    assert not [name for name in page.attributes if name.startswith("on")]
    assert "<script>fetch('//evil')</script>" in page.shown
    assert "{{ 7*7 }}" in page.shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_html_says_its_language_and_loads_nothing(mixed: Report, language: Language) -> None:
    text = render(mixed, language, "html")
    assert f'<html lang="{language}">' in text
    assert "http://" not in text and "https://" not in text and "url(" not in text and "<script" not in text


def test_json_has_no_nan_and_keeps_the_text(hostile: Report) -> None:
    def refuse(name: str) -> None:
        raise AssertionError(name)

    tree = json.loads(render(hostile, "en", "json"), parse_constant=refuse)
    assert tree["score"] is None and tree["max_score"] is None
    assert "##[error]pwn" in tree["stdout"]


def test_xml_can_be_read_again(hostile: Report) -> None:
    root = ET.fromstring(render(hostile, "en", "junit"))
    failure = root.find(".//failure")
    assert failure is not None and failure.text is not None
    assert "]]> &amp;" in failure.text and "\n::add-mask::pwn" in failure.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_class_table_and_csv(hostile: Report, language: Language) -> None:
    rows = [
        SimpleNamespace(student="=cmd()\x1b[2J", report=hostile, error=None),
        SimpleNamespace(student="::error::pwn", report=None, error=hostile.notes[0]),
    ]
    for text in (
        table.render(rows, language),
        as_csv.render(rows, language).removeprefix(as_csv.BOM).replace("\r", ""),
    ):
        assert not FORBIDDEN.search(text)
    assert not [line for line in table.render(rows, language).splitlines() if line.strip().startswith("::")]
    cells = [
        cell for row in csv.reader(io.StringIO(as_csv.render(rows, language).removeprefix(as_csv.BOM))) for cell in row
    ]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert "'=cmd()" in cells


def test_a_spoiled_terminal_gets_no_markup(hostile: Report) -> None:
    assert "[bold red]pwn[/]" in render(hostile, "en", "text")


def test_a_wrapped_line_is_no_command_either(mixed: Report) -> None:
    from autograder.report.screen import Screen

    screen = Screen()
    screen.add("word " * 17 + "::error::pwn")
    assert "\n: :error::pwn" in screen.text()
