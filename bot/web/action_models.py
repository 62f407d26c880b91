"""Shapes of what administrators see of actions and do with them, and editors of an article's."""

from dataclasses import asdict
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field
from typing_extensions import TypeAliasType

from bot.actions import definition
from bot.actions.definition import Failed, Found, Need, NothingFound, Result, Use
from bot.actions.service import ActionChange, Overview
from bot.conversations.incoming import clean
from bot.web.fields import ArticleId, Language, Number

ActionKind = TypeAliasType("ActionKind", definition.Kind)
ActionIdentity = TypeAliasType("ActionIdentity", definition.Identity)
DetailKind = TypeAliasType("DetailKind", definition.NeedKind)
Name = Annotated[str, Field(max_length=1000, examples=["action_order_status"])]
Url = Annotated[str, Field(max_length=10_000, examples=["https://shop.example/actions"])]
Secret = Annotated[str, Field(examples=["whsec_c2VjcmV0IG9mIHRoZSBzaG9wIGFuZCBpdHMgQ1JNISE="])]
DetailName = Annotated[str, Field(max_length=1000, examples=["order"])]
Label = Annotated[str, Field(max_length=1000, examples=["your order number"])]
Labels = Annotated[dict[str, Label], Field(max_length=50, examples=[{"nl": "uw bestelnummer"}])]
Words = Annotated[
    dict[str, dict[str, Annotated[str, Field(max_length=1000)]]],
    Field(max_length=1000, examples=[{"shipped": {"en": "on its way"}}]),
]
Template = Annotated[str, Field(max_length=200_000, examples=["Order {order} is {status}."])]
Templates = Annotated[dict[str, Template], Field(max_length=50, examples=[{"en": "Order {order} is {status}."}])]
Values = Annotated[dict[str, str], Field(examples=[{"order": "10293", "status": "shipped"}])]


class ActionNeed(BaseModel):
    """A detail that an action needs. In ``shapes`` ``#`` stands for a digit and ``@`` for a letter; ``attribute`` names
    what the site may vouch for instead: ``email``, ``visitor_id``, or a custom attribute's key."""

    name: DetailName
    kind: DetailKind
    shapes: Annotated[list[Annotated[str, Field(max_length=1000)]], Field(max_length=100, examples=[["HD-#####"]])] = (
        Field(default_factory=list)
    )
    label: Label = ""
    labels: Labels = Field(default_factory=dict)
    attribute: Annotated[str, Field(max_length=64, examples=["email"])] | None = None


# What is asked


class ActionBody(BaseModel):
    """An action as it shall be. ``words`` says what codes among the values mean, by language."""

    name: Name
    kind: ActionKind
    url: Url = ""
    needs: list[ActionNeed] = Field(default_factory=list, max_length=100)
    identity: ActionIdentity = "any"
    words: Words = Field(default_factory=dict)
    active: bool = True


class ActionChanged(ActionBody):
    """An action as it shall be, where nobody has changed it since ``version``."""

    version: int = Field(ge=1, lt=2**31, examples=[1])


class ActionTrial(BaseModel):
    """Details to try an action by, and the language of whoever asks."""

    details: dict[str, Annotated[str, Field(max_length=1000)]] = Field(max_length=100, examples=[{"order": "10293"}])
    language: str = Field("en", max_length=8, examples=["en"])


class ArticleActionBody(BaseModel):
    """What an article shall answer with, where nobody has changed it since ``version``, 0 for nothing so far."""

    action: Name
    templates: Templates
    version: int = Field(0, ge=0, lt=2**31, examples=[0])


# What is answered


class ActionNeedShown(BaseModel):
    """A detail that an action needs; see :class:`ActionNeed`."""

    name: DetailName
    kind: DetailKind
    shapes: Annotated[list[str], Field(examples=[["HD-#####"]])]
    label: Label
    labels: Labels
    attribute: Annotated[str, Field(examples=["email"])] | None


class ActionShown(BaseModel):
    """An action, and the articles that answer with it."""

    id: Number
    name: Name
    kind: ActionKind
    url: Url
    needs: list[ActionNeedShown]
    identity: ActionIdentity
    words: Words
    active: bool
    articles: list[ArticleId]
    version: Number


class ActionsShown(BaseModel):
    """All actions."""

    actions: list[ActionShown]


class ActionWithSecret(BaseModel):
    """An action with its new secret, which is shown this once."""

    action: ActionShown
    secret: Secret


class ActionTried(BaseModel):
    """What came of a trial; ``why`` says in a word what went wrong."""

    outcome: Literal["found", "nothing", "failed"]
    values: Values
    why: Annotated[str, Field(examples=["too-slow"])] | None


class OfferedAction(BaseModel):
    """An action that an article can answer with, and the details that it needs, whose values it has as well."""

    name: Name
    active: bool
    details: Annotated[list[str], Field(examples=[["order"]])]


class ArticleAction(BaseModel):
    """What an article answers with: its action, null for none, and the answer by language."""

    action: Annotated[str, Field(examples=["action_order_status"])] | None
    templates: Templates
    version: Annotated[int, Field(examples=[1])]
    language: Language
    offered: list[OfferedAction]


def wanted(body: ActionBody) -> ActionChange:
    """An action as it is asked for."""
    needs = [
        Need(
            clean(one.name),
            one.kind,
            tuple(clean(shape) for shape in one.shapes),
            clean(one.label),
            _cleaned(one.labels),
            clean(one.attribute) or None if one.attribute is not None else None,
        )
        for one in body.needs
    ]
    words = {clean(code): _cleaned(said) for code, said in body.words.items()}
    return ActionChange(clean(body.name), body.kind, clean(body.url), needs, body.identity, words, body.active)


def action_json(one: Overview) -> dict[str, Any]:
    """An action as it is shown; its secret is not."""
    kept = asdict(one.action)
    return {name: kept[name] for name in ActionShown.model_fields if name in kept} | {"articles": list(one.articles)}


def tried_json(result: Result) -> dict[str, Any]:
    """What came of a trial."""
    match result:
        case Found():
            return {"outcome": "found", "values": dict(result.values), "why": None}
        case NothingFound():
            return {"outcome": "nothing", "values": {}, "why": None}
        case Failed():
            return {"outcome": "failed", "values": {}, "why": result.why}


def article_action_json(use: Use | None, language: str, offered: list[Overview]) -> dict[str, Any]:
    """What an article in a ``language`` answers with, and what it could."""
    return {
        "action": None if use is None else use.action.name,
        "templates": {} if use is None else dict(use.templates),
        "version": 0 if use is None else use.version,
        "language": language,
        "offered": [
            {
                "name": one.action.name,
                "active": one.action.active,
                "details": [need.name for need in one.action.needs],
            }
            for one in offered
        ],
    }


def _cleaned(texts: dict[str, str]) -> dict[str, str]:
    return {language: text for language, given in texts.items() if (text := clean(given))}
