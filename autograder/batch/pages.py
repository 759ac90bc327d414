"""Pages from the templates beside this file: escaped, self-contained, without scripts."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined

from autograder.messages import Language
from autograder.report.wording import number, say


def page(template: str, language: Language, **values: Any) -> str:
    """A complete HTML document.  Every value is escaped where it is put in; texts must have been cleaned."""
    return (
        _environment()
        .get_template(template)
        .render(
            values,
            language=language,
            number=number,
            say=lambda code, **params: say(f"batch.page.{code}", language, **params),
        )
    )


@cache
def _environment() -> Environment:
    def load(name: str) -> str:
        return files(__package__).joinpath(name).read_text(encoding="utf-8")

    return Environment(
        loader=FunctionLoader(load), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
