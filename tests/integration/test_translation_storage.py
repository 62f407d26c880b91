"""Translations that are kept in the database, over restarts."""

from dataclasses import replace

import pytest

from bot.storage import Database
from bot.translation.memory import Key, Translation
from bot.translation.storage import KEPT_FOR, StoredTranslations

pytestmark = pytest.mark.anyio

KEY = Key("argos", "1.9", "", "nl", "fa", "Waar is mijn pakket?")
MADE = Translation("بستهٔ من کجاست؟", KEY.text, "nl", "fa", "Argos Translate", 1_795_341_600.25)


async def test_a_translation_is_found_again_after_a_restart(database: Database) -> None:
    await StoredTranslations(database).put(KEY, MADE)

    assert await StoredTranslations(database).get(KEY) == MADE


async def test_what_was_translated_more_than_a_month_ago_is_kept_no_longer(database: Database) -> None:
    old, young = replace(KEY, text="oud"), replace(KEY, text="jong")
    await StoredTranslations(database).put(old, replace(MADE, at=MADE.at - KEPT_FOR - 1))
    await StoredTranslations(database).put(young, replace(MADE, at=MADE.at - KEPT_FOR + 1))
    await StoredTranslations(database).put(KEY, MADE)

    assert await StoredTranslations(database).get(old) is None
    assert await StoredTranslations(database).get(young) is not None


async def test_a_text_that_cannot_be_translated_is_remembered_with_the_reason(database: Database) -> None:
    kept = replace(MADE, text=MADE.original, kept_original=True, reason="spans-lost")
    await StoredTranslations(database).put(KEY, kept)

    assert await StoredTranslations(database).get(KEY) == kept


@pytest.mark.parametrize(
    "other",
    [
        replace(KEY, engine="libretranslate"),
        replace(KEY, version="2.0"),
        replace(KEY, glossary="a1b2"),
        replace(KEY, source="de"),
        replace(KEY, target="ar"),
        replace(KEY, text="Waar is mijn pakket"),
    ],
)
async def test_what_depends_on_anything_else_is_another_translation(database: Database, other: Key) -> None:
    translations = StoredTranslations(database)
    await translations.put(KEY, MADE)

    assert await translations.get(other) is None


async def test_a_translation_that_is_made_again_replaces_the_one_before(database: Database) -> None:
    again = replace(MADE, text="بسته‌ام کجاست؟", at=MADE.at + 60)
    await StoredTranslations(database).put(KEY, MADE)
    await StoredTranslations(database).put(KEY, again)

    assert await StoredTranslations(database).get(KEY) == again
