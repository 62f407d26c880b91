"""A visitor is addressed in one way: every text that is said in a register has no word of the other one."""

import re
from functools import cache

import pytest

from bot.settings import LANGUAGES
from handoff import catalogue
from handoff.acknowledgement import Acknowledgement
from handoff.registers import Register, Registers

REGISTERS: tuple[Register, ...] = ("formal", "plain")

#: Words that only the other register has: in a formal text, and in a plain one. Pronouns, forms of verbs, and, where
#: both registers have the same pronoun, the words that one does not write to strangers, or does to them alone.
OTHERS: dict[str, tuple[str, str]] = {
    "ar": (
        r"\b(أنت|منك|لك|بك|إليك|عليك|\w{3,}تك|يمكنك|أخبرك|زلت|احتجت|شئت)\b",
        r"\b(\w{1,}كم|\w{2,}وا|أنتم|تود[ّ]?ون|تقصدون|تريدون|اسألوني)\b",
    ),
    "de": (
        r"\b([Dd]u|[Dd]ir|[Dd]ich|[Dd]ein\w*|[Ss]chreib|[Vv]ersuch|[Ff]rag|[Ss]ag|wähl|prüf|warte)\b",
        r"\b(Sie|Ihnen|Ihr\w*)\b",
    ),
    "en": (
        r"’(m|re|ve|s|d|ll)\b|n[’']t\b",
        r"\b(I am|I have|I will|I would|you are|do not|is not|have not|cannot|could not)\b",
    ),
    "es": (
        r"\b([Tt]ú|[Tt]e|[Tt]i|[Tt]us?|contigo|[Pp]uedes|[Qq]uieres|prefieres|tienes|[Ee]scríbe(nos|me)|(?!parte)\w+rte)\b",
        r"\b([Uu]sted|[Ll]e|[Ss]us?(?! nombre)|(?<!se )[Pp]uede(?! ver| que)|[Ee]scríba(nos|me)|[Ee]lija)\b"
        r"|\b([Ii]nténtelo|[Ee]scriba|\w+[ae]rle)\b",
    ),
    "fa": (
        r"\b(تو|الان|جواب\w*|معذرت|سؤال\w*|باشد،|(وصل|خبر|برای|کار|پیام|منظور|کمک|همراه)تان)\b",
        r"\b(تو|اکنون|پوزش|پرسش\w*|سپاسگزار\w*|ایشان|آیا)\b",
    ),
    "fr": (
        r"\b([Tt]u|[Tt]e|toi|[Tt]on|[Tt]a|[Tt]es)\b|\bt’|\b((?<!vous )[ÉEé]cris|Pose|Dis|Laisse|Réessaie|Choisis)\b",
        r"\b([Vv]ous|[Vv]otre|[Vv]os|\w{3,}ez)\b(?<!chez)(?<!assez)",
    ),
    "hi": (
        r"(तुम|\bतू\b|तेर[ाेी]|शुक्रिया|मैसेज|माफ़|अफ़सोस)",
        r"(तुम|\bतू\b|तेर[ाेी]|क्षमा|प्रतीक्षा|आवश्यकता|उत्तर|धन्यवाद|खेद)",
    ),
    "id": (r"\b([Kk]amu|\w+(an|at|si|ya|da)mu|\w*hubungimu|nggak|banget|kok)\b|, ya\b", r"\bAnda\b"),
    "it": (
        r"\b([Tt]u|[Tt]i|te|[Tt]u[oa]|tuoi|tue|vuoi|puoi|hai|sei|Ciao|\w+rti|[Pp]referisci|[Ii]ntendi|[Ss]crivi\w*|[Rr]ispondi)\b",
        r"\b(vuole|desidera|preferisce|intenda|[Ss]criva|[Ss]celga|[Rr]iprovi|[Rr]isponda)\b"
        r"|\b(Lei|lei|[Ss]u[oae](?! rientro)|suoi|[Ll]e (sono|è|serve|rispond\w*|porg\w*)|\w+r(la|le))\b",
    ),
    "ja": (
        r"ですね|ますね|すみません|もらえますか|(?<!お)書いて|あなた",
        r"いたします|おります|(?<!ありがとう)ございます|ございません|ございましたら|いただけますか|お書き",
    ),
    "ko": (r"(?<!까)(?<!가)(?<!나)(?<!씀을)(?<!안녕하세)요[.!?]", r"(니다|십시오|니까)[.?…]|니다$"),
    "nl": (r"\b([Jj]e|[Jj]ij|[Jj]ou|[Jj]ouw|alsjeblieft)\b", r"\b([Uu]|[Uu]w|alstublieft)\b"),
    "pl": (
        r"\b(Ty|Ciebie|Cię|Ci|Tobie|Tobą|Tw[óo]j\w*|[Mm]ożesz|[Cc]hcesz|[Nn]apisz|[Pp]isz|[Ss]próbuj|Cześć)\b",
        r"\bPa(ństw\w*|nu|nią|ni|n)\b|\b[Pp]ro(szę|simy) (nam )?\w+ć\b",
    ),
    "pt": (r"\b([Vv]ocê|te|a gente|Oi)\b", r"\b(senhora?|conosco|Agradecemos)\b"),
    "ru": (
        r"\b([Тт]ы|[Тт]ебя|[Тт]ебе|[Тт]обой|[Тт]во\w+|[Нн]апиши|[Сс]кажи|[Оо]пиши|[Пп]рости|Привет)\b",
        r"\b([Вв]ы|[Вв]ас|[Вв]ам|[Вв]ами|[Вв]аш\w*|\w{3,}(йте|ите|ьте))\b",
    ),
    "te": (
        r"(నువ్వు|\bనీకు|\bనీ\b|థాంక్స్|సారీ|మెసేజ్|హెల్ప్|టైమ్)",
        r"(నువ్వు|\bనీకు|\bనీ\b|క్షమించండి|క్షమాపణ|కృతజ్ఞత|ధన్యవాదాలు, ఈ|అనవసరం)",
    ),
    "tr": (
        r"\b([Ss]en|[Ss]eni|[Ss]ana|[Ss]enin|[Ss]eninle|\w+(yorsun|rs[aeıi]n|m[ıi]s[ıi]n|musun))\b",
        r"\b([Ss]iz|[Ss]izi|[Ss]ize|[Ss]izin|[Ss]izinle|(?!üzg)\w+[ıiuü]n[ıiuü]z\w*|\w+s[ıiuü]n[ıiuü]z)\b",
    ),
    "uk": (
        r"\b([Тт]и|[Тт]ебе|[Тт]обі|[Тт]обою|[Тт]во\w+|[Тт]вій|[Нн]апиши|[Сс]кажи|[Оо]пиши|[Вв]ибач|Привіт)\b",
        r"\b([Вв]и|[Вв]ас|[Вв]ам|[Вв]ами|[Вв]аш\w*|\w{3,}(йте|іть))\b",
    ),
    "vi": (r"\b([Bb]ạn(?! bè)|(?<!của )(?<!một )[Mm]ình)\b", r"\b([Qq]uý khách|[Tt]ôi)\b|\bạ[?.]"),
    "zh": ("你", "您"),
}  # fmt: skip

#: Visitors say these, on buttons: how they write of themselves is theirs.
THEIRS = {
    "clarify-none",
    "meanwhile-stay",
    "meanwhile-leave",
    "detail-missing",
    "helpful-yes",
    "helpful-no",
    "widget-consent-agree",
}

#: How whoever works here is addressed on their own pages, in the languages whose words tell.
STAFF: dict[str, Register] = {"de": "formal", "fr": "formal", "nl": "plain"}
#: Nouns that look like another register's words, and what stands for the words of visitors.
NOT_TO_STAFF = {
    "desk-disconnected",
    "editor-wording-tone",
    "admin-action-detail-label-hint",
    "admin-action-detail-labels-hint",
}


#: Where a company has one pronoun for strangers in both registers: words of the one for friends.
FOR_FRIENDS = {
    "fa": r"\b(تو|خودت|بپرس|بنویس|بگو|صبر کن|جست‌وجو کن|داری|گفتی|بخواهی|خواستی)\b",
    "hi": r"(तुम|\bतू\b|तेर[ाेी])",
    "te": r"(నువ్వు|\bనీకు\b|\bనీ\b)",
}


@cache
def scripts() -> catalogue.Catalogue:
    return catalogue.load("handoff.scripts")


@cache
def phrases(register: Register) -> catalogue.Catalogue:
    return catalogue.load("bot.texts.phrases", registers=Registers(register))


def messages(language: str) -> list[str]:
    """The phrases that are said to visitors, by name."""
    return sorted(key for key in phrases("formal").keys(language) if "." not in key and key not in THEIRS)


def patterns(language: str, register: Register) -> dict[str, str]:
    """Every phrase as it is written for those who are addressed in ``register``."""
    written = phrases(register).patterns(language)
    said = {key: written.get(f"{key}.{register}", written[key]) for key in messages(language)}
    return {key: re.sub(r"\[\w+\]", "", text) for key, text in said.items()}  # without the names of variants


@pytest.mark.parametrize("register", REGISTERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_script_has_words_of_the_other_register(language: str, register: Register) -> None:
    other = re.compile(OTHERS[language][register == "plain"])
    wrong = {
        key: found[0]
        for key, text in scripts().patterns(language).items()
        if key.split(".")[1].startswith(register) and (found := other.search(text))
    }

    assert not wrong


@pytest.mark.parametrize("register", REGISTERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_has_words_of_the_other_register(language: str, register: Register) -> None:
    other = re.compile(OTHERS[language][register == "plain"])

    assert not {key: found[0] for key, text in patterns(language, register).items() if (found := other.search(text))}


@pytest.mark.parametrize("package", ["bot.texts.phrases.desk", "bot.texts.phrases.admin"])
@pytest.mark.parametrize("language", STAFF)
def test_the_pages_of_those_who_work_here_address_them_in_one_way(language: str, package: str) -> None:
    other = re.compile(OTHERS[language][STAFF[language] == "plain"])
    written = catalogue.load(package).patterns(language)

    assert not {
        key: found[0] for key, text in written.items() if key not in NOT_TO_STAFF and (found := other.search(text))
    }


@pytest.mark.parametrize("package", ["handoff.scripts", "bot.texts.phrases", "bot.texts.phrases.help"])
@pytest.mark.parametrize("language", FOR_FRIENDS)
def test_nobody_is_addressed_as_a_friend_where_a_company_has_one_pronoun_for_all(language: str, package: str) -> None:
    friendly = re.compile(FOR_FRIENDS[language])

    assert not {key: text for key, text in catalogue.load(package).patterns(language).items() if friendly.search(text)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_script_has_both_registers(language: str) -> None:
    attributes = {key.partition(".")[2].removesuffix("-1").removesuffix("-2") for key in scripts().keys(language)}

    assert attributes == set(REGISTERS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plain_wording_is_another_one(language: str) -> None:
    written = phrases("formal").patterns(language)
    plain = {key.removesuffix(".plain"): text for key, text in written.items() if key.endswith(".plain")}

    assert plain
    assert not [key for key, text in plain.items() if text == written[key]]


def test_each_language_is_addressed_as_the_site_wants_it() -> None:
    registers = Registers("formal", {"nl": "plain"})
    said = catalogue.load("bot.texts.phrases", registers=registers)
    acknowledgement = Acknowledgement(scripts(), registers)

    assert [said.text(code, "greet-reply-1") for code in ("de", "nl")] == [
        phrases("formal").text("de", "greet-reply-1"),
        phrases("plain").text("nl", "greet-reply-1"),
    ]
    assert acknowledgement.text("nl", "takeover") == scripts().text("nl", "takeover.plain")
    registers.use("plain", {"nl": "formal"})
    assert [said.text(code, "greet-reply-1") for code in ("de", "nl")] == [
        phrases("plain").text("de", "greet-reply-1"),
        phrases("formal").text("nl", "greet-reply-1"),
    ]
    assert acknowledgement.text("nl", "takeover") == scripts().text("nl", "takeover.formal")


def test_the_widgets_labels_are_in_the_register_of_their_language() -> None:
    formal, plain = (phrases(register).templates("fr", "widget-") for register in REGISTERS)

    assert formal.keys() == plain.keys()
    assert not [key for key in formal if "." in key]
    assert (formal["widget-you"], plain["widget-you"]) == ("Vous", "Toi")
    assert formal["widget-menu"] == plain["widget-menu"]
