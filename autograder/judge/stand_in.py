"""What a test holds in place of the student's module and objects."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from autograder.engine import wire
from autograder.judge import show


class Side(Protocol):
    """Where requests go: to the submission's worker, or to the reference's."""

    def request(self, operation: str, *arguments: Any, call: Callable[[], str]) -> Any:
        """Ask; ``call`` writes the request as a person would, and so names what comes back."""


class Held:
    """Stands for an object in a worker: call it, index it, ask for its attributes, pass it back."""

    __slots__ = ("_number", "_path", "_side", "_type_name")
    _side: Side
    _number: int
    _path: str
    _type_name: str
    __iter__ = None
    """An object that never stops giving items would hold the judge: ask for its ``len`` and items, or use a probe."""

    def __init__(self, side: Side, handle: wire.Handle, path: str) -> None:
        for name, value in (
            ("_side", side),
            ("_number", handle.number),
            ("_path", path),
            ("_type_name", handle.type_name),
        ):
            object.__setattr__(self, name, value)

    def __repr__(self) -> str:
        return (
            (self._path or "submission")
            if self._type_name in ("function", "type", "module")
            else f"<{self._type_name} object>"
        )

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        write = partial(show.call, self._path, arguments, keywords)
        return self._side.request("call", self._number, list(arguments), keywords, call=write)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)  # pytest and inspect look for these; they are never the submission's business
        path = f"{self._path}.{name}" if self._path else name
        return self._side.request("get", self._number, name, call=lambda: path)

    def __setattr__(self, name: str, value: Any) -> None:
        self._side.request("set", self._number, name, value, call=lambda: f"{self._path}.{name} = {show.value(value)}")

    def __getitem__(self, key: Any) -> Any:
        return self._side.request("item", self._number, key, call=lambda: f"{self._path}[{show.value(key)}]")

    def __len__(self) -> int:
        return int(self._side.request("length", self._number, call=lambda: f"len({self._path})"))

    def __bool__(self) -> bool:
        return True


def hook_for(side: Side, models: dict[int, tuple[Any, wire.Handle]]) -> Callable[[Any], Any]:
    """How arguments of ``side`` are sent: its own objects as handles, rebuilt models as their originals."""

    def hook(value: Any) -> Any:
        if type(value) is Held:
            if value._side is not side:
                raise TypeError("an object of the submission was passed to the reference, or the other way round")
            return wire.Handle(value._number, value._type_name)
        if id(value) in models:
            return models[id(value)][1]
        if type(value).__module__.startswith("scipy.sparse"):
            from autograder.engine.convert import to_data

            return to_data(value, lambda _: wire.Handle(0, ""))
        raise TypeError(f"a {type(value).__name__} cannot be sent to a worker; use a probe")

    return hook
