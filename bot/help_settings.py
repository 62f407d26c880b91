"""What an operator sets of the help pages, which show the articles to everybody."""

from typing import Literal

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings

from bot.rates import parse_rates

#: ``listed`` for readers and search engines, ``unlisted`` for readers alone.
HelpPages = Literal["listed", "unlisted", "off"]


class ForReaders(BaseSettings):
    """Whether there are help pages, who finds them, and how often they are searched."""

    help_pages: HelpPages = Field(
        "listed",
        description="The articles as pages at `/help`: `listed` for everybody and for search engines, `unlisted` "
        "for everybody who has the address, or `off`.",
    )
    limit_searches: str = Field(
        "30/minute;300/hour", description="How often one address may search the help articles; empty for any number."
    )

    @field_validator("limit_searches")
    @classmethod
    def _searches(cls, value: str) -> str:
        parse_rates(value)
        return value
