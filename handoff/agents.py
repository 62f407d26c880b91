"""Agents: who works here, what they may do and what they may be given.

Every function takes the connection of the caller's transaction.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args

from sqlalchemy import Row, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from handoff.tables import agent, team_member

Role = Literal["admin", "supervisor", "agent", "editor"]

ROLES: tuple[Role, ...] = get_args(Role)

Status = Literal["online", "away", "offline"]

#: Conversations that an agent is given at once, unless they say otherwise.
CAPACITY = 4
MOST_CAPACITY = 50


@dataclass(frozen=True, slots=True)
class Agent:
    """A person who signs in. ``languages`` are the ones they can write, ``teams`` the ids of those they belong to.

    ``capacity`` is how many conversations they are given at once; ``status`` is what they chose to be seen as;
    ``version`` grows with each change of the rest.
    """

    id: int
    login: str
    name: str
    role: Role
    languages: tuple[str, ...]
    skills: tuple[str, ...] = ()
    teams: tuple[int, ...] = ()
    capacity: int = CAPACITY
    status: Status = "online"
    version: int = 1

    @property
    def may_use_desk(self) -> bool:
        """Whether they may talk with visitors."""
        return self.role in ("admin", "supervisor", "agent")

    @property
    def may_supervise(self) -> bool:
        """Whether they may see colleagues' figures and what visitors said of them, and act for colleagues."""
        return self.role in ("admin", "supervisor")

    @property
    def may_edit(self) -> bool:
        """Whether they may change articles."""
        return self.role in ("admin", "editor")

    @property
    def may_administer(self) -> bool:
        """Whether they may change people, teams and the site."""
        return self.role == "admin"

    @property
    def takes_conversations(self) -> bool:
        """Whether they may be given conversations, as far as it is theirs to say: are they there is another thing."""
        return self.may_use_desk and self.status == "online"


async def everyone(connection: AsyncConnection) -> list[Agent]:
    """All active agents with their teams, by name."""
    teams: dict[int, list[int]] = {}
    for team_id, agent_id in await connection.execute(select(team_member).order_by(team_member.c.team_id)):
        teams.setdefault(agent_id, []).append(team_id)
    found = await connection.execute(select(agent).where(agent.c.active.is_(True)).order_by(agent.c.name))
    return [agent_of(row, teams.get(row.id, ())) for row in found]


async def names(connection: AsyncConnection) -> dict[int, str]:
    """The names of all agents, also of those who have left."""
    found = await connection.execute(select(agent.c.id, agent.c.name))
    return {row.id: row.name for row in found}


async def change(
    connection: AsyncConnection,
    agent_id: int,
    *,
    status: Status | None = None,
    languages: Sequence[str] | None = None,
    skills: Sequence[str] | None = None,
    capacity: int | None = None,
) -> None:
    """Change what an agent says of themselves; None leaves a thing as it is."""
    given = {"status": status, "capacity": capacity}
    values: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    values |= {
        name: list(dict.fromkeys(items))
        for name, items in (("languages", languages), ("skills", skills))
        if items is not None
    }
    if values.keys() - {"status"}:
        values["version"] = agent.c.version + 1
    if values:
        await connection.execute(update(agent).where(agent.c.id == agent_id).values(**values))


def agent_of(row: Row[Any], teams: Sequence[int] = ()) -> Agent:
    """The agent of a row of the table."""
    return Agent(
        id=row.id,
        login=row.login,
        name=row.name,
        role=row.role,
        languages=tuple(row.languages),
        skills=tuple(row.skills),
        teams=tuple(teams),
        capacity=row.capacity,
        status=row.status,
        version=row.version,
    )
