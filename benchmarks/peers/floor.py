"""The floor: every check of every submission in one warm process, confined by nothing.

``python floor.py FOLDER SECONDS``: FOLDER holds ``<id>/<name>.py``; a check may take so many seconds.  Prints, as
JSON, the CPU seconds from when everything was imported, and for each submission the checks that passed.
"""

import json
import signal
import sys
import time
from pathlib import Path

import checks


class TooLong(BaseException):
    """A check was stopped."""


def stop(*_):
    raise TooLong


def main(folder, seconds):
    """Grade them all."""
    signal.signal(signal.SIGALRM, stop)
    names = list(checks.checks())
    warm = checks.load(checks.COURSE / "solutions" / checks.NAME / "source.py")
    for name in names:  # the first call of a library imports more of it
        checks.run(name, warm, [])
    start, found = time.process_time(), {}
    for file in sorted(folder.glob(f"*/{checks.NAME}.py")):
        module, passed = checks.load(file), []
        for name in names:
            signal.setitimer(signal.ITIMER_REAL, seconds)
            try:
                checks.run(name, module)
                passed.append(name)
            except BaseException:  # whatever a submission raises, its check has failed
                pass
            finally:
                signal.setitimer(signal.ITIMER_REAL, 0)
        found[file.parent.name] = passed
    return {"cpu": time.process_time() - start, "passed": found}


if __name__ == "__main__":
    answer = main(Path(sys.argv[1]), float(sys.argv[2]))
    Path(sys.argv[1], "floor.json").write_text(json.dumps(answer), encoding="utf-8")
