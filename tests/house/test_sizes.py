"""Code comes in small pieces (house rule 2)."""

import ast
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.house.checkout import ROOT, modules, parsed, shown

USUAL_FUNCTION, LONGEST_FUNCTION, LONGEST_FILE = 10, 60, 400


def code() -> list[Path]:
    """All files of code: the engine's, the tests', the measurements'."""
    others = (path for part in ("tests", "benchmarks", "scripts") for path in ROOT.glob(f"{part}/**/*.py"))
    return [*modules(), *sorted(others)]


def functions(path: Path) -> Iterator[tuple[ast.FunctionDef | ast.AsyncFunctionDef, int]]:
    """A file's functions with their lines, signature included, docstring not."""
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno is not None
            yield node, node.end_lineno - node.lineno + 1 - docstring_lines(node)


def docstring_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """How many lines a function's docstring takes."""
    match function.body[0]:
        case ast.Expr(value=ast.Constant(value=str())) as docstring:
            return (docstring.end_lineno or docstring.lineno) - docstring.lineno + 1
    return 0


def test_half_of_the_functions_are_within_ten_lines() -> None:
    lengths = [lines for path in modules() for _, lines in functions(path)]
    assert median(lengths) <= USUAL_FUNCTION


def test_no_function_is_longer_than_sixty_lines() -> None:
    long = [
        f"{shown(path)}:{function.lineno} {function.name} has {lines} lines"
        for path in code()
        for function, lines in functions(path)
        if lines > LONGEST_FUNCTION
    ]
    assert not long, "\n".join(long)


def test_no_file_of_code_is_longer_than_four_hundred_lines() -> None:
    lengths = {shown(path): len(path.read_text("utf-8").splitlines()) for path in code()}
    long = [f"{name} has {lines} lines" for name, lines in lengths.items() if lines > LONGEST_FILE]
    assert not long, "\n".join(long)


def test_the_lines_of_a_function_are_counted_without_its_docstring() -> None:
    function = ast.parse('def f():\n    """Two\n    lines."""\n    return 1\n').body[0]
    assert isinstance(function, ast.FunctionDef)
    assert docstring_lines(function) == 2
