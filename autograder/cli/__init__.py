"""The command line: parses and dispatches, and holds no logic of its own.

One file a command, each with ``options(parser)`` and ``run(options, context) -> int``; a command
imports what it needs when it runs.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 some check did not pass, 2 usage, 3 the grader's fault."""
    from autograder.cli.entry import run

    # no ``list()`` here: once its command has run, that name is this package's module of it
    return run(sys.argv[1:] if argv is None else argv)
