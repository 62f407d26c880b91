"""The settings that say how visitors are addressed."""

from typing import Annotated, Literal

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, NoDecode

#: How visitors are addressed.
Tone = Literal["formal", "plain"]


class Tones(BaseSettings):
    """How visitors are addressed, and in which languages otherwise."""

    tone: Tone = Field("formal", description="How visitors are addressed: `formal` or `plain`.")
    tones: Annotated[dict[str, Tone], NoDecode] = Field(
        {}, description="Languages that are addressed otherwise, such as `nl=plain,en=plain`."
    )

    @field_validator("tones", mode="before")
    @classmethod
    def _by_language(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        pairs = [one.partition("=") for one in value.split(",") if one.strip()]
        return {code.strip(): tone.strip() for code, _, tone in pairs}
