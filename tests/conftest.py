"""A course of one small assignment, made anew in a temporary folder, for the tests of the engine, the judge and the attacks."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

CARD = """
number = 1
title = { en = "Doubling", ko = "두 배" }
imports = ["numpy"]
forbid = ["statistics"]
data = ["given.txt"]

[[questions]]
name = "f"
title = { en = "Twice", ko = "두 배" }
implements = ["f"]
"""
CANARY = "s3cret-" + "canary-of-the-course"
"""Stands in the hidden tests and in the reference; no worker may ever see it."""
REFERENCE = f'''
import numpy as np

SECRET = "{CANARY}-reference"


def f(x):
    return np.asarray(x) * 2
'''
VISIBLE = """
import numpy as np
import pytest

question = pytest.mark.question


@question("f")
def test_two_numbers(submission, same):
    same(submission.f(np.array([1.0, 2.5])), np.array([2.0, 5.0]))
"""
HIDDEN = f'''
import pytest

question = pytest.mark.question
SECRET = "{CANARY}-tests"


@question("f", points=2)
def test_random(submission, reference, same, rng):
    x = rng.normal(size=5)
    same(submission.f(x), reference.f(x))


@question("f", points=3)
def test_three_calls(submission, reference, same, rng):
    for size in (1, 2, 3):
        x = rng.integers(-9, 9, size)
        same(submission.f(x), reference.f(x))
'''
RIGHT = "def f(x):\n    return x + x\n"


class TinyCourse:
    """A course on disk: one assignment ``tiny``, whose function ``f`` doubles an array."""

    def __init__(self, root: Path, hidden: str, visible: str, card: str, reference: str) -> None:
        self.root = root
        self.secret = root / "solutions" / "tiny"
        self.secret.mkdir(parents=True)
        (root / "data").mkdir()
        for file, text in (
            (self.secret / "assignment.toml", card),
            (self.secret / "source.py", reference),
            (self.secret / "test_visible.py", visible),
            (self.secret / "test_hidden.py", hidden),
            (root / "data" / "given.txt", "given\n"),
        ):
            file.write_text(textwrap.dedent(text), encoding="utf-8")
        self.right = self.hand_in(RIGHT, "right.py")

    def hand_in(self, source: str, name: str = "tiny.py") -> Path:
        """A submission on disk."""
        folder = self.root / "handed-in"
        folder.mkdir(exist_ok=True)
        path = folder / name
        path.write_text(textwrap.dedent(source), encoding="utf-8")
        return path


@pytest.fixture(scope="session")
def open_folder() -> Iterator[Callable[[str], Path]]:
    """Makes folders that an ordinary user can enter, which pytest's own are not where root runs the tests."""
    made: list[Path] = []

    def make(name: str) -> Path:
        made.append(Path(tempfile.mkdtemp(prefix=f"test-{name}-")))
        made[-1].chmod(0o755)
        return made[-1]

    yield make
    for folder in made:
        shutil.rmtree(folder)


@pytest.fixture(scope="session")
def make_course(open_folder: Callable[[str], Path]) -> Callable[..., TinyCourse]:
    """Writes a course; every part can be replaced."""

    def make(
        *, hidden: str = HIDDEN, visible: str = VISIBLE, card: str = CARD, reference: str = REFERENCE
    ) -> TinyCourse:
        return TinyCourse(open_folder("course"), hidden, visible, card, reference)

    return make


@pytest.fixture(scope="session")
def tiny(make_course: Callable[..., TinyCourse]) -> TinyCourse:
    """The course as it stands above."""
    return make_course()


ORDINARY = "65534"


def _ordinarily(command: list[str]) -> list[str]:
    """``command`` run by an ordinary user, also where the tests are run by root."""
    if os.getuid() != 0:
        return command
    return ["setpriv", f"--reuid={ORDINARY}", f"--regid={ORDINARY}", "--clear-groups", "--", *command]


@pytest.fixture(scope="session")
def ordinarily() -> Callable[[list[str]], list[str]]:
    """Turns a command into the same command run by an ordinary user."""
    return _ordinarily


@pytest.fixture(scope="session")
def ordinary_python(open_folder: Callable[[str], Path]) -> str:
    """An interpreter with this one's libraries that an ordinary user can start: this one, or else the system's."""
    probe = ["sh", "-c", 'exec "$0" -c "import numpy"', sys.executable]
    if subprocess.run(_ordinarily(probe), capture_output=True, check=False).returncode == 0:
        return sys.executable
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    system = f"/usr/bin/python{version}"
    assert os.path.exists(system), f"{sys.executable} is root's alone; an ordinary user needs {system}"
    home = open_folder("python")
    (home / "bin").mkdir()
    (home / "bin" / "python").symlink_to(system)
    (home / "pyvenv.cfg").write_text("home = /usr/bin\ninclude-system-site-packages = false\n", encoding="utf-8")
    libraries = home / "lib" / f"python{version}"
    libraries.mkdir(parents=True)
    packages = libraries / "site-packages"
    packages.symlink_to(sysconfig.get_paths()["purelib"])
    python = str(home / "bin" / "python")
    judge = _ordinarily([python, "-P", "-c", "import autograder.judge.server"])
    if subprocess.run(judge, capture_output=True, cwd="/", check=False).returncode != 0:
        packages.unlink()  # it lies where only its owner may go: what a judge needs is copied
        _copy_what_a_judge_needs(packages)
    return python


def _copy_what_a_judge_needs(packages: Path) -> None:
    script = (
        "import json, os, sys, autograder.judge.server as judge, autograder.engine.fork, autograder.engine.selftest\n"
        "files = [getattr(module, '__file__', None) or '' for name, module in list(sys.modules.items()) if '.' not in name]\n"
        "print(json.dumps([file for file in files if 'site-packages' in file] + [sys.modules['autograder'].__file__]))"
    )
    listed = subprocess.run([sys.executable, "-P", "-c", script], capture_output=True, cwd="/", check=True)
    packages.mkdir()
    purelib = Path(sysconfig.get_paths()["purelib"])
    for file in map(Path, json.loads(listed.stdout)):
        if file.name == "__init__.py":
            shutil.copytree(file.parent, packages / file.parent.name, dirs_exist_ok=True)
        else:
            shutil.copy(file, packages)
    for beside in [*purelib.glob("*.libs"), *purelib.glob("*.dist-info")]:
        if beside.suffix == ".dist-info" or (packages / beside.stem).exists():
            shutil.copytree(beside, packages / beside.name, dirs_exist_ok=True)
    for path in packages.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)


@pytest.fixture(scope="session")
def as_user(ordinary_python: str) -> Callable[..., str]:
    """Runs a Python script as an ordinary user, and gives what it printed."""

    def run(script: str, *arguments: str) -> str:
        command = _ordinarily([ordinary_python, "-c", textwrap.dedent(script), *arguments])
        environment = {"PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1"}
        done = subprocess.run(command, capture_output=True, env=environment, cwd="/", timeout=300, check=False)
        assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
        return done.stdout.decode("utf-8")

    return run


@pytest.fixture(scope="session")
def canary() -> str:
    """What stands in the hidden tests and in the reference."""
    return CANARY
