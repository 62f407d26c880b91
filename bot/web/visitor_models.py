"""Shapes of the administrators' routes about what is kept of visitors."""

from typing import Annotated

from pydantic import BaseModel, Field

from bot.web.fields import ConversationId, Count, Email, Moment

Named = Annotated[
    str,
    Field(
        min_length=1,
        max_length=320,
        description="The id of a conversation, the site's id of the visitor, or their e-mail address.",
        examples=["ana@example.com"],
    ),
]


class VisitorNamed(BaseModel):
    """Whom something is done with."""

    visitor: Named


class VisitorFound(BaseModel):
    """A visitor, by the newest of their conversations."""

    conversation: ConversationId
    ids: list[Annotated[str, Field(examples=["customer-7"])]]
    names: list[Annotated[str, Field(examples=["Ana"])]]
    emails: list[Email]
    channels: list[Annotated[str, Field(examples=["web"])]]
    conversations: Count
    first_at: Moment
    last_at: Moment


class VisitorsFound(BaseModel):
    """Whom an id or an e-mail address may mean, the one who wrote last first."""

    visitors: list[VisitorFound]


class VisitorErased(BaseModel):
    """How much was erased; nothing where that was done before, or nothing was kept."""

    conversations: Count
    messages: Count
    files: Count


class VisitorSecretWanted(BaseModel):
    """How a new secret takes the place of the one before."""

    at_once: bool = Field(
        False, description="The one before ends now, not in 24 hours: for when somebody else may have it."
    )


class VisitorSecretState(BaseModel):
    """Whether there is a secret, since when, and until when the one before counts as well."""

    is_set: bool
    changed_at: Moment | None
    old_until: Moment | None


class VisitorSecretMade(BaseModel):
    """The secret to keep on the site's server; it is shown this once."""

    secret: str = Field(examples=["pX2m9vQ4tS7wY1zB3dF6gH8jK0lN5oRuC-eA_iT-fE4"])
    state: VisitorSecretState
