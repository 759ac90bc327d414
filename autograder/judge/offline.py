"""Where a grader is to be proven, its tests must not depend on the network."""

from __future__ import annotations

import sys
from typing import Any

_TO_THE_NETWORK = ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname")


def refuse_network() -> None:
    """Let this process, the tests in it and all its forks reach nothing beyond this machine; for good."""

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        # a local socket's address is a path, a network's is a tuple; names are looked up in the network only
        if event in _TO_THE_NETWORK and not (len(arguments) > 1 and isinstance(arguments[1], str | bytes)):
            raise PermissionError("a test must not use the network")

    sys.addaudithook(hook)
