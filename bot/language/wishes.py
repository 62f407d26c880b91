"""Which language a message wishes for: "I don't speak English" names a language, and wishes for another one.

A language that somebody does not know, knows badly, or asks why they are written to in, is the one that is not wanted.
Then another one that is named is, or else the one that the message is in. "Can't you write in German?" wants German.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from bot.language import names
from bot.language.names import Mention
from bot.language.whole_words import whole_words


@dataclass(frozen=True, slots=True)
class _Signs:
    """Patterns of one language: what denies, what asks for a reason, what is bad, what asks somebody whether they
    could, and what says that the writer does not understand; of spaced languages they are of whole words."""

    denies: str
    why: str
    bad: str
    asks: str
    lost: str


_SIGNS: Mapping[str, _Signs] = {
    "en": _Signs(
        r"do not|don'?t|doesn'?t|does not|can'?t|cannot|never|no|not|barely|hardly|without",
        "why|how come",
        "bad|poor|terrible|awful|rusty|weak|limited|broken|rubbish|crap|instead of|stop",
        r"(?:can|could|will|would|do|does|don't|can't) (?:you|u|ya|anyone|someone|somebody)|is there",
        "i (?:do ?n[o']?t|can ?no?t|can't|did ?n[o']?t) (?:even )?(?:understand|get|read|follow|speak|know)|no idea",
    ),
    "fa": _Signs(
        r"نمی\S*|نیست\S*|ندار\S*|بدون",
        "چرا",
        r"بد|بده|ضعیف\S*|افتضاح\S*|به.?جای",
        r"می.?تون\S*ید|می.?تونین|می.?شه|میشود|بلدید|بلدین|می.?کنید|می.?کنین",
        r"نمی.?فهم\S*|نفهمید\S*|(?:بلد|متوجه) ن\S*",
    ),
    "te": _Signs(
        "రాదు|రావు|తెలియదు|వద్దు|లేదు|కాదు|అర్థం కావడం లేదు",
        "ఎందుకు|ఎందుకని|enduku|endhuku",
        "బాగాలేదు|బాగోదు|బాగుండదు|సరిగా రాదు|బదులు|అంతంతమాత్రం",
        r"\S*గలరా|\S*తారా|వచ్చా",
        r"అర్థం (?:కా\S*|అవ\S*)|తెలియ\S*|తెలీదు|రాదు",
    ),
    "zh": _Signs(
        "不|没|别",
        "为什么|为啥|干嘛",
        "很差|太差|不好|不太好|不行|烂",
        "能不能|可不可以|会不会|可以|能.{0,8}吗|会.{0,8}吗",
        "不懂|不明白|不会|没懂",
    ),
    "nl": _Signs(
        "geen|niet|nooit|nauwelijks|amper|zonder",
        "waarom|hoezo",
        r"slecht\w*|matig|zwak|belabberd|in plaats van|ipv",
        r"(?:kan|kun|kunt|spreek|spreekt|kunnen|zou|zouden|wil|wilt|schrijf|antwoord)t? (?:je|jij|u|jullie|iemand|het)",
        r"(?:snap|begrijp|versta|lees|ken|spreek)\b.{0,14}(?:niet|niks|niets|geen)",
    ),
    "ar": _Signs(
        r"لا|ما|مش|مو|لم|ليس|بدون|ما[بأا]\S*|مب\S*ش|معرفش",
        "ليش|لماذا|ليه|لم",
        r"ضعيف\S*|سيء\S*|سيئ\S*|تعبان\S*|بدل|مكسر\S*",
        r"ممكن|هل|ب?تقدر\S*|يمكن\S*|فيك\S*|ب?تتكلم\S*|ب?تحكي\S*",
        r"(?:مش|مو|ما|لا|لم)\s?(?:ب?[اأ]?فهم\S*|فاهم\S*|[اأب]?عرف\S*)",
    ),
    "fr": _Signs(
        r"ne|pas|rien|jamais|aucun|sans|n['’]\w+",
        "pourquoi|pk|pq|pourkoi",
        "mal|mauvais|nul|nulle|faible|rouillé|au lieu",
        r"(?:pouvez|pourriez|parlez|voulez|peux|parles|écrivez)(?:[- ](?:vous|tu))?|on peut",
        "j?['’]?(?:comprends?|pige|capte|parle|lis) (?:pas|rien)|(?:pas|rien) compris",
    ),
    "de": _Signs(
        r"kein\w*|nicht|nie|kaum|ned|net|ohne",
        "warum|wieso|weshalb|wozu|was soll",
        r"schlecht\w*|mies\w*|miserabel|schwach|eingerostet|statt|anstatt",
        r"(?:können|könnten|könnt|könntet|kannst|könntest|kann|sprechen|sprecht|sprichst|geht)"
        r" (?:sie|ihr|du|man|jemand|das|es)",
        r"(?:versteh|kapier|raff|check|kann)e?\b.{0,14}(?:nicht|nix|nichts|kein\w*|ned|net)|"
        r"(?:nicht|nix|nichts) verst\w+",
    ),
    "hi": _Signs(
        "नहीं|नही|ना|मत|nahi|nahin|nhi|nai",
        "क्यों|क्यूँ|kyu|kyun|kyon",
        "कमज़ोर|कमजोर|खराब|ख़राब|kamzor|kharab|बजाय|टूटी",
        r"क्या आप|सकते|सकती|kya aap|sakte|sakti",
        r"समझ\S*(?: \S+)? (?:नहीं|नही)|नहीं समझ\S*|samajh\S*(?: \S+)? (?:nahi|nahin|nhi|nai)",
    ),
    "id": _Signs(
        "tidak|tdk|gak|gk|ga|nggak|ngga|enggak|bukan|jangan|kurang|tak",
        "kenapa|mengapa|knp|kok|napa",
        "jelek|buruk|payah|lemah|pas-pasan|daripada",
        "bisakah|bolehkah|apakah|bisa (?:pakai|pake|dalam|bicara|jawab)|boleh",
        "(?:tidak|tdk|gak|gk|ga|nggak|ngga|enggak|kurang|tak) (?:ngerti|paham|faham|mengerti|tau|tahu|bisa)",
    ),
    "it": _Signs(
        "non|nessun|senza|né",
        "perché|perche|come mai|xké|xche|xkè",
        "male|pessimo|scarso|arrugginito|invece",
        "può|puoi|potete|potrebbe|potreste|parla|parlate|si può",
        "non (?:ci |ti |vi )?(?:capisco|capito|so|parlo)|non ho capito",
    ),
    "ja": _Signs(
        "ない|ません|分から|わから|ず",
        "なぜ|なんで|どうして",
        "苦手|下手|だめ|ダメ|弱い",
        "ますか|もらえ|いただけ|くれ|でしょうか",
        "読め(?:ない|ません)|(?:わか|分か)(?:らない|りません|んない)|理解でき",
    ),
    "ko": _Signs(
        "못|안 |몰라|모르|없|말고|아니",
        "왜",
        "서툴|약해|대신|부족",
        "있나요|있어요|주세요|주실|되나요|가능",
        "이해.{0,4}(?:안|못)|못 ?알아|모르겠|못 ?읽|(?:안|못) ?이해",
    ),
    "pl": _Signs(
        "nie|bez|żadnego",
        "dlaczego|czemu|po co",
        r"słab\w*|kiepsk\w*|źle|zamiast",
        "czy|może pan|może pani|możecie|można|mówicie|mówi pan|mówi pani",
        r"nie (?:rozumiem|znam|umiem|kumam|mówię|zrozumiał\w*)",
    ),
    "pt": _Signs(
        "não|nao|nem|sem",
        "por que|por quê|porque|porquê|pq|pk|por q",
        r"mal|ruim|péssim\w*|fraco|enferrujado|em vez",
        r"pode|podem|poderia|poderiam|(?:você|vocês) fala\w*|fala|falam|dá para|dá pra",
        "(?:não|nao|n) (?:entendo|entendi|percebo|percebi|compreendo|sei|falo)",
    ),
    "ru": _Signs(
        "не|нет|без|ни",
        "почему|зачем|чего это|с какой стати",
        r"плох\w*|слаб\w*|вместо|ужасн\w*|так себе",
        "можете|можно|можешь|могли|говорите|умеете",
        r"не (?:понимаю|понял\w*|знаю|говорю|умею)",
    ),
    "es": _Signs(
        "no|ni|sin",
        "por qué|por que|porque|porqué|pq|xq|x que|por q",
        "mal|malo|pésimo|flojo|oxidado|en vez|en lugar",
        r"puede|puedes|pueden|podría|podrían|habla|hablan|hablas|se puede",
        "no (?:te |les |le )?(?:entiendo|entendí|entendi|comprendo|sé|se|hablo)|entiendo nada",
    ),
    "tr": _Signs(
        r"\w+m[ıiuü]yor\w*|\w+m[ae][mzd]\w*|değil|yok|olmasın",
        "neden|niye|niçin|nie",
        "kötü|zayıf|berbat|yerine",
        r"\w*m[ıiuü]s[ıiuü]n\w*|var mı|biliyor mu\w*",
        "anlam[ıi]yorum|anlamad[ıi]m|bilmiyorum|bilmem|okuyam[ıi]yorum",
    ),
    "uk": _Signs(
        "не|ні|без|нема|немає",
        "чому|навіщо|нащо",
        r"поган\w*|слаб\w*|замість",
        "можете|можна|можеш|могли|говорите|розмовляєте|вмієте",
        r"не (?:розумію|зрозумі\w+|знаю|розмовляю|вмію)",
    ),
    "vi": _Signs(
        "không|khong|ko|chẳng|đừng|chưa",
        "tại sao|sao lại|vì sao|sao",
        "kém|tệ|dở|thay vì",
        "có thể|được (?:không|ko)|có nói|biết nói",
        "(?:không|ko|khong|chẳng|chả|k) (?:hiểu|biết|đọc được|rành)",
    ),
}  # fmt: skip
#: What whoever wishes for a language asks to be done in it: to speak, write, answer, explain, go on, or change to it.
_SPEAKING: Mapping[str, str] = {
    "en": "speak|talk|write|answer|reply|respond|explain|say|continue|go on|carry on|switch|change|translate|chat",
    "fa": r"صحبت|حرف|بنویس\S*|جواب|پاسخ|توضیح|ادامه|ترجمه|بگو\S*|بگید|بگین|عوض",
    "te": r"మాట్లాడ\S*|రాయ\S*|వ్రాయ\S*|చెప్ప\S*|సమాధానం|జవాబు|వివరించ\S*|కొనసాగ\S*|మార్చ\S*|అనువద\S*",
    "zh": "说|講|讲|写|寫|回答|回复|回覆|解释|解釋|继续|繼續|换成|換成|切换|切換|翻译|翻譯|聊",
    "nl": r"spreek\w*|spreken|praten|praat|schrij[fv]\w*|antwoord\w*|uitleg\w*|verder|door|"
    r"overschakel\w*|vertaal\w*|zeg\w*",
    "ar": r"[نت]?ت?حك\S*|[نت]?تكلم\S*|ترد\S*|ردوا?|الرد|تكتب\S*|اكتب\S*|ت?جاوب\S*|تشرح\S*|نكمل|"
    r"نواصل|كمل\S*|ترجم\S*|تحول\S*",
    "fr": r"parl\w+|écri\w+|répond\w*|expli\w+|continu\w+|passer|basculer|tradui\w+|dire|poursuiv\w+",
    "de": r"sprech\w*|spricht?|sprichst|reden?|redet|schreib\w*|antwort\w*|erklär\w*|weiter\w*|"
    r"wechs\w+|übersetz\w*|sagen?",
    "hi": r"बात|बोल\S*|लिख\S*|जवाब|बता\S*|समझा\S*|जारी|बदल\S*|अनुवाद|baat|bol\w*|likh\w*|jawaa?b|bata\w*|samjha\w*",
    "id": r"bicara|ngomong|ngobrol|tulis|jawab\w*|balas\w*|(?:di)?jelas\w*|lanjut\w*|ganti|"
    r"(?:di)?terjemah\w*|bilang|pakai|pake",
    "it": r"parl\w+|scriv\w+|rispond\w+|spieg\w+|continu\w+|passare|cambiare|tradu\w+|dire|dirlo|proseguire",
    "ja": "話|しゃべ|書|答|返事|返信|回答|説明|続け|切り替え|変え|訳|お願い|対応",
    "ko": "말|얘기|이야기|써|쓰|적어|답|설명(?!서)|계속|바꿔|바꾸|번역|해 ?주|부탁|상담",
    "pl": r"mówi\S*|rozmaw\w+|(?:na|od)?pis\w+|odpowi\w+|wyjaśn\w+|wytłumacz\w*|kontynuow\w+|"
    r"przejść|przełącz\w*|powie\w+",
    "pt": r"fal\w+|escrev\w+|respond\w+|expli\w+|continu\w+|mud\w+|troc\w+|traduz\w*|dizer|passar",
    "ru": r"говор\w+|(?:на)?пи[сш]\w+|ответ\w+|отвеч\w+|объясн\w+|продолж\w+|перей\w+|переключ\w+|"
    r"перев[её]\w+|скаж\w+|общ\w+",
    "es": r"habl\w+|escrib\w+|respond\w+|contest\w+|expli\w+|segu\w+|sigamos|continu\w+|cambi\w+|"
    r"pasar\w*|traduc\w+|decir\w*",
    "tr": r"konuş\w*|yaz\w*|cevap\w*|yanıt\w*|anlat\w*|açıkla\w*|devam|geç\w*|çevir\w*|söyle\w*",
    "uk": r"розмовля\w+|говор\w+|(?:на)?пи[сш]\w+|відпов\w+|поясн\w+|продовж\w+|перей\w+|"
    r"переключ\w+|переклад\w+|скаж\w+|спілку\w+",
    "vi": "nói|viết|trả lời|giải thích|tiếp tục|chuyển|đổi|dịch|trò chuyện|nhắn",
}  # fmt: skip
#: What asks for it besides: "can we", "let us", "please", and "would you" by a verb's ending alone.
_TOGETHER: Mapping[str, str] = {
    "en": "(?:can|could|shall|may) we|let'?s|is it possible|please|pls|plz",
    "fa": r"لطفا\S*|ممکنه|امکان\S*|میش[هن]|بیا\S*|می.?تونم",
    "te": r"దయచేసి|వీలవుతుందా|కుదురుతుందా|\S*వచ్చా",
    "zh": "请|請|麻烦|麻煩|能|吧",
    "nl": "(?:kunnen|zullen|mogen) we|mag|alsjeblieft|alstublieft|aub|graag|mogelijk",
    "ar": r"ممكن|لو سمحت\S*|من فضلك\S*|رجاء\S*|يا ?ريت|نقدر|ينفع",
    "fr": r"peut-on|est-ce qu\S*|s['’]il (?:vous|te) pla[iî]t|svp|stp|possible|\w+(?:riez|rais)",
    "de": "(?:können|könnten|wollen|sollen) wir|bitte|möglich|gerne?|lieber",
    "hi": "कृपया|प्लीज़|प्लीज|क्या हम|please|plz|pls|kya hum",
    "id": "bisa|bisakah|boleh|tolong|mohon|dong",
    "it": r"possiamo|per favore|cortesemente|possibile|preferi\w+|\w+(?:resti|reste|rebbe)",
    "ja": "お願い|ください|下さい|ほしい|いい",
    "ko": "부탁|될까|수 있|주세|줘|좋",
    "pl": r"możemy|proszę|prosze|poproszę|da się|można by|\w+(?:byś|by pan|by pani)",
    "pt": r"podemos|por favor|pfv?|possível|dá|\w+(?:rias|ria)",
    "ru": "можем|давай|давайте|пожалуйста|плиз|получится",
    "es": r"podemos|podríamos|por favor|porfa|posible|\w+[aei]r[ií]as?",
    "tr": r"lütfen|lutfen|olur|\w*m[ıiuü]y[ıi]z|mümkün",
    "uk": "можемо|давай|давайте|будь ласка|прошу|вийде",
    "vi": "được|dc|nhé|nha|giúp|giùm|dùm|xin|vui lòng",
}  # fmt: skip
#: What divides clauses; a sign is for the language that is named in its own.
_ENDS = re.compile(r"[,.;:!?¿¡…—–\n،؛؟。，！？；、।]+")


def wished(text: str, candidates: Sequence[str], language: str) -> str | None:
    """The one of the ``candidates`` that ``text``, which is in ``language``, wishes for where it wishes for one.

    None where it names none, or only the one that it is in and does not want.
    """
    found = names.mentions(text, candidates)
    if not found:
        return None
    unwanted = _unwanted(names.compared(text), found, language)
    wanted = [one.language for one in found if one.language not in unwanted]
    others = [one for one in wanted if one != language]
    if wanted:
        return (others or wanted)[-1]
    return None if language in unwanted else language


def asks_for(text: str, candidates: Sequence[str], language: str) -> bool:
    """Whether ``text``, which is in ``language``, asks in a clause for something to be said in a language named there.

    "Could you explain it in Portuguese, so that I can copy it": whatever else stands there, that is a wish. "My husband
    speaks German" asks for nothing, and "do you send to Germany" says nothing in it.
    """
    looked_at, found = names.compared(text), names.mentions(text, candidates)
    asks, (speaking, together) = _patterns(language)[3], _speaking(language)
    for begin, end in _clauses(looked_at):
        if not any(begin <= one.begin < end for one in found):
            continue
        clause = looked_at[begin:end]
        if speaking.search(clause) and (asks.search(clause) or together.search(clause)):
            return True
    return False


def denies(text: str, language: str) -> bool:
    """Whether ``text``, which is in ``language``, has a word that denies."""
    return _patterns(language)[0].search(names.compared(text)) is not None


def _unwanted(text: str, found: Sequence[Mention], language: str) -> set[str]:
    """The languages that are named as not wanted, or not known."""
    denies, why, bad, asks, lost = _patterns(language)
    unwanted = set()
    for begin, end in _clauses(text):
        within = [one for one in found if begin <= one.begin < end]
        if not within:
            continue
        clause = text[begin:end]
        signs = {one: [0, 0] for one in within}
        could = asks.search(clause) is not None
        for place, pattern in enumerate((bad, why, denies)):
            if pattern is denies and could and why.search(clause) is None:
                continue
            for sign in pattern.finditer(clause):
                at = begin + sign.start(), begin + sign.end()
                nearest = min(within, key=lambda one: max(one.begin - at[1], at[0] - one.end))
                signs[nearest][place > 0] |= 1 << place
        # "Why don't you write in French" asks for it; "why French", "no French" and "why French, when I don't
        # understand" do not.
        no_wish = (2, 4, 6) if lost.search(clause) is not None else (2, 4)
        unwanted |= {one.language for one, (is_bad, others) in signs.items() if is_bad or others in no_wish}
    return unwanted


def _clauses(text: str) -> list[tuple[int, int]]:
    ends = [(one.start(), one.end()) for one in _ENDS.finditer(text)]
    begins = [0, *(end for _, end in ends)]
    return list(zip(begins, [*(begin for begin, _ in ends), len(text)], strict=True))


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    signs = _SIGNS.get(language, _SIGNS["en"])
    # What asks is looked for without its marks, too: "duoc khong" denies nothing.
    asks = f"{signs.asks}|{names.without_marks(signs.asks)}"
    return tuple(
        whole_words(names.simplified(one), language, flags=re.IGNORECASE)
        for one in (signs.denies, signs.why, signs.bad, asks, signs.lost)
    )


@cache
def _speaking(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    tables = (names.simplified(one.get(language, one["en"])) for one in (_SPEAKING, _TOGETHER))
    spoken, asked = (whole_words(f"{one}|{names.without_marks(one)}", language, flags=re.IGNORECASE) for one in tables)
    return spoken, asked
