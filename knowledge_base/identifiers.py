"""Numbers in a question that say whose matter it is and not what it is about: of orders, parcels, accounts, and days.

"Where is my order 1029?" asks what "Where is my order?" does, but an encoder reads the number as part of the meaning:
of 80 such questions in 20 languages, 58 had another answer or none with "1029" behind the order, and 53 with a date.
So what an article does not name goes, with the words that only announce it: "number", "Nr.", "号". What is known by a
figure in its name stays: "2FA", "24/7", "iPhone 15", "Office 365".

Which of the two it is, is told by structure: how many digits there are, whether letters stand among them, and, for the
short ones, what stands before. "Order 48" is somebody's; "within 48 hours" is a time. An article names a long number by
having it and a short one by having it beside the same word, for nearly every article has "30"; and an amount by having
it in any currency.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice

from knowledge_base.sentences import UNSPACED
from knowledge_base.text_patterns import (
    SEARCH_ACCOUNT,
    SEARCH_ADDRESS,
    SEARCH_CURRENCY,
    SEARCH_DAY,
    SEARCH_GAP,
    SEARCH_HINT,
    SEARCH_TOKEN,
)

#: Scripts without spaces, and Korean, whose letters are syllables: for the inside of a character class.
SYLLABLES = "\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff66-\uff9f"
#: Python counts the vowel signs of Indian scripts and joiners as no part of a word.
MARKS = "\u0300-\u036f\u0900-\u0963\u0966-\u0dff\u200c\u200d"

#: Numbers that are looked at in one text; with more of them it is a list, and no question.
MOST_FIGURES = 200

# So many digits are somebody's number wherever they stand, and so many among letters.
_DIGITS, _DIGITS_AMONG_LETTERS = 4, 3
# So many alone are named by an article wherever they stand; fewer beside the same word.
_DIGITS_ALONE = 5
# Figures with a blank between them are one number if they have so many digits together.
_DIGITS_IN_GROUPS = 5
# Characters before a figure that are looked at.
_BEFORE = 48

# What has a number: words that are whole, and such that may have endings or other words before them.
_WHOLE = """
    order orders parcel parcels package packages shipment shipments invoice invoices ticket tickets booking bookings
    reservation reservations tracking purchase purchases rma commande commandes colis facture factures réservation envoi
    suivi pedido pedidos paquete paquetes factura facturas envío envíos reserva reservas orden órdenes compra ordine
    ordini pacco pacchi fattura fatture spedizione prenotazione encomenda encomendas pacote pacotes fatura faturas envio
    pesanan paket kiriman faktur tagihan resi tiket pemesanan đơn_hàng đơn hóa_đơn vận_đơn kiện_hàng bưu_kiện vé
"""
_STEMS = """
    bestel auftrag paket sendung rechnung buchung lieferung reservierung pakket pakje zending factuur boeking
    reservering zamówieni zamowieni paczk przesył faktur rezerwacj zgłoszeni заказ посылк счёт счет накладн отправлени
    бронировани заявк замовленн рахун відправленн бронюванн sipariş siparis kargo fatura gönderi rezervasyon takip
    سفارش بسته مرسوله فاکتور رزرو تیکت پیگیری رهگیری طلب شحن طرد فاتور حجز تذكر تتبع
    ऑर्डर आर्डर पार्सल पैकेज इनवॉइस बुकिंग टिकट ट्रैकिंग ఆర్డర్ పార్సెల్ ప్యాకేజీ ఇన్‌వాయిస్ ఇన్వాయిస్ బుకింగ్ టికెట్ ట్రాకింగ్
    订单 訂單 包裹 快递 快遞 发票 發票 单 單 物流 预订 预约 注文 オーダー 荷物 請求書 予約 伝票 追跡 チケット
    주문 소포 택배 송장 예약 청구서 운송장 티켓
"""
# Whose it is, where that stands behind: "pesanan saya 48".
_OWNERS = "saya|aku|من|ما|của tôi|của mình|của em"
# What links a thing with "number": "order with number 1029".
_LINKS = (
    "with|the|el|le|il|o|under|by|my|mit|unter|der|met|onder|mijn|avec|sous|con|bajo|com|sob|z|pod|с|со|под|з|із|за|با|به"
    "|ile|dengan|có|với|mang"
)
# "Number", as written out, with endings.
_NUMBER = (
    r"number|nummer|numéro|numero|número|numara\w{0,3}|nomor|numer\w{0,2}|номер\w{0,2}|شماره(?:\u200c?ی)?|ب?رقم(?:ها|ه)?"
    "|नंबर|नम्बर|संख्या|నంబర్|నంబరు|నెంబర్|నెం|సంఖ్య|số|mã số|mã|번호|番号|编号|編號|号码|號碼|号|號"
    r"|(?<!\w)id"
)
# And as it is made short.
_SHORT = r"n[°º.]|nr|no|num|núm|№|#"

_LETTER = re.compile(r"[^\W\d_]")
_W = rf"[\w{MARKS}]"
_APART = rf"(?<!{_W})"
_SEPARATED = r"[\s:：=.\-]{0,3}"


def _either(words: str) -> str:
    return "|".join(sorted(words.split(), key=len, reverse=True)).replace("_", r"\s")


_THING = rf"(?:{_APART}(?:{_either(_WHOLE)})(?:(?!{_W})|(?=nummer|nr))|(?:{_either(_STEMS)}){_W}{{0,6}}?)"
_IS_THING = re.compile(_THING, re.IGNORECASE)
# "#48", "Nr. 48", "order 48", "order number 48". The bare "no" is a word of its own before a figure of one or two.
_OWNED = re.compile(
    rf"(?:{_THING}(?:\s(?:{_OWNERS}))?(?:\sno)?|{_APART}(?:nr|no?[.:]|num\.|núm\.)|n[°º]|[#№]|(?:{_NUMBER})){_SEPARATED}$",
    re.IGNORECASE,
)
# "order 48", "numéro de commande : 48", "Bestellnummer 48", "订单号48": what has the number that follows.
_ORDERED = re.compile(
    rf"{_THING}(?:\s(?:{_OWNERS}))?(?:\s(?:{_LINKS})){{0,2}}[\s-]?(?:{_NUMBER}|{_SHORT})?"
    rf"(?:\s?(?:is|ist|est|es|è|é|jest|adalah|là|है|は|은|는|是))?[\s:：=.#№\-]{{0,4}}$",
    re.IGNORECASE,
)
_WEAKLY_OWNED = re.compile(rf"{_APART}no\s$", re.IGNORECASE)
# What follows the number of something: "1029号订单", "1029번", "1029 numaralı siparişim".
_BEHIND = (
    r"(?:番|号|號)の?|번(?!\s?(?:이나|씩))|\s?(?:numaralı|nolu|no['’]lu)"
    r"|\s?(?:नंबर|नम्बर)(?:\s(?:का|की|के|वाला|वाली))?|\s?(?:నంబర్|నెంబర్)(?:\sగల)?"
)
_NUMBERED = re.compile(_BEHIND, re.IGNORECASE)
# Amounts whose currency is written to the figure.
_PAID = re.compile(r"\d[\d.,]*(?:eur|euro|euros|usd|gbp|tl|rs|kr|zł|inr|rub|руб|грн|р|đ|vnd|rp)", re.IGNORECASE)
_MONEY = (
    "euro|dollar|pound|rupee|rupi|lira|złot|рубл|грив|євро|евро|доллар|dólar|livre|reais|يورو|ريال|دولار|یورو|تومان|ریال|دلار"
    "|रुपये|रुपए|రూపాయ|đồng|元|円|원|欧元|美元"
)
# "#A7", "Nr. A7"; and how travel and events are booked: "booking XK4P9Z".
_SIGNED = re.compile(r"[#№]$|(?i:\b(?:nr|no)[.:]\s?)$")
_BOOKED = re.compile(r"[A-Z\d]{5,}")
_HOUR = re.compile(r"\d{1,2}[:.,h]\d\d")
_MEASURE = re.compile(rf"\d{{1,{_DIGITS_AMONG_LETTERS}}}[^\W\d_]{{1,3}}")
_NO_CENTS = re.compile(r"[.,]00$")
_CURRENCY_BEFORE = re.compile(rf"{SEARCH_CURRENCY}\s?$")
_CURRENCY_BEHIND = re.compile(rf"\s?(?:{SEARCH_CURRENCY}|(?i:{_MONEY}))")
_WORD_BEFORE = re.compile(rf"([{SYLLABLES}]|(?:(?![{SYLLABLES}\d]){_W})+)\s?$")
_WORD_BEHIND = re.compile(rf"\s?([{SYLLABLES}]|(?:(?![{SYLLABLES}\d]){_W})+)")
_NO_SIGN = re.compile(r"[\W_]+")

# Stands for what goes until the words around it are seen to: a character that nobody writes.
_GONE = "\ue000"
# What leads to a day, an hour or an amount, and would be left in the air: "my order from 12 May".
_LEADS = (
    "from|on|of|at|in|since|dated|vom|am|seit|um|van|op|om|sinds|du|le|de|depuis|del|el|desde|il|dal|alle|do|em|às|от|с|від|z|od"
    "|dnia|tanggal|tgl|pada|dari|từ|vào|ngày|lúc|در|تاریخ|مورخ|ساعت|بتاريخ|يوم|في|منذ|الساعة"
)
_LED_BEHIND = r"\s?tarih(?:li|inde\w{0,3})|\sको(?=\s)|에(?=\s)"
_IS = rf"(?:\s?(?:is|ist|est|es|è|é|jest|adalah|là|है|は|은|는|是))?{_SEPARATED}"
_OF = r"(?:(?:de|du|da|do|del|della|dell|of|van|der|d)\s?['’]?\s?)?"
_AROUND = tuple(
    (re.compile(pattern, re.IGNORECASE), kept)
    for pattern, kept in (
        (rf"{_GONE}(?:['’]{_W}{{1,4}}|{_BEHIND})", _GONE),
        (rf"(?:{SEARCH_CURRENCY}\s?)?{_GONE}(?:\s?{SEARCH_CURRENCY})?", _GONE),
        # "numéro de commande 1029", "order with number 1029", "order: 1029".
        (
            rf"{_APART}(?:{_NUMBER}|nr\.?|no\.|no(?=\s(?:pesanan|resi|faktur|tiket)))\s?{_OF}((?:ال|لل)?{_THING}(?:\s(?:{_OWNERS}))?){_SEPARATED}{_GONE}",
            rf"\1 {_GONE}",
        ),
        (
            rf"({_THING}(?:\s(?:{_OWNERS}))?)(?:\s(?:{_LINKS})){{0,2}}\s?(?:{_NUMBER}|{_SHORT}){_IS}{_GONE}",
            rf"\1 {_GONE}",
        ),
        # What is left of "Bestellnummer" and "bestelnummer" is no word.
        (rf"(bestell)\s?{_GONE}", rf"\1ung {_GONE}"),
        (rf"(bestel)\s?{_GONE}", rf"\1ling {_GONE}"),
        (rf"(?<=ung|rag)s\s?{_GONE}", f" {_GONE}"),
        (rf"(?:{_APART}(?:nr|no|num|núm|n[°º.])|[#№]){_SEPARATED}{_GONE}", _GONE),
        (rf"(?:{_APART}(?:{_LEADS})\s){{1,2}}{_GONE}", _GONE),
        (rf"{_GONE}(?:{_LED_BEHIND})|^{_GONE}[にの]", _GONE),
        (rf"[(\[]\s?{_GONE}\s?[)\]]|[(\[:=]\s?{_GONE}|{_GONE}\s?[)\]]", _GONE),
        (rf"\s?{_GONE}(?=\s?[?!.,;:？！。，؟]|\s?$)", ""),
        (rf"(?<=[{UNSPACED}])\s?{_GONE}\s?(?=[{UNSPACED}])|\s?{_GONE}(?=[\uac00-\ud7af])", ""),
        (rf"\s?{_GONE}\s?", " "),
    )
)


@dataclass(frozen=True, slots=True)
class _Figure:
    """Where in a text something with digits stands, and whether it is one number in groups."""

    start: int
    end: int
    grouped: bool


def without_identifiers(text: str, named: Callable[[str], bool]) -> str:
    """``text`` without addresses, numbers and codes, unless that is all there is.

    ``named`` tells whether the articles have what :func:`codes_in` finds. Of hundreds of numbers the last ones stay.
    """
    if not SEARCH_HINT.search(text):
        return text

    def kept(found: re.Match[str]) -> str:
        return found.group() if named(_compact(found.group())) else _GONE

    plain = SEARCH_DAY.sub(kept, SEARCH_ADDRESS.sub(kept, text.replace(_GONE, " ")))
    parts, done = [], 0
    for figure in islice(_figures(plain), MOST_FIGURES):
        start = _goes_from(plain, figure)
        if start is None or any(map(named, _names(plain, figure))):
            continue
        parts += [plain[done:start], _GONE]
        done = figure.end
    plain = "".join([*parts, plain[done:]])
    if _GONE not in plain:
        return plain
    for pattern, instead in _AROUND:
        plain = pattern.sub(instead, plain)
    return plain.strip() if _LETTER.search(plain) else text


def is_of_an_order(before: str) -> bool:
    """Whether the number behind the text ``before`` is that of an order, a parcel, an invoice and the like."""
    return _ORDERED.search(before[-_BEFORE:]) is not None


def codes_in(text: str) -> set[str]:
    """What ``text`` names: addresses and codes in small letters and digits alone, short numbers with a word beside."""
    found: set[str] = set()
    for line in text.splitlines():
        if SEARCH_HINT.search(line):
            found.update(map(_compact, (*SEARCH_ADDRESS.findall(line), *SEARCH_DAY.findall(line))))
            line = SEARCH_ADDRESS.sub(" ", line)
            found.update(name for figure in _figures(line) for name in _names(line, figure))
    return found


def _figures(text: str) -> Iterator[_Figure]:
    """What has digits in ``text``; groups that make one number together."""
    tokens = list(SEARCH_TOKEN.finditer(text))
    place = 0
    while place < len(tokens):
        first = tokens[place]
        if not _digits(first.group()):
            place += 1
            continue
        account = SEARCH_ACCOUNT.fullmatch(first.group()) is not None
        last = place
        while last + 1 < len(tokens) and _goes_on(text, tokens[last], tokens[last + 1], account):
            last += 1
        group = text[first.start() : tokens[last].end()]
        whole = last > place and len(_digits(group)) >= _DIGITS_IN_GROUPS
        whole = whole and (account or not _LETTER.search(group))
        if not whole:
            last = place
        yield _Figure(first.start(), tokens[last].end(), whole)
        place = last + 1


def _goes_on(text: str, one: re.Match[str], following: re.Match[str], account: bool) -> bool:
    """Whether ``following`` may be another group of the number that ``one`` is part of."""
    if not SEARCH_GAP.fullmatch(text, one.end(), following.start()):
        return False
    group = following.group()
    return (account and len(group) <= 4 and (group.isupper() or _digits(group) == group)) or not _LETTER.search(group)


def _goes_from(text: str, figure: _Figure) -> int | None:
    """Where that begins which says nothing of ``figure``; None where it is a word, or an amount of things."""
    token = text[figure.start : figure.end]
    digits = len(_digits(token))
    if figure.grouped:
        return figure.start
    before = text[max(0, figure.start - _BEFORE) : figure.start]
    if not _LETTER.search(token):
        return figure.start if _is_number(token, digits, before, text, figure) else None
    stem = _stem(token)
    if stem:
        # "order-1029", "order1029", "covid-19".
        rest = token[stem:]
        gone = not _LETTER.search(rest) and _is_number(rest, digits, token[:stem], text, figure)
        if not gone and digits <= _DIGITS_AMONG_LETTERS:
            return None
        word = token[:stem].rstrip("-_/")
        is_code = _OWNED.search(before) or (word.isupper() and not _IS_THING.fullmatch(word))
        return figure.start if is_code else figure.start + len(word)
    if _PAID.fullmatch(token) or digits > _DIGITS_AMONG_LETTERS:
        return figure.start
    if digits == _DIGITS_AMONG_LETTERS:
        measure = _MEASURE.fullmatch(token) and not _HOUR.match(token) and not _OWNED.search(before)
        return None if measure else figure.start
    signed = _SIGNED.search(before) or (_BOOKED.fullmatch(token) and _OWNED.search(before))
    return figure.start if signed else None


def _is_number(token: str, digits: int, before: str, text: str, figure: _Figure) -> bool:
    """Whether ``token``, which has no letters, is somebody's number, or an amount, a date, an hour."""
    if digits >= _DIGITS or _HOUR.fullmatch(token) or _OWNED.search(before):
        return True
    if _is_amount(text, figure):
        return True
    return digits >= _DIGITS_AMONG_LETTERS and bool(_WEAKLY_OWNED.search(before) or _NUMBERED.match(text, figure.end))


def _is_amount(text: str, figure: _Figure) -> bool:
    """Whether a currency stands before ``figure`` or behind it."""
    start = max(0, figure.start - len("EUR "))
    return bool(_CURRENCY_BEFORE.search(text, start, figure.start) or _CURRENCY_BEHIND.match(text, figure.end))


def _stem(token: str) -> int:
    """How many characters of ``token`` are a word before its number, with the sign between them; 0 without."""
    match = re.match(r"([^\W\d_]{3,})[-_/]?(?=\d)", token)
    if not match:
        return 0
    word = match.group(1)
    is_word = _IS_THING.fullmatch(word) or (len(word) > 3 and match.end() > len(word))
    return match.end() if is_word else 0


def _names(text: str, figure: _Figure) -> Iterator[str]:
    """How an article would name ``figure``: by itself, as an amount in any currency, or, if it is short, by a word."""
    token = text[figure.start : figure.end]
    if _is_amount(text, figure):
        yield f"{_digits(_NO_CENTS.sub('', token))}>¤"
    digits = _digits(token)
    if _LETTER.search(token) or len(digits) >= _DIGITS_ALONE:
        if len(digits) >= _DIGITS_AMONG_LETTERS:
            yield _compact(token)
        return
    if before := _WORD_BEFORE.search(text, max(0, figure.start - _BEFORE), figure.start):
        yield f"{digits}<{before.group(1).lower()}"
    if behind := _WORD_BEHIND.match(text, figure.end):
        yield f"{digits}>{behind.group(1).lower()}"


def _compact(found: str) -> str:
    """How a code or an address is compared."""
    return "".join(_digit(sign) if sign.isdecimal() else sign for sign in _NO_SIGN.sub("", found.lower()))


def _digits(found: str) -> str:
    return "".join(_digit(sign) for sign in found if sign.isdecimal())


def _digit(sign: str) -> str:
    return sign if sign.isascii() else str(unicodedata.decimal(sign))
