"""What each module-level statement of a cell binds, reads and does.  Standard library only."""

from __future__ import annotations

import ast
import symtable
from collections.abc import Iterator
from functools import cached_property

from autograder.submission.ipython import is_colab_import, is_mount

HARMFUL = frozenset({"asks", "mounts", "installs", "trains", "plots"})
"""Reasons for which a statement is left out even where a definition would need it."""

_TRAINS = frozenset({"fit", "fit_generator", "fit_predict", "fit_transform", "partial_fit", "train_on_batch"})
_PLOTS = frozenset({"plt", "pyplot", "sns", "seaborn", "plotly", "px"})
_SHOWS = frozenset({"show", "imshow", "waitKey", "savefig"})
_PRINTS = frozenset({"print", "display", "pprint", "summary"})
_RUNS_COMMANDS = frozenset({("os", "system"), ("os", "popen"), ("pip", "main")})
_MUTATORS = frozenset(
    {"append", "extend", "insert", "add", "update", "setdefault", "remove", "discard", "pop", "popitem", "clear"}
    | {"sort", "reverse", "appendleft", "extendleft", "popleft"}
)
# Settings of the process that definitions rely on without naming them.
_SETTINGS = frozenset({"setrecursionlimit", "seed", "set_seed", "set_random_seed", "set_floatx", "seterr"})
_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_IMPORTS = (ast.Import, ast.ImportFrom)


class Statement:
    """A statement at the margin of a cell.

    ``binds`` are names it gives a value, ``mutates`` names whose value it changes.
    """

    def __init__(self, node: ast.stmt, text: str, cell: int, line: int) -> None:
        self.node, self.text, self.cell, self.line = node, text, cell, line
        parts = list(_executed(node))
        self.binds = {name for part in parts for name in _bound(part)}
        self.mutates = {name for part in parts for name in _mutated(part)}
        self.reason = _reason(node, parts)
        self.modules = {module for part in parts for module in _imported(part)}
        self.star = any(isinstance(part, ast.ImportFrom) and part.names[0].name == "*" for part in parts)

    @cached_property
    def reads(self) -> set[str]:
        """The module's names it or a function inside it may look up."""
        return _reads(self.node, self.text)

    @property
    def defines(self) -> bool:
        """Whether it is a function or a class."""
        return isinstance(self.node, _DEFINITIONS)

    @property
    def imports(self) -> bool:
        """Whether it is an import, or a ``try`` or ``if`` around one."""
        return isinstance(self.node, _IMPORTS) or (isinstance(self.node, ast.Try | ast.If) and bool(self.modules))

    @property
    def future(self) -> bool:
        """``from __future__ import ...``, which must come first."""
        return isinstance(self.node, ast.ImportFrom) and self.node.module == "__future__"

    @property
    def sets_up(self) -> bool:
        """Whether it changes a setting of the process (``np.random.seed(0)``)."""
        call = self.node.value if isinstance(self.node, ast.Expr) else None
        return isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in _SETTINGS

    @property
    def silent(self) -> bool:
        """Whether nobody misses it: a docstring, ``pass``."""
        constant = isinstance(self.node, ast.Expr) and isinstance(self.node.value, ast.Constant)
        return constant or isinstance(self.node, ast.Pass)


def statements(tree: ast.Module, text: str, cell: int) -> list[Statement]:
    """The statements of a parsed cell, in order, each with its own source text."""
    lines = [line.encode() for line in text.split("\n")]  # Python counts columns in UTF-8
    spans = [(min([node.lineno, *(d.lineno for d in _decorators(node))]), node.end_lineno or 0) for node in tree.body]
    found = []
    for place, (node, (first, last)) in enumerate(zip(tree.body, spans, strict=True)):
        source = lines[first - 1 : last]
        if place + 1 < len(spans) and spans[place + 1][0] <= last:  # a = 1; b = 2
            source[-1] = source[-1][: node.end_col_offset]
        if place > 0 and spans[place - 1][1] >= first:
            source[0] = source[0][node.col_offset :]
        found.append(Statement(node, b"\n".join(source).decode(), cell, first))
    return found


def _decorators(node: ast.stmt) -> list[ast.expr]:
    return node.decorator_list if isinstance(node, _DEFINITIONS) else []


def _executed(root: ast.AST) -> Iterator[ast.AST]:
    """The parts that run when the statement runs: not the bodies of functions and classes in it."""
    waiting: list[ast.AST] = [root]
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, _SCOPES):
            body = {id(part) for part in (node.body if isinstance(node.body, list) else [node.body])}
            waiting.extend(child for child in ast.iter_child_nodes(node) if id(child) not in body)
        elif isinstance(node, _COMPREHENSIONS):
            for child in ast.iter_child_nodes(node):
                waiting.extend([child.iter, *child.ifs] if isinstance(child, ast.comprehension) else [child])
        else:
            waiting.extend(ast.iter_child_nodes(node))


def _bound(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Name):
        return [node.id] if isinstance(node.ctx, ast.Store) else []
    if isinstance(node, _DEFINITIONS):
        return [node.name]
    if isinstance(node, _IMPORTS):
        return [alias.asname or alias.name.partition(".")[0] for alias in node.names if alias.name != "*"]
    name = getattr(node, "rest", None) if isinstance(node, ast.MatchMapping) else None
    if isinstance(node, ast.MatchAs | ast.MatchStar):
        name = node.name
    return [name] if name else []


def _mutated(node: ast.AST) -> list[str]:
    targets: list[ast.expr] = []
    if isinstance(node, ast.Attribute | ast.Subscript) and isinstance(node.ctx, ast.Store):
        targets = [node]
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        function = node.value.func
        if isinstance(function, ast.Attribute) and function.attr in _MUTATORS:
            targets = [function.value]
    found = []
    for target in targets:
        while isinstance(target, ast.Attribute | ast.Subscript):
            target = target.value
        if isinstance(target, ast.Name):
            found.append(target.id)
    return found


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name.partition(".")[0] for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module and not node.level:
        return [node.module.partition(".")[0]]
    return []


def _reads(node: ast.stmt, text: str) -> set[str]:
    nodes = list(ast.walk(node))
    loaded = {part.id for part in nodes if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Load)}
    if not any(isinstance(part, (*_SCOPES, *_COMPREHENSIONS)) for part in nodes):
        return loaded
    try:
        # names are resolved by Python itself: a parameter is not the module's variable of the same name
        top = symtable.symtable(text, "<cell>", "exec")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return loaded  # compiling the module will say what is wrong, and where
    found = set(_loaded(node, frozenset()))
    waiting = list(top.get_children())
    while waiting:
        table = waiting.pop()
        found.update(symbol.get_name() for symbol in table.get_symbols() if symbol.is_global())
        waiting.extend(table.get_children())
    return found


def _loaded(node: ast.AST, own: frozenset[str]) -> Iterator[str]:
    """Names that are looked up where the statement itself runs; ``own`` are those of comprehensions around the node.

    From Python 3.12 on the symbol table takes a comprehension's names for the module's (PEP 709).
    """
    if isinstance(node, ast.Name):
        if isinstance(node.ctx, ast.Load) and node.id not in own:
            yield node.id
    elif isinstance(node, _COMPREHENSIONS):
        first, *others = node.generators
        yield from _loaded(first.iter, own)  # this one is evaluated outside
        targets = (part for generator in node.generators for part in ast.walk(generator.target))
        inside = own | {part.id for part in targets if isinstance(part, ast.Name)}
        parts = [child for child in ast.iter_child_nodes(node) if not isinstance(child, ast.comprehension)]
        for part in (*parts, *first.ifs, *others):
            yield from _loaded(part, inside)
    else:
        body: list[ast.AST] = []
        if isinstance(node, _SCOPES):  # their bodies are scopes, which the symbol table knows
            body = list(node.body) if isinstance(node.body, list) else [node.body]
        for child in ast.iter_child_nodes(node):
            if child not in body:
                yield from _loaded(child, own)


def _reason(node: ast.stmt, parts: list[ast.AST]) -> str:
    """Why the statement would be left out: the gravest thing it does, else ``unused``."""
    found = {reason for part in parts if (reason := _act(part))}
    for reason in ("asks", "mounts", "installs", "trains", "plots"):
        if reason in found:
            return reason
    if isinstance(node, ast.Assert):
        return "checks"
    return "prints" if "prints" in found and isinstance(node, ast.Expr) else "unused"


def _act(node: ast.AST) -> str | None:
    if is_colab_import(node) or is_mount(node):
        return "mounts"
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in _PLOTS:
        return "plots"
    if not isinstance(node, ast.Call):
        return None
    path = _dotted(node.func)
    last = path[-1] if path else ""
    if path in {("input",), ("getpass",), ("getpass", "getpass")}:
        return "asks"
    if path[-2:] in _RUNS_COMMANDS or path[:1] == ("subprocess",) or path == ("get_ipython",):
        return "installs"
    if len(path) > 1 and last in _TRAINS:
        return "trains"
    if len(path) > 1 and last in _SHOWS:
        return "plots"
    return "prints" if last in _PRINTS else None


def _dotted(node: ast.expr) -> tuple[str, ...]:
    """``a.b.c`` as its parts; an expression in the chain becomes an empty part."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    parts.append(node.id if isinstance(node, ast.Name) else "")
    return tuple(reversed(parts))
