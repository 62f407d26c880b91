"""Shapes of what programs of the site tell visitors."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, model_validator

from bot.visitors.vouching import LONGEST_ID
from bot.web.fields import ConversationId, Language, Moment, Number, State


class AnnouncementSent(BaseModel):
    """What to tell a visitor: that of a ``conversation``, or the one for whom the site vouches by the id ``visitor``.

    ``text`` is in ``language``, and in others in ``translations``: visitors read the one in the language of their
    conversation, where there is one. ``key`` makes a second try harmless.
    """

    model_config = ConfigDict(extra="forbid")

    key: str = Field(min_length=1, max_length=200, examples=["parcel-84-2217-sent"])
    conversation: str | None = Field(None, max_length=32, examples=["0b9d6c1e8f3a4d25a7c40e9b1f6d2a83"])
    visitor: str | None = Field(None, min_length=1, max_length=LONGEST_ID, examples=[None])
    text: str = Field(max_length=200_000, examples=["Your parcel is on its way."])
    language: str = Field(max_length=35, examples=["en"])
    translations: dict[str, Annotated[str, Field(max_length=200_000)]] = Field(
        default_factory=dict, max_length=100, examples=[{"nl": "Uw pakket is onderweg."}]
    )

    @model_validator(mode="after")
    def _to_one(self) -> "AnnouncementSent":
        if (self.conversation is None) == (self.visitor is None):
            raise ValueError("name either a conversation or a visitor")
        return self


class AnnouncementTold(BaseModel):
    """Where a visitor is told it. ``unreachable`` says why their channel delivers nothing at the moment: then it waits,
    by the rules of the channel."""

    conversation: ConversationId
    state: State
    channel: str = Field(examples=["web"])
    sequence: Number
    language: Language
    created_at: Moment
    repeated: bool = Field(description="It had been told before under this key, and was not told again.")
    unreachable: str | None = Field(
        description="blocked, stopped, undeliverable, window or away; null where nothing is known against it.",
        examples=[None],
    )
