"""The reference of the embedding assignment agrees with what it stands for: gensim, scikit-learn, Keras, arithmetic."""

from __future__ import annotations

import importlib.util
import types

import numpy as np
import pytest
from gensim.models import KeyedVectors
from sklearn.metrics.pairwise import cosine_similarity

from autograder.assignment import find_course


@pytest.fixture(scope="module")
def solution() -> types.ModuleType:
    """The solution, imported from its file."""
    file = find_course().assignment("embedding").reference
    assert file is not None
    spec = importlib.util.spec_from_file_location("embedding_solution", file)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("seed", range(5))
def test_similar_words_are_those_of_gensim_and_scikit_learn(solution, seed):
    rng = np.random.default_rng(seed)
    words = [f"{'단어' if i % 2 else 'word'}{i}" for i in range(40)]
    table = rng.normal(size=(40, 7)) * rng.choice([1e-6, 1, 1e6], (40, 1))
    found = solution.most_similar(table, words, words[seed], 12)

    cosines = cosine_similarity(table)[seed]
    assert [cosine for _, cosine in found] == pytest.approx([cosines[words.index(word)] for word, _ in found], abs=1e-9)

    vectors = KeyedVectors(7)
    vectors.add_vectors(words, table.astype(np.float32))
    theirs = vectors.most_similar(words[seed], topn=12)
    assert [word for word, _ in found] == [word for word, _ in theirs]
    assert [cosine for _, cosine in found] == pytest.approx([cosine for _, cosine in theirs], abs=1e-5)


@pytest.mark.parametrize("seed", range(5))
def test_a_lookup_is_keras_embedding_and_one_hot_times_weights(solution, seed):
    rng = np.random.default_rng(seed)
    words = [f"단어{i}" for i in rng.permutation(9)]
    vocabulary = {word: column for column, word in enumerate(words)}
    model = solution.build_embedding_model(9, 4)
    [weights] = model.get_layer("embedding").get_weights()
    indices = rng.integers(0, 9, 6)
    rows = solution.embedding_lookup(indices, weights)
    assert np.array_equal(rows, np.asarray(model.get_layer("embedding")(indices)))
    assert np.array_equal(rows, solution.one_hot([words[i] for i in indices], vocabulary) @ weights)


@pytest.mark.parametrize("window", [1, 2, 5, 30])
def test_pairs_are_all_places_at_most_a_window_apart(solution, window):
    tokens = list("abcabcdaa")
    expected = [
        (centre, neighbour)
        for i, centre in enumerate(tokens)
        for j, neighbour in enumerate(tokens)
        if 0 < abs(i - j) <= window
    ]
    assert solution.skip_gram_pairs(tokens, window) == expected
