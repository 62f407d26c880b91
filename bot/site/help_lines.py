"""Where else people are helped: a telephone number or an address for each country, with the hours of it. Pure."""

import re
import unicodedata
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator, model_validator

from bot.site.countries import Country

#: Lines that a site may have: each country of the world, and one for all others.
MOST = 260

_CLOCK = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")
_PHONE = re.compile(r"\+?[0-9][0-9 ()/.\-]{1,38}")
_MAIL = re.compile(r"[^\s@<>\"(),;:\\\[\]]{1,64}@[^\s@<>\"(),;:\\\[\]]+\.[^\s@<>\"(),;:\\\[\].]{2,}")

Short = Annotated[str, StringConstraints(strip_whitespace=True, max_length=254)]


class HelpLine(BaseModel):
    """One line. ``country`` is a code of ISO 3166-1, empty for everywhere else; ``days`` are 0 for Monday to 6, none
    for at any time; ``opens`` and ``closes`` are by the clocks of the country."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    country: Country = ""
    phone: Short = ""
    mail: Short = ""
    days: tuple[Annotated[int, Field(ge=0, le=6)], ...] = ()
    opens: str = ""
    closes: str = ""

    @field_validator("phone")
    @classmethod
    def _number(cls, value: str) -> str:
        # Whoever writes Persian or Arabic types the figures of that.
        figures = "".join(str(unicodedata.digit(one)) if one.isdigit() else one for one in value)
        if figures and not _PHONE.fullmatch(figures):
            raise ValueError(f"{value[:40]} is no telephone number; write it like +31 20 123 4567")
        return figures

    @field_validator("mail")
    @classmethod
    def _address(cls, value: str) -> str:
        if value and not _MAIL.fullmatch(value):
            raise ValueError(f"{value[:60]} is no e-mail address; write it like help@example.com")
        return value

    @field_validator("days")
    @classmethod
    def _in_order(cls, value: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(sorted(set(value)))

    @model_validator(mode="after")
    def _whole(self) -> "HelpLine":
        if not self.phone and not self.mail:
            raise ValueError("each help line needs a telephone number or an e-mail address")
        if bool(self.opens) != bool(self.closes) or not all(
            _CLOCK.fullmatch(one) for one in (self.opens, self.closes) if one
        ):
            raise ValueError("write from when and until when a line is open, like 09:00 and 17:00, or neither")
        if self.opens and not self.days:
            raise ValueError("choose the days on which a line is open at these hours")
        return self
