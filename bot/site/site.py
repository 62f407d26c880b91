"""The site's own settings while it runs: read at the start, changed in pages, and followed by who goes by them."""

import hashlib
import json
import time
from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import BotError
from bot.settings import Settings
from bot.site import logo as logos
from bot.site.logo import Logo
from bot.site.offered import Offered
from bot.site.tables import site_setting
from bot.site.values import SetByEnvironment, SiteValues, fixed_by, in_force, read
from bot.storage import Database
from knowledge_base.locales import tags_of

Follower = Callable[[SiteValues], None]


class ChangedMeanwhile(BotError):
    """Somebody else has changed the settings since they were seen."""

    def __init__(self) -> None:
        super().__init__(
            "changed_meanwhile", "Somebody else has changed the site's settings in the meantime; load them again."
        )


class Site:
    """What is in force. ``languages`` are offered now; whoever holds them sees each change."""

    def __init__(self, database: Database, settings: Settings, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._settings = settings
        self._clock = clock
        self._followers: list[Follower] = []
        self._stored: Mapping[str, Any] = {}
        self.fixed = fixed_by(settings)
        self.values = in_force(settings, {})
        self.languages = Offered(tags_of(settings.languages))

    @property
    def version(self) -> str:
        """Names what is stored: another one after each change."""
        return _version(self._stored)

    async def open(self) -> Settings:
        """Read what is stored; the settings to start with, whose languages are those that are offered at any time."""
        await self.reload()
        return self._settings.model_copy(update={"languages": self.languages})

    def follow(self, follower: Follower) -> None:
        """Tell what is in force, now and with each change."""
        self._followers.append(follower)
        follower(self.values)

    async def reload(self) -> None:
        """Read anew what another worker may have changed."""
        async with self._database.read() as connection:
            self._use(await _load(connection))

    async def change(self, wanted: Mapping[str, Any], version: str | None, record: Callable[..., Any]) -> None:
        """Keep what is ``wanted`` and leave the rest; ``version`` is the one that was seen, None whatever it is.

        ``record`` notes it in the transaction. Raises :class:`ChangedMeanwhile`, and of `bot.site.values`
        :class:`InvalidSetting` and :class:`SetByEnvironment`.
        """
        checked = read(wanted).model_dump(mode="json", include=set(wanted))
        async with self._database.write(alone="site settings") as connection:
            stored = await _load(connection)
            if version is not None and version != _version(stored):
                raise ChangedMeanwhile
            changed = {name: value for name, value in checked.items() if stored.get(name) != value}
            for name in changed:
                if name in self.fixed and changed[name] != self.values.model_dump(mode="json")[name]:
                    raise SetByEnvironment(name)
            changed = {name: value for name, value in changed.items() if name not in self.fixed}
            await connection.execute(delete(site_setting).where(site_setting.c.name.in_(list(changed))))
            now = self._clock()
            if changed:
                rows = [{"name": name, "value": value, "changed_at": now} for name, value in changed.items()]
                await connection.execute(insert(site_setting), rows)
                await record(connection, sorted(changed))
            stored = await _load(connection)
        self._use(stored)

    async def change_logo(self, logo: Logo | None, record: Callable[..., Any]) -> None:
        """Show another logo from now on, or none. ``record`` notes it in the transaction, where it is another one."""
        version = "" if logo is None else logo.version
        async with self._database.write(alone="site settings") as connection:
            stored = await _load(connection)
            if stored.get("logo", "") != version:
                await logos.keep(connection, logo)
                await connection.execute(delete(site_setting).where(site_setting.c.name == "logo"))
                row = {"name": "logo", "value": version, "changed_at": self._clock()}
                await connection.execute(insert(site_setting).values(**row))
                await record(connection, ["logo"])
            stored = await _load(connection)
        self._use(stored)

    async def logo(self, version: str) -> Logo | None:
        """The logo of that version, where it is still the one."""
        async with self._database.read() as connection:
            return await logos.find(connection, version)

    def _use(self, stored: Mapping[str, Any]) -> None:
        before, self._stored = self.values, stored
        self.values = in_force(self._settings, stored)
        if self.values != before:
            self.languages.use(self.values.languages)
            for follower in self._followers:
                follower(self.values)


async def _load(connection: AsyncConnection) -> dict[str, Any]:
    found = await connection.execute(select(site_setting).order_by(site_setting.c.name))
    return {row.name: row.value for row in found}


def _version(stored: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(stored, sort_keys=True).encode()).hexdigest()[:16]
