"""What the bot does for somebody who waits for a person."""

from bot.dialogue.decisions import Answer, Decision, SmallTalk
from bot.dialogue.policy import CLEAR_WISH, SITUATION_AT, crisis_of
from bot.nlu import Understanding

#: What is likelier for somebody who waits than for anybody else, or less likely, and how much; asking for how long
#: counts from there.
WAITING_ODDS = {"solved": 4.0, "how_long": 8.0, "follow_up": 0.25}
ASKS_HOW_LONG_AT = 0.4


def while_waiting(understanding: Understanding, decision: Decision) -> Decision | None:
    """What the bot does for somebody who waits for a person; None where it stays silent, so that a person answers.

    ``decision`` is what it would do if nobody were waited for.
    """
    if (crisis := crisis_of(understanding)) is not None:
        return crisis
    intent = understanding.intent
    if intent.name == "decline_human" and intent.confidence >= CLEAR_WISH:
        return SmallTalk("leave_queue", "intent")
    odds = {one.name: one.confidence * WAITING_ODDS.get(one.name, 1.0) for one in understanding.situations}
    likely = {name: share / sum(odds.values()) for name, share in odds.items()}
    if likely.get("solved", 0.0) >= SITUATION_AT:
        return SmallTalk("leave_queue", "situation")
    if likely.get("how_long", 0.0) >= ASKS_HOW_LONG_AT:
        return SmallTalk("place", "situation")
    if intent.name == "ask_human" and intent.confidence >= CLEAR_WISH:
        return SmallTalk("place", "intent")
    if isinstance(decision, SmallTalk) and decision.topic == "bot_challenge":
        return decision
    return decision if isinstance(decision, Answer) else None
