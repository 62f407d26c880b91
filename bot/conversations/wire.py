"""Messages as the pages and sockets show them."""

from datetime import UTC, datetime
from typing import Any

from bot.conversations import Message, Translated
from bot.conversations.external_ids import given_id
from bot.language.names import direction
from bot.texts.markdown import to_html
from knowledge_base import chinese
from knowledge_base.locales import primary


def moment(seconds: float | None) -> str | None:
    """Unix seconds as ISO 8601 in UTC; None stays None."""
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")


def message_json(
    message: Message, *, inside: bool = False, language: str | None = None, translating: bool = False
) -> dict[str, Any]:
    """A message for a page.

    ``inside`` adds what only agents may see: why the bot wrote it, and all translations. Others see the one into
    ``language``, in which they read the conversation, or its locale; ``translating`` says that there is an engine that
    makes them.
    """
    locale, language = language, None if language is None else primary(language)
    shown: dict[str, Any] = {
        "sequence": message.sequence,
        "author": message.author,
        "agent": message.agent_name,
        "text": message.text,
        "html": to_html(message.text) if message.markdown else None,
        "language": message.language,
        "direction": direction(message.language),
        "kind": message.kind,
        "buttons": [{"title": button.title, "payload": button.payload} for button in message.buttons],
        "attachment": None if message.attachment is None else dict(message.attachment),
        "created_at": moment(message.created_at),
        "client_id": given_id(message.external_id) if message.external_id else None,
    }
    if inside:
        shown["reason"] = None if message.reason is None else dict(message.reason)
        shown["particulars"] = None if message.particulars is None else dict(message.particulars)
        shown["translations"] = [
            translation_json(one, code, markdown=message.markdown) for code, one in message.translations.items()
        ]
        return shown
    shown["picture"] = None
    made = None
    foreign = language is not None and message.language != language and message.author != "visitor"
    # The text beside a file is its name.
    foreign = foreign and message.attachment is None
    if foreign and locale is not None and (found := message.translations.get(primary(locale))) is not None:
        made = translation_json(found, locale, markdown=message.markdown)
    shown["translation"] = made
    shown["untranslated"] = translating and foreign and made is None and message.author == "agent"
    return shown


def translation_json(translated: Translated, language: str, *, markdown: bool = False) -> dict[str, Any]:
    """A text in another ``language`` than it was written in, for a page. With a locale it is worded for that."""
    # Engines write the usual variety.
    text = chinese.adapted(translated.text, primary(language), language)
    return {
        "text": text,
        "html": to_html(text) if markdown else None,
        "language": primary(language),
        "direction": direction(language),
        "engine": translated.engine,
        "at": moment(translated.at),
    }
