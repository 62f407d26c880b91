"""Agents' routes: canned replies."""

from typing import Annotated, Any

from fastapi import APIRouter, Response
from pydantic import BaseModel, Field, StringConstraints

from bot.conversations.incoming import clean
from bot.conversations.wire import moment
from bot.web.bodies import Id
from bot.web.errors import ApiError
from bot.web.services import Services, Wired
from bot.web.signin import AtDesk
from handoff import audit, canned
from handoff.agents import Agent
from handoff.canned import VARIABLES, CannedReply

router = APIRouter(prefix="/api/v1/desk/canned", tags=["agents"])

Text = Annotated[str, StringConstraints(max_length=20_000)]


class CannedBody(BaseModel):
    """A text by language; ``{visitor}``, ``{agent}`` and ``{order}`` are filled in by the page that inserts it."""

    shortcut: str = Field(max_length=100)
    texts: dict[str, Text]


@router.get("")
async def everything(_agent: AtDesk, services: Wired) -> dict[str, Any]:
    """All canned replies, by shortcut."""
    async with services.database.read() as connection:
        return {"canned": [_json(one) for one in await canned.everything(connection)], "variables": list(VARIABLES)}


@router.post("", status_code=201)
async def add(body: CannedBody, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Add a canned reply."""
    return _json(await _save(services, agent, None, body))


@router.put("/{reply_id}")
async def change(reply_id: Id, body: CannedBody, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Replace a canned reply."""
    return _json(await _save(services, agent, reply_id, body))


@router.delete("/{reply_id}", status_code=204)
async def remove(reply_id: Id, agent: AtDesk, services: Wired) -> Response:
    """Delete a canned reply."""
    async with services.database.write() as connection:
        await canned.remove(connection, reply_id)
        await audit.record(connection, "canned-removed", now=services.clock(), agent_id=agent.id, canned=reply_id)
    return Response(status_code=204)


async def _save(services: Services, agent: Agent, reply_id: int | None, body: CannedBody) -> CannedReply:
    foreign = [code for code in body.texts if code not in services.settings.languages]
    if foreign:
        raise ApiError("unknown_language", f"This site speaks {', '.join(services.settings.languages)}.")
    texts = {code: clean(text) for code, text in body.texts.items()}
    now = services.clock()
    async with services.database.write() as connection:
        saved = await canned.save(connection, reply_id, shortcut=clean(body.shortcut), texts=texts, now=now)
        await audit.record(connection, "canned-changed", now=now, agent_id=agent.id, shortcut=saved.shortcut)
    return saved


def _json(reply: CannedReply) -> dict[str, Any]:
    return {
        "id": reply.id,
        "shortcut": reply.shortcut,
        "texts": dict(reply.texts),
        "updated_at": moment(reply.updated_at),
    }
