"""What is delivered where there is no page: the text in the visitor's language, and that it is a translation."""

from dataclasses import replace

from bot.conversations import Message
from bot.language import names
from bot.texts.markdown import to_plain
from handoff.catalogue import Catalogue
from knowledge_base import chinese
from knowledge_base.locales import primary


class Rendition:
    """Puts messages into the language of their address; ``translating`` says that there is an engine for it."""

    def __init__(self, phrases: Catalogue, translating: bool) -> None:
        self._phrases = phrases
        self._translating = translating

    def of(self, message: Message, language: str) -> Message:
        """``message`` as it is delivered to somebody who reads ``language``, which may be a locale.

        What is in their language then has the locale's tag.
        """
        read = primary(language)
        made = message.translations.get(read)
        if made is None and not lacks(message, read):
            return message if message.language != read or read == language else replace(message, language=language)
        if made is None:
            if message.author != "agent" or not self._translating:
                return message
            written_in = names.in_sentence(message.language, language)
            missing = self._phrases.text(language, "translation-missing", language=written_in)
            return replace(message, text=f"{missing}\n{message.text}")
        # Engines write the usual variety.
        text = chinese.adapted(made.text, read, language)
        text = to_plain(text) if message.markdown else text
        # A notice before it says so of an answer that was translated in time.
        if message.author == "agent" or made.at > message.created_at:
            text = f"{text}\n{self._phrases.text(language, 'translated-by-machine')}"
        return replace(message, text=text, markdown=False, language=language)


def lacks(message: Message, language: str) -> bool:
    """Whether somebody who reads ``language`` cannot read a message, and it was written for them."""
    foreign = message.language != language and message.author != "visitor" and message.attachment is None
    return foreign and language not in message.translations
