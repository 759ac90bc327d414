"""Where tests and submission share a process, a probe is just a function."""


def probe(function):
    """Mark a probe."""
    return function
