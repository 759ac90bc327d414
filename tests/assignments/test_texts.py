"""The references of the text assignments agree with the libraries they stand for: gensim's stemmer, scikit-learn.

Grading needs neither library.
"""

from __future__ import annotations

import importlib.util
import itertools
import json
import random
import re
import types
from pathlib import Path

import numpy as np
import pytest
from gensim.parsing.porter import PorterStemmer
from gensim.test.utils import datapath
from hypothesis import given
from hypothesis import strategies as st
from scipy import sparse
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer
from sklearn.metrics.pairwise import cosine_similarity

from autograder.assignment import find_course

COURSE = find_course()
WORD = r"(?u)\w+"
ENDINGS = (
    "ational tional enci anci izer bli alli entli eli ousli ization ation ator alism iveness fulness ousness aliti iviti "
    "biliti logi icate ative alize iciti ical ful ness al ance ence er ic able ible ant ement ment ent ion ou ism ate "
    "iti ous ive ize s es ies sses ed eed ing y ly e ll"
).split()


def module(file: Path) -> types.ModuleType:
    """A solution, imported from its file."""
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec is not None and spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


def reference(name: str) -> types.ModuleType:
    file = COURSE.assignment(name).reference
    assert file is not None
    return module(file)


CLEANING, BAG = reference("text_cleaning"), reference("bag_of_words")
DOCUMENTS = json.loads((COURSE.data / "documents.json").read_text(encoding="utf-8"))
TEXTS = {language: [document[language] for document in DOCUMENTS] for language in ("en", "ko")}
TEXTS["both"] = [*TEXTS["en"], *TEXTS["ko"], "", "!?", "Été 책 A a_1 2026"]


def test_stems_are_those_of_gensim():
    porter = PorterStemmer()
    news = Path(datapath("lee_background.cor")).read_text(encoding="utf-8").lower()
    words = set(re.findall("[a-z]{3,}", news + " ".join(TEXTS["en"]).lower()))
    draw = random.Random(0)
    for _ in range(20_000):
        root = "".join(draw.choices("aeiouybcdghlnprstwxz", k=draw.randint(0, 5)))
        words.add(root + "".join(draw.choices(ENDINGS, k=draw.randint(1, 3))))
    tokens = sorted(word for word in words if len(word) > 2)
    assert len(tokens) > 20_000
    expected = [porter.stem(token) for token in tokens]
    assert dict(zip(tokens, CLEANING.stem(tokens), strict=True)) == dict(zip(tokens, expected, strict=True))


@given(st.text("aeioubcdlstzwxyn", min_size=3, max_size=9))
def test_any_letters_are_stemmed_like_gensim(word):
    assert CLEANING.stem([word]) == [PorterStemmer().stem(word)]


@given(st.text())
def test_what_is_left_of_a_text(text):
    left = CLEANING.strip_punctuation(text)
    assert all(letter.isalnum() or letter == "_" or re.match(r"\s", letter) for letter in left)
    assert CLEANING.tokenize(" ".join(CLEANING.tokenize(left))) == CLEANING.tokenize(left)


@pytest.mark.parametrize("language", TEXTS)
def test_counts_are_those_of_scikit_learn(language):
    vectorizer = CountVectorizer(token_pattern=WORD)
    expected = vectorizer.fit_transform(TEXTS[language])
    vocabulary = BAG.build_vocabulary(TEXTS[language])
    assert vocabulary == vectorizer.vocabulary_
    got = BAG.count_vectors(TEXTS[language], vocabulary)
    assert got.dtype == expected.dtype == np.int64
    assert (got != expected).nnz == 0


def test_new_documents_are_counted_like_scikit_learn():
    known = BAG.build_vocabulary(TEXTS["en"])
    vectorizer = CountVectorizer(token_pattern=WORD, vocabulary=known)
    assert (BAG.count_vectors(TEXTS["both"], known) != vectorizer.transform(TEXTS["both"])).nnz == 0


@pytest.mark.parametrize(("language", "n"), [*itertools.product(("en", "ko"), (1, 2, 3))])
def test_ngrams_are_those_of_scikit_learn(language, n):
    analyze = CountVectorizer(token_pattern=WORD, ngram_range=(n, n)).build_analyzer()
    for text in [*TEXTS[language], "", "책"]:
        assert BAG.ngrams(BAG.words(text), n) == analyze(text)


@pytest.mark.parametrize("language", TEXTS)
def test_weights_and_similarities_are_those_of_scikit_learn(language):
    counts = BAG.count_vectors(TEXTS[language], BAG.build_vocabulary(TEXTS[language]))
    expected = TfidfTransformer().fit_transform(counts)
    weights = BAG.tf_idf(counts)
    np.testing.assert_allclose(weights.toarray(), expected.toarray(), rtol=1e-12, atol=1e-15)
    for matrix in (counts, weights):
        np.testing.assert_allclose(BAG.document_similarity(matrix), cosine_similarity(matrix), rtol=1e-12, atol=1e-15)


@pytest.mark.parametrize("seed", range(5))
def test_random_counts_are_weighted_like_scikit_learn(seed):
    rng = np.random.default_rng(seed)
    dense = np.where(rng.random((30, 50)) < 0.1, rng.integers(1, 9, (30, 50)), 0)
    dense[[0, 7, 29]] = 0
    counts = sparse.csr_array(dense)
    expected = TfidfTransformer().fit_transform(counts)
    np.testing.assert_allclose(BAG.tf_idf(counts).toarray(), expected.toarray(), rtol=1e-12, atol=1e-15)
    np.testing.assert_allclose(BAG.document_similarity(counts), cosine_similarity(counts), rtol=1e-12, atol=1e-15)
