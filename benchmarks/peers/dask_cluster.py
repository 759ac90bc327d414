"""Runs a command with ``--scheduler ADDRESS`` added, for the address of a Dask cluster that lives as long as it.

``python dask_cluster.py THREADS COMMAND...``: one worker process with so many threads.
"""

import json
import subprocess
import sys
import time
from pathlib import Path


def main(threads, command):
    """Start scheduler and worker, run, end them; gives the command's exit code."""
    file = Path("scheduler.json").absolute()
    dask = [sys.executable, "-P", "-m"]
    here = ["--host", "127.0.0.1", "--no-dashboard"]
    scheduler = subprocess.Popen(
        [*dask, "distributed.cli.dask_scheduler", *here, "--port", "0", "--scheduler-file", str(file)]
    )
    while not (file.exists() and file.read_text(encoding="utf-8").endswith("}")):
        if scheduler.poll() is not None:
            return scheduler.returncode or 1
        time.sleep(0.05)
    address = json.loads(file.read_text(encoding="utf-8"))["address"]
    options = ["--no-nanny", "--nthreads", threads, "--local-directory", "dask"]
    worker = subprocess.Popen([*dask, "distributed.cli.dask_worker", address, *here, *options])
    try:
        return subprocess.run([*command, "--scheduler", address], check=False).returncode
    finally:
        for process in (worker, scheduler):
            process.terminate()
            process.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
