"""Words by which somebody says that they do not want to live, or that they did not mean it, in every language.

A small encoder places "I don't want it any more" beside "I don't want to live any more". So despair needs a word of
life, death or harm, or has to be next to certain; and a word for taking one's own life is enough by itself. Each is
looked for as people type it, romanised and without marks as well. The words are data: ``nlu_data/crisis``.
"""

import re
from functools import cache

from bot.language.marks import folded
from bot.language.whole_words import whole_words
from bot.language.wishes import denies
from nlu_data.crisis import crisis_patterns, romanised_crisis_pattern

#: Nouns and names of it, which may be denied: "I am not suicidal".
_NAMED = re.compile(
    r"suicid|suizid|selbstm|zelfmoord|samob|intihar|самоуб|суицид|суїцид|самогуб|自杀|自殺|zisha|자살|jasal|jisatsu|bunuh"
    r"|خودکشی|khod|انتحار|आत्महत्या|ख़ुदकुशी|खुदकुशी|khud|ఆత్మహత్య|tự|self"
)

#: What may stand beside these words, and between two that belong together.
_BESIDE = ",.;:!?…-"
_BETWEEN = r" (?:\S+ ){0,2}"


def is_explicit(text: str, language: str) -> bool:
    """Whether ``text`` speaks of taking one's own life, and does not deny it."""
    text = _literal(text, language)
    found = _found("explicit", text, language) or _romanised().search(folded(text.casefold()))
    return found is not None and not (_NAMED.match(found.group()) and denies(text, language))


def speaks_of_life(text: str, language: str) -> bool:
    """Whether ``text`` has a word of life or death, of harm, or of being there no more."""
    return _found("life", text, language) is not None or is_explicit(text, language)


def is_figurative(text: str, language: str) -> bool:
    """Whether ``text`` speaks of dying with laughter, of heat or the like, and not of life or death besides."""
    literal = _literal(text, language)
    return literal != text and not speaks_of_life(literal, language)


def was_joking(text: str, language: str) -> bool:
    """Whether ``text`` says that something was a joke, and not that it was none."""
    return _found("joking", text, language) is not None and not denies(text, language)


def _literal(text: str, language: str) -> str:
    """``text`` without the first idiom of dying that stands in it."""
    found = _found("idiom", text, language)
    return text if found is None else f"{text[: found.start()]} {text[found.end() :]}"


def _found(kind: str, text: str, language: str) -> re.Match[str] | None:
    """The first of the words of a ``kind`` that stand in ``text``, in its language or in English."""
    said = text.casefold()
    bare = folded(said)
    # In Vietnamese "từ từ" is "slowly" where "tự tử" is suicide: marks that were written are heard.
    as_typed = said if language == "vi" and bare != said else bare
    for one, form in ((language, said), (language, as_typed), ("en", said)):
        if (found := _pattern(kind, one).search(form)) is not None:
            return found
    return None


@cache
def _pattern(kind: str, language: str) -> re.Pattern[str]:
    words = crisis_patterns(kind).get(language, "(?!)")
    if kind == "life":
        # "Er gewoon niet meer zijn": adverbs stand between.
        words = words.replace(" ", _BETWEEN)
    return whole_words(words, language, beside=_BESIDE)


@cache
def _romanised() -> re.Pattern[str]:
    return whole_words(romanised_crisis_pattern(), "en", beside=_BESIDE)
