"""``list``, ``doctor``, ``release`` and ``demo``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from autograder.cli.doctor import LAYERS
from autograder.engine import LEVELS, Diagnosis, Layer
from autograder.engine import selftest as engine_selftest
from autograder.messages import Message, catalogue


@pytest.mark.parametrize(("language", "title"), [("en", "second in English"), ("ko", "second 과제")], ids=["en", "ko"])
def test_list(autograder: Callable[..., Any], course: Path, language: str, title: str) -> None:
    result = autograder("list", "--lang", language)
    assert result.code == 0
    rows = result.out.splitlines()
    assert rows[0].split()[:2] == ["1", "first"] and rows[1].split()[:2] == ["2", "second"]
    assert title in rows[1] and rows[1].endswith("add")
    assert result.last.endswith("autograder check first")


def test_list_with_points(autograder: Callable[..., Any], course: Path) -> None:
    test = """
import pytest
@pytest.mark.question("add", points=2.5)
def test_add(): ...
@pytest.mark.question("add")
def test_more(): ...
"""
    (course / "solutions/first/test_visible.py").write_text(test, encoding="utf-8")
    (course / "solutions/first/test_hidden.py").write_text(test, encoding="utf-8")
    rows = autograder("list", "--points").out.splitlines()
    assert rows[0].split()[-2:] == ["7", "add"]
    assert rows[1].split()[-2:] == ["-", "add"], "without its hidden tests nothing is known"


def test_list_elsewhere(autograder: Callable[..., Any], course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("/")
    assert "first in English" in autograder("list", "--course", str(course)).out
    assert "first in English" in autograder("--course", str(course / "assignments"), "list").out


def diagnosis(level: Any, **changes: Any) -> Diagnosis:
    layers = (Layer("landlock", True, ""), Layer("namespaces", False, "own_root"), Layer("new\x1b[2J", False, ""))
    found: dict[str, Any] = {"level": level, "layers": layers, "gaps": (), "advice": ()}
    return Diagnosis(**(found | changes))


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("language", ["en", "ko"])
def test_doctor(
    autograder: Callable[..., Any], course: Path, monkeypatch: pytest.MonkeyPatch, level: str, language: str
) -> None:
    advice = (Message("engine.advice.namespaces"),)
    gaps = (Message("engine.gap.disk"),)
    monkeypatch.setattr("autograder.engine.diagnose", lambda: diagnosis(level, advice=advice, gaps=gaps))
    result = autograder("doctor", "--lang", language)
    assert result.code == 0
    text = " ".join(result.out.split())
    assert f"{level}:" in text
    assert ("○ holds landlock" if language == "en" else "○ 작동 landlock") in text
    assert ("× missing namespaces" if language == "en" else "× 없음 namespaces") in text
    assert "(own_root)" in text and "\x1b" not in text
    assert "kernel.unprivileged_userns_clone=1" in text
    assert str(course) in text.replace(" ", "") or str(course) in text
    ready = "list" if level in ("namespaces", "landlock") else "check"
    assert result.last.endswith(f"autograder {ready}")


def test_doctor_knows_every_layer_and_goes_on_without_a_course(
    autograder: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert set(LAYERS) == set(engine_selftest._LAYERS)
    monkeypatch.setattr("autograder.engine.diagnose", lambda: diagnosis("process"))
    result = autograder("doctor", "--course", "/")
    assert result.code == 0
    assert "No course found" in " ".join(result.out.split())


def test_the_real_doctor(autograder: Callable[..., Any]) -> None:
    result = autograder("doctor")
    assert result.code == 0
    assert any(f"{level}:" in result.out for level in LEVELS)
    assert all(layer in result.out for layer in LAYERS)


@pytest.fixture
def released(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What ``release_all`` was asked for; it answers with two files an assignment."""
    asked: list[Any] = []

    def release_all(assignments: Any, course: Any, target: Path, languages: Any) -> list[Path]:
        asked.append(([assignment.name for assignment in assignments], target, tuple(languages)))
        return [target / assignment.name / file for assignment in assignments for file in ("a", "b")]

    monkeypatch.setattr("autograder.author.release.release_all", release_all)
    return asked


def test_release(autograder: Callable[..., Any], course: Path, released: list[Any]) -> None:
    result = autograder("release", "out")
    assert result.code == 0
    assert released == [(["first"], Path("out"), ("en", "ko"))]
    assert "out/first: 2 files" in result.out
    autograder("release")
    assert released[-1] == (["first"], course / "assignments", ("en", "ko"))
    autograder("release", "out", "first", "--lang", "ko")
    assert released[-1] == (["first"], Path("out"), ("ko",))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["first"], "The folder comes first: `autograder release DIR first`"),
        (["out", "second"], "solutions/second is missing"),
        (["out", "frist"], "Did you mean “first”?"),
        (["assignments/first/first.py"], "is a file"),
        (["out", "--check"], "--check looks at the whole"),
    ],
)
def test_release_refuses(
    autograder: Callable[..., Any], course: Path, released: list[Any], words: list[str], expected: str
) -> None:
    result = autograder("release", *words)
    assert result.code == 2
    assert expected in result.refusal
    assert released == []


def test_release_check(autograder: Callable[..., Any], course: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stale: list[Path] = []
    monkeypatch.setattr("autograder.author.release.check_current", lambda course: stale)
    assert autograder("release", "--check").code == 0
    stale.append(course / "assignments/first/first.py")
    result = autograder("release", "--check")
    assert result.code == 1
    assert f"not current: {stale[0]}" in result.out
    assert "autograder release" in result.last


@pytest.fixture
def cohort(course: Path, monkeypatch: pytest.MonkeyPatch, report_of: Callable[..., Any]) -> dict[str, Any]:
    """A demonstration with three submissions; what ``grade_cohort`` was asked ends up in the dictionary."""
    (course / "data/class").mkdir(parents=True)
    card = 'assignment = "first"\nsource = "class"\nseed = 20\n'
    (course / "data/demo.toml").write_text(card, encoding="utf-8")
    entries = (
        SimpleNamespace(student="김하늘", report=report_of("passed"), error=None, seconds=1.0),
        SimpleNamespace(student="::error::\x1b[2J", report=report_of("wrong"), error=None, seconds=1.0),
        SimpleNamespace(student="park", report=None, error=Message("report.plain.missing"), seconds=0.0),
    )
    asked: dict[str, Any] = {"entries": entries}

    def grade_cohort(course: Any, assignment: Any, source: Path, out: Path, **settings: Any) -> Any:
        asked.update(assignment=assignment.name, source=source, out=out, **settings)
        settings["progress"].begin(len(asked["entries"]))
        for entry in asked["entries"]:
            settings["progress"].started(entry.student)
            settings["progress"].done(entry, known=False)
        return SimpleNamespace(entries=asked["entries"], faulty=asked.get("faulty", False), changes=())

    monkeypatch.setattr("autograder.batch.grade_cohort", grade_cohort, raising=False)
    return asked


@pytest.mark.parametrize("language", ["en", "ko"])
def test_demo(autograder: Callable[..., Any], course: Path, cohort: dict[str, Any], language: str) -> None:
    result = autograder("demo", "--out", "report", "--workers", "2", "--lang", language)
    assert result.code == 0, result.err
    assert cohort["assignment"] == "first" and cohort["source"] == course / "data/class"
    assert cohort["out"] == Path("report")
    assert (cohort["workers"], cohort["seed"], cohort["isolation"], cohort["language"]) == (2, 20, "auto", language)
    assert result.out.count("김하늘") == 2, "once while grading, once in the table"
    assert "not graded" in result.out or "채점 안 됨" in result.out
    assert "report/index.html" in result.last
    assert "\x1b" not in result.out
    assert not [line for line in result.out.splitlines() if line.strip().startswith("::")]


def test_demo_tells_the_graders_fault(
    autograder: Callable[..., Any], cohort: dict[str, Any], report_of: Callable[..., Any]
) -> None:
    cohort["entries"] = (SimpleNamespace(student="kim", report=report_of("error"), error=None, seconds=1.0),)
    cohort["faulty"] = True
    assert autograder("demo").code == 3


@pytest.mark.parametrize("card", [None, "x = 1", "not toml", 'assignment = "first"\nsource = "nowhere"\nseed = 1'])
def test_demo_without_its_data(
    autograder: Callable[..., Any], course: Path, cohort: dict[str, Any], card: str | None
) -> None:
    file = course / "data/demo.toml"
    file.unlink() if card is None else file.write_text(card, encoding="utf-8")
    result = autograder("demo")
    assert result.code == 3
    assert "git checkout" in result.refusal


def test_the_catalogue_is_whole_and_used() -> None:
    import re

    source = "".join(file.read_text(encoding="utf-8") for file in Path(__file__).parents[2].glob("autograder/cli/*.py"))
    families = re.compile(
        r"cli\.(list|check|watch|hint|solution|grade|gradescope|batch|demo|release|verify|new|doctor|option)(\.\w+)?$|cli\.doctor\.(level|layer|next|gaps|advice)\b"
    )
    ours = {code: text for code, text in catalogue().items() if code.startswith("cli.")}
    assert len(ours) > 50
    for code, text in ours.items():
        assert f'"{code}"' in source or families.match(code), f"{code} is never said"
        places = [sorted(re.findall(r"\{(\w+)\}", each)) for each in (text.en, text.ko)]
        assert places[0] == places[1], code
        assert not re.search("[가-힣]", text.en) and re.search("[가-힣]", text.ko)
        (text.en + text.ko).encode("cp949")
        assert "%" not in text.en + text.ko, "argparse would take it for a place"
    for level in LEVELS:
        assert f"cli.doctor.level.{level}" in ours
    for layer in LAYERS:
        assert f"cli.doctor.layer.{layer}" in ours
