"""What runs in a worker, beside the submission.  Nothing here is trusted by the judge.

The loop reads one request at a time and answers it.  The submission's objects live in a table;
what can cross as data crosses, everything else is answered as a handle into that table.
"""

from __future__ import annotations

import builtins
import importlib.abc
import importlib.machinery
import linecache
import marshal
import os
import random
import sys
import traceback
import types
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from autograder.engine import wire
from autograder.engine.convert import to_data
from autograder.submission.extract import extract

_MAX_MESSAGE = 4000
_MAX_FRAMES = 40


class _Forbidden(importlib.abc.MetaPathFinder):
    """Makes libraries unavailable, because building what they offer is the task."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = frozenset(names)

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname.partition(".")[0] in self.names:
            raise ImportError(f"{fullname} is not available in this assignment: building it is the task", name=fullname)
        return None


class Objects:
    """The objects that stay here, by number.  Number 0 is the submission's module."""

    def __init__(self) -> None:
        self._by_number: list[Any] = [None]
        self._numbers: dict[int, int] = {}

    def hold(self, value: Any) -> wire.Handle:
        """Keep ``value``; the same object always gets the same number."""
        number = self._numbers.setdefault(id(value), len(self._by_number))
        if number == len(self._by_number):
            self._by_number.append(value)
        return wire.Handle(number, type(value).__qualname__)

    def __getitem__(self, number: int) -> Any:
        return self._by_number[number]

    def start(self, module: types.ModuleType) -> None:
        """Make ``module`` number 0."""
        self._by_number[0] = module

    def resolve(self, value: Any) -> Any:
        """Put the objects back in place of the handles in an argument."""
        if type(value) is wire.Handle:
            return self[value.number]
        if type(value) is wire.ModelData:
            return self[value.handle.number]
        if type(value) in (list, tuple, set, frozenset):
            return type(value)(self.resolve(item) for item in value)
        if type(value) is dict:
            return {self.resolve(key): self.resolve(item) for key, item in value.items()}
        if type(value) is wire.SparseData:
            return _sparse(value)
        return value


def _sparse(data: wire.SparseData) -> Any:
    from scipy import sparse

    kind = getattr(sparse, f"{data.form}_{'array' if data.is_array else 'matrix'}")
    if data.form == "coo":
        row, column, values = data.parts
        return kind((values, (row, column)), shape=data.shape)
    indptr, indices, values = data.parts
    return kind((values, indices, indptr), shape=data.shape)


class Worker:
    """Answers requests about one submission."""

    def __init__(self, objects: Objects) -> None:
        self.objects = objects
        self.filename = ""
        self.probes: dict[tuple[str, str], Callable[..., Any]] = {}

    def load(self, request: dict[str, Any]) -> None:
        """Run the submission's module from its source."""
        self.filename = request["filename"]
        for name, content in request["files"].items():
            os.makedirs(os.path.dirname(os.path.join(os.getcwd(), name)), exist_ok=True)
            with open(os.path.join(os.getcwd(), name), "wb") as file:
                file.write(content)
        sys.path.append(os.getcwd())  # last, so that no helper file hides a library
        if request["forbid"]:
            sys.meta_path.insert(0, _Forbidden(request["forbid"]))
        _seed(request["seed"])
        source = request["source"]
        code = (
            marshal.loads(request["code"])
            if request["code"]
            else compile(source, self.filename, "exec", dont_inherit=True)
        )
        linecache.cache[self.filename] = (len(source), None, source.splitlines(keepends=True), self.filename)
        module = types.ModuleType(request["module"])
        module.__file__ = self.filename
        sys.modules[request["module"]] = module
        self.objects.start(module)
        exec(code, module.__dict__)  # noqa: S102 - this is the sandbox
        for public, near in request["aliases"].items():
            setattr(module, public, getattr(module, near))

    def get(self, target: int, name: str) -> Any:
        return getattr(self.objects[target], name)

    def call(self, target: int, arguments: list[Any], keywords: dict[str, Any]) -> Any:
        resolve = self.objects.resolve
        return self.objects[target](*resolve(arguments), **resolve(keywords))

    def item(self, target: int, key: Any) -> Any:
        return self.objects[target][self.objects.resolve(key)]

    def length(self, target: int) -> int:
        return len(self.objects[target])

    def set(self, target: int, name: str, value: Any) -> None:
        setattr(self.objects[target], name, self.objects.resolve(value))

    def probe(self, source: str, name: str, arguments: list[Any], keywords: dict[str, Any]) -> Any:
        """Run a test author's own function here, beside the submission's objects."""
        function = self.probes.get((source, name))
        if function is None:
            space: dict[str, Any] = {"__name__": "probe"}
            exec(compile(source, "<probe>", "exec", dont_inherit=True), space)  # noqa: S102 - this is the sandbox
            function = self.probes[source, name] = space[name]
        return function(*self.objects.resolve(arguments), **self.objects.resolve(keywords))

    def extract(self, kind: str, cells: list[str], names: list[str]) -> Any:
        """Find the module in a hand-in, without running any of it."""
        return extract(kind, cells, names)

    def compiled(self, source: str, filename: str) -> bytes:
        """The source's bytecode: compiled once, here behind the wall, for the workers of all its checks.

        Only a worker ever loads it; to the judge it is bytes.
        """
        return marshal.dumps(compile(source, filename, "exec", dont_inherit=True))

    def problem(self, error: BaseException) -> dict[str, Any]:
        """An exception as data, with the submission's own frames only."""
        frames = [
            [frame.filename, frame.lineno or 0, frame.name]
            for frame in traceback.extract_tb(error.__traceback__)
            if frame.filename == self.filename or frame.filename.startswith(os.getcwd() + "/")
        ]
        if isinstance(error, SyntaxError) and error.filename == self.filename:
            frames.append([self.filename, error.lineno or 0, "<module>"])
        try:
            text = str(error)
        except BaseException:  # the submission's own class may do anything here
            text = ""
        known = [base.__name__ for base in type(error).__mro__ if getattr(builtins, base.__name__, None) is base]
        name = type(error).__name__
        return {
            "type": name if type(name) is str else "?",
            "bases": known,
            "text": text[:_MAX_MESSAGE].encode("utf-8", "replace").decode(),
            "frames": frames[-_MAX_FRAMES:],
            "has_attribute": getattr(error, "name", None) if isinstance(error, AttributeError) else None,
        }


def _seed(seed: int) -> None:
    random.seed(seed)
    if "numpy" in sys.modules:
        sys.modules["numpy"].random.seed(seed)
    if "keras" in sys.modules:
        sys.modules["keras"].utils.set_random_seed(seed)


def serve(requests: int, replies: int) -> NoReturn:
    """Answer requests until the judge closes the pipe (or kills this process)."""
    objects = Objects()
    worker = Worker(objects)
    operations: dict[str, Callable[..., Any]] = {
        name: getattr(worker, name)
        for name in ("load", "get", "call", "item", "length", "set", "probe", "extract", "compiled")
    }

    def hook(value: Any) -> Any:
        return to_data(value, objects.hold)

    while True:
        number, request = _read(requests)
        try:
            buffers = list(wire.frame(number, ["ok", operations[request[0]](*request[1:])], hook))
        except wire.Unsendable as reason:
            buffers = list(wire.frame(number, ["unsendable", str(reason)[:200]]))
        except BaseException as error:  # whatever a submission raises, SystemExit included, is an answer
            buffers = list(wire.frame(number, ["error", worker.problem(error)]))
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except BaseException:  # the submission may have closed or replaced it
                continue
        _write(replies, buffers)


def _read(descriptor: int) -> tuple[int, Any]:
    head, body, request = wire.lengths(bytes(_exactly(descriptor, wire.HEADER.size)))
    return request, wire.decode(bytes(_exactly(descriptor, head)), _exactly(descriptor, body), keep_layout=True)


def _exactly(descriptor: int, size: int) -> bytearray | memoryview:
    data = wire.room(size)
    view, at = memoryview(data), 0
    while at < size:
        count = os.readv(descriptor, [view[at:]]) if hasattr(os, "readv") else _read_into(descriptor, view[at:])
        if not count:
            os._exit(0)  # the judge has gone
        at += count
    return data


def _read_into(descriptor: int, view: memoryview) -> int:
    data = os.read(descriptor, min(len(view), 1 << 20))
    view[: len(data)] = data
    return len(data)


def _write(descriptor: int, buffers: list[Any]) -> None:
    for buffer in buffers:
        view = memoryview(buffer)
        while len(view):
            view = view[os.write(descriptor, view[: 1 << 20]) :]
