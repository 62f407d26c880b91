"""One turn at a time at each address, in this process and among workers."""

import asyncio
from collections.abc import AsyncIterator, Hashable
from contextlib import asynccontextmanager

from bot.storage import Database


class KeyedLocks:
    """Lets one task at a time work on the same key, in the order in which they came."""

    def __init__(self) -> None:
        self._locks: dict[Hashable, tuple[asyncio.Lock, int]] = {}

    def __contains__(self, key: Hashable) -> bool:
        """Whether somebody holds or awaits ``key``."""
        return key in self._locks

    def __len__(self) -> int:
        """How many keys somebody holds or awaits."""
        return len(self._locks)

    @asynccontextmanager
    async def hold(self, key: Hashable) -> AsyncIterator[None]:
        """Hold the lock of ``key`` for as long as the block lasts."""
        lock, holders = self._locks.get(key, (None, 0))
        lock = lock or asyncio.Lock()
        self._locks[key] = (lock, holders + 1)
        try:
            async with lock:
                yield
        finally:
            lock, holders = self._locks[key]
            if holders == 1:
                del self._locks[key]
            else:
                self._locks[key] = (lock, holders - 1)


class TurnLocks:
    """The turn of an address, held by one task of one worker at a time. A worker that dies lets go of its turns."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._here = KeyedLocks()

    @asynccontextmanager
    async def hold(self, channel: str, address: str, *, wait: bool = True) -> AsyncIterator[bool]:
        """Hold the turn of an address for as long as the block lasts; without ``wait`` the block begins at once, and is
        told whether it has the turn."""
        if not wait and (channel, address) in self._here:
            yield False
            return
        key, name = (channel, address), f"turn {channel} {address}"
        async with self._here.hold(key), self._database.alone(name, wait=wait) as alone:
            yield alone
