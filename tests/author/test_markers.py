"""Our reading of the solution markers against nbgrader's own preprocessor."""

from __future__ import annotations

import logging

import nbformat
import pytest
from nbgrader.preprocessors import ClearSolutions

from autograder.author.markers import clear, regions

CELLS = {
    "one region": "def f(x):\n    ### BEGIN SOLUTION\n    return x\n    ### END SOLUTION",
    "two regions and code between": (
        "class A:\n    def f(self):\n        ### BEGIN SOLUTION\n        pass\n        ### END SOLUTION\n\n"
        "    def g(self):\n        total = 1\n        # BEGIN SOLUTION\n        total += 1\n        # END SOLUTION\n"
        "        return total\n"
    ),
    "tabs and trailing blanks": "def f():\n\t### BEGIN SOLUTION  \n\treturn 1\n  ### END SOLUTION\n\n",
    "column 0 and empty": "### BEGIN SOLUTION\n### END SOLUTION",
    "marker after code": "x = 1  ### BEGIN SOLUTION\ny = 2\nz = 3  ### END SOLUTION\n",
    "no marker": "x = 1\n\n\ny = 2\n",
}


def cleared_by_nbgrader(source: str) -> str:
    cell = nbformat.v4.new_code_cell(source)  # type: ignore[no-untyped-call]
    ClearSolutions(log=logging.getLogger("quiet"))._replace_solution_region(cell, "python")
    return str(cell.source)


@pytest.mark.parametrize("source", CELLS.values(), ids=[name.replace(" ", "_") for name in CELLS])
def test_clears_as_nbgrader_does(source: str) -> None:
    assert clear(source) == cleared_by_nbgrader(source)


@pytest.mark.parametrize(
    "source",
    ["### BEGIN SOLUTION\nx = 1", "### BEGIN SOLUTION\n### BEGIN SOLUTION\n### END SOLUTION"],
    ids=["open", "nested"],
)
def test_refuses_what_nbgrader_refuses(source: str) -> None:
    with pytest.raises(RuntimeError):
        cleared_by_nbgrader(source)
    with pytest.raises(ValueError, match="BEGIN SOLUTION"):
        clear(source)


def test_refuses_an_end_without_a_beginning_which_nbgrader_swallows() -> None:
    source = "x = 1\n### END SOLUTION"
    assert cleared_by_nbgrader(source) == "x = 1"
    with pytest.raises(ValueError, match="END SOLUTION"):
        clear(source)


def test_regions_are_what_clearing_takes_away() -> None:
    assert regions(CELLS["two regions and code between"]) == ["        pass", "        total += 1"]
