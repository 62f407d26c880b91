"""A part that fails takes nobody's message with it."""

import uuid
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from bot.conversations import message_store
from bot.conversations.incoming import Incoming
from bot.dialogue.considering import MessageReader
from bot.dialogue.reading import Engines
from bot.dialogue.service import Dialogue
from bot.dialogue.wording import Wording
from bot.settings import Settings
from bot.wiring import open_services
from handoff import catalogue
from handoff.acknowledgement import Acknowledgement
from knowledge_base.encoders import Kind, Vectors
from tests.conftest import _fresh_copy


class BrokenEncoder:
    name, dimension = "broken", 384

    async def encode(self, texts: list[str], kind: Kind) -> Vectors:
        raise RuntimeError("out of order")


@pytest.mark.anyio
async def test_a_visitor_is_told_when_the_bot_cannot_think_and_nothing_is_lost(prepared: Path, tmp_path: Path) -> None:
    settings = Settings(data_dir=_fresh_copy(prepared, tmp_path / "data"))
    async with AsyncExitStack() as stack:
        services = await open_services(settings, stack)
        scripts = Acknowledgement(catalogue.load("handoff.scripts"), "formal")
        engines = Engines(BrokenEncoder(), None, services.library.retriever)  # type: ignore[arg-type]
        reader = MessageReader(engines, services.reader.tracker, settings.languages)
        dialogue = Dialogue(
            database=services.database,
            articles=services.library,
            reader=reader,
            wording=Wording(services.phrases, scripts, settings.languages),
            desk=services.desk,
            interpreter=services.interpreter,
            languages=settings.languages,
        )

        turn = await dialogue.receive(Incoming("rest", uuid.uuid4().hex, "Waar is mijn pakket?", language_hint="nl"))

        (reply,) = turn.replies
        assert reply.text == services.phrases.text("nl", "something-went-wrong")
        assert reply.buttons[0].payload == "/ask_human"
        async with services.database.read() as connection:
            stored = await message_store.of_conversation(connection, turn.conversation)
        assert [message.text for message in stored] == ["Waar is mijn pakket?", reply.text]
