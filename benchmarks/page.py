"""``benchmarks/README.md`` and its plot, from ``results.json``; no number is typed by hand."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from pathlib import Path
from typing import Any

Data = dict[str, Any]
_TRIED = Path(__file__).parent / "tried.md"

_HEAD = """# Measured beside the others

Made by `uv run python -m benchmarks` (this page and its plot are written by it; `results.json` holds every run).
Everybody is given the same checks and the same submissions, compiled bytecode, {processors} processors, and the
command that their own documentation knows as the fastest for a class. The others' checks are the very test files of
the assignments, run in the submission's process (`peers/checks.py`), which is how all of them work.

Seconds are wall clock and CPU of the whole process tree (a control group's), median and range over interleaved rounds.
*Ratio* is that grader's median over ours in the same rounds: how many times longer it takes.
"""


def write(results: Data, folder: Path) -> None:
    """Write the page and, where there is something to plot, the plot."""
    first = next(iter(results.values()))["machine"] if results else {"processors": 0}
    parts = [_HEAD.format(processors=first["processors"])]
    for name, text in _TEXTS.items():
        if name in results:
            parts += [text(results[name]["data"]), _machine(results[name])]
    parts.insert(1, _goals({name: result["data"] for name, result in results.items()}))
    parts.append(_TRIED.read_text(encoding="utf-8"))
    if "compare" in results:
        _plot(results["compare"]["data"], folder / "compare.svg")
        parts.insert(1, "![Seconds for a class](compare.svg)")
    (folder / "README.md").write_text(
        "\n\n".join(part.strip("\n") for part in parts) + "\n", encoding="utf-8", newline="\n"
    )


def _goals(data: Data) -> str:
    """What was aimed at, and what these numbers say of it."""
    rows: list[list[str]] = []

    def add(what: str, goal: str, measured: float, met: bool, digits: int = 1) -> None:
        rows.append([what, goal, f"{measured:.{digits}f}", "yes" if met else "**no**"])

    for name, found in data.get("marginal", {}).items():
        over = _median(found["runs"]["autograder"], "cpu") / _median(found["runs"]["floor"], "cpu")
        add(f"CPU of one more submission over the floor, `{name}`", "at most 1.5", over, over <= 1.5, 2)
    for name, against in _FASTER.items():
        runs = data.get("compare", {}).get(name, {}).get("runs", {})
        for grader, goal in against.items():
            if grader not in runs:
                continue
            ratio = _median(runs[grader], "wall") / _median(runs["autograder"], "wall")
            add(f"a class graded faster than by {grader}, `{name}`", f"{goal} times", ratio, ratio >= goal)
    for name, counts in data.get("scale", {}).get("workers", {}).items():
        added = (counts[-1]["memory"] - counts[0]["memory"]) / (counts[-1]["workers"] - counts[0]["workers"]) / 1e6
        goal = _WORKER_MB[name]
        add(f"MB that another worker adds, `{name}`", f"under {goal}", added, added < goal, 0)
    for name, found in data.get("cluster", {}).items():
        more = 100 * (
            _median(found["runs"]["autograder over Dask"], "cpu") / _median(found["runs"]["autograder"], "cpu") - 1
        )
        add(f"% of CPU that Dask adds to the local pool, `{name}`", "under 10", more, more < 10)
    if "fairness" in data:
        changed = sum(data["fairness"]["changed"]["autograder"].values())
        add("verdicts that change on a busy machine", "none", changed, not changed, 0)
    return "## Goals\n\n" + _table(["", "goal", "measured", "met"], rows) if rows else ""


_FASTER = {"sparse": {"nbgrader": 12, "pytest": 4}, "three_models": {"nbgrader": 10, "pytest": 7}}
"""How many times faster than these a class should be graded."""
_WORKER_MB = {"sparse": 60, "three_models": 250}


def _median(runs: Sequence[Data], of: str) -> float:
    return float(statistics.median(run[of] for run in runs))


def _machine(result: Data) -> str:
    at = result["machine"]
    libraries = ", ".join(f"{name} {version}" for name, version in at["versions"].items())
    return (
        f"*{result['when']}, {result['rounds']} rounds; {at['model']}, {at['processors']} processors, "
        f"{at['memory_gb']} GB, {at['system']}; {libraries}.*"
    )


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [" | ".join(head), " | ".join(["---"] + ["---:"] * (len(head) - 1))]
    return "\n".join(f"| {line} |" for line in [*lines, *(" | ".join(row) for row in rows)])


def _range(values: Sequence[float], digits: int = 1) -> str:
    middle = f"{statistics.median(values):.{digits}f}"
    return middle if len(values) < 2 else f"{middle} ({min(values):.{digits}f}–{max(values):.{digits}f})"


def _compare(data: Data) -> str:
    parts = ["## A class, mixed"]
    for name, found in data.items():
        ours = found["runs"]["autograder"]
        rows = []
        for grader, runs in found["runs"].items():
            wall, cpu = [run["wall"] for run in runs], [run["cpu"] for run in runs]
            ratio = statistics.median(wall) / statistics.median(run["wall"] for run in ours)
            rows.append(
                [
                    grader,
                    "" if grader == "floor" else _range([one / found["count"] for one in wall], 2),
                    _range([one / found["count"] for one in cpu], 2),
                    "" if grader == "floor" else f"{ratio:.1f}",
                    f"{statistics.median(run['memory'] for run in runs) / 1e6:.0f}",
                    f"{min(run['right'] for run in runs)} of {found['count']}",
                    str(max(run["none"] for run in runs)),
                ]
            )
        head = ["", "wall s each", "CPU s each", "ratio (wall)", "memory MB", "right verdicts", "no verdict"]
        parts.append(
            f"### `{name}`: {found['count']} submissions, {found['checks']} checks\n\n"
            "Of twenty, eleven are right, six wrong, two raise, one never ends. A verdict is right when just the "
            "questions that deserve it get full points.\n\n" + _table(head, rows)
        )
    how = next(iter(data.values()))["how"]
    parts.append("\n".join(f"- **{grader}**: {text}" for grader, text in how.items()))
    return "\n\n".join(parts)


def _marginal(data: Data) -> str:
    head = ["## What one more submission costs", "A class against one twice its size, where nobody's loops."]
    return "\n\n".join([*head, *_each_more(data, "floor", "the floor")])


def _cluster(data: Data) -> str:
    head = ["## The local pool and Dask", "What one more submission costs, both on this machine alone."]
    return "\n\n".join([*head, *_each_more(data, "autograder", "the local pool")])


def _each_more(data: Data, base: str, called: str) -> list[str]:
    """For each assignment a table of what one more submission costs, CPU also as a multiple of ``base``'s."""
    parts = []
    for name, found in data.items():
        least = statistics.median(run["cpu"] for run in found["runs"][base])
        rows = [
            [
                grader,
                "" if grader == "floor" else _range([run["wall"] for run in runs], 2),
                _range([run["cpu"] for run in runs], 2),
                f"{statistics.median(run['cpu'] for run in runs) / least:.2f}",
            ]
            for grader, runs in found["runs"].items()
        ]
        title = f"### `{name}`: {found['few']} against {found['many']}"
        parts.append(f"{title}\n\n" + _table(["", "wall s", "CPU s", f"CPU over {called}"], rows))
    return parts


def _cheats(data: Data) -> str:
    kinds = list(next(iter(data["given"].values())))
    rows = [
        [grader, *("no grade" if given[kind] is None else str(given[kind]) for kind in kinds)]
        for grader, given in data["given"].items()
    ]
    return (
        "## Submissions that answer nothing\n\n"
        f"How many of the {data['questions']} questions get full points. `exit` ends the process with status 0, `patched` "
        "replaces NumPy's comparisons, `forged` replaces the code of every test and comparison it finds in memory and plants "
        "a module where the tests will look for theirs, "
        "`swallows` loops and catches every exception, a time-out's too.\n\n" + _table(["", *kinds], rows)
    )


def _scale(data: Data) -> str:
    rows = [
        [
            f"{row['count']:,}",
            str(row["workers"]),
            f"{row['wall']:.1f}",
            f"{1000 * row['wall'] / row['count']:.0f}",
            f"{1000 * row['cpu'] / row['count']:.0f}",
            f"{row['memory'] / 1e6:.0f}",
        ]
        for row in data["rows"]
    ]
    head = ["submissions", "workers", "wall s", "wall ms each", "CPU ms each", "memory MB"]
    again = data["reports"]
    workers = [[f"`{name}`", *(f"{row['memory'] / 1e6:.0f}" for row in rows)] for name, rows in data["workers"].items()]
    counts = [str(row["workers"]) for row in next(iter(data["workers"].values()))]
    return "\n\n".join(
        [
            f"## Larger classes (`{data['assignment']}`)",
            _table(head, rows),
            f"Asked again for a class of {again['count']:,} that is graded already, so that nothing is left but journal, "
            f"reports and tables: {1000 * again['wall'] / again['count']:.1f} ms wall and "
            f"{1000 * again['cpu'] / again['count']:.1f} ms CPU a submission.",
            "Memory in MB, at its highest, with so many workers:",
            _table(["", *counts], workers),
        ]
    )


def _latency(data: Data) -> str:
    rows = [[f"`autograder {command}`", _range(walls, 2)] for command, walls in data.items()]
    return (
        "## What a person waits for\n\nEach command from a cold shell; `watch` from a save to the feedback.\n\n"
        + _table(["", "wall s"], rows)
    )


def _breakdown(data: Data) -> str:
    parts = [
        "## Where our time goes",
        "A check's worker, one step more in each row, in milliseconds: *fork* makes and ends it, *answer* has it "
        "answer once, *load* loads the submission, *get* asks for a name of it.",
    ]
    for name, steps in data.items():
        rows = [[label, f"{step['cpu']:.1f}", f"{step['wall']:.1f}"] for label, step in steps.items()]
        parts.append(f"### `{name}`\n\n" + _table(["", "CPU ms", "wall ms"], rows))
    return "\n\n".join(parts)


def _fairness(data: Data) -> str:
    rows = [[grader, str(found["idle"]), str(found["busy"])] for grader, found in data["changed"].items()]
    return (
        "## The same class again\n\n"
        f"{data['count']} submissions of `sparse`, {data['rounds']} times on an idle machine and as often beside "
        "processes that burn every processor twice over and the disk: how many verdicts were other than in the first "
        "run.\n\n" + _table(["", "idle", "busy"], rows)
    )


_TEXTS = {
    "compare": _compare,
    "marginal": _marginal,
    "cheats": _cheats,
    "fairness": _fairness,
    "scale": _scale,
    "cluster": _cluster,
    "latency": _latency,
    "breakdown": _breakdown,
}


def _plot(data: Data, file: Path) -> None:
    """Bars: wall seconds a submission, for each grader and assignment."""
    import matplotlib

    matplotlib.use("Agg")
    matplotlib.rcParams["svg.hashsalt"] = "autograder"  # the same numbers give the same file
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(1, len(data), figsize=(9, 3), layout="constrained", squeeze=False)
    for axis, (name, found) in zip(axes[0], data.items(), strict=True):
        names = [grader for grader in found["runs"] if grader != "floor"]
        walls = [[run["wall"] / found["count"] for run in found["runs"][grader]] for grader in names]
        middle = [statistics.median(values) for values in walls]
        spread = [
            [center - min(values) for center, values in zip(middle, walls, strict=True)],
            [max(values) - center for center, values in zip(middle, walls, strict=True)],
        ]
        colours = ["#1a7f5a" if grader == "autograder" else "#9aa5b1" for grader in names]
        axis.barh(names, middle, xerr=spread, color=colours, ecolor="#55606b")
        axis.invert_yaxis()
        axis.set_title(f"{name}: wall seconds a submission", fontsize=10)
        axis.spines[["top", "right"]].set_visible(False)
    figure.savefig(file, metadata={"Date": None})
    pyplot.close(figure)
