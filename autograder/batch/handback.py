"""What goes back to where the class came from, and to other programs: everything beside the grades and the pages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from autograder.assignment import Assignment
from autograder.batch import collected, exports, feedback_zip, worksheet
from autograder.batch.exports import Kind
from autograder.batch.folder import OutFolder
from autograder.batch.record import Cohort
from autograder.messages import Language

RECONCILIATION, FEEDBACK = "reconciliation.csv", "feedback.zip"


class Handback(msgspec.Struct, frozen=True, kw_only=True):
    """What was written."""

    files: tuple[Path, ...]
    left: tuple[str, ...] = ()
    """Ids of the entries with a grade that the worksheet has no place for."""


def write(
    folder: OutFolder,
    cohort: Cohort,
    assignment: Assignment,
    language: Language,
    *,
    sheet: Path | None = None,
    column: str | None = None,
    kinds: Sequence[Kind] = (),
    due: datetime | None = None,
) -> Handback:
    """Write ``reconciliation.csv``, Moodle's ``feedback.zip``, the worksheet filled in, and the files of ``kinds``.

    Args:
        sheet: the platform's worksheet or gradebook; the filled one is ``<name>-graded.csv``, and the given one stays.
        column: of the worksheet, where it cannot be told (see :func:`autograder.batch.worksheet.check`, which is
            to be asked before anything is graded).

    Raises:
        UsageError: the worksheet cannot be used, or nothing can be written.
    """
    table = folder.root / RECONCILIATION
    folder.write(table, collected.render(cohort, language))
    files = [table]
    left: tuple[str, ...] = ()
    archive = feedback_zip.render(cohort, assignment.name, language)
    if archive is not None:
        files.append(folder.root / FEEDBACK)
        folder.write_bytes(files[-1], archive)
    if sheet is not None:
        filled = worksheet.fill(sheet, cohort, assignment, language, column=column)
        files.append(folder.root / f"{sheet.stem}-graded{sheet.suffix}")
        folder.write_bytes(files[-1], filled.data)
        left = filled.left
    exports.write(folder, cohort, language, kinds, due=due)
    return Handback(files=tuple(files), left=left)
