"""A message without the small talk around it: "hello, where is my order" asks where the order is."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from bot.language.tracking import plain_words
from bot.nlu.training import MOST_WORDS, read_section
from knowledge_base.sentences import UNSPACED

#: What stands before a request without any sign between them; after the others one is needed. A "no" belongs to what
#: follows: "no, I don't need a person" is less of a no without it.
_OPENS = ("greet",)
_OPENS_BEFORE_A_SIGN = ("greet", "thank", "goodbye")
_ENDS = ("thank", "goodbye")
#: So many words have to be left, or so many characters where words are not spaced.
LEAST_LEFT, LEAST_LEFT_UNSPACED = 2, 4
#: Small talk that is taken away from the beginning: "Hi! Good morning. …"; and, where words are not spaced, the most
#: characters of each: "お世話になります、少しよろしいですか".
MOST_OPENINGS, LONGEST_UNSPACED_OPENING = 3, 20

#: A word with the marks of its script; and what is between the beginning of a text and its first word.
WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0900-\u0dff'’\u200c])*")
_UNSPACED = re.compile(f"[{UNSPACED}]")
_SIGNS = ",.!?;:…—–-،؛؟。，！？；、~\n"
BETWEEN = re.compile(r"^[\W_]+")


#: What asks for attention before a request, and says nothing else: "excuse me", "a quick question".
_EXCUSES_TABLE = """
excuse me|sorry|pardon|pardon me|sorry to bother you|sorry to bother|quick question|one question|a question|question
ببخشید|ببخشین|معذرت می‌خوام|معذرت|عذر می‌خوام|شرمنده|یه سوال|یک سوال|یه سؤال|سوال|ببخشید مزاحم شدم
క్షమించండి|సారీ|ఎక్స్‌క్యూజ్ మీ|ఒక ప్రశ్న|ఒక చిన్న సందేహం|ఒక డౌట్
不好意思|打扰一下|打扰了|对不起|抱歉|请问一下|请问|问一下|想问一下|问个问题|麻烦问一下
sorry|pardon|excuseer|excuses|neem me niet kwalijk|vraagje|even een vraagje|een vraag|korte vraag
عفوا|عفواً|معذرة|آسف|آسفة|لو سمحت|لو سمحتم|من فضلك|سؤال|عندي سؤال|سؤال سريع|عذرا|عذراً
excusez-moi|excuse-moi|pardon|désolé|désolée|désolé de vous déranger|une question|petite question|question
entschuldigung|entschuldigen sie|entschuldige|verzeihung|sorry|tschuldigung|kurze frage|eine frage|frage
माफ़ कीजिए|माफ कीजिए|माफ़ कीजिएगा|क्षमा करें|सॉरी|सुनिए|एक सवाल|एक सवाल है|एक बात पूछनी थी
maaf|permisi|maaf mengganggu|maaf ganggu|mau tanya|mau nanya|numpang tanya|tanya dong|izin bertanya
scusi|scusa|scusate|mi scusi|chiedo scusa|perdonate il disturbo|una domanda|domanda|una domanda veloce
すみません|すいません|申し訳ありません|申し訳ございません|ごめんなさい|恐れ入りますが|恐れ入ります|お尋ねします|質問です|一つ質問です
죄송합니다|죄송한데요|죄송해요|저기요|실례합니다|질문 있습니다|질문이요|질문 하나 할게요|문의드립니다|문의드려요
przepraszam|sorki|sorry|mam pytanie|pytanie|szybkie pytanie|jedno pytanie
desculpe|desculpa|com licença|perdão|perdoe o incômodo|uma pergunta|uma dúvida|dúvida|pergunta rápida
извините|простите|прошу прощения|извиняюсь|вопрос|такой вопрос|есть вопрос|один вопрос
disculpe|disculpa|disculpen|perdón|perdone|perdona|una pregunta|pregunta|una consulta|una duda|consulta
pardon|affedersiniz|özür dilerim|kusura bakmayın|kusura bakma|bir sorum var|bi sorum var|bir soru|soru
вибачте|перепрошую|пробачте|прошу вибачення|питання|маю питання|таке питання|одне питання
xin lỗi|xin phép|cho mình hỏi|cho em hỏi|cho tôi hỏi|cho hỏi|cho mình hỏi chút|mình hỏi xíu|em hỏi chút
"""


@cache
def _excuses() -> frozenset[str]:
    """What asks for attention in all languages, as :func:`plain_words` gives it, case-folded."""
    return frozenset(
        plain_words(said).casefold() for line in _EXCUSES_TABLE.strip().splitlines() for said in line.split("|")
    )


@cache
def _small_talk() -> Mapping[str, frozenset[str]]:
    """By label, the utterances in all languages, as :func:`plain_words` gives them, case-folded."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for example in read_section("nlu"):
        if example.label in _OPENS_BEFORE_A_SIGN:
            words = plain_words(example.text).casefold()
            if len(words) > 1 and len(words.split()) <= MOST_WORDS + 1:
                found[example.label].add(words)
    return {label: frozenset(said) for label, said in found.items()}


@cache
def _said(labels: Sequence[str]) -> frozenset[str]:
    """What `_small_talk` has of all ``labels``."""
    return frozenset().union(*(_small_talk()[label] for label in labels))


def prepare() -> None:
    """Have in memory what the first message needs, which takes a tenth of a second to read."""
    for labels in (_OPENS, _OPENS_BEFORE_A_SIGN, _ENDS):
        _said(labels)
    _understood()


def _opens(said: str, *, signed: bool) -> bool:
    """Whether ``said`` is small talk before a request, from which a sign divides it or none."""
    return said in _said(_OPENS) or (signed and (said in _said(_OPENS_BEFORE_A_SIGN) or said in _excuses()))


def without_small_talk(text: str) -> str:
    """``text`` without greetings, thanks and the like at its ends, as long as something is left that asks."""
    rest = text
    for _ in range(MOST_OPENINGS):
        shorter = _without_opening(rest)
        if shorter == rest:
            break
        rest = shorter
    rest = _without_ending(rest)
    return rest if rest != text and _says_something(rest) else text


def _says_something(text: str) -> bool:
    if _UNSPACED.search(text):
        return sum(map(str.isalnum, text)) >= LEAST_LEFT_UNSPACED
    return len(plain_words(text).split()) >= LEAST_LEFT


def _without_opening(text: str) -> str:
    if _UNSPACED.search(text[:2]):
        return _without_unspaced_opening(text)
    words = list(WORD.finditer(text))
    if not words or text[: words[0].start()].strip():
        return text
    for count in range(min(MOST_WORDS + 1, len(words) - 1), 0, -1):
        end = words[count - 1].end()
        said = plain_words(text[:end]).casefold()
        signed = text[end:].lstrip(" ")[:1] in _SIGNS
        if _opens(said, signed=signed):
            return BETWEEN.sub("", text[end:])
    return text


def _without_unspaced_opening(text: str) -> str:
    for end in range(min(LONGEST_UNSPACED_OPENING, len(text) - 1), 1, -1):
        said = plain_words(text[:end]).casefold()
        if _opens(said, signed=text[end] in _SIGNS) or said in _excuses():
            return BETWEEN.sub("", text[end:])
    return text


def _without_ending(text: str) -> str:
    words = list(WORD.finditer(text))
    for count in range(min(MOST_WORDS + 1, len(words) - 1), 0, -1):
        start = words[-count].start()
        if plain_words(text[start:]).casefold() in _said(_ENDS):
            # "A card that says goodbye and thank you" thanks nobody.
            joined = words[-count - 1].group().casefold() in _joining()
            return text if joined else text[:start].rstrip(" ,;–-،")
    return text


#: By language, what joins two requests; a comma or a list does in all of them.
_JOINS: Mapping[str, str] = {
    "en": "and also|and|also|plus",
    "fa": "و همچنین|همچنین|و هم|و|بعدشم",
    "te": "మరియు|ఇంకా|అలాగే",
    "zh": "还有就是|还有|以及|另外|然后|顺便|并且|而且",
    "nl": "en ook|en dan nog|en|ook|plus",
    # Not "ولا", which is "or".
    "ar": r"وأيضا|وكمان|وكذلك|كمان|و(?!لا\s)",
    "fr": "et aussi|et puis|et|ainsi que|aussi|en plus",
    "de": "und auch|und dann noch|und|sowie|außerdem|ausserdem",
    "hi": "और साथ ही|और|तथा|साथ ही|aur",
    "id": "dan juga|dan|sama|serta|terus",
    "it": "e anche|e poi|ed|e|inoltre|poi|in più",
    "ja": "それと|あと|それから|そして|また",
    "ko": "그리고|또한|또|그리구",
    "pl": "oraz|a także|i",
    "pt": "e também|e|além disso",
    "ru": "и ещё|и еще|а также|и|а ещё|а еще|плюс|заодно",
    "es": "y también|y además|y ademas|y|e|además",
    "tr": "ve ayrıca|ve|ayrıca|bir de|bi de|bide|hem de",
    "uk": "і ще|та ще|а також|і|та|й|а ще",
    "vi": "và|với lại|còn|rồi",
}


@cache
def _joining() -> frozenset[str]:
    """The single words that join two things, in all languages."""
    return frozenset(word for joins in _JOINS.values() for word in joins.split("|") if " " not in word)


#: Signs, each row of them from its first on, and what begins each line of a list: "1) …", "- …".
_MARKS = ",;،؛，、；。？！?!؟।\\n"
_CLAUSE_ENDS = (
    rf"(?:(?<![{_MARKS}])[{_MARKS}]+\s*(?:[-*•]\s+|\d{{1,2}}[.)]\s*)?"
    r"|(?:^|\s)(?:[-–—*•]\s+|\d{1,2}\)\s+)|^\d{1,2}\.\s+|(?<!\w)\s\d{1,2}\.\s+)"
)
#: So many clauses are looked into, of so long messages.
MOST_CLAUSES, LONGEST_CLAUSED = 4, 300
#: Words with so many letters, or unspaced characters, that a clause needs.
LEAST_WORDS, LEAST_LETTERS, LEAST_UNSPACED = 2, 6, 4


@cache
def joints(language: str) -> re.Pattern[str]:
    """What stands between two clauses of ``language``: signs, words that join, the beginnings of a list's lines."""
    joins = _JOINS.get(language, _JOINS["en"])
    if language in ("zh", "ja"):
        return re.compile(f"{_CLAUSE_ENDS}(?:{joins})?|(?:{joins})")
    # The Arabic "and" is written together with what follows it.
    after = r"(?=\S)" if language == "ar" else r"\s+"
    # From the first of several blanks on: from each of them it would take long.
    return re.compile(rf"{_CLAUSE_ENDS}(?:(?:{joins})\s+)?|(?<!\s)\s+(?:{joins}){after}", re.IGNORECASE)


def clauses(text: str, language: str) -> list[str]:
    """The clauses of ``text`` that each may ask for something, where there are several; else none."""
    if len(text) > LONGEST_CLAUSED:
        return []
    found = [one.strip() for one in joints(language).split(text.strip()) if one]
    found = list(dict.fromkeys(one for one in found if _is_clause(one)))
    return found if 1 < len(found) <= MOST_CLAUSES else []


def _is_clause(text: str) -> bool:
    if _UNSPACED.search(text):
        return sum(map(str.isalnum, text)) >= LEAST_UNSPACED
    words = plain_words(text).split()
    return len(words) >= LEAST_WORDS and sum(map(len, words)) >= LEAST_LETTERS


#: A message of so few words, or unspaced characters, names a subject and asks nothing about it.
BRIEF, BRIEF_UNSPACED = 2, 4


def is_question(text: str) -> bool:
    """Whether ``text`` has a question mark."""
    return any(mark in text for mark in "?？؟")


def is_brief(text: str) -> bool:
    """Whether ``text`` is so short that it can only be vague."""
    if _UNSPACED.search(text):
        return sum(map(str.isalnum, text)) <= BRIEF_UNSPACED
    return len(plain_words(text).split()) <= BRIEF


#: A message of so few words, or unspaced characters, may consist of a wish for a language: "in French, please".
TERSE, TERSE_UNSPACED = 4, 8


def is_terse(text: str) -> bool:
    """Whether ``text`` is so short that naming a language is all that it can say."""
    if _UNSPACED.search(text):
        return sum(map(str.isalnum, text)) <= TERSE_UNSPACED
    return len(plain_words(text).split()) <= TERSE


#: Words that an acknowledgement has at most; polite Vietnamese needs five for "I see".
MOST_ACKNOWLEDGING = 5

#: What says that something was read, and neither yes nor that it helped.
_ACKNOWLEDGES_TABLE = """
ok okay okey oke oké okè okej okee k kk ок окей окэй hm hmm hmmm mhm aha ah so well alright fine
ясно понятно зрозуміло ладно добре гаразд dobra dobrze rozumiem tamam peki anladım vale entendido
bueno d'accord bon bien compris va bene capito certo tá entendi baik baiklah sip được vâng rồi đã
hiểu اوك اوكي حسنا حسناً طيب تمام ماشي اوکی باشه خب فهمیدم अच्छा ठीक है సరే ఓకే ओके 好 好的 好吧 嗯 知道了
明白了
はい わかりました 分かりました 了解 了解です なるほど 네 넵 알겠습니다 알겠어요 그렇군요 goed begrepen
understood verstanden verstehe capisco chiaro entendi percebi saquei понял поняла понятненько зрозумів зрозуміла
anladim ngerti paham mengerti samajh समझ అర్థమైంది فهمت مفهوم متوجه 懂了 收到 了解了 かしこまりました
넹 넵넵 알겠어 이해했어요
"""
_ACKNOWLEDGES = frozenset(_ACKNOWLEDGES_TABLE.split())
#: What may stand beside it: people, politeness, and the rest of verbs of two words.
_BESIDE_IT = frozenset(("я", "ho", "dạ", "ạ", "em", "e", "mình", "nha", "gaya", "gayi", "गया", "गई", "شدم"))
_LONGEST_FIRST = sorted(_ACKNOWLEDGES, key=len, reverse=True)


def is_acknowledgement(text: str) -> bool:
    """Whether ``text`` only says that something was read: "ok", "hmm", "понятно"."""
    words = plain_words(text).casefold().split()
    if not 0 < len(words) <= MOST_ACKNOWLEDGING or _ACKNOWLEDGES.isdisjoint(words):
        return False
    return all(word in _ACKNOWLEDGES or word in _BESIDE_IT for word in words)


def without_acknowledgement(text: str) -> str:
    """``text`` without the "ok" before its thanks or its farewell; anything else as it is.

    The two together lie, for a small encoder, among those of "no, thank you".
    """
    rest = text
    for _ in range(MOST_ACKNOWLEDGING):
        folded = rest.casefold()
        said = next((word for word in _LONGEST_FIRST if folded.startswith(word)), "")
        rest = rest[len(said) :].lstrip(f" {_SIGNS}")
        if said and plain_words(rest).casefold() in _said(_ENDS):
            return rest
    return text


#: Rows of keys on common keyboards, and letters that alone make no word.
_KEYS = (
    "qwertyuiopğü", "qwertzuiopü", "azertyuiop", "asdfghjklöä", "asdfghjklşi", "qsdfghjklm", "zxcvbnm", "yxcvbnm",
    "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю", "йцукенгшщзхї", "фівапролджє", "ضصثقفغعهخحج", "شسيبلاتنمك",
)  # fmt: skip
#: A word made of runs of at least so many keys alone is no word, and neither is one of which longer runs are so much.
SHORTEST_RUN, LONG_RUN, LONG_RUNS_SHARE = 3, 4, 0.85
#: Words of which that is not true.
_WORDS_OF_KEYS = frozenset(("poi", "tre", "tzu", "wer", "wert", "про", "пропав", "тим", "بلا", "تنم", "سيب", "نتا"))
_VOWELLESS = re.compile(r"[bcdfghjklmnpqrstvwxz]{4,}")


def is_meaningless(text: str) -> bool:
    """Whether ``text`` is a few letters that make no word: "x", "asdf", "jjjj"."""
    said = plain_words(text).casefold()
    words = said.split()
    if not words or len(words) > 3 or _UNSPACED.search(text) or is_acknowledgement(text):
        return False
    return all(_is_no_word(word) for word in words) and said not in _understood()


@cache
def _understood() -> frozenset[str]:
    """Everything that is known to be said, of which a letter alone may be one: "y", "네"."""
    found = (example.text for section in ("nlu", "situations") for example in read_section(section))
    return frozenset(plain_words(text).casefold() for text in found)


def _is_no_word(word: str) -> bool:
    if len(word) == 1 or len(set(word)) == 1:
        return True
    if word.isascii() and _VOWELLESS.fullmatch(word):
        return True
    if word in _WORDS_OF_KEYS:
        return False
    return _in_runs(word, SHORTEST_RUN) == len(word) or _in_runs(word, LONG_RUN) >= LONG_RUNS_SHARE * len(word)


def _in_runs(word: str, shortest: int) -> int:
    """How many letters of ``word`` are in runs of at least so many keys side by side, or of one key."""
    found, start = 0, 0
    while start <= len(word) - shortest:
        end = start + shortest
        if not _is_run(word[start:end]):
            start += 1
            continue
        while end < len(word) and _is_run(word[start : end + 1]):
            end += 1
        found += end - start
        start = end
    return found


def _is_run(letters: str) -> bool:
    return len(set(letters)) == 1 or letters in _runs(len(letters))


@cache
def _runs(length: int) -> frozenset[str]:
    """So many keys side by side, from left to right and from right to left, anywhere on a keyboard."""
    rows = [row for keys in _KEYS for row in (keys, keys[::-1])]
    return frozenset(row[at : at + length] for row in rows for at in range(len(row) - length + 1))
