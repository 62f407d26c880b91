"""What a conversation was about, in facts: for the agent who takes it over. No language model, no prose."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

#: Intents that ask for something an article or an agent could answer.
ASKING = frozenset({"ask_question", "complain"})
#: Intents that are a wish about the conversation itself.
WISHES = frozenset({"ask_human", "decline_human", "change_language"})

_MOST = 5
_LONGEST = 300

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_CURRENCY = r"[$€£¥₹₽₺₴₩₫₪﷼]|(?:USD|EUR|GBP|JPY|CNY|INR|RUB|TRY|UAH|PLN|KRW|VND|IDR|IRR|AED|SAR|BRL|MXN)\b"
_WORDS = (
    r"euros?\b|dollars?\b|تومان|ریال|ريال|元|円|रुपये|రూపాయలు|руб(?:л\w*|\.)?|zł(?:otych)?|грн"
    r"|TL\b|lira\b|원|đồng|rupiah\b|Rp\b"
)
_NUMBER = r"\d{1,3}(?:[.,\u00a0\u202f ٬]\d{3})+(?:[.,٫]\d{1,2})?|\d+(?:[.,٫]\d{1,2})?"
_AMOUNT = re.compile(
    rf"(?:(?:{_CURRENCY}|Rp)\s?(?:{_NUMBER}))|(?:(?:{_NUMBER})\s?(?:{_CURRENCY}|{_WORDS}))", re.IGNORECASE
)
_PHONE = re.compile(r"(?:\+|\b00)\d[\d\s()./-]{6,17}\d")
_ORDER = re.compile(
    r"(?:#|№)\s?([A-Z0-9][A-Z0-9-]{2,24})|\b([A-Z]{1,5}-?\d[\dA-Z-]{3,20})\b|(?<![\w.,])(\d{5,18})(?![\w]|[.,]\d)", re.I
)


@dataclass(frozen=True, slots=True)
class Said:
    """One message. ``intent`` is what a visitor's was understood as; ``article`` what the bot answered it with."""

    author: str
    text: str
    intent: str | None = None
    article: str | None = None


@dataclass(frozen=True, slots=True)
class Tried:
    """An answer of the bot; ``helped`` is None where the visitor did not say."""

    article: str
    helped: bool | None


@dataclass(frozen=True, slots=True)
class Mentions:
    """What a visitor wrote that an agent would look up."""

    orders: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    amounts: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Summary:
    """The facts of a conversation; a page labels them."""

    first_question: str | None
    asked_since: tuple[str, ...]
    tried: tuple[Tried, ...]
    wishes: tuple[str, ...]
    mentions: Mentions
    messages: int


def summarise(said: Sequence[Said], tried: Iterable[Tried]) -> Summary:
    """The facts of a conversation, from its messages in order and the answers that were tried."""
    theirs = [one for one in said if one.author == "visitor"]
    asked = [shortened(one.text, _LONGEST) for one in theirs if one.intent is None or one.intent in ASKING]
    asked = list(dict.fromkeys(text for text in asked if any(character.isalpha() for character in text)))
    wishes = dict.fromkeys(one.intent for one in theirs if one.intent in WISHES)
    return Summary(
        first_question=asked[0] if asked else None,
        asked_since=tuple(asked[1:][-_MOST:]),
        tried=tuple(tried),
        wishes=tuple(wish for wish in wishes if wish is not None),
        mentions=mentions(one.text for one in theirs),
        messages=len(said),
    )


def mentions(texts: Iterable[str]) -> Mentions:
    """Order numbers, addresses and amounts in ``texts``, each once, as they were written but for digits."""
    found: dict[str, dict[str, None]] = {name: {} for name in ("orders", "emails", "phones", "amounts", "links")}
    for text in texts:
        rest = european_digits(text)
        for name, pattern in (("links", _LINK), ("emails", _EMAIL), ("phones", _PHONE), ("amounts", _AMOUNT)):
            found[name].update(dict.fromkeys(match.group().strip() for match in pattern.finditer(rest)))
            # What has been recognised is not taken for a number of an order as well.
            rest = pattern.sub("\n", rest)
        for match in _ORDER.finditer(rest):
            found["orders"][next(group for group in match.groups() if group)] = None
    return Mentions(**{name: tuple(values)[:_MOST] for name, values in found.items()})


def european_digits(text: str) -> str:
    """``text`` with the digits of any script as 0 to 9."""
    return "".join(str(unicodedata.decimal(one)) if one.isdecimal() and not one.isascii() else one for one in text)


def shortened(text: str, longest: int) -> str:
    """``text`` on one line of at most ``longest`` characters."""
    flat = " ".join(text.split())
    return flat if len(flat) <= longest else f"{flat[: longest - 1].rstrip()}…"
