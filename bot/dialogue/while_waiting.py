"""What the bot does for somebody who waits for a person."""

from bot.dialogue.crises import crisis_of
from bot.dialogue.decisions import STILL_WANTED, Answer, Decision, SmallTalk
from bot.dialogue.policy import CLEAR_WISH, SITUATION_AT
from bot.nlu import Understanding

#: What is likelier for somebody who waits than for anybody else, or less likely, and how much; asking for how long
#: counts from there.
WAITING_ODDS = {"solved": 4.0, "how_long": 8.0, "follow_up": 0.25}
ASKS_HOW_LONG_AT = 0.4


#: "Yes, all good now" is more than an "ok".
CLEARLY_SOLVED = 0.9
#: Where the bot took something for despair that so unlikely is it, it has misread the visitor.
MISREAD_BELOW = 0.15
#: Small talk that is answered as ever while somebody waits.
_ANSWERED = frozenset({"thank", "goodbye", "acknowledged", "bot_challenge"})


def while_waiting(
    understanding: Understanding,
    decision: Decision,
    *,
    awaiting: str | None = None,
    feeling: str | None = None,
    takes_back: bool = False,
) -> Decision | None:
    """What the bot does for somebody who waits for a person; None where it stays silent, so that a person answers.

    ``decision`` is what it would do if nobody were waited for. ``awaiting`` is what it asked last, ``feeling`` what it
    has brought in a person for before all others, such as ``despair``, and ``takes_back`` whether that was a joke.
    """
    crisis = crisis_of(understanding)
    again = crisis is None or (crisis.feeling == feeling and understanding.situated("despair") < CLEAR_WISH)
    if feeling is not None and again:
        return _in_distress(understanding, decision, feeling, takes_back=takes_back)
    if crisis is not None:
        return crisis
    intent = understanding.intent
    if awaiting == STILL_WANTED and intent.name in ("affirm", "deny") and intent.confidence >= SITUATION_AT:
        return SmallTalk("place" if intent.name == "affirm" else "leave_queue", "choice")
    if (left := _leaves(understanding, decision)) is not None:
        return left
    if _likely(understanding, "how_long") >= ASKS_HOW_LONG_AT:
        return SmallTalk("place", "situation")
    if intent.name == "ask_human" and intent.confidence >= CLEAR_WISH:
        return SmallTalk("place", "intent")
    if isinstance(decision, SmallTalk):
        if decision.topic == "greet":
            return SmallTalk("place", "intent")
        return decision if decision.topic in _ANSWERED else None
    return decision if isinstance(decision, Answer) else None


def _in_distress(
    understanding: Understanding, decision: Decision, feeling: str, *, takes_back: bool
) -> Decision | None:
    """What is said to somebody whom a person comes to before all others: they were told so, and are told it once.

    Who despairs or grieves is left to people, unless the bot has misread them; whoever is out of danger, or has changed
    the password, is answered what is sure.
    """
    if feeling == "despair":
        unlikely = understanding.situated("despair") < MISREAD_BELOW
        misread = takes_back or (unlikely and _denies(understanding))
        return SmallTalk("misread", "situation") if misread else None
    if feeling == "grief":
        return None
    if isinstance(decision, Answer) and decision.confidence >= CLEAR_WISH:
        return decision
    return decision if isinstance(decision, SmallTalk) and decision.topic in ("thank", "goodbye") else None


def _leaves(understanding: Understanding, decision: Decision) -> Decision | None:
    """Leaving the queue, where the visitor needs nobody any more; "ok" alone does not say so."""
    solved = _likely(understanding, "solved")
    if isinstance(decision, SmallTalk) and decision.topic in ("acknowledged", "affirm") and solved < CLEARLY_SOLVED:
        return SmallTalk("acknowledged", "intent")
    intent = understanding.intent
    if intent.name == "decline_human" and intent.confidence >= CLEAR_WISH:
        return SmallTalk("leave_queue", "intent")
    return SmallTalk("leave_queue", "situation") if solved >= SITUATION_AT else None


def _likely(understanding: Understanding, situation: str) -> float:
    """How likely somebody who waits says so."""
    odds = {one.name: one.confidence * WAITING_ODDS.get(one.name, 1.0) for one in understanding.situations}
    return odds.get(situation, 0.0) / (sum(odds.values()) or 1.0)


def _denies(understanding: Understanding) -> bool:
    """Whether a message takes back that its writer is in despair: it says no, and is not sad."""
    intent = understanding.intent
    says_no = intent.name in ("deny", "decline_human") and intent.confidence >= SITUATION_AT
    return says_no and understanding.emotion.name != "sad"
