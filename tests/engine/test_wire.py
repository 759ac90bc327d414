"""Values there and back, and what a hostile worker may write instead of them."""

from __future__ import annotations

import random
import time
import tracemalloc
from typing import Any

import msgspec
import numpy as np
import pytest

from autograder.engine import wire
from autograder.engine.wire import (
    ARRAY,
    COMPLEX,
    DICT,
    HANDLE,
    INTEGER,
    LIST,
    MODEL,
    PACKED,
    SCALAR,
    SET,
    SPARSE,
    TUPLE,
)


def there_and_back(value: Any, **how: Any) -> Any:
    head, body, size = wire.encode(value)
    joined = bytearray(b"".join(bytes(part) for part in body))
    assert len(joined) == size
    return wire.decode(head, joined, **how)


def alike(one: Any, other: Any) -> bool:
    """Equal in type, value, NaN and the sign of zero."""
    if type(one) is not type(other):
        return False
    if isinstance(one, float):
        return one.hex() == other.hex()
    if isinstance(one, complex):
        return alike(one.real, other.real) and alike(one.imag, other.imag)
    if isinstance(one, list | tuple):
        return len(one) == len(other) and all(map(alike, one, other))
    if isinstance(one, dict):
        return list(one) == list(other) and all(alike(one[key], other[key]) for key in one)
    if isinstance(one, np.ndarray):
        return one.dtype == other.dtype and one.shape == other.shape and one.tobytes() == other.tobytes()
    if isinstance(one, np.generic):
        return one.dtype == other.dtype and one.tobytes() == other.tobytes()
    return bool(one == other)


PLAIN = [
    None, True, False, 0, -1, 2**63 - 1, -(2**63), 2**64 - 1, 2**64, -(2**63) - 1, 10**1000, -(10**1000),
    0.0, -0.0, float("nan"), float("inf"), -float("inf"), 5e-324, 1j, complex(-0.0, float("nan")),
    "", "한국어 \0 \U0001f600", b"", b"\xff\0", [], (), {}, set(), frozenset(), [[]], ([],), {(): 1},
    {1, "a", b"a"}, frozenset({(1, 2)}), {"a": [1, (2, {3})], 1: None, b"k": -0.0},
    [1] * 20, [True] * 20, [-0.0] * 20, [float("nan")] * 20, [2**63] * 20, [2**70] * 20, [1, True] * 10, [1, 1.0] * 10,
    ["text"] * 20, list(range(100_000)), [[0.5] * 16] * 16,
]  # fmt: skip
ARRAYS = [
    np.array(7), np.array(-0.0), np.zeros(0), np.zeros((0, 3)), np.zeros((3, 0, 2), "i1"), np.zeros((2, 0), order="F"),
    np.arange(12).reshape(3, 4), np.asfortranarray(np.arange(12.0).reshape(3, 4)), np.arange(24).reshape(2, 3, 4)[:, ::2],
    np.arange(10)[::-1], np.arange(10)[::3], np.array([np.nan, np.inf, -0.0]), np.array([True, False]),
    np.array(["가", "long text", ""]), np.array([["a"]]), np.zeros(2, "U1"), np.arange(3, dtype=">i4"), np.array([1 + 2j]),
    *(np.array([0, 1], dtype) for dtype in "i1 i2 i4 i8 u1 u2 u4 u8 f2 f4 f8 c8 c16".split()),
    np.zeros((1,) * 16),
]  # fmt: skip
SCALARS = [np.float32(0.1), np.float64(-0.0), np.int8(-1), np.uint64(2**64 - 1), np.bool_(True), np.complex64(1j)]


@pytest.mark.parametrize("index", range(len(PLAIN + SCALARS)))
def test_plain_values_come_back_as_they_were(index: int) -> None:
    value = (PLAIN + SCALARS)[index]
    assert alike(there_and_back(value), value)


@pytest.mark.parametrize("index", range(len(ARRAYS)))
def test_arrays_come_back_with_shape_dtype_and_bytes(index: int) -> None:
    value = ARRAYS[index]
    native = value.astype(value.dtype.newbyteorder("="))
    assert alike(there_and_back(value), native)
    assert alike(there_and_back([value, {"k": value}]), [native, {"k": native}])


@pytest.mark.parametrize("index", range(len(ARRAYS)))
@pytest.mark.parametrize("writable", [True, False])
def test_layout_is_kept_towards_the_worker(index: int, writable: bool) -> None:
    value = ARRAYS[index].copy(order="K") if ARRAYS[index].flags.contiguous else ARRAYS[index][...]
    value.flags.writeable = writable
    found = there_and_back(value, keep_layout=True)
    assert alike(found, value.astype(value.dtype.newbyteorder("=")))
    assert found.flags.writeable is writable
    if value.size > 1:
        assert found.flags.c_contiguous == value.flags.c_contiguous
        assert found.flags.f_contiguous == value.flags.f_contiguous


def test_the_judge_gets_arrays_it_can_write_to() -> None:
    locked = np.arange(3)
    locked.flags.writeable = False
    assert there_and_back(locked).flags.writeable


def test_records_come_back() -> None:
    handle = wire.Handle(3, "Thing")
    sparse = wire.SparseData("csr", (1, 2), (np.array([0, 1]), np.array([1]), np.array([5.0])), True)
    found = there_and_back([handle, sparse, wire.HistoryData([0, 1], {"loss": [0.5, float("nan")]})])
    assert found[0] == handle
    assert (found[1].form, found[1].shape, found[1].is_array) == ("csr", (1, 2), True)
    assert found[2].epoch == [0, 1]
    assert alike(found[2].history["loss"], [0.5, float("nan")])
    model = there_and_back(wire.ModelData(handle, "{}", [np.eye(2)], None))
    assert (model.handle, model.config, model.compiled) == (handle, "{}", None)
    assert alike(model.weights, [np.eye(2)])


def nested(depth: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(depth):
        value = [value]
    return value


def loop() -> list[Any]:
    value: list[Any] = []
    value.append(value)
    return value


def laughs() -> list[Any]:
    value: list[Any] = [1]
    for _ in range(60):
        value = [value, value]
    return value


@pytest.mark.parametrize(
    "make",
    [
        lambda: nested(70), lambda: nested(100_000), loop, laughs, lambda: 10**10_000, lambda: "a" * (3 << 20),
        lambda: b"a" * (3 << 20), lambda: "\ud800", lambda: ["\ud800"], lambda: {"\ud800": 1}, lambda: object(),
        lambda: np.zeros((257 << 20,), "u1"), lambda: np.array([object()]), lambda: np.zeros(1, "f8,i4"),
        lambda: np.array(["2020"], "M8[Y]"), lambda: np.longdouble(1), lambda: [[None] * 20] * 30_000,
        lambda: [0] * 5_000_000, lambda: np.zeros((1,) * 17), lambda: np.array(["\ud800"]), lambda: {"a": loop()},
        lambda: np.zeros(1, "U5000"), lambda: [bytearray(1)],
    ],
)  # fmt: skip
def test_what_cannot_cross_is_refused_quickly(make: Any) -> None:
    value = make()
    start = time.process_time()
    with pytest.raises(wire.Unsendable):
        wire.encode(value)
    assert time.process_time() - start < 3


def packed(raw: Any) -> bytes:
    return msgspec.msgpack.encode(raw)


BIG = 2**61 - 1
MALFORMED: dict[str, tuple[bytes, bytes]] = {
    # G4: depth, lengths that are not there, amplification
    "deep": (b"\x91" * 10**6, b""),
    "long arrays announced": (b"\xdd\x00\x7f\xff\xff" * 500, b""),
    "empty arrays": (b"\xdd" + (2**20).to_bytes(4, "big") + b"\x90" * 2**20, b""),
    "many items": (packed([LIST, *[None] * 500_000]), b""),
    "deep lists": (packed(nested(100)), b""),
    "deep tagged": (b"\x92\x00" * 100 + b"\x91\x00", b""),
    "nothing": (b"", b""),
    "more after the end": (b"\xc0\xc0", b""),
    "timestamp": (b"\xd7\xff" + b"\xff" * 8, b""),
    "extension": (b"\xd4\x05\x00", b""),
    "map": (packed({"a": 1}), b""),
    "unknown tag": (packed([99]), b""),
    "no tag": (packed([]), b""),
    "tag of text": (packed(["0", 1]), b""),
    "tag true": (packed([True, 1]), b""),
    # G6: dtypes and shapes
    "object": (packed([ARRAY, "O", [1], 0, "C", False]), bytes(8)),
    "void": (packed([ARRAY, "V2147483647", [1], 0, "C", False]), b""),
    "subarray": (packed([ARRAY, "(10**9,)f8", [1], 0, "C", False]), bytes(8)),
    "negative length": (packed([ARRAY, "f8", [-1], 0, "C", False]), b""),
    "overflowing product": (packed([ARRAY, "f8", [2**40, 2**40], 0, "C", False]), b""),
    "huge empty": (packed([ARRAY, "f8", [0, 2**39], 0, "C", False]), b""),
    "axis of a gibibyte": (packed([ARRAY, "f8", [0, 2**27], 0, "C", False]), b""),
    "too many axes": (packed([ARRAY, "f8", [1] * 99, 0, "C", False]), bytes(8)),
    "outside": (packed([ARRAY, "f8", [2], 8, "C", False]), bytes(16)),
    "before": (packed([ARRAY, "f8", [1], -8, "C", False]), bytes(16)),
    "date": (packed([ARRAY, "M8[Y]", [1], 0, "C", False]), bytes(8)),
    "long double": (packed([ARRAY, "f16", [1], 0, "C", False]), bytes(16)),
    "big-endian": (packed([ARRAY, ">f8", [1], 0, "C", False]), bytes(8)),
    "length of float": (packed([ARRAY, "f8", [1.0], 0, "C", False]), bytes(8)),
    "length true": (packed([ARRAY, "f8", [True], 0, "C", False]), bytes(8)),
    "order": (packed([ARRAY, "f8", [1], 0, "A", False]), bytes(8)),
    "part missing": (packed([ARRAY, "f8", [1], 0, "C"]), bytes(8)),
    "text beyond Unicode": (packed([ARRAY, "U1", [1], 0, "C", False]), b"\xff\xff\xff\x7f"),
    "surrogate in an array": (packed([ARRAY, "U1", [1], 0, "C", False]), b"\x00\xd8\x00\x00"),
    "text of no width": (packed([ARRAY, "U0", [1], 0, "C", False]), b""),
    "text of other digits": (packed([ARRAY, "U٣", [1], 0, "C", False]), bytes(12)),
    "wide text": (packed([ARRAY, "U9999", [1], 0, "C", False]), bytes(40_000)),
    "the same bytes over and over": (packed([LIST, *[[ARRAY, "u1", [1 << 20], 0, "C", False]] * 300]), bytes(1 << 20)),
    "scalar of other size": (packed([SCALAR, "f8", b"1234"]), b""),
    "scalar of objects": (packed([SCALAR, "O", bytes(8)]), b""),
    "packed objects": (packed([PACKED, "O", 1, 0]), bytes(8)),
    "packed too long": (packed([PACKED, "?", 5_000_000, 0]), bytes(5_000_000)),
    "packed too long together": (packed([LIST, *[[PACKED, "?", 1_000_000, 0]] * 5]), bytes(1_000_000)),
    "packed negative": (packed([PACKED, "i8", -1, 0]), bytes(8)),
    "packed outside": (packed([PACKED, "i8", 3, 0]), bytes(16)),
    # G7: text, keys, numbers
    "surrogate": (b"\xa3\xed\xa0\x80", b""),
    "not UTF-8": (b"\xa1\xff", b""),
    "key twice": (packed([DICT, "a", 1, "a", 2]), b""),
    "one key under two names": (packed([DICT, 1, "a", True, "b"]), b""),
    "key of a list": (packed([DICT, [LIST], 1]), b""),
    "key without value": (packed([DICT, "a"]), b""),
    "member twice": (packed([SET, 1, 1]), b""),
    "member of a list": (packed([SET, [LIST]]), b""),
    "colliding members": (packed([SET, *([INTEGER, (BIG * n).to_bytes(12, "big")] for n in range(9000))]), b""),
    "colliding keys": (
        packed([DICT, *(p for n in range(9000) for p in ([INTEGER, (BIG * n).to_bytes(12, "big")], None))]), b""
    ),
    "colliding tuples": (
        packed([SET, *([TUPLE, [INTEGER, (BIG * n).to_bytes(12, "big")]] for n in range(9000))]), b""
    ),
    "endless number": (packed([INTEGER, bytes(5000)]), b""),
    "number of text": (packed([INTEGER, "1"]), b""),
    "complex of text": (packed([COMPLEX, "1", 1.0]), b""),
    "complex of integers": (packed([COMPLEX, 1, 1]), b""),
    # records
    "handle of text": (packed([HANDLE, "0", "x"]), b""),
    "sparse of a list": (packed([SPARSE, "csr", [1, 1], False, [LIST], [LIST], [LIST]]), b""),
    "sparse of another form": (packed([SPARSE, "dok", [1, 1], False, *[[ARRAY, "i8", [0], 0, "C", False]] * 3]), b""),
    "sparse too long": (packed([SPARSE, "coo", [2**31, 1], False, *[[ARRAY, "i8", [0], 0, "C", False]] * 3]), b""),
    "sparse of planes": (packed([SPARSE, "csr", [1, 1], False, *[[ARRAY, "i8", [0, 1], 0, "C", False]] * 3]), b""),
    "model of nothing": (packed([MODEL]), b""),
    "model without handle": (packed([MODEL, [LIST], "{}", None]), b""),
    "model of a list": (packed([MODEL, [HANDLE, 1, "x"], "{}", None, [LIST]]), b""),
    "history of text": (packed([13, [LIST], "x"]), b""),
    "vectors of other length": (packed([14, [LIST, "a"], [ARRAY, "f8", [0, 3], 0, "C", False]]), b""),
}  # fmt: skip


@pytest.mark.parametrize("name", MALFORMED)
def test_malformed_heads_are_refused(name: str) -> None:
    head, body = MALFORMED[name]
    start = time.process_time()
    with pytest.raises(wire.Malformed):
        wire.decode(head, bytearray(body))
    spent = time.process_time() - start
    tracemalloc.start()  # only now: it makes everything slower
    with pytest.raises(wire.Malformed):
        wire.decode(head, bytearray(body))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert spent < 4, spent  # a tenth of it on a quiet machine
    assert peak < 160 << 20, peak


@pytest.mark.parametrize(("head", "body"), [(3 << 20, 0), (0, 257 << 20), (2**32 - 1, 2**64 - 1)])
def test_a_frame_too_large_is_refused_before_it_is_read(head: int, body: int) -> None:
    with pytest.raises(wire.Malformed):
        wire.lengths(wire.HEADER.pack(head, body, 1))


SEEDS = [
    wire.encode(value) for value in [PLAIN[34], {"a": ARRAYS[6], "b": [1.5] * 20}, ARRAYS[13], SCALARS, [10**30, 2j]]
]


@pytest.mark.parametrize("seed", range(8))
def test_mutated_messages_are_read_or_refused_and_nothing_else(seed: int) -> None:
    """2,000 mutations a seed: only Malformed, each below 0.5 s of CPU, all together below 160 MiB."""
    chance = random.Random(seed)
    tracemalloc.start()
    refused = 0
    for _ in range(2000):
        head, parts, _ = SEEDS[chance.randrange(len(SEEDS))]
        mutated, body = bytearray(head), bytearray(b"".join(bytes(part) for part in parts))
        for _ in range(chance.randint(1, 6)):
            at = chance.randrange(len(mutated) + 1)
            match chance.randrange(4):
                case 0 if at < len(mutated):
                    mutated[at] = chance.randrange(256)
                case 1:
                    mutated[at:at] = chance.randbytes(chance.randint(1, 9))
                case 2:
                    del mutated[at : at + chance.randint(1, 9)]
                case _:
                    mutated[at : at + 5] = chance.choice(
                        [b"\xdd\xff\xff\xff\xff", b"\xdb\x7f\xff\xff\xff", b"\xcb\x7f\xf8" + bytes(6)]
                    )
        start = time.process_time()
        try:
            wire.decode(bytes(mutated), body[: chance.randint(0, len(body))] if chance.random() < 0.2 else body)
        except wire.Malformed:
            refused += 1
        assert time.process_time() - start < 0.5
    assert tracemalloc.get_traced_memory()[1] < 160 << 20
    tracemalloc.stop()
    assert refused > 200  # the mutations do reach what refuses them


def test_no_more_models_than_a_judge_rebuilds_in_a_moment() -> None:
    model = [MODEL, [HANDLE, 1, "Sequential"], "{}", None]
    assert len(wire.decode(msgspec.msgpack.encode([LIST, *[model] * wire.MAX_MODELS]), bytearray())) == wire.MAX_MODELS
    with pytest.raises(wire.Malformed, match="too many models"):
        wire.decode(msgspec.msgpack.encode([LIST, *[model] * (wire.MAX_MODELS + 1)]), bytearray())
