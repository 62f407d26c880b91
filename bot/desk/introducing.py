"""What visitors are told of the agents who answer them: names and pictures, as far as the site shows them."""

from typing import Any

from bot.conversations import Message
from bot.conversations.wire import message_json
from bot.desk.context import DeskContext
from bot.desk.staff import Staff

#: Where pictures of agents are on this server; behind it stands a version.
PORTRAITS = "/api/v1/chat/portraits/"


def name_in(context: DeskContext, wording: str, name: str) -> str:
    """What a visitor who reads ``wording`` calls an agent of that name: one word for all where names are not shown."""
    return context.texts.phrase(wording, "widget-agent") if context.rules.introduced == "nobody" else name


def portrait_of(context: DeskContext, staff: Staff, agent_id: int | None) -> str | None:
    """The address of an agent's picture; None where there is none, and where the site shows none."""
    version = staff.portraits.get(agent_id or 0) if context.rules.introduced == "pictures" else None
    return PORTRAITS + version if version else None


def as_seen(context: DeskContext, staff: Staff, message: Message, language: str | None) -> dict[str, Any]:
    """A message as its visitor, who reads ``language``, which may be a locale, sees it."""
    shown = message_json(message, language=language, translating=context.interpreter.active)
    if message.author == "agent":
        shown["picture"] = portrait_of(context, staff, message.agent_id)
        if context.rules.introduced == "nobody":
            shown["agent"] = None
    return shown
