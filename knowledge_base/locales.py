"""Language tags (BCP 47): read in whatever form they come, and matched with what there is.

What is told apart, understood and searched is a *language*, a code alone: ``pt``, ``zh``. What somebody is answered in
is a *locale*: the language and, as far as known, what decides its wording, ``pt-PT``, ``zh-Hant``, ``de-AT``. Aliases,
likely subtags and parents are CLDR's, by way of Babel.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple, Self

#: The languages that are worded in more than one way, and these; the first one is what the language alone means.
VARIETIES: Mapping[str, tuple[str, ...]] = MappingProxyType({"pt": ("pt-BR", "pt-PT"), "zh": ("zh-Hans", "zh-Hant")})

#: The longest tag that is looked at; no usual one comes near it (RFC 5646, 4.4.1, asks for 35).
LONGEST = 35
#: Of a list of accepted languages no more than this is read.
LONGEST_LIST = 500

_TAG = re.compile(
    r"(?P<language>[a-z]{2,3})(?P<extended>(?:-[a-z]{3}){0,3})(?:-(?P<script>[a-z]{4}))?(?:-(?P<region>[a-z]{2}|\d{3}))?"
    # Variants and extensions, and what systems write behind: "de-CH-1901", "en-US-u-hc-h12", "zh_TW.UTF-8".
    r"(?:-[a-z\d]{1,8})*(?:[.@].*)?",
    re.IGNORECASE,
)
#: Chinese languages that are written as Chinese is, and what they are likely written in.
_CHINESE: Mapping[str, str] = MappingProxyType({"cmn": "zh", "yue": "zh-Hant-HK", "nan": "zh-Hant", "hak": "zh-Hant"})


class _Parts(NamedTuple):
    """What counts of a tag, each in its usual case; empty where it is not said."""

    language: str
    script: str
    region: str


def _cldr(table: str) -> Mapping[str, Any]:
    # Imported here: settings are read by commands that know nothing of languages.
    from babel.core import get_global

    return get_global(table)  # type: ignore[arg-type]


def _is_there(locale: str) -> bool:
    """Whether CLDR knows how things are written in a locale."""
    from babel import localedata

    return bool(localedata.exists(locale))


def _parts(tag: str) -> _Parts | None:
    found = _TAG.fullmatch(tag.strip().replace("_", "-")) if len(tag) <= LONGEST else None
    if found is None:
        return None
    language, script, region = found["language"].lower(), found["script"] or "", found["region"] or ""
    named = found["extended"][1:].lower() or language
    if named in _CHINESE:
        language, *rest = _CHINESE[named].split("-")
        # What the tag says itself counts more.
        if not (script or region):
            script, region = (*rest, "", "")[:2]
    else:
        language = str(_cldr("language_aliases").get(language, language)).partition("_")[0]
    return _Parts(language, script.title(), region.upper())


def language(tag: str) -> str | None:
    """The code of the language of a tag: "pt" of "pt_PT", "id" of "in"; None of what is no tag.

    >>> language("zh-TW"), language("C")
    ('zh', None)
    """
    parts = _parts(tag)
    return None if parts is None else parts.language


def primary(locale: str) -> str:
    """The language of a tag that is known to be one."""
    return locale.partition("-")[0]


@lru_cache(maxsize=512)
def locale(tag: str) -> str | None:
    """A tag with what decides the wording and nothing else; None of what is no tag.

    The region is left out where it is the one that the language is at home in, and a script that is not chosen:

    >>> locale("zh_TW"), locale("zh-hk"), locale("pt-br"), locale("pt-AO"), locale("de-DE"), locale("de-at")
    ('zh-Hant', 'zh-Hant-HK', 'pt-BR', 'pt-PT', 'de', 'de-AT')
    """
    parts = _parts(tag)
    if parts is None:
        return None
    code, script, region = parts
    if code == "zh" and (script or region):
        return _chinese(script, region)
    if code == "pt" and region:
        return "pt-BR" if region == "BR" else "pt-PT"
    at_home = _likely(code).region
    if not region or region == at_home or not _is_there(f"{code}_{region}"):
        return code
    return f"{code}-{region}"


def _chinese(script: str, region: str) -> str:
    script = script or _likely(f"zh_{region}").script
    script = script if script in ("Hans", "Hant") else "Hant"
    parent = _cldr("parent_exceptions").get(f"zh_{script}_{region}")
    region = parent.rpartition("_")[2] if parent else region
    if region and region != _likely(f"zh_{script}").region and _is_there(f"zh_{script}_{region}"):
        return f"zh-{script}-{region}"
    return f"zh-{script}"


def _likely(code: str) -> _Parts:
    """CLDR's likely subtags of a language, or of it in a region or script."""
    found = _cldr("likely_subtags").get(code) or _cldr("likely_subtags").get(code.partition("_")[0])
    parts = _parts(str(found or code))
    return parts or _Parts(code, "", "")


def chain(locale: str) -> tuple[str, ...]:
    """A locale and what it falls back to (RFC 4647, 3.4): "zh-Hant-HK", "zh-Hant", "zh"."""
    parts = locale.split("-")
    return tuple("-".join(parts[:length]) for length in range(len(parts), 0, -1))


def is_one_of(found: str, wanted: str) -> bool:
    """Whether a locale is another or a part of it: "zh-Hant-HK" is "zh-Hant", which is "zh"."""
    return wanted in chain(found)


def written(tag: str) -> str | None:
    """The language or variety that an article is kept in, of the tag that it is said to be in; None of what is no tag.

    What the language alone means is the language alone, so that "pt" and "pt-BR" are no two:

    >>> written("pt-BR"), written("pt-MZ"), written("zh-CN"), written("zh-HK"), written("nl-BE")
    ('pt', 'pt-PT', 'zh', 'zh-Hant', 'nl')
    """
    found = locale(tag)
    if found is None:
        return None
    others = VARIETIES.get(primary(found), ())[1:]
    return next((one for one in others if is_one_of(found, one)), primary(found))


def best(wanted: Iterable[str], available: Iterable[str]) -> str | None:
    """Which of the ``available`` tags serves the first of the ``wanted`` ones that any of them does; None where none.

    A narrower one that is not there falls back to a wider one, and that to any other variety of the language:

    >>> best(["fr-CA", "pt-PT"], ["en", "pt"]), best(["zh-HK"], ["zh", "zh-Hant"]), best(["pt-BR"], ["pt-PT"])
    ('pt', 'zh-Hant', 'pt-PT')
    """
    there = {locale(one) or one: one for one in reversed(tuple(available))}
    for tag in wanted:
        found = locale(tag)
        if found is None:
            continue
        for one in chain(found):
            if one in there:
                return there[one]
        near = [one for one in reversed(there) if primary(one) == primary(found)]
        if near:
            return there[near[0]]
    return None


def accepted(header: str) -> list[str]:
    """The tags of an ``Accept-Language`` header (RFC 9110, 12.5.4), the most wanted first; unreadable ones left out."""
    found: list[tuple[float, str]] = []
    for part in header[:LONGEST_LIST].split(","):
        tag, _, quality = part.strip().partition(";q=")
        try:
            weight = float(quality or 1)
        except ValueError:
            continue
        if weight > 0 and locale(tag) is not None:
            found.append((-weight, tag))
    return [tag for _, tag in sorted(found, key=lambda one: one[0])]


class Languages(tuple[str, ...]):
    """The languages of a site, each once; ``tags`` are its locales as they were declared, the default one first.

    See :func:`declared`.
    """

    tags: tuple[str, ...]

    def __new__(cls, tags: Iterable[str]) -> Self:
        """Of locales, as :func:`locale` has them."""
        once = tuple(dict.fromkeys(tags))
        made = super().__new__(cls, dict.fromkeys(map(primary, once)))
        made.tags = once
        return made

    def __getnewargs__(self) -> tuple[tuple[str, ...]]:
        return (self.tags,)


def declared(tags: Iterable[str], known: Sequence[str]) -> Languages:
    """What a site declares. Raises ``ValueError`` that names the tags of languages that are none of the ``known``, or
    says that there is none."""
    # What is a known language as it stands needs no table.
    read = {tag: tag if tag in known else locale(tag) or "" for tag in tags}
    unknown = [tag for tag, found in read.items() if primary(found) not in known]
    if unknown or not read:
        raise ValueError(", ".join(unknown) or "none")
    return Languages(read.values())


def tags_of(languages: Sequence[str]) -> tuple[str, ...]:
    """The locales that a site declares, where it says more than its ``languages``."""
    return getattr(languages, "tags", None) or tuple(languages)


def offered(languages: Sequence[str]) -> tuple[str, ...]:
    """What a visitor can choose from: every variety of a language that is declared without one."""
    found = dict.fromkeys(one for tag in tags_of(languages) for one in VARIETIES.get(tag, (tag,)))
    return tuple(found)


def with_varieties(languages: Iterable[str]) -> tuple[str, ...]:
    """Languages, each with its varieties that are worded otherwise than the language alone: "pt", "pt-PT"."""
    return tuple(one for code in languages for one in (code, *VARIETIES.get(code, ())[1:]))
