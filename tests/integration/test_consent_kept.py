"""What is kept of it that a visitor has agreed."""

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations.tables import consent
from bot.visitors.consent import ConsentTexts, keep
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
