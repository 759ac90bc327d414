"""Golden folders: one a situation.  A new situation is a new folder with ``case.json`` and ``expected.json``.

``case.json`` names the hand-in, the module and its public names; ``expected.json`` is all that both
stages say about it.
"""

from __future__ import annotations

import ast
import builtins
import contextlib
import json
from pathlib import Path
from typing import Any

import pytest

from autograder.errors import Unreadable
from autograder.messages import Message, render
from autograder.submission import read
from autograder.submission.extract import extract

GOLDEN = Path(__file__).parent / "golden"
SITUATIONS = sorted(file.parent.name for file in GOLDEN.glob("*/case.json"))


def observe(folder: Path) -> dict[str, Any]:
    """Both stages on one situation, as JSON."""
    case = json.loads((folder / "case.json").read_text(encoding="utf-8"))
    try:
        handin = read(folder / case["handin"], case["name"], case["public_names"])
    except Unreadable as error:
        return {"unreadable": [error.message.code, error.message.params]}
    made = extract(handin.kind, list(handin.cells), case["public_names"])
    return {
        "kind": handin.kind,
        "filename": handin.filename,
        "files": {name: data.decode("utf-8") for name, data in handin.files.items()},
        "notes": [[note.code, note.params] for note in handin.notes] + made["notes"],
        "error": made["error"],
        "module": [
            f"{cell}:{line}  {text}"
            for (cell, line), text in zip(made["lines"], made["source"].removesuffix("\n").split("\n"), strict=True)
        ]
        if made["lines"]
        else [],
        "defined": made["defined"],
        "aliases": made["aliases"],
    }


@pytest.mark.parametrize("situation", SITUATIONS)
def test_situation(situation: str) -> None:
    seen = observe(GOLDEN / situation)
    assert seen == json.loads((GOLDEN / situation / "expected.json").read_text(encoding="utf-8"))
    said = [*seen.get("notes", []), *filter(None, [seen.get("error"), seen.get("unreadable")])]
    for code, params in said:
        for language in ("en", "ko"):
            assert render(Message(code, params), language)


def test_the_first_stage_parses_no_python(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the trusted process looked into a submission with Python's parser")

    def read_everything() -> None:
        for situation in SITUATIONS:
            case = json.loads((GOLDEN / situation / "case.json").read_text(encoding="utf-8"))
            with contextlib.suppress(Unreadable):
                read(GOLDEN / situation / case["handin"], case["name"], case["public_names"])

    read_everything()  # whatever is imported late runs exec, and is imported now
    with monkeypatch.context() as patch:  # pytest itself parses, to show a failure
        for module, name in ((builtins, "compile"), (builtins, "eval"), (builtins, "exec"), (ast, "parse")):
            patch.setattr(module, name, refuse)
        read_everything()
