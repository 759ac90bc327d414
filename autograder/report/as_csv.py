"""A class as CSV: a row a student, for spreadsheets.

Quoted as RFC 4180 says, with a byte order mark so that a Korean spreadsheet reads the names as
UTF-8, and no cell of text that a spreadsheet would run as a formula.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from autograder.messages import Language
from autograder.report.clean import cell
from autograder.report.table import Row
from autograder.report.wording import number, sentence

BOM = "\ufeff"


def render(rows: Sequence[Row], language: Language) -> str:
    """The class: ``student,score,max_score,<question>…,notes``; the headings are the same in both languages."""
    names = list(dict.fromkeys(question.name for row in rows if row.report for question in row.report.questions))
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(["student", "score", "max_score", *map(cell, names), "notes"])
    for row in rows:
        report = row.report
        points = {question.name: number(question.points) for question in report.questions} if report else {}
        said = [*([row.error] if row.error else []), *(report.notes if report else ())]
        notes = " ".join(sentence(message, language) for message in said)
        score = [number(report.score), number(report.max_score)] if report else ["", ""]
        writer.writerow([cell(row.student), *score, *(points.get(name, "") for name in names), cell(notes)])
    return BOM + buffer.getvalue()
