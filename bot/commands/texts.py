"""The command `hamdel texts`: what visitors read when a person takes over, to be read through."""

from collections.abc import Iterator
from contextlib import AsyncExitStack
from datetime import time
from html import escape
from itertools import product
from typing import TYPE_CHECKING, Annotated, Literal

import typer
from babel.dates import format_time

from bot.commands.terminal import DataDir, fail, run, settings_of
from bot.settings import Settings
from knowledge_base.locales import locale, offered, primary

if TYPE_CHECKING:
    from handoff.acknowledgement import Register
    from handoff.catalogue import Catalogue

app = typer.Typer(help="What visitors read when a person takes over.", no_args_is_help=True)

_PAGE = """<!doctype html>
<html lang="{language}" dir="{direction}">
<meta charset="utf-8">
<title>{language}</title>
<style>
body {{ font: 1rem/1.5 sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem }}
h2 {{ font-size: .85rem; color: #555; margin: 2rem 0 .25rem }}
p {{ white-space: pre-line; margin: 0; padding: .75rem 1rem; background: #f2f2f2; border-radius: .75rem }}
</style>
<h1>{language}</h1>
{messages}
</html>"""


# Without a callback, the only command would take the place of its group.
@app.callback()
def group() -> None:
    """What visitors read when a person takes over."""


@app.command("render")
def render_texts(
    language: Annotated[str, typer.Option("--language", help="The language or variety to read, such as nl or pt-PT.")],
    register: Annotated[
        Literal["formal", "plain"] | None, typer.Option("--register", help="Only this one; both otherwise.")
    ] = None,
    html: Annotated[bool, typer.Option("--html", help="Print a page for a browser instead of plain text.")] = False,
    data_dir: DataDir = None,
) -> None:
    """Print every message that a visitor may read when a person takes over, in the site's own wording."""
    settings = settings_of(data_dir)
    wording = locale(language)
    if wording is None or primary(wording) not in settings.languages:
        fail(f"This site speaks {', '.join(offered(settings.languages))}; choose one of them.")
    messages = run(_messages(settings, wording, ("formal", "plain") if register is None else (register,)))
    typer.echo(_as_page(wording, messages) if html else "\n\n".join(f"## {name}\n{text}" for name, text in messages))


async def _messages(settings: Settings, language: str, registers: tuple["Register", ...]) -> list[tuple[str, str]]:
    from bot.storage.opening import open_database
    from bot.texts.opening import open_texts

    async with AsyncExitStack() as stack:
        scripts = (await open_texts(settings, await open_database(settings, stack))).scripts
    return [
        one
        for register in registers
        for one in (*_acknowledged(scripts, language, register), *_other(scripts, language, register))
    ]


def _acknowledged(scripts: "Catalogue", language: str, register: "Register") -> Iterator[tuple[str, str]]:
    """Every acknowledgement, and what it is for; once as at the first time, and once as at the second."""
    from handoff.acknowledgement import Acknowledgement
    from handoff.catalogue import own_digits
    from handoff.situation import every_one

    back = own_digits(language, format_time(time(9), "short", locale=language.replace("-", "_")))
    acknowledgement = Acknowledgement(scripts, register)
    for turn, (name, now) in product((0, 1), every_one(back)):
        yield f"{name} ({register}, {turn + 1})", acknowledgement.compose(language, now, name="Kim", turn=turn)


def _other(scripts: "Catalogue", language: str, register: "Register") -> Iterator[tuple[str, str]]:
    """Every text that stands in no acknowledgement."""
    from handoff.situation import HANDED_OVER, STANDING
    from handoff.wording import SAMPLES

    acknowledging = {key for key, _ in (*HANDED_OVER, *STANDING)} | {"salutation", "next-no-repeating"}
    for key in scripts.patterns(language):
        name, _, attribute = key.partition(".")
        if name not in acknowledging and attribute.startswith(register):
            yield key, scripts.text(language, key, **SAMPLES)


def _as_page(language: str, messages: list[tuple[str, str]]) -> str:
    from bot.language.names import direction

    shown = "\n".join(f'<h2 dir="ltr">{escape(name)}</h2>\n<p>{escape(text)}</p>' for name, text in messages)
    return _PAGE.format(language=language, direction=direction(language), messages=shown)
