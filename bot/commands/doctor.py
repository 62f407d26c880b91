"""`hamdel doctor`: what is wrong with an installation, and what to mend."""

import os
import shutil
import sys
import time
from contextlib import AsyncExitStack
from pathlib import Path

import typer

from bot.commands import translation
from bot.commands.terminal import DataDir, out, quiet_logs, run, settings_of
from bot.redis_client import without_password
from bot.settings import Settings
from bot.smtp_url import SmtpServer


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
    report(*await _files(settings))
    report(*await translation.examine(settings))
    if settings.reranker:
        report(*_reranker(settings))
    if settings.nlu == "rasa":
        report(*await _rasa(settings))
    if settings.smtp_server is not None:
        report(*await _mails(settings.smtp_server))
    try:
        async with AsyncExitStack() as stack:
            began = time.perf_counter()
            # The reranker has had its turn, and takes its time to load.
            services = await open_services(settings.model_copy(update={"reranker": ""}), stack)
            report(True, "Database", _without_password(settings.resolved_database_url))
            if settings.redis_url:
                report(True, "Redis", without_password(settings.redis_url))
            seconds = time.perf_counter() - began
            report(True, "Encoder", f"{services.library.encoder.name}, opened with all else in {seconds:.1f} s")
            report(True, "Articles", f"{len(services.library)} published")
            began = time.perf_counter()
            found = await services.reader.find("Where is my order?", "en")
            report(bool(found), "Search", f"{(time.perf_counter() - began) * 1000:.0f} ms for a question")
    except Exception as error:
        report(False, "Start", f"{type(error).__name__}: {error}")
    return faults


async def _files(settings: Settings) -> tuple[bool, str, str]:
    """Whether the files that are sent can be kept."""
    from bot.storage.files import check, open_files
    from handoff.files import FilesUnavailable

    try:
        await check(open_files(settings))
    except FilesUnavailable as error:
        return False, "Files", error.operator
    except OSError as error:
        return False, "Files", f"{error.filename}: {error.strerror}; let this user write there, or set HAMDEL_FILES"
    return True, "Files", settings.files or str((settings.data_dir / "attachments").absolute())


async def _mails(server: SmtpServer) -> tuple[bool, str, str]:
    """Whether the mail server takes mails from here; none is sent."""
    from bot.mailing.smtp import SendingError, greet

    where = f"{server.host}:{server.port}"
    try:
        await greet(server)
    except SendingError as error:
        return False, "Mails", f"{where}: {error}; see HAMDEL_SMTP_URL"
    return True, "Mails", where


async def _rasa(settings: Settings) -> tuple[bool, str, str]:
    """Whether the Rasa server answers, and what its intents mean can be read."""
    import httpx

    from bot.nlu import NluError
    from bot.nlu.rasa import RasaNlu
    from bot.nlu.rasa_intents import read_intents

    try:
        if settings.rasa_intents:
            read_intents(Path(settings.rasa_intents))
        async with httpx.AsyncClient() as client:
            await RasaNlu(settings.rasa_url, client).check()
    except (NluError, ValueError) as error:
        return False, "Rasa", str(error)
    return True, "Rasa", f"{settings.rasa_url} understands"


def _reranker(settings: Settings) -> tuple[bool, str, str]:
    """Whether the cross-encoder can be used, and whether a visitor sees anything of it."""
    from knowledge_base.encoders.errors import EncoderError
    from knowledge_base.reranking import RERANKED, load_scorer

    try:
        scorer = load_scorer(settings.reranker, settings.data_dir / "encoders")
    except EncoderError as error:
        return False, "Reranker", str(error)
    began = time.perf_counter()
    scorer.score("Where is my order?", ["How can I track my order?\nWhen will my parcel be here?"] * RERANKED)
    seconds = time.perf_counter() - began
    found = f"{scorer.name}, {seconds * 1000:.0f} ms for {RERANKED} articles"
    if seconds > settings.reranker_timeout:
        return False, "Reranker", f"{found}; too slow for HAMDEL_RERANKER_TIMEOUT={settings.reranker_timeout:g}"
    return True, "Reranker", found


def _without_password(url: str) -> str:
    from sqlalchemy import make_url

    return make_url(url).render_as_string(hide_password=True)
