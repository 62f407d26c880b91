"""Routes about attributes: administrators define them, agents write into them."""

from typing import Annotated, Any

from fastapi import APIRouter, Query

from bot.desk.attributing import Given
from bot.desk.known_attributes import definition_json
from bot.web.answers import answers
from bot.web.attribute_models import (
    AttributeBody,
    AttributeChanged,
    AttributeOrder,
    AttributesAdministered,
    AttributesDefined,
    AttributeWanted,
    NewValue,
)
from bot.web.bodies import Id
from bot.web.conversation_models import AttributeWritten
from bot.web.services import Services, Wired
from bot.web.signin import Administering, AtDesk
from bot.web.soundness import SoundRoute
from handoff import attributes
from handoff.attributes import AttributeChange

router = APIRouter(prefix="/api/v1", tags=["agents"], route_class=SoundRoute)


@router.get("/desk/attributes")
@answers(AttributesDefined)
async def list_attributes(_agent: AtDesk, services: Wired) -> dict[str, Any]:
    """The attributes of conversations and visitors that the site defines, in their order."""
    async with services.database.read() as connection:
        return {"attributes": [definition_json(one) for one in await attributes.everything(connection)]}


@router.put("/desk/conversations/{conversation_id}/attributes/{key}")
@answers(
    AttributeWritten, "unknown_conversation", "unknown_attribute", "invalid_attribute", "changed_meanwhile", "erased"
)
async def set_attribute(
    conversation_id: str, key: str, new: NewValue, agent: AtDesk, services: Wired
) -> dict[str, Any]:
    """Write into an attribute, unless a colleague has done so since ``version``; null takes the value away."""
    return await services.desk.attributing.put(conversation_id, agent, Given(key, new.value, new.version))


@router.delete("/desk/conversations/{conversation_id}/attributes/{key}")
@answers(AttributeWritten, "unknown_conversation", "unknown_attribute", "changed_meanwhile", "erased")
async def reset_attribute(
    conversation_id: str,
    key: str,
    version: Annotated[int, Query(ge=0, lt=2**31, examples=[1])],
    agent: AtDesk,
    services: Wired,
) -> dict[str, Any]:
    """Forget what was written into an attribute: what the site says counts again."""
    return await services.desk.attributing.forget(conversation_id, agent, key, version)


@router.get("/admin/attributes", tags=["administration"])
@answers(AttributesAdministered)
async def list_all_attributes(_admin: Administering, services: Wired) -> dict[str, Any]:
    """All attributes in their order, those that are retired, too."""
    return await _all(services)


@router.post("/admin/attributes", status_code=201, tags=["administration"])
@answers(AttributesAdministered, "invalid_attribute", "attribute_exists", "too_many_attributes")
async def add_attribute(body: AttributeWanted, admin: Administering, services: Wired) -> dict[str, Any]:
    """Define an attribute, behind the others."""
    await services.desk.attributing.add(body.key, body.kind, body.owner, _wanted(body), admin)
    return await _all(services)


@router.put("/admin/attributes/order", tags=["administration"])
@answers(AttributesAdministered)
async def order_attributes(body: AttributeOrder, _admin: Administering, services: Wired) -> dict[str, Any]:
    """Show attributes in another order."""
    await services.desk.attributing.put_in_order(body.attributes)
    return await _all(services)


@router.put("/admin/attributes/{attribute_id}", tags=["administration"])
@answers(AttributesAdministered, "invalid_attribute", "unknown_attribute", "changed_meanwhile")
async def change_attribute(
    attribute_id: Id, body: AttributeChanged, admin: Administering, services: Wired
) -> dict[str, Any]:
    """Change or retire an attribute, unless a colleague has changed it since ``version``; its values stay."""
    await services.desk.attributing.change(attribute_id, body.version, _wanted(body, body.retired), admin)
    return await _all(services)


async def _all(services: Services) -> dict[str, Any]:
    return {"attributes": await services.desk.attributing.defined()}


def _wanted(body: AttributeBody, retired: bool = False) -> AttributeChange:
    return AttributeChange(
        label=body.label,
        labels=body.labels,
        choices=body.choices,
        editors=body.editors,
        shown=body.shown,
        retired=retired,
    )
