"""How a visitor can be reached when they have gone: an e-mail address or a telephone number that they left.

The store's functions take the connection of the caller's transaction.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.summary import european_digits
from handoff.tables import contact

# Deliberately generous: only a message to it proves that an address exists.
_EMAIL = re.compile(r"[^\s@<>,;:\"()]{1,64}@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,63}")
_PHONE = re.compile(r"\+?[\d\s()./-]+")
#: Digits of a telephone number, with its country (ITU-T E.164) or without.
FEWEST_DIGITS, MOST_DIGITS = 6, 15


@dataclass(frozen=True, slots=True)
class Contact:
    """One of them, or both."""

    email: str | None = None
    phone: str | None = None

    @property
    def shown(self) -> str:
        """As it is repeated to the visitor."""
        return self.email or self.phone or ""


def read_email(text: str) -> str | None:
    """The e-mail address in a field; None where it is none."""
    text = text.strip()
    return text if len(text) <= 320 and _EMAIL.fullmatch(text) else None


def read_phone(text: str) -> str | None:
    """The telephone number in a field, with European digits; None where it is none."""
    text = " ".join(european_digits(text).split())
    digits = sum(one.isdigit() for one in text)
    return text if _PHONE.fullmatch(text) and FEWEST_DIGITS <= digits <= MOST_DIGITS and len(text) <= 40 else None


async def save(connection: AsyncConnection, conversation_id: str, given: Contact, now: float) -> None:
    """Keep how the visitor of a conversation can be reached, in place of what they had left before."""
    await connection.execute(delete(contact).where(contact.c.conversation_id == conversation_id))
    await connection.execute(
        insert(contact).values(conversation_id=conversation_id, email=given.email, phone=given.phone, updated_at=now)
    )


async def of_conversations(connection: AsyncConnection, conversation_ids: Sequence[str]) -> dict[str, Contact]:
    """What was left in each of the conversations where anything was."""
    found = await connection.execute(select(contact).where(contact.c.conversation_id.in_(conversation_ids)))
    return {row.conversation_id: Contact(row.email, row.phone) for row in found}
