"""Shapes of the routes about signing in with a provider."""

from typing import Literal

from pydantic import BaseModel, Field

from bot.web.fields import Language

#: Pages that one may go on at: no other address is ever led to.
Path = Literal["/desk", "/desk/reports", "/desk/wallboard", "/editor", "/admin", "/widget", "/account"]


class ProviderWanted(BaseModel):
    """The page to go on at once one is signed in, and the language to speak at the provider."""

    path: Path = "/desk"
    language: Language = Field("", max_length=35)


class ProviderBegun(BaseModel):
    """Where the browser goes to sign in."""

    url: str = Field(examples=["https://login.shop.example/authorize?client_id=hamdel"])


class WaysIn(BaseModel):
    """How one signs in here. ``provider`` is what people call it, null for none. ``sign_out_url`` is for whoever
    has just left and is still signed in there."""

    provider: str | None = Field(examples=["Shop account"])
    passwords: bool
    sign_out_url: str | None = Field(examples=["https://login.shop.example/logout?client_id=hamdel"])
