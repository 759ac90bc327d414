"""How a long run goes on: a live bar on a terminal, lines for people, JSON lines for programs, or nothing."""

from __future__ import annotations

import json
import sys
from collections import Counter
from typing import TYPE_CHECKING, Literal

from autograder.cli.context import Context, one
from autograder.messages import Message

if TYPE_CHECKING:
    from rich.progress import Progress as RichProgress

    from autograder.batch.record import Entry

FORMS = ("auto", "bar", "lines", "json", "none")
Form = Literal["auto", "bar", "lines", "json", "none"]


class Silent:
    """Says nothing; what the others have in common."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.total = self.count = 0

    def __enter__(self) -> Silent:
        return self

    def __exit__(self, *_: object) -> None: ...

    def begin(self, total: int) -> None:
        """There are ``total`` hand-ins."""
        self.total = total

    def started(self, student: str) -> None:
        """Somebody's is being judged now."""

    def done(self, entry: Entry, *, known: bool) -> None:
        """A result has been written down."""
        self.count += 1

    def told(self, message: Message) -> None:
        """There is something to know of the machines that judge: a line on standard error."""
        sys.stderr.write(self._line(message) + "\n")
        sys.stderr.flush()

    def _line(self, message: Message) -> str:
        return one(self.context.text(message.code, **message.params))


class Lines(Silent):
    """A line for each result."""

    def done(self, entry: Entry, *, known: bool) -> None:
        """A result has been written down."""
        from autograder.report.wording import number, sentence

        super().done(entry, known=known)
        if entry.report:
            result = f"{number(entry.report.score)}/{number(entry.report.max_score)}"
        else:
            result = sentence(entry.error, self.context.language) if entry.error else "-"
        self.context.write(f"{self.count:>4}  {one(entry.student)}  {one(result)}\n")


class Json(Silent):
    """A JSON object a line on standard output: ``begin``, ``started``, ``done``, ``note`` events."""

    def begin(self, total: int) -> None:
        """There are ``total`` hand-ins."""
        super().begin(total)
        self._say({"event": "begin", "total": total})

    def started(self, student: str) -> None:
        """Somebody's is being judged now."""
        self._say({"event": "started", "student": one(student)})

    def done(self, entry: Entry, *, known: bool) -> None:
        """A result has been written down."""
        from autograder.report.clean import plain

        super().done(entry, known=known)
        report = entry.graded
        self._say(
            {
                "event": "done",
                "id": entry.id,
                "student": one(entry.student),
                "status": entry.status,
                "score": plain(report.score) if report else None,
                "max_score": plain(report.max_score) if report else None,
                "known": known,
                "done": self.count,
                "total": self.total,
            }
        )

    def told(self, message: Message) -> None:
        """There is something to know of the machines that judge: a ``note`` event."""
        self._say({"event": "note", "code": message.code, "text": self._line(message)})

    def _say(self, event: dict[str, object]) -> None:
        self.context.write_exactly(json.dumps(event, ensure_ascii=False) + "\n")


class Bar(Silent):
    """A live bar on standard error: how many are done, how fast, how long still, who is judged now, how they came out."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._shown: RichProgress | None = None
        self._statuses: Counter[str] = Counter()
        self._now: list[str] = []

    def __enter__(self) -> Bar:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        self._shown = Progress(
            BarColumn(bar_width=24),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            TextColumn("{task.fields[rate]}", markup=False),
            TextColumn("{task.fields[counts]}", markup=False),
            TextColumn("{task.fields[now]}", markup=False),
            console=Console(stderr=True),
            transient=True,
        )
        self._shown.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown is not None:
            self._shown.stop()

    def begin(self, total: int) -> None:
        """There are ``total`` hand-ins."""
        super().begin(total)
        assert self._shown is not None
        self._task = self._shown.add_task("", total=total, rate="", counts="", now="")

    def started(self, student: str) -> None:
        """Somebody's is being judged now."""
        self._now.append(one(student))
        self._update()

    def done(self, entry: Entry, *, known: bool) -> None:
        """A result has been written down."""
        from autograder.report.wording import say

        super().done(entry, known=known)
        if one(entry.student) in self._now:
            self._now.remove(one(entry.student))
        self._statuses[say(f"batch.page.{entry.status}", self.context.language)] += 1
        assert self._shown is not None
        self._shown.advance(self._task)
        self._update()

    def told(self, message: Message) -> None:
        """There is something to know of the machines that judge: a line above the bar."""
        assert self._shown is not None
        self._shown.console.print(self._line(message), markup=False, highlight=False)

    def _update(self) -> None:
        assert self._shown is not None
        task = self._shown.tasks[0]
        self._shown.update(
            self._task,
            rate=f"{task.speed:.1f}/s" if task.speed else "",
            counts=" ".join(f"{word} {count}" for word, count in self._statuses.items()),
            now=", ".join(self._now[-2:]),
        )


def progress(form: Form, context: Context, *, otherwise: type[Silent] = Silent) -> Silent:
    """The display ``form`` names; ``auto`` is a bar on a terminal, and ``otherwise`` where there is none."""
    if form == "auto":
        return Bar(context) if sys.stderr.isatty() else otherwise(context)
    return {"bar": Bar, "lines": Lines, "json": Json, "none": Silent}[form](context)
