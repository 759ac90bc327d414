"""Reads what was handed in, executing nothing.

Two stages.  ``read`` runs in the trusted process: it opens, unpacks and decodes within bounds, and
never parses Python.  ``autograder.submission.extract.extract`` parses, because that may blow up on hostile
text it runs in a confined worker; it and what it imports know the standard library only, which is
why the names here are fetched when first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from autograder.submission.handin import Handin, read

__all__ = ["Handin", "read"]


def __getattr__(name: str) -> object:
    if name in __all__:
        from autograder.submission import handin

        return getattr(handin, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
