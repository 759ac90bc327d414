"""From the command line to a command, and from whatever goes wrong to one line and an exit code."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from autograder import __version__
from autograder.cli.context import Context, Stopped, choose_language, ends_quietly, one, say
from autograder.cli.parser import Parser
from autograder.errors import AutograderError, UsageError
from autograder.messages import Language

COMMANDS = (
    "list",
    "check",
    "watch",
    "hint",
    "solution",
    "grade",
    "batch",
    "demo",
    "release",
    "gradescope",
    "verify",
    "new",
    "doctor",
)
"""In the order the help shows them; each is a module of this package."""
GRADER_FAULT, INTERRUPTED, PIPE_CLOSED = 3, 130, 141


def run(words: Sequence[str]) -> int:
    """Run the command ``words`` name.  Nothing but an exit code leaves this function."""
    argv = list(words)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a console without ○ or Hangul shows "?" instead of failing
    language: Language = "en"
    try:
        language, explicit = choose_language(argv)
        code = _dispatch(argv, language, explicit)
        sys.stdout.flush()
        return code
    except SystemExit as stop:  # argparse, after --help or --version
        return stop.code if isinstance(stop.code, int) else 0
    except AutograderError as error:
        if "--debug" in argv:
            import traceback

            traceback.print_exc()
        return _complain(one(error.text(language)), error.exit_code)
    except Stopped as stop:
        return _complain(stop.line, INTERRUPTED)
    except KeyboardInterrupt:
        return _complain(say("cli.interrupted", language), INTERRUPTED)
    except BrokenPipeError:
        ends_quietly()
        return PIPE_CLOSED
    except Exception as error:
        return _own_fault(error, language, debug="--debug" in argv)


def _dispatch(argv: list[str], language: Language, explicit: bool) -> int:
    top = Parser("autograder", language, description=say("cli.about", language), epilog=_epilog(language))
    top.common()
    top.flag("--version", action="version", version=f"autograder {__version__}")
    top.takes("command", metavar="COMMAND", nargs="?", text=say("cli.option.command", language))
    top.takes("rest", metavar="...", nargs="...", text=argparse.SUPPRESS)
    given = top.read(argv)
    if given.command is None:
        sys.stdout.write(top.format_help())
        return 0
    if given.command not in COMMANDS:
        raise _unknown(given.command)
    module = import_module(f"autograder.cli.{given.command}")
    parser = Parser(
        f"autograder {given.command}",
        language,
        description=say(f"cli.{given.command}", language),
        command=given.command,
    )
    module.options(parser)
    parser.common()
    options = parser.read(given.rest)
    folder = options.course or given.course
    context = Context(language=language, language_given=explicit, folder=Path(folder) if folder else None)
    command: Callable[..., int] = module.run
    return command(options, context)


def _epilog(language: Language) -> str:
    width = max(map(len, COMMANDS))
    commands = [f"  {name:<{width}}  {say(f'cli.{name}', language)}" for name in COMMANDS]
    return "\n".join([say("cli.help.commands", language), *commands, "", say("cli.help.codes", language)])


def _unknown(name: str) -> UsageError:
    import difflib

    near = difflib.get_close_matches(name, COMMANDS, n=1, cutoff=0.5)
    if near:
        return UsageError("cli.did_you_mean", name=one(name), near=near[0])
    return UsageError("cli.unknown_command", name=one(name), names=", ".join(COMMANDS))


def _complain(line: str, code: int) -> int:
    with contextlib.suppress(OSError):
        sys.stdout.flush()  # what was said before stays before
    with contextlib.suppress(OSError):
        sys.stderr.write(line + "\n")
        sys.stderr.flush()
    return code


def _own_fault(error: Exception, language: Language, *, debug: bool) -> int:
    """An exception nobody foresaw: never a traceback in a learner's face, never a lost traceback."""
    import tempfile
    import traceback

    if debug:
        traceback.print_exception(error)
        return _complain(say("cli.own_fault_debug", language, kind=type(error).__name__), GRADER_FAULT)
    try:
        descriptor, name = tempfile.mkstemp(prefix="autograder-", suffix=".log")
        with os.fdopen(descriptor, "w", encoding="utf-8", errors="replace") as file:
            traceback.print_exception(error, file=file)
    except OSError:
        return _complain(say("cli.own_fault_debug", language, kind=type(error).__name__), GRADER_FAULT)
    try:
        line = say("cli.own_fault", language, kind=type(error).__name__, file=name)
    except Exception:
        line = f"autograder: {type(error).__name__}: {name}"
    return _complain(line, GRADER_FAULT)
