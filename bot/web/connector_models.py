"""Shapes of Rasa's protocols, of webhooks, and of what operators look at."""

from typing import Any, Literal

from pydantic import BaseModel, Field

from bot.web.fields import ArticleId, Count, Language, Share, State, Text
from bot.web.message_models import ButtonShown, Error


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
    locale: str | None = Field(
        None, description="How the language is worded, where that is known; left out otherwise.", examples=["pt-BR"]
    )
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


class RasaError(Error):
    """An error as Rasa writes it, and in ``error`` as all are; what is refused before it is read has that alone."""

    version: str | None = Field(None, examples=["3.6.21"])
    status: Literal["failure"] | None = None
    message: str | None = Field(None, examples=["There is no such intent."])
    reason: str | None = Field(None, description="The status by its name.", examples=["BadRequest"])
    details: dict[str, Any] | None = Field(None, examples=[{}])
    help: str | None = Field(None, examples=[None])
    code: int | None = Field(None, examples=[400])


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


class RasaSlot(BaseModel):
    """What is remembered of a conversation under one name."""

    type: Literal["categorical"]
    values: list[str] = Field(examples=[["en", "nl"]])
    mappings: list[Any] = Field(examples=[[]])


class RasaSession(BaseModel):
    """For how many minutes a conversation goes on when its visitor writes again."""

    session_expiration_time: Count
    carry_over_slots_to_new_session: bool


class RasaDomain(BaseModel):
    """What can be understood, in the terms of a Rasa domain. Answers are articles, and stand in none."""

    version: str = Field(examples=["3.1"])
    intents: list[str] = Field(examples=[["greet", "ask_human", "faq"]])
    entities: list[str] = Field(examples=[[]])
    slots: dict[str, RasaSlot]
    responses: dict[str, Any] = Field(examples=[{}])
    actions: list[str] = Field(examples=[[]])
    forms: dict[str, Any] = Field(examples=[{}])
    e2e_actions: list[str] = Field(examples=[[]])
    session_config: RasaSession


class RasaTracker(BaseModel):
    """A conversation as Rasa tells it; ``events`` are what was said and done, the oldest first."""

    sender_id: str = Field(examples=["ana"])
    slots: dict[str, Any] = Field(examples=[{"language": "en", "state": "bot"}])
    latest_message: dict[str, Any] = Field(
        examples=[{"text": "Hello", "intent": {"name": "greet", "confidence": 0.99}}]
    )
    latest_event_time: float | None = Field(examples=[1790000000.5])
    followup_action: str | None = Field(examples=[None])
    paused: bool
    events: list[dict[str, Any]] = Field(examples=[[{"event": "user", "timestamp": 1790000000.5, "text": "Hello"}]])
    latest_input_channel: str | None = Field(examples=["rest"])
    active_loop: dict[str, Any] = Field(examples=[{}])
    latest_action: dict[str, Any] = Field(examples=[{"action_name": "action_listen"}])
    latest_action_name: str = Field(examples=["action_listen"])


class IntentToTrigger(BaseModel):
    """What a sender wishes, without words."""

    name: str = Field(examples=["ask_human"])


class Triggered(BaseModel):
    """What the bot said to a wish, and the conversation since."""

    tracker: RasaTracker
    messages: list[RestReply]


class Selected(BaseModel):
    """The article that is most likely to answer: its text, and how likely it is."""

    responses: list[dict[str, Any]] = Field(examples=[[{"text": "Open My orders."}]])
    confidence: Share
    intent_response_key: str | None = Field(examples=["faq/track-order"])
    utter_action: str | None = Field(examples=["utter_faq/track-order"])


class RankedResponse(BaseModel):
    """An article, and how likely it is to answer."""

    confidence: Share
    intent_response_key: str = Field(examples=["faq/track-order"])


class Selection(BaseModel):
    """The articles that may answer, best first."""

    response: Selected
    ranking: list[RankedResponse]


class ResponseSelector(BaseModel):
    """The articles that may answer, as Rasa's ResponseSelector tells them."""

    all_retrieval_intents: list[str] = Field(examples=[["faq"]])
    faq: Selection


class Parsed(BaseModel):
    """Intent, language and emotion of a text, and articles that may answer it; tokens are where words begin and end."""

    text: Text
    intent: Ranked
    entities: list[Any] = Field(examples=[[]])
    text_tokens: list[list[int]] = Field(examples=[[[0, 5], [6, 8], [9, 11], [12, 17]]])
    intent_ranking: list[Ranked]
    response_selector: ResponseSelector
    language: RankedLanguage
    emotion: RankedEmotion
