"""The figures of this moment and of today, for a screen that everybody at work can see: no visitor is named."""

import asyncio
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.conversations.wire import moment
from bot.desk.context import DeskContext
from bot.desk.reports import Reports
from handoff.report_days import Days

#: Seconds for which what was read is good enough for another screen.
FRESH = 2.0


class Wallboard:
    """Reads them once for all screens that ask at about the same time."""

    def __init__(self, context: DeskContext, reports: Reports) -> None:
        self._context = context
        self._reports = reports
        self._known: tuple[float, ZoneInfo, dict[str, Any]] | None = None
        self._reading = asyncio.Lock()

    async def read(self, zone: ZoneInfo) -> dict[str, Any]:
        """What waits and who is there now, and what today has come to; days begin at midnight in ``zone``."""
        async with self._reading:
            now = self._context.clock()
            if self._known is None or self._known[1] != zone or not 0 <= now - self._known[0] < FRESH:
                self._known = (now, zone, await self._read(now, zone))
            return self._known[2]

    async def _read(self, now: float, zone: ZoneInfo) -> dict[str, Any]:
        today = datetime.fromtimestamp(now, zone).date()
        waiting, staff = await self._reports.waiting(), await self._reports.staff()
        found = await self._reports.total(Days(today, today, zone))
        present = self._context.presence.present(now)
        available = [one for one in staff.agents.values() if one.id in present and one.takes_conversations]
        return {
            "at": moment(now),
            "day": today.isoformat(),
            "waiting": waiting["count"],
            "longest_wait": waiting["longest"],
            "available": len(available),
            "answered": found["answered"],
            "handled_by_bot": found["contained"],
            "satisfaction": found["csat"],
            "ratings": found["ratings"],
        }
