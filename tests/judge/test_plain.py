"""``pytest solutions/NAME --submission FILE``: pytest alone grades, in either language."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest


def run(tiny: Any, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", str(tiny.secret), *arguments],
        capture_output=True,
        cwd=tiny.root,
        env=environment | {"PYTHONUTF8": "1", "COLUMNS": "200"},
        encoding="utf-8",
        timeout=200,
        check=False,
    )


@pytest.mark.parametrize("level", ["auto", "landlock", "process"])
def test_a_right_answer_passes(tiny: Any, level: str) -> None:
    done = run(tiny, "--submission", str(tiny.right), "--isolation", level)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "3 passed" in done.stdout


@pytest.mark.parametrize(
    ("language", "headline"),
    [("en", "The answer is of another kind."), ("ko", "결과의 자료형이 다릅니다.")],
)
def test_a_wrong_answer_fails_in_plain_words(tiny: Any, language: str, headline: str, canary: str) -> None:
    wrong = tiny.hand_in("def f(x): return 0\n", f"wrong-{language}.py")
    done = run(tiny, "--submission", str(wrong), "--judge-lang", language)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "3 failed" in done.stdout
    assert headline in done.stdout
    assert "Traceback" not in done.stdout + done.stderr
    assert canary not in done.stdout + done.stderr


@pytest.mark.parametrize(
    "what", ["raise __import__('unittest').SkipTest", "__import__('os')._exit(0)", "raise SystemExit(0)"]
)
def test_nothing_a_submission_raises_skips_or_ends_the_session(tiny: Any, what: str) -> None:
    path = tiny.hand_in(f"def f(x): {what}\n", f"ends-{len(what)}.py")
    done = run(tiny, "--submission", str(path))
    assert done.returncode == 1, done.stdout + done.stderr
    assert "3 failed" in done.stdout
    assert "skipped" not in done.stdout


def test_an_unreadable_submission_is_refused_in_a_sentence(tiny: Any) -> None:
    done = run(tiny, "--submission", str(Path(tiny.root) / "nothing.py"))
    assert done.returncode == 4
    assert "Traceback" not in done.stdout + done.stderr
    assert "nothing.py" in done.stdout + done.stderr


def test_the_same_seed_draws_the_same_inputs(tiny: Any) -> None:
    path = tiny.hand_in("def f(x): return x * 3\n", "thrice.py")
    seen = [
        run(tiny, "--submission", str(path), "--judge-seed", seed).stdout.split("FAILURES")[1]
        for seed in ("5", "5", "6")
    ]
    shown = [[line for line in text.splitlines() if "expected:" in line or "got:" in line] for text in seen]
    assert shown[0] == shown[1]
    assert shown[0] != shown[2]
    assert shown[0]
