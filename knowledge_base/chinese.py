"""Simplified and Traditional Chinese: which one a text is written in, and one put into the other by OpenCC.

Its tables are in memory from when they are first needed: those into Traditional take 44 MB and a tenth of a second,
those into Simplified 3 MB. Most sites never have them.
"""

import re
import threading
from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from knowledge_base.locales import chain, is_one_of
from knowledge_base.text_patterns import TRANSLATION_ADDRESS, TRANSLATION_EMAIL

if TYPE_CHECKING:
    from opencc import OpenCC

#: OpenCC's names of what a text is put into: characters and, for Taiwan, the words that are used there.
_CONFIGURATIONS: Mapping[str, str] = MappingProxyType({"zh-Hant-HK": "s2hk", "zh-Hant": "s2twp", "zh": "tw2sp"})
#: What has to stay to the letter: code, addresses, the targets of links, and variables.
_KEPT = re.compile(
    rf"""(```.*?```|`[^`\n]*`|(?<=\]\()[^)\s]*|\{{[^{{}}]*\}}|{TRANSLATION_EMAIL}|{TRANSLATION_ADDRESS})""",
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
# The quotation marks that are printed with each.
_CORNERS, _CURLED = str.maketrans("“”", "「」"), str.maketrans("「」", "“”")
#: So much of a text is looked at.
MOST_CHARACTERS = 2000

_loading = threading.Lock()


@cache
def _loaded(configuration: str) -> "OpenCC":
    from opencc import OpenCC

    return OpenCC(configuration)


def _converter(configuration: str) -> "OpenCC":
    # Two that come first would each read the tables.
    with _loading:
        return _loaded(configuration)


def prepare(locale: str) -> None:
    """Have what puts texts into the Chinese of ``locale`` in memory."""
    _converter(_configuration(locale))


def _configuration(locale: str) -> str:
    return next(_CONFIGURATIONS[code] for code in chain(locale) if code in _CONFIGURATIONS)


def is_traditional(locale: str) -> bool:
    """Whether a locale is Chinese in Traditional characters."""
    return is_one_of(locale, "zh-Hant")


def is_other(written: str, locale: str) -> bool:
    """Whether both are Chinese, one in Simplified and one in Traditional characters."""
    both = is_one_of(written, "zh") and is_one_of(locale, "zh")
    return both and is_traditional(written) != is_traditional(locale)


def adapted(text: str, written: str, locale: str) -> str:
    """``text``, which is in the language or variety ``written``, for a reader of ``locale``.

    Only what is Chinese to both, in other characters, is changed.
    """
    return put_into(locale, text) if is_other(written, locale) else text


def put_into(locale: str, text: str) -> str:
    """A Chinese ``text``, plain or Markdown, in the characters and words of ``locale``; addresses and code as they are.

    >>> put_into("zh-Hant", "软件里的订单：[帮助](https://x.example/帮助)")
    '軟體裡的訂單：[幫助](https://x.example/帮助)'
    """
    if not _HAN.search(text):
        return text
    # The pattern has one group, so that every second piece is what stays.
    configuration = _configuration(locale)
    converter, marks = _converter(configuration), _CURLED if configuration == "tw2sp" else _CORNERS
    pieces = _KEPT.split(text)
    pieces[::2] = [converter.convert(piece).translate(marks) if piece else piece for piece in pieces[::2]]
    return "".join(pieces)


def put_whole_into(locale: str, source: str) -> str:
    """All that is Chinese in ``source``, within braces as well: of a file in Fluent's syntax, whose names are Latin.

    >>> put_whole_into("zh-Hant", "gone = { $way -> [a] 软件 *[b] 订单 }")
    'gone = { $way -> [a] 軟體 *[b] 訂單 }'
    """
    converted: str = _converter(_configuration(locale)).convert(source)
    return converted.translate(_CORNERS)


def simplified(text: str) -> str:
    """``text`` with every Traditional character as the Simplified one, and nothing else changed."""
    return _converter("t2s").convert(text) if _may_be_traditional(text) else text


def marks(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The characters of ``text`` that are Simplified alone, and those that are Traditional alone.

    The character sets of both sides tell most of them apart without any table: Simplified Chinese is GB 2312,
    Traditional is Big5. Some that one lacks are rare in both; OpenCC has whether they have another form.
    """
    looked_at = {one for one in text[:MOST_CHARACTERS] if _HAN.match(one)}
    old = {one for one in looked_at if not _is_in("gb2312", one) and _is_in("big5", one)}
    new = {one for one in looked_at - old if not _is_in("big5", one) and _is_in("gb2312", one)}
    if old:
        old = {one for one in old if _converter("t2s").convert(one) != one}
    return frozenset(new), frozenset(old)


def _may_be_traditional(text: str) -> bool:
    return any(_HAN.match(one) and not _is_in("gb2312", one) for one in text)


@lru_cache(maxsize=8192)
def _is_in(character_set: str, character: str) -> bool:
    try:
        character.encode(character_set)
    except UnicodeEncodeError:
        return False
    return True
