"""The graders that are compared: how each is set up, what its command is, and what it found."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from abc import ABC, abstractmethod
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import nbformat

from autograder.assignment import Assignment, Course
from benchmarks import cohort
from benchmarks.cohort import Submission
from benchmarks.environment import python_of
from benchmarks.measure import Usage, measure

PEERS = Path(__file__).with_name("peers")
Found = dict[str, set[str]]
"""The questions of each submission that got full points; who is not in it got no grade."""


class Setting:
    """What all graders share: an assignment, its checks, and the time-outs."""

    def __init__(self, course: Course, assignment: Assignment, workers: int) -> None:
        self.course, self.assignment, self.workers = course, assignment, workers
        keras = "keras" in assignment.card.imports
        # Ours stops a check at 20 times the reference's CPU plus a second, and measures CPU.  The others know only
        # the wall clock, and it has to be long enough for every check.
        self.check_seconds = 20 if keras else 2
        self.process_seconds = 300 if keras else 60
        self.budgets: dict[str, list[float]] = {}
        self.checks: dict[str, str] = self._collect()

    @property
    def environment(self) -> dict[str, str]:
        """What ``peers/checks.py`` reads, and quiet libraries."""
        told = {"course": str(self.course.root.absolute()), "assignment": self.assignment.name, "budgets": self.budgets}
        return {"AUTOGRADER_BENCHMARK": json.dumps(told), "PYTHONPATH": str(PEERS), "TF_CPP_MIN_LOG_LEVEL": "3"}

    def _collect(self) -> dict[str, str]:
        """Each check's question; and what budgets allow, from what the reference takes here."""
        code = (
            "import checks, json, sys\n"
            "module, found, taken = checks.reference(), {}, {}\n"
            "for name in checks.checks():\n"
            "    took = []\n"
            "    checks.run(name, module, took)\n"
            "    found[name] = checks.question_of(name)\n"
            "    if took: taken[name] = took\n"
            "print(json.dumps([found, taken]))\n"
        )
        done = subprocess.run(
            [sys.executable, "-P", "-c", code], env=os.environ | self.environment, capture_output=True, check=True
        )
        checks, self.budgets = json.loads(done.stdout.splitlines()[-1])
        return dict(checks)

    def questions(self, passed: Sequence[str]) -> set[str]:
        """The questions all of whose checks passed."""
        failed = {question for name, question in self.checks.items() if name not in set(passed)}
        return set(self.checks.values()) - failed


class Grader(ABC):
    """One way to grade a folder of submissions."""

    name: str
    how: str
    """One line: what is run."""

    def __init__(self, setting: Setting) -> None:
        self.setting = setting

    def grade(self, submissions: Sequence[Submission], folder: Path) -> tuple[Usage, Found]:
        """Set up in ``folder``, which must not exist, and measure the command."""
        folder.mkdir(parents=True)
        command = self.prepare(list(submissions), folder)
        usage = measure(command, cwd=folder, environment=self.variables, limit=7200)
        return usage, self.found([submission.id for submission in submissions], folder)

    python = Path(sys.executable)

    @property
    def variables(self) -> dict[str, str]:
        """The environment of its command: the programs of its own Python come first."""
        return self.setting.environment | {"PATH": f"{self.python.parent}{os.pathsep}{os.environ['PATH']}"}

    @abstractmethod
    def prepare(self, submissions: list[Submission], folder: Path) -> list[str]:
        """Write what it needs; gives the command that is measured."""

    @abstractmethod
    def found(self, ids: list[str], folder: Path) -> Found:
        """Read what it wrote."""

    def write(self, submissions: list[Submission], folder: Path) -> None:
        """Each submission as a file."""
        cohort.write(submissions, folder, self.setting.assignment.name)


class Ours(Grader):
    """This autograder."""

    name = "autograder"
    how = "autograder batch, a fork for each check"

    def prepare(self, submissions: list[Submission], folder: Path) -> list[str]:
        self.write(submissions, folder / "class")
        return [*self.command(), "--workers", str(self.setting.workers)]

    def command(self) -> list[str]:
        """What grades the class."""
        setting = self.setting
        command = ["batch", setting.assignment.name, "class", "--out", "out", "--seed", "1", "--progress", "none"]
        return [sys.executable, "-P", "-m", "autograder", *command, "--course", str(setting.course.root.absolute())]

    def found(self, ids: list[str], folder: Path) -> Found:
        found: Found = {}
        for file in (folder / "out" / "reports").glob("*.json"):
            entry = json.loads(file.read_text(encoding="utf-8"))
            report = entry.get("report", entry)
            if report and report.get("questions"):
                found[str(report["student"])] = {
                    question["name"]
                    for question in report["questions"]
                    if all(check["outcome"] == "passed" for check in question["checks"])
                }
        return found


class OverDask(Ours):
    """This autograder with a Dask cluster's worker judging, on this machine."""

    name = "autograder over Dask"
    how = "autograder batch --scheduler: a scheduler and one worker process with a thread for each processor"

    def prepare(self, submissions: list[Submission], folder: Path) -> list[str]:
        self.write(submissions, folder / "class")
        return [sys.executable, "-P", str(PEERS / "dask_cluster.py"), str(self.setting.workers), *self.command()]


class Floor(Grader):
    """The checks' own CPU; nothing could be less without the reference answering once for all."""

    name = "floor"
    how = "all checks of all submissions in one warm process, nothing confined"

    def prepare(self, submissions: list[Submission], folder: Path) -> list[str]:
        self.write(submissions, folder)
        return [sys.executable, "-P", str(PEERS / "floor.py"), str(folder), str(self.setting.check_seconds)]

    def found(self, ids: list[str], folder: Path) -> Found:
        answer = json.loads((folder / "floor.json").read_text(encoding="utf-8"))
        return {id: self.setting.questions(passed) for id, passed in answer["passed"].items()}

    @staticmethod
    def cpu(folder: Path) -> float:
        """Seconds, from when everything was imported."""
        return float(json.loads((folder / "floor.json").read_text(encoding="utf-8"))["cpu"])


class _OneProcessEach(Grader):
    """A command for each submission, as many at a time as there are processors."""

    environment: str

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.python = python_of(self.environment)

    def prepare(self, submissions: list[Submission], folder: Path) -> list[str]:
        self.write(submissions, folder)
        limit = self.setting.process_seconds
        jobs = []
        for submission in submissions:
            here = folder / submission.id
            self.arrange(here, folder)
            jobs.append({"command": self.command(here), "cwd": str(here), "limit": limit})
        (folder / "jobs.json").write_text(json.dumps(jobs), encoding="utf-8")
        return [str(self.python), str(PEERS / "jobs.py"), "jobs.json", str(self.setting.workers)]

    def found(self, ids: list[str], folder: Path) -> Found:
        names, found = list(self.setting.checks), {}
        for id in ids:
            numbers = self.passed(folder / id)
            if numbers is not None:
                found[id] = self.setting.questions([names[number] for number in numbers])
        return found

    @abstractmethod
    def arrange(self, here: Path, folder: Path) -> None:
        """Put beside a submission what the command needs."""

    @abstractmethod
    def command(self, here: Path) -> list[str]:
        """What grades the submission in ``here``."""

    @abstractmethod
    def passed(self, here: Path) -> list[int] | None:
        """The numbers of the checks that passed; None without a result."""


class PlainPytest(_OneProcessEach):
    """What most teachers write themselves."""

    name, environment = "pytest", "plain"
    how = "pytest with pytest-timeout, a process for each submission, two at a time"

    def arrange(self, here: Path, folder: Path) -> None:
        shutil.copy(PEERS / "plain_tests.py", here / "test_plain.py")

    def command(self, here: Path) -> list[str]:
        seconds = self.setting.check_seconds
        options = ["-q", "-p", "no:cacheprovider", f"--timeout={seconds}", "--junitxml=result.xml", "--rootdir=."]
        return [str(self.python), "-m", "pytest", *options, "test_plain.py"]

    def passed(self, here: Path) -> list[int] | None:
        try:
            root = ET.parse(here / "result.xml").getroot()  # noqa: S314 - forged at worst, which is what is looked at
        except (OSError, ET.ParseError):
            return None
        return [
            int(case.attrib["name"].rpartition("[")[2].rstrip("]"))
            for case in root.iter("testcase")
            if not len(case.findall("failure")) and not len(case.findall("error"))
        ]


class GradescopeUtils(_OneProcessEach):
    """Gradescope's own Python example."""

    name, environment = "gradescope-utils", "gradescope"
    how = "unittest with JSONTestRunner, a process for each submission, two at a time"

    def arrange(self, here: Path, folder: Path) -> None:
        lines = [
            "import json, unittest",
            "import checks",
            "from gradescope_utils.autograder_utils.decorators import weight",
            "from gradescope_utils.autograder_utils.json_test_runner import JSONTestRunner",
            "CHECKS = list(checks.checks())",
            "class TestAll(unittest.TestCase):",
            "    @classmethod",
            "    def setUpClass(cls):",
            f"        cls.submission = checks.load('{self.setting.assignment.name}.py')",
        ]
        for number in range(len(self.setting.checks)):
            lines += [
                "    @weight(1)",
                f"    def test_{number:03d}(self):",
                f"        checks.run(CHECKS[{number}], self.submission)",
            ]
        lines += [
            "if __name__ == '__main__':",
            "    suite = unittest.defaultTestLoader.loadTestsFromTestCase(TestAll)",
            "    with open('results.json', 'w') as file:",
            "        JSONTestRunner(visibility='visible', stream=file).run(suite)",
        ]
        (here / "run_tests.py").write_text("\n".join(lines) + "\n", encoding="utf-8")

    def command(self, here: Path) -> list[str]:
        return [str(self.python), "run_tests.py"]

    def passed(self, here: Path) -> list[int] | None:
        answer = _json(here / "results.json")
        if answer is None:
            return None
        return [int(test["name"].partition("test_")[2][:3]) for test in answer["tests"] if test.get("score") == 1]


class Check50(_OneProcessEach):
    """CS50's checker, locally."""

    name, environment = "check50", "check50"
    how = "check50 --dev, two submissions at a time, a process for each check"

    def arrange(self, here: Path, folder: Path) -> None:
        package = folder / "checks50"
        if not package.is_dir():
            package.mkdir()
            (package / ".cs50.yaml").write_text("check50: true\n", encoding="utf-8")
            lines = ["import check50", "import checks", "CHECKS = list(checks.checks())"]
            for number in range(len(self.setting.checks)):
                lines += [
                    f"@check50.check(timeout={self.setting.check_seconds})",
                    f"def check_{number:03d}():",
                    f"    '''check {number}'''",
                    "    try:",
                    f"        checks.run(CHECKS[{number}], checks.load('{self.setting.assignment.name}.py'))",
                    "    except check50.Failure:",
                    "        raise",
                    "    except BaseException as error:",
                    "        raise check50.Failure(repr(error)[:300])",
                ]
            (package / "__init__.py").write_text("\n".join(lines) + "\n", encoding="utf-8")

    def command(self, here: Path) -> list[str]:
        program = str(self.python.with_name("check50"))
        return [program, "--dev", "-o", "json", "--output-file", "results.json", "--", str(here.parent / "checks50")]

    def passed(self, here: Path) -> list[int] | None:
        answer = _json(here / "results.json")
        if answer is None or "results" not in answer:
            return None
        return [int(result["name"][-3:]) for result in answer["results"] if result["passed"]]


class Otter(_OneProcessEach):
    """otter-grader without its containers."""

    name, environment = "otter-grader", "otter"
    how = "otter run, a process for each submission, two at a time"

    def prepare(self, submissions: list[Submission], folder: Path) -> list[str]:
        tests = folder / "generate" / "tests"
        tests.mkdir(parents=True)
        for number in range(len(self.setting.checks)):
            lines = [
                "from otter.test_files import test_case",
                "OK_FORMAT = False",
                f"name = 'c{number:03d}'",
                "points = 1",
                "@test_case(points=1)",
                f"def test_{number:03d}(env):",
                "    import checks",
                f"    checks.run(list(checks.checks())[{number}], env)",
            ]
            (tests / f"c{number:03d}.py").write_text("\n".join(lines) + "\n", encoding="utf-8")
        subprocess.run(
            [str(self.python.with_name("otter")), "generate", "-t", "tests", "-o", str(folder / "autograder.zip")],
            cwd=tests.parent,
            env=os.environ | self.variables,
            check=True,
            capture_output=True,
        )
        return super().prepare(submissions, folder)

    def arrange(self, here: Path, folder: Path) -> None:
        notebook = nbformat.v4.new_notebook(metadata=_KERNEL)
        source = (here / f"{self.setting.assignment.name}.py").read_text(encoding="utf-8")
        notebook.cells.append(nbformat.v4.new_code_cell(source))
        nbformat.write(notebook, here / "submission.ipynb")

    def command(self, here: Path) -> list[str]:
        return [
            str(self.python.with_name("otter")), "run", "-a", str(here.parent / "autograder.zip"), "--no-logo",
            "submission.ipynb",
        ]  # fmt: skip

    def passed(self, here: Path) -> list[int] | None:
        answer = _json(here / "results.json")
        if answer is None:
            return None
        return [
            int(test["name"][-3:])
            for test in answer["tests"]
            if test["name"][-3:].isdigit() and test.get("score") == test.get("max_score")
        ]


class Nbgrader(Grader):
    """nbgrader's autograde over the whole class."""

    name = "nbgrader"
    how = "nbgrader autograde on the whole class, a cell for each check"

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.python = python_of("nbgrader")

    def prepare(self, submissions: list[Submission], folder: Path) -> list[str]:
        name = self.setting.assignment.name
        (folder / "nbgrader_config.py").write_text(
            "c = get_config()\n"
            "c.CourseDirectory.root = '.'\n"
            "c.CourseDirectory.course_id = 'course'\n"
            f"c.ExecutePreprocessor.timeout = {self.setting.check_seconds}\n"
            "c.ExecutePreprocessor.interrupt_on_timeout = True\n",
            encoding="utf-8",
        )
        source = folder / "source" / name / f"{name}.ipynb"
        source.parent.mkdir(parents=True)
        nbformat.write(self._notebook("raise NotImplementedError\n"), source)
        run = [str(self.python.with_name("nbgrader")), "--"]
        subprocess.run(
            [run[0], "generate_assignment", name, "--create"],
            cwd=folder,
            env=os.environ | self.variables,
            check=True,
            capture_output=True,
        )
        for submission in submissions:
            target = folder / "submitted" / submission.id / name / f"{name}.ipynb"
            target.parent.mkdir(parents=True)
            nbformat.write(self._notebook(submission.source), target)
        return [run[0], "autograde", name]

    def _notebook(self, source: str) -> Any:
        notebook = nbformat.v4.new_notebook(metadata=_KERNEL)
        first = nbformat.v4.new_code_cell(source)
        first.metadata["nbgrader"] = _cell("solution", solution=True)
        collect = nbformat.v4.new_code_cell("import checks\nCHECKS = list(checks.checks())")
        collect.metadata["nbgrader"] = _cell("collect", locked=True)
        notebook.cells += [first, collect]
        for number in range(len(self.setting.checks)):
            cell = nbformat.v4.new_code_cell(f"checks.run(CHECKS[{number}], globals())")
            cell.metadata["nbgrader"] = _cell(f"c{number:03d}", grade=True, locked=True) | {"points": 1}
            notebook.cells.append(cell)
        for number, cell in enumerate(notebook.cells):
            cell["id"] = f"cell{number}"
        return notebook

    def found(self, ids: list[str], folder: Path) -> Found:
        done = subprocess.run(
            [str(self.python), str(PEERS / "nbgrader_scores.py"), self.setting.assignment.name, *ids],
            cwd=folder,
            capture_output=True,
            check=True,
        )
        names = list(self.setting.checks)
        return {
            id: self.setting.questions([names[int(cell[1:])] for cell in cells])
            for id, cells in json.loads(done.stdout).items()
        }


_KERNEL = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}


def _cell(id: str, *, grade: bool = False, solution: bool = False, locked: bool = False) -> dict[str, Any]:
    return {
        "grade_id": id, "grade": grade, "solution": solution, "locked": locked, "schema_version": 3, "task": False,
    }  # fmt: skip


def _json(file: Path) -> Any:
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


GRADERS: tuple[type[Grader], ...] = (Ours, Floor, PlainPytest, GradescopeUtils, Check50, Otter, Nbgrader)
