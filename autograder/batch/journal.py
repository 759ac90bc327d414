"""The journal of a batch: every grade is in it the moment it exists, and nothing once in it is graded again.

A SQLite database beside the results.  Whatever ends the program, the same command goes on where it
was.  A grade is found again by what it depends on: the submission's content, the inputs (the
seed), the environment, and for each question what its checks consist of.
"""

from __future__ import annotations

import contextlib
import platform
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from autograder.errors import GraderFault, UsageError
from autograder.judge.record import Outcome, Report
from autograder.judge.run import versions
from autograder.messages import Message
from autograder.submission.naming import shown

FILE = "journal.sqlite"
FORMAT = 1
_TABLES = """
CREATE TABLE run (assignment TEXT NOT NULL, seed INTEGER NOT NULL);
CREATE TABLE grade (
    digest TEXT NOT NULL, seed INTEGER NOT NULL, environment TEXT NOT NULL, record BLOB NOT NULL,
    PRIMARY KEY (digest, seed, environment)
) WITHOUT ROWID;
CREATE TABLE finished (id TEXT PRIMARY KEY, standing BLOB NOT NULL) WITHOUT ROWID;
"""


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one content: a report or a refusal, and what is needed to use it for another file of that content."""

    filename: str
    """What the file was called where it was judged; places in the code begin with it."""
    own_notes: int
    """How many of the report's notes tell of that file, and not of its content."""
    fingerprints: dict[str, str]
    report: Report | None = None
    refusal: Message | None = None


class Standing(msgspec.Struct, frozen=True):
    """A student's points as a finished run left them, to compare the next run with."""

    points: dict[str, float]
    """By question."""
    outcomes: dict[str, Outcome]
    """By check."""


class Journal:
    """Use as a context manager.

    Raises:
        UsageError: another run has it open, it is no journal, or one of another assignment.
        GraderFault: (by every method) the disk is full or failing; what was committed stays.
    """

    def __init__(self, folder: Path, assignment: str, imports: Sequence[str]) -> None:
        self.path, self._assignment = folder / FILE, assignment
        found = {"platform": platform.machine(), **versions(tuple(imports))}
        self._environment = msgspec.json.encode(found, order="sorted").decode()
        self._database: sqlite3.Connection | None = None

    def __enter__(self) -> Journal:
        try:
            self._database = sqlite3.connect(self.path, timeout=1.0, isolation_level=None)
            # One run at a time: a second one is refused, instead of both grading the same submissions.
            self._database.execute("PRAGMA locking_mode=EXCLUSIVE")
            self._database.execute("PRAGMA journal_mode=WAL")
            self._database.execute("PRAGMA synchronous=FULL")  # a grade survives a power cut too
            with self._writing():
                if self._one("PRAGMA user_version") == 0:
                    for statement in _TABLES.split(";"):
                        self._run(statement)
                    self._run(f"PRAGMA user_version={FORMAT}")
            self._check()
        except sqlite3.Error as error:
            self.close()
            raise self._fault(error) from error
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        if self._database is not None:
            self._database.close()
            self._database = None

    def _check(self) -> None:
        version = self._one("PRAGMA user_version")
        if version != FORMAT:
            raise UsageError("batch.journal.other_version", file=shown(str(self.path)))
        known = self._one("SELECT assignment FROM run LIMIT 1")
        if known is not None and known != self._assignment:
            raise UsageError(
                "batch.journal.other_assignment", file=shown(str(self.path)), known=str(known), asked=self._assignment
            )

    def begin(self, seed: int | None, draw: int) -> int:
        """The seed of this run: the one given, else that of the run before, else ``draw``."""
        with self._writing():
            before = self._one("SELECT seed FROM run ORDER BY rowid DESC LIMIT 1")
            chosen = seed if seed is not None else before if isinstance(before, int) else draw
            if chosen != before:
                self._run("INSERT INTO run VALUES (?, ?)", self._assignment, chosen)
        return chosen

    def find(self, digest: str, seed: int) -> Record | None:
        """What was found of this content before, in this environment, on these inputs."""
        query = "SELECT record FROM grade WHERE digest = ? AND seed = ? AND environment = ?"
        found = self._one(query, digest, seed, self._environment)
        return msgspec.msgpack.decode(found, type=Record) if isinstance(found, bytes) else None

    def keep(self, digest: str, seed: int, record: Record) -> None:
        """Commit a record, in place of an older one."""
        data = msgspec.msgpack.encode(record)
        with self._writing():
            self._run("INSERT OR REPLACE INTO grade VALUES (?, ?, ?, ?)", digest, seed, self._environment, data)

    def standings(self) -> dict[str, Standing]:
        """How the last finished run ended, by entry."""
        try:
            assert self._database is not None
            rows = self._database.execute("SELECT id, standing FROM finished").fetchall()
        except sqlite3.Error as error:
            raise self._fault(error) from error
        return {name: msgspec.msgpack.decode(data, type=Standing) for name, data in rows}

    def finish(self, standings: dict[str, Standing]) -> None:
        """Note how this run ended."""
        with self._writing():
            self._run("DELETE FROM finished")
            for name, standing in standings.items():
                self._run("INSERT INTO finished VALUES (?, ?)", name, msgspec.msgpack.encode(standing))

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        """A transaction: all of it is committed, or none."""
        try:
            self._run("BEGIN IMMEDIATE")
            yield
            self._run("COMMIT")
        except sqlite3.Error as error:
            with contextlib.suppress(sqlite3.Error):
                self._run("ROLLBACK")
            raise self._fault(error) from error

    def _run(self, statement: str, *values: object) -> None:
        assert self._database is not None
        self._database.execute(statement, values)

    def _one(self, query: str, *values: object) -> object:
        try:
            assert self._database is not None
            row = self._database.execute(query, values).fetchone()
        except sqlite3.Error as error:
            raise self._fault(error) from error
        return row[0] if row else None

    def _fault(self, error: sqlite3.Error) -> UsageError | GraderFault:
        file, name = shown(str(self.path)), getattr(error, "sqlite_errorname", "")
        if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            return UsageError("batch.journal.in_use", file=file)
        if name in ("SQLITE_NOTADB", "SQLITE_CANTOPEN", "SQLITE_READONLY"):
            return UsageError("batch.journal.not_one", file=file, reason=str(error))
        return GraderFault("batch.journal.cannot_write", file=file, reason=str(error))


__all__ = ["FILE", "Journal", "Record", "Standing"]
