"""What honest students do must work behind every wall."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from autograder.engine import Engine, start
from autograder.engine.session import Limits

LIBRARIES = ["numpy", "scipy.sparse", "sklearn.ensemble", "cv2", "gensim.models", "matplotlib", "keras"]
LEVELS = ("namespaces", "landlock", "process")
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

def tables():
    import importlib.util
    if importlib.util.find_spec("pandas") is None: return True
    import pandas as pd
    return int(pd.DataFrame({"a": [1, 2]}).sum().iloc[0]) == 3
"""


@pytest.fixture(scope="module", params=LEVELS)
def ask(request: pytest.FixtureRequest) -> Iterator[Callable[[str], Any]]:
    """One worker of a level, with everything in it."""
    engine: Engine = start(LIBRARIES, isolation=request.param)
    try:
        with engine.spawn() as session:
            load = {
                "module": "handed_in", "filename": "handed_in.py", "source": SOURCE, "code": b"", "files": {}, "aliases": {},
                "forbid": [], "seed": 1,
            }  # fmt: skip
            session.request("load", load, limits=Limits(cpu=120.0, idle=60.0), counted=False)

            def call(name: str) -> Any:
                handle = session.request("get", 0, name)
                return session.request("call", handle.number, [], {}, limits=Limits(cpu=120.0, idle=30.0))

            yield call
    finally:
        engine.close()


NAMES = ["keras_models", "word_vectors", "forest", "images", "figure", "everyday", "tables"]


def test_honest_work_goes_on_behind_the_walls(ask: Callable[[str], Any]) -> None:
    assert {name: ask(name) for name in NAMES} == dict.fromkeys(NAMES, True)
