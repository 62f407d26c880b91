"""Who holds conversations outside the queue: people who work in another system, and have one account here for all."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.desk.staff import Staff
from handoff.agents import Agent


@dataclass(slots=True)
class Holders:
    """To which accounts conversations are handed in place of the queue; it is said once, when the parts are joined.

    ``everywhere`` is the login of the one that gets all of them; None is the queue. ``by_channel`` are those of the
    channels whose conversations live in the other system anyway.
    """

    everywhere: str | None = None
    by_channel: Mapping[str, str] = field(default_factory=dict)

    def of(self, staff: Staff, channel: str) -> Agent | None:
        """The account that gets a conversation of a channel; None for the queue."""
        login = self.by_channel.get(channel, self.everywhere)
        return None if login is None else next((one for one in staff.agents.values() if one.login == login), None)

    def ids(self, staff: Staff) -> frozenset[int]:
        """All accounts of people who work in another system: nobody sees here whether they are there."""
        logins = {self.everywhere, *self.by_channel.values()}
        return frozenset(one.id for one in staff.agents.values() if one.login in logins)

    def is_guest(self, channel: str) -> bool:
        """Whether the conversations of a channel live in another system, and are opened and closed there."""
        return channel in self.by_channel
