"""What visitors send over messaging platforms in place of words: files, and what is named as what it is."""

from collections.abc import Mapping
from typing import Any

from bot.conversations import Conversation, Draft, Message, State, external_ids, message_store
from bot.conversations.incoming import Enclosure, clean
from bot.desk.context import DeskContext, DeskError
from bot.desk.files import Files
from bot.desk.notifications import Notifications
from handoff.attachments import RECORDED, AttachmentError

#: Why a file is not kept, by the code of what is raised: agents are told in their language.
_FAULTS: Mapping[str, str] = {
    "attachment_refused": "refused",
    "attachment_too_large": "too-large",
    "files_quota_reached": "quota",
    "files_storage_full": "quota",
}


class Enclosures:
    """Keeps files, and names what has none, or none that can be had."""

    def __init__(self, context: DeskContext, *, files: Files, notifications: Notifications) -> None:
        self._context = context
        self._files = files
        self._notifications = notifications

    async def take(
        self,
        conversation: Conversation,
        enclosure: Enclosure,
        data: bytes | None,
        fault: str | None,
        *,
        client_id: str | None = None,
        quote: str | None = None,
        alone: bool = True,
    ) -> list[Message]:
        """Keep ``data``, the content of an enclosure's file, or name the enclosure with the ``fault`` for which there
        is none.

        ``alone`` says that no words come with it: then the bot, where it holds the conversation, says what it can do.
        The message, and the bot's reply. The same ``client_id`` again stores nothing.
        """
        particulars: dict[str, Any] = {"as": enclosure.kind} | ({"quote": quote} if quote else {})
        if data is not None:
            try:
                return await self._files.from_visitor(
                    conversation,
                    enclosure.name,
                    data,
                    client_id,
                    particulars=particulars,
                    answered=alone,
                    kinds=RECORDED,
                )
            except AttachmentError as error:
                fault = _FAULTS.get(error.code, "refused")
            except DeskError as error:
                if error.code not in _FAULTS:
                    raise
                fault = _FAULTS[error.code]
        if fault is not None:
            particulars["fault"] = fault
        return await self._named(conversation, enclosure, particulars, client_id, alone=alone)

    async def _named(
        self,
        conversation: Conversation,
        enclosure: Enclosure,
        particulars: Mapping[str, Any],
        client_id: str | None,
        *,
        alone: bool,
    ) -> list[Message]:
        external_id = (
            external_ids.external_id(conversation.channel, conversation.address, client_id) if client_id else None
        )
        async with self._context.database.write() as connection:
            if external_id is not None and await message_store.find_external(connection, external_id) is not None:
                return []
            current = await self._context.conversation(connection, conversation.id)
            if current.state is State.CLOSED:
                raise DeskError("conversation_closed", "This conversation is closed; start a new one.")
            noun = self._context.texts.phrase(current.wording, f"sent-{enclosure.kind}")
            detail = clean(enclosure.detail or (enclosure.name if enclosure.kind == "document" else ""))
            draft = Draft(
                "visitor",
                f"{noun}: {detail}" if detail else noun,
                current.language,
                kind="enclosure",
                external_id=external_id,
                particulars={**particulars, **({"detail": detail} if detail else {})},
            )
            said = await self._files.told(connection, current, draft, answered=alone)
        await self._notifications.messages(said)
        await self._notifications.changed(conversation.id)
        return said
