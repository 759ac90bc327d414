"""``uv run python -m benchmarks``: measure, then write the tables and the plot of ``benchmarks/README.md``.

Each stage's numbers are kept in ``results.json`` as soon as they are there; ``render`` alone writes the page again.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import tempfile
from pathlib import Path
from typing import Any

from autograder.assignment import find_course
from autograder.judge.run import versions
from benchmarks import page
from benchmarks.stages import STAGES, Bench, now

HERE = Path(__file__).parent
RESULTS = HERE / "results.json"


def machine() -> dict[str, Any]:
    """What the numbers were measured on."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return {
        "processors": len(os.sched_getaffinity(0)),
        "model": _model(),
        "memory_gb": round(memory / (1 << 30)),
        "system": f"{platform.system()} {platform.release().split('-')[0]}",
        "python": platform.python_version(),
        "versions": versions(("numpy", "tensorflow", "keras")),
    }


def _model() -> str:
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def main() -> None:
    """Parse, measure, write."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("stages", nargs="*", help=f"any of {', '.join(STAGES)}, render; all of them by default")
    parser.add_argument("--rounds", type=int, default=3, help="interleaved rounds (default 3)")
    parser.add_argument("--workers", type=int, default=len(os.sched_getaffinity(0)), help="processors to use")
    parser.add_argument("--scale", type=float, default=1.0, help="share of the submissions, to try it out")
    options = parser.parse_args()
    unknown = set(options.stages) - set(STAGES) - {"render"}
    if unknown:
        parser.error(f"there is no stage {', '.join(sorted(unknown))}; there are {', '.join(STAGES)}, render")
    results = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.is_file() else {}
    with tempfile.TemporaryDirectory(prefix="autograder-benchmarks-") as folder:
        bench = Bench(
            find_course(HERE),
            Path(folder),
            rounds=options.rounds,
            workers=options.workers,
            scale=options.scale,
            say=lambda line: print(line, flush=True),
        )
        for name in options.stages or list(STAGES):
            if name == "render":
                continue
            print(f"== {name}", flush=True)
            data = STAGES[name](bench)
            results[name] = {"when": now(), "machine": machine(), "rounds": bench.rounds, "data": data}
            RESULTS.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    page.write(results, HERE)
    print(f"written: {HERE / 'README.md'}")


if __name__ == "__main__":
    main()
