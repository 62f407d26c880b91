"""What a mail is to the bot: a message, a receipt, or nothing. Pure."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.channels import Event
from bot.channels.email_automatic import is_forged, receipts_of, why_automatic
from bot.channels.email_reading import MOST_IDS, Fetched, Letter, read
from bot.channels.email_writing import Sender
from bot.conversations.incoming import Incoming


@dataclass(frozen=True, slots=True)
class Understood:
    """What comes of a mail; where that is nothing, ``left`` says why, as a word for the log."""

    sender: str
    events: Sequence[Event]
    left: str | None = None


def understand(fetched: Fetched, channel: str, ours: Sender, own: frozenset[str], authserv: str) -> Understood:
    """Read a mail to us, who are ``ours``, and write from the addresses ``own``, too. What the server called
    ``authserv`` says of forgery is believed."""
    letter = read(fetched)
    if receipts := list(receipts_of(letter.head, channel, ours.ids)):
        return Understood(letter.sender, receipts)
    # A form on the site may write from the site's own address, or from one that nobody reads, for its visitor.
    left = why_automatic(letter.head, letter.address)
    if not letter.address:
        left = left or "no-address"
    elif letter.address.lower() in own:
        left = left or "own"
    elif is_forged(letter.head, authserv):
        left = left or "forged"
    elif not letter.text and not letter.enclosures:
        left = left or "empty"
    return Understood(letter.address, [] if left else _messages(letter, channel, ours), left)


def thread_of(letter: Letter, ours: Sender) -> str:
    """What names the thread of a mail: it stands in the ids of our mails, which some programs keep alone; else it is
    made of the id of the first mail."""
    for one in reversed(letter.answers):
        if found := ours.ids.fullmatch(one):
            return found[1]
    first = letter.answers[0] if letter.answers else letter.id
    return hashlib.sha256(first.encode("utf-8", "replace")).hexdigest()[:16]


def _messages(letter: Letter, channel: str, ours: Sender) -> list[Event]:
    # In small letters, as all servers in use read them: programs write an address now like this, now like that.
    address = f"{letter.address.lower()}/{thread_of(letter, ours)}"
    ids = tuple(dict.fromkeys((*letter.answers, letter.id)))
    ids = ids if len(ids) <= MOST_IDS else (ids[0], *ids[1 - MOST_IDS :])
    first = Incoming(
        channel=channel,
        address=address,
        text=letter.text,
        external_id=letter.id,
        name=letter.name or letter.address,
        enclosure=letter.enclosures[0] if letter.enclosures else None,
        handle={"subject": letter.subject, "ids": ids},
    )
    further = [
        replace(first, text="", external_id=f"{letter.id}.{number}", enclosure=one, handle={})
        for number, one in enumerate(letter.enclosures[1:], start=2)
    ]
    return [first, *further]
