"""The commands `hamdel visitors`: what is kept of a visitor."""

import os
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.terminal import DataDir, fail, out, run, settings_of
from bot.errors import BotError
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.visitors.service import Visitors

app = typer.Typer(help="What is kept of a visitor: find it, hand it out, erase it.", no_args_is_help=True)

Named = Annotated[
    str,
    typer.Argument(
        metavar="ID", help="The id of a conversation, the site's id of the visitor, or their e-mail address."
    ),
]


@app.command("find")
def find_visitors(named: Named, data_dir: DataDir = None) -> None:
    """List whom an id or an e-mail address may mean."""
    run(_find(settings_of(data_dir), named))


@app.command("export")
def export_visitor(
    named: Named,
    to: Annotated[Path, typer.Option("--to", help="The zip to write: visitor.json, and the files that were sent.")],
    data_dir: DataDir = None,
) -> None:
    """Write all that is kept of a visitor to a zip, but for colleagues' internal notes."""
    if to.exists():
        fail(f"{to} exists already; name a new file.")
    settings = settings_of(data_dir)
    # What is in it is for nobody else on this machine.
    os.umask(0o077)
    try:
        described = run(_export(settings, named, to))
    except (BotError, OSError) as error:
        to.unlink(missing_ok=True)
        fail(str(error))
    except BaseException:
        to.unlink(missing_ok=True)
        raise
    out.print(f"Wrote {described} to {to}.", highlight=False, markup=False, soft_wrap=True)


@app.command("erase")
def erase_visitor(named: Named, data_dir: DataDir = None) -> None:
    """Erase a visitor's words, files and data for good; what reports count stays."""
    try:
        run(_erase(settings_of(data_dir), named))
    except BotError as error:
        fail(str(error))


async def _find(settings: Settings, named: str) -> None:
    async with AsyncExitStack() as stack:
        found = await (await _open(settings, stack)).find(named)
    if not found:
        fail(f"Nothing is kept of {named}.")
    for one in found:
        out.print(f"{one.conversations[-1].id}  {one.described}", highlight=False, markup=False, soft_wrap=True)


async def _export(settings: Settings, named: str, to: Path) -> str:
    """Whom it was about."""
    async with AsyncExitStack() as stack:
        return (await (await _open(settings, stack)).export(named, to)).described


async def _erase(settings: Settings, named: str) -> None:
    async with AsyncExitStack() as stack:
        erased = await (await _open(settings, stack)).erase(named)
    if erased.conversations:
        out.print(
            f"Erased {erased.conversations} conversations with {erased.messages} messages and {erased.files} files. "
            "Copies in backups are not touched.",
            highlight=False,
        )
    else:
        out.print(
            f"Nothing is kept of {named}: it was erased before, or is written otherwise.",
            highlight=False,
            markup=False,
        )


async def _open(settings: Settings, stack: AsyncExitStack) -> "Visitors":
    from bot.storage.opening import open_database
    from bot.visitors.opening import open_privacy
    from handoff import catalogue

    database = await open_database(settings, stack)
    # A server that runs beside notices by itself, within seconds.
    return open_privacy(settings, database, catalogue.load("bot.texts.phrases")).visitors
