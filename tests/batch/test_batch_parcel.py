"""What travels arrives as it was, and what must not stay is gone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from autograder.assignment import Course
from autograder.batch import vanishing
from autograder.batch.parcel import File, Parcel, bundle, unbundle, unwrap, wrap
from autograder.batch.vanishing import Vanishing
from autograder.errors import GraderFault, Unreadable
from autograder.submission import read

Files = dict[str, bytes | str]
CODE = "def add(a, b):\n    return a + b\n"


def there_and_back(path: Path, folder: Path) -> Path:
    sent = msgspec.msgpack.encode(wrap(path, "김하늘", ("add",)))
    parcel = msgspec.msgpack.decode(sent, type=Parcel)
    assert (parcel.student, parcel.questions) == ("김하늘", ("add",))
    folder.mkdir()
    return unwrap(parcel, folder)


@pytest.mark.parametrize(
    "files",
    [
        {"tiny.py": CODE},
        {"과제/tiny.py": CODE, "과제/helper.py": "x = 1\n", "과제/data.csv": "1,2\n", "과제/deep/er/note.txt": "x"},
        {"two/tiny.py": CODE, "two/Tiny (1).py": CODE + "\n\nX = 1\n"},
        {"big/tiny.py": CODE, "big/picture.png": b"x" * (3 << 20), "big/table.csv": b"1," * (1 << 20)},
        {"named.TXT": CODE},
        {"odd/homework": CODE, "odd/.hidden": "x", "odd/__pycache__/tiny.pyc": b"x"},
    ],
    ids=["file", "folder", "two", "big", "renamed", "no suffix"],
)
def test_reading_gives_the_same_where_it_arrives(files: Files, tmp_path: Path, write: Callable[..., Path]) -> None:
    write(tmp_path / "sent", files)
    path = tmp_path / "sent" / next(iter(files)).partition("/")[0]
    arrived = there_and_back(path, tmp_path / "arrived")
    assert read(arrived, "tiny", ["add"]) == read(path, "tiny", ["add"])


def test_an_archive_and_an_odd_name(
    tmp_path: Path, write: Callable[..., Path], zipped: Callable[[Files], bytes]
) -> None:
    name = os.fsdecode(b"caf\xe9.zip")  # no UTF-8
    (tmp_path / name).write_bytes(zipped({"in/tiny.py": CODE}))
    write(tmp_path / "folder", {"work.zip": zipped({"tiny.py": CODE})})
    for path in (tmp_path / name, tmp_path / "folder"):
        arrived = there_and_back(path, tmp_path / f"arrived-{path.suffix}")
        assert arrived.name == path.name and read(arrived, "tiny", ["add"]) == read(path, "tiny", ["add"])


def test_what_is_not_looked_into_is_not_sent(tmp_path: Path, write: Callable[..., Path]) -> None:
    write(tmp_path / "big", {"tiny.py": CODE, "film.png": b"x" * (20 << 20)})
    parcel = wrap(tmp_path / "big", None, ())
    assert len(msgspec.msgpack.encode(parcel)) < 1000
    arrived = there_and_back(tmp_path / "big", tmp_path / "arrived")
    assert (arrived / "film.png").stat().st_size == 20 << 20


def test_what_is_no_hand_in_is_refused(tmp_path: Path) -> None:
    (tmp_path / "link.py").symlink_to("/etc/passwd")
    for name in ("link.py", "nothing.py"):
        with pytest.raises(Unreadable):
            wrap(tmp_path / name, None, ())


@pytest.mark.parametrize("name", [b"../out.py", b"/out.py", b"a//b", b"", b"."])
def test_nothing_is_written_outside(name: bytes, tmp_path: Path) -> None:
    for parcel in (
        Parcel(b"work", True, (File(name, 1, b"x"),), None, ()),
        Parcel(name, False, (File(b"", 1, b"x"),), None, ()),
    ):
        with pytest.raises(GraderFault):
            unwrap(parcel, tmp_path / "inside")
    assert not list(tmp_path.rglob("out.py"))


def test_an_assignment_arrives_whole_and_nothing_of_another(
    course: Course, tmp_path: Path, write: Callable[..., Path]
) -> None:
    card = (
        (course.root / "solutions/tiny/assignment.toml").read_text(encoding="utf-8").replace("number = 1", "number = 2")
    )
    write(course.root / "solutions/other", {"assignment.toml": card, "source.py": "SECRET = 1\n", "test_hidden.py": ""})
    write(course.root / "solutions/tiny", {"bank/wrong/잘못.py": "x", "__pycache__/a.pyc": "x"})
    (tmp_path / "there").mkdir()
    arrived = unbundle(bundle(Course(course.root), course.assignment("tiny")), tmp_path / "there")
    names = {path.relative_to(arrived.root).as_posix() for path in arrived.root.rglob("*") if path.is_file()}
    assert names == {
        *(f"solutions/tiny/{name}" for name in ("assignment.toml", "source.py", "test_visible.py", "test_hidden.py")),
        "solutions/tiny/bank/wrong/잘못.py",
        *(f"assignments/tiny/{name}" for name in ("assignment.toml", "test_visible.py", "tiny.py")),
        "assignments/other/assignment.toml",
    }
    assert (arrived.root / "solutions").stat().st_mode & 0o777 == 0o700
    assert list(arrived.assignments) == ["tiny", "other"] and arrived.assignments["other"].public_names == (
        "add",
        "twice",
    )


MAKE = """
import sys, time
from autograder.batch.vanishing import Vanishing
folder = Vanishing(sys.argv[1])
(folder.path / "secret").touch()
print(folder.path, folder._keeper.pid, flush=True)
time.sleep(600)
"""


def made(prefix: str) -> tuple[subprocess.Popen[bytes], Path, int]:
    process = subprocess.Popen([sys.executable, "-c", MAKE, prefix], stdout=subprocess.PIPE)
    assert process.stdout
    path, keeper = process.stdout.readline().decode().split()
    return process, Path(path), int(keeper)


def until_gone(path: Path) -> None:
    end = time.monotonic() + 60
    while path.exists():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_a_folder_vanishes_with_its_maker(monkeypatch: pytest.MonkeyPatch) -> None:
    prefix = f"test-vanishing-{os.urandom(4).hex()}-"
    killed, path, _ = made(prefix)
    assert (path / "secret").exists()
    killed.kill()
    killed.communicate()
    until_gone(path)
    both, path, keeper = made(prefix)
    os.kill(keeper, signal.SIGKILL)
    both.kill()
    both.communicate()
    assert (path / "secret").exists()
    alive, used, _ = made(prefix)
    monkeypatch.setattr(vanishing, "_FRESH", -1.0)
    with_next = Vanishing(prefix)
    assert not path.exists() and (used / "secret").exists(), "what is in use stays"
    with_next.close()
    assert not with_next.path.exists()
    alive.kill()
    alive.communicate()
    until_gone(used)
