"""Questions that go on from the one before: "and how long does that take?" means little without it.

Whether a message is one is learnt from messages that lean on what was said before and others that stand alone, as short
and about the same kinds of things; where that says little, it is told by how it begins, by a word that points back, or
by its being a word or two. Then the articles are looked for twice, by the message alone and together with the question
before it, and both count by how likely the message goes on.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from bot.language.tracking import plain_words
from bot.nlu import Understanding
from knowledge_base.search import Match, rated, shares_of
from knowledge_base.sentences import UNSPACED

#: Words of a message beyond which it says by itself what it is about; Chinese, Japanese and Thai count characters.
MOST_WORDS, MOST_CHARACTERS = 9, 16
#: A message of so many words goes on from the one before whatever they are.
FEW_WORDS, FEW_CHARACTERS = 2, 4
#: How many matches of each search are compared: of a message by itself, and of one with the question before it.
COMPARED, COMPARED_TOGETHER = 12, 40
#: The utility of an article that one of the two searches did not bring, and how much it is about the same: so far below
#: all that it did.
_ABSENT = 1.0
#: Nothing is less likely than this.
_LEAST = 1e-9

#: The answers that are nearest to a message, so many of them, say how near an answer has to be.
NEAREST = 3
#: Nobody is surer than this that a message leans on another, or that it does not.
SUREST = 0.99
#: Where nothing is learnt of it, a message that begins or points back as follow-ups do leans so likely, and another.
CUED, UNCUED = 0.7, 0.05
#: A message of several parts that so likely leans on what was said before goes on from it; one that so unlikely does
#: by itself is about something else.
LEANS_AT, MAY_LEAN_AT = 0.5, 0.05
#: One that names something with a number goes on from here on: of those in ``nlu_data/follow_ups`` that lean less, five
#: of seven name another subject.
NUMBERED_AT = 0.1

# By language: how such a message begins; words that point back wherever they stand; and words that do so at its end
# alone, being articles or particles elsewhere.
_CUES: dict[str, tuple[str, str, str]] = {
    "en": (
        "and|but|or|then|so|also|what about|how about|what if|ok and|okay and",
        "it|its|them|they|those|these|there",
        "that|this|one|ones|too",
    ),
    "fa": ("و|ولی|اما|پس|یا|بعد|بعدش|اگر|اگه|حالا", "آن|اون|این|همان|همون|آنها|آن‌ها|اینها|این‌ها|آنجا|اونجا", "چطور|چی"),
    "te": ("మరి|మరియు|కానీ|అయితే|లేదా|ఒకవేళ", "అది|ఇది|దాని|దీని|దానికి|దీనికి|అవి|ఇవి|వాటికి|అక్కడ", "ఎలా"),
    "zh": ("那|那么|还有|而且|但是|可是|然后|如果|要是|或者", "它|这个|那个|这些|那些|这样|那样", "呢"),
    "nl": (
        "en|maar|dus|of|dan|ook|wat als|en als|hoe zit het",
        "ermee|ervan|ervoor|erop|daarmee|daarvan|daarvoor",
        "dat|dit|die|deze|het|daar",
    ),
    "ar": ("و|ولكن|لكن|أو|ثم|طيب|وماذا|وكم|وهل|ومتى|وكيف|وأين|وإذا|وإن|ماذا لو", "ذلك|هذا|هذه|تلك|هناك", "أيضا|أيضاً"),
    "fr": ("et|mais|donc|ou|alors|puis|et si|sinon", "ça|cela|ceci|celui-ci|celle-ci|là-bas", "aussi|eux|elles"),
    "de": (
        "und|aber|also|oder|dann|auch|was ist mit|und wenn",
        "dafür|damit|davon|dazu|daran|darauf|dort",
        "das|es|die|den|diese",
    ),
    "hi": ("और|लेकिन|मगर|या|तो|फिर|अगर", "यह|वह|ये|वे|इसका|उसका|इसके|उसके|इसमें|उसमें|इसे|उसे|वहाँ|वहां", "भी"),
    "id": ("dan|tapi|tetapi|lalu|terus|atau|jadi|kalau", "itu|ini|tersebut|sana", "juga"),
    "it": ("e|ed|ma|quindi|o|oppure|allora|poi|e se", "ciò|quello|quella|questo|questa|quelli|quelle", "anche|lì|là"),
    "ja": ("では|じゃあ|それで|それなら|あと|そして|でも|もし|それは", "それ|これ|あれ|その場合|この場合", "は"),
    "ko": ("그럼|그러면|그리고|그런데|근데|하지만|또는|만약|혹시", "그것|이것|그건|이건|그거|이거|거기", "도"),
    "pl": ("a|i|ale|więc|lub|albo|to|a jeśli|a co", "to|tego|tym|tam|ich|jej|jego", "też"),
    "pt": ("e|mas|então|ou|depois|e se", "isso|isto|aquilo|esse|essa|este|esta|lá", "também"),
    "ru": ("а|и|но|или|тогда|значит|а если", "это|этого|этим|туда|там|его|её|ее|их", "тоже"),
    "es": ("y|e|pero|entonces|o|luego|y si", "eso|esto|aquello|ese|esa|allí|allá", "también"),
    "tr": ("ve|ama|peki|ya|veya|o zaman|yani", "bu|şu|bunu|bunun|onu|onun|buna|ona|orada|oraya", "da|de"),
    "uk": ("а|і|й|та|але|або|тоді|отже|а якщо", "це|цього|цим|туди|там|його|її|їх", "теж|також"),
    "vi": ("và|nhưng|hay|hoặc|vậy|thế|còn|nếu", "đó|này|ấy|nó|kia", "thì sao|luôn"),
}
_UNSPACED = re.compile(f"[{UNSPACED}]")


@dataclass(frozen=True, slots=True)
class Weights:
    """How a message after a question is read.

    It goes on from that with log odds of ``goes_on``, and ``leans`` times the log odds that it leans on what was said
    before, ``named`` times the probability of another article by the message alone, and ``told`` times how much nearer
    the answer that is being talked about is to the message than other answers are. Where it goes on, ``both`` is what
    an article's utility by message and question together counts and ``alone`` the one by the message by itself,
    ``about`` how much likelier the message is about the same as the article, and ``stays`` what the subject gains.
    """

    goes_on: float
    leans: float
    named: float
    told: float
    both: float
    stays: float
    about: float
    alone: float


#: Fitted by ``python -m tests.bench.fit_follow_ups``.
FITTED = Weights(goes_on=3.61, leans=0.31, named=-1.31, told=7.81, both=0.13, stays=2.39, about=0.82, alone=0.29)


def is_short(text: str) -> bool:
    """Whether ``text`` is so short that it may go on from the question before it."""
    words = plain_words(text)
    return 0 < _length(words) <= (MOST_CHARACTERS if _UNSPACED.search(words) else MOST_WORDS)


def leaning_of(text: str, language: str, understanding: Understanding) -> float:
    """How likely a short ``text`` goes on from the question before it."""
    if understanding.situations:
        return understanding.situated("follow_up")
    words = plain_words(text).casefold()
    few = FEW_CHARACTERS if _UNSPACED.search(words) else FEW_WORDS
    return CUED if _length(words) <= few or _cue(language).search(words) is not None else UNCUED


def _length(words: str) -> int:
    """Words, or characters where words are not spaced."""
    return len(words.replace(" ", "")) if _UNSPACED.search(words) else len(words.split())


def together(
    alone: Sequence[Match],
    both: Sequence[Match],
    subject: str | None = None,
    leaning: float = 1.0,
    weights: Weights = FITTED,
) -> list[Match]:
    """The matches of a message that may go on from the question before it: found by itself (``alone``) and together
    with that (``both``), where it leans on what was said before with probability ``leaning``.

    Either it goes on, or it is about something else and counts by itself: an article is as likely as both make it
    together. Where it goes on, the ``subject`` stays, an article that is being talked about, until another is clearly
    named.
    """
    if not alone or not both:
        return list(alone)
    first, second = _utilities(alone), _utilities(both)
    about = {match.article_id: match.about for match in both}
    least = [min(values.values()) - _ABSENT for values in (first, second, about)]
    going_on = {
        article: weights.alone * first.get(article, least[0])
        + weights.both * second.get(article, least[1])
        + weights.about * about.get(article, least[2])
        for article in {**second, **first}
    }
    if subject in going_on:
        going_on[subject] += weights.stays
    share = _goes_on(alone, subject, leaning, weights)
    named = {match.article_id: match for match in (*both, *alone)}
    likely = {article: share * its for article, its in shares_of(going_on).items()}
    for article, its in shares_of(first).items():
        likely[article] += (1 - share) * its
    neither = max(_LEAST, 1 - sum(likely.values()))
    return rated({article: math.log(max(its, _LEAST) / neither) for article, its in likely.items()}, named)


def _goes_on(alone: Sequence[Match], subject: str | None, leaning: float, weights: Weights) -> float:
    """How likely a message goes on from the question before it."""
    sure = min(max(leaning, 1 - SUREST), SUREST)
    others = max((match.confidence for match in alone if match.article_id != subject), default=0.0)
    odds = weights.goes_on + weights.leans * math.log(sure / (1 - sure)) + weights.named * others
    if subject is not None:
        odds += weights.told * _told(subject, alone)
    return 1 / (1 + math.exp(-odds))


def _utilities(matches: Sequence[Match]) -> dict[str, float]:
    return {match.article_id: match.score for match in matches}


def _told(subject: str, matches: Sequence[Match]) -> float:
    """How much nearer the ``subject``'s answer is to a message than those of the nearest of its ``matches``."""
    told = sorted((match.told for match in matches), reverse=True)
    own = next((match.told for match in matches if match.article_id == subject), told[-1])
    return own - sum(told[:NEAREST]) / len(told[:NEAREST])


@cache
def _cue(language: str) -> re.Pattern[str]:
    begins, points, ends = _CUES.get(language, _CUES["en"])
    if language in ("zh", "ja"):
        return re.compile(rf"^(?:{begins})|(?:{points})|(?:{ends})$")
    # Not \b: the vowel signs of Hindi and Telugu are no word characters to it.
    return re.compile(rf"^(?:{begins})(?= |$)|(?:^| )(?:{points})(?= |$)|(?:^| )(?:{ends})$")
