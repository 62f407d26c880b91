"""Thanks with praise or a farewell beside them, which ask for nothing: "thanks, you are the best"."""

from collections.abc import Sequence

from bot.dialogue.policy import CLARIFY_AT, CLEARLY_CHAT, EMOTION_AT, SITUATION_AT
from bot.nlu import Understanding
from knowledge_base.search import Match

#: What some praise sounds of by itself.
SOUNDS_OF = frozenset(("complain", "bot_challenge"))
#: What stands beside thanks and asks for nothing is taken for one of these.
BESIDE = SOUNDS_OF | {"thank", "goodbye", "greet", "affirm"}


def asks_nothing(understanding: Understanding) -> bool:
    """Whether what stands beside thanks asks for nothing, goes on from nothing and complains of nothing."""
    about = understanding.situated("not_helped", "what_next", "follow_up", "details")
    felt = understanding.feels("angry", "frustrated", at=EMOTION_AT)
    return understanding.intent.name in BESIDE and about < SITUATION_AT and not felt


def surely_thanks(understanding: Understanding) -> bool:
    """Whether a message is next to certainly thanks."""
    return understanding.intent.name == "thank" and understanding.intent.confidence >= CLEARLY_CHAT


def comes_into_question(matches: Sequence[Match]) -> bool:
    """Whether some article is likely enough to be offered, whatever else was found."""
    return bool(matches) and matches[0].confidence >= CLARIFY_AT
