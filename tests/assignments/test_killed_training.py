"""A training killed with SIGKILL: what the reference's callbacks have left on disk."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from autograder.assignment import find_course

COURSE = find_course()

TRAINING = """
    import importlib.util, os, pathlib, signal, sys

    import keras
    import numpy as np

    source, folder, last_epoch, moment = sys.argv[1:]
    spec = importlib.util.spec_from_file_location("callbacks", source)
    callbacks = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(callbacks)

    class Killer(keras.callbacks.Callback):
        def on_epoch_begin(self, epoch, logs=None):
            self.epoch = epoch

        def on_train_batch_end(self, batch, logs=None):
            if moment == "in a batch" and self.epoch == int(last_epoch) + 1:
                os.kill(os.getpid(), signal.SIGKILL)

        def on_epoch_end(self, epoch, logs=None):
            if moment == "after an epoch" and epoch == int(last_epoch):
                os.kill(os.getpid(), signal.SIGKILL)

    folder = pathlib.Path(folder)
    training = np.ones((8, 1)), np.full((8, 1), 1000.0)
    validation = np.ones((4, 1)), np.full((4, 1), 3.0)
    extra = [callbacks.TrainingLog(folder / "log.jsonl"), Killer()]
    callbacks.train_with_callbacks(
        callbacks.counting_model(), training, validation, folder / "best.keras", 10, extra
    )
"""

READING = """
    import sys

    import keras

    print(keras.models.load_model(sys.argv[1]).get_weights()[0].item())
"""


def run(script: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", textwrap.dedent(script), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=300)


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    ("last_epoch", "moment", "best"),
    [(1, "after an epoch", 2.0), (4, "in a batch", 3.0)],
)
def test_a_killed_training_leaves_the_best_model_and_every_line(
    tmp_path: Path, last_epoch: int, moment: str, best: float
) -> None:
    source = COURSE.assignment("callbacks").reference
    killed = run(TRAINING, source, tmp_path, last_epoch, moment)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    # The weight after epoch e is e + 1, and val_loss is its distance from 3.
    assert run(READING, tmp_path / "best.keras").stdout.strip() == str(best)
    text = (tmp_path / "log.jsonl").read_text(encoding="utf-8")
    assert text.endswith("\n")
    lines = [json.loads(line) for line in text.splitlines()]
    assert [(line["epoch"], line["val_loss"]) for line in lines] == [
        (epoch, abs(epoch + 1 - 3.0)) for epoch in range(last_epoch + 1)
    ]
