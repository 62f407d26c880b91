"""Shapes of what is set of the widget: as pages get it, and as administrators see and change it."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field
from typing_extensions import TypeAliasType

from bot.site import widget_look
from bot.site.widget_look import WidgetLook

_PLAIN = WidgetLook()

Side = TypeAliasType("Side", widget_look.Side)
Theme = TypeAliasType("Theme", widget_look.Theme)
Introduced = TypeAliasType(
    "Introduced",
    Annotated[
        widget_look.Introduced,
        Field(description="What visitors see of who answers: names with pictures, names alone, or neither."),
    ],
)
#: Longer than any is kept: what is too long is refused with words that say so.
Texts = dict[str, Annotated[str, Field(max_length=20_000)]]


class _Placed(BaseModel):
    """Where the widget is on a page, and in which colours."""

    side: Side
    theme: Theme
    offset_side: int = Field(examples=[24])
    offset_bottom: int = Field(examples=[24])
    z_index: int = Field(examples=[2_147_483_000])
    hidden_on_phones: bool
    sound: bool = Field(description="Whether visitors may switch on a sound for what is new.")


class WidgetShown(_Placed):
    """How the widget looks on the site's pages, unless a page says otherwise. ``side`` is that of the line or of the
    window; offsets are in CSS pixels; ``launcher`` stands beside the launcher's sign, in the language of the labels."""

    launcher: str = Field(examples=["Questions?"])


class WidgetSettings(_Placed):
    """The same with its texts by language. ``consent`` is agreed to before anything is kept; ``consent_link`` leads to
    the site's privacy notice, or is empty."""

    agents: Introduced
    launcher: dict[str, str] = Field(examples=[{"en": "Questions?"}])
    consent: dict[str, str] = Field(examples=[{"en": "We keep what you write here, to answer you."}])
    consent_link: str = Field(examples=["https://shop.example/privacy"])


class WidgetWanted(BaseModel):
    """The widget as it shall be; what is left out is as Hamdel brings it along."""

    model_config = ConfigDict(extra="forbid")

    side: Side = _PLAIN.side
    theme: Theme = _PLAIN.theme
    offset_side: int = Field(_PLAIN.offset_side, examples=[24])
    offset_bottom: int = Field(_PLAIN.offset_bottom, examples=[24])
    z_index: int = Field(_PLAIN.z_index, examples=[2_147_483_000])
    hidden_on_phones: bool = _PLAIN.hidden_on_phones
    agents: Introduced = _PLAIN.agents
    sound: bool = _PLAIN.sound
    launcher: Texts = Field(default_factory=dict, examples=[{"en": "Questions?"}])
    consent: Texts = Field(default_factory=dict, examples=[{"en": "We keep what you write here, to answer you."}])
    consent_link: str = Field("", max_length=2000, examples=["https://shop.example/privacy"])
