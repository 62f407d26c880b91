"""What the run that breaks everything would find, had something been lost."""

from types import SimpleNamespace
from typing import Any

import pytest

from tests.chaos.ledger import Ledger, Trouble
from tests.chaos.verdict import Kept

HANDED_OVER = {"state": "waiting"}


def message(id: int, author: str = "visitor", **given: Any) -> Any:
    values = {"conversation_id": "c", "sequence": id, "author": author, "text": f"text {id}", "handled": True}
    own = {"external_id": f"web:c:m{id}" if author == "visitor" else None, "in_reply_to": None, "reason": None}
    return SimpleNamespace(id=id, **{**values, **own, **given})


def entry(action: str, agent: int | None = None) -> Any:
    return SimpleNamespace(conversation_id="c", action=action, agent_id=agent)


def ticket(status: str, agent: int | None = None, taken: float | None = None, ended: float | None = None) -> Any:
    return SimpleNamespace(conversation_id="c", id=1, status=status, agent_id=agent, taken_at=taken, ended_at=ended)


def kept(state: str = "bot", **given: Any) -> Kept:
    """A conversation in which one message was answered, but for what is ``given``."""
    rows = {"message": [message(1, reason={"state": "bot"}), message(2, "bot", in_reply_to=1, reason={})]}
    rows |= {"ticket": [], "audit": [], **given}
    row: Any = SimpleNamespace(id="c", state=state, last_sequence=len(rows["message"]))
    return Kept({"conversation": [row], **rows})


def acknowledged(*sequences: int) -> Ledger:
    ledger = Ledger()
    for sequence in sequences:
        ledger.write("c", f"m{sequence}", f"text {sequence}", "visitor").acknowledge(sequence)
    return ledger


def page(*sequences: int, twice: tuple[int, ...] = (), state: str = "bot") -> Any:
    shown = {one: {"author": "bot" if one == 2 else "visitor", "text": f"text {one}"} for one in sequences}
    return SimpleNamespace(id="c", shown=shown, twice=list(twice), state=state)


def found(one: Kept, ledger: Ledger | None = None, shown: Any = None) -> str:
    return "\n".join(one.faults(ledger or acknowledged(1), [page(1, 2) if shown is None else shown]))


def test_nothing_is_found_where_all_is_well() -> None:
    assert found(kept()) == ""


ANSWER = message(2, "bot", in_reply_to=1, reason={})


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (kept(message=[message(1, reason=HANDED_OVER), message(3, "bot")]), "numbered [1, 3]"),
        (kept(message=[message(1, handled=False), ANSWER]), "was not taken"),
        (kept(message=[message(1, reason={"state": "bot"})]), "neither answered nor handed over"),
        (kept(message=[message(1), ANSWER, message(3, "bot", in_reply_to=1, reason={})]), "answered 2 times"),
        (kept(message=[message(1, external_id="web:c:other"), ANSWER]), "is stored 0 times"),
        (kept(message=[message(1), ANSWER, message(3, external_id="web:c:m1")]), "is stored 2 times"),
        (kept(ticket=[ticket("waiting", agent=7)], state="waiting"), "ticket 1 is waiting"),
        (kept(ticket=[ticket("waiting"), ticket("taken", 7, 1.0)], state="agent"), "more than one open ticket"),
        (kept(ticket=[ticket("waiting")]), "its newest ticket says waiting"),
        (
            kept("agent", audit=[entry("opened"), entry("taken", 7), entry("taken", 8)]),
            "taken by 8 when it was agent, held by 7",
        ),
        (
            kept("closed", audit=[entry("opened"), entry("taken", 7), entry("closed", 8)]),
            "closed by 8 while 7 held it",
        ),
    ],
)  # fmt: skip
def test_what_is_not_as_it_has_to_be_in_the_database_is_found(one: Kept, words: str) -> None:
    assert words in found(one)


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (page(1), "differs in [2]"),
        (page(1, 2, twice=(2,)), "[2] more than once"),
        (page(1, 2, state="agent"), "shows that it is agent"),
    ],
)
def test_a_page_that_shows_something_else_is_found(shown: Any, words: str) -> None:
    assert words in found(kept(), shown=shown)


def test_messages_in_another_order_than_they_were_written_are_found() -> None:
    rows = [message(1, reason=HANDED_OVER), message(2, reason=HANDED_OVER)]
    assert "before one that was written earlier" in found(kept(message=rows), acknowledged(2, 1), page(1, 2))


def test_what_was_refused_and_is_stored_is_found() -> None:
    ledger = Ledger()
    ledger.write("c", "m1", "text 1", "visitor").refused = True
    assert "was refused, and is stored" in found(kept(), ledger)


def test_who_took_a_conversation_that_nobody_noted_is_found() -> None:
    ledger = acknowledged(1)
    ledger.taken.append(("c", 7))
    assert "nobody noted that" in found(kept(), ledger)


def test_a_message_that_waited_while_something_was_out_of_order_counts_as_that() -> None:
    ledger = Ledger(troubles=[Trouble("worker killed", began=10.0, ended=20.0), Trouble("never mended", began=50.0)])
    for written, acknowledged_at in ((1.0, 2.0), (9.0, 11.0), (19.0, 30.0), (30.0, 31.5), (60.0, 64.0)):
        sent = ledger.write("c", "m", "text", "visitor")
        sent.written_at, sent.acknowledged_at = written, acknowledged_at

    assert ledger.waits("visitor") == ([1.0, 1.5], [2.0, 11.0, 4.0])
