"""What is shown to somebody who reads a variety: articles, their questions on buttons, and translations."""

from dataclasses import replace

import numpy as np
import pytest

from bot.channels.rendition import Rendition
from bot.conversations import Conversation, Draft, Message, State, Translated
from bot.conversations.wire import message_json
from bot.dialogue.wording import Wording
from handoff import catalogue
from handoff.acknowledgement import Acknowledgement
from knowledge_base.articles import Article, Variant
from knowledge_base.corpus import Corpus

PHRASES = catalogue.load("bot.texts.phrases")
WORDING = Wording(PHRASES, Acknowledgement(catalogue.load("handoff.scripts"), "formal"), ("en", "pt", "zh"))
SIMPLIFIED = Variant("zh", "订单在哪里？", (), "请在“我的订单”里查看软件。")


def article(*variants: Variant) -> Article:
    return Article("order", variants[0].language, {one.language: one for one in variants})


def agents(text: str, language: str, **translations: str) -> Message:
    return Message(
        id=1,
        conversation_id="c",
        sequence=1,
        author="agent",
        text=text,
        language=language,
        kind="text",
        buttons=(),
        markdown=False,
        agent_id=1,
        agent_name="Sara",
        external_id=None,
        in_reply_to=None,
        reason=None,
        created_at=9.0,
        translations={code: Translated(made, "argos", 8.0) for code, made in translations.items()},
    )


def said(drafts: list[Draft]) -> str:
    return "\n".join(one.text for one in drafts)


def test_an_answer_and_the_questions_on_buttons_are_put_into_the_readers_characters() -> None:
    other = replace(article(SIMPLIFIED), id="other")
    shown = WORDING.answer("zh-Hant", article(SIMPLIFIED), emotion=None, again=False, turn=0, also=[other])

    assert "請在「我的訂單」裡檢視軟體。" in said(shown)
    assert [one.language for one in shown] == ["zh", "zh"]
    assert "訂單在哪裡？" in [button.title for button in shown[-1].buttons]
    # Nothing says that it is in another language.
    assert len(shown) == 2


def test_a_title_that_an_engine_has_made_is_put_into_them_as_well() -> None:
    english = article(Variant("en", "Where is it?", (), "Look."))
    draft = WORDING.clarify("zh-Hant", [english], 0, {"order": "订单在哪里？"})

    assert draft.buttons[0].title == "訂單在哪裡？"


@pytest.mark.parametrize(
    ("locale", "variants", "answer"),
    [
        ("pt-PT", ("en", "pt", "pt-PT"), "pt-PT"),
        ("pt-PT", ("en", "pt"), "pt"),
        ("pt-BR", ("en", "pt-PT"), "pt-PT"),
        ("de-AT", ("en", "de"), "de"),
        ("zh-Hant-HK", ("en", "zh", "zh-Hant"), "zh-Hant"),
        ("zh-Hans", ("en", "zh-Hant"), "zh-Hant"),
        ("fr", ("en", "pt"), "en"),
    ],
)
def test_the_nearest_variant_is_shown(locale: str, variants: tuple[str, ...], answer: str) -> None:
    assert article(*(Variant(one, "?", (), one) for one in variants)).variant(locale).answer == answer


def test_a_variety_is_found_as_its_language_is() -> None:

    one = article(Variant("pt-PT", "Onde está?", (), ""), Variant("pt", "Cadê?", (), ""))
    known = {text: np.ones(2, np.float32) for text in ("Onde está?", "Cadê?")}

    assert list(Corpus.empty(2).added([one], known).languages) == ["pt"]


def test_a_translation_is_put_into_the_readers_characters_on_the_page_and_in_a_messenger() -> None:
    message = agents("Your software is ready.", "en", zh="您的软件准备好了。")

    on_page = message_json(message, language="zh-Hant")["translation"]
    assert (on_page["text"], on_page["language"]) == ("您的軟體準備好了。", "zh")
    sent = Rendition(PHRASES, translating=True).of(message, "zh-Hant")
    assert sent.text.startswith("您的軟體準備好了。")
    assert Rendition(PHRASES, translating=True).of(message, "zh-Hans").text.startswith("您的软件准备好了。")


def test_what_is_in_the_readers_language_goes_out_with_the_tag_of_how_it_is_worded() -> None:
    message = agents("Olá", "pt")

    assert Rendition(PHRASES, translating=False).of(message, "pt-PT").language == "pt-PT"
    assert Rendition(PHRASES, translating=False).of(message, "pt") is message
    assert Rendition(PHRASES, translating=False).of(replace(message, language="en"), "pt-PT").language == "en"


def test_a_conversation_is_worded_in_its_locale_or_else_in_its_language() -> None:
    conversation = Conversation("c", "web", "a", State.BOT, "pt", "page", 0, 0.0, 0.0)

    assert conversation.wording == "pt"
    assert replace(conversation, locale="pt-PT").wording == "pt-PT"
