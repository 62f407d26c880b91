"""Routes for who supervises: what is done by itself when something happens."""

from typing import Any

from fastapi import APIRouter, Response

from bot.conversations.incoming import clean
from bot.web.answers import answers
from bot.web.bodies import Id
from bot.web.rule_models import (
    RuleBody,
    RuleChanged,
    RuleOrder,
    Rules,
    RuleShown,
    RuleSwitch,
    RuleTried,
    rule_steps_of,
)
from bot.web.services import Wired
from bot.web.signin import Supervising
from bot.web.soundness import SoundRoute
from handoff.rules import RuleChange

router = APIRouter(prefix="/api/v1/admin/rules", tags=["agents"], route_class=SoundRoute)


@router.get("")
@answers(Rules)
async def list_rules(_agent: Supervising, services: Wired) -> dict[str, Any]:
    """All rules, in the order in which they act."""
    return {"rules": await services.desk.rules.all()}


@router.post("", status_code=201)
@answers(RuleShown, "invalid_rule", "too_many_rules")
async def add_rule(body: RuleBody, agent: Supervising, services: Wired) -> dict[str, Any]:
    """Make a rule; it is switched off at first."""
    return await services.desk.rules.add(_wanted(body), agent)


@router.put("/order")
@answers(Rules)
async def order_rules(body: RuleOrder, agent: Supervising, services: Wired) -> dict[str, Any]:
    """Let rules act in this order."""
    return {"rules": await services.desk.rules.put_in_order(body.rules, agent)}


@router.post("/try")
@answers(RuleTried, "took_too_long")
async def try_rule(body: RuleBody, _agent: Supervising, services: Wired) -> dict[str, Any]:
    """Which of the last conversations a rule would have met; nothing is done to them."""
    return await services.desk.rule_trials.of(_wanted(body))


@router.put("/{rule_id}")
@answers(RuleShown, "invalid_rule", "unknown_rule", "changed_meanwhile")
async def change_rule(rule_id: Id, body: RuleChanged, agent: Supervising, services: Wired) -> dict[str, Any]:
    """Replace a rule."""
    return await services.desk.rules.change(rule_id, body.version, _wanted(body), agent)


@router.put("/{rule_id}/switch")
@answers(RuleShown, "unknown_rule")
async def switch_rule(rule_id: Id, body: RuleSwitch, agent: Supervising, services: Wired) -> dict[str, Any]:
    """Switch a rule on or off."""
    return await services.desk.rules.switch(rule_id, body.active, agent)


@router.delete("/{rule_id}", status_code=204)
@answers(None, "unknown_rule")
async def remove_rule(rule_id: Id, agent: Supervising, services: Wired) -> Response:
    """Delete a rule."""
    await services.desk.rules.remove(rule_id, agent)
    return Response(status_code=204)


def _wanted(body: RuleBody) -> RuleChange:
    steps = [{**one, "text": clean(one["text"])} if one["do"] == "note" else one for one in rule_steps_of(body)]
    return RuleChange(
        name=clean(body.name),
        event=body.event,
        minutes=body.minutes,
        conditions=body.conditions.model_dump(),
        steps=steps,
    )
