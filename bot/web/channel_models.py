"""Shapes of what administrators see of channels, and do with what was not delivered."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field
from typing_extensions import TypeAliasType

from bot.web.bodies import Id
from bot.web.fields import Author, ConversationId, Count, Direction, Language, Moment, Number, Text

ChannelFault = TypeAliasType("ChannelFault", Literal["none", "unreachable", "token", "address", "deliveries"])


class ChannelShown(BaseModel):
    """A channel: what waits to be delivered, what was given up within a week, and what went wrong last."""

    name: str = Field(examples=["telegram"])
    waiting: Count
    given_up: Count
    can_be_tried: bool
    last_error: str | None = Field(examples=["Telegram answered 502."])
    last_error_at: Moment | None


class Undelivered(BaseModel):
    """A message that a platform did not take, or could not deliver."""

    id: Number
    conversation: ConversationId
    visitor: Annotated[str, Field(examples=["Ana"])] | None
    author: Author
    text: Text
    language: Language
    direction: Direction
    attempts: Count
    error: Annotated[str, Field(examples=["Telegram answered 403: Forbidden"])] | None = Field(
        description="What the platform said, in its words."
    )
    created_at: Moment


class UndeliveredShown(BaseModel):
    """What was not delivered within a week, the newest first."""

    messages: list[Undelivered]


class Retry(BaseModel):
    """Which messages are to be delivered after all."""

    ids: list[Id] = Field(min_length=1, max_length=100, examples=[[17]])


class Retried(BaseModel):
    """How many of them are delivered again."""

    retried: Count


class ChannelTried(BaseModel):
    """What came of trying a channel. ``fault`` says what is to be done: ``none``, ``unreachable`` where the platform
    cannot be reached, ``token`` where it does not know the token, ``address`` where it does not deliver to this server,
    ``deliveries`` where it could not lately; ``detail`` is the account, or what the platform says."""

    fault: ChannelFault
    detail: str = Field(examples=["@tulip_bot"])


class ChannelsShown(BaseModel):
    """The channels that are switched on."""

    channels: list[ChannelShown]
