"""Visitors write, agents act, time passes, deliveries fail, in any order: conversations, the queue and the outbox stay
legal, and nothing ends in an error that nobody is told."""

import asyncio
import shutil
from collections import Counter, defaultdict
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from sqlalchemy import Table, select

from bot.channels import DeliveryError, Features, Part, Request
from bot.channels.outbox import Outbox
from bot.channels.rendition import Rendition
from bot.conversations import Message
from bot.conversations.incoming import Incoming
from bot.conversations.tables import conversation, message, outbox
from bot.desk import Desk, DeskError
from bot.storage import Database
from handoff.agents import Agent
from handoff.tables import ticket
from handoff.tickets import OPEN
from tests.house import texts
from tests.integration.conftest import NewDatabase
from tests.scripted import Stage, open_stage

#: Some twenty seconds in all, on both databases. A fault is shown as it was found: to make it smaller takes minutes.
SETTINGS = settings(
    max_examples=12,
    stateful_step_count=30,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
VISITORS = st.sampled_from([("rest", "ana"), ("rest", "ben"), ("telegram", "52"), ("telegram", "53")])
CLEAR, GREETING, UNKNOWN = "Clear words about shoes", "Hi", "Nobody knows what this is"
TEXTS = st.sampled_from([CLEAR, GREETING, UNKNOWN, "/ask_human", "/ask_human", "/leave_queue", "5", "1"])
AGENTS = st.integers(0, 2)
WHICH = st.integers(0, 1000)
#: Which ticket a conversation has in which state.
LEGAL = {"bot": None, "waiting": "waiting", "agent": "taken", "closed": None}

ACTIONS: dict[str, Callable[["Site", str, Agent], Coroutine[Any, Any, object]]] = {
    "take": lambda site, one, agent: site.desk.lifecycle.take(one, agent),
    "accept": lambda site, one, agent: site.desk.lifecycle.accept(one, agent),
    "decline": lambda site, one, agent: site.desk.lifecycle.decline(one, agent),
    "reply": lambda site, one, agent: site.desk.replies.send(one, agent, "I am looking into it.", None),
    "snooze": lambda site, one, agent: site.desk.lifecycle.snooze(one, agent, site.stage.house.now + 60),
    "wake": lambda site, one, agent: site.desk.lifecycle.wake(one, agent),
    "close": lambda site, one, agent: site.desk.lifecycle.close(one, agent),
    "spam": lambda site, one, agent: site.desk.lifecycle.close(one, agent, "spam"),
    "give back": lambda site, one, agent: site.desk.lifecycle.give_back(one, agent),
    "to a colleague": lambda site, one, agent: site.desk.transfers.make(
        one, agent, to_agent=site.agents[0].id, to_team=None
    ),
    "to a team": lambda site, one, agent: site.desk.transfers.make(one, agent, to_agent=None, to_team=1),
    "go away": lambda site, one, agent: site.desk.departures.agent_left(agent.id),
}


class Platform:
    """A messaging platform that refuses what it is told to, one delivery each, and keeps what the rest was."""

    name = "telegram"
    features = Features(signed="", repeats="", longest=None)

    def __init__(self) -> None:
        self.refusals: list[DeliveryError] = []
        self.got: dict[str, list[int]] = defaultdict(list)

    def verify(self, request: Request) -> None:
        """Nothing comes in."""

    def parse(self, payload: object) -> list[Incoming]:
        """Nothing comes in."""
        return []

    def compose(self, reply: Message) -> list[Part]:
        """A reply is one part."""
        return [Part({"id": reply.id})]

    async def send(self, address: str, part: Part, key: str, data: bytes | None = None) -> str | None:
        """Take a reply, or refuse it."""
        if self.refusals:
            raise self.refusals.pop()
        self.got[address].append(part.body["id"])
        return None


class Site(RuleBasedStateMachine):
    """A dialogue, a desk with three agents, and an outbox, on a database of their own."""

    desk: Desk
    agents: list[Agent]

    def __init__(self, open_database: Callable[[], Database | None] = lambda: None) -> None:
        super().__init__()
        self.folder = Path(mkdtemp())
        self.runner = asyncio.Runner()
        self.stack = AsyncExitStack()
        self.sent: list[tuple[Incoming, int]] = []
        self.known: list[str] = []
        self.platform = Platform()
        self.runner.run(self.open(open_database()))

    async def open(self, database: Database | None) -> None:
        self.stage: Stage = await self.stack.enter_async_context(open_stage(self.folder, database=database))
        self.desk = self.stage.house.desk
        self.stage.knows(CLEAR, ("shoes", 0.9))
        self.stage.knows(GREETING, intent="greet")
        names = {"Sara": ["en"], "Mina": ["en", "fa"], "Omid": ["fa"]}
        self.agents = [await self.stage.house.agent(name, *languages) for name, languages in names.items()]
        rendition = Rendition(texts("bot.texts.phrases"), translating=False)
        channels = {"telegram": self.platform}
        self.outbox = Outbox(self.stage.house.database, channels, rendition, lambda: self.stage.house.now)

    def teardown(self) -> None:
        """Leave nothing behind."""
        self.runner.run(self.stack.aclose())
        self.runner.close()
        shutil.rmtree(self.folder)

    @rule(visitor=VISITORS, text=TEXTS)
    def writes(self, visitor: tuple[str, str], text: str) -> None:
        incoming = Incoming(*visitor, text, language_hint="en", external_id=f"m{len(self.sent)}")
        turn = self.runner.run(self.stage.dialogue.receive(incoming))
        assert turn.message is not None
        self.sent.append((incoming, turn.message.id))
        if turn.conversation not in self.known:
            self.known.append(turn.conversation)

    @precondition(lambda self: self.sent)
    @rule(which=WHICH)
    def sends_again(self, which: int) -> None:
        incoming, stored = self.sent[which % len(self.sent)]
        turn = self.runner.run(self.stage.dialogue.receive(incoming))
        assert turn.message is not None
        assert turn.message.id == stored

    @rule(visitors=st.lists(VISITORS, min_size=2, max_size=4), text=TEXTS)
    def write_at_once(self, visitors: list[tuple[str, str]], text: str) -> None:
        async def all_of_them() -> None:
            await asyncio.gather(*(self._write(one, text, number) for number, one in enumerate(visitors)))

        before = len(self.sent)
        self.runner.run(all_of_them())
        assert len(self.sent) == before + len(visitors)

    async def _write(self, visitor: tuple[str, str], text: str, number: int) -> None:
        incoming = Incoming(*visitor, text, language_hint="en", external_id=f"m{len(self.sent)}-{number}")
        turn = await self.stage.dialogue.receive(incoming)
        assert turn.message is not None
        self.sent.append((incoming, turn.message.id))
        if turn.conversation not in self.known:
            self.known.append(turn.conversation)

    @precondition(lambda self: self.known)
    @rule(action=st.sampled_from(sorted(ACTIONS)), which=WHICH, agent=AGENTS)
    def acts(self, action: str, which: int, agent: int) -> None:
        one = self.known[which % len(self.known)]
        # Whatever cannot be done is refused with a reason.
        with suppress(DeskError):
            self.runner.run(self._acts(action, one, self.agents[agent]))

    @precondition(lambda self: self.known)
    @rule(actions=st.lists(st.sampled_from(sorted(ACTIONS)), min_size=3, max_size=3), which=WHICH)
    def act_at_once(self, actions: list[str], which: int) -> None:
        async def all_of_them() -> list[object]:
            one = self.known[which % len(self.known)]
            acts = [self._acts(action, one, agent) for action, agent in zip(actions, self.agents, strict=True)]
            return await asyncio.gather(*acts, return_exceptions=True)

        for result in self.runner.run(all_of_them()):
            assert not isinstance(result, Exception) or isinstance(result, DeskError), repr(result)

    async def _acts(self, action: str, one: str, agent: Agent) -> None:
        await ACTIONS[action](self, one, agent)

    @rule(agent=AGENTS)
    def falls_silent(self, agent: int) -> None:
        self.stage.house.falls_silent(self.agents[agent])

    @rule(agent=AGENTS)
    def comes_back(self, agent: int) -> None:
        house, one = self.stage.house, self.agents[agent]
        house.presence.arrive(one.id, house.now)
        house.awake.add(one.id)

    @rule(seconds=st.sampled_from([1.0, 40.0, 700.0, 90_000.0]))
    def time_passes(self, seconds: float) -> None:
        self.runner.run(self.stage.house.pass_time(seconds))

    @rule(refusals=st.lists(st.sampled_from(["later", "never"]), max_size=3))
    def delivers(self, refusals: list[str]) -> None:
        kinds = {
            "later": DeliveryError("Too many messages.", retry_after=5),
            "never": DeliveryError("Nobody is there.", permanent=True),
        }
        self.platform.refusals = [kinds[one] for one in refusals]
        self.runner.run(self.outbox.deliver_due())

    @invariant()
    def is_legal(self) -> None:
        tables = self.runner.run(self._tables())
        of_conversations(tables, {id for _, id in self.sent})
        of_the_queue(tables, self.runner.run(self.stage.house.queue()))
        of_the_outbox(tables, self.platform)

    async def _tables(self) -> dict[str, list[Any]]:
        async with self.stage.house.database.read() as connection:
            return {
                table.name: list((await connection.execute(select(table).order_by(*table.primary_key))).all())
                for table in (conversation, message, ticket, outbox)
                if isinstance(table, Table)
            }


def of_conversations(tables: dict[str, list[Any]], stored: set[int]) -> None:
    """One at an address at most that is open; what was said is there once, and numbered without a gap."""
    open_at = Counter((one.channel, one.address) for one in tables["conversation"] if one.state != "closed")
    assert all(times == 1 for times in open_at.values()), open_at
    assert {one.id for one in tables["message"] if one.author == "visitor"} == stored
    said = defaultdict(list)
    for one in tables["message"]:
        said[one.conversation_id].append(one.sequence)
    for one in tables["conversation"]:
        assert said[one.id] == list(range(1, one.last_sequence + 1)), one.id


def of_the_queue(tables: dict[str, list[Any]], queue: list[str]) -> None:
    """A conversation has the ticket that its state wants, and whoever waits is in the queue once."""
    held = defaultdict(list)
    for one in tables["ticket"]:
        if one.status in OPEN:
            held[one.conversation_id].append(one)
    for one in tables["conversation"]:
        wanted = LEGAL[one.state]
        assert [ticket.status for ticket in held[one.id]] == ([] if wanted is None else [wanted]), one.state
        assert all((ticket.agent_id is not None) == (ticket.status == "taken") for ticket in held[one.id])
    assert sorted(queue) == sorted(one.id for one in tables["conversation"] if one.state == "waiting")


def of_the_outbox(tables: dict[str, list[Any]], platform: Platform) -> None:
    """Whatever was said to somebody on a platform is delivered once, in order, or waits, or was given up."""
    theirs = {one.id: one.address for one in tables["conversation"] if one.channel == "telegram"}
    said = [one.id for one in tables["message"] if one.conversation_id in theirs and one.author != "visitor"]
    assert sorted(one.message_id for one in tables["outbox"]) == said
    for address in set(theirs.values()):
        entries = [one for one in tables["outbox"] if one.address == address]
        assert [one.message_id for one in entries if one.status == "delivered"] == platform.got[address]
        statuses = [one.status for one in entries]
        waiting = statuses.index("waiting") if "waiting" in statuses else len(statuses)
        assert set(statuses[waiting:]) <= {"waiting"}, statuses


def test_everything_stays_legal_in_any_order_on_sqlite() -> None:
    run_state_machine_as_test(Site, settings=SETTINGS)


def test_everything_stays_legal_in_any_order_on_postgresql(new_tables: NewDatabase) -> None:
    class OnPostgresql(Site):
        def __init__(self) -> None:
            super().__init__(lambda: Database.open(new_tables()))

    run_state_machine_as_test(OnPostgresql, settings=SETTINGS)
