"""What rules go by: what is known of a conversation at the moment when something happens to it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, Message, message_store
from bot.desk import known_attributes
from bot.desk.staff import Staff
from handoff import tags, tickets
from knowledge_base.normalization import folded


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A conversation as conditions see it; ``text`` is folded as the search folds it."""

    language: str
    channel: str
    team: int | None = None
    tags: Collection[str] = ()
    text: str = ""
    feelings: Collection[str] = ()
    is_open: bool = True
    attributes: Mapping[str, Any] = field(default_factory=dict)


def meets(conditions: Mapping[str, Any], facts: Facts) -> bool:
    """Whether all ``conditions`` hold; one that is empty always does, and of a list one is enough."""
    chosen = (("languages", facts.language), ("channels", facts.channel), ("teams", facts.team))
    if any(conditions.get(name) and value not in conditions[name] for name, value in chosen):
        return False
    if (wanted := conditions.get("tags")) and not {one.casefold() for one in wanted} & set(facts.tags):
        return False
    if (wanted := conditions.get("words")) and not any(folded(one).strip() in facts.text for one in wanted):
        return False
    if (wanted := conditions.get("feelings")) and not set(wanted) & set(facts.feelings):
        return False
    if (hours := conditions.get("hours")) and (hours == "open") != facts.is_open:
        return False
    if attribute := conditions.get("attribute"):
        value = facts.attributes.get(attribute["name"])
        return value is not None and folded(str(attribute.get("value") or "")) in folded(str(value))
    return True


async def gather(
    connection: AsyncConnection, conversation: Conversation, staff: Staff, now: float, message: int | None = None
) -> Facts:
    """What is known of a conversation; its words are those of one ``message`` where that is named, else all of the
    visitor's."""
    ticket = (await tickets.newest(connection, [conversation.id])).get(conversation.id)
    found = (await tags.of_conversations(connection, [conversation.id])).get(conversation.id, [])
    messages = [one for one in await message_store.of_conversation(connection, conversation.id) if _counts(one)]
    said = [one for one in messages if message is None or one.id == message]
    team = ticket.team_id if ticket else None
    feelings = _feelings(said[-1:] if message is not None else messages[-1:])
    if ticket is not None and ticket.status in tickets.OPEN and not feelings:
        feelings = {ticket.emotion}
    return Facts(
        language=conversation.language,
        channel=conversation.channel,
        team=team,
        tags=found,
        text=together(said),
        feelings=feelings,
        is_open=staff.hours(team).is_open(now),
        attributes=known_attributes.merged(conversation, await known_attributes.of(connection, conversation)),
    )


def together(messages: Sequence[Message]) -> str:
    """The words of messages and of their translations, folded."""
    texts = [text for one in messages for text in (one.text, *(made.text for made in one.translations.values()))]
    return folded("\n".join(texts))


def _counts(message: Message) -> bool:
    return message.author == "visitor"


def _feelings(messages: Sequence[Message]) -> set[str]:
    return {one.reason["emotion"]["name"] for one in messages if one.reason is not None and one.reason.get("emotion")}
