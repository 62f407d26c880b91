"""Questions that go on from the one before: "and how long does that take?" means little without it.

Whether a message is one is told by how it begins, by a word that points back, or by its being a word or two. Then the
articles are looked for twice, by the message alone and together with the question before it: what fits one of the two
alone is about another subject, or about the same as before.
"""

import re
from collections.abc import Sequence
from functools import cache

from bot.language.tracking import plain_words
from knowledge_base.search import Match, rated
from knowledge_base.sentences import UNSPACED

#: Words of a message beyond which it says by itself what it is about; Chinese, Japanese and Thai count characters.
MOST_WORDS, MOST_CHARACTERS = 9, 16
#: A message of so many words goes on from the one before whatever they are.
FEW_WORDS, FEW_CHARACTERS = 2, 4
#: How many matches of each search are compared.
COMPARED = 12
#: The utility of an article that one of the two searches did not bring: below all that it did.
_ABSENT = 1.0

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


def is_follow_up(text: str, language: str) -> bool:
    """Whether ``text`` seems to go on from the question before it."""
    words = plain_words(text).casefold()
    if not words:
        return False
    unspaced = _UNSPACED.search(words) is not None
    length = len(words.replace(" ", "")) if unspaced else len(words.split())
    if length > (MOST_CHARACTERS if unspaced else MOST_WORDS):
        return False
    return length <= (FEW_CHARACTERS if unspaced else FEW_WORDS) or _cue(language).search(words) is not None


def together(alone: Sequence[Match], both: Sequence[Match]) -> list[Match]:
    """The matches of a follow-up: found by itself (``alone``) and together with the question before it (``both``).

    An article's utility is the mean of its two, so that it has to fit both.
    """
    if not alone or not both:
        return []
    first, second = _utilities(alone), _utilities(both)
    low_first, low_second = min(first.values()) - _ABSENT, min(second.values()) - _ABSENT
    utilities = {
        article: (first.get(article, low_first) + second.get(article, low_second)) / 2
        for article in {**second, **first}
    }
    return rated(utilities, {match.article_id: match for match in (*both, *alone)})


def _utilities(matches: Sequence[Match]) -> dict[str, float]:
    return {match.article_id: match.score for match in matches}


@cache
def _cue(language: str) -> re.Pattern[str]:
    begins, points, ends = _CUES.get(language, _CUES["en"])
    if language in ("zh", "ja"):
        return re.compile(rf"^(?:{begins})|(?:{points})|(?:{ends})$")
    # Not \b: the vowel signs of Hindi and Telugu are no word characters to it.
    return re.compile(rf"^(?:{begins})(?= |$)|(?:^| )(?:{points})(?= |$)|(?:^| )(?:{ends})$")
