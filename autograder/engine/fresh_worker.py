"""The program of one worker of the portable engine."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile

from autograder.engine import worker
from autograder.engine.confine import kernel
from autograder.engine.libraries import prepare

_ADDRESS_SPACE = 8 << 30
_DESCRIPTORS = 512


def main() -> None:
    """Keep the pipes apart from what the submission prints, import, and serve."""
    config = json.loads(sys.argv[1])
    del sys.argv[1:]
    requests, replies = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(2, 1)  # what is printed goes to the third pipe
    if os.name == "nt":
        import msvcrt

        for descriptor in (requests, replies):
            msvcrt.setmode(descriptor, os.O_BINARY)  # type: ignore[attr-defined]
    else:
        import resource

        if sys.platform == "linux" and kernel.SUPPORTED:
            kernel.die_with_parent()
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        most = _DESCRIPTORS if hard == resource.RLIM_INFINITY else min(_DESCRIPTORS, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
        resource.setrlimit(resource.RLIMIT_AS, (_ADDRESS_SPACE, _ADDRESS_SPACE))
    prepare(config["imports"], config["forbid"])
    scratch = config["scratch"]
    os.chdir(scratch)
    os.environ.update(HOME=scratch, TMPDIR=scratch)
    tempfile.tempdir = scratch
    if config["data"]:
        os.mkdir("data")
        for path in config["data"]:
            shutil.copy(path, "data")
    worker.serve(requests, replies)


if __name__ == "__main__":
    main()
