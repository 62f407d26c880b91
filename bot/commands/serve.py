"""`hamdel serve`: everything on one port."""

import sys
import time
from typing import Annotated

import typer

from bot.commands.terminal import DataDir, err, fail, out, quiet_logs, run, settings_of
from bot.process import few_arenas
from bot.settings import Settings


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
    from knowledge_base import encoders
    from knowledge_base.encoders.errors import EncoderError

    settings = settings_of(data_dir, host=host, port=port)
    if workers > 1:
        fail("More than one worker needs HAMDEL_REDIS_URL, which this version does not support; use --workers 1.")
    try:
        check_installed(settings)
        encoders.check_installed(settings.encoder, settings.reranker)
    except (MissingExtra, EncoderError) as error:
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
    from bot.storage import Database

    database = Database.open(settings.resolved_database_url)
    try:
        await database.reach()
    finally:
        await database.close()


def _is_prepared(settings: Settings) -> bool:
    folder = settings.data_dir / "encoders"
    return folder.is_dir() and any(folder.iterdir())
