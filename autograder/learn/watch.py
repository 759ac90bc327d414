"""Waits until a file is saved, whatever the editor does to save it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

_SETTLED = 100
"""Milliseconds without another change: an editor may write, rename and touch for one save."""
_LOOK = 1000
"""Milliseconds after which the file is looked at anyway: not every network drive tells of changes."""


def saves(file: Path, stop: Event | None = None) -> Iterator[None]:
    """Something is yielded whenever the contents of ``file`` are others than before; ends when ``stop`` is set.

    What they are now is noted at once, so that a save before the first look is not lost.
    """
    return _changes(file.absolute(), _contents(file), stop)


def _changes(file: Path, before: bytes | None, stop: Event | None) -> Iterator[None]:
    from watchfiles import watch

    # The folder is watched, not the file: most editors put a new file in the place of the old one.
    ticks = watch(
        file.parent,
        stop_event=stop,
        step=_SETTLED,
        recursive=False,
        watch_filter=None,
        rust_timeout=_LOOK,
        yield_on_timeout=True,
    )
    for _ in ticks:
        now = _contents(file)
        if now is not None and now != before:  # neither gone for a moment nor saved without a change
            before = now
            yield


def _contents(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except OSError:
        return None
