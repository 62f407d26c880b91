"""What is known when a conversation is handed to people, and what may be said of it: nothing that is not known."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product

from handoff.vocabulary import EMOTIONS, REASONS

#: From this place in the queue on, the visitor is told that many are waiting.
LONG_QUEUE = 10

#: What calls for an apology: how the visitor feels, or why a person comes in.
_WRONGED = ("frustrated", "angry", "sad")
_FAILED = ("came-back", "not-helpful")


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What is known of a conversation that people are to take over."""

    reason: str
    emotion: str
    #: In the queue, from 1; None where others know it, in another system.
    place: int | None
    #: About how long it will take; None where nothing honest can be said.
    minutes: int | None
    #: How many agents are there who could take it.
    agents_present: int
    closed: bool = False
    #: When people are at work again, written out; None where nobody knows.
    back: str | None = None
    #: Whether it comes before all others, so that its visitor hears nothing of places and times.
    comes_first: bool = False

    @property
    def is_elsewhere(self) -> bool:
        """Whether people in another system have it: of them nothing is known here but that they have it."""
        return not self.closed and self.place is None

    @property
    def is_queued(self) -> bool:
        """Whether it waits for people who are at work by their hours."""
        return not self.closed and self.place is not None

    @property
    def is_served(self) -> bool:
        """Whether it waits, and somebody is there."""
        return self.is_queued and self.agents_present > 0

    @property
    def has_told_time(self) -> bool:
        """Whether the visitor is told for how long they wait."""
        return self.minutes is not None and not self.comes_first

    @property
    def is_far(self) -> bool:
        """Whether many wait before it."""
        return self.place is not None and self.place >= LONG_QUEUE

    @property
    def is_sorry(self) -> bool:
        """Whether an apology is due."""
        return self.emotion in _WRONGED or self.reason in _FAILED


When = Callable[[Situation], bool]


def _feels(emotion: str) -> When:
    return lambda now: now.emotion == emotion


def _because(reason: str) -> When:
    return lambda now: now.reason == reason


#: Every sentence of an acknowledgement, by paragraph and in the order in which they are said, and when it is true.
#: Nothing else decides what is said.
HANDED_OVER: tuple[tuple[str, When], ...] = (
    *((f"feeling-{emotion}", _feels(emotion)) for emotion in EMOTIONS),
    # For what they feel, unless it is for what the assistant could not do: that is said first then.
    ("apology", lambda now: now.is_sorry and now.reason not in _FAILED),
    ("why-not-sure", _because("not-sure")),
    ("why-not-helpful", _because("not-helpful")),
    ("why-came-back", _because("came-back")),
    ("apology", lambda now: now.reason in _FAILED),
    ("takeover", lambda now: not now.closed),
    ("takeover-closed", lambda now: now.closed),
)
STANDING: tuple[tuple[str, When], ...] = (
    ("next-place", lambda now: now.is_queued and not now.comes_first),
    ("next-nobody-here", lambda now: now.is_queued and not now.is_served),
    ("next-waiting-time", lambda now: now.is_served and now.has_told_time),
    ("next-waiting-unknown", lambda now: now.is_elsewhere or (now.is_served and not now.has_told_time)),
    ("next-long-queue", lambda now: now.is_served and now.is_far and not now.comes_first),
    ("next-when-back", lambda now: now.closed and now.back is not None),
)


def said(sentences: tuple[tuple[str, When], ...], now: Situation) -> list[str]:
    """The keys of those ``sentences`` that are true, in their order."""
    return [key for key, when in sentences if when(now)]


#: What may be known of where a conversation stands; nothing else makes an acknowledgement read differently.
STANDINGS: dict[str, dict[str, int | bool | None]] = {
    "next, and somebody is there": {"place": 1, "minutes": 1, "agents_present": 1},
    "in the queue": {"place": 3, "minutes": 5, "agents_present": 1},
    "in the queue, for nobody knows how long": {"place": 3, "minutes": None, "agents_present": 1},
    "in the queue, and nobody is there": {"place": 3, "minutes": None, "agents_present": 0},
    "in a long queue": {"place": 12, "minutes": 40, "agents_present": 1},
    "in a long queue, for nobody knows how long": {"place": 12, "minutes": None, "agents_present": 1},
    "in another system": {"place": None, "minutes": None, "agents_present": 0},
    "closed": {"place": 3, "minutes": None, "agents_present": 0, "closed": True},
}


def every_one(back: str) -> Iterator[tuple[str, Situation]]:
    """Every situation that is acknowledged in other sentences, with its name; people come ``back`` at that time."""
    for reason, emotion in product(REASONS, EMOTIONS):
        for name, known in STANDINGS.items():
            yield f"{reason}, {emotion}, {name}", Situation(reason=reason, emotion=emotion, **known)  # type: ignore[arg-type]
        yield (
            f"{reason}, {emotion}, closed until a time that is known",
            Situation(reason=reason, emotion=emotion, **STANDINGS["closed"], back=back),  # type: ignore[arg-type]
        )
