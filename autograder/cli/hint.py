"""``autograder hint``: one hint at a time, as far as it is asked for."""

from __future__ import annotations

from argparse import Namespace

from autograder.cli.context import Context, one
from autograder.cli.parser import Parser, whole
from autograder.errors import UsageError


def options(parser: Parser) -> None:
    """Add the command's options."""
    parser.takes("assignment", metavar="ASSIGNMENT")
    parser.takes("question", metavar="QUESTION", nargs="?")
    parser.flag("--level", metavar="N", type=whole("--level", least=1), default=1)


def run(options: Namespace, context: Context) -> int:
    """Show the hint asked for; without a question, what hints there are."""
    from autograder.learn.hints import find_question, read_hints
    from autograder.report.terminal import quoted

    assignment = context.course().assignment(options.assignment)
    hints = read_hints(assignment)
    course = f" --course {quoted(str(context.folder))}" if context.folder is not None else ""
    if options.question is None:
        for question in assignment.questions:
            context.write(f"{question.name}  {one(question.title.of(context.language))}\n")
        command = f"autograder hint {assignment.name} {assignment.questions[0].name}{course}"
        context.say("cli.hint.which", command=command)
        return 0
    question = find_question(assignment, options.question)
    known = hints[question.name].of(context.language) if question.name in hints else ()
    if not 1 <= options.level <= len(known):
        raise UsageError("cli.hint.no_level", question=question.name, count=len(known))
    context.say("cli.hint.shown", level=options.level, count=len(known), text=known[options.level - 1])
    if options.level < len(known):
        command = f"autograder hint {assignment.name} {question.name} --level {options.level + 1}{course}"
        context.say("cli.hint.more", check=f"autograder check {assignment.name}{course}", command=command)
    else:
        command = f"autograder solution {assignment.name} {question.name}{course}"
        context.say("cli.hint.last", check=f"autograder check {assignment.name}{course}", command=command)
    return 0
