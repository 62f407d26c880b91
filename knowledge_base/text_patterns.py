r"""Addresses, numbers, codes and e-mail in what people write: the one home of their patterns.

Four readers want four things of them, so each has its own variant, and the name says whose it is:

``SEARCH_``       what an encoder reads as noise: pages, mailboxes, and the numbers of parcels and orders. It takes too
                  much; which of it is noise is for its reader to say (:mod:`knowledge_base.identifiers`).
``LANGUAGE_``     what says nothing about the language: every Latin token with a digit, and commands, too.
``TRANSLATION_``  what has to survive a translation to the letter: amounts with their currency, times, telephone
                  numbers, file names. Parts of the scanner that cuts a text up, so without groups of their own.
``PERSONAL_``     what tells who somebody is: mailboxes, telephone numbers, numbers that a bank or a state gives. For
                  texts whose digits are European; what has a check digit is for its reader to check
                  (``bot.privacy.masking``).

Every one looks from the beginning of a token alone, or has a bound on each repetition: from everywhere in it, a hostile
text would take minutes.
"""

import re

# Letters that a code may have: those of Latin, Greek and Cyrillic, never of scripts without capitals, which set no
# blank before a number, or put an ending behind it.
_CASED = r"A-Za-z\u00c0-\u024f\u0370-\u052f"
_PAGE = r"(?<![A-Za-z\d])(?:https?://|www\.)[A-Za-z0-9._~:/?#@!$&*+,;=%-]*[A-Za-z0-9/~#&+=%-]"
_MAILBOX = r"(?<![A-Za-z\d._%+-])[A-Za-z\d._%+-]{1,64}@[a-z\d.-]+\.[a-z]+"
#: A page or a mailbox.
SEARCH_ADDRESS = re.compile(rf"{_PAGE}|{_MAILBOX}", re.IGNORECASE)
_ALIKE = rf"[{_CASED}\d]+"
#: Figures and letters in one: a number, a code, an amount, a date, an hour; or a word, which has no figure.
SEARCH_TOKEN = re.compile(rf"(?<![{_CASED}\d])\+?{_ALIKE}(?:(?:[-/_]|(?<=\d)[.,:'’٫٬](?=\d)){_ALIKE})*")
#: What stands between the groups of one number.
SEARCH_GAP = re.compile(r" |[ ]?[-/.()][ ]?|\) ?-? ?")
#: How an international account number begins, which is written in groups of four.
SEARCH_ACCOUNT = re.compile(r"[A-Za-z]{2}\d{2}")
#: A day as Chinese, Japanese and Korean write it, and with a point behind it, which ends no sentence.
SEARCH_DAY = re.compile(
    r"\d{4}[年년](?:\s?\d{1,2}[月월](?:\s?\d{1,2}[日号일])?)?|\d{1,2}[月월]\s?\d{1,2}[日号일]"
    r"|(?<![A-Za-z\d.])\d{1,2}\.\s?\d{1,2}\.(?!\d)"
)
#: What a text without codes and addresses has none of.
SEARCH_HINT = re.compile(r"[\d@]|//|www\.", re.IGNORECASE)
#: Signs of a currency, and such as are written with letters; a string, for other patterns.
SEARCH_CURRENCY = r"(?:[$€£¥₹₩₽₺₴₫₱₪฿﷼]|(?<![A-Za-z])(?:EUR|USD|GBP|INR|TRY|UAH|RUB|PLN|zł|kr)(?![A-Za-z]))"

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

# Letters of an address in any script that sets blanks between words: in Chinese, words run into it.
_LETTER = r"(?:(?![\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])[^\W_])"
PERSONAL_MAILBOX = re.compile(
    r"(?<![A-Za-z\d._%+-])[A-Za-z\d._%+-]{1,64}@(?:[A-Za-z\d-]{1,63}\.){1,8}[A-Za-z]{2,24}"
    rf"|(?<![^\W_])(?:{_LETTER}|[._%+-]){{1,64}}@(?:(?:{_LETTER}|-){{1,63}}\.){{1,8}}{_LETTER}{{2,24}}"
)
_ALONE, _NO_MORE = r"(?<![A-Za-z\d])", r"(?![A-Za-z\d])"
#: How an international account number begins (ISO 13616); how long it is depends on the country.
PERSONAL_ACCOUNT = re.compile(rf"{_ALONE}[A-Za-z]{{2}}\d{{2}}(?:[ -]?[A-Za-z\d]){{11,30}}")
#: Figures that may belong together, with what stands between them; the groups are its reader's to put together.
PERSONAL_FIGURES = re.compile(
    rf"{_ALONE}(?:\+\s?|\(\+?\s?)?\d{{1,24}}"
    rf"(?:(?:[ \u00a0\u202f./-]|\s?\(|\)[\s-]?|\s[-–]\s)\d{{1,24}}){{0,24}}{_NO_MORE}"
)
#: Spain's DNI and NIE: the number, and the letter that it is checked with.
PERSONAL_DNI = re.compile(
    rf"{_ALONE}(?P<number>\d{{2}}\.?\d{{3}}\.?\d{{3}}|[XYZ][ -]?\d{{7}})[ -]?(?P<letter>[A-HJ-NP-TV-Z]){_NO_MORE}",
    re.IGNORECASE,
)
#: Italy's codice fiscale, in which letters may stand for figures.
PERSONAL_CODICE_FISCALE = re.compile(
    rf"{_ALONE}[A-Z]{{6}}[\dLMNPQRSTUV]{{2}}[ABCDEHLMPRST][\dLMNPQRSTUV]{{2}}[A-Z][\dLMNPQRSTUV]{{3}}[A-Z]{_NO_MORE}",
    re.IGNORECASE,
)
#: China's resident identity number whose check digit is X, and France's NIR of Corsica.
PERSONAL_RESIDENT_ID = re.compile(rf"{_ALONE}\d{{17}}[Xx]{_NO_MORE}")
PERSONAL_NIR = re.compile(rf"{_ALONE}[12] ?\d\d ?\d\d ?2[ABab] ?\d{{3}} ?\d{{3}} ?\d\d{_NO_MORE}")
#: Without a check digit, by their form: India's PAN of a person, and Britain's national insurance number.
PERSONAL_FORM = re.compile(
    rf"{_ALONE}(?:[A-Z]{{3}}P[A-Z]\d{{4}}[A-Z]|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D]){_NO_MORE}"
)
#: That the next figures are a telephone number, in twenty languages.
PERSONAL_PHONE_WORD = re.compile(
    r"(?:(?<![^\W_])(?:(?:tel|cell|fax|gsm|cep|hp|sđt)(?![^\W_])|phone|mobile|whatsapp|telef|télép|portable|handy|mobil"
    r"|móvil|movil|cellulare|celular|telem|komór|ponsel|điện thoại|call me|ring me|rufen sie|bel me)"
    r"|телеф|мобіль|мобиль|звон|дзвон|تلفن|موبایل|همراه|تماس|هاتف|جوال|موبايل|فون|फ़ोन|फोन|मोबाइल|ఫోన్|మొబైల్"
    r"|电话|電話|手机|手機|携帯|전화|휴대폰|연락처)",
    re.IGNORECASE,
)
#: That the next figures are a number of an identity card or a passport.
PERSONAL_CARD_WORD = re.compile(
    r"(?:(?<![^\W_])(?:(?:nik|ktp|cccd|cmnd|ssn|dni|rg|bsn|cpf)(?![^\W_])|căn cước|social security|passport|passeport"
    r"|pasaport|pasaporte|passaporto|passaporte|paspoort|reisepass|paszport|paspor|hộ chiếu|national id|id card|aadhaar"
    r"|pesel|kimlik)"
    r"|паспорт|کد ملی|کدملی|شناسنامه|گذرنامه|الهوية|جواز|आधार|पासपोर्ट|ఆధార్|身份证|身分證|护照|マイナンバー|パスポート"
    r"|주민등록|여권)",
    re.IGNORECASE,
)
