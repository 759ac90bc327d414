"""Rosters told by their headings: gradebooks of Canvas, Brightspace and Gradescope, Classroom 50's list, any plain one.

They differ in what their columns are called and in rows that are no student; the rest is the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from types import MappingProxyType

from autograder.batch.roster import Student

_COLUMNS = MappingProxyType(
    {
        "name": "name, full name, student, student name, students, 이름, 성명, 학생, 학생 이름, 학생명",
        "first": "first name, first_name, firstname, given name",
        "last": "last name, last_name, lastname, surname, family name, 성",
        "number": "sid, sis user id, sis 사용자 id, orgdefinedid, student id, student_id, student number, id number, number, "
        "학번, 학생번호, 학생 번호",
        "username": "username, user name, user, login, sis login id, sis 로그인 id, login id, 아이디, 사용자 이름, 사용자명",
        "email": "email, e-mail, email address, mail, 이메일, 이메일 주소, 전자우편, 메일",
        "group": "group, group name, team, 조, 팀, 그룹, 모둠",
        "id": "id",
        "late": "lateness (h:m:s), lateness",
        "section": "section, sections, 섹션, 분반",
    }
)  # fmt: skip
_NAMES = {spelling: field for field, spellings in _COLUMNS.items() for spelling in spellings.split(", ")}
_CANVAS_ROWS = frozenset({"student, test", "points possible"})
_NO_LATENESS = re.compile(r"[0:]*")


def known(heading: str) -> bool:
    """Whether this is the heading of a column that a roster may begin with."""
    return _field(heading) in {"name", "first", "last", "number", "username", "email", "id"}


def numbered(rows: Sequence[tuple[int, Sequence[str]]]) -> list[tuple[int, Student]]:
    """The students below a row of headings, each with its row's number; none if the columns do not tell who they are.

    One known column among others is no roster: many a table of points has a column of names.
    """
    (_, top), *below = rows
    columns = _columns(top)
    telling = columns.keys() & {"name", "last", "number", "username", "email", "id"}
    if not telling or len(columns) < min(2, sum(map(bool, top))):
        return []
    canvas, found = is_canvas(top), []
    for place, row in below:
        values = {field: row[column] if column < len(row) else "" for field, column in columns.items()}
        student = _student(values, canvas=canvas)
        if student is not None:
            found.append((place, student))
    return found


def is_canvas(headings: Sequence[str]) -> bool:
    """Whether these are the headings of Canvas's gradebook."""
    columns = _columns(headings)
    first = "name" in columns or "last" in columns
    return first and "id" in columns and "section" in columns and 1 <= columns["id"] <= 2


def _columns(headings: Sequence[str]) -> dict[str, int]:
    """Where each field is; of several columns of one kind the first."""
    found: dict[str, int] = {}
    for place, heading in enumerate(headings):
        field = _field(heading)
        if field is not None:
            found.setdefault(field, place)
    if "last" in found and "first" not in found and "name" in found:  # Korean lists: 성, 이름
        found["first"] = found.pop("name")
    return found


def _field(heading: str) -> str | None:
    return _NAMES.get(" ".join(heading.lstrip("#").casefold().split()))


def _student(values: dict[str, str], *, canvas: bool) -> Student | None:
    name = values.get("name") or _full(values.get("first", ""), values.get("last", ""))
    identity = values.get("id", "")
    if canvas and (not identity.isdecimal() or name.casefold() in _CANVAS_ROWS):
        return None  # points possible, the posting policy, the test student
    number = values.get("number", "").removeprefix("#") or ("" if canvas else identity)
    username = values.get("username", "").removeprefix("#")
    email = values.get("email", "") or (username if "@" in username else "")
    if not (name or number or username or email):
        return None
    late = values.get("late", "")
    return Student(
        participant=identity if canvas else "",
        name=name,
        number=number,
        username=username,
        email=email,
        group=values.get("group", ""),
        late="" if _NO_LATENESS.fullmatch(late) else late,
    )


def _full(first: str, last: str) -> str:
    """Both names in the order of their own language."""
    korean = any("가" <= char <= "힣" for char in first + last)
    return f"{last}{first}" if korean else f"{first} {last}".strip()
