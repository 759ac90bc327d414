"""Runs an assignment's tests against a submission and writes down what each check found.

For test authors: the fixtures ``submission``, ``reference``, ``same``, ``rng`` and ``budget``, the
marker ``question``, and :func:`probe`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from autograder.judge.client import JudgeServer, grade_one
    from autograder.judge.probes import probe

__all__ = ["JudgeServer", "grade_one", "probe"]


def __getattr__(name: str) -> Any:
    # Lazily, because the plugin is imported by every pytest session on a machine that has this package.
    if name == "probe":
        from autograder.judge.probes import probe

        return probe
    if name in ("grade_one", "JudgeServer"):
        from autograder.judge import client

        return getattr(client, name)
    raise AttributeError(name)
