"""A student's own page: the report as students may see it, or why there is none."""

from __future__ import annotations

from autograder.batch.pages import page
from autograder.batch.record import Entry
from autograder.messages import Language
from autograder.report import html
from autograder.report.clean import one_line
from autograder.report.wording import sentence


def render(entry: Entry, assignment: str, language: Language) -> str:
    """The page of ``entry`` as a complete HTML document."""
    if entry.report is not None:
        return html.render(entry.report, language)
    return page(
        "notice.html.jinja",
        language,
        assignment=one_line(assignment),
        student=one_line(entry.student),
        status=entry.status,
        reason=sentence(entry.error, language) if entry.error else "",  # a fault of the grader's is not shown
    )
