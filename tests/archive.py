"""A database that has been worked with for a while: made-up conversations, tickets and surveys."""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, create_engine, insert

from bot.conversations.tables import conversation, message, search_log
from bot.storage import migrations
from handoff.tables import agent, rating, ticket

#: The end of the archive: Sunday, 22 November 2026, 10:00 UTC; it reaches `DAYS` days back.
NOW = 1_795_341_600.0
DAYS = 28

MESSAGES_EACH = 10
_AGENTS, _ARTICLES, _AT_ONCE = 20, 400, 2_000
_VOCABULARY = """
order parcel return refund invoice address delivery password voucher shoes size colour broken late missing please hello
thanks number account payment card customs track label store pick up exchange warranty बिल بسته سفارش
پرداخت کجاست 我想退货 订单 పార్సెల్ ఎక్కడ pakket bestelling factuur Größe Lieferung commande
"""


def make(path: Path, conversations: int) -> None:
    """Make a SQLite database with so many conversations of `MESSAGES_EACH` messages; every second one went to people.

    The words are always the same ones. The word ``needle`` is in the last message of the first conversation alone.
    """
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        migrations.upgrade(connection)
        fill(connection, conversations)
    engine.dispose()


def fill(connection: Connection, conversations: int) -> None:
    """The same, in a database that has its tables and nothing in them."""
    rows = [
        {"id": number, "login": f"a{number}", "name": f"A{number}", "password_hash": "", "role": "agent"}
        for number in range(1, _AGENTS + 1)
    ]
    connection.execute(insert(agent), [{**row, "languages": ["en"], "active": True, "created_at": 0} for row in rows])
    dice = random.Random(1)
    for first in range(0, conversations, _AT_ONCE):
        _fill(connection, dice, range(first, min(first + _AT_ONCE, conversations)), conversations)


def _fill(connection: Connection, dice: random.Random, numbers: range, of: int) -> None:
    began = {number: NOW - DAYS * 86_400 * (1 - (number + 0.5) / of) for number in numbers}
    connection.execute(
        insert(conversation),
        [
            {
                "id": f"c{number}",
                "channel": "web",
                "address": f"v{dice.randrange(of)}-{number}",
                "state": "closed",
                "language": dice.choice(("en", "fa", "nl", "de")),
                "language_source": "detected",
                "last_sequence": MESSAGES_EACH,
                "email": f"v{dice.randrange(of)}@example.org",
                "created_at": at,
                "updated_at": at + 600,
            }
            for number, at in began.items()
        ],
    )
    connection.execute(insert(message), [row for number in numbers for row in _messages(dice, number, began[number])])
    connection.execute(
        insert(search_log),
        [
            {
                "conversation_id": f"c{number}",
                "message_id": 0,
                "text": "?",
                "language": "en",
                "decision": dice.choice(("answer", "clarify", "handoff")),
                "reason": "sure",
                "article_id": f"article-{dice.randrange(_ARTICLES)}",
                "confidence": 0.8,
                "created_at": began[number],
            }
            for number in numbers
            for _ in range(3)
        ],
    )
    tickets = [_ticket(dice, number, began[number]) for number in numbers if number % 2]
    connection.execute(insert(ticket), tickets)
    connection.execute(insert(rating), [_rating(dice, one) for one in tickets])


def _messages(dice: random.Random, number: int, at: float) -> Iterator[dict[str, Any]]:
    known = _VOCABULARY.split()
    for sequence in range(1, MESSAGES_EACH + 1):
        words = dice.choices(known, k=dice.randint(10, 120))
        if number == 0 and sequence == MESSAGES_EACH:
            words.append("needle")
        yield {
            "conversation_id": f"c{number}",
            "sequence": sequence,
            "author": "visitor" if sequence % 2 else "bot",
            "text": " ".join(words),
            "language": "en",
            "kind": "text",
            "reason": {"intent": {"name": "ask_question"}, "emotion": {"name": "calm"}} if sequence % 2 else None,
            "created_at": at + sequence * 30,
        }


def _ticket(dice: random.Random, number: int, at: float) -> dict[str, Any]:
    return {
        "id": number + 1,
        "conversation_id": f"c{number}",
        "status": "closed",
        "reason": "asked",
        "emotion": "calm",
        "language": dice.choice(("en", "fa", "nl", "de")),
        "agent_id": dice.randint(1, _AGENTS),
        "opened_at": at + 100,
        "first_reply_at": at + 100 + dice.randrange(600),
        "ended_at": at + 1_000 + dice.randrange(3_600),
        "article_id": f"article-{dice.randrange(_ARTICLES)}",
        "resolution": "solved",
    }


def _rating(dice: random.Random, of: dict[str, Any]) -> dict[str, Any]:
    return {
        "ticket_id": of["id"],
        "conversation_id": of["conversation_id"],
        "agent_id": of["agent_id"],
        "language": of["language"],
        "article_id": of["article_id"],
        "csat": dice.randint(1, 5),
        "nps": dice.randint(0, 10),
        "comment": dice.choice((None, "Thank you!")),
        "asked_at": of["ended_at"],
        "answered_at": of["ended_at"] + 60,
    }
