"""Agents' routes: canned replies."""

from typing import Any

from fastapi import APIRouter, Response

from bot.conversations.incoming import clean
from bot.conversations.wire import moment
from bot.web.answers import answers
from bot.web.bodies import Id
from bot.web.desk_models import CannedBody, CannedReplies, CannedShown
from bot.web.errors import ApiError
from bot.web.services import Services, Wired
from bot.web.signin import AtDesk
from bot.web.soundness import SoundRoute
from handoff import audit, canned
from handoff.agents import Agent
from handoff.canned import VARIABLES, CannedReply

router = APIRouter(prefix="/api/v1/desk/canned", tags=["agents"], route_class=SoundRoute)


@router.get("")
@answers(CannedReplies)
async def list_canned_replies(_agent: AtDesk, services: Wired) -> dict[str, Any]:
    """All canned replies, by shortcut."""
    async with services.database.read() as connection:
        return {"canned": [_json(one) for one in await canned.everything(connection)], "variables": list(VARIABLES)}


@router.post("", status_code=201)
@answers(CannedShown, "unknown_language", "invalid_canned_reply", "shortcut_taken")
async def add_canned_reply(body: CannedBody, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Add a canned reply."""
    return _json(await _save(services, agent, None, body))


@router.put("/{reply_id}")
@answers(CannedShown, "unknown_canned_reply", "unknown_language", "invalid_canned_reply", "shortcut_taken")
async def change_canned_reply(reply_id: Id, body: CannedBody, agent: AtDesk, services: Wired) -> dict[str, Any]:
    """Replace a canned reply."""
    return _json(await _save(services, agent, reply_id, body))


@router.delete("/{reply_id}", status_code=204)
@answers(None, "unknown_canned_reply")
async def remove_canned_reply(reply_id: Id, agent: AtDesk, services: Wired) -> Response:
    """Delete a canned reply."""
    async with services.database.write() as connection:
        shortcut = await canned.remove(connection, reply_id)
        await audit.record(connection, "canned-removed", now=services.clock(), agent_id=agent.id, shortcut=shortcut)
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
