"""Mutated messages for the decoder that the judge reads a worker's bytes with.

    python tests/security/fuzz_wire.py [COUNT [SEED]]

Whatever the bytes, decoding ends within half a second with a plain value or ``Malformed``, and the process never holds more
than 400 MiB more than before.  A million takes a few minutes.
"""

from __future__ import annotations

import random
import resource
import sys
import time
from typing import Any

import msgspec
import numpy as np

from autograder.engine import wire

SECONDS, MEMORY = 0.5, 400 << 20
VALUES: list[Any] = [
    None, [1, "a", b"b", 2.5, 1j, 2**80, -(2**70)], {"k": [True, ()], 3: {4}}, list(range(40)), [0.5] * 20,
    np.arange(12.0).reshape(3, 4), np.asfortranarray(np.eye(3)), np.array(["text", ""]), np.float32(1), frozenset({1, (2, 3)}),
    wire.Handle(3, "Thing"), wire.HistoryData([0, 1], {"loss": [0.5, 0.25]}), wire.VectorsData(["a"], np.eye(1)),
    wire.SparseData("csr", (1, 2), (np.array([0, 1]), np.array([1]), np.array([5.0])), True),
    wire.ModelData(wire.Handle(1, "Sequential"), "{}", [np.eye(2)], None),
]  # fmt: skip
ODD = [
    b"\xdd\xff\xff\xff\xff", b"\xdf\xff\xff\xff\xff", b"\xdb\x7f\xff\xff\xff", b"\xc6\x7f\xff\xff\xff", b"\xcf" + b"\xff" * 8,
    b"\xd3\x80" + b"\0" * 7, b"\xcb\x7f\xf8" + b"\0" * 6, b"\xa2\xed\xa0", b"\x91" * 80, b"\xc1", b"\xd4\xff\0", b"\xc0", b"\x90",
]  # fmt: skip
TREE = [
    0,
    1,
    -1,
    7,
    9,
    11,
    12,
    14,
    2**40,
    2**63,
    -(2**63),
    True,
    None,
    "",
    "f8",
    "O",
    "csr",
    "C",
    b"",
    0.5,
    float("nan"),
    [],
]


def seeds() -> list[tuple[bytes, bytes]]:
    """Right messages."""
    made = [wire.encode(["ok", value]) for value in VALUES]
    return [(head, b"".join(bytes(part) for part in body)) for head, body, _ in made]


def twisted(part: Any, rng: random.Random) -> Any:
    """A message's tree with something in it exchanged."""
    if not isinstance(part, list) or not part or rng.random() < 0.15:
        return rng.choice(TREE)
    copy = list(part)
    at = rng.randrange(len(copy))
    copy[at] = twisted(copy[at], rng)
    if rng.random() < 0.1:
        copy *= rng.choice((2, 50))
    return copy


def mutated(head: bytes, rng: random.Random) -> bytes:
    """A head with some bytes exchanged, or with some of its parts."""
    if rng.random() < 0.5:
        try:
            return msgspec.msgpack.encode(twisted(msgspec.msgpack.decode(head), rng))
        except (OverflowError, msgspec.DecodeError):
            return head
    data = bytearray(head)
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(data) + 1)
        data[at : at + rng.choice((0, 1, 1, 4))] = (
            rng.choice(ODD) if rng.random() < 0.4 else rng.randbytes(rng.randint(0, 4))
        )
    return bytes(data)


def plain(value: Any) -> bool:
    """Whether nothing but data came out."""
    kinds = (
        type(None),
        bool,
        int,
        float,
        complex,
        str,
        bytes,
        list,
        tuple,
        set,
        frozenset,
        dict,
        np.ndarray,
        np.generic,
    )
    records = (wire.Handle, wire.HistoryData, wire.VectorsData, wire.SparseData, wire.ModelData)
    return isinstance(value, kinds + records)


def run(count: int, seed: int) -> tuple[int, float, int]:
    """Decode ``count`` mutations; gives how many were refused, the slowest, and by how many bytes the peak grew."""
    rng, right = random.Random(seed), seeds()
    before, refused, slowest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, 0, 0.0
    for _ in range(count):
        head, body = rng.choice(right)
        head = mutated(head, rng)
        start = time.process_time()
        try:
            assert plain(wire.decode(head, bytearray(body))), head
        except wire.Malformed:
            refused += 1
        except BaseException:
            print("the bytes:", head, body)
            raise
        slowest = max(slowest, time.process_time() - start)
        assert slowest < SECONDS, (slowest, head)
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024
    assert grown < MEMORY, grown
    return refused, slowest, grown


def main() -> None:
    """Fuzz, and say what was seen."""
    count, seed = (int(value) for value in (*sys.argv[1:], *("1000000", "1")[len(sys.argv) - 1 :]))
    start = time.monotonic()
    refused, slowest, grown = run(count, seed)
    took = time.monotonic() - start
    print(f"{count} messages, {refused} refused, slowest {slowest * 1000:.1f} ms, {grown >> 20} MiB, {took:.0f} s")


if __name__ == "__main__":
    main()
