"""One page a student: self-contained, works without JavaScript, prints well.

Everything is escaped by Jinja and the page forbids scripts and remote content on top of it.
Hidden checks say no more than a student may see (see ``audience``).
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined, Template

from autograder.judge.record import Report
from autograder.messages import Language
from autograder.report import wording
from autograder.report.audience import for_student
from autograder.report.clean import STDOUT_LIMIT, clean, markup_log_safe, one_line

PAGE = "page.html.jinja"


def render(report: Report, language: Language) -> str:
    """``report`` as a complete HTML document."""
    seen = for_student(report)
    page = _template().render(
        report=seen,
        language=language,
        name=one_line(seen.assignment),
        student=one_line(seen.student or ""),
        submission=one_line(seen.submission),
        stdout=clean(seen.stdout, STDOUT_LIMIT),
        coverage=wording.coverage(seen, language),
        tally=wording.tally(wording.checks_of(seen)),
        signs=wording.SIGNS,
        say=lambda code, **params: wording.say(code, language, **params),
        word=lambda outcome: wording.word(outcome, language),
        number=wording.number,
        line=one_line,
        sentence=lambda text: wording.sentence(text, language),
        finding_of=wording.finding_of,
        slots=lambda finding: wording.slots(finding, language),
    )
    return markup_log_safe(page)


@cache
def _template() -> Template:
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(files(__package__).joinpath(PAGE).read_text(encoding="utf-8"))
