"""The command `hamdel texts`: what visitors read, to be read through."""

from collections.abc import Iterator
from contextlib import AsyncExitStack
from datetime import datetime, timedelta
from html import escape
from itertools import product
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from bot.commands.terminal import DataDir, fail, run, settings_of
from bot.settings import Settings
from knowledge_base.locales import locale, offered, primary

if TYPE_CHECKING:
    from handoff.catalogue import Catalogue
    from handoff.registers import Register

app = typer.Typer(help="What visitors read.", no_args_is_help=True)

#: When people are back in what is printed: a Friday, and a Monday after it.
_TODAY = datetime(2026, 12, 4, 18)
_BACK = datetime(2026, 12, 7, 9)

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
    """What visitors read."""


@app.command("render")
def render_texts(
    language: Annotated[str, typer.Option("--language", help="The language or variety to read, such as nl or pt-PT.")],
    register: Annotated[
        Literal["formal", "plain"] | None, typer.Option("--register", help="Only this one; both otherwise.")
    ] = None,
    html: Annotated[bool, typer.Option("--html", help="Print a page for a browser instead of plain text.")] = False,
    data_dir: DataDir = None,
) -> None:
    """Print all that a visitor may read: the scripts in the site's own wording, and the phrases."""
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
        texts = await open_texts(settings, await open_database(settings, stack))
    found = list[tuple[str, str]]()
    for register in registers:
        texts.registers.use(register, {})
        found += _acknowledged(texts.scripts, texts.phrases, language, register)
        found += _other(texts.scripts, language, register)
        found += _phrases(texts.phrases, language, register)
    return found


def _acknowledged(
    scripts: "Catalogue", phrases: "Catalogue", language: str, register: "Register"
) -> Iterator[tuple[str, str]]:
    """Every acknowledgement, and what it is for; once as at the first time, and once as at the second."""
    from bot.texts.times import moment_in_words
    from handoff.acknowledgement import Acknowledgement
    from handoff.situation import every_one

    back = moment_in_words(phrases, language, _BACK, _TODAY.date())
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


def _phrases(phrases: "Catalogue", language: str, register: "Register") -> Iterator[tuple[str, str]]:
    """Every phrase, as those read it who are addressed in that register."""
    from bot.texts.times import clock, day_and_month, moment_in_words
    from handoff.catalogue import Choice

    day = day_and_month(language, _BACK.date())
    samples = {
        "name": "invoice.pdf", "agent": "Sara", "language": language, "languages": "English, Nederlands",
        "limit": 10_000, "contact": "+31 20 123 45 67", "value": "A-1023", "order": "10293", "day": day, "date": day,
        "detail": phrases.text(language, "detail-order"), "status": phrases.text(language, "demo-order-shipped"),
        "time": clock(language, _BACK), "weekday": Choice("mon"), "zone": "UTC",
        "when": moment_in_words(phrases, language, _TODAY + timedelta(hours=15), _TODAY.date()),
    }  # fmt: skip
    for key in phrases.patterns(language):
        if "." not in key:
            yield f"{key} ({register})", phrases.text(language, key, **samples)


def _as_page(language: str, messages: list[tuple[str, str]]) -> str:
    from bot.language.names import direction

    shown = "\n".join(f'<h2 dir="ltr">{escape(name)}</h2>\n<p>{escape(text)}</p>' for name, text in messages)
    return _PAGE.format(language=language, direction=direction(language), messages=shown)
