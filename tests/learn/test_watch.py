"""A learner writes, saves, and sees the check run: with a real judge, and with every way to save a file."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from autograder.learn.watch import saves

MUSIC = Path(__file__).parents[1] / "author" / "courses" / "music"


def replace(file: Path, text: str) -> None:
    """As editors do: a new file in the place of the old one."""
    other = file.with_name(".swap")
    other.write_text(text, encoding="utf-8")
    os.replace(other, file)


def rewrite(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")


def remove_and_write(file: Path, text: str) -> None:
    file.unlink()
    file.write_text(text, encoding="utf-8")


@pytest.fixture
def stop() -> Iterator[threading.Event]:
    event = threading.Event()
    limit = threading.Timer(30, event.set)
    limit.start()
    yield event
    limit.cancel()


@pytest.mark.parametrize("save", [replace, rewrite, remove_and_write])
def test_every_way_to_save_is_noticed_once(
    tmp_path: Path, stop: threading.Event, save: Callable[[Path, str], None]
) -> None:
    file = tmp_path / "work.py"
    file.write_text("a = 1\n", encoding="utf-8")
    changes = saves(file, stop)
    save(file, "a = 2\n")  # before anybody looks
    seen = []
    for number, _ in enumerate(changes, 3):
        seen.append(file.read_text(encoding="utf-8"))
        if number == 5:
            stop.set()
            break
        (tmp_path / "other.py").write_text(str(number), encoding="utf-8")
        save(file, file.read_text(encoding="utf-8"))  # saved, and nothing changed
        save(file, f"a = {number}\n")
    assert seen == ["a = 2\n", "a = 3\n", "a = 4\n"]


def test_watching_ends_when_everything_passes(tmp_path: Path) -> None:
    course = Path(shutil.copytree(MUSIC, tmp_path / "course"))
    own = tmp_path / "intervals.py"
    own.write_text("def transpose(melody, steps):\n    return melody\n", encoding="utf-8")
    words = ["-m", "autograder", "watch", "intervals", "--file", str(own), "--course", str(course), "--lang", "en"]
    process = subprocess.Popen(
        [sys.executable, *words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", cwd=tmp_path
    )
    assert process.stdout is not None
    lines: list[str] = []
    texts = ["def transpose(melody, steps:\n", (course / "solutions/intervals/source.py").read_text(encoding="utf-8")]
    try:
        for line in process.stdout:
            lines.append(line)
            if line.startswith("Waiting for the next save") and texts:
                time.sleep(0.2)
                replace(own, texts.pop(0))
        assert process.wait(timeout=30) == 0
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
    assert sum(line.startswith("Waiting for the next save") for line in lines) == 2
    assert lines[-1].startswith("Every check passes")
