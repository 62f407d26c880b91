"""What is kept of it that a visitor has agreed, and what is asked while a site's file of texts changes."""

from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection
from structlog.testing import capture_logs

from bot.conversations.tables import consent
from bot.settings import Settings
from bot.site.values import SiteValues
from bot.storage import Database
from bot.visitors.consent import ConsentTexts, keep
from bot.visitors.opening import open_privacy
from tests.house import texts
from tests.stored import START, begin

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(("language", "shown"), [("nl", "nl"), ("fa", "en")])
async def test_the_text_that_was_shown_is_kept_with_its_language_and_the_time(
    connection: AsyncConnection, language: str, shown: str
) -> None:
    asked = ConsentTexts({"en": "A month.", "nl": "Een maand."})
    one = await begin(connection)

    await keep(connection, one.id, asked, language, START)

    (row,) = await connection.execute(select(consent))
    assert (row.conversation_id, row.version, row.given_at) == (one.id, asked.version, START)
    assert (row.language, row.text) == (shown, asked.texts[shown])


async def test_what_was_asked_stays_where_the_file_was_damaged_and_changes_where_it_was_not(
    database: Database, tmp_path: Path
) -> None:
    file = tmp_path / "consent.yml"
    file.write_text("en: A month.\n", "utf-8")
    privacy = open_privacy(Settings(consent=str(file), data_dir=tmp_path), database, texts("bot.texts.phrases"))
    file.write_text("en: A year.\n", "utf-8")
    privacy.go_by(SiteValues())
    assert privacy.consent == ConsentTexts({"en": "A year."})

    file.write_text("- en\n", "utf-8")
    with capture_logs() as logs:
        privacy.go_by(SiteValues())

    assert privacy.consent == ConsentTexts({"en": "A year."})
    assert [one["event"] for one in logs] == ["consent_not_read"]
