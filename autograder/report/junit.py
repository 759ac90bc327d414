"""JUnit XML (pytest's xunit2 family), read by GitLab, Jenkins, Artemis and GitHub's annotators.

A question is a test suite and a check a test case.  Continuous integration shows its logs to the
student, so hidden checks say no more here than their outcome (see ``audience``).
"""

from __future__ import annotations

from xml.etree import ElementTree as ET

from autograder.judge.record import CheckResult, Outcome, QuestionResult, Report
from autograder.messages import Language
from autograder.report.audience import for_student
from autograder.report.clean import STDOUT_LIMIT, clean, markup_log_safe, one_line
from autograder.report.wording import finding_of, number, sentence, slots

_ELEMENTS: dict[Outcome, str] = {"waiting": "skipped", "error": "error"}
"""The element of an outcome; everything else that did not pass is a failure."""


def render(report: Report, language: Language) -> str:
    """``report`` as an XML document."""
    seen = for_student(report)
    root = ET.Element("testsuites", name=one_line(seen.assignment))
    for question in seen.questions:
        root.append(_suite(question, seen, language))
    if seen.stdout and len(root):
        ET.SubElement(root[-1], "system-out").text = clean(seen.stdout, STDOUT_LIMIT)
    ET.indent(root)
    text = markup_log_safe(ET.tostring(root, encoding="unicode"))
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'


def _suite(question: QuestionResult, report: Report, language: Language) -> ET.Element:
    kinds = [_ELEMENTS.get(check.outcome, "failure") for check in question.checks if check.outcome != "passed"]
    suite = ET.Element(
        "testsuite",
        name=one_line(question.name),
        tests=str(len(question.checks)),
        failures=str(kinds.count("failure")),
        errors=str(kinds.count("error")),
        skipped=str(kinds.count("skipped")),
        time=f"{sum(check.cpu_seconds for check in question.checks):.1f}",
    )
    properties = ET.SubElement(suite, "properties")
    _property(properties, "points", number(question.points))
    _property(properties, "max_points", number(question.max_points))
    for check in question.checks:
        suite.append(_case(check, f"{one_line(report.assignment)}.{one_line(question.name)}", language))
    return suite


def _case(check: CheckResult, owner: str, language: Language) -> ET.Element:
    title = one_line(check.title.of(language))
    case = ET.Element(
        "testcase", classname=owner, name=f"{one_line(check.id)} {title}", time=f"{check.cpu_seconds:.1f}"
    )
    properties = ET.SubElement(case, "properties")
    _property(properties, "points", number(check.points))
    _property(properties, "max_points", number(check.max_points))
    finding = finding_of(check)
    if finding:
        headline = sentence(finding.headline, language)
        kind = _ELEMENTS.get(check.outcome, "failure")
        element = ET.SubElement(case, kind, message=headline, type=check.outcome)
        element.text = "\n".join([headline, *(f"{slot.label}: {slot.text}" for slot in slots(finding, language))])
    return case


def _property(parent: ET.Element, name: str, value: str) -> None:
    ET.SubElement(parent, "property", name=name, value=value)
