"""A small course of one assignment, made anew for each test."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.assignment import Course

CARD = """
number = 2
title = {en = "Doubling", ko = "두 배로"}
data = ["words.txt"]

[[questions]]
name = "twice"
title = {en = "Twice", ko = "두 배"}
implements = ["twice"]

[[questions]]
name = "Tally"
title = {en = "A tally", ko = "횟수"}
implements = ["Tally"]
"""

SOURCE = '''\
# %% [markdown] lang="en"
# # Doubling
#
# Some "quoted" words.

# %% [markdown] lang="ko"
# # 두 배로
#
# "인용한" 말.

# %%
import numpy as np

# %% tags=["reference"]
### BEGIN SOLUTION
SECRET_FACTOR = 1 + 1
### END SOLUTION


# %%
def twice(x):
    """Twice x. / x의 두 배."""
    ### BEGIN SOLUTION
    return np.multiply(x, SECRET_FACTOR)
    ### END SOLUTION


# %% [markdown] lang="en"
# ## Tally

# %% [markdown] lang="ko"
# ## 횟수

# %% tags=["example"]
print("an example / 예")


# %%
class Tally:
    """Counts. / 셉니다."""

    def __init__(self):
        ### BEGIN SOLUTION
        self.calls_so_far = 0
        ### END SOLUTION

    def __call__(self):
        ### BEGIN SOLUTION
        self.calls_so_far += 1
        return self.calls_so_far
        ### END SOLUTION
'''

VISIBLE = """\
import numpy as np
import pytest

question = pytest.mark.question


@question("twice", points=2, en="An array", ko="배열")
@pytest.mark.parametrize("x", [1, 3])
def test_twice(submission, same, x):
    same(submission.twice(np.array([x, 0])), np.array([2 * x, 0]))


@question("Tally")
def test_tally(submission):
    tally = submission.Tally()
    assert [tally(), tally()] == [1, 2]
"""

HIDDEN = """\
import pytest

question = pytest.mark.question


@question("Tally", points=1.5)
def test_two_tallies(submission):
    submission.Tally()()
    assert submission.Tally()() == 1
"""

Edit = Callable[[str, str, str], None]
MUSIC = Path(__file__).parent / "courses" / "music"
collect_ignore = ["courses"]  # tests of a course, not of this package


@pytest.fixture
def music(tmp_path: Path) -> Path:
    """An instructor's course of another subject, somewhere else on the disk; no edition was made of it yet."""
    return Path(shutil.copytree(MUSIC, tmp_path / "음악 course"))


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """The course as it is above, in a folder whose name holds Hangul and a space."""
    root = tmp_path / "내 강의"
    secret, data = root / "solutions" / "doubling", root / "data"
    for folder in (secret, data):
        folder.mkdir(parents=True)
    files = {"assignment.toml": CARD, "source.py": SOURCE, "test_visible.py": VISIBLE, "test_hidden.py": HIDDEN}
    for name, text in files.items():
        (secret / name).write_text(text, encoding="utf-8", newline="\n")
    (data / "words.txt").write_bytes(b"one\r\ntwo\r\n")
    return Course(root)


@pytest.fixture
def edit(course: Course) -> Edit:
    """Replaces a text that must be there in one of the assignment's files."""

    def replace(name: str, old: str, new: str) -> None:
        file = course.root / "solutions" / "doubling" / name
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8", newline="\n")

    return replace
