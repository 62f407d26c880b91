"""People signed in by a provider's word: sent there, recognised when they come back, and given the role they have."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import structlog

from bot.conversations.incoming import clean
from bot.oidc import claims as reading
from bot.oidc.errors import OidcError
from bot.oidc.provider import Provider
from bot.oidc_settings import NAME, parse_roles
from bot.settings import Settings
from bot.storage import Database
from handoff import accounts, agents, audit, identities, sign_in_attempts
from handoff.agents import ROLES, Agent, Role
from handoff.identities import Identity, IdentityError
from handoff.sign_in_attempts import of_browser

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Begun:
    """A sign-in under way: where the browser goes, and the secret that it keeps meanwhile."""

    url: str
    secret: str


@dataclass(frozen=True, slots=True)
class CameBack:
    """With what somebody comes back from the provider: its answer, and the secret of their browser."""

    secret: str
    state: str
    code: str
    issuer: str
    error: str


@dataclass(frozen=True, slots=True)
class Recognised:
    """Who has signed in; ``two_factors``: it has asked for two; ``changed``: they are new, or their role is."""

    agent: Agent
    two_factors: bool
    changed: bool


class OidcSignIn:
    """Signing in with the provider of the settings."""

    def __init__(self, settings: Settings, provider: Provider, database: Database, clock: Callable[[], float]) -> None:
        self._settings = settings
        self._provider = provider
        self._database = database
        self._clock = clock
        self._roles = parse_roles(settings.oidc_roles)

    @property
    def name(self) -> str:
        """What people call the provider."""
        return self._settings.oidc_name.strip() or NAME

    async def begin(self, path: str, secret: str, language: str = "") -> Begun:
        """Begin a sign-in that goes on at ``path``; ``secret`` is one that the browser has already, or empty.

        Raises :class:`OidcError` ``oidc_away``.
        """
        held = secret or secrets.token_urlsafe(32)
        # Asked first: nothing is written while the provider is away.
        await self._provider.issuer()
        async with self._database.write() as connection:
            state = await sign_in_attempts.begin(connection, held, path, self._clock())
        nonce, verifier = of_browser(held, state, "nonce"), of_browser(held, state, "verifier")
        return Begun(await self._provider.address_to_sign_in(state, nonce, verifier, language), held)

    async def path_of(self, back: CameBack) -> str | None:
        """The page to go on at; the attempt is over by that. None where it is none of this browser."""
        async with self._database.write() as connection:
            return await sign_in_attempts.finish(connection, back.secret, back.state, self._clock())

    async def recognise(self, back: CameBack) -> Recognised:
        """Who has come back. Raises :class:`OidcError` and :class:`handoff.identities.IdentityError`."""
        if back.error in ("access_denied", "login_required", "interaction_required", "consent_required"):
            raise OidcError("oidc_cancelled", f"the provider answered {back.error}")
        if back.error or not back.code:
            said = back.error[:60] if back.error.isidentifier() else "no code"
            raise OidcError("oidc_refused", f"the provider answered {said}")
        nonce, verifier = (of_browser(back.secret, back.state, purpose) for purpose in ("nonce", "verifier"))
        found = await self._provider.redeem(back.code, back.issuer, verifier, nonce)
        agent, changed = await self._account(found, await self._provider.issuer())
        return Recognised(agent, reading.saw_two_factors(found), changed)

    async def address_to_sign_out(self) -> str | None:
        """Where one signs out at the provider, too; None where it has no such place."""
        return await self._provider.address_to_sign_out(f"{self._settings.public_url}/desk")

    async def _account(self, found: Mapping[str, Any], issuer: str) -> tuple[Agent, bool]:
        """Whose account it is, and whether it is new or has another role than before."""
        login = clean(reading.trusted_login(found, self._settings.oidc_login_claim))
        identity = Identity(issuer, str(found["sub"]), login, clean(reading.name_of(found)))
        wanted, now = self._role(found), self._clock()
        # Two sign-ins of one person at the same moment make one account.
        async with self._database.write(alone="identities") as connection:
            recognised = await identities.recognise(
                connection, identity, now, new=self._new_role(wanted), languages=self._settings.languages[:1]
            )
            agent = recognised.agent
            if recognised.how == "made":
                await audit.record(connection, "agent-made", now=now, agent=agent.id, role=agent.role, by=self.name)
            elif recognised.how == "linked":
                await audit.record(
                    connection, "identity-linked", now=now, agent_id=agent.id, agent=agent.id, by=self.name
                )
            settled = await self._with_role(connection, agent, wanted, now)
        return settled, settled is not agent or recognised.how == "made"

    def _role(self, found: Mapping[str, Any]) -> Role | None:
        """The highest role of somebody's groups; None where groups say nothing here. Raises :class:`IdentityError`."""
        if not self._roles:
            return None
        groups = reading.groups_of(found, self._settings.oidc_roles_claim)
        held = {role for group, role in self._roles.items() if group in groups}
        if not held:
            raise IdentityError("oidc_unknown", "Your groups let nobody in here; ask an administrator.", "no_group")
        return next(one for one in ROLES if one in held)

    def _new_role(self, wanted: Role | None) -> Role | None:
        made = next((one for one in ROLES if one == self._settings.oidc_new_accounts), None)
        return made and (wanted or made)

    async def _with_role(self, connection: Any, agent: Agent, wanted: Role | None, now: float) -> Agent:
        """Somebody with the role of their groups; the last administrator stays one."""
        if wanted is None or wanted == agent.role:
            return agent
        known = {one.id: one for one in await agents.everyone(connection)}[agent.id]
        try:
            await accounts.change(
                connection,
                agent.id,
                version=known.version,
                login=known.login,
                name=known.name,
                role=wanted,
                languages=known.languages,
                skills=known.skills,
                capacity=known.capacity,
            )
        except accounts.AccountError:
            log.warning("oidc_role_kept", agent=agent.id, role=agent.role, groups_say=wanted)
            return agent
        await audit.record(connection, "role-given", now=now, agent=agent.id, role=wanted, by=self.name)
        return {one.id: one for one in await agents.everyone(connection)}[agent.id]
