"""Orders that are made up, off the network: what the demo's shop knows by their numbers."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from bot.actions.definition import Action, Found, Need, NothingFound, Result, Use
from handoff.catalogue import Catalogue

#: The sample article that the demo's action belongs to, and what the action is called.
ARTICLE, NAME = "track-order", "demo_order_status"
#: An order of the sample shop has five digits.
SHAPE = "#####"
_TEMPLATE = "demo-order-is"
_CODES = ("packed", "shipped", "delivered")


def look_up(details: Mapping[str, str], now: float) -> Result:
    """How far an order is at ``now``, in Unix seconds in UTC; the same number has always got equally far. There is none
    whose number begins with 0."""
    order = details.get("order", "")
    if not order or order.startswith("0"):
        return NothingFound()
    number = sum(map(ord, order))
    day = datetime.fromtimestamp(now, UTC).date() - timedelta(days=number % 3)
    return Found({**details, "status": _CODES[number % len(_CODES)], "day": day.isoformat()})


def use(phrases: Catalogue) -> Use:
    """The demo's action and its answer, in every language and variety of ``phrases``."""
    languages = sorted((*phrases.languages, *phrases.varieties))
    made_up = Action(
        id=0,
        name=NAME,
        kind="demo",
        url="",
        secret="",
        needs=(Need("order", "order", (SHAPE,)),),
        identity="any",
        words={
            code: {language: phrases.text(language, f"demo-order-{code}") for language in languages} for code in _CODES
        },
        active=True,
        version=0,
        created_at=0.0,
    )
    return Use(ARTICLE, made_up, {one: phrases.templates(one, _TEMPLATE)[_TEMPLATE] for one in languages}, 0)
