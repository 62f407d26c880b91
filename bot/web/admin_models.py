"""Shapes of the administrators' routes, and of those about one's own account."""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field
from typing_extensions import TypeAliasType

from bot.web.chat_models import HelpLine
from bot.web.desk_models import AgentShown, Capacity, Hours, Languages, Role, Skills, TeamIds, Word
from bot.web.fields import AgentName, Anything, Count, Day, Language, Moment, Number, PortraitAddress, Token
from bot.web.message_models import LanguageName
from bot.web.service_models import ServiceLevels
from bot.web.trigger_models import TriggerSettings, TriggerWanted
from bot.web.widget_models import WidgetSettings, WidgetWanted
from handoff.agents import CAPACITY, MOST_CAPACITY

LinkKind = TypeAliasType("LinkKind", Literal["invitation", "reset", "forgotten", "entry"])
Tone = TypeAliasType("Tone", Literal["formal", "plain"])
Assignment = TypeAliasType("Assignment", Literal["pull", "offer", "auto"])
Login = Annotated[str, Field(examples=["sara@example.com"])]
Secret = Annotated[str, Field(max_length=1000, examples=["correct horse battery"])]
Code = Annotated[str, Field(max_length=100, examples=["492039"])]
Version = Annotated[int, Field(description="Grows with each change; show it to change what you have seen.", ge=1)]


# What is asked


class PersonBody(BaseModel):
    """Somebody who works here as they shall be; ``teams`` are ids."""

    login: str = Field(max_length=100, examples=["sara@example.com"])
    name: str = Field(max_length=200, examples=["Sara"])
    role: Role = "agent"
    languages: list[Word] = Field(max_length=50, examples=[["en", "nl"]])
    skills: list[Word] = Field(default_factory=list, max_length=50, examples=[["returns"]])
    teams: list[int] = Field(default_factory=list, max_length=200, examples=[[1]])
    capacity: int = Field(CAPACITY, ge=0, le=MOST_CAPACITY, examples=[4])


class PersonChanged(PersonBody):
    """The same, with the version that was seen."""

    version: Version


class NewPassword(BaseModel):
    """One's own password, and the one that takes its place."""

    current: Secret
    password: Secret


class LinkToken(BaseModel):
    """What stands in a one-time link."""

    token: str = Field(max_length=200, examples=["Zk3v9Qm1xT7bR2cW8dLf5hNpYs0uJgAe"])


class LinkEntered(LinkToken):
    """The same, with a code of whoever has a second factor."""

    code: Code = ""


class LinkPassword(LinkEntered):
    """The same, with the password that is chosen."""

    password: Secret


class ForgottenWanted(BaseModel):
    """Whose password is forgotten, and the language that the mail is wanted in."""

    login: str = Field(max_length=100, examples=["sara@example.com"])
    language: str = Field("", max_length=8, examples=["fa"])


class OwnPassword(BaseModel):
    """One's own password; empty for whoever has signed in with a provider a moment ago."""

    password: Secret = ""


class OwnCode(BaseModel):
    """A code of one's authenticator app."""

    code: Code


class CodeShown(BaseModel):
    """A code of one's authenticator app, or a recovery code."""

    code: Code


class BothFactors(OwnPassword):
    """One's own password, and a code of the app or a recovery code."""

    code: Code


class TeamWanted(BaseModel):
    """A team: ``hours`` null for always open; ``agents`` are ids; ``service`` null for no targets, and as it was where
    it is not given."""

    name: str = Field(max_length=100, examples=["Billing"])
    hours: Hours | None = None
    agents: list[int] = Field(default_factory=list, max_length=1000, examples=[[1]])
    service: ServiceLevels | None = None


class TeamChanged(TeamWanted):
    """The same, with the version that was seen."""

    version: Version


class CalendarWanted(BaseModel):
    """Opening hours, stored or not, and the days that they are to be shown for."""

    hours: Hours | None = None
    first: date = Field(examples=["2026-12-01"])
    days: int = Field(31, ge=1, le=62)


Text = dict[str, Annotated[str, Field(max_length=2000)]]


class TagWanted(BaseModel):
    """A tag to be offered."""

    tag: str = Field(max_length=10_000, examples=["returns"])


class TagRenamed(TagWanted):
    """What a tag is called from now on; ``joining`` lets it become one with a tag that is called so already."""

    before: str = Field(max_length=10_000, examples=["return"])
    joining: bool = False


class LogoSent(BaseModel):
    """A picture in Base64."""

    picture: str = Field(max_length=1024 * 1024, examples=["iVBORw0KGgo="])


class PortraitShown(BaseModel):
    """How visitors see somebody, or null where they see the first letter of their name."""

    picture: PortraitAddress | None


class CrisisLine(BaseModel):
    """Who listens to people in despair: ``country`` (ISO 3166-1) and ``language`` are empty for any."""

    model_config = ConfigDict(extra="forbid")

    country: str = Field("", max_length=100, examples=["NL"])
    language: str = Field("", max_length=100, examples=["nl"])
    text: str = Field(max_length=1000, examples=["113 Zelfmoordpreventie: bel 113"])


class HelpLineWanted(BaseModel):
    """Where else people are helped; see the settings that are shown."""

    model_config = ConfigDict(extra="forbid")

    country: str = Field("", max_length=100, examples=["NL"])
    phone: str = Field("", max_length=1000, examples=["+31 20 123 4567"])
    mail: str = Field("", max_length=1000, examples=["help@example.com"])
    days: list[int] = Field(default_factory=list, max_length=100, examples=[[0, 1, 2, 3, 4]])
    opens: str = Field("", max_length=100, examples=["09:00"])
    closes: str = Field("", max_length=100, examples=["17:00"])


class SiteWanted(BaseModel):
    """What is to be set; what is left out stays as it is. Texts are by language."""

    model_config = ConfigDict(extra="forbid")

    name: str | None = Field(None, max_length=1000, examples=["Tulip & Thread"])
    accent: str | None = Field(None, max_length=100, examples=["#0f766e"])
    languages: list[str] | None = Field(None, max_length=100, examples=[["en", "nl"]])
    tone: Tone | None = None
    tones: dict[str, Tone] | None = Field(None, examples=[{"nl": "plain"}])
    greeting: Text | None = Field(None, examples=[{"en": "Hello! How can we help?"}])
    starters: dict[str, list[Annotated[str, Field(max_length=2000)]]] | None = Field(
        None, examples=[{"en": ["Where is my order?"]}]
    )
    assignment: Assignment | None = None
    language_patience: float | None = Field(None, examples=[60.0])
    retention_conversations: int | None = Field(None, examples=[365])
    retention_attachments: int | None = Field(None, examples=[90])
    retention_search_log: int | None = Field(None, examples=[90])
    second_factor: bool | None = None
    time_zone: str | None = Field(None, max_length=64, examples=["Europe/Paris"])
    help_lines: list[HelpLineWanted] | None = Field(None, max_length=1000)
    crisis_lines: list[CrisisLine] | None = Field(None, max_length=1000)
    widget: WidgetWanted | None = None
    triggers: list[TriggerWanted] | None = Field(None, max_length=1000)


class SiteChange(BaseModel):
    """Some settings, and the version that was seen; without one they are kept whatever a colleague has changed."""

    values: SiteWanted
    version: str | None = Field(None, max_length=64, examples=["44136fa355b3678a"])


# What is answered


class OpenHours(BaseModel):
    """Part of a day on which somebody is at work, by the clocks of the team's time zone, and in UTC."""

    begin: str = Field(alias="from", examples=["09:00"])
    to: str = Field(examples=["18:00"])
    begins: Moment
    ends: Moment


class CalendarDay(BaseModel):
    """A day: when somebody begins to work, whether it is a holiday, and what it is called in its country."""

    date: Day
    open: list[OpenHours]
    holiday: bool
    name: str | None = Field(examples=["Koningsdag"])


class Calendar(BaseModel):
    """What opening hours come to; ``always`` where there are none, so that it is never closed."""

    always: bool
    days: list[CalendarDay]


class Countries(BaseModel):
    """Codes of countries (ISO 3166-1) and of one country's regions."""

    countries: list[str] = Field(examples=[["DE", "NL"]])
    regions: list[str] = Field(examples=[["BE", "BY"]])


class SiteSettings(BaseModel):
    """The settings that are in force. ``retention_…`` are days, 0 for ever."""

    name: str = Field(examples=["Tulip & Thread"])
    accent: str = Field(examples=["#0f766e"])
    languages: Languages
    tone: Tone
    tones: dict[str, Tone] = Field(description="Languages that are addressed otherwise.", examples=[{"nl": "plain"}])
    greeting: dict[str, str] = Field(examples=[{"en": "Hello! How can we help?"}])
    starters: dict[str, list[str]] = Field(examples=[{"en": ["Where is my order?"]}])
    assignment: Assignment
    language_patience: float = Field(examples=[60.0])
    retention_conversations: int = Field(examples=[365])
    retention_attachments: int = Field(examples=[90])
    retention_search_log: int = Field(examples=[90])
    second_factor: bool = Field(description="Whether everybody who works here needs a second factor.")
    time_zone: str = Field(examples=["Europe/Paris"])
    logo: str = Field(description="The version of the logo; empty for none.", examples=["3f2a9c"])
    help_lines: list[HelpLine]
    crisis_lines: list[CrisisLine] = Field(description="Who listens to people in despair.")
    widget: WidgetSettings
    triggers: list[TriggerSettings] = Field(description="Greetings that the widget shows by itself.")


class SiteShown(BaseModel):
    """The site's settings. ``fixed`` are those that a variable of the environment sets, with its name; ``languages``
    those that can be chosen; ``without_articles`` are those that are offered, and that no published article is in."""

    values: SiteSettings
    fixed: dict[str, str] = Field(examples=[{"tone": "HAMDEL_TONE"}])
    version: str = Field(examples=["44136fa355b3678a"])
    without_articles: list[Language]
    languages: list[LanguageName]


class RoomForFiles(BaseModel):
    """Bytes of files on the whole site, those of articles among them, and the most that there may be; null for any."""

    used: Count
    articles: Count
    most: Count | None


class TagShown(BaseModel):
    """A tag, and how many conversations have it."""

    tag: str = Field(examples=["returns"])
    conversations: Count


class TagsShown(BaseModel):
    """All tags, in alphabetical order."""

    tags: list[TagShown]


class LogEntry(BaseModel):
    """Something that was done; without an agent the queue did it by itself."""

    id: Number
    agent: str | None = Field(examples=["Sara"])
    action: str = Field(examples=["team-changed"])
    conversation: str | None = Field(examples=["0b9d6c1e8f3a4d25a7c40e9b1f6d2a83"])
    about: str | None = Field(description="Whom it was done to, or who else had a part in it.", examples=["Mina"])
    details: Anything
    at: Moment


class LogShown(BaseModel):
    """What was done, the newest first."""

    entries: list[LogEntry]


class Linked(BaseModel):
    """Since when an account is linked with the provider, and when it was last opened by that."""

    since: Moment
    last: Moment


class Person(BaseModel):
    """Somebody who works here. ``invited``: they have not chosen a password yet. ``sessions``: places they are signed
    in at. ``second_factor``: they have one."""

    id: Number
    login: Login
    name: AgentName
    role: Role
    languages: Languages
    skills: Skills
    teams: TeamIds
    capacity: Capacity
    invited: bool
    sessions: Count
    second_factor: bool
    picture: PortraitAddress | None
    provider: Linked | None = Field(description="Since when, and when last, they have signed in with the provider.")
    version: Version


class PeopleShown(BaseModel):
    """All who may sign in, by name."""

    people: list[Person]


class OneTimeLink(BaseModel):
    """A link by which somebody chooses a password; it is shown this once. ``path`` is on this server."""

    path: str = Field(examples=["/account#/link/Zk3v9Qm1xT7bR2cW8dLf5hNpYs0uJgAe"])
    kind: LinkKind
    expires_at: Moment


class Invited(BaseModel):
    """Who was invited, and the link to be passed on to them; ``mailed``: one is on its way to them as well."""

    person: Person
    link: OneTimeLink
    mailed: bool


class LinkOpened(BaseModel):
    """Whose account a link opens, and whether a code of their second factor is needed. ``passwords``: whether a
    password can be chosen; a link of the kind ``entry`` needs none, and others open nothing where there are none."""

    name: AgentName
    login: Login
    kind: LinkKind
    second_factor: bool
    passwords: bool


class ForgottenState(BaseModel):
    """Whether links to choose a new password are mailed here."""

    mails: bool


class SecondFactorShown(BaseModel):
    """One's own second factor: since when it is on, null where it is off, and recovery codes that are left."""

    since: Moment | None
    codes_left: Count
    needed: bool = Field(description="Whether the site asks everybody for one.")
    by_provider: bool = Field(description="Whether a provider has opened this session: no password is asked for then.")


class SecondFactorBegun(BaseModel):
    """What an authenticator app needs; it is shown this once. ``picture`` is an address with the image in it."""

    secret: str = Field(examples=["JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"])
    uri: str = Field(examples=["otpauth://totp/Hamdel:sara%40example.com?secret=JBSWY3DPEHPK3PXP&issuer=Hamdel"])
    picture: str = Field(examples=["data:image/svg+xml;utf8,%3Csvg/%3E"])


class RecoveryCodes(BaseModel):
    """Codes that each open the account once without the app; they are shown this once."""

    codes: list[str] = Field(examples=[["7kfm-x2qa-bc9e-hw4t"]])


class SessionShown(BaseModel):
    """A place where one is signed in; ``client`` is what the browser called itself."""

    id: str = Field(examples=["9f86d081884c7d65"])
    client: str = Field(examples=["Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0"])
    created_at: Moment
    current: bool
    by_provider: bool


class SessionsShown(BaseModel):
    """Where one is signed in, the newest first."""

    sessions: list[SessionShown]


class SetupState(BaseModel):
    """Whether the site waits to be set up, and whether that may begin from where one is."""

    waiting: bool
    here: bool


class SetupBegun(BaseModel):
    """What opens the first administrator's account."""

    token: Token


class LinkUsed(BaseModel):
    """Who is signed in from now on, and the token for programs that keep no cookies."""

    agent: AgentShown
    token: Token
