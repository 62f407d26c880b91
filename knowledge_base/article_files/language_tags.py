"""What people call a language, as its code: `de-DE`, `pt_BR`, `zh-Hant`, `EN`, `deu`, `German`, `Deutsch`, `آلمانی`.

A variety that is worded otherwise has its tag: `pt-PT`, `zh-Hant`.
"""

import re
import unicodedata
from functools import cache

from babel import Locale

from knowledge_base.locales import VARIETIES, written

#: The languages in which names of languages are known.
_NAMED_IN = (
    *("ar", "de", "en", "es", "fa", "fr", "hi", "id", "it", "ja"),
    *("ko", "nl", "pl", "pt", "ru", "te", "tr", "uk", "vi", "zh"),
)
#: Codes of three letters and outworn ones, by what is used now. CLDR has no list of them for Babel.
_OTHER_CODES = {
    "ara": "ar",
    "deu": "de",
    "ger": "de",
    "eng": "en",
    "spa": "es",
    "fas": "fa",
    "per": "fa",
    "prs": "fa",
    "fra": "fr",
    "fre": "fr",
    "hin": "hi",
    "ind": "id",
    "in": "id",
    "ita": "it",
    "jpn": "ja",
    "kor": "ko",
    "nld": "nl",
    "dut": "nl",
    "pol": "pl",
    "por": "pt",
    "rus": "ru",
    "tel": "te",
    "tur": "tr",
    "ukr": "uk",
    "vie": "vi",
    "zho": "zh",
    "chi": "zh",
    "cmn": "zh",
    "iw": "he",
    "ji": "yi",
    "nob": "nb",
    "ces": "cs",
}
_OTHER_NAMES = {"farsi": "fa", "mandarin": "zh", "castellano": "es", "flemish": "nl", "vlaams": "nl"}
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8})*(?:[.@][\w-]+)?")


def code_of(name: str) -> str | None:
    """The code of a language, of two or three letters, or the tag of a variety, for any usual way to write it; None
    where that is not known.

    >>> code_of("pt_BR"), code_of("zh-TW"), code_of("German"), code_of("繁體中文"), code_of("Klingonese")
    ('pt', 'zh-Hant', 'de', 'zh-Hant', None)
    """
    text = name.strip()
    tag = _TAG.fullmatch(text)
    if tag is not None:
        code = tag[1].lower()
        code = _OTHER_CODES.get(code, code)
        if code in _codes():
            return (written(text) or code) if code in VARIETIES else code
    return _names().get(_folded(text)) or _names().get(_folded(re.sub(r"\s*[(（].*", "", text)))


@cache
def _codes() -> frozenset[str]:
    return frozenset(str(code).partition("_")[0] for code in Locale("en").languages)


@cache
def _names() -> dict[str, str]:
    names = dict(_OTHER_NAMES)
    for own in _codes():
        if len(own) == 2 and (autonym := _autonym(own)):
            names.setdefault(_folded(autonym), own)
    for variety in (one for some in VARIETIES.values() for one in some):
        its = Locale.parse(variety, sep="-")
        if own_name := its.languages.get(str(its)):
            names.setdefault(_folded(str(own_name)), _known_as(variety))
    for language in _NAMED_IN:
        for code, name in Locale(language).languages.items():
            if len(str(code).partition("_")[0]) == 2:
                names.setdefault(_folded(str(name)), _known_as(str(code)))
        for variety in (one for some in VARIETIES.values() for one in some):
            # "Chinese (Traditional)", as lists have it.
            called = Locale.parse(variety, sep="-").get_display_name(language)
            names.setdefault(_folded(str(called)), _known_as(variety))
    return names


def _known_as(code: str) -> str:
    language = code.partition("_")[0]
    return (written(code) or language) if language in VARIETIES else language


def _autonym(code: str) -> str | None:
    try:
        return Locale(code).language_name
    except Exception:
        return None


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().casefold()
