"""What a record of the wire becomes in a test's hands."""

from __future__ import annotations

from collections.abc import Callable, Collection
from types import SimpleNamespace
from typing import Any

from autograder.engine import wire
from autograder.judge.failure import Broke
from autograder.judge.models import BadModel, rebuild
from autograder.judge.record import Finding
from autograder.judge.stand_in import Held, Side
from autograder.messages import Message


def reviver(
    side: Side, written: Callable[[], str], models: dict[int, tuple[Any, wire.Handle]], imports: Collection[str]
) -> Callable[[Any], Any]:
    """Turn records into stand-ins, genuine matrices and genuine models; ``written`` names the call they came from.

    Only the libraries in ``imports`` are used for that: no answer makes the judge import another.
    """

    def revive(record: Any) -> Any:
        if type(record) is wire.Handle:
            return Held(side, record, written())
        if type(record) is wire.ModelData:
            _needs("keras", imports, written)
            try:
                model = rebuild(record)
            except BadModel as reason:
                raise Broke(
                    Finding(headline=Message("judge.bad_model", {"reason": str(reason)}), call=written())
                ) from None
            models[id(model)] = (model, record.handle)
            return model
        if type(record) is wire.HistoryData:
            return SimpleNamespace(epoch=record.epoch, history=record.history)
        if type(record) is wire.SparseData:
            _needs("scipy", imports, written)
            return _matrix(record, written())
        _needs("gensim", imports, written)
        return _vectors(record)

    return revive


_COMES_WITH = {"keras": ("keras", "tensorflow"), "scipy": ("scipy", "sklearn", "gensim"), "gensim": ("gensim",)}


def _needs(library: str, imports: Collection[str], written: Callable[[], str]) -> None:
    if not any(name.partition(".")[0] in _COMES_WITH[library] for name in imports):
        reason = Message("judge.bad_model", {"reason": f"{library} is no part of this assignment"})
        raise Broke(Finding(headline=reason, call=written()))


def _matrix(record: wire.SparseData, path: str) -> Any:
    from scipy import sparse

    kind = getattr(sparse, f"{record.form}_{'array' if record.is_array else 'matrix'}")
    try:
        if record.form == "coo":
            row, column, values = record.parts
            return kind((values, (row, column)), shape=record.shape)
        indptr, indices, values = record.parts
        matrix = kind((values, indices, indptr), shape=record.shape)
        matrix.check_format(full_check=True)
    except (ValueError, TypeError, IndexError) as error:
        raise Broke(Finding(headline=Message("judge.unsendable", {"reason": str(error)[:200]}), call=path)) from None
    return matrix


def _vectors(record: wire.VectorsData) -> Any:
    from gensim.models import KeyedVectors

    vectors = KeyedVectors(record.matrix.shape[1])
    vectors.add_vectors(record.words, record.matrix)
    return vectors
