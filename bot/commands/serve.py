"""`hamdel serve`: everything on one port."""

import errno
import os
import socket
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot import logs
from bot.commands.terminal import DataDir, end_where_told, err, fail, out, settings_of
from bot.process import collector_at_rest, few_arenas
from bot.settings import Settings
from bot.storage import restoring
from bot.storage.data_folder import held

if TYPE_CHECKING:
    from bot.app import Started


def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on.")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on.")] = None,
    data_dir: DataDir = None,
    workers: Annotated[int, typer.Option(min=1, help="Processes; more than one needs PostgreSQL and Redis.")] = 1,
) -> None:
    """Serve everything on one port: API, widget, desk, editor."""
    from bot.translation.errors import MissingExtra
    from bot.translation.opening import check_installed
    from knowledge_base import encoders
    from knowledge_base.encoders.errors import EncoderError

    settings = settings_of(data_dir, host=host, port=port)
    if workers > 1 and not settings.redis_url:
        fail(
            "More than one worker needs PostgreSQL and Redis: set HAMDEL_DATABASE_URL and HAMDEL_REDIS_URL, or use "
            "--workers 1."
        )
    try:
        check_installed(settings)
        encoders.check_installed(settings.encoder, settings.reranker)
    except (MissingExtra, EncoderError) as error:
        fail(str(error))
    try:
        with held(settings.data_dir):
            restoring.finish(settings.data_dir)
            _serve(settings, workers)
    except typer.Exit:
        raise
    except Exception as error:
        end_where_told(error)
        raise


def _serve(settings: Settings, workers: int) -> None:
    """Serve until the process is told to end. Raises what a start fails by."""
    import uvicorn

    from bot.commands.supervising import Starting, Supervisor, Worker, counted_together

    logs.configure(settings.log_level, settings.log_format)
    few_arenas()
    door = _listening(settings)
    shown = "localhost" if settings.host in ("127.0.0.1", "0.0.0.0", "::") else settings.host
    address = f"http://{f'[{shown}]' if ':' in shown else shown}:{door.getsockname()[1]}"
    announce = Announcement(address, time.time())
    if not _is_prepared(settings):
        err.print("The first start unpacks the language model and reads the articles; this takes a few seconds …")
    if workers > 1:
        worker = Worker(settings, announce)
        config = uvicorn.Config(worker, workers=workers, **_options(settings))
        with door, counted_together() as figures:
            supervisor = Supervisor(worker, config, door, figures)
            supervisor.run()
        if supervisor.failed:
            raise typer.Exit(2)
        return

    # A thousand modules are imported.
    with collector_at_rest():
        from bot.app import create_app

        starting = Starting(create_app(settings, announce))
    server = uvicorn.Server(uvicorn.Config(starting, **_options(settings)))
    try:
        with door:
            server.run(sockets=[door])
    except KeyboardInterrupt:
        # Ctrl+C, after everything was put down.
        return
    except SystemExit:
        if starting.failure is None:
            raise
    if starting.failure is not None:
        raise starting.failure


def _options(settings: Settings) -> dict[str, Any]:
    """How uvicorn serves."""
    return {
        "lifespan": "on",
        # As all other lines: see `bot.logs`.
        "log_config": None,
        "log_level": "warning",
        "access_log": False,
        # Headers of proxies are believed from these alone.
        "proxy_headers": True,
        "forwarded_allow_ips": list(settings.trusted_proxies),
        "server_header": False,
        "ws_max_size": 128 * 1024,
        "timeout_graceful_shutdown": 5,
        # A process that computes at its start may take a while to answer.
        "timeout_worker_healthcheck": 60,
    }


@dataclass(frozen=True, slots=True)
class Announcement:
    """Tells the operator that all is ready at an ``address``, and how long it took."""

    address: str
    began: float

    def __call__(self, started: "Started") -> None:
        """Print it."""
        from bot.app import FIRST_LOGIN

        out.print(f"\n[bold]Hamdel[/bold] answers from {started.articles} articles.\n", highlight=False)
        for name, path in (
            ("Demo shop", "/"),
            ("Agents' desk", "/desk"),
            ("Editor", "/editor"),
            ("Administration", "/admin"),
            ("API", "/docs"),
        ):
            out.print(f"  {name:<15}{self.address}{path}", highlight=False)
        if started.setup_path:
            out.print(
                f"\n  Set it up       {self.address}{started.setup_path}", highlight=False, markup=False, soft_wrap=True
            )
        if started.first_password:
            out.print(f"\n  Login           {FIRST_LOGIN}", highlight=False)
            out.print(f"  Password        {started.first_password}   (shown this once)", highlight=False, markup=False)
        out.print(f"\n  Ready after {time.time() - self.began:.1f} s. Ctrl+C stops.\n", highlight=False)
        sys.stdout.flush()


def _listening(settings: Settings) -> socket.socket:
    """A socket at the address of the settings; ends the command with one sentence where it cannot be had."""
    try:
        family, _, _, _, place = socket.getaddrinfo(
            settings.host, settings.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        door = socket.socket(family, socket.SOCK_STREAM)
        if os.name == "posix":
            # A restart need not wait until the system has forgotten the last connections.
            door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        # Who connects is refused until all is open: it listens from then on.
        door.bind(place)
    except OSError as error:
        where = f"{settings.host}, port {settings.port}"
        match error.errno:
            case errno.EADDRINUSE:
                fail(f"Another process listens at {where}: stop it, or choose another port with --port or HAMDEL_PORT.")
            case errno.EACCES:
                fail(f"This user may not listen at {where}: choose a port from 1024 on with --port or HAMDEL_PORT.")
            case _:
                fail(f"Hamdel cannot listen at {where}: {error.strerror}; see HAMDEL_HOST and HAMDEL_PORT.")
    door.setblocking(False)
    return door


def _is_prepared(settings: Settings) -> bool:
    folder = settings.data_dir / "encoders"
    return folder.is_dir() and any(folder.iterdir())
