"""What an action is: whom it asks, what it needs to know for that, and what an article says with what comes back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from bot.errors import BotError

#: Rasa's action server, a signed webhook, or orders that are made up, for trying it out.
Kind = Literal["rasa", "webhook", "demo"]
#: Whether a visitor has to be somebody whom the site vouches for.
Identity = Literal["any", "vouched"]
NeedKind = Literal["email", "order", "number", "text"]


class ActionError(BotError):
    """An action that cannot be kept, found or used; the message says what to change."""


@dataclass(frozen=True, slots=True)
class Need:
    """A detail that an action needs, and how it is recognised.

    ``shapes`` are what it looks like: ``#`` stands for a digit, ``@`` for a letter, everything else for itself, as in
    ``HD-#####``; without one any order number or number is taken. ``label`` says what it is, ``labels`` the same by
    language; e-mail addresses and order numbers need none. ``attribute`` names what the site may vouch for instead:
    ``email``, ``visitor_id``, or a custom attribute's key.
    """

    name: str
    kind: NeedKind
    shapes: tuple[str, ...] = ()
    label: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    attribute: str | None = None

    @classmethod
    def of(cls, stored: Mapping[str, Any]) -> "Need":
        """A need as it is kept in JSON."""
        return cls(**{**stored, "shapes": tuple(stored.get("shapes", ()))})

    def label_in(self, language: str) -> str:
        """What it is called in ``language``; empty where Hamdel's own words are meant."""
        return self.labels.get(language) or self.label


@dataclass(frozen=True, slots=True)
class Action:
    """What can be looked up in another system at ``url``.

    ``name`` is what that system calls it. ``words`` are what the codes among the values mean, by language:
    ``{"shipped": {"en": "on its way"}}``. Times are Unix seconds in UTC.
    """

    id: int
    name: str
    kind: Kind
    url: str
    secret: str
    needs: tuple[Need, ...]
    identity: Identity
    words: Mapping[str, Mapping[str, str]]
    active: bool
    version: int
    created_at: float


@dataclass(frozen=True, slots=True)
class Use:
    """The action of an article, and its answer by language, with ``{value}`` where a value belongs."""

    article: str
    action: Action
    templates: Mapping[str, str]
    version: int


@dataclass(frozen=True, slots=True)
class Asker:
    """For whom something is looked up; ``visitor_id`` and ``email`` are None unless the site vouches for them.

    ``key`` is the same when the same message is worked on again.
    """

    conversation: str
    language: str
    key: str
    visitor_id: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What another system says, by name."""

    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class NothingFound:
    """The other system knows nothing by these details."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Nothing came back that can be used; ``why`` is a word for the log, without anything of what was sent."""

    why: str


Result = Found | NothingFound | Failed
