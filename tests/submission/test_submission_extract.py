"""The second stage: IPython's syntax, what is needed, errors in the author's own terms, hostile text."""

from __future__ import annotations

import subprocess
import sys
from string import Formatter
from typing import Any

import pytest

from autograder.messages import Message, catalogue, render
from autograder.submission import ipython
from autograder.submission.extract import extract
from autograder.submission.indent import mend_tabs

DEF = "def f():\n    return 1\n"


def module(*cells: str, names: tuple[str, ...] = ("f",)) -> dict[str, Any]:
    made = extract("ipynb", list(cells), list(names))
    assert made["error"] is None
    assert len(made["lines"]) == made["source"].count("\n")
    return made


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("!ls", "pass"),
        ("  !pip install x", "  pass"),
        ("%matplotlib inline", "pass"),
        ("help?", "pass"),
        ("np.zeros??", "pass"),
        ("?np", "pass"),
        ("x = !ls", "pass"),
        ("x, y = %sx ls", "pass"),
        ("x = %time f(3)", "x = f(3)"),
        ("%time x = f(3)", "x = f(3)"),
        ("%timeit f(3)", "pass"),
        ("!echo \\\n  more", "pass\n"),
        ("!echo \\\n a \\\n b\nx = 1", "pass\n\n\nx = 1"),
        ("!echo 'it''s\"\"\"\nx = 1", "pass\nx = 1"),
        ("x = 7 \\\n%3", "x = 7 \\\n%3"),
        ("x = (7\n%3)", "x = (7\n%3)"),
        ('s = """\n!ls\n%time\nx?\n"""\n!ls', 's = """\n!ls\n%time\nx?\n"""\npass'),
        ("s = 'a = !b'", "s = 'a = !b'"),
        ('d["a = !"] = 3', 'd["a = !"] = 3'),
        ("x != 3", "x != 3"),
        ("x = 'a \\\n!b'\n!c", "x = 'a \\\n!b'\npass"),
        ("x = 1 # why?", "x = 1 # why?"),
        ("x = ')' # (\n!c", "x = ')' # (\npass"),
    ],
)
def test_lines(text: str, becomes: str) -> None:
    assert ipython.without_lines(text)[0] == becomes


@pytest.mark.parametrize("magic", ["%%time", "%%timeit -n 3", "%%capture out", "\n\n%%time"])
def test_transparent_cell_magics(magic: str) -> None:
    made = module(f"{magic}\n{DEF}")
    assert made["source"] == DEF
    assert made["lines"][0] == [1, magic.count("\n") + 2]


@pytest.mark.parametrize("magic", ["%%bash", "%%writefile sparse.py", "%%javascript", "%%html"])
def test_other_cell_magics_take_the_cell(magic: str) -> None:
    made = module(f"{magic}\ndef g(): pass", DEF)
    assert made["source"] == DEF
    assert made["notes"] == [["submission.cells_ipython", {"cells": "1"}]]


RETURN_A = "def f():\n    return A"
TRY = "try:\n    import json as A\nexcept ImportError:\n    A = None"
MISSING = "import nowhere_to_be_found as A"
KEPT: list[tuple[str, str, str, str]] = [  # what is tried, what stands before, what is kept of it, the definition
    ("a global", "A = 1\nB = 2", "A = 1", RETURN_A),
    ("a chain", "C = 1\nB = C\nA = B", "C = 1\nB = C\nA = B", RETURN_A),
    ("a default", "A = 1", "A = 1", "def f(x=A): return x"),
    ("a decorator", "A = staticmethod", "A = staticmethod", "@A\ndef f(x): return x"),
    ("a base", "A = object", "A = object", "class f(A): pass"),
    ("a class body", "A = 1", "A = 1", "class f:\n    x = A"),
    ("an annotation", "A = int", "A = int", "def f(x: A): return x"),
    ("a lambda", "A = 1", "A = 1", "f = lambda: A"),
    ("a parameter is no global", "A = 1", "", "def f(A): return A"),
    ("a local is no global", "A = 1", "", "def f():\n    A = 2\n    return A"),
    ("a comprehension's own name", "A = 1", "", "f = [A for A in range(3)]"),
    ("a nested function", "A = 1", "A = 1", "def f():\n    def g(): return A\n    return g"),
    ("a global that is written", "A = 1", "A = 1", "def f():\n    global A\n    A = 2"),
    ("an augmented assignment", "A = 1\nA += 2", "A = 1\nA += 2", RETURN_A),
    ("an item", "A = {}\nA['x'] = B = 1", "A = {}\nA['x'] = B = 1", RETURN_A),
    ("a method that changes it", "A = []\nA.append(1)\nA.index(1)", "A = []\nA.append(1)", RETURN_A),
    ("a class and its attribute", "class A: pass\nA.x = 1\nB.x = 1", "class A: pass\nA.x = 1", RETURN_A),
    ("several assignments", "A = 1\nA = 2", "A = 1\nA = 2", RETURN_A),
    ("unpacking", "(A, B), *C = (1, 2), 3", "(A, B), *C = (1, 2), 3", RETURN_A),
    ("a walrus", "(A := 3)", "(A := 3)", RETURN_A),
    ("a loop", "A = 0\nfor i in 1, 2:\n    A += i", "A = 0\nfor i in 1, 2:\n    A += i", RETURN_A),
    ("a loop nobody needs", "for i in 1, 2:\n    B = i", "", RETURN_A),
    ("a with", "with open('x') as B:\n    A = 1", "with open('x') as B:\n    A = 1", RETURN_A),
    ("a match", "match 3:\n    case A: pass", "match 3:\n    case A: pass", RETURN_A),
    ("a setting", "import sys\nsys.setrecursionlimit(9)", "import sys\nsys.setrecursionlimit(9)", RETURN_A),
    ("an import in try", TRY, TRY, RETURN_A),
    ("a library not here, used", MISSING, MISSING, RETURN_A),
    ("a library not here, unused", "import nowhere_to_be_found as B", "", RETURN_A),
    ("training", "A = object()\nA.fit(1)", "A = object()", RETURN_A),
    ("training that is assigned", "A = m.fit(1)", "", RETURN_A),
    ("asking in a block", "if 1:\n    A = input()", "", RETURN_A),
    ("asking when called", "", "", "def f():\n    return input()"),
    ("plotting in a block", "for i in 1,:\n    A = plt.plot(i)", "", RETURN_A),
    ("a command", "import os\nA = os.system('ls')", "import os", RETURN_A),
    ("a semicolon", "B = 1; A = '가'; C = 3", "A = '가'", RETURN_A),
    ("a later definition", "def f():\n    return 0", "def f():\n    return 0", RETURN_A),
    ("docstrings and constants", "'''About.'''\n3", "", RETURN_A),
]


@pytest.mark.parametrize(("before", "kept", "definition"), [row[1:] for row in KEPT], ids=[row[0] for row in KEPT])
def test_kept(before: str, kept: str, definition: str) -> None:
    expected = f"{kept}\n{definition}\n" if kept else f"{definition}\n"
    assert module(before, definition)["source"] == expected
    assert module(f"{before}\n{definition}")["source"] == expected


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("model.fit(x)", "trains"),
        ("plt.plot(x)", "plots"),
        ("fig.show()", "plots"),
        ("cv2.imshow('a', b)", "plots"),
        ("int(input())", "asks"),
        ("drive.mount('/x')", "mounts"),
        ("from google.colab import files", "mounts"),
        ("files.upload()", "mounts"),
        ("!pip install x", "installs"),
        ("%conda install x", "installs"),
        ("subprocess.run(['ls'])", "installs"),
        ("%cd /content", "ipython"),
        ("get_ipython().system('ls')", "ipython"),
        ("print(1)", "prints"),
        ("model.summary()", "prints"),
        ("assert f() == 1", "checks"),
        ("import nowhere_to_be_found", "imports"),
        ("x", "unused"),
        ("raise NotImplementedError", "unused"),
    ],
)
def test_reason_for_leaving_out(cell: str, reason: str) -> None:
    assert module(DEF, cell)["notes"] == [[f"submission.cells_{reason}", {"cells": "2"}]]


def at(cell: int, line: int, text: str) -> list[Any]:
    return ["submission.syntax_error_cell", {"cell": cell, "line": line, "text": text}]


def at_line(line: int, text: str) -> list[Any]:
    return ["submission.syntax_error", {"line": line, "text": text}]


@pytest.mark.parametrize(
    ("kind", "cells", "error"),
    [
        ("py", ["x = 1\ndef f(:\n"], at_line(2, "def f(:")),
        ("py", ["def f():\n    x = (1,\n"], at_line(2, "x = (1,")),
        ("py", ["!ls\nx ="], at_line(2, "x =")),
        ("py", ["x = 1\nreturn 3\n"], at_line(2, "return 3")),
        ("py", ["x = '" + "가" * 300], at_line(1, "x = '" + "가" * 114 + "…")),
        ("py", ["x = \x1b["], at_line(1, "x = ?[")),
        ("ipynb", ["\n\ndef f(:"], at(1, 3, "def f(:")),
        ("ipynb", ["import os", "", "def f(:"], at(3, 1, "def f(:")),
        ("ipynb", ["def f(a, a): pass"], at(1, 1, "def f(a, a): pass")),
    ],
)
def test_syntax_errors(kind: str, cells: list[str], error: list[Any]) -> None:
    made = extract(kind, cells, ["f"])
    assert made["error"][1].pop("reason")
    assert made["error"] == error
    assert (made["source"], made["lines"]) == ("", [])


def test_an_error_only_the_whole_shows_costs_one_cell() -> None:
    made = module(DEF, "def g(a, a): pass", "def h():\n    nonlocal x")
    assert made["source"] == DEF
    assert [(code, params["cell"]) for code, params in made["notes"]] == [
        ("submission.cell_syntax_error", 2),
        ("submission.cell_syntax_error", 3),
    ]


def test_a_module_is_kept_whole() -> None:
    text = "import os\nmodel.fit(input())\nif __name__ == '__main__':\n    print(1)\ndef f(): pass"
    made = extract("py", [text], ["f"])
    assert made["source"] == text + "\n"
    assert made["lines"] == [[0, line] for line in range(1, 6)]
    assert (made["notes"], made["error"]) == ([], None)


def test_a_call_of_ipython_inside_an_expression() -> None:
    text = "if 'x' in str(get_ipython()): y = 1\ndef f():\n    return len(get_ipython(\n    ).x) + 1\n"
    made = extract("py", [text], ["f"])
    assert made["source"] == "if 'x' in str(None): y = 1\ndef f():\n    pass\n\n"


@pytest.mark.parametrize(
    ("public", "source", "aliases", "near"),
    [
        ("to_coo", "def toCOO(): 0", {"to_coo": "toCOO"}, "toCOO"),
        ("to_coo", "def To_coo(): 0", {"to_coo": "To_coo"}, "To_coo"),
        ("to_coo", "def to_cooo(): 0", {}, "to_cooo"),
        ("to_coo", "def toCOO(): 0\ndef tocoo(): 0", {}, "toCOO"),
        ("to_coo", "toCOO = 3\ndef f(): return toCOO", {}, "toCOO"),
        ("to_coo", "def to_coo(): 0\ndef toCOO(): 0", {}, None),
        ("to_coo", "def multiply(): 0", {}, None),
        ("to_coo", "from os import *\ndef toCOO(): 0", {}, None),
        ("to_coo", "from utils import to_coo\ndef toCOO(): 0", {}, None),
        ("to_coo", "def " + "to_coo" * 1000 + "(): 0", {}, None),
    ],
)
@pytest.mark.parametrize("kind", ["py", "ipynb"])
def test_near_names(kind: str, public: str, source: str, aliases: dict[str, str], near: str | None) -> None:
    made = extract(kind, [source], [public])
    assert made["aliases"] == aliases
    said = [params for code, params in made["notes"] if code == "submission.did_you_mean"]
    assert said == ([{"name": public, "near": near}] if near else [])


def test_no_alias_where_two_names_want_it() -> None:
    assert extract("py", ["def TOCOO(): 0"], ["to_coo", "toCoo"])["aliases"] == {}


K = 256 * 1024
BOMBS = {
    "brackets": "(" * 1000,
    "signs": "-" * 100_000 + "1",
    "lambdas": "lambda:" * 10_000,
    "list": "x=[" + "1," * (K // 2 - 5) + "]",
    "decorators": "@a\n" * (K // 3 - 10) + "def f():pass",
    "statements on a line": "a=1;" * (K // 4),
    "lines": "a\n" * (K // 2),
    "attributes": "a" + ".b" * (K // 2 - 1),
    "calls": "a" + ".b()" * (K // 4 - 1),
    "sum": "1+" * (K // 2 - 1) + "1",
    "nested f-strings": "f'{" * 5000,
    "blocks": "".join(" " * i + "if 1:\n" for i in range(200)) + " " * 200 + "x=1",
    "elif": "if 1:pass\n" + "elif 1:pass\n" * (K // 12 - 2),
    "magics": "!x\n" * (K // 3),
    "continued magics": "!\\\n" * (K // 3),
    "quotes": "'" * K,
    "backslashes": "\\\n" * (K // 2),
    "long function": "def f():\n" + " a\n" * (K // 3 - 5),
    "digits": "x=" + "9" * (K - 10),
    "power": "x = 9**9**9**9",
    "names": "".join(f"a{i}=1\n" for i in range(20_000)),
    "NUL": "x = 1\0",
    "surrogate": "x = '\ud800'",
    "open calls": "f(\n" * 5000,
}


@pytest.mark.parametrize("kind", ["py", "ipynb"])
@pytest.mark.parametrize("bomb", BOMBS)
def test_hostile_source_comes_back_as_data(bomb: str, kind: str) -> None:
    made = extract(kind, [BOMBS[bomb]], ["to_coo"])
    assert set(made) == {"source", "lines", "notes", "error", "defined", "aliases"}
    assert len(made["lines"]) == made["source"].count("\n")
    for code, params in [*made["notes"], *([made["error"]] if made["error"] else [])]:
        text = render(Message(code, params), "ko")
        assert "\n" not in text and len(text) < 500


def test_thousands_of_statements_are_refused() -> None:
    assert extract("ipynb", ["a\n" * 3000, "b\n" * 3000], ["f"])["error"] == [
        "submission.too_complex_cell",
        {"cell": 2},
    ]
    assert extract("py", ["a\n" * 6000], ["f"])["error"] == ["submission.too_complex", {}]


def test_a_cell_too_complex_is_left_out() -> None:
    made = module(DEF, "-" * 100_000 + "1")
    assert (made["source"], made["notes"]) == (DEF, [["submission.cell_too_complex", {"cell": 2}]])


def test_no_warning_reaches_our_stderr(recwarn: pytest.WarningsRecorder) -> None:
    module("x = '\\d'\ndef f(): return x is 3")
    assert not recwarn.list


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("if x:\n\ty = 1\n        z = 2\n", "if x:\n        y = 1\n        z = 2\n"),
        ("if x:\n    if y:\n\tz = 1\n", "if x:\n    if y:\n        z = 1\n"),
        ("if x:\n\ty = 1\n    z = 2\n", "if x:\n    y = 1\n    z = 2\n"),
        ("if x:\n\ty = 1\n\tz = 2\n", None),
        ("if x:\n\ty = 1\nif z:\n    a = 2\n", None),
        ("if x:\n\ty = 1\n  z = 2\n", None),
        ("x = '''\n\ty\n    z'''\n", None),
        ("if x: # why:\n\ty = (1,\n    2)\n        z = 3\n", "if x: # why:\n        y = (1,\n    2)\n        z = 3\n"),
    ],
)
def test_tabs(text: str, mended: str | None) -> None:
    assert mend_tabs(text) == (mended or text, mended is not None)
    if mended:
        compile(mended, "<mended>", "exec")


def test_only_the_standard_library_is_imported() -> None:
    program = (
        "import sys; before = set(sys.modules); import autograder.submission.extract\n"
        "new = {name for name in set(sys.modules) - before}\n"
        "print({name.partition('.')[0] for name in new} - sys.stdlib_module_names - {'autograder'})\n"
        "print([name for name in new if name.startswith('autograder') and 'submission' not in name])\n"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines() == ["set()", "['autograder']"]


def test_every_sentence_has_the_same_places_in_both_languages() -> None:
    mine = {code: text for code, text in catalogue().items() if code.startswith("submission.")}
    assert len(mine) > 60
    for code, text in mine.items():
        places = [{field for _, field, _, _ in Formatter().parse(said) if field} for said in (text.en, text.ko)]
        assert places[0] == places[1], code
        assert text.ko.encode("cp949"), code
