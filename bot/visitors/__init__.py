"""What is kept of visitors: finding it, handing it out, erasing it, and letting go of it with time."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bot.errors import BotError

if TYPE_CHECKING:
    from bot.visitors.finding import Visitor


class UnknownVisitor(BotError):
    """Nobody is known by what was named."""

    def __init__(self, named: str) -> None:
        super().__init__(
            "unknown_visitor",
            f"Nothing is kept of {named}; name the id of a conversation, the site's id of the visitor, or an e-mail "
            "address as it was given.",
        )


class SeveralVisitors(BotError):
    """What was named may mean more than one; ``found`` are they."""

    def __init__(self, named: str, found: "Sequence[Visitor]") -> None:
        self.found = found
        listed = "; ".join(f"{one.conversations[-1].id} ({one.described})" for one in found[:20])
        more = f"; and {len(found) - 20} more" if len(found) > 20 else ""
        super().__init__(
            "several_visitors", f"{named} may be {len(found)} visitors. Name one by a conversation: {listed}{more}."
        )
