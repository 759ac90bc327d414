"""Malformed bytes: the decoder's script in small, and reports made of anything at all."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.judge.record import CheckResult, Finding, QuestionResult, Report
from autograder.messages import Message, Text
from autograder.report import FORMATS, render


@pytest.fixture(scope="module")
def fuzz() -> ModuleType:
    """The script."""
    spec = importlib.util.spec_from_file_location("fuzz_wire", Path(__file__).with_name("fuzz_wire.py"))
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("seed", range(4))
def test_mutated_messages_end_as_data_or_as_malformed_within_the_bounds(fuzz: ModuleType, seed: int) -> None:
    refused, slowest, grown = fuzz.run(10_000, seed)
    assert 1000 < refused < 10_000
    assert (slowest < fuzz.SECONDS) and (grown < fuzz.MEMORY)


TEXT = st.text(st.characters(exclude_categories=()), max_size=60)  # half surrogate pairs and controls included
SLOT = st.none() | TEXT


@settings(max_examples=60, derandomize=True, deadline=None, database=None)
@given(kind=TEXT, text=TEXT, call=SLOT, got=SLOT, trace=SLOT, printed=TEXT, form=st.sampled_from(sorted(FORMATS)))
def test_a_report_of_anything_is_clean_text_in_every_format(
    kind: str, text: str, call: str | None, got: str | None, trace: str | None, printed: str, form: str
) -> None:
    finding = Finding(
        headline=Message("judge.raised", {"type": kind, "text": text}),
        call=call,
        got=got,
        expected=got,
        trace=trace,
        where=call,
    )
    check = CheckResult(
        id="visible/test_x", title=Text(en="X", ko="X"), visible=True, outcome="raised", points=0.0, max_points=1.0,
        cpu_seconds=0.0, finding=finding,
    )  # fmt: skip
    question = QuestionResult(name="f", title=Text(en="F", ko="F"), points=0.0, max_points=1.0, checks=(check,))
    report = Report(
        assignment="tiny", submission="tiny.py", student="s", score=0.0, max_score=1.0, seed=1,
        isolation={"level": "namespaces", "gaps": []}, versions={}, questions=(question,), stdout=printed,
    )  # fmt: skip
    made = render(report, "ko", form)
    made.encode("utf-8")
    assert not [sign for sign in made if (ord(sign) < 32 and sign not in "\n\t") or 0xD800 <= ord(sign) < 0xE000]
    if form == "json":
        assert json.loads(made)["score"] == 0
    assert msgspec.json.decode(msgspec.json.encode({"made": made}))["made"] == made
