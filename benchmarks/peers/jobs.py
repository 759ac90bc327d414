"""Runs commands, some at a time: what a teacher's shell loop does, on all processors.

``python jobs.py JOBS PARALLEL``: JOBS is a JSON list of ``{"command": [...], "cwd": "...", "limit": seconds}``.
"""

import contextlib
import json
import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path


def one(job):
    """Run it, for at most its limit."""
    with open(Path(job["cwd"], "log.txt"), "wb") as log:
        process = subprocess.Popen(
            job["command"], cwd=job["cwd"], stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
        )
        try:
            process.wait(job["limit"])
        except subprocess.TimeoutExpired:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


if __name__ == "__main__":
    jobs = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    with ThreadPoolExecutor(int(sys.argv[2])) as pool:
        list(pool.map(one, jobs))
