"""What comes before anything else: whoever does not want to live, has lost somebody, or is in danger. Pure."""

from collections.abc import Sequence
from dataclasses import replace

from bot.dialogue import crisis_words
from bot.dialogue.decisions import SMALL_TALK, HandOff
from bot.nlu import Scored, Understanding

#: Despair counts from here on where nothing is likelier, and else from the other; rather once too often than once too
#: seldom. What is complained of has to be clearer, and so has a death that is told calmly, or surely answered.
DESPAIR_AT, GRIEF_AT, CLEAR_CRISIS, COMPLAINING_CRISIS, CALM_GRIEF_AT, SURE_GRIEF_AT = 0.35, 0.6, 0.7, 0.8, 0.8, 0.95
#: So likely somebody is in danger, or has an account or a card in the hands of another; and where an article answers.
DANGER_AT = {"emergency": 0.3, "compromised": 0.5}
CLEAR_DANGER = {"emergency": 0.6, "compromised": 0.95}
#: Despair that something else is likelier than; how sure a feeling, and an intent, has to be to speak against need.
HINTED_AT, FELT_AT, CLEAR_INTENT = 0.5, 0.6, 0.8


#: Despair without any word of life, death or harm is believed from here on; what speaks of taking one's own life is so
#: likely.
WITHOUT_WORDS_AT, EXPLICIT = 0.98, 0.99


def weighed_by_words(understanding: Understanding, forms: Sequence[str], language: str) -> Understanding:
    """``understanding`` of a message with despair as likely as its words allow: see `bot.dialogue.crisis_words`.

    ``forms`` are the message as it was typed, and as the language is written.
    """
    despair = understanding.situated("despair")
    if any(crisis_words.is_explicit(text, language) for text in forms):
        return _with_despair(understanding, max(despair, EXPLICIT))
    if despair < DESPAIR_AT / 2:
        return understanding
    figurative = any(crisis_words.is_figurative(text, language) for text in forms)
    wordless = despair < WITHOUT_WORDS_AT and not any(crisis_words.speaks_of_life(text, language) for text in forms)
    return _with_despair(understanding, 0.0) if figurative or wordless else understanding


def _with_despair(understanding: Understanding, likely: float) -> Understanding:
    others = [one for one in understanding.situations if one.name != "despair"]
    share = (1 - likely) / (sum(one.confidence for one in others) or 1.0)
    shares = [Scored("despair", likely), *(Scored(one.name, one.confidence * share) for one in others)]
    return replace(understanding, situations=tuple(sorted(shares, key=lambda one: -one.confidence)))


def crisis_of(understanding: Understanding, *, sure: bool = False) -> HandOff | None:
    """What somebody is answered who does not want to live, who has lost somebody, who is in danger at this moment, or
    whose account or card is in the hands of another; None for anybody else.

    Where an article is ``sure`` to answer, as one about cards that say goodbye, it has to be clearer, and so it has
    where the message is clearly small talk. Whoever is calm about a death has said so clearly.
    """
    despair, grief = understanding.situated("despair"), understanding.situated("bereavement")
    intent, emotion = understanding.intent, understanding.emotion
    hinted = DESPAIR_AT if understanding.situation.name == "despair" else HINTED_AT
    if intent.name == "complain" and intent.confidence >= CLEAR_INTENT:
        # "I cannot take it any more with you" is about the company.
        hinted = COMPLAINING_CRISIS
    if sure or (intent.name in SMALL_TALK and intent.confidence >= CLEAR_INTENT):
        hinted = max(hinted, CLEAR_CRISIS)
    if despair >= hinted:
        return HandOff("upset", feeling="despair")
    for danger, least in (CLEAR_DANGER if sure else DANGER_AT).items():
        # "You are thieves" is about the company.
        if understanding.situated(danger) >= least and not (danger == "compromised" and emotion.name == "angry"):
            return HandOff("upset", feeling=danger)
    calm = emotion.name == "calm" and emotion.confidence >= FELT_AT
    if grief >= (SURE_GRIEF_AT if sure else CALM_GRIEF_AT if calm else GRIEF_AT):
        return HandOff("upset", feeling="grief")
    return None
