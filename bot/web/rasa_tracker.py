"""A conversation as Rasa's tracker tells it.

Source: rasa 3.6.21 ``shared/core/trackers.py``, ``DialogueStateTracker.current_state``, and ``shared/core/events.py``.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.conversations import Conversation, Message, State

#: What Rasa calls listening for the next message.
LISTEN = "action_listen"
#: What a conversation waits for, or is over with, when the assistant does not hold it.
_PAUSED = (State.WAITING, State.AGENT)


def tracker_of(sender: str, conversation: Conversation | None, messages: Sequence[Message]) -> dict[str, Any]:
    """The tracker of whoever is called ``sender``: an empty one where there is no conversation, as Rasa does it.

    Times are Unix seconds in UTC.
    """
    events = _events(conversation, messages)
    last = next((one["parse_data"] for one in reversed(events) if one["event"] == "user"), _parsed("", {}))
    slots = {} if conversation is None else {"language": conversation.language, "state": str(conversation.state)}
    return {
        "sender_id": sender,
        "slots": slots,
        "latest_message": last,
        "latest_event_time": events[-1]["timestamp"] if events else None,
        "followup_action": None,
        "paused": conversation is not None and conversation.state in _PAUSED,
        "events": events,
        "latest_input_channel": None if conversation is None else conversation.channel,
        "active_loop": {},
        "latest_action": {"action_name": LISTEN},
        "latest_action_name": LISTEN,
    }


def _events(conversation: Conversation | None, messages: Sequence[Message]) -> list[dict[str, Any]]:
    if conversation is None:
        return []
    begun = conversation.created_at
    found = [_action("action_session_start", begun), {"event": "session_started", "timestamp": begun}]
    for message in messages:
        if message.author == "visitor":
            found += [_action(LISTEN, message.created_at), _user(conversation, message)]
        else:
            found.append(_bot(message))
    if conversation.state in _PAUSED:
        found.append({"event": "pause", "timestamp": conversation.updated_at})
    return found


def _action(name: str, at: float) -> dict[str, Any]:
    return {"event": "action", "timestamp": at, "name": name, "policy": None, "confidence": 1.0}


def _user(conversation: Conversation, message: Message) -> dict[str, Any]:
    return {
        "event": "user",
        "timestamp": message.created_at,
        "text": message.text,
        "parse_data": _parsed(message.text, message.reason or {}),
        "input_channel": conversation.channel,
        "message_id": str(message.id),
        "metadata": {"language": message.language},
    }


def _bot(message: Message) -> dict[str, Any]:
    buttons = [{"title": button.title, "payload": button.payload} for button in message.buttons]
    data = dict.fromkeys(("elements", "quick_replies", "buttons", "attachment", "image", "custom"))
    return {
        "event": "bot",
        "timestamp": message.created_at,
        "text": message.text,
        "data": {**data, "buttons": buttons or None, "attachment": message.attachment and dict(message.attachment)},
        "metadata": {"author": message.author, "agent": message.agent_name, "language": message.language},
    }


def _parsed(text: str, reason: Mapping[str, Any]) -> dict[str, Any]:
    intent = reason.get("intent") or {"name": None, "confidence": 0.0}
    return {"text": text, "intent": intent, "entities": [], "intent_ranking": [intent] if intent["name"] else []}
