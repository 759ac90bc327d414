"""Moodle's "Upload multiple feedback files in a zip": every student's page in the folder Moodle knows the student by.

The same class gives the same bytes: nothing of this machine or of now is in the archive.
"""

from __future__ import annotations

import io
import zipfile

from autograder.batch import feedback
from autograder.batch.intake import moodle
from autograder.batch.record import Cohort, Entry
from autograder.messages import Language

FILE = "feedback.html"
_EPOCH = (1980, 1, 1, 0, 0, 0)


def render(cohort: Cohort, assignment: str, language: Language) -> bytes | None:
    """The archive; None if nothing was collected from Moodle."""
    folders = {folder: entry for entry in cohort.entries if (folder := folder_of(entry))}
    if not folders:
        return None
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for folder in sorted(folders):
            put(archive, f"{folder}/{FILE}", feedback.render(folders[folder], assignment, language).encode("utf-8"))
    return buffer.getvalue()


def folder_of(entry: Entry) -> str | None:
    """The folder Moodle's export has for the student, or would have had were it not flat.

    None for who came from elsewhere, and where the grader itself broke: what it found is no student's to read.
    """
    owner = moodle.owner(f"{entry.origin}/")
    if owner is None or entry.status not in ("graded", "unreadable"):
        return None
    start = f"{owner.key}_assignsubmission_file"
    return entry.origin if entry.origin in (start, f"{start}_") else f"{start}_"


def put(archive: zipfile.ZipFile, name: str, data: bytes, mode: int = 0o644) -> None:
    """Add a file without a trace of when and where."""
    info = zipfile.ZipInfo(name, _EPOCH)
    info.create_system = 3  # as on Unix, wherever it is made
    info.external_attr = (0o100000 | mode) << 16
    info.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(info, data, compresslevel=9)
