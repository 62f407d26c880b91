"""What the commands share: settings, printing, failing with one clear sentence."""

import asyncio
from collections.abc import Coroutine, Iterable
from pathlib import Path
from typing import Annotated, Any, NoReturn, TypeVar

import typer
from pydantic import ValidationError
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from bot import logs
from bot.commands.faults import told
from bot.settings import Settings
from bot.storage.data_folder import DataFolderInUse

out = Console()
err = Console(stderr=True)

Result = TypeVar("Result")

DataDir = Annotated[Path | None, typer.Option("--data-dir", help="Folder of the database and the unpacked encoder.")]


def settings_of(data_dir: Path | None, **values: Any) -> Settings:
    """The settings from the environment and the options that were given; ends the command where one is wrong."""
    chosen = {name: value for name, value in {"data_dir": data_dir, **values}.items() if value is not None}
    try:
        return Settings(**chosen)
    except ValidationError as error:
        for fault in error.errors():
            name = "_".join(str(part) for part in fault["loc"]).upper().removeprefix("HAMDEL_")
            message = f"HAMDEL_{name}: {fault['msg'].removeprefix('Value error, ')}"
            err.print(message, highlight=False, markup=False, soft_wrap=True)
        raise typer.Exit(2) from None


def run(work: Coroutine[Any, Any, Result]) -> Result:
    """The result of ``work``; what the operator has to mend first ends the command, and so does Ctrl+C."""
    try:
        return asyncio.run(work)
    except KeyboardInterrupt:
        raise typer.Exit(130) from None
    except typer.Exit:
        raise
    except Exception as error:
        end_where_told(error)
        raise


def end_where_told(error: Exception) -> None:
    """End the command with one sentence where ``error`` is the operator's to mend; else nothing."""
    sentence = told(error)
    if sentence is not None:
        fail(sentence, 1 if isinstance(error, DataFolderInUse) else 2)


def fail(message: str, code: int = 2) -> NoReturn:
    """End the command with one sentence."""
    err.print(message, highlight=False, markup=False, soft_wrap=True)
    raise typer.Exit(code)


def fail_with(faults: Iterable[str], note: str = "") -> NoReturn:
    """End the command with the first fifty faults."""
    shown = list(faults)
    for fault in shown[:50]:
        err.print(fault, highlight=False, markup=False, soft_wrap=True)
    if len(shown) > 50:
        err.print(f"… and {len(shown) - 50} more.", highlight=False)
    if note:
        err.print(note, highlight=False)
    raise typer.Exit(2)


def quiet_logs() -> None:
    """Log warnings and worse, on standard error, without personal data."""
    logs.configure("warning", "text")


class progress:
    """A progress bar on standard error, as a callback of what is done and of all there is to do."""

    def __init__(self, title: str) -> None:
        self._title = title
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        self._bar = Progress(*columns, console=err, transient=True)

    def __enter__(self) -> Any:
        self._bar.start()
        task = self._bar.add_task(self._title, total=None)
        return lambda done, total: self._bar.update(task, completed=done, total=total)

    def __exit__(self, *_: object) -> None:
        self._bar.stop()
