"""A proof for the terminal and as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from rich.text import Text as Line

from autograder.author.proof import PARTS, Part, Proof
from autograder.messages import Language
from autograder.report.clean import one_line
from autograder.report.screen import Screen, grid
from autograder.report.wording import SIGNS, say, sentence


def show(proof: Proof, language: Language, screen: Screen) -> None:
    """The assignment's name, a line for each part, and below it whatever does not hold."""
    seconds = f"{sum(proof.seconds.values()):.0f}"
    title = one_line(proof.title.of(language))
    screen.line(say("author.proof.title", language, name=proof.assignment, title=title, seconds=seconds), style="bold")
    table = grid("label", "label", "text")
    for part in PARTS:
        fact, flaws = proof.facts.get(part), proof.flaws_of(part)
        if fact is None and not flaws:
            continue
        said = sentence(fact, language) if fact and not flaws else say("author.proof.flaws", language, count=len(flaws))
        sign = Line(f"  {SIGNS['wrong' if flaws else 'passed']}", style="red" if flaws else "green")
        table.add_row(sign, Line(say(f"author.part.{part}", language)), Line(said))
    screen.add(table)
    for flaw in proof.flaws:
        screen.gap()
        name = say(f"author.part.{flaw.part}", language)
        screen.add(Line(f"{SIGNS['wrong']} {name}: {sentence(flaw.message, language)}", style="red"))
        if flaw.diff:
            for line in flaw.diff.split("\n"):
                screen.line(f"    {one_line(line)}")
    screen.gap()


def summary(proofs: Sequence[Proof], language: Language) -> str:
    """The last line: what to do next."""
    broken = [proof for proof in proofs if not proof.proven]
    if not broken:
        return say("author.proof.proven", language, count=len(proofs))
    flaws = sum(len(proof.flaws) for proof in broken)
    return say("author.proof.broken", language, flaws=flaws, name=broken[0].assignment, count=len(broken))


def as_dict(proofs: Sequence[Proof], language: Language) -> dict[str, Any]:
    """The proofs for programs; sentences in ``language``."""
    return {"proven": all(proof.proven for proof in proofs), "proofs": [_proof(proof, language) for proof in proofs]}


def _proof(proof: Proof, language: Language) -> dict[str, Any]:
    return {
        "assignment": proof.assignment,
        "title": proof.title.of(language),
        "proven": proof.proven,
        "seeds": list(proof.seeds),
        "isolation": proof.level,
        "parts": [_part(proof, part, language) for part in PARTS if part in proof.facts or proof.flaws_of(part)],
        "answers": [
            {
                "name": answer.name,
                "expected": answer.expected,
                "got": answer.got,
                "holds": answer.holds,
                "outcomes": answer.outcomes,
                "budgets": msgspec.to_builtins(answer.budgets),
            }
            for answer in proof.answers
        ],
        "checks": [
            {
                "id": check.id,
                "question": check.question,
                "title": check.title.of(language),
                "points": check.points,
                "cpu_seconds": check.cpu,
                "wrong": list(check.wrong),
                "mutants": check.mutants,
                "idle": not (check.wrong or check.mutants or check.alone),
            }
            for check in proof.checks
        ],
        "mutants": None if proof.mutants is None else [msgspec.to_builtins(mutant) for mutant in proof.mutants],
        "mutants_made": proof.made,
        "seconds": proof.seconds,
    }


def _part(proof: Proof, part: Part, language: Language) -> dict[str, Any]:
    flaws = proof.flaws_of(part)
    fact = proof.facts.get(part)
    return {
        "name": part,
        "holds": not flaws,
        "text": sentence(fact, language) if fact and not flaws else None,
        "flaws": [{"text": sentence(flaw.message, language), "diff": flaw.diff} for flaw in flaws],
    }
