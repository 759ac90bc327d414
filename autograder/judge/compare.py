"""The one comparison.  Exact about shape, dtype, NaN, infinity and the sign of zero; never broadcasts."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Literal

import numpy as np

from autograder.judge import show
from autograder.judge.failure import Wrong
from autograder.judge.record import Finding
from autograder.messages import Message, Param

Like = Literal["array", "numbers"] | None
_KINDS = {"i": "integer", "u": "integer", "f": "float", "c": "complex", "b": "bool", "U": "text"}


class _Differs(Exception):
    def __init__(self, headline: Message, difference: Message | None = None) -> None:
        super().__init__(headline.code)
        self.headline, self.difference = headline, difference


def compare(
    got: Any,
    expected: Any,
    *,
    rtol: float = 0.0,
    atol: float = 0.0,
    like: Like = None,
    call: Callable[[], str] | None = None,
) -> None:
    """Compare an answer with the right one.

    Floats may differ by ``atol + rtol * abs(expected)``, nothing else may differ at all.
    ``like="array"`` also takes a list, tuple or scalar where an array is expected; ``like="numbers"``
    takes these and lets integers stand for floats and the other way round.  ``call`` writes the call
    that gave the answer; it is asked only where they differ, since most answers do not.

    Raises:
        Wrong: they differ; the finding says where first.
    """
    try:
        _Comparison(rtol, atol, like).same(got, expected, "")
    except _Differs as found:
        exact = not rtol and not atol
        raise Wrong(
            Finding(
                headline=found.headline,
                call=call() if call else None,
                expected=show.value(expected),
                got=show.value(got),
                difference=found.difference,
                tolerance=None if exact else f"atol={atol:g}, rtol={rtol:g}",
            )
        ) from None


class _Comparison:
    def __init__(self, rtol: float, atol: float, like: Like) -> None:
        self.rtol, self.atol, self.like = rtol, atol, like

    def same(self, got: Any, expected: Any, at: str) -> None:
        if isinstance(expected, np.ndarray):
            self._array(self._as_array(got, at), expected, at)
        elif isinstance(expected, bool | np.bool_):
            if not isinstance(got, bool | np.bool_) or bool(got) is not bool(expected):
                self._unequal_or_kind(got, expected, isinstance(got, bool | np.bool_), at)
        elif isinstance(expected, int | np.integer | float | np.floating | complex | np.complexfloating):
            self._number(got, expected, at)
        elif isinstance(expected, list | tuple):
            self._sequence(got, expected, at)
        elif isinstance(expected, dict):
            self._dict(got, expected, at)
        elif _is_sparse(expected):
            self._sparse(got, expected, at)
        elif type(got) is not type(expected) or got != expected or not _same_members(got, expected):
            if isinstance(got, str) and isinstance(expected, str):
                self._text(got, expected, at)
            self._unequal_or_kind(got, expected, type(got) is type(expected), at)

    def _unequal_or_kind(self, got: Any, expected: Any, same_kind: bool, at: str) -> None:
        if same_kind:
            raise _Differs(Message("judge.wrong_value"), self._where(at, got, expected))
        raise _Differs(
            Message("judge.wrong_kind", {"expected": show.kind(expected), "got": show.kind(got)}), self._place(at)
        )

    def _where(self, at: str, got: Any, expected: Any) -> Message:
        code = "judge.differs_at" if at else "judge.differs"
        return Message(code, {"at": at, "expected": show.value(expected), "got": show.value(got)})

    def _place(self, at: str) -> Message | None:
        return Message("judge.at", {"at": at}) if at else None

    def _as_array(self, got: Any, at: str) -> np.ndarray:
        if isinstance(got, np.ndarray):
            return got
        if self.like and isinstance(got, list | tuple | int | float | complex | np.generic):
            try:
                converted = np.asarray(got)
            except ValueError:  # rows of different lengths
                raise _Differs(Message("judge.ragged"), self._place(at)) from None
            if converted.dtype.kind in _KINDS:
                return converted
        raise _Differs(Message("judge.wrong_kind", {"expected": "array", "got": show.kind(got)}), self._place(at))

    def _array(self, got: np.ndarray, expected: np.ndarray, at: str) -> None:
        if got.shape != expected.shape:
            shapes = {"expected": str(expected.shape), "got": str(got.shape)}
            raise _Differs(Message("judge.wrong_shape", shapes), self._place(at))
        kinds = _KINDS.get(got.dtype.kind), _KINDS.get(expected.dtype.kind)
        numeric = {"integer", "float"}
        relaxed = (self.like == "numbers" and set(kinds) <= numeric) or (not expected.size and self.like)
        if kinds[0] != kinds[1] and not relaxed:
            dtypes = {"expected": str(expected.dtype), "got": str(got.dtype)}
            raise _Differs(Message("judge.wrong_dtype", dtypes), self._place(at))
        if not expected.size or _identical(got, expected):
            return
        bad = ~self._close(got, expected)
        if bad.any():
            first = tuple(int(axis[0]) for axis in np.nonzero(bad)) if bad.ndim else ()
            place = f"{at}[{', '.join(map(str, first))}]" if first else at
            params: dict[str, Param] = {
                "at": place or "()",
                "expected": _plain(expected[first]),
                "got": _plain(got[first]),
                "count": int(bad.sum()),
                "size": int(bad.size),
            }
            raise _Differs(Message("judge.wrong_values"), Message("judge.differs_in_array", params))

    def _close(self, got: np.ndarray, expected: np.ndarray) -> np.ndarray:
        inexact = expected.dtype.kind in "fc" or got.dtype.kind in "fc"
        if not inexact:
            return np.asarray(got == expected)
        if expected.dtype.kind == "c" or got.dtype.kind == "c":
            close = self._close(got.real, expected.real) & self._close(got.imag, expected.imag)
            return np.asarray(close)
        left, right = got.astype(np.float64), expected.astype(np.float64)
        equal = (left == right) | (np.isnan(left) & np.isnan(right))
        if self.rtol or self.atol:
            with np.errstate(invalid="ignore", over="ignore"):
                near = np.abs(left - right) <= self.atol + self.rtol * np.abs(right)
            return np.asarray(equal | (near & np.isfinite(left) & np.isfinite(right)))
        # The sign of zero is part of an exact answer, where both sides are floats and so can carry it.
        if got.dtype.kind == expected.dtype.kind:
            equal &= (left != 0) | (np.signbit(left) == np.signbit(right))
        return np.asarray(equal)

    def _number(self, got: Any, expected: Any, at: str) -> None:
        if isinstance(got, np.ndarray) and got.ndim == 0 and self.like:
            got = got[()]
        right_kind = _number_kind(expected)
        kind = _number_kind(got)
        if kind != right_kind and not (self.like == "numbers" and {kind, right_kind} <= {"integer", "float"}):
            self._unequal_or_kind(got, expected, False, at)
        if right_kind == kind == "integer":
            close = int(got) == int(expected)
        else:
            close = bool(self._close(np.asarray(got), np.asarray(expected)).all())
        if not close:
            raise _Differs(Message("judge.wrong_value"), self._where(at, got, expected))

    def _sequence(self, got: Any, expected: list[Any] | tuple[Any, ...], at: str) -> None:
        accepted = isinstance(got, list | tuple) if self.like else type(got) is type(expected)
        if self.like and isinstance(got, np.ndarray) and got.ndim:
            got, accepted = list(got), True
        if not accepted:
            self._unequal_or_kind(got, expected, False, at)
        for index, (one, other) in enumerate(zip(got, expected, strict=False)):
            self.same(one, other, f"{at}[{index}]")
        if len(got) != len(expected):
            params = {"expected": len(expected), "got": len(got)}
            raise _Differs(Message("judge.wrong_length", params), self._place(at))

    def _dict(self, got: Any, expected: dict[Any, Any], at: str) -> None:
        if not isinstance(got, dict):
            self._unequal_or_kind(got, expected, False, at)
        kinds = {key: _number_kind(key) for key in got}
        for key, right in expected.items():
            if key not in got or _number_kind(key) != kinds[key]:
                raise _Differs(Message("judge.key_missing", {"key": show.value(key)}), self._place(at))
            self.same(got[key], right, f"{at}[{show.value(key)}]")
        for key in got:
            if key not in expected:
                raise _Differs(Message("judge.key_extra", {"key": show.value(key)}), self._place(at))

    def _sparse(self, got: Any, expected: Any, at: str) -> None:
        if not _is_sparse(got):
            self._unequal_or_kind(got, expected, False, at)
        if got.shape != expected.shape:
            shapes = {"expected": str(expected.shape), "got": str(got.shape)}
            raise _Differs(Message("judge.wrong_shape", shapes), self._place(at))
        left, right = (matrix.tocsr().copy() for matrix in (got, expected))
        for matrix in (left, right):
            matrix.sum_duplicates()
        for name in ("indptr", "indices", "data"):
            one, other = getattr(left, name), getattr(right, name)
            self._array(
                one.astype(np.int64) if name != "data" else one,
                other.astype(np.int64) if name != "data" else other,
                f"{at}.{name}",
            )

    def _text(self, got: str, expected: str, at: str) -> None:
        first = next(
            (i for i, pair in enumerate(zip(got, expected, strict=False)) if pair[0] != pair[1]),
            min(len(got), len(expected)),
        )
        params: dict[str, Param] = {
            "at": first,
            "expected": repr(show.around(expected, first)),
            "got": repr(show.around(got, first)),
        }
        raise _Differs(Message("judge.wrong_text"), Message("judge.differs_in_text", params))


def _identical(got: np.ndarray, expected: np.ndarray) -> bool:
    """Whether every bit is the same: most answers are right, and this takes a tenth of the time of a closer look."""
    if got.dtype != expected.dtype or not (got.flags.c_contiguous and expected.flags.c_contiguous):
        return False
    return bool((got.reshape(-1).view(np.uint8) == expected.reshape(-1).view(np.uint8)).all())


def _same_members(got: Any, expected: Any) -> bool:
    """Whether equal sets hold the same kinds of numbers: ``{True} == {1} == {1.0}`` for Python."""
    if not isinstance(expected, set | frozenset):
        return True
    return {(_number_kind(one), one) for one in got} == {(_number_kind(one), one) for one in expected}


def _number_kind(thing: Any) -> str:
    if isinstance(thing, bool | np.bool_):
        return "bool"
    if isinstance(thing, int | np.integer):
        return "integer"
    if isinstance(thing, float | np.floating):
        return "float"
    return "complex" if isinstance(thing, complex | np.complexfloating) else type(thing).__name__


def _plain(thing: Any) -> str:
    item = thing.item() if hasattr(thing, "item") else thing
    return repr(item) if not (isinstance(item, float) and math.isnan(item)) else "nan"


def _is_sparse(thing: Any) -> bool:
    return type(thing).__module__.startswith("scipy.sparse")
