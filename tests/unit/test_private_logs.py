"""What is logged says nothing of anybody."""

import io
import logging
from collections.abc import Iterator

import pytest
import structlog

from bot.privacy.logs import mask_values, masked_record


def test_every_text_of_an_entry_is_masked() -> None:
    entry = {
        "event": "from ada@example.com",
        "count": 4471902,
        "texts": ["+31 20 123 4567", {"card": "4111111111111111"}],
        "error": ValueError("bad: ada@example.com"),
        "order": "order 4471902",
    }

    assert mask_values(None, "info", entry) == {
        "event": "from [e-mail]",
        "count": 4471902,
        "texts": ["[phone]", {"card": "[card]"}],
        "error": "bad: [e-mail]",
        "order": "order 4471902",
    }


def test_the_time_of_an_entry_stays_whatever_its_digits_look_like() -> None:
    times = [f"2026-11-29T14:29:48.{fraction:06d}Z" for fraction in range(0, 1_000_000, 997)]

    assert [mask_values(None, "info", {"timestamp": time})["timestamp"] for time in times] == times


def test_a_traceback_is_masked_and_tells_no_variables() -> None:
    written = io.StringIO()
    log = structlog.wrap_logger(
        structlog.PrintLogger(written),
        processors=[structlog.processors.format_exc_info, mask_values, structlog.processors.KeyValueRenderer()],
    )
    secret = "hush"
    try:
        raise ValueError(f"no mailbox: ada@example.com {len(secret)}")
    except ValueError:
        log.exception("failed")

    assert "no mailbox: [e-mail] 4" in written.getvalue()
    assert "ada@" not in written.getvalue()
    assert "hush" not in written.getvalue().replace('secret = "hush"', "")


@pytest.fixture
def plain() -> Iterator[tuple[logging.Logger, io.StringIO]]:
    """A logger of the standard library whose records are masked, and what it writes."""
    before, written = logging.getLogRecordFactory(), io.StringIO()
    logging.setLogRecordFactory(masked_record)
    handler, log = logging.StreamHandler(written), logging.Logger("of-a-test")
    log.addHandler(handler)
    yield log, written
    logging.setLogRecordFactory(before)


def test_the_standard_librarys_records_are_masked(plain: tuple[logging.Logger, io.StringIO]) -> None:
    log, written = plain

    log.warning("%r is not there; %s", "+31 20 123 4567", ValueError("ada@example.com"))
    log.warning("ada@example.com, 100% of it")
    log.warning("%(who)s", {"who": "ada@example.com"})

    assert written.getvalue().splitlines() == ["'[phone]' is not there; [e-mail]", "[e-mail], 100% of it", "[e-mail]"]


def test_its_tracebacks_are_masked(plain: tuple[logging.Logger, io.StringIO]) -> None:
    log, written = plain

    try:
        raise ValueError("ada" + "@example.com")
    except ValueError:
        log.exception("failed")

    assert "ValueError: [e-mail]" in written.getvalue()
    assert "Traceback" in written.getvalue()
