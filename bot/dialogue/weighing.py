"""Which of the articles that were found may be meant, and whether one of them clearly is."""

from collections.abc import Sequence
from dataclasses import replace

from knowledge_base.search import Match

#: Articles that are at least this likely may be meant,
OFFER_AT = 0.04
#: and so may those that are this likely for a part of the message.
HEDGE_AT = 0.25
#: One of several parts says so much of what a message asks.
PART_SHARE = 0.4
#: An article that a question is so much likelier to be about than anything else, and so much likelier than the next, as
#: logarithms, is clearly meant, though the site says it in other words.
ABOUT_AT, ABOUT_AHEAD = 3.2, 1.5


def candidates(matches: Sequence[Match], parts: Sequence[Match]) -> list[Match]:
    """The articles that may be meant, likeliest first: those of the whole message and of its parts.

    Of a long story one part asks; that the whole is about nothing is no reason to overlook it.
    """
    best = {match.article_id: match for match in matches if match.confidence >= OFFER_AT}
    for part in parts:
        share = PART_SHARE * part.confidence
        known = best.get(part.article_id)
        if part.confidence >= HEDGE_AT and (known is None or known.confidence < share):
            best[part.article_id] = replace(part, confidence=share)
    return sorted(best.values(), key=lambda one: -one.confidence)


def clearly_meant(likely: Sequence[Match], matches: Sequence[Match]) -> bool:
    """Whether the first of the ``likely`` is what a message is about, by questions that customers ask everywhere.

    The words of a question and those of a site in another language may have little in common: its articles are found
    with little confidence then, even where nothing else is as near.
    """
    if not likely or likely[0].about < ABOUT_AT:
        return False
    others = [one.about for one in matches if one.article_id != likely[0].article_id]
    return likely[0].about >= max(others, default=0.0) + ABOUT_AHEAD
