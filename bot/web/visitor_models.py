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
