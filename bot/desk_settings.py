"""The settings of the desk where people work."""

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings

from handoff.hours import known_time_zone


class AtTheDesk(BaseSettings):
    """For how long what has ended, or was done, can be taken up again, and when days begin."""

    reopen_hours: float = Field(
        4, ge=0, description="Hours in which a visitor who writes again goes on in the conversation that was closed."
    )
    undo_seconds: float = Field(
        5,
        ge=0,
        le=60,
        description="Seconds in which agents can take back what they sent or closed; platforms get it that much later.",
    )
    time_zone: str = Field(
        "", description="Where the days of reports begin at midnight, such as Europe/Paris; empty for the first team's."
    )

    @field_validator("time_zone")
    @classmethod
    def _zone(cls, value: str) -> str:
        if value and known_time_zone(value) is None:
            raise ValueError(f"{value} is no time zone; use an IANA name such as Europe/Paris")
        return value
