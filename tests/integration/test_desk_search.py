"""What agents find, on either database: words and parts of them, in any script, wherever they were written."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, select

from bot.conversations import Conversation, conversation_store, message_store, search_store
from bot.conversations.model import Translated
from bot.conversations.tables import conversation, search_entry
from bot.desk.filters import Filters
from bot.desk.finding import snippet
from handoff import tags
from handoff.agents import Agent
from knowledge_base.normalization import folded
from tests.house import House
from tests.integration.test_erasing import visitors_of

pytestmark = pytest.mark.anyio


@pytest.fixture
async def house(either_house: House) -> House:
    return either_house


@pytest.fixture
async def sara(house: House) -> Agent:
    return await house.agent("Sara")


async def talks(house: House, *texts: str, **attributes: Any) -> Conversation:
    conversation = await house.visitor(**attributes)
    for text in texts:
        await house.says(conversation, text)
    return conversation


async def found(house: House, agent: Agent, text: str, **page: Any) -> list[str]:
    await house.desk.search_reading.tick()
    listed = await house.desk.views.view("search", agent, search=text, **page)
    return [one["conversation"] for one in listed]


async def test_words_and_parts_of_words_are_found_in_every_script(house: House, sara: Agent) -> None:
    english = await talks(house, "Where is my PARCEL?")
    french = await talks(house, "Où est ma commande déjà payée ?")
    persian = await talks(house, "سفارشم را نمی‌خواهم")
    chinese = await talks(house, "我要退款")
    telugu = await talks(house, "నా పార్సెల్ ఎక్కడ ఉంది?")
    arabic = await talks(house, "أين طلبي رقم ٤٥١٢")

    for text, wanted in {
        "parcel": english, "arce": english, "DEJA payee": french, "ou": french, "سفارش": persian, "نميخواهم": persian,
        "退款": chinese, "退": chinese, "పార్సెల్": telugu, "اين طلبى": arabic, "4512": arabic,
    }.items():  # fmt: skip
        assert wanted.id in await found(house, sara, text), text
    assert await found(house, sara, "wallet") == []
    assert await found(house, sara, "parcel payee") == []


async def test_a_conversation_is_found_by_its_visitor_its_notes_its_tags_and_translations(
    house: House, sara: Agent
) -> None:
    conversation = await talks(
        house, "Waar blijft mijn pakket?", email="ana@example.com", order="84-2217", plan={"n": 7}
    )
    await house.desk.notes.add(conversation.id, sara, "The depot is closed")
    await house.desk.contact.leave(conversation, email="", phone="+31 20 123 4567")
    async with house.database.write() as connection:
        await conversation_store.change(connection, conversation.id, visitor_name="Ana Novák")
        await tags.put(connection, conversation.id, ["lost parcel"], sara.id, house.now)
        message = (await message_store.of_conversation(connection, conversation.id))[0]
        await message_store.add_translation(connection, message.id, "en", Translated("Where is it staying?", "x", 1.0))
    await talks(house, "Something else")

    for text in ("novak", "ana@example", "84-2217", "depot", "lost par", "staying", "123 4567", "novak pakket"):
        assert await found(house, sara, text) == [conversation.id], text


async def test_what_was_said_last_comes_first_page_by_page(house: House, sara: Agent) -> None:
    first, second, third = [await talks(house, "My refund, please") for _ in range(3)]
    await house.says(first, "And the refund?")

    assert await found(house, sara, "refund") == [first.id, third.id, second.id]
    assert await found(house, sara, "refund", limit=1, offset=1) == [third.id]


async def test_of_thousands_of_texts_the_rare_one_is_found_and_of_usual_ones_the_newest_first(house: House) -> None:
    old, new = await house.visitor("fa"), await house.visitor("nl")
    entries = [
        {
            "conversation_id": old.id if number < 100 else new.id,
            "kind": "message",
            "ref": str(number),
            "text": "where is my parcel" + (" needle" if number == 7 else ""),
        }
        for number in range(5_000)
    ]
    async with house.database.write() as connection:
        await connection.execute(insert(search_entry), entries)
        persian = [conversation.c.language == "fa"]

        async def refs(*terms: str, limit: int = 10, **where: Any) -> list[str]:
            return [one.ref for one in await search_store.find(connection, terms, limit=limit, **where)]

        assert await refs("needle") == ["7"]
        assert await refs("needle", "my") == ["7"]
        assert await refs("parcel", limit=3) == ["4999", "4998", "4997"]
        assert await refs("parcel", limit=4_000) == [str(4_999 - one) for one in range(4_000)]
        assert await refs("parcel", within=persian, limit=3) == ["99", "98", "97"]
        assert await refs("my", within=persian, limit=3) == ["99", "98", "97"]
        assert await refs("needle", within=[conversation.c.language == "nl"]) == []


async def test_a_search_leaves_what_filters_ask_for(house: House, sara: Agent) -> None:
    dutch = await talks(house, "My refund, please")
    async with house.database.write() as connection:
        await conversation_store.change(connection, dutch.id, language="nl")
    waiting = await house.waiting()
    await house.says(waiting, "A refund!")
    await talks(house, "Refund?")

    assert await found(house, sara, "refund", filters=Filters(language="nl")) == [dutch.id]
    assert await found(house, sara, "refund", filters=Filters(waiting=0)) == [waiting.id]
    assert (await found(house, sara, "refund", filters=Filters(sort="waiting")))[0] == waiting.id
    assert await found(house, sara, "refund", filters=Filters(language="te")) == []


async def test_the_place_is_shown_with_what_was_looked_for_marked(house: House, sara: Agent) -> None:
    await talks(house, "Hello", "Is the café open?")
    await house.desk.search_reading.tick()

    (listed,) = await house.desk.views.view("search", sara, search="cafe")

    (hit,) = listed["hits"]
    assert (hit["kind"], hit["author"], hit["sequence"]) == ("message", "visitor", 2)
    assert [(one["text"], one["hit"]) for one in hit["parts"]] == [
        ("Is the ", False),
        ("café", True),
        (" open?", False),
    ]


async def test_signs_of_a_search_language_are_letters_like_others(house: House, sara: Agent) -> None:
    wanted = await talks(house, '100% "sure" OR not_sure')

    for text in ("100%", '"sure"', "not_sure", "OR"):
        assert await found(house, sara, text) == [wanted.id], text
    for text in ("not%sure", "''", "*", "NEAR("):
        assert await found(house, sara, text) == [], text


async def test_nothing_erased_is_found_or_kept_to_be_found(house: House, sara: Agent, tmp_path: Path) -> None:
    conversation = await talks(house, "A secret parcel", email="ana@example.com", visitor_id="7")
    await house.desk.notes.add(conversation.id, sara, "A secret note")
    assert await found(house, sara, "secret") == [conversation.id]

    await visitors_of(house, tmp_path / "attachments").erase("7")

    # In the same transaction, and still after what was pending is read.
    for _ in range(2):
        async with house.database.read() as connection:
            kept = (await connection.execute(select(search_entry.c.text))).scalars().all()
        assert not [one for one in kept if "secret" in one or "ana@" in one]
        assert await found(house, sara, "secret") == []


async def test_what_was_taken_back_is_not_found(house: House, sara: Agent) -> None:
    conversation = await talks(house, "Too early")
    async with house.database.write() as connection:
        messages = await message_store.of_conversation(connection, conversation.id)
        await message_store.withdraw(connection, messages, house.now)

    assert await found(house, sara, "early") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [("ي ك ة", "ی ک ه"), ("ÀÉÎ", "aei"), ("می‌خواهم", "میخواهم"), ("١٢٣ ۴۵۶ ७८", "123 456 78"), ("Straße", "STRASSE")],
)
def test_spellings_of_the_same_are_folded_alike(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_a_long_text_is_cut_around_the_first_place() -> None:
    parts = snippet("word " * 100 + "needle " + "word " * 100, ["needle"])

    assert [one["text"] for one in parts if one["hit"]] == ["needle"]
    assert (parts[0]["text"][0], parts[-1]["text"][-1]) == ("…", "…")
    assert sum(len(one["text"]) for one in parts) < 200
