"""Makes the demo cohort: a class that handed in `sparse` through Moodle, as Moodle exports it.

    python data/cohorts/make_sparse_moodle.py [FOLDER]

writes `sparse-moodle.zip` ("Download all submissions"), `sparse-moodle.csv` (the grading worksheet) and
`sparse-moodle.expected.json` (what each student must get), the same to the byte on every run and system:
nothing is compressed, no clock is read and no random number drawn.

The answers come from the bank of `solutions/sparse`, so run this again when the bank changes.
"""

from __future__ import annotations

import ast
import hashlib
import io
import json
import sys
import tomllib
import zipfile
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import sparse_moodle_texts as texts  # beside this file

HERE = Path(__file__).resolve().parent
SOLUTIONS = HERE.parents[1] / "solutions" / "sparse"
BANK = SOLUTIONS / "bank"
QUESTIONS = ("to_coo", "coo_to_csr", "csr_to_dense", "csr_matvec", "csr_row", "memory_bytes")
FIRST_PARTICIPANT, NEXT_PARTICIPANT = 4100117, 13
STAMP = (2026, 11, 15, 21, 40, 0)
# The deadline was Sunday, 15 November 2026, 11:59 PM.
LATE = {
    "1 hour 11 mins late": "Monday, 16 November 2026, 1:10 AM",
    "2 days 3 hours late": "Wednesday, 18 November 2026, 2:59 AM",
}
COLUMNS = (
    "Identifier",
    "Full name",
    "ID number",
    "Email address",
    "Status",
    "Grade",
    "Maximum Grade",
    "Grade can be changed",
    "Last modified (submission)",
    "Last modified (grade)",
    "Feedback comments",
)
Files = dict[str, bytes]


@dataclass
class Student:
    """One row of the worksheet, what was handed in, and what must come of it."""

    name: str
    login: str
    files: Files
    expected: str
    """full, partial, zero, unreadable, or missing for who handed in nothing."""
    fails: tuple[str, ...] = ()
    what: str = ""
    late: str = ""
    pid: int = field(default=0)

    @property
    def number(self) -> str:
        """The university's number of the student."""
        return f"2026{(self.pid - FIRST_PARTICIPANT) // NEXT_PARTICIPANT:02d}71"


# ------------------------------------------------------------------------------------------ answers


def definitions(source: str) -> dict[str, str]:
    """Every top-level function of a module by name, as written."""
    found = {}
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef):
            found[node.name] = ast.get_source_segment(source, node) or ""
    return found


def right(name: str) -> str:
    """A right answer of the bank, without the docstring that describes it."""
    source = (BANK / "right" / f"{name}.py").read_text(encoding="utf-8")
    return source.split('"""', 2)[2].lstrip("\n")


def replaced(base: str, *changes: str) -> str:
    """A module in which some functions are written differently."""
    for change in changes:
        for name, new in definitions(change).items():
            old = definitions(base)[name]
            base = base.replace(old, new.rstrip("\n"))
    return base


def wrong(base: str, *names: str) -> tuple[str, tuple[str, ...]]:
    """A right answer with mistakes of the bank in it, and the questions that these must fail."""
    fails: set[str] = set()
    source = right(base)
    for name in names:
        text = (BANK / "wrong" / f"{name}.py").read_text(encoding="utf-8")
        fails |= set(tomllib.loads(ast.get_docstring(ast.parse(text)) or "")["fails"])
        source = replaced(source, text)
    return source, tuple(question for question in QUESTIONS if question in fails)


def stub() -> str:
    """The module as it was given out: nbgrader's solution regions cleared, text cells left out."""
    lines: list[str] = []
    inside = False
    for line in (SOLUTIONS / "source.py").read_text(encoding="utf-8").splitlines():
        if line.strip() == "### BEGIN SOLUTION":
            indent = line[: len(line) - len(line.lstrip())]
            lines += [f"{indent}# YOUR CODE HERE", f"{indent}raise NotImplementedError()"]
            inside = True
        elif line.strip() == "### END SOLUTION":
            inside = False
        elif not inside and not line.startswith("#"):
            lines.append(line)
    return "\n".join(lines).strip("\n") + "\n"


def commented(source: str) -> str:
    """The same with Korean comments above the functions."""
    for start, comment in texts.COMMENTS_KO.items():
        source = source.replace(start, f"{comment}\n{start}")
    return source


def tabbed(source: str) -> str:
    """Indented with tabs, and in one function with tabs and spaces mixed as editors leave them."""
    lines = []
    for line in source.split("\n"):
        depth = (len(line) - len(line.lstrip(" "))) // 4
        lines.append("\t" * depth + line[4 * depth :])
    text = "\n".join(lines)
    return text.replace("\n\trows, columns = map(int, shape)", "\n        rows, columns = map(int, shape)")


def renamed(source: str, old: str, new: str) -> str:
    """One function under another name."""
    return source.replace(f"def {old}(", f"def {new}(")


# -------------------------------------------------------------------------------- notebooks, archives


def notebook(cells: list[tuple[str, str]], flavour: str) -> bytes:
    """A notebook as Jupyter or Colab writes it; ``cells`` are pairs of kind and source."""
    colab = flavour == "colab"
    written = [_cell(kind, source, place, colab=colab) for place, (kind, source) in enumerate(cells)]
    kernel = {"display_name": "Python 3", "name": "python3"}
    metadata: dict[str, Any] = {"kernelspec": kernel, "language_info": {"name": "python"}}
    if colab:
        metadata["colab"] = {"provenance": [], "toc_visible": True}
    else:
        kernel["language"] = "python"
        metadata["language_info"]["version"] = "3.11.9"
    book = {"cells": written, "metadata": metadata, "nbformat": 4, "nbformat_minor": 0 if colab else 5}
    return (json.dumps(book, ensure_ascii=False, indent=2 if colab else 1) + "\n").encode()


def _cell(kind: str, source: str, place: int, *, colab: bool) -> dict[str, Any]:
    identity = hashlib.sha256(f"{place}{source}".encode()).hexdigest()[:12]
    cell: dict[str, Any] = {"cell_type": kind, "metadata": {"id": identity} if colab else {}}
    if not colab:
        cell["id"] = identity[:8]
    if kind == "code":
        text = {"name": "stdout", "output_type": "stream", "text": ["(array([0, 0, 1]), array([0, 2, 1]))\n"]}
        cell |= {"execution_count": place + 1, "outputs": [text] if "print(" in source else []}
    cell["source"] = source.splitlines(keepends=True)
    return cell


def answer_cells(source: str) -> list[tuple[str, str]]:
    """A module as cells: one for the imports, one for each function under a heading."""
    functions = definitions(source)
    imports = source.split("def ", 1)[0].strip("\n")
    cells = [("code", imports)]
    for name, text in functions.items():
        cells += [("markdown", f"## `{name}`"), ("code", text)]
    return cells


def archive(files: Files, *, flag_utf8: bool = True) -> bytes:
    """A zip archive without compression, clock or trace of the system; without the flag, names are cp949."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as target:
        for name, data in files.items():
            target.writestr(_info(name, flag_utf8=flag_utf8), data)
    return buffer.getvalue()


def _info(name: str, *, flag_utf8: bool) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, STAMP) if flag_utf8 else _Cp949Info(name, STAMP)
    info.create_system = 3 if flag_utf8 else 0
    info.external_attr = (0o100644 << 16) if flag_utf8 else 0
    return info


class _Cp949Info(zipfile.ZipInfo):
    """An entry named as archivers of Korean Windows name it: in cp949, without the flag for UTF-8."""

    def _encodeFilenameFlags(self) -> tuple[bytes, int]:
        return self.filename.encode("cp949"), self.flag_bits


def bomb(size: int) -> bytes:
    """An archive of some kilobytes that unpacks to about ``size`` bytes.

    Written bit by bit, because compressors of different systems give different bytes: one dynamic
    Huffman block whose codes make "258 more zeros" two zero bits.
    """
    bits: list[int] = []

    def put(value: int, count: int) -> None:  # numbers: lowest bit first
        bits.extend(value >> place & 1 for place in range(count))

    def code(text: str) -> None:  # Huffman codes: first bit first
        bits.extend(map(int, text))

    for value, count in ((1, 1), (2, 2), (286 - 257, 5), (1 - 1, 5), (18 - 4, 4)):
        put(value, count)
    # lengths of the codes of the code lengths, in the order of RFC 1951: 18 has one bit, 2 and 1 have two
    for length in (0, 0, 1, *[0] * 12, 2, 0, 2):
        put(length, 3)
    code("11")  # literal 0 has two bits
    for zeros in (138, 117):  # the other literals do not occur
        code("0")
        put(zeros - 11, 7)
    code("11")  # the end has two bits
    code("0")
    put(28 - 11, 7)
    for _ in ("258 more bytes", "from one byte before"):  # one bit each
        code("10")
    code("10")  # here begins the content, with a literal 0
    padding = -len(bits) % 8
    head = sum(bit << place for place, bit in enumerate(bits)).to_bytes((len(bits) + padding) // 8, "little")
    # four repeats a byte; an odd bit of padding is half a repeat, so one more zero bit completes it before the end
    tail = 0b110 if padding % 2 else 0b11
    stream = head + bytes(size // (4 * 258)) + bytes([tail])
    return _deflated("sparse.py", stream, zlib.decompress(stream, wbits=-15))


def _deflated(name: str, stream: bytes, plain: bytes) -> bytes:
    """A zip archive around a stream that is compressed already."""
    fields = (
        (20).to_bytes(2, "little")
        + (0).to_bytes(2, "little")
        + (8).to_bytes(2, "little")
        + (0).to_bytes(2, "little")
        + (0x5B6F).to_bytes(2, "little")
        + zlib.crc32(plain).to_bytes(4, "little")
        + len(stream).to_bytes(4, "little")
        + len(plain).to_bytes(4, "little")
        + len(name).to_bytes(2, "little")
        + (0).to_bytes(2, "little")
    )
    local = b"PK\x03\x04" + fields + name.encode() + stream
    central = b"PK\x01\x02" + (20).to_bytes(2, "little") + fields + bytes(14) + name.encode()
    counts = (0).to_bytes(4, "little") + (1).to_bytes(2, "little") * 2
    sizes = len(central).to_bytes(4, "little") + len(local).to_bytes(4, "little")
    return local + central + b"PK\x05\x06" + counts + sizes + (0).to_bytes(2, "little")


def word_document() -> bytes:
    """A small but real Word document that holds the answer as text."""
    types = "http://schemas.openxmlformats.org/package/2006"
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    lines = "".join(
        f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in ("import numpy as np", "def to_coo(matrix):")
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{types}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{types}/relationships">'
        f'<Relationship Id="rId1" Type="{office}" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{word}"><w:body>{lines}</w:body></w:document>',
    }
    return archive({name: (xml + text).encode() for name, text in parts.items()})


def junk() -> bytes:
    """Bytes that are no text in any encoding."""
    return b"\x00\x01\x02" + b"".join(hashlib.sha256(bytes([n])).digest() for n in range(64))


# ----------------------------------------------------------------------------------------- the class


def py(source: str, name: str = "sparse.py") -> Files:
    """One Python file in UTF-8."""
    return {name: source.encode()}


def those_who_are_right() -> list[Student]:
    """Right answers in the forms in which people hand them in."""
    jupyter = [("markdown", "# Assignment 7"), *answer_cells(right("unique")), ("code", texts.TRY_EN)]
    colab = [("code", texts.COLAB_START), *answer_cells(commented(right("lexsort")))]
    colab += [("code", texts.TRY_KO), ("code", texts.COLAB_PLOT), ("code", texts.COLAB_TRAIN)]
    helped = right("two_stable_sorts").replace(
        "import numpy as np\n", "import numpy as np\nfrom utils import as_index\n"
    )
    helped = helped.replace("np.asarray(row, np.int64), np.asarray(col, np.int64)", "as_index(row), as_index(col)")
    zipped = {"과제7/sparse.py": commented(helped).encode(), "과제7/utils.py": texts.HELPER.encode()}
    utf16 = "\ufeff" + right("lists_and_views")
    return [
        Student("김하늘", "haneul.kim", py(commented(right("lexsort"))), "full", what="right, Korean comments"),
        Student(
            "Emma Lindqvist",
            "emma.lindqvist",
            {"sparse.py": stub().encode(), "sparse.ipynb": notebook(jupyter, "jupyter")},
            "full",
            what="right, a Jupyter notebook beside the untouched module",
        ),
        Student(
            "이도윤",
            "doyun.lee",
            {"희소행렬_이도윤.ipynb": notebook(colab, "colab")},
            "full",
            what="right, a Colab notebook that installs, mounts, prints, plots and trains",
        ),
        Student(
            "박서연",
            "seoyeon.park",
            {"sparse.py": commented(right("unique")).replace("→", "->").encode("cp949")},
            "full",
            what="right, encoded in cp949",
            late="1 hour 11 mins late",
        ),
        Student(
            "Liam O'Connor",
            "liam.oconnor",
            {"sparse.py": utf16.encode("utf-16-le")},
            "full",
            what="right, encoded in UTF-16 with a byte order mark",
        ),
        Student("최지우", "jiwoo.choi", py(tabbed(right("lexsort"))), "full", what="right, tabs and spaces mixed"),
        Student(
            "정민준",
            "minjun.jung",
            {"과제7_정민준.zip": archive(zipped, flag_utf8=False)},
            "full",
            what="right, with a helper module in a zip of Korean Windows",
        ),
        Student(
            "Ana Beatriz Souza",
            "ana.souza",
            {"hw07/src/sparse.py": right("row_by_row").encode(), "hw07/README.md": b"# Homework 7\n"},
            "full",
            what="right, nested in folders",
        ),
        Student(
            "강수아", "sua.kang", py(right("two_stable_sorts"), "sparse (1).py"), "full", what="right, a copy by name"
        ),
        Student(
            "조은우",
            "eunwoo.cho",
            py(renamed(right("row_by_row"), "to_coo", "toCOO")),
            "full",
            what="right, one function named toCOO: differs from to_coo in case and underscores only",
        ),
    ]


def those_with_mistakes() -> list[Student]:
    """Answers of which some questions are right."""
    return [
        Student(
            "Noah Fischer",
            "noah.fischer",
            py(renamed(right("unique"), "to_coo", "to_cooo")),
            "partial",
            ("to_coo",),
            "right, but to_coo is misspelt to_cooo",
        ),
        _banked("윤서준", "seojun.yoon", "lexsort", "duplicates_overwritten"),
        _banked("Mia Rossi", "mia.rossi", "row_by_row", "indptr_one_short", flavour="jupyter"),
        _banked("한지민", "jimin.han", "two_stable_sorts", "empty_rows_skipped", flavour="colab"),
        _banked("Oliver Smith", "oliver.smith", "lexsort", "loop_over_entries"),
        _banked("임채원", "chaewon.lim", "unique", "column_by_column", "explicit_zeros_dropped"),
        _banked("Sofia Petrova", "sofia.petrova", "unique", "through_dense", late="2 days 3 hours late"),
        Student(
            "오시우",
            "siwoo.oh",
            py(texts.HALF_FINISHED),
            "partial",
            ("coo_to_csr", "csr_matvec", "csr_row", "memory_bytes"),
            "half finished",
        ),
        _own("Lucas Martin", "lucas.martin", texts.INFINITE_LOOP, "an infinite loop"),
        _own("서예린", "yerin.seo", texts.SLEEPS, "sleeps for ever"),
        _own("Chloé Dubois", "chloe.dubois", texts.MEMORY_HOG, "takes memory until there is none"),
        _own("신하준", "hajun.shin", texts.RECURSION, "recursion without end"),
        _own("Ethan Brown", "ethan.brown", texts.FLOOD, "prints without end"),
        _own("권나은", "naeun.kwon", texts.ALL_NAN, "returns NaN"),
    ]


def _banked(name: str, login: str, base: str, *mistakes: str, flavour: str = "", late: str = "") -> Student:
    source, fails = wrong(base, *mistakes)
    files = {"sparse.ipynb": notebook(answer_cells(source), flavour)} if flavour else py(source)
    return Student(name, login, files, "partial", fails, "from the bank: " + ", ".join(mistakes), late)


def _own(name: str, login: str, change: str, what: str) -> Student:
    return Student(name, login, py(replaced(right("lexsort"), change)), "partial", tuple(definitions(change)), what)


def those_without_points() -> list[Student]:
    """Readable, and right about nothing."""
    zero = [
        ("황지호", "jiho.hwang", stub(), "the untouched stub"),
        ("Jack Wilson", "jack.wilson", texts.CRASH_AT_IMPORT, "raises while it is imported"),
        ("류건우", "gunwoo.ryu", texts.LOOP_AT_IMPORT, "never finishes being imported"),
        ("안소율", "soyul.an", texts.EARLY_EXIT, "prints PASSED and ends the process"),
        ("Hugo Novak", "hugo.novak", texts.LIAR, "hostile: patches assertions, answers are equal to everything"),
        ("송다인", "dain.song", texts.THIEF, "hostile: reads solutions and passwords, forges results, network, forks"),
    ]
    return [Student(name, login, py(source), "zero", QUESTIONS, what) for name, login, source, what in zero]


def those_nobody_can_read() -> list[Student]:
    """What must be refused by name, with a reason the student understands."""
    no_code = notebook([("markdown", "# 과제 7\n\n답: `np.nonzero`를 쓰면 된다고 생각합니다.")], "jupyter")
    odd: list[tuple[str, str, Files, str]] = [
        ("전유나", "yuna.jeon", py(texts.SYNTAX_ERROR), "a syntax error"),
        ("Ivy Chen", "ivy.chen", py(texts.WRONG_ASSIGNMENT), "another assignment"),
        ("Zoe Adams", "zoe.adams", {"sparse.py": b""}, "an empty file"),
        ("홍준서", "junseo.hong", {"sparse.py": junk()}, "binary junk"),
        ("Ben Carter", "ben.carter", {"sparse.py": word_document()}, "a Word document renamed to .py"),
        ("문가온", "gaon.moon", {"sparse.ipynb": no_code}, "a notebook without code"),
        ("Ada Kowalski", "ada.kowalski", {"homework.zip": bomb(80_000_000)}, "an archive that unpacks to 80 MB"),
    ]
    return [Student(name, login, files, "unreadable", QUESTIONS, what) for name, login, files, what in odd]


def everybody() -> list[Student]:
    """The class, numbered as Moodle does; one of them handed in nothing."""
    students = [*those_who_are_right(), *those_with_mistakes(), *those_without_points(), *those_nobody_can_read()]
    students.append(Student("배시윤", "siyun.bae", {}, "missing", QUESTIONS, "handed in nothing"))
    for place, student in enumerate(students):
        student.pid = FIRST_PARTICIPANT + NEXT_PARTICIPANT * place
        header = texts.HEADER_KO if ord(student.name[0]) > 0x3FF else texts.HEADER_EN
        signed = header.format(name=student.name, number=student.number).encode()
        if student.expected in {"full", "partial"} and list(student.files) == ["sparse.py"]:
            data = student.files["sparse.py"]
            if data.isascii() or _is_utf8(data):
                student.files["sparse.py"] = signed + data
    return sorted(students, key=lambda student: student.pid)


def _is_utf8(data: bytes) -> bool:
    try:
        return "\0" not in data.decode("utf-8")
    except UnicodeDecodeError:
        return False


# ------------------------------------------------------------------------------------ Moodle's exports


def export_zip(students: list[Student]) -> bytes:
    """What "Download all submissions" gives, with a folder for each student."""
    files: Files = {}
    for student in students:
        folder = f"{student.name.replace('_', ' ')}_{student.pid}_assignsubmission_file"
        files |= {f"{folder}/{name}": data for name, data in student.files.items()}
    return archive(files)


def worksheet(students: list[Student]) -> bytes:
    """The grading worksheet, quoted as PHP's ``fputcsv`` does: every cell that holds a space."""
    rows = [COLUMNS]
    for student in sorted(students, key=lambda student: student.name):
        status = (
            "Submitted for grading" if student.files else "No submission - Assignment is overdue by: 4 days 10 hours"
        )
        status += f" - {student.late}" if student.late else ""
        changed = (
            LATE.get(student.late, f"Sunday, 15 November 2026, 8:{student.pid % 60:02d} PM") if student.files else "-"
        )
        email = f"{student.login}@student.example.edu"
        identifier = f"Participant {student.pid}"
        rows.append((identifier, student.name, student.number, email, status, "", "100.00", "Yes", changed, "-", ""))
    return "".join(",".join(map(_quoted, row)) + "\n" for row in rows).encode()


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if any(char in cell for char in ' ,"\t\r\n\\') else cell


def expectations(students: list[Student]) -> bytes:
    """What each student must get: the class of the score, and the questions that lose points."""
    found = {
        f"Participant {student.pid}": {
            "name": student.name,
            "expected": student.expected,
            "fails": list(student.fails),
            "what": student.what,
        }
        for student in students
    }
    return (json.dumps({"assignment": "sparse", "students": found}, ensure_ascii=False, indent=1) + "\n").encode()


def main(target: Path) -> None:
    """Write the three files."""
    students = everybody()
    for name, data in (
        ("sparse-moodle.zip", export_zip(students)),
        ("sparse-moodle.csv", worksheet(students)),
        ("sparse-moodle.expected.json", expectations(students)),
    ):
        (target / name).write_bytes(data)
        print(f"{hashlib.sha256(data).hexdigest()}  {len(data):>7}  {name}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
