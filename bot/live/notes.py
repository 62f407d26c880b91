"""What people in another system read first of a conversation: the desk's summary, and what was said last."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.conversations import Conversation, Message
from bot.desk.digests import digest_of
from bot.language.names import name
from bot.texts.markdown import to_plain
from handoff.catalogue import Catalogue
from handoff.summary import shortened
from handoff.tickets import Ticket

#: So many messages are told word for word, each with so many characters.
LAST, LONGEST = 20, 400


class Notes:
    """Writes with the desk's own words, in ``language``, which is the one that people work in."""

    def __init__(self, phrases: Catalogue, language: str) -> None:
        self._phrases = phrases
        self.language = language

    def summary(
        self,
        conversation: Conversation,
        ticket: Ticket,
        messages: Sequence[Message],
        tried: Sequence[Mapping[str, Any]],
    ) -> str:
        """All that is known of a conversation, so that nobody has to ask again."""
        digest = digest_of(messages, tried)
        facts = [
            ("fact-name", conversation.visitor_name or ""),
            ("digest-emails", conversation.email or ""),
            ("fact-language", name(conversation.wording, self.language)),
            ("fact-channel", self._code("channel", conversation.channel)),
            ("fact-wish", self._code("reason", ticket.reason)),
            ("fact-feeling", self._code("emotion", ticket.emotion)),
            ("digest-first", digest.first_question or ""),
            ("digest-since", " / ".join(digest.asked_since)),
            ("fact-answer", ", ".join(one.article for one in digest.tried)),
            ("digest-orders", ", ".join(digest.mentions.orders)),
            ("digest-phones", ", ".join(digest.mentions.phones)),
            ("digest-amounts", ", ".join(digest.mentions.amounts)),
            ("digest-links", " ".join(digest.mentions.links)),
        ]
        lines = [f"{self._say(key)}: {value}" for key, value in facts if value]
        said = [self._line(one, conversation.visitor_name) for one in messages[-LAST:]]
        return "\n".join([f"{self._say('section-digest')} (Hamdel)", *lines, "", *said]).strip()

    def away(self, system: str) -> str:
        """Why a conversation is in the queue here, for whoever takes it."""
        return self._phrases.text(self.language, "desk-live-away", system=system)

    def _line(self, message: Message, visitor: str | None) -> str:
        made = message.translations.get(self.language)
        text = message.text if made is None else made.text
        if message.author == "visitor":
            author = visitor or self._say("visitor-unnamed")
        else:
            author = message.agent_name or self._say(f"author-{message.author}")
        return f"{author}: {shortened(to_plain(text) if message.markdown else text, LONGEST)}"

    def _say(self, key: str) -> str:
        return self._phrases.text(self.language, f"desk-{key}")

    def _code(self, kind: str, code: str) -> str:
        """The desk's word for a code, or the code where it has none."""
        key = f"desk-{kind}-{code}"
        return self._phrases.text(self.language, key) if key in self._phrases.keys(self.language) else code
