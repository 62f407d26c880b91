"""What the bot says, put together from sentences that were written to stand alone."""

import pytest

from bot.dialogue.wording import Wording
from bot.settings import LANGUAGES
from handoff.acknowledgement import Acknowledgement
from knowledge_base.articles import Article, Variant
from tests.house import texts

ENGLISH = Article("returns", "en", {"en": Variant("en", "How do I return it?", (), "Send it back within 30 days.")})
WORDING = Wording(texts("bot.texts.phrases"), Acknowledgement(texts("handoff.scripts"), "formal"), LANGUAGES)


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_no_sentence_leads_to_an_answer_where_another_comes_first(language: str) -> None:
    notice, answer, *_ = WORDING.answer(language, ENGLISH, emotion=None, again=False, turn=0, hedged=True)
    hedge = texts("bot.texts.phrases").text(language, "hedged-answer").rstrip(":： \u00a0\u202f.。।")
    assert notice.text.startswith(hedge)
    assert notice.text[len(hedge)] in ".。।"
    assert notice.text[len(hedge) + 1 :].strip()
    assert answer.text == "Send it back within 30 days."


def test_the_last_sentence_leads_to_the_answer() -> None:
    (answer, _) = WORDING.answer("en", ENGLISH, emotion=None, again=False, turn=0, hedged=True)
    hedge = texts("bot.texts.phrases").text("en", "hedged-answer")
    assert answer.text == f"{hedge}\n\nSend it back within 30 days."
    assert hedge.endswith(":")


def test_where_one_article_may_be_meant_nobody_is_asked_which() -> None:
    one, several = (WORDING.clarify("en", [ENGLISH] * count, turn=0) for count in (1, 2))
    assert one.text.endswith("Is this what you mean?")
    assert several.text.endswith("Which of these do you mean?")
    assert [button.title for button in one.buttons] == ["How do I return it?", "Talk to a person"]
    assert [button.title for button in several.buttons][-1] == "None of these, I would like to talk to a person"
