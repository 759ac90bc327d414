"""Questions that this machine cannot grade, because something that they need is not installed.

A card says what a question needs.  Whether that is there is looked up before any submission is read, in the
judge's own process, so nothing that a submission does can set a question aside.
"""

from __future__ import annotations

import glob
import importlib.util

from autograder.assignment import Assignment
from autograder.assignment.model import Needs
from autograder.messages import Message


def set_aside(assignment: Assignment) -> dict[str, Message]:
    """The questions that cannot be graded here, each with what is missing and how to install it."""
    found: dict[str, Message] = {}
    for question in assignment.questions:
        if question.needs is not None and (missing := _missing(question.needs)):
            params = {
                "question": question.name,
                "missing": ", ".join(missing),
                "install": question.needs.install,
            }
            found[question.name] = Message("judge.set_aside", params)
    return found


def _missing(needs: Needs) -> list[str]:
    modules = [name for name in needs.modules if importlib.util.find_spec(name.partition(".")[0]) is None]
    return modules + [pattern for pattern in needs.files if not glob.glob(pattern)]
