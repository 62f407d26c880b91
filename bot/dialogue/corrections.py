"""Messages that take back how the last one was understood: "no, I meant the invoice" asks for the invoice."""

import re
from collections.abc import Mapping
from functools import cache

from bot.dialogue.openings import BETWEEN, WORD
from bot.language.tracking import plain_words
from knowledge_base.sentences import UNSPACED

#: How such a message begins, before it says what is meant.
_BEGINNINGS = """
no i mean|no i meant|i meant|sorry i meant|no i'm talking about|i'm talking about|no i was asking about
i was asking about|no i'm asking about|no my question was about|my question was about|no what i mean is
what i mean is|what i meant was|no i was talking about|i was talking about
nein ich meine|nein ich meinte|ich meinte|ne ich meinte|nee ich mein|nein es geht um|nein mir geht es um
nein ich rede von|ich frage nach|nein ich wollte wissen|ich meinte eigentlich
nee ik bedoel|nee ik bedoelde|ik bedoelde|nee het gaat om|nee ik heb het over|nee mijn vraag ging over
ik vroeg naar|ik bedoelde eigenlijk
non je parle de|non je parle du|non je parlais de|je parlais de|je parlais du|non je veux dire|je voulais dire
non je voulais dire|non c'est pour|non ma question c'est|non je parle des
no me refiero a|no me refería a|me refiero a|me refería a|me refiero al|no me refiero al|no quiero decir
quise decir|no hablo de|no pregunto por|pregunto por|no yo decía|yo decía
no intendo|no intendevo|intendevo|no parlo di|parlavo di|no parlavo di|no voglio dire|no volevo dire|volevo dire
no mi riferisco a|mi riferisco a|no mi riferivo a
não quis dizer|quis dizer|não eu quis dizer|eu quis dizer|não tô falando de|tô falando de|não estou falando de
estou falando de|não me refiro a|me refiro a|não quero dizer|não eu tô falando de
nie chodzi mi o|nie chodziło mi o|chodziło mi o|nie mam na myśli|miałem na myśli|miałam na myśli|nie pytam o
pytałem o|pytałam o|nie pytałem o|nie pytałam o|chodzi mi o
нет я про|нет я имею в виду|нет я имел в виду|нет я имела в виду|я имею в виду|я имел в виду|я имела в виду
я про|я спрашиваю про|нет я спрашиваю про|нет речь про|нет я о
ні я про|ні я маю на увазі|ні я мав на увазі|ні я мала на увазі|я маю на увазі|я мав на увазі|я мала на увазі
я про|я питаю про|ні я питаю про|ні йдеться про
hayır demek istediğim|demek istediğim|hayır bahsettiğim|benim sorduğum|yok demek istediğim|yok benim sorduğum
لا اقصد|لا أقصد|اقصد|أقصد|قصدي|لا قصدي|لا انا اقصد|لا أنا أقصد|لا أعني|أعني|لا اسأل عن|أسأل عن|لا أسأل عن
نه منظورم|منظورم|منظورم اینه|نه منظورم اینه|منظورم این بود|نه منظورم این بود|نه دارم درباره|نه دربارهٔ|نه درباره
नहीं मेरा मतलब|मेरा मतलब|मेरा मतलब है|नहीं मेरा मतलब है|मेरा मतलब था|नहीं मेरा मतलब था|nahi mera matlab
mera matlab
కాదు నా ఉద్దేశం|నా ఉద్దేశం|కాదు నేను అడిగేది|నేను అడిగేది|కాదు నేను అడిగింది|నేను అడిగింది|నేను అంటున్నది
不是我是说|不我是说|我是说|我的意思是|不是我的意思是|不是我问的是|我问的是|不对我是说|不是我说的是|我说的是|不我问的是
そうじゃなくて|いやそうじゃなくて|いえそうじゃなくて|そうではなくて|いえそうではなくて|それじゃなくて|それではなくて|いやそれじゃなくて
아니 그게 아니라|그게 아니라|아니요 그게 아니라|아니 그거 말고|그거 말고|그거 말고요
아니요 제 말은|제 말은|아니 제 말은|아니 내 말은|아뇨 그게 아니라
bukan maksud saya|maksud saya|maksudku|bukan maksudku|bukan maksud aku|yang saya maksud|yang saya tanyakan
maksud saya tadi
không ý mình là|ý mình là|không ý tôi là|ý tôi là|ý em là|không ý em là|không mình hỏi về|không tôi hỏi về
"""
#: The same, where a sign divides it from what is meant: "not that helpful" takes nothing back.
_BEFORE_A_SIGN = """
no not that|not that|not that one|that's not what i meant|that's not what i mean|no that's not what i meant
wrong question
nein nicht das|nicht das|das meinte ich nicht|das meine ich nicht|nein das meinte ich nicht
nee niet dat|niet dat|dat bedoel ik niet|nee dat bedoel ik niet
non pas ça|pas ça|ce n'est pas ça|c'est pas ça|non c'est pas ça|ce n'est pas ce que je voulais dire
no eso no|eso no|no es eso|no no es eso|no me refería a eso
no non quello|non quello|no non è quello|non intendevo quello|no non intendevo quello
não isso não|isso não|não é isso|não não é isso
nie to nie to|nie to|nie o to|nie o to chodzi|nie nie o to mi chodziło
не то|нет не то|нет не это|не это|вы не поняли
не те|ні не те|ні не це|не це|ви не зрозуміли
hayır onu demedim|onu demedim|onu demek istemedim|hayır o değil|o değil|yok onu demiyorum|onu demiyorum
yok o değil
مو هذا|لا مو هذا|مش ده|لا مش ده|لا ليس هذا|ليس هذا|مش قصدي|مو قصدي
نه اون نه|نه این نه|نه اینو نمیگم|این نه|منظورم این نبود|نه منظورم این نبود
नहीं ये नहीं|ये नहीं|नहीं वो नहीं|वो नहीं|यह नहीं पूछा
అది కాదు|కాదు అది కాదు|అది అడగలేదు
不是这个|不是这个意思|不对不是这个|我不是问这个
いえ違います|違います|いや違う|それではありません|いえそれではありません
그거 아니에요|아니요 그거 아니에요|그게 아니에요|그거 아니고요
bukan yang itu|bukan itu|bukan bukan itu
không phải cái đó|không phải vậy|không phải ý mình|ý mình không phải vậy
"""
#: How it ends where the verb comes last.
_ENDINGS = """
demek istedim|demek istiyorum|demek istemiştim|diyecektim|kastettim|kastetmiştim
मेरा मतलब था|मेरा मतलब है|मतलब था मेरा|पूछ रहा था|पूछ रही थी
అని నా ఉద్దేశం|అని అడిగాను|అని అడుగుతున్నాను
"""
#: Words, or characters where words are not spaced, that a beginning or an ending has at most; and how many follow each
#: other: "not that, I mean …".
MOST_WORDS, MOST_CHARACTERS, MOST_TIMES = 8, 14, 2

_UNSPACED = re.compile(f"[{UNSPACED}]")
_SIGNS = ",.!?;:…—–-،؛؟。，！？；、\n"


def without_correction(text: str) -> str:
    """What is meant, of a ``text`` that takes back how the last one was understood; any other text as it is.

    One that says nothing else stays as it is, too.
    """
    rest = text
    for _ in range(MOST_TIMES):
        rest = _without_beginning(rest)
    rest = _without_ending(rest)
    return rest if any(map(str.isalnum, rest)) else text


def _without_beginning(text: str) -> str:
    if _UNSPACED.search(text[:2]):
        for end in range(min(MOST_CHARACTERS, len(text) - 1), 1, -1):
            if _takes_back(_bare(text[:end]), text[end:], _bare_beginnings()):
                return BETWEEN.sub("", text[end:])
        return text
    words = list(WORD.finditer(text))
    if not words or text[: words[0].start()].strip():
        return text
    for count in range(min(MOST_WORDS, len(words) - 1), 0, -1):
        end = words[count - 1].end()
        if _takes_back(plain_words(text[:end]).casefold(), text[end:], _beginnings()):
            return BETWEEN.sub("", text[end:])
    return text


def _takes_back(said: str, rest: str, beginnings: Mapping[str, bool]) -> bool:
    """Whether ``said`` takes something back before the ``rest``."""
    return said in beginnings and (not beginnings[said] or rest.lstrip(" ")[:1] in _SIGNS)


def _without_ending(text: str) -> str:
    words = list(WORD.finditer(text))
    for count in range(min(MOST_WORDS, len(words) - 1), 0, -1):
        if plain_words(text[words[-count].start() :]).casefold() in _said(_ENDINGS):
            return text[: words[-count].start()].rstrip(" ,;–-،")
    return text


@cache
def _said(table: str) -> frozenset[str]:
    """The entries of a ``table`` as :func:`plain_words` gives them, case-folded."""
    return frozenset(plain_words(said).casefold() for line in table.strip().splitlines() for said in line.split("|"))


@cache
def _beginnings() -> Mapping[str, bool]:
    """What takes something back, and whether a sign has to follow."""
    return dict.fromkeys(_said(_BEFORE_A_SIGN), True) | dict.fromkeys(_said(_BEGINNINGS), False)


@cache
def _bare_beginnings() -> Mapping[str, bool]:
    return {_bare(said): signed for said, signed in _beginnings().items()}


def _bare(text: str) -> str:
    """The letters of ``text``, without what is between them."""
    return plain_words(text).casefold().replace(" ", "")
