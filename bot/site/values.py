"""What can be set of a site in its pages, and what each may be. Pure."""

import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, field_validator

from bot.errors import BotError
from bot.settings import LANGUAGES, Settings
from bot.site.colours import luminance
from bot.site.crisis_lines import MOST as MOST_CRISIS_LINES
from bot.site.crisis_lines import CrisisLine
from bot.site.help_lines import MOST, HelpLine
from bot.site.triggers import MOST_STARTERS, Trigger, checked
from bot.site.widget_look import WidgetLook
from bot.tone_settings import Tone
from handoff.hours import known_time_zone
from knowledge_base.locales import declared, language, tags_of

#: What is also a setting of the environment (`HAMDEL_…`), which then counts.
ENVIRONMENT = (
    "languages",
    "tone",
    "tones",
    "assignment",
    "language_patience",
    "retention_conversations",
    "retention_attachments",
    "retention_search_log",
    "time_zone",
)
#: The longest retention that can be chosen, in days, and the longest patience, in seconds.
MOST_DAYS, MOST_SECONDS = 36_500, 3600.0

Line = Annotated[str, StringConstraints(strip_whitespace=True, max_length=80)]
Paragraph = Annotated[str, StringConstraints(strip_whitespace=True, max_length=500)]
Days = Annotated[int, Field(ge=0, le=MOST_DAYS)]


class InvalidSetting(BotError):
    """A setting of the site that cannot be kept; the message says what to change, ``field`` which one it is."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__("invalid_setting", message)
        self.field = field


class SetByEnvironment(BotError):
    """A setting of the site that a variable of the environment sets, so that it cannot be changed in the pages."""

    def __init__(self, name: str) -> None:
        super().__init__(
            "set_by_environment",
            f"HAMDEL_{name.upper()} is set where the server is started; change it there, or unset it.",
        )


class SiteValues(BaseModel):
    """Everything that can be set. Texts are by language; a language without one has what Hamdel brings along.

    ``languages`` are tags: ``pt-PT`` is Portuguese, and what is spoken where nothing else says which.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Line = ""
    accent: str = ""
    languages: tuple[str, ...] = LANGUAGES
    tone: Tone = "formal"
    #: Languages that are addressed otherwise.
    tones: Mapping[str, Tone] = Field(default_factory=dict)
    greeting: Mapping[str, Paragraph] = Field(default_factory=dict)
    starters: Mapping[str, tuple[Line, ...]] = Field(default_factory=dict)
    assignment: Literal["pull", "offer", "auto"] = "pull"
    language_patience: float = Field(60.0, ge=0, le=MOST_SECONDS)
    retention_conversations: Days = 0
    retention_attachments: Days = 0
    retention_search_log: Days = 0
    #: Whether everybody who works here needs a second factor.
    second_factor: bool = False
    time_zone: Annotated[str, StringConstraints(strip_whitespace=True)] = ""
    #: The version of the logo, which `bot.site.site.Site.change_logo` sets; empty for none.
    logo: str = ""
    help_lines: tuple[HelpLine, ...] = ()
    #: Who listens to people in despair; none until the site writes them, since a wrong number is worse than none.
    crisis_lines: tuple[CrisisLine, ...] = ()
    widget: WidgetLook = Field(default_factory=WidgetLook)
    #: Greetings that the widget shows by itself; of those that fit the first one.
    triggers: tuple[Trigger, ...] = ()

    @field_validator("accent")
    @classmethod
    def _colour(cls, value: str) -> str:
        if value and not re.fullmatch(r"#[0-9a-fA-F]{6}", value):
            raise ValueError("write the colour like #0f766e")
        return value.lower()

    @field_validator("time_zone")
    @classmethod
    def _zone(cls, value: str) -> str:
        if value and known_time_zone(value) is None:
            raise ValueError("choose a time zone such as Europe/Paris")
        return value

    @field_validator("languages")
    @classmethod
    def _known(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if not value:
            raise ValueError("choose at least one language")
        try:
            return declared(value, LANGUAGES).tags
        except ValueError as error:
            raise ValueError(f"{error} is none of the languages that Hamdel speaks") from error

    @field_validator("help_lines")
    @classmethod
    def _once(cls, value: tuple[HelpLine, ...]) -> tuple[HelpLine, ...]:
        countries = [line.country for line in value]
        if len(value) > MOST:
            raise ValueError(f"write at most {MOST} help lines")
        if twice := [one for one in countries if countries.count(one) > 1]:
            raise ValueError(f"there are two help lines for {twice[0] or 'everywhere else'}; put them together")
        return value

    @field_validator("crisis_lines")
    @classmethod
    def _apart(cls, value: tuple[CrisisLine, ...]) -> tuple[CrisisLine, ...]:
        if len(value) > MOST_CRISIS_LINES:
            raise ValueError(f"write at most {MOST_CRISIS_LINES} help lines")
        places = [(line.country, line.language) for line in value]
        if [one for one in places if places.count(one) > 1]:
            raise ValueError("there are two help lines for one country and language; put them together")
        return value

    @field_validator("triggers")
    @classmethod
    def _together(cls, value: tuple[Trigger, ...]) -> tuple[Trigger, ...]:
        return checked(value)

    @field_validator("tones")
    @classmethod
    def _spoken(cls, value: Mapping[str, Tone]) -> Mapping[str, Tone]:
        if unknown := [one for one in value if one not in LANGUAGES]:
            raise ValueError(f"{unknown[0]} is none of the languages that Hamdel speaks")
        return value

    @field_validator("greeting", "starters")
    @classmethod
    def _written(cls, value: Mapping[str, Any]) -> Mapping[str, Any]:
        if unknown := [one for one in value if language(one) not in LANGUAGES]:
            raise ValueError(f"{unknown[0]} is none of the languages that Hamdel speaks")
        kept = {
            code: tuple(one for one in text if one) if isinstance(text, tuple) else text for code, text in value.items()
        }
        if [one for one in kept.values() if isinstance(one, tuple) and len(one) > MOST_STARTERS]:
            raise ValueError(f"write at most {MOST_STARTERS} questions in each language")
        return {code: text for code, text in kept.items() if text}

    @property
    def on_accent(self) -> str:
        """The colour of text that can be read on the accent (WCAG 2.2, relative luminance)."""
        if not self.accent:
            return ""
        return "#ffffff" if luminance(self.accent) < 0.179 else "#111111"


def read(values: Mapping[str, Any]) -> SiteValues:
    """Values that were sent or stored. Raises :class:`InvalidSetting`."""
    try:
        return SiteValues(**values)
    except ValidationError as error:
        fault = error.errors()[0]
        field = str(fault["loc"][0]) if fault["loc"] else ""
        said = str(fault["msg"]).removeprefix("Value error, ")
        place = ".".join(str(part) for part in fault["loc"]) or field
        raise InvalidSetting(f"{place}: {said}.", field) from error


def fixed_by(settings: Settings) -> frozenset[str]:
    """What the environment, or whoever started the server, has set: that cannot be changed in pages."""
    return frozenset(ENVIRONMENT) & settings.model_fields_set


def in_force(settings: Settings, stored: Mapping[str, Any]) -> SiteValues:
    """What counts: the environment before what is stored, and that before what Hamdel brings along."""
    known = {name: value for name, value in stored.items() if name in SiteValues.model_fields}
    of_settings = {name: getattr(settings, name) for name in ENVIRONMENT} | {"languages": tags_of(settings.languages)}
    fixed = {name: of_settings[name] for name in fixed_by(settings)}
    # A place that was written for an older or a newer Hamdel may hold what this one does not take.
    for name in [*known]:
        try:
            read({name: known[name]})
        except InvalidSetting:
            del known[name]
    return SiteValues(**{**of_settings, **known, **fixed})
