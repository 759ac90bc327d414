"""What honest students do must work behind every wall; what the same libraries offer a hostile one ends there."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from autograder.assignment import Course
from autograder.judge import JudgeServer

LIBRARIES = ["numpy", "scipy.sparse", "sklearn.ensemble", "cv2", "gensim.models", "matplotlib", "keras"]
EVERY = bool(os.environ.get("AUTOGRADER_EVERY_ATTACK"))
CORE = ("namespaces", "landlock", "process")
PLACES = (
    *CORE, "docker", *(("uid",) if os.getuid() == 0 else ()), "user-namespaces", "user-landlock", "user-docker", "user-process",
)  # fmt: skip
"""As an ordinary user, level ``uid`` cannot be had."""
CARD = f"""
number = 1
title = {{ en = "Everyday work", ko = "평소에 하는 일" }}
imports = {LIBRARIES}

[[questions]]
name = "work"
title = {{ en = "Work", ko = "일" }}
implements = ["keras_models", "word_vectors", "forest", "images", "figure", "everyday", "tables", "models_as_programs"]
"""
VISIBLE = """
import pytest

question = pytest.mark.question


@question("work")
def test_everyday_work(submission):
    names = ["word_vectors", "forest", "images", "figure", "everyday", "tables", "keras_models"]
    assert {name: getattr(submission, name)() for name in names} == dict.fromkeys(names, True)
"""
HIDDEN = """
import pytest

question = pytest.mark.question


@question("work")
def test_models_are_programs_behind_the_same_walls(submission):
    assert submission.models_as_programs(@SECRET@, @OUTSIDE@) == @EXPECTED@
"""
SOURCE = """
import asyncio, dataclasses, logging, os, pathlib, sys, tempfile, threading, warnings
import numpy as np

def keras_models():
    import keras, tensorflow as tf
    keras.utils.set_random_seed(0)
    x, y = np.random.rand(32, 8, 8, 1).astype("f4"), np.arange(32) % 2
    model = keras.Sequential([keras.Input((8, 8, 1)), keras.layers.Conv2D(2, 3), keras.layers.Flatten(),
                              keras.layers.Dense(2, activation="softmax")])
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    data = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(32).batch(8).prefetch(tf.data.AUTOTUNE)
    losses = model.fit(data, epochs=1, verbose=1).history["loss"]
    model.save("model.keras")
    again = keras.saving.load_model("model.keras")
    same = np.array_equal(model.predict(x[:2], verbose=0), again.predict(x[:2], verbose=0))
    text = keras.Sequential([keras.Input((5, 3)), keras.layers.LSTM(4), keras.layers.Dense(1)])
    text.compile("sgd", "mse")
    text.fit(np.ones((4, 5, 3)), np.ones(4), verbose=0)
    double = tf.function(lambda t: t * 2)
    return len(losses) == 1 and same and float(double(tf.constant(2.0))) == 4.0

def word_vectors():
    from gensim.models import Word2Vec
    return Word2Vec([["a", "b", "c"]] * 50, vector_size=4, min_count=1, workers=4).wv["a"].shape == (4,)

def forest():
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import GridSearchCV
    x, y = np.random.rand(40, 3), np.arange(40) % 2
    search = GridSearchCV(LogisticRegression(), {"C": [0.1, 1.0]}, n_jobs=2, cv=2).fit(x, y)
    return bool(RandomForestClassifier(5, n_jobs=2).fit(x, y).predict(x).shape == (40,) and search.best_params_)

def images():
    import cv2
    picture = cv2.GaussianBlur(np.full((20, 20, 3), 7, "u1"), (3, 3), 0)
    cv2.imwrite("a.png", picture)
    return bool((cv2.imread("a.png") == picture).all())

def figure():
    import matplotlib.pyplot as plt
    plt.plot([1, 2], [3, 4]); plt.title("제목"); plt.savefig("figure.png"); plt.show()
    return os.path.getsize("figure.png") > 1000

def everyday():
    try: from tqdm import tqdm
    except ImportError: tqdm = iter
    @dataclasses.dataclass
    class Point:
        x: int
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "a.txt").write_text("한국어", encoding="utf-8")
        read = pathlib.Path(folder, "a.txt").read_text(encoding="utf-8")
    done = []
    threads = [threading.Thread(target=done.append, args=(n,)) for n in range(8)]
    [t.start() for t in threads]; [t.join() for t in threads]
    async def wait(): await asyncio.sleep(0.01); return 3
    logging.warning("careful"); warnings.warn("careful"); print("유니코드 ✓ \\U0001f600", file=sys.stderr)
    sys.setrecursionlimit(6000)
    def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
    right = read == "한국어" and len(done) == 8 and asyncio.run(wait()) == 3 and sum(tqdm(range(5))) == 10
    return right and deep(5000) == 5000 and Point(1) == Point(1)

def models_as_programs(secret, outside):
    import shutil, _ctypes
    import tensorflow as tf
    def works(action):
        try: return bool(action())
        except (tf.errors.OpError, OSError): return False
    def native():
        shutil.copy(_ctypes.__file__, "native.so")
        try: tf.load_op_library("./native.so")
        except tf.errors.NotFoundError as error: return "undefined symbol" in str(error)
        return True
    class Model(tf.Module):
        @tf.function(input_signature=[])
        def __call__(self): return tf.numpy_function(lambda: ran.append(1) or np.int64(os.system("true")), [], tf.int64)
    ran = []
    model = Model()
    tf.saved_model.save(model, "saved")
    again = tf.saved_model.load("saved")
    started = works(lambda: int(again()) == 0)
    tf.io.write_file("own.txt", "mine")
    works(lambda: tf.io.write_file(f"{outside}-{os.getpid()}", "x"))  # with namespaces perhaps to a tree of its own
    return {
        "operation reads": works(lambda: tf.raw_ops.ReadFile(filename=secret).numpy() == b"expected value"),
        "saved model runs Python here": bool(ran),
        "saved model starts a program": started,
        "library loads": works(native),
        "own file": open("own.txt").read() == "mine",
    }

def tables():
    import importlib.util
    if importlib.util.find_spec("pandas") is None: return True
    import pandas as pd
    return int(pd.DataFrame({"a": [1, 2]}).sum().iloc[0]) == 3
"""


@pytest.mark.parametrize("place", PLACES if EVERY else (*CORE, "docker"))
def test_libraries_behind_the_walls(
    place: str,
    make_course: Callable[..., Any],
    launchers: Callable[..., str],
    open_folder: Callable[[str], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Everyday work; and H5: operations, saved models and native code reach what their worker reaches, and nothing else."""
    level = place.removeprefix("user-").replace("docker", "landlock")
    folder = open_folder("models")
    folder.chmod(0o777)
    secret, outside = folder / "secret.txt", folder / "written"
    secret.write_text("expected value", encoding="ascii")
    bare = level in ("uid", "process")  # gap: files that everybody may read or write
    expected = {
        "operation reads": bare,
        "saved model runs Python here": True,
        "saved model starts a program": level == "process",
        "library loads": True,
        "own file": True,
    }
    hidden = HIDDEN
    for mark, value in (("@SECRET@", str(secret)), ("@OUTSIDE@", str(outside)), ("@EXPECTED@", expected)):
        hidden = hidden.replace(mark, repr(value))
    ground = make_course(card=CARD, visible=VISIBLE, hidden=hidden, reference=SOURCE)
    if place.startswith("user-") and os.getuid() == 0:
        for path in [ground.root, *ground.root.rglob("*")]:
            os.chown(path, 65534, 65534)
    opened = Course(ground.root)
    with monkeypatch.context() as patch:
        patch.setattr(sys, "executable", launchers(place))  # the judge's own process is started with it
        judge = JudgeServer(opened, opened.assignment("tiny"), isolation=level, trust=level in ("uid", "process"))
        judge.__enter__()
    try:
        report = judge.grade(ground.hand_in(SOURCE))
    finally:
        judge.__exit__(None, None, None)
    checks = [check for question in report.questions for check in question.checks]
    assert [check.outcome for check in checks] == ["passed", "passed"], checks
    assert report.isolation["level"] == level
    assert any(path.name.startswith("written") for path in folder.iterdir()) == bare
