"""The folder of results: each file whole or not there, under a name made from no student's words."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from autograder.batch import feedback
from autograder.batch.record import Entry
from autograder.errors import UsageError
from autograder.messages import Language
from autograder.report import as_json
from autograder.submission.naming import shown


class OutFolder:
    """Writes results below ``root``, which is made.

    Raises:
        UsageError: (by every method) nothing can be written there.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        try:
            for folder in (root / "reports", root / "feedback"):
                folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise self._cannot(error) from error

    def record(self, entry: Entry, assignment: str, language: Language) -> None:
        """Write down one student's result, in place of an earlier run's."""
        report = self.root / "reports" / f"{entry.id}.json"
        page = self.root / "feedback" / entry.id / "index.html"
        if entry.report is None:
            self._remove(report)
        else:
            self.write(report, as_json.render(entry.report, language))
        if entry.status == "missing":
            self._remove(page)
        else:
            self.write(page, feedback.render(entry, assignment, language))

    def write(self, target: Path, text: str) -> None:
        """Write ``text`` as it is, in UTF-8."""
        self.write_bytes(target, text.encode("utf-8"))

    def write_bytes(self, target: Path, data: bytes) -> None:
        """Write ``data``."""
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=".writing-")
            try:
                with os.fdopen(descriptor, "wb") as file:
                    file.write(data)
                os.chmod(name, 0o666 & ~_mask())  # mkstemp makes it private; results are as readable as any new file
                os.replace(name, target)
            except BaseException:
                with contextlib.suppress(OSError):
                    os.unlink(name)
                raise
        except OSError as error:
            raise self._cannot(error) from error

    def _remove(self, target: Path) -> None:
        try:
            target.unlink(missing_ok=True)
        except OSError as error:
            raise self._cannot(error) from error

    def _cannot(self, error: OSError) -> UsageError:
        reason = error.strerror or type(error).__name__
        return UsageError("batch.cannot_write", folder=shown(str(self.root)), reason=reason)


def _mask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
