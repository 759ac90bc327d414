"""Where a grader is to be proven, its tests must not depend on the network."""

from __future__ import annotations

import sys
from typing import Any

_TO_AN_ADDRESS = ("socket.connect", "socket.bind", "socket.sendto")
_BY_NAME = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr")


def refuse_network() -> None:
    """Let this process, the tests in it and all its forks reach nothing beyond this machine; for good."""

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        # a local socket's address is a path, a network's is a tuple
        if event in _BY_NAME or (event in _TO_AN_ADDRESS and not isinstance(arguments[1], str | bytes)):
            raise PermissionError("a test must not use the network")

    sys.addaudithook(hook)
