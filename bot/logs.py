"""The log: lines on standard error, as text or as JSON, from Hamdel and from the libraries that it uses alike."""

import logging
import sys
from collections.abc import Callable, MutableMapping
from typing import IO, Any

import structlog

from bot.privacy.logs import TIMESTAMP, mask_values, masked_record

#: What every line gets, whoever writes it.
_SHARED: tuple[Any, ...] = (
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_log_level,
    structlog.processors.TimeStamper(fmt="iso", utc=True, key=TIMESTAMP),
)


def configure(level: str, form: str, to: IO[str] | None = None, *, worker: int | None = None) -> None:
    """Log what is at least of ``level`` (a name such as ``warning``) to ``to``, standard error where none is given.

    ``form`` is ``json``, with one object a line, or ``text``. Lines that belong to a request have its ``request_id``;
    personal data are masked.
    """
    shared = _SHARED if worker is None else (*_SHARED, _of(worker))
    logging.setLogRecordFactory(masked_record)
    least = logging.getLevelNamesMapping()[level.upper()]
    handler = logging.StreamHandler(to or sys.stderr)
    # Some libraries set the levels of their own loggers.
    handler.setLevel(least)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *_rendering(form, to)],
        )
    )
    root = logging.getLogger()
    for earlier in [one for one in root.handlers if getattr(one, "of_hamdel", False)]:
        root.removeHandler(earlier)
    handler.of_hamdel = True  # type: ignore[attr-defined]
    root.addHandler(handler)
    root.setLevel(max(least, logging.INFO))
    # Their addresses hold tokens, and there is one line a request.
    for chatty in ("httpx", "httpcore"):
        logging.getLogger(chatty).setLevel(max(least, logging.WARNING))
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(least),
        logger_factory=_Lines(handler),
    )


def _of(worker: int) -> Callable[[Any, str, MutableMapping[str, Any]], MutableMapping[str, Any]]:
    def named(_logger: Any, _method: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
        return {**line, "worker": worker}

    return named


class _Lines:
    """Makes what structlog writes with: ``handler``, whatever the levels of the standard library's loggers."""

    def __init__(self, handler: logging.Handler) -> None:
        self._logger = logging.Logger("hamdel", logging.DEBUG)
        self._logger.addHandler(handler)

    def __call__(self, *_: object) -> logging.Logger:
        return self._logger


def _rendering(form: str, to: IO[str] | None) -> list[Any]:
    # Tracebacks as text, without the values of variables: those hold what visitors write.
    plain: list[Any] = [structlog.processors.format_exc_info, mask_values]
    if form == "json":
        return [*plain, structlog.processors.JSONRenderer(ensure_ascii=False)]
    colours = (to or sys.stderr).isatty()
    return [*plain, structlog.dev.ConsoleRenderer(colors=colours, exception_formatter=structlog.dev.plain_traceback)]
