"""The documentation, held to the code: commands, settings, addresses, files, links and the labels of pages."""

import importlib
import re
import tomllib
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
import typer.main
from fastapi import FastAPI
from fastapi.routing import APIRoute
from fluent.syntax import FluentParser, ast
from starlette.routing import Match, WebSocketRoute

from bot.app import create_app
from bot.channels.opening import CHANNELS
from bot.settings import Settings
from bot.web.guards import SOCKET_IO

ROOT = Path(__file__).parent.parent.parent
PAGES = sorted(
    page for place in ("*.md", "docs/**/*.md", "packages/*.md", "packages/*/*.md") for page in ROOT.glob(place)
)
DECISIONS = ROOT / "docs" / "decisions"
STATIC = ROOT / "bot" / "web" / "static"

#: Set for the tests alone, and in WordPress.
OF_OTHERS = {"HAMDEL_TEST_CACHE", "HAMDEL_VISITOR_SECRET"}
#: What a message may be instead of text: no addresses, though they look like some.
PAYLOADS = {
    "greet", "ask_human", "helpful", "not_helpful", "none_of_these", "leave_queue", "answer", "language",
    "start", "help", "human", "stop",
}  # fmt: skip
#: Folders of a machine, not of the server.
OF_MACHINES = ("/etc/", "/opt/", "/var/", "/backup/")
#: Fences whose text is typed into a shell, or run by one.
SHELLS = {"sh", "ini"}

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_SPAN = re.compile(r"`([^`]+)`")
_COMMAND = re.compile(r"(?:^|&&|[|;]|/bin/|=\S*(?= ))\s*hamdel +(\S[^|;&#\n]*)", re.MULTILINE)
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_PLACE = re.compile(r"\{[^}]*\}")
_METHOD = re.compile(r"(GET|POST|PUT|DELETE) (/\S*)")
_SERVED = re.compile(
    r"(?:\$BASE|https?://(?:localhost:\d+|chat\.example\.com|your-hamdel\.example)|location (?:= |\^~ )?)(/[^\s\"'`;]*)"
)
_FILE = re.compile(r"(?:bot|knowledge_base|handoff|nlu_data|packages|tests|docs|\.ci|\.screenshots)/[\w./{},*-]*")


def text_of(page: Path) -> str:
    return page.read_text("utf-8")


def fences(page: Path) -> list[tuple[str, str]]:
    """The fenced blocks of a page: language and text."""
    return _FENCE.findall(text_of(page))


def prose(page: Path) -> str:
    """A page without its fenced blocks."""
    return _FENCE.sub("", text_of(page))


def spans(page: Path) -> list[str]:
    """What stands in backticks on a page."""
    return [" ".join(span.split()) for span in _SPAN.findall(prose(page))]


def named(page: Path) -> str:
    """Where a page lies, for the message of a test that falls."""
    return str(page.relative_to(ROOT))


# Commands


def every_command() -> Iterator[tuple[str, Any]]:
    """The commands of the project's script as they are typed, groups among them."""
    script = tomllib.loads(text_of(ROOT / "pyproject.toml"))["project"]["scripts"]["hamdel"]
    module, _, name = script.partition(":")
    left: list[tuple[str, Any]] = [("", typer.main.get_command(getattr(importlib.import_module(module), name)))]
    while left:
        path, command = left.pop()
        yield path, command
        left += [(f"{path} {word}".strip(), inner) for word, inner in getattr(command, "commands", {}).items()]


@cache
def commands() -> dict[str, set[str]]:
    """The options of each command."""
    return {
        path: {option for one in command.params for option in one.opts if option.startswith("--")}
        for path, command in every_command()
        if path
    }


def typed(page: Path) -> Iterator[list[str]]:
    """The words after ``hamdel`` wherever a page names a command."""
    written = [text for language, text in fences(page) if language in SHELLS] + spans(page)
    for text in written:
        for words in _COMMAND.findall(text.replace("\\\n", " ")):
            # Usage lines put optional parts in brackets.
            split = re.sub(r"[\[\]]", " ", words).split()
            if re.fullmatch(r"[a-z][a-z-]*", split[0]):
                yield split


@cache
def groups() -> set[str]:
    """The commands that only lead to others."""
    return {path for path in commands() if any(other.startswith(f"{path} ") for other in commands())}


def command_of(words: list[str]) -> str:
    """The command that ``words`` begin with, or a group that stands alone; empty where there is none."""
    path = " ".join(words[:2]) if words[0] in groups() else words[0]
    return path if path in commands() else ""


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_command_and_option_that_is_named_exists(page: Path) -> None:
    wrong = []
    for words in typed(page):
        command = command_of(words)
        options = {word.partition("=")[0] for word in words if word.startswith("--")}
        if not command or options - commands()[command] - {"--help"}:
            wrong.append(" ".join(words))

    assert wrong == []


def test_every_command_and_every_option_is_documented() -> None:
    known = {command_of(words) for page in PAGES for words in typed(page)}
    everything = " ".join(map(text_of, PAGES))
    options = set().union(*commands().values()) - {"--help"}

    assert commands().keys() - groups() - known == set()
    assert {option for option in options if option not in everything} == set()


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_make_target_that_is_named_exists(page: Path) -> None:
    targets = set(re.findall(r"^([a-z][a-z-]*):", text_of(ROOT / "Makefile"), re.MULTILINE))
    written = [text for language, text in fences(page) if language in SHELLS] + spans(page)

    assert {name for text in written for name in re.findall(r"^make ([a-z-]+)", text, re.MULTILINE)} <= targets


# Settings


def test_every_setting_that_is_named_exists_and_every_setting_is_documented() -> None:
    settings = {f"HAMDEL_{name.upper()}" for name in Settings.model_fields}
    options = {str(one.envvar) for _, command in every_command() for one in command.params if one.envvar}
    mentioned = {name for page in PAGES for name in re.findall(r"HAMDEL_[A-Z_]*[A-Z]", text_of(page))}

    assert mentioned - settings - options - OF_OTHERS == set()
    assert settings - mentioned == set()


# Addresses


@pytest.fixture(scope="module")
def app() -> FastAPI:
    """The application, which is not started."""
    return create_app(Settings())


def operations(app: FastAPI) -> set[str]:
    """Every operation of the API as ``POST /api/v1/…``."""
    return {f"{method.upper()} {path}" for path, item in app.openapi()["paths"].items() for method in item}


def general(path: str) -> str:
    """A path whose places are all alike: names in braces, numbers, and what was shortened."""
    parts = ("{}" if part.isdecimal() or part.endswith("…") else _PLACE.sub("{}", part) for part in path.split("/"))
    return "/".join(parts)


def is_served(app: FastAPI, path: str) -> bool:
    """Whether there is something at ``path``, or below it where it ends in a slash."""
    sockets = {route.path for route in app.routes if isinstance(route, WebSocketRoute)}
    # The pages with an address for each thing on them, which the API's description leaves out.
    pages = {route.path for route in app.routes if isinstance(route, APIRoute) and not route.include_in_schema}
    known = {general(one) for one in {*app.openapi()["paths"], *sockets, *pages}}
    if general(path) in known or (path.endswith("/") and any(one.startswith(general(path)) for one in known)):
        return True
    if path.startswith("/static/"):
        return (STATIC / path.removeprefix("/static/")).exists()
    if path == SOCKET_IO:
        # It is there where a site has switched it on.
        return True
    if path.startswith("/webhooks/"):
        return path.split("/")[2] in {*CHANNELS, "rest"}
    scope = {"type": "http", "method": "GET", "path": path, "headers": []}
    plain = [route for route in app.routes if "{" not in getattr(route, "path", "")]
    return any(route.matches(scope)[0] is Match.FULL for route in plain)


def addresses(page: Path) -> set[str]:
    """The paths of the server that a page names."""
    found = [span for span in spans(page) if re.match(r"/[a-z]", span)]
    for text in (*spans(page), *(text for _, text in fences(page))):
        found += [path for _, path in _METHOD.findall(text)] + _SERVED.findall(text)
        found += re.findall(r"(?<![\w./])/(?:api|webhooks|model|metrics)\b[^\s\"'`;]*", text)
    cut = {path.partition("?")[0].partition("#")[0].rstrip("*") for path in found}
    payloads = {path for path in cut if path[1:].partition("{")[0] in PAYLOADS}
    return {path for path in cut - payloads if not path.startswith(OF_MACHINES) and path != "/"}


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_address_that_is_named_is_served(app: FastAPI, page: Path) -> None:
    assert {path for path in addresses(page) if not is_served(app, path)} == set()


def test_every_operation_is_documented_and_every_documented_one_exists(app: FastAPI) -> None:
    guides = (ROOT / "docs" / "api.md", ROOT / "docs" / "connectors.md")
    written = {f"{method} {path}" for page in guides for span in spans(page) for method, path in _METHOD.findall(span)}
    documented = {general(one) for one in written}
    served = {general(one) for one in operations(app)}
    # A connector's own address stands for the general one.
    webhooks = {general(f"{method} /webhooks/{{channel}}") for method in ("GET", "POST")}

    assert served - webhooks - documented == set()
    own = {f"/webhooks/{one}" for one in CHANNELS}
    assert {one for one in documented - served if one.partition(" ")[2] not in own} == set()


# Files


def patterns(span: str) -> Iterable[str]:
    """The names that a span with ``{a,b}`` stands for; ``XX`` is any language."""
    choices = [part[1:-1].split(",") if part.startswith("{") else [part] for part in re.split(r"(\{[^}]*\})", span)]
    return ("".join(one).replace("XX", "??").rstrip("/") for one in product(*choices))


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_file_that_is_named_exists(page: Path) -> None:
    paths = {span for span in spans(page) if _FILE.fullmatch(span)}
    loose = {span for span in spans(page) if re.fullmatch(r"[\w-]+\.(?:py|ftl|toml)", span)}

    assert [one for span in paths for one in patterns(span) if not any(ROOT.glob(one))] == []
    assert [one for one in loose if not any(ROOT.glob(one)) and not any((ROOT / "bot").rglob(one))] == []


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_name_that_is_said_to_be_in_a_file_is_there(page: Path) -> None:
    said = re.findall(r"`(\w+)`\s+in\s+`([\w/.]+\.py)`", prose(page))

    assert [f"{name} in {file}" for name, file in said if not re.search(rf"\b{name}\b", text_of(ROOT / file))] == []


def anchor(heading: str) -> str:
    """What a heading is linked by, as GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_link_within_the_repository_leads_somewhere(page: Path) -> None:
    broken = []
    for link in _LINK.findall(prose(page)):
        file, _, place = unquote(link).partition("#")
        if ":" in file:
            continue
        target = (page.parent / file).resolve() if file else page
        headings = re.findall(r"^#+ (.*)$", prose(target), re.MULTILINE) if target.suffix == ".md" and place else []
        if not target.exists() or (place and place not in map(anchor, headings)):
            broken.append(link)

    assert broken == []


def test_the_architecture_names_every_room() -> None:
    architecture = text_of(ROOT / "docs" / "architecture.md")
    rooms = [folder.name for folder in (ROOT / "bot").iterdir() if (folder / "__init__.py").exists()]

    assert [room for room in rooms if f"`bot/{room}/`" not in architecture] == []


def test_the_decisions_are_numbered_and_indexed_by_their_titles() -> None:
    index = re.findall(r"^\| \[(\d+)\]\((\S+)\) \| (.*) \|$", text_of(DECISIONS / "README.md"), re.MULTILINE)
    records = sorted(DECISIONS.glob("0*.md"))
    titles = [re.match(r"# (\d+)\. (.*)\n", text_of(record)) for record in records]

    assert [title and int(title[1]) for title in titles] == list(range(1, len(records) + 1))
    assert sorted(index) == sorted(
        (title[1], record.name, title[2]) for title, record in zip(titles, records, strict=True) if title
    )


# Labels of the pages


@cache
def labels() -> str:
    """Everything that desk, editor and widget say in English, in small letters, with ``…`` for variables."""
    texts = []
    for file in (ROOT / "bot" / "texts" / "phrases").rglob("en.ftl"):
        for entry in FluentParser().parse(text_of(file)).body:
            if isinstance(entry, ast.Message) and entry.value is not None:
                parts = (one.value if isinstance(one, ast.TextElement) else "…" for one in entry.value.elements)
                texts.append("".join(parts))
    return "\n".join(texts).lower()


@pytest.mark.parametrize("guide", ["agents.md", "editors.md"])
def test_the_guides_call_buttons_what_the_pages_call_them(guide: str) -> None:
    words = re.sub(r"\*\*.*?\*\*", "", prose(ROOT / "docs" / guide), flags=re.DOTALL)
    named_labels = [" ".join(one.split()) for one in re.findall(r"\*([^*]+)\*", words)]

    assert named_labels
    # "italics" is what the introduction calls them.
    assert [one for one in named_labels if one != "italics" and one.lower().lstrip("+ ") not in labels()] == []
