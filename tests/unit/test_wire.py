"""What pages are shown of a message."""

from dataclasses import replace

import pytest

from bot.conversations import Message
from bot.conversations.wire import message_json

REPLY = Message(
    id=1,
    conversation_id="c1",
    sequence=1,
    author="agent",
    agent_id=1,
    agent_name="Sanne",
    text="Het pakket is onderweg.",
    language="nl",
    kind="text",
    markdown=False,
    buttons=(),
    external_id=None,
    in_reply_to=None,
    reason=None,
    created_at=1.0,
)
FILE = replace(REPLY, text="bon.pdf", kind="file", attachment={"id": "f1", "name": "bon.pdf"})


@pytest.mark.parametrize(("message", "expected"), [(REPLY, True), (FILE, False), (replace(REPLY, author="bot"), False)])
def test_a_visitor_is_told_what_could_not_be_translated_but_not_of_the_name_of_a_file(
    message: Message, expected: bool
) -> None:
    assert message_json(message, language="fa", translating=True)["untranslated"] is expected
