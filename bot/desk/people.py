"""The people who work here, as administrators see to them: invited, changed, signed out and let go."""

import asyncio
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.conversations.events import DESK
from bot.conversations.incoming import clean
from bot.conversations.wire import moment
from bot.desk.context import DeskContext, DeskError
from bot.desk.departures import Departures
from bot.desk.dispatch import Dispatcher
from bot.desk.introducing import PORTRAITS
from handoff import (
    account_links,
    account_mail,
    accounts,
    agents,
    audit,
    identities,
    portraits,
    second_factors,
    sessions,
    teams,
)
from handoff.account_links import Link
from handoff.agents import Agent, Role

#: The event that closes an agent's open pages.
SIGNED_OUT = "signed_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonChange:
    """Somebody who works here as they shall be."""

    login: str
    name: str
    role: Role
    languages: Sequence[str]
    skills: Sequence[str]
    teams: Sequence[int]
    capacity: int


class People:
    """Changes accounts, and lets the desk know."""

    def __init__(self, context: DeskContext, *, departures: Departures, dispatcher: Dispatcher) -> None:
        self._context = context
        self._departures = departures
        self._dispatcher = dispatcher

    async def everyone(self) -> list[dict[str, Any]]:
        """All who may sign in, by name."""
        now = self._context.clock()
        async with self._context.database.read() as connection:
            found = await agents.everyone(connection)
            invited = await account_links.invited(connection)
            signed_in = await sessions.count(connection, now)
            secured = await second_factors.switched_on(connection)
            linked = await identities.everyone(connection)
            shown = await portraits.versions(connection)
        return [
            {
                **_shown(one, one.id in invited, signed_in.get(one.id, 0), one.id in secured, linked.get(one.id)),
                "picture": PORTRAITS + shown[one.id] if one.id in shown else None,
            }
            for one in found
        ]

    async def invite(self, wanted: PersonChange, admin: Agent, *, mailed: bool = False) -> tuple[dict[str, Any], Link]:
        """Make an account without a password, and the link by which its owner chooses one; another link is ``mailed``.

        Raises :class:`handoff.accounts.AccountError` and :class:`handoff.teams.TeamError`; nothing is made then.
        """
        now = self._context.clock()
        async with self._context.database.write() as connection:
            added = await accounts.add(
                connection,
                login=wanted.login,
                name=clean(wanted.name),
                # Nobody knows it.
                password=secrets.token_urlsafe(32),
                role=wanted.role,
                languages=wanted.languages,
                now=now,
            )
            await agents.change(connection, added.id, skills=wanted.skills, capacity=wanted.capacity)
            await teams.join(connection, added.id, wanted.teams)
            link = await account_links.make(connection, added.id, "invitation", now)
            if mailed:
                await account_mail.invite(connection, added.id, now)
            await audit.record(connection, "agent-invited", now=now, agent_id=admin.id, agent=added.id)
        await self._changed()
        return await self._one(added.id), link

    async def change(self, agent_id: int, version: int, wanted: PersonChange, admin: Agent) -> dict[str, Any]:
        """Change what administrators set of somebody who has not changed since ``version``.

        Raises :class:`DeskError` ``unknown_agent`` and ``changed_meanwhile``, :class:`handoff.accounts.AccountError`
        and :class:`handoff.teams.TeamError`.
        """
        now = self._context.clock()
        async with self._context.database.write() as connection:
            before = {one.id: one for one in await agents.everyone(connection)}.get(agent_id)
            if before is None:
                raise _unknown()
            done = await accounts.change(
                connection,
                agent_id,
                version=version,
                login=wanted.login,
                name=clean(wanted.name),
                role=wanted.role,
                languages=wanted.languages,
                skills=wanted.skills,
                capacity=wanted.capacity,
            )
            if not done:
                raise DeskError(
                    "changed_meanwhile",
                    f"Somebody else has changed {before.name} in the meantime; load it again, and nothing is lost.",
                )
            await teams.join(connection, agent_id, wanted.teams)
            await audit.record(
                connection, "agent-changed", now=now, agent_id=admin.id, agent=agent_id, role=wanted.role
            )
        if before.role != wanted.role:
            await self.role_changed(agent_id)
        else:
            await self._changed()
            await self._dispatcher.queue_moved()
        return await self._one(agent_id)

    async def role_changed(self, agent_id: int) -> None:
        """Let everybody know of somebody who is new, or has another role than before."""
        await self._changed()
        # What their pages show is another thing from now on.
        await self._close_pages(agent_id)
        await self._departures.release_left()
        await self._dispatcher.queue_moved()

    async def deactivate(self, agent_id: int, admin: Agent) -> None:
        """Take an account away; what its owner holds goes back to the queue.

        Raises :class:`DeskError` ``unknown_agent``, and :class:`handoff.accounts.AccountError` for the last
        administrator.
        """
        async with self._context.database.write() as connection:
            if not await accounts.remove(connection, agent_id):
                raise _unknown()
            now = self._context.clock()
            await audit.record(connection, "agent-removed", now=now, agent_id=admin.id, agent=agent_id)
        self._context.staff_changed()
        await self._close_pages(agent_id)
        await self._departures.agent_removed(agent_id)
        await self._changed()

    async def new_link(self, agent_id: int, admin: Agent) -> Link:
        """A link by which somebody chooses a password; their old one opens nothing any more once they did.

        Raises :class:`DeskError` ``unknown_agent``.
        """
        now = self._context.clock()
        async with self._context.database.write() as connection:
            if agent_id not in {one.id for one in await agents.everyone(connection)}:
                raise _unknown()
            invited = agent_id in await account_links.invited(connection)
            link = await account_links.make(connection, agent_id, "invitation" if invited else "reset", now)
            await audit.record(connection, "link-made", now=now, agent_id=admin.id, agent=agent_id, kind=link.kind)
        return link

    async def sign_out(self, agent_id: int, admin: Agent) -> None:
        """End all sessions of somebody, and their open pages at once. Raises :class:`DeskError` ``unknown_agent``."""
        async with self._context.database.write() as connection:
            if agent_id not in {one.id for one in await agents.everyone(connection)}:
                raise _unknown()
            await sessions.end_all(connection, agent_id)
            now = self._context.clock()
            await audit.record(connection, "signed-out", now=now, agent_id=admin.id, agent=agent_id)
        await self._close_pages(agent_id)

    async def reset_second_factor(self, agent_id: int, admin: Agent) -> None:
        """Take away the second factor of somebody who cannot show it, and sign them out everywhere.

        Raises :class:`DeskError` ``unknown_agent``.
        """
        async with self._context.database.write() as connection:
            if agent_id not in {one.id for one in await agents.everyone(connection)}:
                raise _unknown()
            if await second_factors.remove(connection, agent_id):
                now = self._context.clock()
                await audit.record(connection, "second-factor-reset", now=now, agent_id=admin.id, agent=agent_id)
            await sessions.end_all(connection, agent_id)
        await self._close_pages(agent_id)

    async def portrait(self, agent_id: int) -> str | None:
        """The address of somebody's picture; None where they have none."""
        async with self._context.database.read() as connection:
            version = (await portraits.versions(connection)).get(agent_id)
        return PORTRAITS + version if version else None

    async def show(self, agent: Agent, data: bytes | None) -> None:
        """Show an agent with a picture of their own choice from now on, or with none.

        Raises :class:`handoff.portraits.PortraitError`.
        """
        made = None if data is None else await asyncio.to_thread(portraits.checked, agent.id, data)
        async with self._context.database.write() as connection:
            if made is None:
                await portraits.remove(connection, agent.id)
            else:
                await portraits.keep(connection, agent.id, made, self._context.clock())
        await self._changed()

    async def remove_portrait(self, agent_id: int, admin: Agent) -> None:
        """Take somebody's picture away. Raises :class:`DeskError` ``unknown_agent``."""
        async with self._context.database.write() as connection:
            if agent_id not in {one.id for one in await agents.everyone(connection)}:
                raise _unknown()
            if await portraits.remove(connection, agent_id):
                now = self._context.clock()
                await audit.record(connection, "picture-removed", now=now, agent_id=admin.id, agent=agent_id)
        await self._changed()

    async def unlink(self, agent_id: int, admin: Agent) -> None:
        """Let a provider open somebody's account no more, until their login is matched once again.

        They are signed out everywhere. Raises :class:`DeskError` ``unknown_agent``.
        """
        async with self._context.database.write() as connection:
            if agent_id not in {one.id for one in await agents.everyone(connection)}:
                raise _unknown()
            if await identities.unlink(connection, agent_id):
                now = self._context.clock()
                await audit.record(connection, "identity-unlinked", now=now, agent_id=admin.id, agent=agent_id)
            await sessions.end_all(connection, agent_id)
        await self._close_pages(agent_id)

    async def _one(self, agent_id: int) -> dict[str, Any]:
        return next(one for one in await self.everyone() if one["id"] == agent_id)

    async def _close_pages(self, agent_id: int) -> None:
        await self._context.bus.publish(DESK, {"type": SIGNED_OUT, "to": agent_id})

    async def _changed(self) -> None:
        self._context.staff_changed()
        await self._context.bus.publish(DESK, {"type": "agents_changed"})


def _shown(one: Agent, invited: bool, signed_in: int, secured: bool, link: identities.Link | None) -> dict[str, Any]:
    return {
        "id": one.id,
        "login": one.login,
        "name": one.name,
        "role": one.role,
        "languages": list(one.languages),
        "skills": list(one.skills),
        "teams": list(one.teams),
        "capacity": one.capacity,
        "invited": invited,
        "sessions": signed_in,
        "second_factor": secured,
        "provider": None if link is None else {"since": moment(link.created_at), "last": moment(link.used_at)},
        "version": one.version,
    }


def link_shown(link: Link) -> dict[str, Any]:
    """A link as it is handed to an administrator: its token stands behind a `#`, which no server and no log sees."""
    return {"path": f"/account#/link/{link.token}", "kind": link.kind, "expires_at": moment(link.expires_at)}


def _unknown() -> DeskError:
    return DeskError("unknown_agent", "There is no such person; they may have been deactivated already.")
