"""Messages that say that a step was taken already: "did that already", "the photos are sent".

Whoever has done what an answer told them is not told so once more: what comes after that step is.
"""

import re
from functools import cache

from bot.dialogue.openings import is_question
from bot.language.whole_words import whole_words

#: By language, words and endings of which one says that something was done already.
_DONE: dict[str, str] = {
    "en": r"already|did (?:that|it|this|all|everything|so)|done (?:that|it|this|all)|have (?:done|tried|checked|sent)"
    r"|i(?:'ve| have)? (?:tried|checked|sent|printed|looked|waited|asked|contacted|uploaded|reported|restarted|reset)",
    "fa": r"قبلا|قبلاً|همین الان|انجام دادم|انجامش دادم|فرستادم|چک کردم|کردمش|امتحان کردم|زدم|گرفتم|پرینت کردم|دیدم",
    "te": r"ఇప్పటికే|ముందే|చేశాను|చేసేశాను|చేసా|చేశా|పంపాను|పంపించాను|చూశాను|చూసాను|ప్రయత్నించాను|అడిగాను",
    "zh": r"已经|早就|都.{0,4}了|过了|试过|看过|查过|发了|打印了|做了|问过|等了",
    "nl": r"al (?:gedaan|gestuurd|geprobeerd|gekeken|gecheckt|gebeld|gevraagd|geprint|gemeld)|allang"
    r"|reeds|heb ik al|al lang"
    r"|heb (?:dat|het|alles) (?:al )?gedaan|net gedaan|heb al",
    "ar": r"بالفعل|سويت\S*|عملت\S*|جربت\S*|شفت\S*|ارسلت\S*|أرسلت\S*|بعتت\S*|طبعت\S*|سألت\S*|انتظرت\S*"
    r"|من قبل|خلاص عملت",
    "fr": r"déjà|deja|j'ai (?:fait|essayé|regardé|vérifié|envoyé|imprimé|demandé|attendu|signalé)"
    r"|c'est fait|fait tout ça",
    "de": r"schon|bereits|längst|habe? ich (?:gemacht|probiert|versucht|geprüft|geschickt)|hab (?:das|alles) gemacht"
    r"|ist erledigt",
    "hi": r"पहले ही|पहले से|कर चुका|कर चुकी|कर लिया|कर दिया|भेज दिया|भेज दी|भेज दिए|देख लिया|चेक किया|कर लिए",
    "id": r"sudah|udah|udh|sdh|telah|tadi sudah",
    "it": r"già|gia|ho (?:fatto|provato|controllato|inviato|mandato|stampato|chiesto|guardato)|fatto tutto",
    "ja": r"もう(?!一|少し|ちょっと)|すでに|既に|済み|済んで|しました|しましたが"
    r"|送りました|見ました|確認しました|やりました|試しました",
    "ko": r"이미|벌써|했어요|했는데|했습니다|봤어요|봤는데|보냈|확인했|해봤|했다니까|했음|뽑았",
    "pl": r"już|juz|zrobił\S*|sprawdził\S*|wysłał\S*|próbował\S*|wydrukował\S*|patrzył\S*|czekał\S*",
    "pt": r"já|fiz isso|fiz tudo|tentei|verifiquei|enviei|mandei|imprimi|olhei|esperei",
    "ru": r"уже|сделал\S*|проверил\S*|проверял\S*|отправил\S*|пробовал\S*|смотрел\S*|распечатал\S*"
    r"|ждал\S*|спрашивал\S*",
    "es": r"ya|he (?:hecho|probado|mirado|enviado|mandado|revisado|impreso)|hice eso|lo hice|probé|miré|envié|mandé",
    "tr": r"zaten|çoktan|\w*(?:dım|dim|dum|düm|tım|tim|tum|tüm|dık|dik|duk|dük)",
    "uk": r"вже|уже|зробив|зробила|перевірив|перевірила|надіслав|надіслала|скинув|скинула|пробував"
    r"|пробувала|дивився|дивилась",
    "vi": r"\S+ rồi|đã",
}


#: By language, what says that something is only supposed: "and if it has left already".
_SUPPOSED: dict[str, str] = {
    "en": r"if|suppose|supposing",
    "fa": r"اگه|اگر|گیریم|فرض کن\S*",
    "te": r"ఒకవేళ|\S+పోతే|\S+స్తే|\S+కపోతే",
    "zh": r"如果|要是|万一|假如|的话",
    "nl": r"(?:en|wat|ook) als|als (?:het|hij|ie|ik|die)|stel|mocht",
    "ar": r"و?لو(?! سمح)|و?إذا|و?اذا|افرض",
    "fr": r"(?:et|même) si|si (?:c'est|le|la|je|vous)|imaginons|mettons|supposons",
    "de": r"wenn\S*|falls|angenommen",
    "hi": r"अगर|यदि|मान लो",
    "id": r"kalau|kalo|klo|jika|misal\w*",
    "it": r"(?:e|anche) se|mettiamo|metti|poniamo",
    "ja": r"もし|場合|てても|たら(?:どう|$)",
    "ko": r"(?:으|다|라|하|오|되)면|만약|혹시",
    "pl": r"jeśli|jesli|jeżeli|jezeli|gdyby|powiedzmy",
    "pt": r"(?:e|mesmo) se|caso|digamos",
    "ru": r"если|вдруг|допустим",
    "es": r"y si|aunque|pongamos|imagínate",
    "tr": r"eğer|diyelim|\w+(?:[ıiuüae]rs[ae]|[dtm][ıiuü]y?[sş]s[ae]|[dt][ıiuü]ys[ae])",
    "uk": r"якщо|якби|раптом|припустімо",
    "vi": r"nếu|lỡ|giả dụ|giả sử|thì sao",
}


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What says in a language that something was done, and that it is only supposed."""
    tables = (one.get(language, one["en"]) for one in (_DONE, _SUPPOSED))
    done, supposed = (whole_words(one, language, beside=",.;:!…", flags=re.IGNORECASE) for one in tables)
    return done, supposed


def says_done(text: str, language: str) -> bool:
    """Whether ``text``, which is in ``language``, says that something was done already, and neither asks nor supposes
    anything."""
    done, supposed = _patterns(language)
    return not is_question(text) and supposed.search(text) is None and done.search(text) is not None
