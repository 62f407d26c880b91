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
from nlu_data.crisis import crisis_patterns

#: Nouns and names of it, which may be denied: "I am not suicidal".
_NAMED = re.compile(
    r"suicid|suizid|selbstm|zelfmoord|samob|intihar|самоуб|суицид|суїцид|самогуб|自杀|自殺|zisha|자살|jasal|jisatsu|bunuh"
    r"|خودکشی|khod|انتحار|आत्महत्या|ख़ुदकुशी|खुदकुशी|khud|ఆత్మహత్య|tự|self"
)


def is_explicit(text: str, language: str) -> bool:
    """Whether ``text`` speaks of taking one's own life, and does not deny it."""
    found = _found("explicit", text, language)
    return found is not None and not (_NAMED.match(found) and denies(text, language))


def speaks_of_life(text: str, language: str) -> bool:
    """Whether ``text`` has a word of life or death, of harm, or of being there no more."""
    return _found("life", text, language) is not None or is_explicit(text, language)


def was_joking(text: str, language: str) -> bool:
    """Whether ``text`` says that something was a joke, and not that it was none."""
    return _found("joking", text, language) is not None and not denies(text, language)


def _found(kind: str, text: str, language: str) -> str | None:
    """The first of the words of a ``kind`` that stand in ``text``, in its language or in English."""
    said = text.casefold()
    for one, form in ((language, said), (language, folded(said)), ("en", said)):
        if (found := _pattern(kind, one).search(form)) is not None:
            return found.group()
    return None


@cache
def _pattern(kind: str, language: str) -> re.Pattern[str]:
    words = crisis_patterns()[kind].get(language, "(?!)")
    return whole_words(words, language, beside=",.;:!?…-")
