"""Rows of the database as conversations and messages."""

from typing import Any

from sqlalchemy import Row

from bot.conversations.model import Button, Conversation, Message, State, Translated


def conversation_of(row: Row[Any]) -> Conversation:
    """A row of the table ``conversation``."""
    return Conversation(
        id=row.id,
        channel=row.channel,
        address=row.address,
        state=State(row.state),
        language=row.language,
        language_source=row.language_source,
        last_sequence=row.last_sequence,
        pulled_sequence=row.pulled_sequence,
        visitor_name=row.visitor_name,
        attributes=row.attributes,
        memory=row.memory,
        token_digest=row.token_digest,
        visitor_id=row.visitor_id,
        email=row.email,
        erased_at=row.erased_at,
        follows=row.follows,
        unreachable=row.unreachable,
        vouched=row.vouched,
        locale=row.locale,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def message_of(row: Row[Any]) -> Message:
    """A row of the table ``message``."""
    return Message(
        id=row.id,
        conversation_id=row.conversation_id,
        sequence=row.sequence,
        author=row.author,
        text=row.text,
        language=row.language,
        kind=row.kind,
        buttons=tuple(Button(**button) for button in row.buttons),
        markdown=row.markdown,
        agent_id=row.agent_id,
        agent_name=row.agent_name,
        external_id=row.external_id,
        in_reply_to=row.in_reply_to,
        reason=row.reason,
        created_at=row.created_at,
        attachment=row.attachment,
        translations={code: Translated(**one) for code, one in row.translations.items()} if row.translations else {},
        particulars=row.particulars,
    )
