"""The commands `hamdel migrate`: a site's data into another kind of database."""

from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from bot.commands.terminal import DataDir, fail, fail_with, out, progress, run, settings_of
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.storage.moving import Moved

app = typer.Typer(help="Move a site's data into another kind of database.", no_args_is_help=True)


@app.command("sqlite-to-postgres")
def sqlite_to_postgres(
    to: Annotated[
        str, typer.Option(help="Address of the empty PostgreSQL database.", envvar="HAMDEL_DATABASE_URL")
    ] = "",
    data_dir: DataDir = None,
) -> None:
    """Copy all data into an empty PostgreSQL database, with the server stopped. SQLite's file stays as it is."""
    from sqlalchemy import make_url

    settings = settings_of(data_dir, database_url=to)
    target = settings.database_url
    if not target or make_url(target).get_backend_name() != "postgresql":
        fail("Name the PostgreSQL database with --to, such as postgresql://name:word@host/hamdel.")
    _tell(run(_move(settings)), settings)


async def _move(settings: Settings) -> "Moved":
    from bot.storage import data_folder, moving, restoring

    source = settings.data_dir / data_folder.DATABASE
    # Holding a folder makes it.
    if not settings.data_dir.is_dir():
        fail(f"There is no folder {settings.data_dir}: name the data folder with --data-dir.")
    with data_folder.held(settings.data_dir), progress("Copying rows") as told:
        restoring.finish(settings.data_dir)
        try:
            return await moving.move(source, settings.database_url, told)
        except moving.UnfitRows as error:
            fail_with(error.faults, str(error))
        except moving.MovingError as error:
            fail(str(error))


def _tell(moved: "Moved", settings: Settings) -> None:
    from sqlalchemy import make_url

    table = Table("table", "rows", box=None)
    table.columns[1].justify = "right"
    for name, rows in moved.rows.items():
        table.add_row(name, f"{rows:,}")
    out.print(table)
    if moved.cleaned:
        shown, more = moved.cleaned[:50], len(moved.cleaned) - 50
        _say("PostgreSQL holds neither NUL nor halves of characters; they were taken out of the texts of these rows:")
        _say("\n".join(shown + ([f"… and {more} more."] if more > 0 else [])))
    if moved.foreign:
        _say(f"Not Hamdel's, and not copied: {', '.join(moved.foreign)}.")
    where = make_url(settings.database_url).set(drivername="postgresql").render_as_string(hide_password=True)
    _say(f"Copied {sum(moved.rows.values()):,} rows, and found every one of them there as it was.")
    _say(
        f"Now set HAMDEL_DATABASE_URL to {where}, with its password, and start Hamdel with the same data folder: files "
        f"that were sent and keys stay there. {settings.data_dir / 'hamdel.sqlite3'} is not used any more; delete it "
        "when all is well."
    )


def _say(line: str) -> None:
    out.print(line, highlight=False, markup=False, soft_wrap=True)
