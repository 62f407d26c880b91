"""Shapes of the agents' routes about agents, teams and texts."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, StringConstraints
from typing_extensions import TypeAliasType

from bot.web.bodies import Id
from bot.web.fields import AgentName, Count, Direction, Language, LogoAddress, Moment, Number, Token
from bot.web.message_models import FilesTaken, LanguageName
from bot.web.service_models import ServiceLevelsShown
from handoff.agents import MOST_CAPACITY

Role = TypeAliasType("Role", Literal["admin", "supervisor", "agent", "editor"])
Presence = TypeAliasType("Presence", Literal["online", "away", "offline"])
Word = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=50, to_lower=True)]
Hours = Annotated[
    dict[str, Any],
    Field(
        description="Opening hours by weekday, in a time zone, without holidays: days, and those of a country.",
        examples=[{"time_zone": "Europe/Amsterdam", "weekly": {"monday": ["09:00-18:00"]}, "holidays": []}],
    ),
]
Skills = Annotated[list[str], Field(examples=[["returns"]])]
Languages = Annotated[list[str], Field(examples=[["en", "nl"]])]
TeamIds = Annotated[list[int], Field(examples=[[1]])]
Capacity = Annotated[int, Field(description="How many conversations they are given at once.", examples=[4])]


# What is asked


class Credentials(BaseModel):
    """A login and its password."""

    login: str = Field(max_length=100, examples=["sara"])
    password: str = Field(max_length=1000, examples=["correct horse battery"])
    code: str = Field("", max_length=100, description="Of the second factor, where there is one.", examples=["492039"])


class Profile(BaseModel):
    """What an agent says of themselves; what is left out stays as it is."""

    status: Presence | None = None
    languages: list[Word] | None = Field(None, max_length=50, examples=[["en", "nl"]])
    skills: list[Word] | None = Field(None, max_length=50, examples=[["returns"]])
    capacity: int | None = Field(None, ge=0, le=MOST_CAPACITY, examples=[4])


class TeamBody(BaseModel):
    """A team: ``hours`` as `handoff.hours.parse` reads them, null for always open; ``agents`` are ids."""

    id: Id | None = None
    name: str = Field(max_length=100, examples=["Billing"])
    hours: Hours | None = None
    agents: list[int] = Field(default_factory=list, max_length=1000, examples=[[1]])


class Teams(BaseModel):
    """All that is to be changed or added."""

    teams: list[TeamBody] = Field(max_length=200)


class CannedBody(BaseModel):
    """A text by language; ``{visitor}``, ``{agent}`` and ``{order}`` are filled in by the page that inserts it."""

    shortcut: str = Field(max_length=100, examples=["refund"])
    texts: dict[str, Annotated[str, StringConstraints(max_length=20_000)]] = Field(
        examples=[{"en": "Hello {visitor}, your refund is on its way."}]
    )


# What is answered


class AgentShown(BaseModel):
    """Somebody who signs in."""

    id: Number
    login: str = Field(examples=["sara"])
    name: AgentName
    role: Role
    languages: Languages
    skills: Skills
    teams: TeamIds
    capacity: Capacity
    status: Presence
    supervises: bool = Field(description="Whether they may act for colleagues.")


class SignedInAs(BaseModel):
    """Who is signed in."""

    agent: AgentShown


class SessionOpened(SignedInAs):
    """Who has signed in, and the token for programs that keep no cookies."""

    token: Token
    second_factor_needed: bool = Field(description="Whether the session is for setting up a second factor alone.")


class DeskLabels(BaseModel):
    """The texts of the desk or of the editor in a language."""

    language: Language
    direction: Direction
    messages: str = Field(description="In Project Fluent's syntax.", examples=["desk-take = Take\n"])
    languages: list[LanguageName] = Field(description="Those that the pages are written in.")
    site_languages: list[LanguageName] = Field(description="Those that visitors are spoken with in.")
    article_languages: list[LanguageName] = Field(description="Those, and their varieties, that articles may be in.")


class Colleague(BaseModel):
    """An agent as others see them: where they are, what they can do and how much they have to do."""

    id: Number
    name: AgentName
    role: Role
    presence: Presence
    languages: Languages
    skills: Skills
    teams: TeamIds
    load: Count
    capacity: Capacity


class Colleagues(BaseModel):
    """Who could take a conversation."""

    agents: list[Colleague]


class DeskSite(BaseModel):
    """What the desk's pages need to know of the site."""

    limit: int = Field(description="Characters of the longest message.", examples=[10000])
    files: FilesTaken
    file_channels: list[str] = Field(description="Those that files can be sent over.", examples=[["telegram", "web"]])
    logo: LogoAddress
    undo_seconds: float = Field(ge=0, description="How long what was sent or closed can be taken back.", examples=[5.0])


class TeamShown(BaseModel):
    """A team, with the ids of its agents."""

    id: Number
    name: str = Field(examples=["Billing"])
    hours: Hours | None
    open: bool
    agents: list[int] = Field(examples=[[1]])
    waiting: Count
    version: int = Field(description="Grows with each change.", examples=[1])
    service: ServiceLevelsShown | None


class TeamsShown(BaseModel):
    """The teams, the oldest first."""

    teams: list[TeamShown]


class CannedShown(BaseModel):
    """A canned reply."""

    id: Number
    shortcut: str = Field(examples=["refund"])
    texts: dict[str, str] = Field(examples=[{"en": "Hello {visitor}, your refund is on its way."}])
    updated_at: Moment


class CannedReplies(BaseModel):
    """All canned replies, and the variables that they may have."""

    canned: list[CannedShown]
    variables: list[str] = Field(examples=[["visitor", "agent", "order"]])
