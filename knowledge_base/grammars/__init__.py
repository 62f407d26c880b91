"""How twenty languages say no to something: the words and the word order, as `knowledge_base.negation` reads them."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

#: Languages whose words do not begin with their stem, or have no blanks between them.
INSIDE = frozenset({"zh", "ja", "ko", "ar", "fa"})

#: The letters of Vietnamese that tell words apart.
VIETNAMESE_LETTERS = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"


@dataclass(frozen=True, slots=True)
class Grammar:
    """How one language declines and denies.

    ``acts`` are stems of what one asks a company to do or not to do (cancel, delete, return …), as verb or noun, where
    a word begins, or anywhere in it with ``inside``. ``begins`` are those of what begins something: whether it can be
    done without is what the article about it tells. ``standing`` are stems of what goes on or is undergone by itself:
    who does not want to receive, pay or wait asks how that can be stopped. ``fine`` are stems
    of what ought to be: where that is denied, the denial is the problem. ``hint`` are negators, one of which a text
    needs. ``breaks`` are words that begin another clause. ``last`` says that the verb stands at the end.

    ``wants`` is a wish that is not denied: beside one, whatever is declined counts, not acts alone.

    ``rules`` are found within a clause, ``corrections`` ("not this but that") in a whole text. In both ``x`` and ``y``
    name what is declined, and all that is matched is taken out but for ``k`` before it. A rule that begins with
    ``~`` is one of those without which something is to be done. ``<act>`` is a word of ``acts``, ``<do>`` one that
    begins what is declined, ``<any>`` whatever is declined, ``<stem>`` the beginning of one, ``<lead>``
    the beginning of a clause with its courtesies, and ``_`` the edge of a word.
    """

    acts: str
    begins: str
    standing: str
    hint: str
    breaks: str
    rules: tuple[str, ...]
    wants: str
    corrections: tuple[str, ...] = ()
    fine: str = ""
    inside: bool = False
    last: bool = False
    # Letters whose accent tells two words apart.
    kept: str = ""


#: What is said to be polite, and asks for nothing.
COURTESY = """
hello hi hey please pls plz kindly thanks thank you thankyou sorry dear team guys good morning evening day ok okay well
there very much um just also and so no but cheers regards best many again in advance
hallo hoi guten tag bitte danke dank vielen und aber also nein sehr geehrte damen herren liebes beste graag alstublieft
alsjeblieft aub svp bedankt goedendag goedemorgen goedemiddag en maar nee dag
bonjour bonsoir salut merci s'il vous plait stp svp et mais non donc madame monsieur
hola buenas buenos dias tardes por favor gracias y pero no oigan disculpe disculpen perdon
ola oi bom dia boa tarde noite obrigado obrigada e mas nao gente
vi chiedo ciao buongiorno buonasera salve grazie per favore cortesia prego ma
czesc witam dzien dobry prosze dziekuje dzieki i ale uprzejmie bardzo
здравствуйте привет добрый день пожалуйста спасибо и но нет а прошу вас очень
добрый вечер добрии день вечер вітаю добридень будь ласка дякую і та але ні прошу
merhaba selam lutfen tesekkurler tesekkur ederim sagolun ve ama hayır iyi gunler rica ederim ederiz sakın
xin chao oi lam vui cam ban nhe nha va nhung shop minh toi em
halo hai selamat pagi siang sore malam tolong mohon terima kasih makasih min kak ya dan tapi
سلام مرحبا السلام علیکم لو سمحت سمحتم من فضلک فضلکم رجاء الرجاء یرجی ارجوکم ارجوک شکرا و یا اخی
لطفا خواهش می‌کنم میکنم ممنون مرسی متشکرم با خسته نباشید خواهشا اما ولی نه
नमस्ते नमस्कार कृपया प्लीज धन्यवाद शुक्रिया और जी हेलो सर मैडम
నమస్తే నమస్కారం దయచేసి ప్లీజ్ ధన్యవాదాలు హలో అండి సార్ మరియు
"""

#: The same in languages that set no blanks, or hang endings on; what begins with another one before that one.
COURTESY_INSIDE = """
你好 您好 请 請 谢谢 謝謝 麻烦 麻煩 拜托 拜託 千万 千萬 但是 但 可是 不好意思
こんにちは すみません お願いします お願いいたします ありがとうございます どうか でも
안녕하세요 감사합니다 고맙습니다 부탁드립니다 부탁드려요 부탁해요 제발 그리고 그런데 저기요 죄송하지만 절대
"""


@cache
def folds(kept: str) -> Mapping[int, str]:
    """Letters without the accents that people leave out but for those ``kept``, one for one, so that places stay."""
    folds = {0x130: "i", 0x131: "i", 0x142: "l", 0x141: "l", 0x111: "d", 0x110: "d", 0x2019: "'"}
    for code in (*range(0xC0, 0x24F), *range(0x400, 0x530), *range(0x1E00, 0x1F00)):
        if chr(code).lower() in kept:
            continue
        base = unicodedata.normalize("NFD", chr(code))[0]
        if base != chr(code):
            folds.setdefault(code, base)
    # Vowels of Arabic script that are written in several ways.
    return folds | {ord(one): other for one, other in zip("يىكأإآةۀ", "ییکاااهه", strict=True)}
