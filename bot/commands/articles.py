"""The commands `hamdel articles`: files of articles in and out, and encoding them anew."""

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.terminal import DataDir, fail, fail_with, out, progress, quiet_logs, run, settings_of
from bot.settings import Settings

if TYPE_CHECKING:
    from knowledge_base.article_files.live_answers import LiveAnswer
    from knowledge_base.article_files.places import Options
    from knowledge_base.import_plan import Plan
    from knowledge_base.imports import HeldBack
    from knowledge_base.repository import Stored

app = typer.Typer(help="The articles that the bot answers from.", no_args_is_help=True)


@app.command("import")
def import_articles(
    files: Annotated[
        list[Path],
        typer.Argument(
            help="JSON, JSON Lines, CSV, TSV, XLSX, YAML, Markdown, HTML, translators' XLIFF, a zip or folder of them."
        ),
    ],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be added and changed.")] = False,
    anyway: Annotated[
        bool, typer.Option("--publish-anyway", help="Publish also what test questions speak against.")
    ] = False,
    language: Annotated[str, typer.Option(help="Language of texts that do not name theirs, such as nl.")] = "",
    encoding: Annotated[str, typer.Option(help="Encoding of the files, where the guess is wrong.")] = "",
    separator: Annotated[str, typer.Option(help="What stands between columns; `tab` for a tab.")] = "",
    column: Annotated[
        list[str] | None, typer.Option(help="What a field's column is called, such as `question=Kop`; may be repeated.")
    ] = None,
    header: Annotated[
        bool, typer.Option(help="Whether the first row names the columns; else they are A, B, C.")
    ] = True,
    data_dir: DataDir = None,
) -> None:
    """Add the articles of files, and change those of the same id. All or none."""
    from knowledge_base.article_files.places import FIELDS, Options

    columns = {}
    for one in column or []:
        field, equals, name = one.partition("=")
        if not equals or field.strip().partition(":")[0] not in FIELDS:
            fail(f"--column {one}: write a field, = and the column's name; fields are {', '.join(FIELDS)}.")
        columns[field.strip()] = name.strip()
    separator = "\t" if separator.casefold() in ("tab", "\\t") else separator
    options = Options(language, encoding, separator, columns, header)
    run(_import(settings_of(data_dir), files, options, dry_run=dry_run, anyway=anyway))


async def _import(
    settings: Settings, paths: Sequence[Path], options: "Options", *, dry_run: bool, anyway: bool
) -> None:
    from bot.commands.import_report import show, show_held

    quiet_logs()
    found = await _plan(settings, paths, options)
    show(found, in_full=dry_run)
    if found.faults:
        fail_with(map(str, found.faults), "Nothing was imported.")
    if dry_run:
        show_held(await _held(settings, found), done=False)
        out.print("Nothing was imported: this was a dry run.", highlight=False)
        return
    if found.added or found.changed:
        overtaken, held = await _stored_from(settings, paths, found, anyway=anyway)
        show_held(held, done=True)
        if overtaken:
            out.print(f"The live data of {', '.join(overtaken)} was changed meanwhile; import again.", highlight=False)
    total = len(found.added) + len(found.changed) + len(found.left)
    names = ", ".join(str(path) for path in paths)
    counts = f"{len(found.added)} added, {len(found.changed)} changed, {len(found.left)} left as they were"
    out.print(f"Imported {total} articles from {names}: {counts}.", highlight=False, markup=False, soft_wrap=True)


async def _stored_from(
    settings: Settings, paths: Sequence[Path], found: "Plan", *, anyway: bool
) -> "tuple[Sequence[str], HeldBack]":
    """Store what was planned, with the files that it shows."""
    from bot.wiring import open_services
    from knowledge_base.article_files.enclosed import beside, enclosed_in
    from knowledge_base.article_files.readers import load
    from knowledge_base.references import references_of

    async with AsyncExitStack() as stack:
        # An import into an empty knowledge base is its beginning: no samples beside it.
        services = await open_services(settings.model_copy(update={"sample_articles": False}), stack)
        enclosed = enclosed_in([one for path in paths for one in (*load(path), *beside(path))])
        shown = references_of(text.answer for one in found.writes for text in one.article.variants.values()).files
        await services.help.files.take_in([enclosed[one] for one in shown & enclosed.keys()], author="import")
        with progress("Encoding") as report:
            return await services.imports.carry_out(found, author="import", progress=report, anyway=anyway)


async def _held(settings: Settings, found: "Plan") -> "HeldBack":
    """What test questions would hold back of an import. Only where there are some is anything opened for it."""
    from bot.storage.opening import open_database
    from bot.wiring import open_services
    from knowledge_base import test_questions

    async with AsyncExitStack() as stack:
        database = await open_database(settings, stack)
        async with database.read() as connection:
            has_tests = bool(await test_questions.of_published(connection))
    if not has_tests and not any(one.article.tests for one in found.writes):
        return {}
    async with AsyncExitStack() as stack:
        services = await open_services(settings.model_copy(update={"sample_articles": False}), stack)
        with progress("Asking test questions") as report:
            return await services.imports.held(found, "import", report)


async def _plan(settings: Settings, paths: Sequence[Path], options: "Options") -> "Plan":
    """What an import would do; needs no encoder."""
    from bot.actions.imported import live_data
    from bot.language import identify
    from bot.storage.opening import open_database
    from bot.translation.protected import cut
    from knowledge_base import repository
    from knowledge_base.article_files.enclosed import beside
    from knowledge_base.article_files.places import ArticleFileError
    from knowledge_base.article_files.readers import load
    from knowledge_base.imports import planned, with_missing

    try:
        files = [file for path in paths for file in load(path)]
    except ArticleFileError as error:
        fail_with(error.faults, "Nothing was imported.")
    async with AsyncExitStack() as stack:
        database = await open_database(settings, stack)
        async with database.read() as connection:
            stored = await repository.everything(connection)
            live = await live_data(connection, settings.languages)
        told = identify.among(settings.language_identifier, settings.languages)
        wanted = planned(files, options, stored, settings.languages, told, live, cut)
        async with database.read() as connection:
            return await with_missing(connection, wanted, [*files, *(one for path in paths for one in beside(path))])


@app.command("export")
def export_articles(
    file: Annotated[
        Path,
        typer.Argument(
            help="A .jsonl, .json, .csv, .tsv, .xlsx, .yml, .zip or .xlf file to write, or an empty folder."
        ),
    ],
    everything: Annotated[bool, typer.Option("--all", help="Drafts, withdrawn and archived articles, too.")] = False,
    language: Annotated[
        str,
        typer.Option(help="For translators into this language, such as nl: an .xlf (XLIFF 2.1), or a .zip of them."),
    ] = "",
    part: Annotated[
        str,
        typer.Option(help="With --language: `all`, `missing`, `outdated`, `unreviewed`, or `open` for these three."),
    ] = "all",
    data_dir: DataDir = None,
) -> None:
    """Write articles to a file, without machine drafts that nobody has reviewed, or for translators."""
    settings = settings_of(data_dir)
    if language:
        run(_export_for_translators(settings, file, language, part, everything))
    elif file.suffix.lower() in (".xlf", ".xliff"):
        fail(f"{file}: say with --language which language translators are to translate into.")
    else:
        run(_export(settings, file, everything))


async def _export_for_translators(settings: Settings, file: Path, tag: str, part: str, everything: bool) -> None:
    from bot.translation.protected import cut
    from knowledge_base.article_files.places import ArticleFileError
    from knowledge_base.article_files.translators import ALL_PARTS, ENDINGS, translators_file
    from knowledge_base.imports import known
    from knowledge_base.locales import with_varieties, written

    target, wanted = written(tag), next((one for one in ALL_PARTS if one == part), None)
    if target not in with_varieties(settings.languages):
        fail(f"--language {tag}: this site speaks {', '.join(settings.languages)}.")
    if wanted is None:
        fail(f"--part {part}: choose one of {', '.join(ALL_PARTS)}.")
    if file.suffix.lower() not in ENDINGS:
        fail(f"{file}: files for translators end in .xlf, or in .zip for several.")
    found, _ = await _stored(settings)
    chosen = [known(one) for one in found if everything or one.status == "published"]
    try:
        made = translators_file(chosen, target, cut, wanted, name=str(file), ending=file.suffix.lower())
        await asyncio.to_thread(file.write_bytes, made.data)
    except ArticleFileError as error:
        fail_with(error.faults)
    except OSError as error:
        fail(f"{file}: cannot be written: {error.strerror or error}.")
    out.print(f"Exported {made.articles} articles to {file}, to be translated into {target}.", highlight=False)


async def _stored(settings: Settings) -> "tuple[list[Stored], Mapping[str, LiveAnswer]]":
    """All articles, and their answers with live data."""
    from bot.actions.imported import answers
    from bot.storage.opening import open_database
    from knowledge_base import repository

    async with AsyncExitStack() as stack:
        database = await open_database(settings, stack)
        async with database.read() as connection:
            return await repository.everything(connection), await answers(connection)


async def _export(settings: Settings, file: Path, everything: bool) -> None:
    from bot.help.files import ArticleFiles
    from bot.storage.files import open_files
    from bot.storage.opening import open_database
    from knowledge_base.article_files.enclosed import enclose
    from knowledge_base.import_export import ArticleFileError, write

    found, live = await _stored(settings)
    chosen = [one for one in found if everything or one.status == "published"]
    async with AsyncExitStack() as stack:
        database = await open_database(settings, stack)
        shown = await ArticleFiles(database, open_files(settings)).of(one.article for one in chosen)
    try:
        states = {one.article.id: one.status for one in chosen if one.status != "published"}
        count = write((one.article for one in chosen), file, states, live)
        enclose(file, shown)
    except ArticleFileError as error:
        fail_with(error.faults)
    skipped = len(found) - count
    note = (
        f" {skipped} drafts, withdrawn and archived articles were left out; --all writes them, too." if skipped else ""
    )
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
