"""Canvas's "Download Submissions": flat files ``<name>[_LATE]_<user>_<attachment>_<original name>``.

The name is the sortable one without spaces and signs (``doejane``), or the group's; anonymous grading has
``anon_<id>`` instead of both.  What was typed into Canvas is ``…_text.html``, an address ``…_link.html``.
The number of the user is the ``ID`` of the gradebook.  The first match is the true one, whatever a student
calls a file.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePosixPath

from autograder.batch.intake.model import Item, Layout, Owner
from autograder.submission.naming import means

NAME = "canvas"
_FILE = re.compile(
    r"(?:(?P<name>(?!LATE_|anon_)\w+?)_)?(?:(?P<late>LATE)_)?(?P<user>[0-9]+|anon_[A-Za-z0-9]+)_"
    r"(?:(?P<attachment>[0-9]+)_(?P<file>.+)|(?P<kind>text|link)\.html)",
    re.DOTALL,
)


def layout(items: Sequence[Item], assignment: str) -> Layout | None:
    """Canvas's layout, if some file is named so."""

    def known(name: str) -> Owner | None:
        return owner(name, assignment)

    return Layout(known) if any(known(item.name) for item in items) else None


def owner(name: str, assignment: str = "") -> Owner | None:
    """The student in the name of the file (or of a folder that an archive was unpacked to)."""
    top, slash, below = name.partition("/")
    match = _FILE.fullmatch(top)
    if match is None:
        return None
    user, file = match["user"], match["file"] or f"{match['kind']}.html"
    # Handed in once more, a file is another attachment: "-1" is put in its name and its number is higher.
    again = match["file"] is not None and not slash and assignment != "" and means(file, assignment)
    known_as = f"{match['name']}_{user}" if match["name"] else user
    return Owner(
        key=known_as,  # a group's name may end in a number of its own, which is then taken for the user's
        label=known_as,
        student=match["name"] or user,
        participant=user,
        file=file + slash + below,
        graded=match["kind"] is None,
        late="LATE" if match["late"] else "",
        stands_for=PurePosixPath(file).suffix.lower() if again else "",
        version=int(match["attachment"]) if again else 0,
    )
