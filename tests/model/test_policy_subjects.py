"""Articles about what else would override them, on the real encoder: calls with people, anger, languages, farewells."""

from collections.abc import Callable

import pytest

from bot.dialogue.considering import MessageReader
from bot.dialogue.decisions import Answer, Decision, HandOff
from bot.dialogue.policy import shown
from bot.dialogue.reading import Engines
from bot.language import identify
from bot.language.tracking import LanguageTracker, Spoken
from bot.nlu.embedded import EmbeddedNlu
from bot.settings import LANGUAGES
from knowledge_base.articles import Article, Variant
from knowledge_base.encoders import Encoder, Kind, Vectors
from knowledge_base.retriever import Retriever
from knowledge_base.search import SearchIndex
from tests.unit.shop import background

pytestmark = pytest.mark.anyio


class InThisThread:
    """The encoder, asked from an event loop that has nothing else to do."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self.name, self.dimension = encoder.name, encoder.dimension

    async def encode(self, texts: list[str], kind: Kind, meanwhile: Callable[[], object] | None = None) -> Vectors:
        if meanwhile is not None:
            meanwhile()
        return self._encoder.encode(texts, kind)


#: By article and language: its question, and a phrasing.
ARTICLES = {
    "callback": {
        "en": ("How do I book a call with an adviser?", "Can somebody ring me to talk about my mortgage?"),
        "nl": ("Hoe plan ik een gesprek met een adviseur?", "Kan iemand mij bellen over mijn hypotheek?"),
        "de": ("Wie vereinbare ich ein Gespräch mit einem Berater?", "Kann mich jemand wegen meines Kredits anrufen?"),
        "fr": ("Comment prendre rendez-vous avec un conseiller ?", "Un conseiller peut-il me rappeler ?"),
        "es": ("¿Cómo pido una llamada con un asesor?", "¿Me puede llamar alguien por mi hipoteca?"),
        "tr": ("Bir danışmanla nasıl görüşme ayarlarım?", "Biri beni kredim için arayabilir mi?"),
        "zh": ("怎么预约顾问通话？", "能让客服人员给我打电话谈贷款吗？"),
        "ru": ("Как записаться на звонок консультанта?", "Может ли специалист позвонить мне по ипотеке?"),
    },
    "complaint": {
        "en": ("How do I make a complaint?", "Your staff treated me disgracefully, where can I file a complaint!"),
        "nl": ("Hoe dien ik een klacht in?", "Ik ben schandalig behandeld, waar kan ik een klacht indienen!"),
        "de": ("Wie reiche ich eine Beschwerde ein?", "Eine Unverschämtheit, wo kann ich mich beschweren!"),
        "fr": ("Comment déposer une réclamation ?", "C'est scandaleux, où dois-je me plaindre !"),
        "es": ("¿Cómo pongo una reclamación?", "¡Es una vergüenza, dónde pongo una queja!"),
        "tr": ("Nasıl şikâyette bulunurum?", "Rezalet bir hizmet, nereye şikâyet edeceğim!"),
        "zh": ("怎么投诉？", "你们的服务太恶劣了，我要去哪里投诉！"),
        "ru": ("Как подать жалобу?", "Это безобразие, куда жаловаться!"),
    },
    "app-language": {
        "en": ("How do I change the language of the app?", "switch the app to another language"),
        "nl": ("Hoe verander ik de taal van de app?", "app in een andere taal zetten"),
        "de": ("Wie ändere ich die Sprache der App?", "App auf eine andere Sprache umstellen"),
        "fr": ("Comment changer la langue de l'application ?", "mettre l'appli dans une autre langue"),
        "es": ("¿Cómo cambio el idioma de la aplicación?", "poner la app en otro idioma"),
        "tr": ("Uygulamanın dilini nasıl değiştiririm?", "uygulamayı başka dile çevirme"),
        "zh": ("如何更改应用的语言？", "把应用换成别的语言"),
        "ru": ("Как сменить язык приложения?", "переключить приложение на другой язык"),
    },
    "farewell": {
        "en": ("Do you have goodbye gifts for a colleague?", "goodbye and thank you card"),
        "nl": ("Hebben jullie afscheidscadeaus voor een collega?", "kaart met tot ziens en bedankt"),
        "de": ("Gibt es Abschiedsgeschenke für Kollegen?", "Karte mit Auf Wiedersehen und danke"),
        "fr": ("Avez-vous des cadeaux d'adieu pour un collègue ?", "carte au revoir et merci"),
        "es": ("¿Tenéis regalos de despedida para un compañero?", "tarjeta de adiós y gracias"),
        "tr": ("İş arkadaşım için veda hediyesi var mı?", "hoşça kal ve teşekkürler kartı"),
        "zh": ("有送给同事的告别礼物吗？", "再见和谢谢的贺卡"),
        "ru": ("Есть ли прощальные подарки для коллеги?", "открытка до свидания и спасибо"),
    },
    "robots": {
        "en": ("Do you sell robots?", "is it a real robot or a toy"),
        "nl": ("Verkopen jullie robots?", "is het een echte robot of speelgoed"),
        "de": ("Verkauft ihr Roboter?", "ist das ein echter Roboter oder Spielzeug"),
        "fr": ("Vendez-vous des robots ?", "est-ce un vrai robot ou un jouet"),
        "es": ("¿Vendéis robots?", "es un robot de verdad o un juguete"),
        "tr": ("Robot satıyor musunuz?", "gerçek robot mu oyuncak mı"),
        "zh": ("你们卖机器人吗？", "这是真的机器人还是玩具"),
        "ru": ("Вы продаёте роботов?", "это настоящий робот или игрушка"),
    },
    "parcel": {
        "en": ("Where is my parcel?", "track an order"),
        "nl": ("Waar is mijn pakket?", "bestelling volgen"),
        "de": ("Wo ist mein Paket?", "Bestellung verfolgen"),
        "fr": ("Où est mon colis ?", "suivre une commande"),
        "es": ("¿Dónde está mi paquete?", "seguir un pedido"),
        "tr": ("Kargom nerede?", "sipariş takibi"),
        "zh": ("我的包裹在哪里？", "查询订单"),
        "ru": ("Где моя посылка?", "отследить заказ"),
    },
}
ASKED = {
    "callback": {
        "en": "Can I book a call with one of your advisers?",
        "nl": "Kan ik een belafspraak maken met een adviseur?",
        "de": "Kann ich einen Anruf von einem Berater vereinbaren?",
        "fr": "Je voudrais qu'un conseiller m'appelle, comment prendre rendez-vous ?",
        "es": "Quiero agendar una llamada con un asesor",
        "tr": "Bir danışmanla telefon görüşmesi ayarlayabilir miyim?",
        "zh": "我可以预约和顾问通电话吗",
        "ru": "Можно записаться на звонок с консультантом?",
    },
    "complaint": {
        "en": "Disgraceful service, where do I complain!!",
        "nl": "Schandalig hoe ik behandeld ben, waar dien ik mijn klacht in!!",
        "de": "Unverschämt, wo kann ich mich hier beschweren!!",
        "fr": "C'est un scandale, où est-ce que je me plains !!",
        "es": "¡Qué vergüenza, dónde pongo la queja!!",
        "tr": "Bu ne rezalet, nereye şikâyet ediliyor!!",
        "zh": "服务太恶劣了，我去哪投诉！！",
        "ru": "Безобразие, куда здесь жаловаться!!",
    },
    "app-language": {
        "en": "change the app's language",
        "nl": "taal van de app wijzigen",
        "de": "Sprache in der App wechseln",
        "fr": "changer la langue dans l'appli",
        "es": "cambiar el idioma de la app",
        "tr": "uygulama dilini değiştirmek",
        "zh": "应用怎么换语言",
        "ru": "поменять язык в приложении",
    },
    "farewell": {
        "en": "a card that says goodbye and thank you",
        "nl": "een kaart om tot ziens en bedankt te zeggen",
        "de": "eine Karte für Auf Wiedersehen und danke",
        "fr": "une carte pour dire au revoir et merci",
        "es": "una tarjeta para decir adiós y gracias",
        "tr": "hoşça kal ve teşekkürler yazan kart",
        "zh": "写着再见和谢谢的卡片",
        "ru": "открытка со словами до свидания и спасибо",
    },
    "robots": {
        "en": "is that a real robot?",
        "nl": "is dat een echte robot?",
        "de": "ist das ein echter Roboter?",
        "fr": "c'est un vrai robot ?",
        "es": "¿es un robot de verdad?",
        "tr": "bu gerçek bir robot mu?",
        "zh": "这是真的机器人吗？",
        "ru": "это настоящий робот?",
    },
}
#: Anger about what no article is angry about, and a wish for a person about what no person is needed for.
ANGRY = {
    "en": "Where is my parcel, you thieves! You are a disgrace!",
    "nl": "Waar is mijn pakket, stelletje oplichters! Schandalig!",
    "de": "Wo ist mein Paket, ihr Betrüger! Unverschämt!",
    "fr": "Où est mon colis, bande de voleurs ! C'est scandaleux !",
    "es": "¡Dónde está mi paquete, ladrones! ¡Sois unos estafadores!",
    "tr": "Kargom nerede, sizi dolandırıcılar! Rezalet!",
    "zh": "我的包裹在哪里，你们这帮骗子！太恶劣了！",
    "ru": "Где моя посылка, мошенники! Безобразие!",
}
PERSON = {
    "en": "I want to talk to a human about my parcel",
    "nl": "ik wil een mens spreken over mijn pakket",
    "de": "ich will mit einem Menschen über mein Paket sprechen",
    "fr": "je veux parler à un humain au sujet de mon colis",
    "es": "quiero hablar con una persona sobre mi paquete",
    "tr": "kargom hakkında bir insanla konuşmak istiyorum",
    "zh": "我要找真人客服，跟他说包裹的事",
    "ru": "хочу поговорить с человеком о моей посылке",
}


@pytest.fixture(scope="module")
def engines(encoder: Encoder, nlu: EmbeddedNlu) -> Engines:
    index = SearchIndex(encoder, background(encoder))
    articles = [
        Article(name, "en", {code: Variant(code, one, (other,), "It is so.") for code, (one, other) in texts.items()})
        for name, texts in ARTICLES.items()
    ]
    index.put(articles)
    index.refit()
    return Engines(InThisThread(encoder), nlu, Retriever(index, {article.id: article for article in articles}))


async def decided(engines: Engines, language: str, text: str) -> Decision:
    reader = MessageReader(engines, LanguageTracker(identify.load("py3langid"), LANGUAGES), LANGUAGES)
    return (await reader.consider(text, Spoken(language, "chosen"))).decision


@pytest.mark.parametrize("language", sorted(ASKED["callback"]))
async def test_who_wants_a_call_that_an_article_is_about_gets_a_person_and_the_article(
    engines: Engines, language: str
) -> None:
    assert await decided(engines, language, ASKED["callback"][language]) == HandOff("asked", "callback")


@pytest.mark.parametrize("language", sorted(ASKED["complaint"]))
@pytest.mark.parametrize("name", sorted(ASKED.keys() - {"callback"}))
async def test_what_an_article_is_about_is_answered_whatever_intent_or_feeling_it_has(
    engines: Engines, name: str, language: str
) -> None:
    decision = await decided(engines, language, ASKED[name][language])
    assert isinstance(decision, Answer)
    assert decision.article_id == name


@pytest.mark.parametrize("language", sorted(ANGRY))
async def test_anger_about_what_no_article_is_angry_about_brings_in_a_person(engines: Engines, language: str) -> None:
    decision = await decided(engines, language, ANGRY[language])
    assert isinstance(decision, HandOff)
    assert decision.reason == "upset"
    assert shown(decision) != "parcel"


@pytest.mark.parametrize("language", sorted(PERSON))
async def test_a_wish_for_a_person_shows_no_article_that_is_not_about_one(engines: Engines, language: str) -> None:
    decision = await decided(engines, language, PERSON[language])
    assert isinstance(decision, HandOff)
    assert decision.reason == "asked"
    assert shown(decision) in (None, "callback")
