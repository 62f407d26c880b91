"""Names, directions and numbers of languages and their varieties, from CLDR by way of Babel."""

import pickle
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from babel import localedata

from bot.language.marks import folded
from knowledge_base.locales import VARIETIES, chain, primary


@dataclass(frozen=True, slots=True)
class _Known:
    """What CLDR knows of a language: its direction, and what others are called in it."""

    direction: Literal["ltr", "rtl"]
    names: Mapping[str, str]


@cache
def _known(language: str) -> _Known:
    """What is known of a language; of a variety, as far as it differs from that."""
    # Babel itself keeps everything of a language that it is asked about, units and time zones among it: a megabyte.
    with open(localedata.resolve_locale_filename(language.replace("-", "_")), "rb") as file:
        its = pickle.load(file)
    # "pt", and "pt_PT", which has a name of its own: "português europeu".
    called = its.get("languages", {}).items()
    names = {code.replace("_", "-"): called for code, called in called if len(code.partition("_")[0]) == 2}
    return _Known("rtl" if its.get("character_order") == "right-to-left" else "ltr", names)


def direction(locale: str) -> Literal["ltr", "rtl"]:
    """The direction that the language is written in."""
    return _known(primary(locale)).direction


def name(locale: str, display_language: str | None = None) -> str:
    """The name of a language or variety in ``display_language``, or in itself.

    A variety that has no name there is called by its language's:

    >>> name("fa"), name("zh-Hant"), name("pt-PT", "nl"), name("es-AR", "nl")
    ('فارسی', '繁體中文', 'Europees Portugees', 'Spaans')
    """
    # A wider name in the very characters that are read before a narrower one in others.
    for shown in chain(display_language or locale):
        for wanted in chain(locale):
            if localedata.exists(shown.replace("-", "_")) and (found := _known(shown).names.get(wanted)):
                return found
    return primary(locale)


def in_sentence(locale: str, display_language: str | None = None) -> str:
    """A language's name as :func:`name`, as it stands in the middle of a sentence: Vietnamese begins the word for
    "language" with a capital only where a sentence begins with it."""
    said = name(locale, display_language)
    return said[:1].lower() + said[1:] if primary(display_language or locale) == "vi" else said


# CLDR calls both by the name of a style; in a list people look for the country.
_AUTONYMS = {"pt-BR": "Português (Brasil)", "pt-PT": "Português (Portugal)"}


def autonym(locale: str) -> str:
    """The own name of a language or variety as it stands in a list: ``Nederlands``, ``Français``, ``繁體中文``."""
    own = _AUTONYMS.get(locale) or name(locale)
    return own[:1].upper() + own[1:]


# What people call a language beside its CLDR names.
_OTHER_NAMES = {
    "fa": ("farsi", "parsi", "پارسی", "фарси", "ペルシャ語"),
    "te": ("तेलुगु",),
    "hi": ("हिंदी",),
    "zh": ("mandarin", "mandarim", "普通话", "汉语", "国语", "putonghua", "中文"),
    "en": ("英文", "इंग्लिश", "ఇంగ్లీషు", "angrezi", "angreji", "engelisi"),
    "fr": ("法文", "فرنساوي"),
    "de": ("德文",),
    "ja": ("日文", "日本语", "일본말"),
    "ko": ("韩文", "한국말"),
    "ru": ("俄文",),
    "ar": ("阿拉伯文",),
    "nl": ("hollands", "flemish", "vlaams", "belgian dutch"),
    "es": ("castellano", "castilian", "西班牙文"),
    "it": ("طلياني",),
    "id": ("bahasa indonesia", "印尼语"),
    "pt": ("brasileiro", "brazilian"),
    "vi": ("越南文",),
}
# What Indonesian calls a language, and other languages a country: "bahasa" has to stand before it.
_COUNTRIES = frozenset(("indonesia", "italia", "korea", "persia", "rusia", "vietnam"))


#: What people call varieties beside their CLDR names.
_OTHER_VARIETIES = {
    "pt-BR": ("brasileiro", "brazilian", "português do brasil", "portugues do brasil"),
    "pt-PT": ("português de portugal", "portugues de portugal", "português europeu", "european portuguese"),
    "zh-Hans": ("简体", "簡體", "简中", "簡中", "simplified chinese", "chinese simplified"),
    "zh-Hant": ("繁体", "繁體", "繁中", "正體", "traditional chinese", "chinese traditional"),
}


def variety_mentioned(text: str, language: str) -> str | None:
    """The variety of ``language`` that a wish for it names: "繁體中文", "português de Portugal"; None where none."""
    said = _fold(text[:LONGEST_WISH])
    for variety in VARIETIES.get(language, ()):
        # Of those that CLDR has a name for; one that is called as its language says nothing.
        known = {name(variety, "en"), name(variety), *_OTHER_VARIETIES[variety]} - {name(language)}
        if any(_fold(one) in said for one in known):
            return variety
    return None


def mentioned(text: str, candidates: Sequence[str]) -> str | None:
    """The candidate language that ``text`` names last, in any of the candidates' languages; None where it names none.

    >>> mentioned("Spreekt u ook Duits?", ("nl", "de", "en"))
    'de'
    """
    found = mentions(text, candidates)
    return found[-1].language if found else None


@dataclass(frozen=True, slots=True)
class Mention:
    """A ``language`` that is named in a text from ``begin`` to ``end``, as :func:`compared` gives it."""

    language: str
    begin: int
    end: int


def mentions(text: str, candidates: Sequence[str]) -> list[Mention]:
    """Where ``text`` names candidate languages, in any of the candidates' languages, in their order."""
    names, folded = _names(tuple(candidates)), compared(text)
    found, place = [], 0
    while place < len(folded) - 1:
        step = 1
        for known in names.get(folded[place : place + 2], ()):
            if folded.startswith(known.text, place) and known.stands(folded, place):
                step = len(known.text)
                found.append(Mention(known.language, place, place + step))
                break
        place += step
    return found


def compared(text: str) -> str:
    """The beginning of ``text`` as names are looked for in it."""
    return _fold(text[:LONGEST_WISH])


#: A wish for another language is short; in a long text a language's name means something else.
LONGEST_WISH = 300


#: Shorter names are not looked for without their marks: they may be other words.
SHORTEST_BARE = 6
#: So many letters may follow a name: "Deutsches" is German, "Duitsland" a country.
LONGEST_ENDING = 3
#: What is written together with an Arabic name: prepositions and the article before it, and the feminine ending. With
#: any other letter it is another word: "تركيا" is Turkey, "تركيب" an assembly.
_ARABIC_BEFORE = frozenset(
    ("", "ال", "ب", "بال", "ل", "لل", "ك", "كال", "ف", "فال", "و", "وال", "وب", "وبال", "ول", "ولل")
)
_ARABIC_AFTER = frozenset(("", "ة", "ه"))
_ARABIC_LETTERS = "".join(map(chr, range(0x0621, 0x064B)))


@dataclass(frozen=True, slots=True)
class _Name:
    """What a language is called, as it is compared, and in which kind of script: ``spaced``, ``arabic`` or neither.

    One that is ``bare`` of its marks has no endings: "aleman" is "alemán", and "Alemania" a country.
    """

    text: str
    language: str
    spaced: bool
    arabic: bool
    bare: bool

    def stands(self, text: str, place: int) -> bool:
        """Whether the name, which is in ``text`` from ``place`` on, is a word there but for an ending."""
        end = place + len(self.text)
        if self.arabic:
            begin, rest = text[:place].rstrip(_ARABIC_LETTERS), text[end:].lstrip(_ARABIC_LETTERS)
            before, after = text[len(begin) : place], text[end : len(text) - len(rest)]
            return before in _ARABIC_BEFORE and after in _ARABIC_AFTER
        if not self.spaced:
            return True
        if place > 0 and text[place - 1].isalnum() and not text[place - 1].isdecimal():
            return False
        longest = 0 if self.bare else LONGEST_ENDING
        return not text[end : end + longest + 1].ljust(longest + 1).isalpha()


@cache
def _names(candidates: tuple[str, ...]) -> Mapping[str, Sequence[_Name]]:
    """The names of the candidates by their first two characters, longer ones first."""
    owners: dict[str, str] = {}
    for code in candidates:
        for known in (*(name(code, other) for other in candidates), *_OTHER_NAMES.get(code, ())):
            if len(known) > 1:
                owners |= {form: code for form in _forms(_fold(known)) if form not in owners}
    unmarked = {without_marks(form): code for form, code in owners.items()}
    bare = {form: code for form, code in unmarked.items() if form not in owners and len(form) >= SHORTEST_BARE}
    owners |= bare
    names: defaultdict[str, list[_Name]] = defaultdict(list)
    for text in sorted(owners, key=len, reverse=True):
        # A name begins a word, but endings may follow it: "Türkçe'yi", "по-русски". Chinese and Japanese have no words.
        names[text[:2]].append(_Name(text, owners[text], not _without_spaces(text), _is_arabic(text), text in bare))
    return dict(names)


def _forms(known: str) -> Iterator[str]:
    """What a name begins with in all of its cases: "русский" becomes "русском", "англійська" "англійською".

    Arabic has an article before it, and leaves the feminine ending out: "الإنجليزية" is "بالإنجليزي" as well.
    """
    if known.startswith("ال") and known.endswith("ية"):
        yield known[2:-1]
    elif known.endswith("ька"):
        yield known[:-1]
    elif known in _COUNTRIES:
        yield from (f"bahasa {known}", f"bhs {known}")
    else:
        yield known[:-2] if len(known) > 6 and known[-1] in "ийіi" else known
        if known.endswith("ki"):
            yield from (f"{known}ego", f"{known[:-1]}u")


# What Arabic and Hindi write above and below some letters is often left out, and Turkish small letters have no dot of
# their own above the "i" of "İngilizce". Other accents tell "alemán" from "Alemania".
_LEFT_OUT = str.maketrans({"إ": "ا", "أ": "ا", "\u0307": None, "\u093c": None})


def simplified(text: str) -> str:
    """``text`` without what is often left out, in small and capital letters as it is."""
    return unicodedata.normalize("NFKC", text).translate(_LEFT_OUT)


def _fold(text: str) -> str:
    return simplified(unicodedata.normalize("NFKC", text).casefold())


def without_marks(text: str) -> str:
    """``text`` in Latin letters without marks, as it is typed in haste: "ingles"; in others as it is."""
    return folded(text) if text[:1] < "\u0250" else text


def _is_arabic(text: str) -> bool:
    """Whether prepositions and the article are written together with ``text``; Persian ends in another letter."""
    return text.startswith(tuple(_ARABIC_LETTERS)) and text.endswith("ي")


def _without_spaces(text: str) -> bool:
    return any("\u3040" <= character <= "\u30ff" or "\u4e00" <= character <= "\u9fff" for character in text)
