"""The systems where people work, as the rest of Hamdel sees them."""

import secrets
from collections.abc import Callable, Mapping

from bot.channels import FromPeople
from bot.desk import Desk
from bot.live import LiveSide, Telling, hold_store
from bot.live.hearing import Hearing
from bot.live.hold_store import SideState
from bot.live.relay import Relay
from bot.storage import Database
from handoff import accounts, agents

#: What is told of went wrong within so many seconds.
RECENT = 7 * 24 * 3600.0


class LiveSides:
    """Relays both ways. ``accounts`` are what each system is called by its login here; without any it does nothing."""

    def __init__(
        self,
        database: Database,
        desk: Desk,
        relay: Relay,
        hearing: Hearing,
        *,
        sides: Mapping[str, LiveSide],
        logins: Mapping[str, str],
        language: str,
        clock: Callable[[], float],
    ) -> None:
        self.relay = relay
        self._database = database
        self._desk = desk
        self._hearing = hearing
        self._sides = sides
        self._logins = logins
        self._language = language
        self._clock = clock

    async def start(self) -> None:
        """Have an account for each system, and begin in the background."""
        if not self._sides:
            return
        await self.make_accounts()
        self.relay.start()

    async def make_accounts(self) -> None:
        """Make the accounts that are not there yet: nobody signs in with them, and nobody is given anything by them
        that was not handed over."""
        wanted = {self._logins[one.name]: one.title for one in self._sides.values()}
        async with self._database.write(alone="live side accounts") as connection:
            known = {one.login for one in await agents.everyone(connection)}
            for login, title in wanted.items():
                if login not in known:
                    made = await accounts.add(
                        connection,
                        login=login,
                        name=title,
                        password=secrets.token_urlsafe(32),
                        role="agent",
                        languages=(self._language,),
                        now=self._clock(),
                    )
                    await agents.change(connection, made.id, capacity=0)
        self._desk.staff_changed()

    async def close(self) -> None:
        """Stop."""
        await self.relay.close()

    async def hear(self, event: FromPeople, last: bool = False) -> None:
        """People in another system did something; at the ``last`` attempt, what cannot be done is told there."""
        await self._hearing.hear(event, last)

    def telling(self, name: str) -> Telling | None:
        """The system that tells things by a webhook of its own at ``/webhooks/live/{name}``, or None."""
        side = self._sides.get(f"live-{name}")
        return side if isinstance(side, Telling) else None

    def trials(self) -> Mapping[str, Telling]:
        """Those that can be asked how things are, by name."""
        return {name: side for name, side in self._sides.items() if isinstance(side, Telling)}

    async def states(self) -> dict[str, SideState]:
        """How it goes with each system that is told of conversations, by name."""
        since = self._clock() - RECENT
        async with self._database.read() as connection:
            return {name: await hold_store.side_state(connection, name, since) for name in self.trials()}
