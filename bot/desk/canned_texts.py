"""Canned replies as they are said to a visitor: in a language that they read, with what is known filled in."""

import re

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, message_store
from bot.desk.context import DeskError
from handoff import canned
from handoff.summary import mentions
from knowledge_base import chinese

_VISITOR = re.compile(r"[ \u00a0]?\{\s*visitor\s*\}")
_AGENT = re.compile(r"[ \u00a0]?\{\s*agent\s*\}")
_ORDER = re.compile(r"\{\s*order\s*\}")


async def said(
    connection: AsyncConnection, conversation: Conversation, canned_id: int, agent: str, *, translates: bool = False
) -> tuple[str, bool]:
    """A canned reply as ``agent`` says it to the visitor, and whether it has to be translated first.

    With ``translates`` any language will do. Raises :class:`DeskError` ``unknown_canned_reply``, ``not_in_language``
    and ``order_unknown``: nothing is sent that the visitor could not read.
    """
    found = next((one for one in await canned.everything(connection) if one.id == canned_id), None)
    if found is None:
        raise DeskError("unknown_canned_reply", "The canned reply was deleted; choose another one for this step.")
    text = found.texts.get(conversation.language)
    foreign = text is None
    if text is None and translates:
        text = found.texts.get("en") or next(iter(found.texts.values()))
    if text is None:
        raise DeskError(
            "not_in_language",
            f"/{found.shortcut} is not written in this visitor's language ({conversation.language}); add it there.",
        )
    text = chinese.adapted(text, conversation.language, conversation.wording)
    name = (conversation.visitor_name or "").strip()
    text = _VISITOR.sub(lambda match: match.group().partition("{")[0] + name if name else "", text)
    text = _AGENT.sub(lambda match: match.group().partition("{")[0] + agent if agent else "", text)
    if _ORDER.search(text):
        messages = await message_store.of_conversation(connection, conversation.id)
        orders = mentions(one.text for one in messages if one.author == "visitor").orders
        if not orders:
            raise DeskError("order_unknown", f"/{found.shortcut} needs the number of an order, and none was named.")
        text = _ORDER.sub(lambda _match: orders[-1], text)
    return text, foreign
