"""The platform's own CSV: cells are replaced, and nothing else, whatever the file is like."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from autograder.batch.sheet import Sheet
from autograder.errors import UsageError

# No lone carriage return: Python's own writer does not quote it, and then it ends a row.
VALUES = st.lists(st.sampled_from([*'ab 0.,;"\n\t김하늘=-', "\r\n"]), max_size=8).map("".join)
TABLES = st.lists(st.lists(VALUES, min_size=2, max_size=4), min_size=1, max_size=5)
ENCODINGS = ("utf-8", "utf-8-sig", "cp949", "utf-16")


def written(table: list[list[str]], delimiter: str, end: str, quoting: int, encoding: str) -> bytes:
    buffer = io.StringIO(newline="")
    csv.writer(buffer, delimiter=delimiter, lineterminator=end, quoting=quoting).writerows(table)  # type: ignore[arg-type]
    # The first line decides about the delimiter, as it does for a platform's headings.
    return (delimiter.join(["a", "b", "c"]) + end + buffer.getvalue()).encode(encoding)


@settings(deadline=None)
@given(
    table=TABLES,
    delimiter=st.sampled_from(",;\t"),
    end=st.sampled_from(["\n", "\r\n"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    encoding=st.sampled_from(ENCODINGS),
    data=st.data(),
)
def test_only_the_cell_changes(
    table: list[list[str]], delimiter: str, end: str, quoting: int, encoding: str, data: st.DataObject
) -> None:
    raw = written(table, delimiter, end, quoting, encoding)
    sheet = Sheet(raw, "x.csv")
    assert sheet.with_cells({}) == raw
    assert [[cell.value for cell in row] for row in sheet._cells] == [["a", "b", "c"], *table], "read as csv reads it"
    row = data.draw(st.integers(0, len(table) - 1))
    column = data.draw(st.integers(0, len(table[row]) - 1))
    value = data.draw(VALUES)
    changed = [list(cells) for cells in table]
    changed[row][column] = value
    after = sheet.with_cells({(row + 1, column): value})
    again = Sheet(after, "x.csv")
    assert [[cell.value for cell in cells] for cells in again._cells] == [["a", "b", "c"], *changed]
    width = 2 if encoding == "utf-16" else 1
    cell = sheet._cells[row + 1][column]
    head = sheet._mark + sheet._text[: cell.start].encode(sheet._encoding)
    tail = sheet._text[cell.end :].encode(sheet._encoding)
    assert after.startswith(head) and after.endswith(tail) and len(after) >= len(head) + len(tail)
    assert len(raw) % width == 0


@given(raw=st.binary(max_size=60))
def test_any_bytes_come_back_or_are_refused(raw: bytes) -> None:
    try:
        sheet = Sheet(raw, "x.csv")
    except UsageError:
        return
    assert sheet.with_cells({}) == raw


def test_styles_stay() -> None:
    raw = b'\xef\xbb\xbf"Name" ; Points;\r\n"Kim"; "x" ;\n Lee ;;"3,50"\r'
    sheet = Sheet(raw, "x.csv")
    assert sheet.rows == [["Name", "Points", ""], ["Kim", '"x"', ""], ["Lee", "", "3,50"]]
    after = sheet.with_cells({(1, 0): "Park", (2, 1): "7,25", (2, 2): 'a"b;c', (1, 2): "a;b"})
    assert after == b'\xef\xbb\xbf"Name" ; Points;\r\n"Park"; "x" ;"a;b"\n Lee ;7,25;"a""b;c"\r'


def test_what_the_encoding_lacks_is_replaced() -> None:
    raw = "이름,점수\r\n김하늘,\r\n".encode("cp949")
    assert Sheet(raw, "x.csv").with_cells({(1, 1): "9 \N{WHITE HEAVY CHECK MARK}"}) == raw.replace(
        "김하늘,".encode("cp949"), "김하늘,9 ?".encode("cp949")
    )


def test_refusals() -> None:
    with pytest.raises(UsageError) as caught:
        Sheet(b'a,b\n"never closed,1\n', "x.csv")
    assert caught.value.message.code == "batch.sheet.quotes"
    with pytest.raises(KeyError):
        Sheet(b"a,b\n1\n", "x.csv").with_cells({(1, 1): "x"})
