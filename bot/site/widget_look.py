"""How the widget looks and what it says first on the pages of a site, unless a page says otherwise. Pure."""

import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator

from bot.settings import LANGUAGES

Side = Literal["end", "start", "left", "right"]
Theme = Literal["auto", "light", "dark"]
#: What visitors see of the agents who answer them: names with pictures, names alone, or neither.
Introduced = Literal["pictures", "names", "nobody"]
#: Pixels from the edges of the window, and the highest place that a page can have among others.
FARTHEST, HIGHEST = 400, 2**31 - 1
Offset = Annotated[int, Field(ge=0, le=FARTHEST)]
Short = Annotated[str, StringConstraints(strip_whitespace=True, max_length=30)]
Paragraph = Annotated[str, StringConstraints(strip_whitespace=True, max_length=500)]


class WidgetLook(BaseModel):
    """Everything that can be set of it. ``side`` is that of the line or of the window; offsets are in CSS pixels;
    ``launcher`` stands beside the launcher's sign, ``consent`` is agreed to before anything is kept; both by language.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    side: Side = "end"
    theme: Theme = "auto"
    offset_side: Offset = 24
    offset_bottom: Offset = 24
    z_index: Annotated[int, Field(ge=0, le=HIGHEST)] = 2_147_483_000
    hidden_on_phones: bool = False
    agents: Introduced = "pictures"
    #: Whether visitors may switch on a sound for what is new.
    sound: bool = False
    launcher: Mapping[str, Short] = Field(default_factory=dict)
    consent: Mapping[str, Paragraph] = Field(default_factory=dict)
    #: Address of the site's privacy notice; empty for none.
    consent_link: Annotated[str, StringConstraints(strip_whitespace=True, max_length=500)] = ""

    def placed(self) -> dict[str, Any]:
        """Everything but its texts."""
        return self.model_dump(exclude={"agents", "launcher", "consent", "consent_link"})

    @field_validator("launcher", "consent")
    @classmethod
    def _written(cls, value: Mapping[str, Any]) -> Mapping[str, Any]:
        if unknown := [one for one in value if one not in LANGUAGES]:
            raise ValueError(f"{unknown[0]} is none of the languages that Hamdel speaks")
        return {code: text for code, text in value.items() if text}

    @field_validator("consent_link")
    @classmethod
    def _address(cls, value: str) -> str:
        if value and not re.fullmatch(r"https?://[^\s/]+\S*", value):
            raise ValueError("write the whole address of the privacy notice, like https://shop.example/privacy")
        return value
