"""Removing what a worker left in its folder, whatever it made of it."""

from __future__ import annotations

import os
import secrets
import shutil


def remove(folder: str) -> None:
    """Remove ``folder`` and all in it, as far as that is possible; the worker it belonged to is dead.

    Folders may be nested deeper than Python recurses and paths are long, and may be closed to their
    own user.  So every folder is moved up next to ``folder``'s own entries before it is emptied.
    """
    if os.open not in os.supports_dir_fd:
        shutil.rmtree(folder, ignore_errors=True)
        return
    try:
        top = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    except OSError:
        return  # nothing was made
    try:
        _empty(top)
    finally:
        os.close(top)
    try:
        os.rmdir(folder)
    except OSError:
        return  # something in it is not ours to remove


def _empty(top: int) -> None:
    token, moved = secrets.token_hex(8), 0
    waiting = _unlink_files(top)
    while waiting:
        name = waiting.pop()
        try:
            # Not a link: it was listed as a folder, and nobody is left to exchange it.
            os.chmod(name, 0o700, dir_fd=top)
            inner = os.open(name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=top)
        except OSError:
            continue
        try:
            for folder in _unlink_files(inner):
                moved += 1
                above = f"{token}-{moved}"
                os.chmod(folder, 0o700, dir_fd=inner)  # moving a folder writes into it
                os.rename(folder, above, src_dir_fd=inner, dst_dir_fd=top)
                waiting.append(above)
            os.rmdir(name, dir_fd=top)
        except OSError:
            continue
        finally:
            os.close(inner)


def _unlink_files(folder: int) -> list[str]:
    """Remove all but the folders in ``folder``; gives their names."""
    folders = []
    with os.scandir(folder) as entries:
        for entry in list(entries):
            if entry.is_dir(follow_symlinks=False):
                folders.append(entry.name)
                continue
            try:
                os.unlink(entry.name, dir_fd=folder)
            except OSError:
                continue
    return folders
