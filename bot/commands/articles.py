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
    from bot.actions.definition import ActionError
    from bot.wiring import open_services
    from knowledge_base.import_export import ArticleFileError, read_all

    quiet_logs()
    try:
        found = read_all(file)
    except ArticleFileError as error:
        fail_with(error.faults, "Nothing was imported.")
    foreign = [
        f"{article.id}: the language {code} is not one of this site's ({', '.join(settings.languages)})."
        for article in found.articles
        for code in article.variants
        if code not in settings.languages
    ]
    if foreign:
        fail_with(foreign, "Nothing was imported.")
    live = [(one, found.live[one.id]) for one in found.articles if one.id in found.live]
    missing: dict[str, list[str]] = {}
    async with AsyncExitStack() as stack:
        # An import into an empty knowledge base is its beginning: no samples beside it.
        services = await open_services(settings.model_copy(update={"sample_articles": False}), stack)
        faults = []
        for article, answer in live:
            try:
                services.actions.check_use(article, answer.answers)
            except ActionError as error:
                faults.append(f"{article.id}: {error}")
        if faults:
            fail_with(faults, "Nothing was imported.")
        with progress("Encoding") as report:
            await services.library.save_all(found.articles, author="import", progress=report)
        for article, answer in live:
            before = await services.actions.use(article.id)
            try:
                version = before.version if before else 0
                await services.actions.put_use(article, answer.action, answer.answers, version, None)
            except ActionError as error:
                if error.code != "unknown_action":
                    raise
                missing.setdefault(answer.action, []).append(article.id)
    out.print(f"Imported {len(found.articles)} articles from {file}.", highlight=False)
    for action, articles in missing.items():
        note = f"There is no action {action} on this site, so {', '.join(articles)} will give the article's own text."
        out.print(f"{note} Add the action under Live data at /admin, and import again.", highlight=False)


@app.command("export")
def export_articles(
    file: Annotated[Path, typer.Argument(help="A .jsonl, .yml or .csv file to write.")], data_dir: DataDir = None
) -> None:
    """Write all articles to a file."""
    run(_export(settings_of(data_dir), file))


async def _export(settings: Settings, file: Path) -> None:
    from bot.actions import store
    from bot.storage.opening import open_database
    from knowledge_base import repository
    from knowledge_base.import_export import ArticleFileError, LiveAnswer, write

    async with AsyncExitStack() as stack:
        database = await open_database(settings, stack)
        async with database.read() as connection:
            found = await repository.everything(connection)
            live = {one.article: LiveAnswer(one.action.name, one.templates) for one in await store.uses(connection)}
    try:
        count = write((one.article for one in found if one.status == "published"), file, live)
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
