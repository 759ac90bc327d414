"""Names that were asked for and are missing, and the defined names that may have been meant.  Standard library only."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Collection, Sequence

_MOST = 500  # names compared; an honest module has fewer


def aliases(missing: Sequence[str], definitions: Collection[str]) -> dict[str, str]:
    """Missing names that are defined but for case and underscores (``toCOO``), where only one fits."""
    folded: dict[str, list[str]] = {}
    for name in definitions:
        folded.setdefault(_fold(name), []).append(name)
    asked = Counter(map(_fold, missing))
    return {
        name: folded[_fold(name)][0]
        for name in missing
        if asked[_fold(name)] == 1 and len(folded.get(_fold(name), ())) == 1
    }


def near(name: str, defined: Sequence[str]) -> str | None:
    """The defined name most like ``name``, if one is."""
    possible = defined[:_MOST]
    same = [other for other in possible if _fold(other) == _fold(name)]
    found = same or difflib.get_close_matches(name, possible, n=1, cutoff=0.75)
    return found[0] if found else None


def _fold(name: str) -> str:
    return name.replace("_", "").replace("-", "").casefold()
