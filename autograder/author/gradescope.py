"""An ``autograder.zip`` for Gradescope: the grader, one assignment, and how to install them on a bare Debian or Ubuntu.

The package goes along as a wheel made from what is running here, so what grades there is what was verified here.  The
same course gives the same bytes.
"""

from __future__ import annotations

import base64
import hashlib
import io
import re
import zipfile
from collections.abc import Iterable
from importlib.metadata import Distribution, distribution, distributions
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import autograder
from autograder.assignment import Assignment, Course
from autograder.assignment.course import DATA, PUBLIC, SECRET
from autograder.assignment.model import CARD, HIDDEN_TESTS, HINTS, SOURCE, VISIBLE_TESTS
from autograder.messages import Language

DISTRIBUTION = "deep-learning-autograder"
CONSTRAINTS = "constraints.txt"
_NOT_THERE = frozenset({"nbgrader", "watchfiles"})
"""Requirements of an instructor's and a learner's commands; grading needs none of them."""
_SYSTEM = {"cv2": ("libgl1", "libglib2.0-0")}
"""What a library needs of the system, in Debian's names."""
_SECRET = (CARD, SOURCE, VISIBLE_TESTS, HIDDEN_TESTS, HINTS)
_EPOCH = (1980, 1, 1, 0, 0, 0)
_LEFT_BY_TOOLS = frozenset({"__pycache__", ".pytest_cache", ".ipynb_checkpoints", ".DS_Store"})


def package(course: Course, assignment: Assignment, language: Language) -> bytes:
    """The archive.  Inputs are drawn from a seed that only who knows the hidden tests could work out.

    ``language`` is that of the texts a student sees.
    """
    contents: dict[str, bytes] = {**_scripts(assignment, language), **_course(course, assignment)}
    name, wheel = make_wheel()
    contents[name] = wheel
    contents["requirements.txt"] = "".join(f"{line}\n" for line in _requirements()).encode()
    contents[CONSTRAINTS] = _constraints(course)
    return _zipped(contents)


def _scripts(assignment: Assignment, language: Language) -> dict[str, bytes]:
    packages = sorted({name for module in assignment.card.imports for name in _SYSTEM.get(module.split(".")[0], ())})
    places = {
        "@ASSIGNMENT@": assignment.name,
        "@LANGUAGE@": language,
        "@PACKAGES@": " ".join(packages),
        "@SEED@": str(_seed(assignment)),
    }
    found = {}
    for name in ("setup.sh", "run_autograder"):
        text = files(__package__).joinpath("templates", "gradescope", name).read_text(encoding="utf-8")
        for place, value in places.items():
            text = text.replace(place, value)
        found[name] = "\n".join(line.rstrip() for line in text.splitlines()).encode() + b"\n"
    return found


def _seed(assignment: Assignment) -> int:
    """The same for everybody, and secret as the hidden tests are."""
    digest = hashlib.sha256()
    for file in assignment.tests:
        digest.update(file.read_bytes())
    return int.from_bytes(digest.digest()[:7])


def _course(course: Course, assignment: Assignment) -> dict[str, bytes]:
    """A course of this one assignment, without its bank: answers, right or wrong, are not needed there."""
    found: dict[str, bytes] = {}
    if assignment.secret is not None:
        for name in _SECRET:
            if (file := assignment.secret / name).is_file():
                found[f"course/{SECRET}/{assignment.name}/{name}"] = file.read_bytes()
    for file in sorted(assignment.public.rglob("*")):
        inside = file.relative_to(assignment.public)
        if file.is_file() and not _LEFT_BY_TOOLS & set(inside.parts):
            found[f"course/{PUBLIC}/{assignment.name}/{inside.as_posix()}"] = file.read_bytes()
    for name in assignment.card.data:
        found[f"course/{DATA}/{name}"] = (course.data / name).read_bytes()
    return found


def _requirements() -> list[str]:
    """What the grader and the course's libraries are, as this package requires them."""
    wanted = distribution(DISTRIBUTION).requires or []
    return sorted(each for each in wanted if _name(each) not in _NOT_THERE and ";" not in each)


def _constraints(course: Course) -> bytes:
    """The exact versions the course is tested with; without such a list, those that are installed here."""
    file = course.root / CONSTRAINTS
    if file.is_file():
        return file.read_bytes()
    installed = {_name(each.metadata["Name"]): each.version for each in distributions() if each.metadata["Name"]}
    return "".join(f"{name}=={installed[name]}\n" for name in sorted(installed) if name != DISTRIBUTION).encode()


def _name(requirement: str) -> str:
    match = re.match(r"[A-Za-z0-9._-]+", requirement)
    return re.sub(r"[-_.]+", "-", match[0]).lower() if match else requirement


def make_wheel() -> tuple[str, bytes]:
    """The running package as a wheel: its file name, and its bytes."""
    ours = distribution(DISTRIBUTION)
    stem = f"{DISTRIBUTION.replace('-', '_')}-{ours.version}"
    contents = dict(_package(files(autograder), autograder.__name__))
    contents |= {f"{stem}.dist-info/{name}": data for name, data in _information(ours)}
    record = f"{stem}.dist-info/RECORD"
    lines = [f"{name},sha256={_digest(data)},{len(data)}\n" for name, data in sorted(contents.items())]
    contents[record] = "".join([*lines, f"{record},,\n"]).encode()
    return f"{stem}-py3-none-any.whl", _zipped(contents)


def _information(ours: Distribution) -> Iterable[tuple[str, bytes]]:
    yield "WHEEL", b"Wheel-Version: 1.0\nGenerator: autograder\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    for name in ("METADATA", "entry_points.txt"):
        yield name, (ours.read_text(name) or "").encode()


def _package(folder: Traversable, prefix: str) -> Iterable[tuple[str, bytes]]:
    for entry in folder.iterdir():
        if entry.name in _LEFT_BY_TOOLS:
            continue
        if entry.is_dir():
            yield from _package(entry, f"{prefix}/{entry.name}")
        else:
            yield f"{prefix}/{entry.name}", entry.read_bytes()


def _digest(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


def _zipped(contents: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in sorted(contents):
            info = zipfile.ZipInfo(name, _EPOCH)
            executable = Path(name).name in ("setup.sh", "run_autograder") and "/" not in name
            info.create_system, info.external_attr = 3, (0o100755 if executable else 0o100644) << 16
            info.compress_type = zipfile.ZIP_STORED if name.endswith(".whl") else zipfile.ZIP_DEFLATED
            archive.writestr(info, contents[name], compresslevel=9)
    return buffer.getvalue()
