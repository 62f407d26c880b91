"""What many shapes are made of: languages, moments, ids. The examples are put together to those of whole responses.

What has few values is a type of its own, so that it is one in a client that is made of the description, too.
"""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field
from typing_extensions import TypeAliasType

Language = Annotated[str, Field(description="A language's code, such as en.", examples=["en"])]
Direction = TypeAliasType("Direction", Literal["ltr", "rtl"])
Author = TypeAliasType("Author", Literal["visitor", "bot", "agent"])
Moment = Annotated[
    str,
    Field(
        description="ISO 8601, in UTC.",
        json_schema_extra={"format": "date-time"},
        examples=["2026-11-22T10:00:00.000+00:00"],
    ),
]
Day = Annotated[str, Field(json_schema_extra={"format": "date"}, examples=["2026-11-22"])]
ConversationId = Annotated[str, Field(examples=["0b9d6c1e8f3a4d25a7c40e9b1f6d2a83"])]
AgentName = Annotated[str, Field(examples=["Sara"])]
ArticleAudience = TypeAliasType(
    "ArticleAudience",
    Annotated[
        Literal["public", "visitors", "agents"],
        Field(description="Who may read it: everybody, visitors whom the site vouches for, or agents alone."),
    ],
)
ArticleId = Annotated[str, Field(examples=["track-order"])]
Number = Annotated[int, Field(examples=[7])]
Count = Annotated[int, Field(ge=0, examples=[3])]
Share = Annotated[float, Field(ge=0, le=1, examples=[0.87])]
Seconds = Annotated[int, Field(ge=0, examples=[240])]
Text = Annotated[str, Field(examples=["Where is my order?"])]
Html = Annotated[str, Field(description="Safe HTML.", examples=["<p>Open <strong>My orders</strong>.</p>"])]
Token = Annotated[str, Field(examples=["Zk3v9Qm1xT7bR2cW8dLf5hNpYs0uJgAe"])]
Csat = Annotated[int, Field(description="Satisfaction, from 1 to 5.", ge=1, le=5, examples=[5])]
Nps = Annotated[int, Field(description="How likely they recommend it, from 0 to 10.", ge=0, le=10, examples=[9])]
Comment = Annotated[str, Field(examples=["Quick and kind."])]
#: What a page or program calls a message, so that sending it twice is harmless; a blank one is none.
ClientId = Annotated[
    str | None,
    Field(max_length=100),
    AfterValidator(lambda given: given if given is not None and given.strip() else None),
]
State = TypeAliasType(
    "State",
    Annotated[
        Literal["bot", "waiting", "agent", "closed"],
        Field(description="Who holds the conversation: the bot, the queue, an agent, or nobody any more."),
    ],
)
Email = Annotated[str, Field(examples=["ana@example.com"])]
Phone = Annotated[str, Field(examples=["+31 20 123 4567"])]
Anything = Annotated[dict[str, Any], Field(examples=[{}])]
PortraitAddress = Annotated[
    str,
    Field(description="Address of an agent's picture on this server.", examples=["/api/v1/chat/portraits/5d"]),
]
LogoAddress = Annotated[
    str,
    Field(description="Address of the logo on this server, or empty.", examples=["/api/v1/chat/site/logo/3f"]),
]
