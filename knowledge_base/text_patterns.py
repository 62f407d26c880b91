r"""Addresses, numbers, codes and e-mail in what people write: the one home of their patterns.

Three readers want three things of them, so each has its own variant, and the name says whose it is:

``SEARCH_``       what an encoder reads as noise: pages, mailboxes, and the numbers of parcels and orders. It may take
                  too much, because what an article names is put back (:mod:`knowledge_base.spelling`).
``LANGUAGE_``     what says nothing about the language: every Latin token with a digit, and commands, too.
``TRANSLATION_``  what has to survive a translation to the letter: amounts with their currency, times, telephone
                  numbers, file names. Parts of the scanner that cuts a text up, so without groups of their own.

Every one looks from the beginning of a token alone, or has a bound on each repetition: from everywhere in it, a hostile
text would take minutes.
"""

import re

# From the beginning of what stands between blanks.
_OPEN = r"""(?<![^\s(<\[{"'«“])"""
_PAGE = r"(?:https?://|www\.)[A-Za-z0-9._~:/?#@!$&*+,;=%-]+"
#: A page or a mailbox.
SEARCH_ADDRESS = re.compile(rf"{_OPEN}(?:{_PAGE}|[^\s@()<>]+@[a-z0-9.-]+\.[a-z]+)", re.IGNORECASE)
# Latin letters alone: Chinese and Japanese write numbers into their sentences without a blank.
_PART = r"[A-Za-z]{0,6}\d[A-Za-z\d]*"
_BEFORE, _BEHIND = r"[#№]?(?<![A-Za-z\d-])(?:[A-Za-z]{1,4}-)?", rf"(?:[-/](?:{_PART}|[A-Za-z]{{1,3}}(?![A-Za-z])))*"
#: A number or a code; how many digits make it the number of something is for the reader to say.
SEARCH_CODE = re.compile(_BEFORE + _PART + _BEHIND)
#: What of these is a date or a fraction.
SEARCH_DATE = re.compile(r"\d{1,4}(?:[-/]\d{1,4}){1,2}")
#: What a text without codes and addresses has none of.
SEARCH_HINT = re.compile(r"[\d@]|//|www\.", re.IGNORECASE)

#: For the inside of a character class: letters that would run into a figure or an address.
LATIN = r"A-Za-z\u00c0-\u024f"
#: Pages, mailboxes, commands with their JSON, and whatever has a digit. Of other scripts than Latin the digits alone:
#: Chinese and Japanese set no blank beside a number, and many languages an ending behind it.
LANGUAGE_NEUTRAL = re.compile(
    rf"""https?://[!-~]+ | www\.[!-~]+ | (?<![A-Za-z\d._%+-])[A-Za-z\d._%+-]+@[A-Za-z\d.-]+\.[A-Za-z]+
    | (?<!\S)/\w+\{{.*\}}
    | (?<![{LATIN}\d_\-/\#])(?=[{LATIN}_\-/\#]*\d)[{LATIN}\d_\-/\#]+""",
    re.VERBOSE | re.IGNORECASE,
)

# What follows is for patterns with re.VERBOSE, as strings.
_NOT_IN_ADDRESS = r"\s<>\"'`«»“”„，。、！？；：（）「」|*"
TRANSLATION_EMAIL = r"(?<![\w.+-])(?:mailto:)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
#: With a scheme, tel: or www., or a bare host with what follows it. Punctuation of the sentence may be at its end.
TRANSLATION_ADDRESS = rf"""(?:(?<![{LATIN}])[A-Za-z][A-Za-z0-9+.-]{{1,15}}://|(?<![\w.])(?:tel:|www\.))[^{_NOT_IN_ADDRESS}]{{1,2000}}
      | (?<![\w.@-])(?:[a-z0-9-]{{1,63}}\.){{1,4}}[a-z]{{2,12}}(?![\w@])(?:/[^{_NOT_IN_ADDRESS}]{{0,2000}})?"""
_CURRENCY = (
    rf"(?:[$€£¥₹₩₽₺₴₫₱₪฿₦﷼]|(?<![{LATIN}])"
    r"(?:zł|kr|Kč|EUR|USD|GBP|CHF|JPY|CNY|INR|IRR|IDR|TRY|UAH|RUB|PLN|BRL|KRW|VND|SEK|NOK|DKK|CAD|AUD|AED|SAR|EGP|MXN)"
    rf"(?![{LATIN}]))"
)
_GAP = r"[ \u00a0\u202f]?"
_NUMBER = r"\d+(?:(?:[.,:/'’٫٬–-]|[ \u00a0\u202f](?=\d{3}(?!\d)))\d+)*"
_NUMBER_END = rf"(?![{LATIN}\d]|[-/_.:][{LATIN}\d])"
#: With figures on both sides of a currency where it is not clear to which of them that belongs.
TRANSLATION_AMOUNT = rf"""(?:{_NUMBER}{_GAP})?{_CURRENCY}{_GAP}{_NUMBER}{_NUMBER_END}
        (?:{_GAP}{_CURRENCY}{_GAP}{_NUMBER}{_NUMBER_END}){{0,5}}(?:{_GAP}{_CURRENCY})?
      | {_NUMBER}{_GAP}(?:{_CURRENCY}|[%‰٪])"""
TRANSLATION_PHONE = r"(?<!\w)\+\d{1,3}(?:[ ().-]{1,2}\d{1,9}){1,6}"
TRANSLATION_TIME = r"(?<![\w.,])\d{1,2}(?:[:.]\d\d)?\s?[aApP]\.?[mM](?:\.(?!\w)|(?![\w.])|(?=\.\s|\.$))"
TRANSLATION_FIGURE = rf"(?<![{LATIN}\d]){_NUMBER}{_NUMBER_END}"
TRANSLATION_CODE = (
    rf"\#?(?<![{LATIN}\d])(?=[A-Za-z\d:/_.-]{{0,60}}\d)[A-Za-z\d]{{1,60}}(?:[-/_.:][A-Za-z\d]{{1,60}}){{0,20}}"
)
#: A figure or a code that languages write each in their own way: "2nd", "24h".
TRANSLATION_COUNTED = re.compile(r"\d{1,4}[a-z]{1,4}")
