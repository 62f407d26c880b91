"""The help lines for people in despair, as they can be set in pages. Pure."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints, field_validator

from bot.settings import LANGUAGES
from bot.site.countries import Country

#: Lines that a site may have.
MOST = 500


class CrisisLine(BaseModel):
    """One line: who listens, and where. ``country`` is a code of ISO 3166-1 and ``language`` one of the site's, each
    empty for any."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    country: Country = ""
    language: str = ""
    text: Annotated[str, StringConstraints(strip_whitespace=True, max_length=200)]

    @field_validator("language")
    @classmethod
    def _known(cls, value: str) -> str:
        if value and value not in LANGUAGES:
            raise ValueError(f"{value[:35]} is none of the languages that Hamdel speaks")
        return value

    @field_validator("text")
    @classmethod
    def _written(cls, value: str) -> str:
        if not value:
            raise ValueError("write who listens and where, such as a name and a telephone number")
        return " ".join(value.split())
