"""Shapes of the routes of scripted dialogues."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field
from typing_extensions import TypeAliasType

from bot.web.fields import ArticleId, Count, Language, Moment, Number, Text

Decision = TypeAliasType("Decision", Literal["answer", "clarify", "handoff", "smalltalk", "relay"])
Talk = TypeAliasType(
    "Talk",
    Literal[
        "greet", "goodbye", "thank", "affirm", "deny", "helpful", "bot_challenge", "change_language", "which_language"
    ],
)
ArticleIds = Annotated[list[ArticleId], Field(examples=[["track-order"]])]
Words = Annotated[list[str], Field(examples=[["My orders"]])]
Name = Annotated[str, Field(examples=["Order, and how long it takes"])]
Kind = Annotated[str, Field(examples=["follow-ups"])]


class Alternative(BaseModel):
    """What has to hold after a turn; all of what is given. See `bot.scripted.dialogues.Expectation`."""

    model_config = ConfigDict(extra="forbid", populate_by_name=True)

    article: ArticleIds | None = Field(None, description="One of these is shown.")
    offers: ArticleIds | None = Field(None, description="One of these is shown or offered as a choice.")
    covers: list[ArticleIds] | None = Field(
        None, description="Of each group one is shown or offered.", examples=[[["delivery-cost"], ["payment-methods"]]]
    )
    excluded: ArticleIds | None = Field(None, alias="not", description="None of these is shown.")
    answers: bool | None = Field(None, description="Whether any article is shown.", examples=[True])
    words: Words | None = Field(None, description="Each of these stands in what is said, in whatever case.")
    language: Language | None = Field(None, description="The language of the conversation.")
    person: bool | None = Field(None, description="Whether the visitor waits for a person.", examples=[False])
    urgent: bool | None = Field(None, description="Whether they wait before others.", examples=[False])
    picks: int | Literal["last"] | None = Field(
        None,
        description="The article behind that choice of the reply before is shown: a number from 1 on, or `last`.",
        examples=[2],
    )
    talk: list[Talk] | None = Field(None, description="Small talk of one of these kinds.", examples=[["thank"]])
    no_talk: list[Talk] | None = Field(None, description="No small talk of these kinds.", examples=[["goodbye"]])
    decision: list[Decision] | None = Field(None, description="What the bot does.", examples=[["answer"]])


class ExpectationBody(Alternative):
    """What has to hold after a turn; where there is `any`, one of those alternatives, too."""

    any: list[Alternative] | None = Field(None, description="One of these holds as well.", examples=[[]])


class TurnBody(BaseModel):
    """What the visitor writes, and what is expected then; null where anything goes."""

    model_config = ConfigDict(extra="forbid")

    visitor: Text
    expect: ExpectationBody | None = None


class DialogueBody(BaseModel):
    """A dialogue. `version` is the one that was edited; null writes over whatever is there."""

    name: Name
    kind: Kind = ""
    language: Language
    page: Language | None = Field(None, description="That of the visitor's page, where it is another one.")
    turns: list[TurnBody]
    version: int | None = Field(None, examples=[3])


class RunWanted(BaseModel):
    """Which dialogues are to be played; null for all."""

    dialogues: list[int] | None = Field(None, max_length=1000, examples=[[7]])


class DialogueFile(BaseModel):
    """A file of dialogues: YAML. `name` is what errors call it."""

    content: str = Field(
        max_length=1_000_000,
        examples=["language: en\ndialogues:\n  - name: Hello\n    turns:\n      - visitor: hello\n"],
    )
    name: str = Field("dialogues", max_length=200, examples=["en.yml"])


# What is answered


class AlternativeShown(Alternative):
    """What has to hold after a turn, as it is kept; what is not given is left out."""


class ExpectationShown(AlternativeShown):
    """As that; where there is `any`, one of those alternatives, too."""

    any: list[AlternativeShown] | None = Field(None, examples=[[]])


class TurnShown(BaseModel):
    """What the visitor writes, and what is expected then; left out where anything goes."""

    visitor: Text
    expect: ExpectationShown | None = None


class SeenShown(BaseModel):
    """What the visitor got in a turn. `choices` are articles that were offered, in their order; `urgent` is null where
    nobody waits."""

    decision: Decision
    articles: ArticleIds
    choices: ArticleIds
    language: Language
    waiting: bool
    urgent: bool | None = Field(examples=[None])
    texts: list[str] = Field(examples=[["Open My orders."]])


class FaultShown(BaseModel):
    """Something that did not hold: which of the expectations, and what was there instead."""

    expected: str = Field(examples=["article"])
    message: str = Field(examples=["delivery-times is shown, expected one of track-order"])


class TurnPlayed(BaseModel):
    """What came of a turn."""

    seen: SeenShown
    faults: list[FaultShown]


class DialogueResult(BaseModel):
    """What came of a dialogue, turn by turn; without turns where it could not be played at all."""

    passed: bool
    turns: list[TurnPlayed]


class DialogueListed(BaseModel):
    """A dialogue in a list. `passed` is null where it has not been played as it is now."""

    id: Number
    name: Name
    kind: Kind
    language: Language
    turns: Count
    begins: Text
    passed: bool | None = Field(examples=[True])
    played_at: Moment | None
    version: Number
    changed_by: str = Field(examples=["sara"])
    changed_at: Moment


class DialoguesListed(BaseModel):
    """All dialogues, by language and name, and how many a site keeps."""

    dialogues: list[DialogueListed]
    most: int = Field(examples=[500])


class DialogueShown(BaseModel):
    """A dialogue with what came of it. `titles` are the questions of the articles that are named in it."""

    id: Number
    name: Name
    kind: Kind
    language: Language
    page: Language
    turns: list[TurnShown]
    result: DialogueResult | None
    played_at: Moment | None
    version: Number
    changed_by: str = Field(examples=["sara"])
    changed_at: Moment
    titles: dict[str, str] = Field(examples=[{"track-order": "Where is my order?"}])


class DialogueOutcome(BaseModel):
    """Of a run, a dialogue that has been played."""

    id: Number
    passed: bool


class RunShown(BaseModel):
    """A run: who began it, how many it plays, and those that it has played."""

    running: bool
    by: str = Field(examples=["Sara"])
    started_at: Moment
    total: Count
    played: list[DialogueOutcome]


class RunState(BaseModel):
    """The run that is going on, or the last one since the server was started; null where there was none."""

    run: RunShown | None


class DialoguesTakenIn(BaseModel):
    """What became of a file's dialogues."""

    added: Count
    changed: Count
    same: Count
