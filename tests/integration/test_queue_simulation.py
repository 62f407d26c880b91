"""An hour of 200 visitors and 12 agents, on a real database and a clock of its own."""

import heapq
import random
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.conversations import Conversation, message_store
from bot.desk import DeskError
from handoff import ticket_queue, tickets, workload
from handoff.agents import Agent
from handoff.tables import ticket as ticket_table
from handoff.tickets import Ticket
from tests.house import START, House, open_house

pytestmark = pytest.mark.anyio

LANGUAGES = ("en", "fa", "te", "zh", "nl", "ar", "ru", "ja")
VISITORS, AGENTS, HOUR = 200, 12, 3600.0
LOOK = 20.0

Step = Callable[[], Awaitable[None]]


@dataclass
class Day:
    """Everything that happens, in order, and what is found wrong on the way."""

    house: House
    dice: random.Random
    agents: list[Agent] = field(default_factory=list)
    agenda: list[tuple[float, int, Step]] = field(default_factory=list)
    heard: list[dict[str, Any]] = field(default_factory=list)
    visitors: dict[str, Conversation] = field(default_factory=dict)
    priorities: dict[str, int] = field(default_factory=dict)
    first_offers: list[str] = field(default_factory=list)
    holders: dict[str, int] = field(default_factory=dict)
    served_by_speaker: Counter[bool] = field(default_factory=Counter)
    planned: int = 0

    def plan(self, at: float, step: Step) -> None:
        self.planned += 1
        heapq.heappush(self.agenda, (at, self.planned, step))

    def after(self, seconds: float, step: Step) -> None:
        self.plan(self.house.now + seconds, step)

    async def arrive(self) -> None:
        """A visitor comes, and reads an acknowledgement in their language with their true place."""
        house = self.house
        language, emotion = self.dice.choice(LANGUAGES), self.dice.choice(("calm", "calm", "frustrated", "angry"))
        conversation = await house.visitor(language)
        async with house.database.write() as connection:
            draft = await house.desk.intake.open(
                connection, conversation, reason="asked", emotion=emotion, turn=self.planned
            )
            await message_store.append(connection, conversation.id, [draft], now=house.now)
            order = [one.conversation_id for one in await ticket_queue.in_serving_order(connection, house.now)]
            opened = await tickets.current(connection, conversation.id)
        place = order.index(conversation.id) + 1
        assert draft.language == language
        assert house.said(language, "next-place", place=place) in draft.text
        assert house.said(language, "next-no-repeating.formal") in draft.text
        assert opened is not None
        self.visitors[conversation.id] = conversation
        self.priorities[conversation.id] = opened.priority
        await house.desk.queue_moved(conversation.id)

    async def react(self) -> None:
        """Agents hear what they are offered; most accept, some decline, some do not look."""
        offers = [one for one in self.heard if one["type"] == "offer"]
        self.heard.clear()
        for offer in offers:
            conversation, agent_id = offer["conversation"], offer["to"]
            if conversation not in self.first_offers:
                self.first_offers.append(conversation)
            await self.check_speakers(conversation, agent_id)
            agent = next(one for one in self.agents if one.id == agent_id)
            reaction = self.dice.random()
            if reaction < 0.85:
                self.after(self.dice.uniform(2, 20), lambda c=conversation, a=agent: self.accept(c, a))  # type: ignore[misc]
            elif reaction < 0.93:
                self.after(self.dice.uniform(2, 20), lambda c=conversation, a=agent: self.decline(c, a))  # type: ignore[misc]

    async def accept(self, conversation: str, agent: Agent) -> None:
        if (await self.current(conversation)).offered_to != agent.id:
            with pytest.raises(DeskError):
                await self.house.desk.lifecycle.accept(conversation, agent)
            return
        await self.house.desk.lifecycle.accept(conversation, agent)
        assert conversation not in self.holders, "a conversation was given to two agents"
        self.holders[conversation] = agent.id
        self.served_by_speaker[self.visitors[conversation].language in agent.languages] += 1
        self.after(self.dice.uniform(5, 25), lambda: self.reply(conversation, agent))

    async def decline(self, conversation: str, agent: Agent) -> None:
        if (await self.current(conversation)).offered_to == agent.id:
            await self.house.desk.lifecycle.decline(conversation, agent)

    async def reply(self, conversation: str, agent: Agent) -> None:
        if self.house.presence.is_gone(agent.id, self.house.now):
            # They had gone before they wrote: the conversation went back to the queue.
            self.holders.pop(conversation, None)
            return
        await self.house.desk.replies.send(conversation, agent, "Hello!", None)
        self.after(self.dice.uniform(60, 300), lambda: self.close(conversation, agent))

    async def close(self, conversation: str, agent: Agent) -> None:
        await self.house.desk.lifecycle.close(conversation, agent, "solved")

    async def current(self, conversation: str) -> Ticket:
        return await self.house.ticket(self.visitors[conversation])

    async def check_speakers(self, conversation: str, agent_id: int) -> None:
        """Somebody who does not write the language is asked only where everybody who does is busy or has declined."""
        language = self.visitors[conversation].language
        speakers = [one for one in self.agents if language in one.languages]
        if agent_id in {one.id for one in speakers}:
            return
        async with self.house.database.read() as connection:
            loads = await workload.loads(connection)
            current = await tickets.current(connection, conversation)
        declined = set(current.declined) if current else set()
        for one in speakers:
            present = self.house.presence.is_present(one.id, self.house.now)
            assert loads[one.id] >= one.capacity or one.id in declined or not present, (language, one.name)

    async def check_capacity(self) -> None:
        async with self.house.database.read() as connection:
            loads = await workload.loads(connection)
        for one in self.agents:
            assert loads[one.id] <= one.capacity, one.name

    async def look(self) -> None:
        await self.house.pass_time(0)
        if self.agenda or self.house.now < START + HOUR:
            self.after(LOOK, self.look)

    async def run(self) -> None:
        while self.agenda:
            at, _, step = heapq.heappop(self.agenda)
            self.house.now = max(self.house.now, at)
            await step()
            await self.react()
            await self.check_capacity()
            if self.house.now > START + 3 * HOUR:
                pytest.fail("The queue is not empty two hours after the last visitor.")
            if len(self.agenda) == 1 and len(self.visitors) == VISITORS and not await self.house.queue():
                break


async def test_an_hour_of_many_visitors_loses_and_wrongs_nobody(tmp_path: Path) -> None:
    dice = random.Random(20261122)
    async with open_house(tmp_path, assigning="offer") as house:
        day = Day(house, dice)
        for number in range(AGENTS):
            known = {LANGUAGES[number % len(LANGUAGES)], "en", dice.choice(LANGUAGES)}
            day.agents.append(await house.agent(f"Agent {number}", *sorted(known), capacity=dice.choice((2, 3, 4))))
        for _ in range(VISITORS):
            day.plan(START + dice.uniform(0, HOUR), day.arrive)
        day.plan(START, day.look)

        async def somebody_leaves() -> None:
            house.falls_silent(day.agents[0])

        day.plan(START + HOUR / 3, somebody_leaves)

        async with house.listening() as heard:
            day.heard = heard
            await day.run()

        async with house.database.read() as connection:
            rows = (await connection.execute(select(ticket_table))).all()

    # Nobody is lost, and everybody is served once.
    assert Counter(row.status for row in rows) == {"closed": VISITORS}
    assert len({row.conversation_id for row in rows}) == VISITORS
    # Of those who are as urgent and write the same language, who came first is served first.
    groups: dict[tuple[str, int], list[float]] = defaultdict(list)
    opened = {row.conversation_id: row.opened_at for row in rows}
    for one in day.first_offers:
        groups[day.visitors[one].language, day.priorities[one]].append(opened[one])
    assert sum(map(len, groups.values())) == VISITORS
    assert all(times == sorted(times) for times in groups.values())
    # Most are served by somebody who writes their language.
    assert day.served_by_speaker[True] > 3 * day.served_by_speaker[False]
