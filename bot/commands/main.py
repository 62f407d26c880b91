"""The command `hamdel`."""

import asyncio
import json
import os
import secrets
import shutil
import sqlite3
import sys
import time
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Annotated

import typer
from rich.markdown import Markdown

from bot.commands import translation
from bot.commands.terminal import DataDir, err, fail, fail_with, out, progress, quiet_logs, run, settings_of
from bot.process import few_arenas, one_thread_a_product
from bot.settings import Settings

app = typer.Typer(
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
articles = typer.Typer(help="The articles that the bot answers from.", no_args_is_help=True)
users = typer.Typer(help="The people at the desk and in the editor.", no_args_is_help=True)
app.add_typer(articles, name="articles")
app.add_typer(users, name="users")
app.add_typer(translation.app, name="translation")


@app.callback()
def prepare() -> None:
    """Hamdel: a multilingual support chatbot with a knowledge base and a live-agent queue."""
    one_thread_a_product()


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on.")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on.")] = None,
    data_dir: DataDir = None,
    workers: Annotated[int, typer.Option(min=1, help="Processes; more than one needs Redis.")] = 1,
) -> None:
    """Serve everything on one port: API, widget, desk, editor."""
    import uvicorn

    from bot.app import FIRST_LOGIN, Started, create_app
    from bot.translation.errors import MissingExtra
    from bot.translation.opening import check_installed

    settings = settings_of(data_dir, host=host, port=port)
    if workers > 1:
        fail("More than one worker needs HAMDEL_REDIS_URL, which this version does not support; use --workers 1.")
    try:
        check_installed(settings)
    except MissingExtra as error:
        fail(str(error))
    if settings.database_url:
        run(_reach_database(settings))
    quiet_logs()
    few_arenas()
    began = time.perf_counter()
    address = (
        f"http://{'localhost' if settings.host in ('127.0.0.1', '0.0.0.0', '::') else settings.host}:{settings.port}"
    )

    def announce(started: Started) -> None:
        out.print(f"\n[bold]Hamdel[/bold] answers from {started.articles} articles.\n", highlight=False)
        for name, path in (("Demo shop", "/"), ("Agents' desk", "/desk"), ("Editor", "/editor"), ("API", "/docs")):
            out.print(f"  {name:<13}{address}{path}", highlight=False)
        if started.first_password:
            out.print(f"\n  Login         {FIRST_LOGIN}", highlight=False)
            out.print(f"  Password      {started.first_password}   (shown this once)", highlight=False, markup=False)
        out.print(f"\n  Ready after {time.perf_counter() - began:.1f} s. Ctrl+C stops.\n", highlight=False)
        sys.stdout.flush()

    if not _is_prepared(settings):
        err.print("The first start unpacks the language model and reads the articles; this takes a few seconds …")
    uvicorn.run(
        create_app(settings, announce),
        host=settings.host,
        port=settings.port,
        log_level="warning",
        access_log=False,
        # Headers of proxies are believed from this machine alone.
        proxy_headers=True,
        server_header=False,
        ws_max_size=128 * 1024,
        timeout_graceful_shutdown=5,
    )


async def _reach_database(settings: Settings) -> None:
    """End the command with one sentence where the server would end with a traceback."""
    from bot.storage.database import Database

    database = Database.open(settings.resolved_database_url)
    try:
        await database.reach()
    finally:
        await database.close()


@app.command()
def chat(
    language: Annotated[str | None, typer.Option(help="Language to begin in.")] = None, data_dir: DataDir = None
) -> None:
    """Talk to the bot in the terminal."""
    run(_chat(settings_of(data_dir), language))


async def _chat(settings: Settings, language: str | None) -> None:
    from bot.channels.rendition import Rendition
    from bot.conversations import Message
    from bot.conversations.incoming import Incoming
    from bot.wiring import open_services

    quiet_logs()
    async with AsyncExitStack() as stack:
        services = await open_services(settings, stack)
        rendition = Rendition(services.phrases, services.interpreter.active)
        address = f"terminal-{secrets.token_hex(8)}"
        spoken = language if language in settings.languages else settings.default_language
        out.print(services.phrases.text(spoken, "welcome"))
        choices: list[str] = []
        while True:
            try:
                line = await asyncio.to_thread(input, "> ")
            except (EOFError, KeyboardInterrupt):
                return
            number = int(line) if line.strip().isdecimal() else 0
            payload = choices[number - 1] if 0 < number <= len(choices) else None
            turn = await services.dialogue.receive(
                Incoming("terminal", address, line, payload=payload, language_hint=language)
            )
            choices = []
            for given in turn.replies:
                reply = rendition.of(given, turn.outcome["language"]) if isinstance(given, Message) else given
                out.print(Markdown(reply.text) if reply.markdown else reply.text)
                for button in reply.buttons:
                    choices.append(button.payload)
                    out.print(f"  {len(choices)}  {button.title}", highlight=False, markup=False)
            if not turn.replies:
                out.print("[dim]A person has this conversation.[/dim]")


@articles.command("import")
def import_articles(
    file: Annotated[Path, typer.Argument(help="A .jsonl, .csv, .yml or .md file, or a folder of .md files.")],
    data_dir: DataDir = None,
) -> None:
    """Add articles from a file, replacing those of the same id. All or none."""
    run(_import(settings_of(data_dir), file))


async def _import(settings: Settings, file: Path) -> None:
    from bot.wiring import open_services
    from knowledge_base.import_export import ExchangeError, read

    quiet_logs()
    try:
        found = read(file)
    except ExchangeError as error:
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


@articles.command("export")
def export_articles(
    file: Annotated[Path, typer.Argument(help="A .jsonl, .yml or .csv file to write.")], data_dir: DataDir = None
) -> None:
    """Write all articles to a file."""
    run(_export(settings_of(data_dir), file))


async def _export(settings: Settings, file: Path) -> None:
    from bot.wiring import open_database
    from knowledge_base import repository
    from knowledge_base.import_export import ExchangeError, write

    async with AsyncExitStack() as stack:
        database = await open_database(settings, stack)
        async with database.read() as connection:
            found = await repository.everything(connection)
    try:
        count = write((one.article for one in found if one.status == "published"), file)
    except ExchangeError as error:
        fail_with(error.faults)
    skipped = len(found) - count
    note = f" {skipped} drafts and withdrawn articles were left out." if skipped else ""
    out.print(f"Exported {count} articles to {file}.{note}", highlight=False)


@articles.command("reindex")
def reindex(data_dir: DataDir = None) -> None:
    """Encode all articles anew."""
    run(_reindex(settings_of(data_dir)))


async def _reindex(settings: Settings) -> None:
    from sqlalchemy import delete

    from bot.wiring import open_database, open_services
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


@app.command()
def evaluate(
    articles: Annotated[Path, typer.Option(help="Articles to answer from, and from these alone.")],
    queries: Annotated[Path, typer.Option(help="Queries, JSON Lines with text, language and article or null.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
    svg: Annotated[
        Path | None, typer.Option(help="A file to draw into: what each threshold answers, and answers wrongly.")
    ] = None,
    data_dir: DataDir = None,
) -> None:
    """Ask every query as a visitor would, and print how well the bot answers."""
    from bot.commands.evaluation import run as ask_all
    from bot.commands.evaluation_tables import tables
    from bot.dialogue.policy import ANSWER_AT
    from knowledge_base.evaluation import QueriesError
    from knowledge_base.evaluation_chart import curve_svg
    from knowledge_base.import_export import ExchangeError

    settings = settings_of(data_dir)
    quiet_logs()
    try:
        with progress("Asking") as report:
            evaluation = ask_all(settings, articles, queries, report)
    except ExchangeError as error:
        fail_with(error.faults)
    except QueriesError as error:
        fail(str(error))
    if svg is not None:
        title = f"{queries.stem}: {evaluation.figures.queries} queries"
        try:
            svg.write_text(curve_svg(evaluation.curve(100), ANSWER_AT, title), "utf-8")
        except OSError as error:
            fail(f"{svg}: {error.strerror}; choose another file with --svg.")
    if as_json:
        # Not through rich, which would wrap the lines.
        sys.stdout.write(json.dumps(evaluation.as_dict(), ensure_ascii=False) + "\n")
        return
    for table in tables(evaluation):
        out.print(table)
        out.print()


@users.command("add")
def add_user(
    login: Annotated[str, typer.Argument(help="What the person signs in with, such as an e-mail address.")],
    name: Annotated[str, typer.Option(help="The name that visitors see.")] = "",
    role: Annotated[str, typer.Option(help="admin, agent or editor.")] = "agent",
    languages: Annotated[str, typer.Option(help="Languages that the person writes, such as nl,en.")] = "",
    password: Annotated[
        str, typer.Option(help="Left out, one is made up and printed.", envvar="HAMDEL_USER_PASSWORD")
    ] = "",
    data_dir: DataDir = None,
) -> None:
    """Add an agent or an editor."""
    run(_add_user(settings_of(data_dir), login, name, role, languages, password))


async def _add_user(settings: Settings, login: str, name: str, role: str, languages: str, password: str) -> None:
    from bot.wiring import open_database
    from handoff import accounts, agents

    chosen_role = next((one for one in agents.ROLES if one == role), None)
    if chosen_role is None:
        fail(f"The role {role} is unknown; use {', '.join(agents.ROLES)}.")
    spoken = [code.strip() for code in languages.split(",") if code.strip()]
    if unknown := [code for code in spoken if code not in settings.languages]:
        fail(f"{', '.join(unknown)} is not one of this site's languages: {', '.join(settings.languages)}.")
    chosen = password or secrets.token_urlsafe(9)
    async with AsyncExitStack() as stack:
        database = await open_database(settings, stack)
        try:
            async with database.write() as connection:
                await accounts.add(
                    connection,
                    login=login,
                    name=name,
                    password=chosen,
                    role=chosen_role,
                    languages=spoken or [settings.default_language],
                    now=time.time(),
                )
        except accounts.AccountError as error:
            fail(str(error))
    out.print(f"Added {login} as {role}.", highlight=False, markup=False)
    if not password:
        out.print(f"Password: {chosen}   (shown this once)", highlight=False, markup=False)


@app.command()
def doctor(data_dir: DataDir = None) -> None:
    """Check this installation and say what to mend."""
    quiet_logs()
    faults = run(_doctor(settings_of(data_dir)))
    if faults:
        raise typer.Exit(1)


async def _doctor(settings: Settings) -> int:
    import platform

    from bot.wiring import open_services

    faults = 0

    def report(good: bool, subject: str, found: str) -> None:
        nonlocal faults
        faults += not good
        out.print(f"{'[green]ok  [/green]' if good else '[red]FAIL[/red]'}  {subject:<12}", end="")
        out.print(found, highlight=False, markup=False)

    supported = (3, 11) <= sys.version_info[:2] <= (3, 13)
    report(supported, "Python", f"{platform.python_version()}{'' if supported else '; use 3.11 to 3.13'}")
    folder = settings.data_dir.absolute()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free / 2**30
        writable = os.access(folder, os.W_OK)
        report(
            writable and free > 0.5,
            "Data folder",
            f"{folder}, {free:.1f} GiB free{'' if writable else '; it cannot be written: change its owner'}",
        )
    except OSError as error:
        report(False, "Data folder", f"{folder}: {error.strerror}; choose another with --data-dir")
        return faults
    report(*await translation.examine(settings))
    try:
        async with AsyncExitStack() as stack:
            began = time.perf_counter()
            services = await open_services(settings, stack)
            report(True, "Database", _without_password(settings.resolved_database_url))
            seconds = time.perf_counter() - began
            report(True, "Encoder", f"{services.library.encoder.name}, opened with all else in {seconds:.1f} s")
            report(True, "Articles", f"{len(services.library)} published")
            began = time.perf_counter()
            found = await services.mind.find("Where is my order?", "en")
            report(bool(found), "Search", f"{(time.perf_counter() - began) * 1000:.0f} ms for a question")
    except Exception as error:
        report(False, "Start", f"{type(error).__name__}: {error}")
    return faults


@app.command()
def backup(
    file: Annotated[Path, typer.Argument(help="File to write the copy of the database to.")], data_dir: DataDir = None
) -> None:
    """Copy the SQLite database to a file, also while the server runs."""
    settings = settings_of(data_dir)
    source = settings.data_dir / "hamdel.sqlite3"
    if settings.database_url:
        fail("This copies SQLite alone; back PostgreSQL up with pg_dump.")
    if not source.exists():
        fail(f"There is no database in {settings.data_dir}; start the server once, or name another --data-dir.")
    if file.exists():
        fail(f"{file} exists already; name a new file.")
    with sqlite3.connect(source) as original, sqlite3.connect(file) as copy:
        original.backup(copy)
    out.print(f"Copied the database to {file}.", highlight=False)


def _is_prepared(settings: Settings) -> bool:
    folder = settings.data_dir / "encoders"
    return folder.is_dir() and any(folder.iterdir())


def _without_password(url: str) -> str:
    from sqlalchemy import make_url

    return make_url(url).render_as_string(hide_password=True)


if __name__ == "__main__":
    app()
