"""An environment for each of the other graders, made from its own file, outside the repository."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
_LIBRARIES = ("numpy", "scipy", "pytest", "tensorflow")
"""What the checks need; the versions are those this repository was tested with."""


def python_of(name: str) -> Path:
    """The Python of an environment, which is made when it is first asked for.

    Raises:
        subprocess.CalledProcessError: its packages cannot be installed.
    """
    requirements = (HERE / "environments" / f"{name}.txt").read_text(encoding="utf-8")
    pins = (HERE.parent / "constraints.txt").read_text(encoding="utf-8").splitlines()
    libraries = [pin for pin in pins if pin.partition("==")[0] in _LIBRARIES]
    wanted = "\n".join([requirements, *libraries, ""])
    key = hashlib.sha256(f"{sys.version}{wanted}".encode()).hexdigest()[:12]
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = cache / "autograder-benchmarks" / f"{name}-{key}"
    python = folder / "bin" / "python"
    if (folder / "complete").is_file():
        return python
    print(f"making the environment of {name} …", flush=True)
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["uv", "venv", "--quiet", "--python", sys.executable, str(folder)], check=True)
    (folder / "requirements.txt").write_text(wanted, encoding="utf-8")
    # Compiled, so that none of them compiles while it is measured.
    command = ["uv", "pip", "install", "--quiet", "--compile-bytecode", "--python", str(python)]
    subprocess.run([*command, "-r", str(folder / "requirements.txt")], check=True, cwd=folder)  # away from our own pins
    (folder / "complete").touch()
    return python
