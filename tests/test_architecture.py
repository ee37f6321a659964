"""The house, in sentences: which floor may know which, and what every module owes its reader."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_archon import archrule

import tsubo
from tests.commands.asking import imported_by

PACKAGE = Path(tsubo.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
QT_FREE = ("domain", "session", "storage")
UI = ("tsubo.ui", "tsubo.ui.*")
OUTPUT = ("tsubo.output", "tsubo.output.*")
DESKTOP = ("tsubo.desktop", "tsubo.desktop.*")
UPPER = (*UI, *OUTPUT, *DESKTOP)
TOP = ("tsubo.commands", "tsubo.commands.*", "tsubo.__main__")
SESSION = ("tsubo.session", "tsubo.session.*")
STORAGE = ("tsubo.storage", "tsubo.storage.*")


def name_of(file: Path) -> str:
    """Return the dotted name of a module of the package."""
    parts = file.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def short(file: Path) -> str:
    return file.relative_to(PACKAGE).as_posix()


# --- The floors -------------------------------------------------------------------------


def test_the_domain_knows_nothing_but_itself() -> None:
    (
        archrule("the domain stands on the ground")
        .match("tsubo.domain.*")
        .should_not_import(*SESSION, *STORAGE, *UPPER, *TOP, "PySide6*", "pydantic*")
        .check("tsubo")
    )


def test_the_session_knows_only_the_domain() -> None:
    (
        archrule("the session stands on the domain")
        .match("tsubo.session.*")
        .should_not_import(*STORAGE, *UPPER, *TOP, "PySide6*", "pydantic*")
        .check("tsubo")
    )


def test_the_storage_knows_only_the_domain() -> None:
    (
        archrule("the storage stands on the domain")
        .match("tsubo.storage.*")
        .should_not_import(*SESSION, *UPPER, *TOP, "PySide6*")
        .check("tsubo")
    )


def test_the_window_knows_the_session_and_the_domain_but_not_the_storage() -> None:
    (
        archrule("the window never reads a file of ours")
        .match("tsubo.ui.*")
        .should_not_import(*STORAGE, *TOP, "pydantic*")
        .check("tsubo")
    )


def test_what_leaves_the_window_knows_neither_the_window_nor_the_storage() -> None:
    (
        archrule("output stands beside the window")
        .match("tsubo.output.*")
        .should_not_import("tsubo.ui", "tsubo.ui.*", *STORAGE, *TOP, "pydantic*")
        .check("tsubo")
    )
    (
        archrule("the window stands beside output")
        .match("tsubo.ui.*")
        .should_not_import("tsubo.output", "tsubo.output.*")
        .check("tsubo")
    )


def test_the_desktop_knows_only_the_domain() -> None:
    (
        archrule("the desktop stands beside the window and output")
        .match("tsubo.desktop.*")
        .should_not_import(*UI, *OUTPUT, *SESSION, *STORAGE, *TOP, "pydantic*")
        .check("tsubo")
    )
    (
        archrule("neither of them knows the desktop")
        .match("tsubo.ui.*", "tsubo.output.*")
        .should_not_import(*DESKTOP)
        .check("tsubo")
    )


def test_nothing_below_the_top_floor_knows_the_commands() -> None:
    (
        archrule("the commands stand on top")
        .match("tsubo.domain.*", "tsubo.session.*", "tsubo.storage.*", "tsubo.ui.*")
        .should_not_import(*TOP)
        .check("tsubo")
    )


def test_nothing_imports_the_way_in() -> None:
    (
        archrule("the way in is only gone through")
        .match("tsubo.*")
        .exclude("tsubo.__main__")
        .should_not_import("tsubo.__main__")
        .check("tsubo")
    )


# --- The imports, line by line ----------------------------------------------------------


def is_for_types_only(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)


def imports_in(tree: ast.AST) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each imported module and the names taken from it, without imports for types only."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if is_for_types_only(node):
            continue
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, ()
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "an import names its module in full"
            yield node.module or "", tuple(alias.name for alias in node.names)
        waiting.extend(ast.iter_child_nodes(node))


def graph() -> dict[str, set[str]]:
    """Return which module of the package imports which other ones."""
    names = {name_of(file) for file in MODULES}
    arrows: dict[str, set[str]] = {}
    for file in MODULES:
        tree = ast.parse(file.read_text(encoding="utf-8"))
        targets = arrows.setdefault(name_of(file), set())
        for module, taken in imports_in(tree):
            inner = {f"{module}.{name}" for name in taken} & names
            targets |= inner or ({module} & names)
    return arrows


def circle_in(arrows: dict[str, set[str]]) -> list[str]:
    """Return the names round the first circle that is found, or nothing."""
    done: set[str] = set()

    def walk(name: str, way: list[str]) -> list[str]:
        if name in way:
            return [*way[way.index(name) :], name]
        if name in done:
            return []
        for target in sorted(arrows.get(name, ())):
            found = walk(target, [*way, name])
            if found:
                return found
        done.add(name)
        return []

    for start in sorted(arrows):
        found = walk(start, [])
        if found:
            return found
    return []


def test_no_modules_import_each_other_in_a_circle() -> None:
    assert circle_in(graph()) == []


def test_a_circle_would_be_found() -> None:
    assert circle_in({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c", "b"]
    assert circle_in({"a": {"b"}, "b": {"c"}}) == []


def test_no_packages_import_each_other_in_a_circle() -> None:
    floors: dict[str, set[str]] = {}
    for name, targets in graph().items():
        floor = ".".join(name.split(".")[:2])
        floors.setdefault(floor, set()).update(".".join(t.split(".")[:2]) for t in targets)
        floors[floor].discard(floor)
    assert circle_in(floors) == []


def users_of(library: str) -> set[str]:
    """Return the modules that import ``library`` themselves."""
    return {
        short(file)
        for file in MODULES
        for module, _ in imports_in(ast.parse(file.read_text(encoding="utf-8")))
        if module.partition(".")[0] == library
    }


def test_pydantic_stands_only_at_the_border() -> None:
    at_the_border = ("storage/schema", "storage/checking")
    assert all(user.startswith(at_the_border) for user in users_of("pydantic"))


def test_qt_lives_only_upstairs() -> None:
    floors = {user.partition("/")[0] for user in users_of("PySide6")}
    assert floors <= {"ui", "output", "desktop", "commands"}


def test_the_bus_is_known_only_to_the_desktop_and_qt_to_one_module_of_it() -> None:
    assert {user.partition("/")[0] for user in users_of("jeepney")} == {"desktop"}
    on_the_desktop = {user for user in users_of("PySide6") if user.startswith("desktop/")}
    assert on_the_desktop == {"desktop/desktop.py"}


# --- What a fresh Python really loads ---------------------------------------------------


@pytest.mark.parametrize("floor", QT_FREE)
def test_importing_a_whole_lower_floor_brings_no_qt(floor: str) -> None:
    modules = [name_of(file) for file in MODULES if short(file).startswith(f"{floor}/")]
    loaded = imported_by(f"import {', '.join(modules)}")
    assert "tsubo" in loaded
    assert not loaded & {"PySide6", "shiboken6"}


def test_reading_and_showing_the_first_screen_brings_neither_qt_nor_pydantic() -> None:
    loaded = imported_by(
        "from tsubo.storage.atlas_files import read_atlas\n"
        "from tsubo.storage.places import data_folder\n"
        "from tsubo.storage.settings_file import SettingsFile\n"
        "from tsubo.session.screen_of import screen_of\n"
        "from tsubo.session.state import opening\n"
        "from tsubo.domain.memory import Memory\n"
        "screen_of(opening(read_atlas(data_folder()).atlas, Memory()))"
    )
    assert "tsubo" in loaded
    assert not loaded & {"PySide6", "pydantic", "asyncio", "importlib_metadata"}


@pytest.mark.parametrize("module", ["desktop", "bus_thread"])
def test_the_bus_is_loaded_only_in_its_own_thread(module: str) -> None:
    loaded = imported_by(f"import tsubo.desktop.{module}")
    assert "tsubo" in loaded
    assert not loaded & {"jeepney", "socket"}


def test_importing_the_way_in_loads_no_command_yet() -> None:
    assert not imported_by("import tsubo.__main__") & {"PySide6", "pydantic", "platformdirs"}


# --- What a module owes its reader ------------------------------------------------------

PLAIN_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def public_parts(tree: ast.Module) -> Iterator[ast.ClassDef | ast.FunctionDef]:
    """Yield public classes and functions, and the public methods of public classes."""
    for node in tree.body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                for inner in node.body:
                    if isinstance(inner, ast.FunctionDef) and not inner.name.startswith("_"):
                        yield inner


def is_overriding(node: ast.AST) -> bool:
    decorators = getattr(node, "decorator_list", ())
    return any(ast.unparse(d).rpartition(".")[2] in ("override", "overload") for d in decorators)


@pytest.mark.parametrize("file", MODULES, ids=short)
def test_everything_public_says_what_it_is(file: Path) -> None:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree)
    silent = [
        node.name
        for node in public_parts(tree)
        if not ast.get_docstring(node) and not is_overriding(node)
    ]
    assert silent == []


@pytest.mark.parametrize("file", MODULES, ids=short)
def test_every_function_is_annotated(file: Path) -> None:
    bare = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, PLAIN_FUNCTIONS):
            given = node.args
            named = [*given.posonlyargs, *given.args, *given.kwonlyargs]
            named += [extra for extra in (given.vararg, given.kwarg) if extra is not None]
            missing = [
                a.arg for a in named if a.annotation is None and a.arg not in ("self", "cls")
            ]
            if missing or node.returns is None:
                bare.append(node.name)
    assert bare == []


@pytest.mark.parametrize("file", MODULES, ids=short)
def test_a_module_is_short_enough_to_be_read_at_once(file: Path) -> None:
    assert len(file.read_text(encoding="utf-8").splitlines()) <= 300


@pytest.mark.parametrize(
    "file", [file for file in MODULES if file.name == "__init__.py"], ids=short
)
def test_a_package_file_holds_one_docstring(file: Path) -> None:
    body = ast.parse(file.read_text(encoding="utf-8")).body
    rest = [ast.unparse(node) for node in body[1:]]
    if file.parent == PACKAGE:
        assert [line.partition(" = ")[0] for line in rest] == ["__version__"]
    else:
        assert rest == []


@pytest.mark.parametrize("file", MODULES, ids=short)
def test_no_module_is_an_attic(file: Path) -> None:
    attics = {"util", "utils", "common", "helper", "helpers", "manager", "misc", "base", "core"}
    assert not attics & set(file.stem.strip("_").split("_"))


def test_every_package_has_its_file() -> None:
    folders = {file.parent for file in MODULES}
    assert all((folder / "__init__.py").is_file() for folder in folders)
