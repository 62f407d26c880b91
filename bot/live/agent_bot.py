"""Chatwoot, where conversations come from it and the bot is one of its agent bots: people are in the same conversation.

A conversation is handed over when its status is ``open``, and is the bot's again when it is ``pending``. A bot's token
opens messages, statuses, priorities and attributes, and nothing else (Chatwoot's ``AccessTokenAuthHelper``).
"""

from typing import Any

from bot.channels.chatwoot import IN_TEXT
from bot.channels.chatwoot_api import ChatwootApi, Refused
from bot.live import Case, Opened, Remote, Saying


class AgentBot:
    """See :class:`bot.live.LiveSide`. What it tells comes by the channel's own webhook."""

    name = "chatwoot"
    title = "Chatwoot"
    is_told = False

    def __init__(self, api: ChatwootApi) -> None:
        self._api = api

    async def open(self, case: Case, remote: Remote | None, *, again: bool) -> Opened:
        """Let people have the conversation, with what they sort it by."""
        opened = Remote(case.address)
        await self._call(opened, "toggle_status", status="open")
        try:
            if case.urgency != "normal":
                await self._call(opened, "toggle_priority", priority=case.urgency)
            about = {"language": case.language, "reason": case.reason}
            await self._call(opened, "custom_attributes", custom_attributes=about)
        except Refused as error:
            # Older ones let a bot do less; people have it in any case.
            if error.status not in (401, 403, 404, 422):
                raise
        return Opened(opened)

    async def note(self, remote: Remote, text: str, *, again: bool) -> int | None:
        """A private note; what comes in with a greater number came after the handover."""
        id = (await self._call(remote, "messages", content=text, message_type="outgoing", private=True)).get("id")
        return id if type(id) is int else None

    async def add(self, remote: Remote, saying: Saying, *, again: bool) -> None:
        """Nothing: what visitors write is there."""

    async def _call(self, remote: Remote, what: str, **body: Any) -> Any:
        return await self._api.call("POST", f"conversations/{remote.id.removesuffix(IN_TEXT)}/{what}", json=body)
