"""Frames between the judge and a worker, and the values in them.

A frame is a header (lengths of head and body, and the number of the request it belongs to), a
*head* of MessagePack and a *body* of raw array bytes.  In the head, numbers, text and bytes stand
for themselves; everything else is an array that starts with a tag::

    [LIST, item, ...]  [DICT, key, value, ...]  [ARRAY, dtype code, shape, offset, order, read-only]

Only :func:`decode` has to withstand malice: it accepts exact types, bounded sizes and depth, a
fixed table of dtypes, and never builds anything but plain values and the records below.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import msgspec
import numpy as np

MAX_HEAD = 2 << 20  # MessagePack grows up to 70-fold when decoded: 150 MB at most
MAX_BODY = 256 << 20
MAX_ITEMS = 400_000
HUGE = 4 << 20  # from here on memory comes in huge pages, and is read into where it stays
MAX_PACKED = (
    4 << 20
)  # entries of packed lists: each is a byte or eight here, but an object of forty once it is unpacked
MAX_COLLISIONS = 100  # keys or members with the same hash: finding n of them costs n * n
MAX_MODELS = 16  # rebuilding one takes the judge a moment, however few bytes describe it
MAX_DEPTH = 64
MAX_AXES = 16
MAX_DIGITS = 4096  # bytes of an integer
HEADER = struct.Struct(">IQQ")

LIST, TUPLE, SET, FROZENSET, DICT, INTEGER, COMPLEX, ARRAY, SCALAR, PACKED, HANDLE, SPARSE, MODEL, HISTORY, VECTORS = (
    range(15)
)
_DTYPES = {code: np.dtype(code) for code in "? i1 i2 i4 i8 u1 u2 u4 u8 f2 f4 f8 c8 c16".split()}
_CODES = {dtype: code for code, dtype in _DTYPES.items()}
_MAX_TEXT_WIDTH = 4096
_PACKED = {"?": np.dtype("?"), "i8": np.dtype("i8"), "f8": np.dtype("f8")}
_PACK_FROM = 16  # a shorter list is sent item by item


class Malformed(Exception):
    """Bytes from a worker that are no valid message: a finding about the submission, never a crash."""


class Unsendable(Exception):
    """A value that cannot cross: too large, too deep, or text that is no Unicode."""


@dataclass(frozen=True)
class Handle:
    """Something that stays in the worker: its number there, and what its class is called."""

    number: int
    type_name: str


@dataclass(frozen=True)
class ModelData:
    """A Keras model as data: its configuration (JSON), weights, and how it was compiled (JSON), and the original's handle."""

    handle: Handle
    config: str
    weights: list[np.ndarray]
    compiled: str | None


@dataclass(frozen=True)
class HistoryData:
    """What ``fit`` recorded: ``history`` maps a metric to its value in each epoch."""

    epoch: list[int]
    history: dict[str, list[float]]


@dataclass(frozen=True)
class VectorsData:
    """Word vectors: ``matrix`` has one row for each of ``words``."""

    words: list[str]
    matrix: np.ndarray


@dataclass(frozen=True)
class SparseData:
    """A SciPy sparse matrix: ``parts`` are (indptr, indices, data) for csr and csc, (row, col, data) for coo."""

    form: str
    shape: tuple[int, int]
    parts: tuple[np.ndarray, ...]
    is_array: bool


Hook = Callable[[Any], Any]
"""Called with a value the wire does not know; gives a value it does know (or raises Unsendable)."""


@dataclass
class _Encoder:
    hook: Hook | None
    body: list[Any] = field(default_factory=list)
    size: int = 0
    items: int = 0
    packed: int = 0

    def value(self, value: Any, depth: int = 0) -> Any:
        self.items += 1
        if depth > MAX_DEPTH:
            raise Unsendable("too deep")
        if self.items > MAX_ITEMS:
            raise Unsendable("too many items")
        kind = type(value)
        if value is None or kind is bool or kind is float:
            return value
        if kind is str or kind is bytes:
            return self._text(value)
        if kind is int:
            return value if -(1 << 63) <= value < 1 << 64 else self._integer(value)
        if kind is list:
            return self._list(value, depth)
        if kind is tuple or kind is set or kind is frozenset:
            tag = TUPLE if kind is tuple else SET if kind is set else FROZENSET
            return [tag, *(self.value(item, depth + 1) for item in value)]
        if kind is dict:
            return [DICT, *(self.value(part, depth + 1) for pair in value.items() for part in pair)]
        if kind is complex:
            return [COMPLEX, value.real, value.imag]
        if kind is np.ndarray:
            return self._array(value)
        if isinstance(value, np.generic) and value.dtype in _CODES:
            return [SCALAR, _CODES[value.dtype], value.tobytes()]
        return self._record(value, depth)

    def _record(self, value: Any, depth: int) -> Any:
        kind = type(value)
        if kind is Handle:
            return [HANDLE, value.number, value.type_name]
        if kind is ModelData:
            weights = [self._array(weight) for weight in value.weights]
            return [MODEL, self.value(value.handle), value.config, value.compiled, *weights]
        if kind is HistoryData:
            return [HISTORY, self.value(value.epoch, depth + 1), self.value(value.history, depth + 1)]
        if kind is VectorsData:
            return [VECTORS, self.value(value.words, depth + 1), self._array(value.matrix)]
        if kind is SparseData:
            return [SPARSE, value.form, list(value.shape), value.is_array, *(self._array(part) for part in value.parts)]
        if self.hook is None:
            raise Unsendable(f"a {kind.__name__}")
        return self.value(self.hook(value), depth + 1)

    def _text(self, value: str | bytes) -> str | bytes:
        if len(value) > MAX_HEAD:
            raise Unsendable("too large")
        if isinstance(value, str):
            try:
                value.encode()
            except UnicodeEncodeError:
                raise Unsendable("text with half a surrogate pair, which is no Unicode") from None
        return value

    def _integer(self, value: int) -> Any:
        length = value.bit_length() // 8 + 1
        if length > MAX_DIGITS:
            raise Unsendable("too large")
        return [INTEGER, value.to_bytes(length, "big", signed=True)]

    def _list(self, value: list[Any], depth: int) -> Any:
        if len(value) >= _PACK_FROM:
            kinds = set(map(type, value))
            code = {bool: "?", int: "i8", float: "f8"}.get(kinds.pop()) if len(kinds) == 1 else None
            if code is not None:
                try:
                    packed = np.array(value, _PACKED[code])
                except OverflowError:  # an integer beyond 64 bits
                    packed = None
                if packed is not None:
                    self.packed += len(value)
                    if self.packed > MAX_PACKED:
                        raise Unsendable("too many items")
                    return [PACKED, code, len(value), self._bytes(packed)]
        return [LIST, *(self.value(item, depth + 1) for item in value)]

    def _array(self, value: np.ndarray) -> Any:
        locked = not value.flags.writeable  # a copy in the native byte order would be writable
        if value.dtype in _CODES:
            code = _CODES[value.dtype]
        elif value.dtype.newbyteorder("=") in _CODES:
            value = value.astype(value.dtype.newbyteorder("="))
            code = _CODES[value.dtype]
        elif value.dtype.kind == "U" and 0 < value.dtype.itemsize // 4 <= _MAX_TEXT_WIDTH:
            value = value.astype(value.dtype.newbyteorder("="))
            code = f"U{value.dtype.itemsize // 4}"
            if value.size and _no_text(np.ascontiguousarray(value)):
                raise Unsendable("text with half a surrogate pair, which is no Unicode")
        else:
            raise Unsendable(f"an array of dtype {value.dtype}")
        if value.ndim > MAX_AXES:
            raise Unsendable("an array with too many axes")
        if value.flags.c_contiguous or value.ndim == 0:
            order, flat = "C", value
        elif value.flags.f_contiguous:
            order, flat = "F", value.T
        else:
            order, flat = "N", np.ascontiguousarray(value)
        return [ARRAY, code, list(value.shape), self._bytes(flat), order, locked]

    def _bytes(self, value: np.ndarray) -> int:
        """Put an array's bytes into the body, at a multiple of 64; gives the offset."""
        start = -(-self.size // 64) * 64
        if start + value.nbytes > MAX_BODY:
            raise Unsendable("too large")
        self.body.append(bytes(start - self.size))
        self.body.append(np.ascontiguousarray(value).view(np.uint8).reshape(-1).data if value.size else b"")
        self.size = start + value.nbytes
        return start


def encode(value: Any, hook: Hook | None = None) -> tuple[bytes, list[Any], int]:
    """Turn ``value`` into a head, the buffers of a body, and the body's size in bytes.

    Raises:
        Unsendable: it is too large or too deep, or of a kind neither this format nor ``hook`` knows.
    """
    encoder = _Encoder(hook)
    try:
        head = msgspec.msgpack.encode(encoder.value(value))
    except RecursionError:
        raise Unsendable("too deep") from None
    if len(head) > MAX_HEAD:
        raise Unsendable("too large")
    return head, encoder.body, encoder.size


def frame(request: int, value: Any, hook: Hook | None = None) -> Iterable[Any]:
    """The buffers of one frame, in order."""
    return framed(request, encode(value, hook))


def framed(request: int, encoded: tuple[bytes, list[Any], int]) -> list[Any]:
    """The buffers of a frame whose value has been encoded already."""
    head, body, size = encoded
    return [HEADER.pack(len(head), size, request), head, *body]


class _Decoder:
    """Checks every part before anything is built from it.

    ``keep_layout``: rebuild non-contiguous and read-only arrays as such (in the worker, so that a
    test can hand them in); the judge flattens them.
    """

    def __init__(self, body: bytearray | memoryview, keep_layout: bool, revive: Hook | None) -> None:
        self.body, self.keep_layout, self.revive, self.items = body, keep_layout, revive, 0
        self.claimed = self.unpacked = self.models = 0

    def value(self, raw: Any, depth: int = 0) -> Any:
        self.items += 1
        if self.items > MAX_ITEMS or depth > MAX_DEPTH:
            raise Malformed("too many or too deep")
        kind = type(raw)
        if raw is None or kind in (bool, int, float, str, bytes):
            return raw
        if kind is not list or not raw or type(raw[0]) is not int:
            raise Malformed("no such kind of value")
        tag, rest = raw[0], raw[1:]
        if tag in (LIST, TUPLE, SET, FROZENSET):
            return self._container(tag, [self.value(item, depth + 1) for item in rest])
        if tag == DICT:
            return self._dict(rest, depth)
        build = {
            INTEGER: self._integer, COMPLEX: self._complex, ARRAY: self._array, SCALAR: self._scalar, PACKED: self._packed,
            HANDLE: self._handle, SPARSE: self._sparse, MODEL: self._model, HISTORY: self._history, VECTORS: self._vectors,
        }.get(tag)  # fmt: skip
        if build is None:
            raise Malformed("no such tag")
        return build(rest)

    def record(self, value: Any) -> Any:
        return value if self.revive is None else self.revive(value)

    def _container(self, tag: int, values: list[Any]) -> Any:
        if tag == LIST:
            return values
        if tag == TUPLE:
            return tuple(values)
        return self._set(values) if tag == SET else frozenset(self._set(values))

    def _set(self, values: list[Any]) -> set[Any]:
        try:
            _refuse_collisions(values)
            found = set(values)
        except TypeError:
            raise Malformed("a set of what cannot be in one") from None
        if len(found) != len(values):
            raise Malformed("a set with a member twice")
        return found

    def _dict(self, rest: list[Any], depth: int) -> dict[Any, Any]:
        if len(rest) % 2:
            raise Malformed("a key without a value")
        parts = [self.value(item, depth + 1) for item in rest]
        try:
            _refuse_collisions(parts[::2])
            found = dict(zip(parts[::2], parts[1::2], strict=True))
        except TypeError:
            raise Malformed("a key that cannot be one") from None
        if len(found) != len(parts) // 2:
            raise Malformed("a key twice")
        return found

    def _integer(self, rest: list[Any]) -> int:
        (data,) = _exactly(rest, bytes)
        if len(data) > MAX_DIGITS:
            raise Malformed("a number too large")
        return int.from_bytes(data, "big", signed=True)

    def _complex(self, rest: list[Any]) -> complex:
        return complex(*_exactly(rest, float, float))

    def _scalar(self, rest: list[Any]) -> Any:
        code, data = _exactly(rest, str, bytes)
        dtype = _DTYPES.get(code)
        if dtype is None or len(data) != dtype.itemsize:
            raise Malformed("a bad scalar")
        return np.frombuffer(data, dtype)[0]

    def _packed(self, rest: list[Any]) -> list[Any]:
        code, length, offset = _exactly(rest, str, int, int)
        dtype = _PACKED.get(code)
        self.unpacked += max(length, 0)
        if dtype is None or self.unpacked > MAX_PACKED:
            raise Malformed("a bad list")
        return list(self._slice(dtype, length, offset).tolist())

    def _slice(self, dtype: np.dtype[Any], count: int, offset: int) -> np.ndarray:
        size = count * dtype.itemsize
        self.claimed += max(size, 0)  # overlapping slices would multiply what a small body turns into
        if not (count >= 0 and 0 <= offset <= len(self.body) - size) or self.claimed > MAX_BODY:
            raise Malformed("an array outside the body")
        return np.frombuffer(self.body, dtype, count, offset) if count else np.empty(0, dtype)

    def _array(self, rest: list[Any]) -> np.ndarray:
        code, shape, offset, order, locked = _exactly(rest, str, list, int, str, bool)
        dtype = _DTYPES.get(code) or _text_dtype(code)
        if dtype is None or len(shape) > MAX_AXES or order not in ("C", "F", "N"):
            raise Malformed("a bad array")
        count = room = 1
        for length in shape:
            if type(length) is not int or not 0 <= length < 1 << 40:
                raise Malformed("a bad shape")
            count *= length
            room *= max(length, 1)
        # (0, 2**40) holds no byte, yet a sum along its first axis would allocate terabytes
        if room * dtype.itemsize > MAX_BODY:
            raise Malformed("an array too large")
        flat = self._slice(dtype, count, offset)
        if dtype.kind == "U" and count and _no_text(flat):
            raise Malformed("an array of what is no text")
        array = flat.reshape(shape[::-1]).T if order == "F" else flat.reshape(shape)
        if not self.keep_layout:
            return array
        if order == "N" and array.ndim:
            spread = np.empty((*shape[:-1], 2 * shape[-1]), dtype)
            spread[..., ::2] = array
            array = spread[..., ::2]
        array.flags.writeable = not locked
        return array

    def _handle(self, rest: list[Any]) -> Any:
        return self.record(_handle(rest))

    def _arrays(self, raws: list[Any]) -> list[np.ndarray]:
        arrays = [self.value(raw, 1) for raw in raws]
        if not all(type(array) is np.ndarray for array in arrays):
            raise Malformed("not an array")
        return arrays

    def _sparse(self, rest: list[Any]) -> Any:
        if len(rest) != 6:
            raise Malformed("a bad sparse matrix")
        form, shape, is_array = _exactly(rest[:3], str, list, bool)
        whole = len(shape) == 2 and all(type(length) is int and 0 <= length < 1 << 31 for length in shape)
        if not whole or form not in ("csr", "csc", "coo"):
            raise Malformed("a bad sparse matrix")
        parts = self._arrays(rest[3:])
        if any(part.ndim != 1 for part in parts):
            raise Malformed("a bad sparse matrix")
        return self.record(SparseData(form, (shape[0], shape[1]), tuple(parts), is_array))

    def _model(self, rest: list[Any]) -> Any:
        self.models += 1
        if self.models > MAX_MODELS:
            raise Malformed("too many models")
        if len(rest) < 3 or type(rest[1]) is not str or not (rest[2] is None or type(rest[2]) is str):
            raise Malformed("a bad model")
        if type(rest[0]) is not list or not rest[0] or rest[0][0] != HANDLE:
            raise Malformed("a bad model")
        return self.record(ModelData(_handle(rest[0][1:]), rest[1], self._arrays(rest[3:]), rest[2]))

    def _history(self, rest: list[Any]) -> Any:
        if len(rest) != 2:
            raise Malformed("a bad history")
        epoch, history = (self.value(part, 1) for part in rest)
        curves = history.values() if type(history) is dict else ()
        if type(epoch) is not list or type(history) is not dict or not all(type(curve) is list for curve in curves):
            raise Malformed("a bad history")
        if not all(type(name) is str for name in history) or not all(
            type(v) is float for curve in curves for v in curve
        ):
            raise Malformed("a bad history")
        return self.record(HistoryData(epoch, history))

    def _vectors(self, rest: list[Any]) -> Any:
        if len(rest) != 2:
            raise Malformed("bad word vectors")
        words, (matrix,) = self.value(rest[0], 1), self._arrays(rest[1:])
        right = type(words) is list and all(type(word) is str for word in words) and matrix.ndim == 2
        if not right or len(matrix) != len(words):
            raise Malformed("bad word vectors")
        return self.record(VectorsData(words, matrix))


def _handle(rest: list[Any]) -> Handle:
    number, name = _exactly(rest, int, str)
    return Handle(number, name[:200])


def _exactly(rest: list[Any], *kinds: type) -> list[Any]:
    if len(rest) != len(kinds) or any(type(part) is not kind for part, kind in zip(rest, kinds, strict=True)):
        raise Malformed("parts of the wrong kind")
    return rest


def _refuse_collisions(values: list[Any]) -> None:
    """Numbers and tuples hash the same everywhere, so a worker can make as many equal hashes as it likes."""
    if len(values) - len(set(map(hash, values))) > MAX_COLLISIONS:
        raise Malformed("keys or members made to collide")


def _no_text(array: np.ndarray) -> bool:
    """Whether an array of text holds half a surrogate pair, or what is beyond Unicode."""
    points = array.reshape(-1).view(np.uint32)
    return bool(((points > 0x10FFFF) | ((points >= 0xD800) & (points <= 0xDFFF))).any())


def _text_dtype(code: str) -> np.dtype[Any] | None:
    width = code[1:] if code[:1] == "U" and code[1:].isascii() and code[1:].isdigit() and len(code) < 6 else "0"
    return np.dtype(f"U{int(width)}") if 0 < int(width) <= _MAX_TEXT_WIDTH else None


def decode(head: bytes, body: bytearray | memoryview, *, keep_layout: bool = False, revive: Hook | None = None) -> Any:
    """The value of a frame.  Arrays share ``body``'s memory; ``revive`` is called with each record found.

    Raises:
        Malformed: the bytes are no valid message.  Nothing else is raised, whatever the bytes.
    """
    try:
        raw = msgspec.msgpack.decode(head)
        return _Decoder(body, keep_layout, revive).value(raw)
    except (msgspec.DecodeError, RecursionError, OverflowError, UnicodeError, MemoryError, ValueError) as error:
        raise Malformed(f"{type(error).__name__}: {error}"[:200]) from None


def room(size: int) -> bytearray | memoryview:
    """Writable memory for ``size`` bytes of a body.

    NumPy asks the kernel for huge pages from 4 MiB on: a few faults instead of one for every 4 KiB.
    """
    return np.empty(size, np.uint8).data if size >= HUGE else bytearray(size)


def lengths(header: bytes) -> tuple[int, int, int]:
    """Head length, body length and request number of a frame that is about to come.

    Raises:
        Malformed: it is larger than any message may be.
    """
    head, body, request = HEADER.unpack(header)
    if head > MAX_HEAD or body > MAX_BODY:
        raise Malformed(f"a message of {math.ceil((head + body) / 2**20)} MiB")
    return head, body, request
