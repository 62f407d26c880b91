"""Shapes of Rasa's protocols, of webhooks, and of what operators look at."""

from typing import Any, Literal

from pydantic import BaseModel, Field

from bot.web.fields import ArticleId, Count, Language, Share, State, Text
from bot.web.message_models import ButtonShown


class Alive(BaseModel):
    """All is well."""

    status: Literal["ok"]


class Ready(BaseModel):
    """The database takes what is written, and so many articles are indexed by an encoder."""

    status: Literal["ready"]
    articles: Count
    encoder: str = Field(examples=["multilingual-e5-small"])


class RestMessage(BaseModel):
    """A message as Rasa's REST channel takes it."""

    sender: str | None = Field(
        None,
        description="Names the visitor. Without one each message begins a conversation of its own.",
        examples=["ana"],
    )
    message: str = Field("", examples=["Where is my order?"])
    metadata: dict[str, Any] = Field(
        default_factory=dict,
        description="May hold the visitor's language and name, and a message_id that makes repeats harmless.",
        examples=[{"language": "en", "message_id": "3d1c"}],
    )


class Outcome(BaseModel):
    """What came of a message; all is null where it had been received before."""

    decision: Literal["answer", "clarify", "handoff", "smalltalk", "relay"] | None
    article: ArticleId | None
    confidence: Share | None
    language: Language | None
    state: State | None


class RestReply(BaseModel):
    """A reply in Rasa's terms. What it does not have is left out; the first one carries the outcome."""

    recipient_id: str = Field(examples=["ana"])
    text: str | None = Field(None, examples=["Open My orders."])
    buttons: list[ButtonShown] | None = None
    custom: Outcome | None = None


class Acknowledged(BaseModel):
    """What a platform sent is stored."""

    ok: Literal[True]


class RasaVersion(BaseModel):
    """The version of Rasa that clients may take this for."""

    version: str = Field(examples=["3.6.21"])
    minimum_compatible_version: str = Field(examples=["3.0.0"])


class RasaStatus(BaseModel):
    """The loaded model, in Rasa's terms."""

    model_file: str = Field(examples=["hamdel-embedded"])
    model_id: str = Field(examples=["multilingual-e5-small"])
    num_active_training_jobs: Count


class TextToParse(BaseModel):
    """A text to understand."""

    text: Text


class Ranked(BaseModel):
    """A name, and how likely it is."""

    name: str = Field(examples=["ask_question"])
    confidence: Share


class RankedLanguage(BaseModel):
    """A language, and how likely it is."""

    name: Language
    confidence: Share


class RankedEmotion(BaseModel):
    """An emotion, and how likely it is."""

    name: str = Field(examples=["calm"])
    confidence: Share


class Parsed(BaseModel):
    """Intent, language and emotion of a text; tokens are where words begin and end."""

    text: Text
    intent: Ranked
    entities: list[Any] = Field(examples=[[]])
    text_tokens: list[list[int]] = Field(examples=[[[0, 5], [6, 8], [9, 11], [12, 17]]])
    intent_ranking: list[Ranked]
    language: RankedLanguage
    emotion: RankedEmotion
