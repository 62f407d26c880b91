"""Log entries without personal data, whoever writes them: structlog's, and those of the standard library."""

import logging
import traceback
from collections.abc import Mapping, MutableMapping
from typing import Any

from bot.privacy.masking import masked

#: Lists and objects in each other that are looked through, at most.
_DEEPEST = 5
#: When something was logged, which is nobody's number, though its digits may look like one.
TIMESTAMP = "timestamp"


def mask_values(_logger: object, _method: str, entry: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """A processor of structlog: every text in ``entry`` is masked, in lists and errors, too.

    It goes behind whatever makes texts of tracebacks, and before what renders.
    """
    for name, value in entry.items():
        if name != TIMESTAMP:
            entry[name] = _masked(value, _DEEPEST)
    return entry


def masked_record(*arguments: Any, **named: Any) -> logging.LogRecord:
    """A record of the standard library's logging, masked: for :func:`logging.setLogRecordFactory`."""
    record = logging.LogRecord(*arguments, **named)
    if isinstance(record.args, Mapping):
        record.args = {name: _masked(value, _DEEPEST) for name, value in record.args.items()}
    elif record.args:
        record.args = tuple(_masked(value, _DEEPEST) for value in record.args)
    else:
        record.msg = _masked(record.msg, _DEEPEST)
    if record.exc_info and record.exc_info[1] is not None:
        # A formatter takes this text in place of the traceback.
        record.exc_text = masked("".join(traceback.format_exception(record.exc_info[1])).rstrip("\n"))
    return record


def _masked(value: Any, levels: int) -> Any:
    if isinstance(value, str):
        return masked(value)
    if isinstance(value, BaseException):
        return masked(str(value) or type(value).__name__)
    if isinstance(value, Mapping) and levels:
        return {_masked(name, levels - 1): _masked(one, levels - 1) for name, one in value.items()}
    if isinstance(value, list | tuple | set | frozenset) and levels:
        return [_masked(one, levels - 1) for one in value]
    if isinstance(value, Mapping | list | tuple | set | frozenset):
        return "…"
    return value
