"""Proofs as one page: which check catches which wrong answer and mutant, times and margins."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, StrictUndefined, Template

from autograder.author.margins import RIGHT, SLOW
from autograder.author.proof import PARTS, Answer, Proof
from autograder.messages import Language
from autograder.report.clean import markup_log_safe
from autograder.report.wording import SIGNS, number, say, sentence, word

PAGE = "proof.html.jinja"


def render(proofs: Sequence[Proof], language: Language) -> str:
    """The proofs as a complete HTML document: self-contained, without scripts."""
    page = _template().render(
        proofs=[_view(proof) for proof in proofs],
        parts=PARTS,
        language=language,
        signs=SIGNS,
        number=number,
        say=lambda code, **params: say(f"author.{code}", language, **params),
        word=lambda outcome: word(outcome, language),
        sentence=lambda text: sentence(text, language),
    )
    return markup_log_safe(page)


def _view(proof: Proof) -> dict[str, Any]:
    """A proof arranged as the page shows it."""
    # Columns in the order of what they fail, so that the table has its marks along the diagonal.
    places = {check.id: place for place, check in enumerate(proof.checks)}
    wrong = sorted(
        (answer for answer in proof.answers if answer.kind == "wrong"), key=lambda each: _first(each, places)
    )
    tried = proof.mutants or ()
    return {
        "proof": proof,
        "wrong": wrong,
        "outcomes": sorted(
            {outcome for answer in wrong for outcome in answer.outcomes.values()}, key=list(SIGNS).index
        ),
        "questions": [
            (question, [check for check in proof.checks if check.question == question])
            for question in dict.fromkeys(check.question for check in proof.checks)
        ],
        "budgets": _budgets(proof.answers),
        "slowest": max((check.cpu for check in proof.checks), default=0.0) or 1.0,
        "survived": [mutant for mutant in tried if mutant.check is None and mutant.equivalent is None],
        "equivalent": [mutant for mutant in tried if mutant.equivalent is not None],
        "caught": [mutant for mutant in tried if mutant.check is not None and mutant.equivalent is None],
    }


def _first(answer: Answer, places: dict[str, int]) -> int:
    """The place of the first check that an answer does not pass."""
    return min((places[check] for check, outcome in answer.outcomes.items() if outcome != "passed"), default=0)


def _budgets(answers: Sequence[Answer]) -> list[dict[str, Any]]:
    """A row for each budget: the reference, the right answer nearest below it and the slow one nearest above."""
    rows = []
    for check, budgets in answers[0].budgets.items():
        for place, own in enumerate(budgets):
            right, slow = [], []
            for answer in answers:
                spent = answer.budgets.get(check, ())[place : place + 1]
                if spent and answer.kind in ("reference", "right"):
                    right.append((spent[0].share, answer.name))
                elif spent and answer.kind == "wrong" and spent[0].share > 1:
                    slow.append((spent[0].share, answer.name))
            nearest = min(slow, default=None)
            row = {"check": check, "factor": own.factor, "reference": own.reference, "limit": own.limit}
            row |= {"right": max(right), "slow": nearest, "close": max(right)[0] > RIGHT}
            rows.append(row | {"barely": nearest is not None and nearest[0] < SLOW})
    return rows


@cache
def _template() -> Template:
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(files(__package__).joinpath("templates", PAGE).read_text(encoding="utf-8"))
