"""Shapes of messages and of a conversation's state, as pages, sockets and other programs get them."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from bot.web.fields import (
    AgentName,
    Anything,
    Author,
    Comment,
    ConversationId,
    Count,
    Csat,
    Direction,
    Email,
    Html,
    Language,
    Moment,
    Nps,
    Number,
    Phone,
    PortraitAddress,
    State,
    Text,
)


class Problem(BaseModel):
    """What went wrong."""

    code: str = Field(description="Names the case; see the table of codes.", examples=["conversation_closed"])
    message: str = Field(
        description="Says in English what to do instead.",
        examples=["This conversation is closed; start a new one."],
    )
    field: str | None = Field(
        None,
        description="What of a dialogue is at fault, such as `turns.1.expect.article`; turns count from 0.",
        examples=["turns.1.expect.article"],
    )


class Error(BaseModel):
    """The one shape of errors."""

    error: Problem


class LanguageName(BaseModel):
    """A language, in itself."""

    code: Language
    name: str = Field(examples=["English"])
    direction: Direction


class FilesTaken(BaseModel):
    """Which files are taken: the most bytes, and the endings of their names."""

    most: int = Field(examples=[10485760])
    kinds: list[str] = Field(examples=[[".png", ".pdf"]])


class ButtonShown(BaseModel):
    """A reply that the visitor can give with one tap; ``payload`` is sent back then."""

    title: str = Field(examples=["Talk to a person"])
    payload: str = Field(examples=["/ask_human"])


class AttachmentShown(BaseModel):
    """A file that comes with a message."""

    id: str = Field(examples=["pX2v7Lq9"])
    name: str = Field(examples=["receipt.pdf"])
    type: str = Field(description="Its media type.", examples=["application/pdf"])
    size: int = Field(description="Its bytes.", examples=[48213])


class TranslationShown(BaseModel):
    """A text in another language than it was written in, by an ``engine``."""

    text: Text
    html: Html | None
    language: Language
    direction: Direction
    engine: str = Field(examples=["argos"])
    at: Moment


class Particulars(BaseModel):
    """What a messaging app says of a message beside its text."""

    as_: (
        Literal[
            "photo",
            "video",
            "animation",
            "voice",
            "audio",
            "document",
            "sticker",
            "contact",
            "location",
            "invitation",
            "unknown",
        ]
        | None
    ) = Field(None, alias="as", description="What came in place of words.")
    fault: Literal["too-large", "gone", "unreachable", "refused", "quota"] | None = Field(
        None, description="Why its file is not here."
    )
    detail: str | None = Field(None, examples=["52.37000, 4.89000"])
    quote: str | None = Field(None, description="What it replies to.", examples=["Your parcel is on its way."])
    corrects: Literal[True] | None = Field(None, description="It is a new wording of an earlier message.")
    article: str | None = Field(None, description="The article whose answer an agent gives.", examples=[None])


class _Message(BaseModel):
    sequence: int = Field(description="Counts from 1 within the conversation.", examples=[4])
    author: Author
    agent: AgentName | None
    text: Text
    html: Html | None = Field(description="The text where it has marks, such as an article's.")
    language: Language
    direction: Direction
    kind: str = Field(
        description="What a message is for: text, answer, clarify, question, smalltalk, acknowledgement, notice, file, "
        "enclosure.",
        examples=["text"],
    )
    buttons: list[ButtonShown]
    attachment: AttachmentShown | None
    created_at: Moment
    client_id: Annotated[str, Field(examples=["3d1c"])] | None = Field(
        description="What its sender called it, where they did."
    )


class VisitorMessage(_Message):
    """A message as its visitor sees it."""

    picture: PortraitAddress | None
    translation: TranslationShown | None = Field(description="Into the visitor's language, where it is in another.")
    untranslated: bool = Field(description="It is being translated, and will follow as a frame of the socket.")


class AgentMessage(_Message):
    """A message as agents see it."""

    reason: Anything | None = Field(
        description="Why the bot wrote it, or what it understood: decision, article, confidence, intent, emotion."
    )
    translations: list[TranslationShown]
    particulars: Particulars | None = Field(description="What a messaging app says of it beside its text.")


class AgentNamed(BaseModel):
    """The person whom a visitor talks with; where the site shows no names, what it calls all of them."""

    name: AgentName
    picture: PortraitAddress | None


class QueuePlace(BaseModel):
    """Where somebody stands in the queue; ``minutes`` or ``back_at`` are null where they are not known."""

    place: int = Field(ge=1, examples=[2])
    minutes: Count | None = Field(description="An honest waiting time; null outside of hours.")
    back_at: Moment | None = Field(description="When people are back, outside of hours.")
    corrected: bool = Field(description="The visitor was told a shorter time before.")
    text: str = Field(
        description="The same in words, in the visitor's language.",
        examples=["You are number 2 in the queue; it takes about 3 minutes."],
    )


class ContactShown(BaseModel):
    """How the visitor can be reached, and whether they are asked for it."""

    wanted: bool
    email: Email | None
    phone: Phone | None


class Rated(BaseModel):
    """What a visitor thought of the help."""

    csat: Csat | None
    nps: Nps | None
    comment: Comment | None


class SurveyShown(Rated):
    """The survey of a closed conversation, with what was answered so far."""

    answered: bool


class ConversationState(BaseModel):
    """A conversation as its visitor's page shows it."""

    conversation: ConversationId
    state: State
    language: Language
    locale: str = Field(description="How it is worded, such as pt-BR.", examples=["en"])
    direction: Direction
    language_source: Literal["default", "page", "detected", "chosen"]
    agent: AgentNamed | None
    queue: QueuePlace | None
    contact: ContactShown | None
    survey: SurveyShown | None
    reopens_until: Moment | None = Field(
        description="Until when a message opens it again, where it is closed; null where it does not."
    )
    last_sequence: Number
