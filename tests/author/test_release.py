"""What a release writes, what it refuses to write, and whether CI would notice an old one."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import nbformat
import pytest

from autograder.assignment import Course
from autograder.author.release import check_current, pack, release
from autograder.errors import GraderFault

Edit = Callable[[str, str, str], None]

NAMES = {
    "README.ko.md",
    "README.md",
    "assignment.toml",
    "conftest.py",
    "data/words.txt",
    "doubling.ipynb",
    "doubling.ko.ipynb",
    "doubling.py",
    "test_visible.py",
}


def write(course: Course, target: Path) -> dict[str, bytes]:
    """Release the small course's assignment; its files' contents by name."""
    files = release(course.assignment("doubling"), course, target)
    return {file.relative_to(target / "doubling").as_posix(): file.read_bytes() for file in files}


@pytest.fixture
def edition(course: Course, tmp_path: Path) -> dict[str, str]:
    """The released texts."""
    return {name: content.decode() for name, content in write(course, tmp_path / "out").items()}


def test_the_files_are_these_and_no_others(course: Course, tmp_path: Path) -> None:
    assert set(write(course, tmp_path / "out")) == NAMES
    on_disk = {
        file.relative_to(tmp_path / "out").as_posix() for file in (tmp_path / "out").rglob("*") if file.is_file()
    }
    assert on_disk == {f"doubling/{name}" for name in NAMES}


def test_one_language_alone(course: Course, tmp_path: Path) -> None:
    release(course.assignment("doubling"), course, tmp_path / "out", languages=["ko"])
    names = {file.name for file in (tmp_path / "out" / "doubling").iterdir()}
    assert {"doubling.ko.ipynb", "README.ko.md"} <= names
    assert not {"doubling.ipynb", "README.md"} & names


def test_bytes_are_the_same_again_and_whatever_the_line_ends_of_the_source(course: Course, tmp_path: Path) -> None:
    first = write(course, tmp_path / "first")
    for file in (course.root / "solutions" / "doubling").glob("*"):
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert write(course, tmp_path / "second") == first
    assert not any(b"\r" in content for name, content in first.items() if not name.startswith("data/"))
    assert first["data/words.txt"] == b"one\r\ntwo\r\n"


def test_a_zip_holds_the_same_and_is_the_same_every_time(course: Course, tmp_path: Path) -> None:
    assignments = [course.assignment("doubling")]
    first, second = (pack(assignments, course, tmp_path / name)[0] for name in ("one", "two"))
    assert first.name == "doubling.zip"
    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(first) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert held == {f"doubling/{name}": content for name, content in write(course, tmp_path / "out").items()}
    (korean,) = pack(assignments, course, tmp_path / "ko", ["ko"])
    with zipfile.ZipFile(korean) as archive:
        assert "doubling/doubling.ipynb" not in archive.namelist()


def test_the_stub(edition: dict[str, str]) -> None:
    stub = edition["doubling.py"]
    assert '    """Twice x. / x의 두 배."""\n    # YOUR CODE HERE\n    raise NotImplementedError()\n' in stub
    assert stub.count("raise NotImplementedError()") == 3
    assert "import numpy as np" in stub
    assert "SOLUTION" not in stub
    assert "an example" not in stub
    assert "autograder check doubling" in stub
    compile(stub, "doubling.py", "exec")


@pytest.mark.parametrize(
    ("name", "heading", "other"),
    [("doubling.ipynb", "# Doubling", "두 배로"), ("doubling.ko.ipynb", "# 두 배로", "# Doubling")],
)
def test_a_notebook_is_valid_in_one_language_and_says_how_to_check(
    edition: dict[str, str], name: str, heading: str, other: str
) -> None:
    book = nbformat.reads(edition[name], as_version=4)  # type: ignore[no-untyped-call]
    nbformat.validate(book)
    assert book.metadata.kernelspec.name == "python3"
    assert book.cells[0].source.startswith(heading)
    assert name in book.cells[0].source
    assert not any(other in cell.source for cell in book.cells if cell.cell_type == "markdown")
    assert any("an example" in cell.source for cell in book.cells)
    assert book.cells[-1].source == "%run conftest.py"
    assert len({cell.id for cell in book.cells}) == len(book.cells)


def test_editing_one_cell_of_a_notebook_leaves_the_ids_of_the_others(
    course: Course, edit: Edit, tmp_path: Path
) -> None:
    before = json.loads(write(course, tmp_path / "out")["doubling.ipynb"])["cells"]
    edit("source.py", "Twice x. /", "Two times x. /")
    edit("source.py", "\n# ## Tally\n", "\n# ## A tally\n")
    after = json.loads(write(course, tmp_path / "out")["doubling.ipynb"])["cells"]
    changed = [(old["id"], new["id"]) for old, new in zip(before, after, strict=True) if old["id"] != new["id"]]
    assert len(changed) == 1
    assert "doubling-twice" in {cell["id"] for cell in after}


def test_the_instructions_stand_alone(edition: dict[str, str]) -> None:
    english, korean = edition["README.md"], edition["README.ko.md"]
    assert english.startswith("# Doubling")
    assert korean.startswith("# 두 배로")
    for text in (english, korean):
        assert "autograder check doubling" in text
        assert "pytest assignments/doubling" in text
        assert "`data/words.txt`" in text
        assert "def twice(x):" in text
        assert 'print("an example / 예")' in text
    assert "| Twice | `twice` | 4 | 2 | 0 |" in english
    assert "| 횟수 | `Tally` | 2.5 | 1 | 1 |" in korean
    assert "| **Total** | | **6.5** | | |" in english


@pytest.mark.parametrize(
    ("file", "old", "new", "code"),
    [
        ("source.py", '# Some "quoted" words.', "# Try `return np.multiply(x, SECRET_FACTOR)`.", "author.leak"),
        ("source.py", 'print("an example / 예")', "SECRET_FACTOR = 1 + 1", "author.leak"),
        ("test_visible.py", "question =", "# return np.multiply(x, SECRET_FACTOR)\nquestion =", "author.leak"),
        ("test_visible.py", "question =", "# def test_two_tallies(submission)\nquestion =", "author.leak"),
        ("source.py", '"quoted" words.', "`assert submission.Tally()() == 1` words.", "author.leak"),
        ("source.py", '[markdown] lang="ko"\n# ## 횟수', '[markdown] lang="en"\n# ## 횟수', "author.no_twin"),
        ("source.py", '[markdown] lang="ko"', "[markdown]", "author.no_language"),
        ("source.py", "# ## 횟수", "# 횟수", "author.other_heading"),
        ("source.py", "# # ", "# ## ", "author.no_heading"),
        (
            "source.py",
            "    self.calls_so_far = 0\n        ### END SOLUTION",
            "    self.calls_so_far = 0",
            "author.markers",
        ),
        ("source.py", "    ### BEGIN SOLUTION\n    return np", "    return np", "author.markers"),
        ("source.py", '# %% tags=["reference"]', "# %%", "author.bare_marker"),
        (
            "source.py",
            '# Some "quoted" words.',
            "#     ### BEGIN SOLUTION\n#     ### END SOLUTION",
            "author.bare_marker",
        ),
        (
            "source.py",
            "class Tally:",
            "class Tally:\n    ### BEGIN SOLUTION\n    a = 1\n    ### END SOLUTION",
            "author.bare_marker",
        ),
        ("source.py", "def twice(x):", "def twice(x:", "author.unreadable"),
        ("source.py", "class Tally:", "class Counter:", "author.undefined"),
        ("source.py", "# %%\nclass Tally:", '# %% tags=["reference"]\nclass Tally:', "author.undefined"),
        ("assignment.toml", '"words.txt"', '"../solutions/doubling/test_hidden.py"', "author.bad_data"),
        ("assignment.toml", '"words.txt"', '"verbs.txt"', "author.bad_data"),
        ("test_hidden.py", '@question("Tally"', '@question("Taly"', "author.no_question"),
        ("test_hidden.py", '@question("Tally", points=1.5)', "", "author.no_question"),
        ("test_hidden.py", "import pytest", "import no_such_module_anywhere", "author.not_collected"),
    ],
)
def test_a_faulty_assignment_is_refused_and_nothing_is_written(
    course: Course, edit: Edit, tmp_path: Path, file: str, old: str, new: str, code: str
) -> None:
    edit(file, old, new)
    with pytest.raises(GraderFault) as fault:
        write(course, tmp_path / "out")
    assert fault.value.message.code == code
    assert fault.value.text("ko") != fault.value.text("en")
    assert not (tmp_path / "out").exists()


def test_a_question_without_a_check_is_refused(course: Course, edit: Edit, tmp_path: Path) -> None:
    edit("test_visible.py", '"Tally"', '"twice"')
    edit("test_hidden.py", '"Tally"', '"twice"')
    with pytest.raises(GraderFault) as fault:
        write(course, tmp_path / "out")
    assert fault.value.message.code == "author.unchecked"


def test_a_line_of_the_solution_that_the_stub_shows_anyway_is_no_leak(
    course: Course, edit: Edit, tmp_path: Path
) -> None:
    edit(
        "source.py",
        "import numpy as np",
        "import numpy as np\n\n\ndef _helper(x):\n    return np.multiply(x, SECRET_FACTOR)",
    )
    assert b"np.multiply(x, SECRET_FACTOR)" in write(course, tmp_path / "out")["doubling.py"]


def test_a_sentence_may_name_a_short_call_but_not_quote_the_line(course: Course, edit: Edit, tmp_path: Path) -> None:
    edit("source.py", "    self.calls_so_far = 0", "    self.calls_so_far = 0\n        np.seterr(all='warn')")
    edit("source.py", '"quoted" words.', "`np.seterr(all='warn')` words.")
    assert b"np.seterr" in write(course, tmp_path / "out")["README.md"]
    edit("source.py", "`np.seterr(all='warn')` words.", "words:\n#\n#     np.seterr(all='warn')")
    with pytest.raises(GraderFault, match="seterr"):
        write(course, tmp_path / "out")


def test_current_editions_are_current(course: Course) -> None:
    write(course, course.root / "assignments")
    (course.root / "assignments" / "doubling" / "__pycache__").mkdir()
    (course.root / "assignments" / "doubling" / "__pycache__" / "doubling.pyc").write_bytes(b"")
    assert check_current(Course(course.root)) == []


def test_changed_missing_and_left_over_files_are_told(course: Course, edit: Edit) -> None:
    write(course, course.root / "assignments")
    public = course.root / "assignments" / "doubling"
    (public / "test_hidden.py").write_text("", encoding="utf-8")
    (public / "README.ko.md").unlink()
    edit("source.py", "Twice x. /", "Two times x. /")
    stale = {file.name for file in check_current(Course(course.root))}
    assert stale == {
        "test_hidden.py",
        "README.ko.md",
        "README.md",
        "doubling.py",
        "doubling.ipynb",
        "doubling.ko.ipynb",
    }
