"""The commands `hamdel articles`: files of articles in and out, and encoding them anew."""

from contextlib import AsyncExitStack
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.terminal import DataDir, fail_with, out, progress, quiet_logs, run, settings_of
from bot.settings import Settings

app = typer.Typer(help="The articles that the bot answers from.", no_args_is_help=True)


@app.command("import")
def import_articles(
    file: Annotated[Path, typer.Argument(help="A .jsonl, .csv, .yml or .md file, or a folder of .md files.")],
    data_dir: DataDir = None,
) -> None:
    """Add articles from a file, replacing those of the same id. All or none."""
    run(_import(settings_of(data_dir), file))


async def _import(settings: Settings, file: Path) -> None:
    from bot.wiring import open_services
    from knowledge_base.import_export import ArticleFileError, read

    quiet_logs()
    try:
        found = read(file)
    except ArticleFileError as error:
        fail_with(error.faults, "Nothing was imported.")
    foreign = [
        f"{article.id}: the language {code} is not one of this site's ({', '.join(settings.languages)})."
        for article in found
        for code in article.variants
        if code not in settings.languages
    ]
    if foreign:
        fail_with(foreign, "Nothing was imported.")
    async with AsyncExitStack() as stack:
        # An import into an empty knowledge base is its beginning: no samples beside it.
        services = await open_services(settings.model_copy(update={"sample_articles": False}), stack)
        with progress("Encoding") as report:
            await services.library.save_all(found, author="import", progress=report)
    out.print(f"Imported {len(found)} articles from {file}.", highlight=False)


@app.command("export")
def export_articles(
    file: Annotated[Path, typer.Argument(help="A .jsonl, .yml or .csv file to write.")], data_dir: DataDir = None
) -> None:
    """Write all articles to a file."""
    run(_export(settings_of(data_dir), file))


async def _export(settings: Settings, file: Path) -> None:
    from bot.storage.opening import open_database
    from knowledge_base import repository
    from knowledge_base.import_export import ArticleFileError, write

    async with AsyncExitStack() as stack:
        database = await open_database(settings, stack)
        async with database.read() as connection:
            found = await repository.everything(connection)
    try:
        count = write((one.article for one in found if one.status == "published"), file)
    except ArticleFileError as error:
        fail_with(error.faults)
    skipped = len(found) - count
    note = f" {skipped} drafts and withdrawn articles were left out." if skipped else ""
    out.print(f"Exported {count} articles to {file}.{note}", highlight=False)


@app.command("reindex")
def reindex(data_dir: DataDir = None) -> None:
    """Encode all articles anew."""
    run(_reindex(settings_of(data_dir)))


async def _reindex(settings: Settings) -> None:
    from sqlalchemy import delete

    from bot.storage.opening import open_database
    from bot.wiring import open_services
    from knowledge_base.tables import vector

    quiet_logs()
    async with AsyncExitStack() as stack:
        database = await open_database(settings, stack)
        async with database.write() as connection:
            await connection.execute(delete(vector))
    async with AsyncExitStack() as stack:
        with progress("Encoding") as report:
            services = await open_services(settings, stack, progress=report)
    out.print(f"Indexed {len(services.library)} articles anew. A server that is running shows it when it is restarted.")
