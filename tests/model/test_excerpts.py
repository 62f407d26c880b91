"""The part of an answer that a follow-up asks about, with the encoder that is bundled."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.dialogue.excerpts import excerpt, following, nearest
from bot.dialogue.reading import Engines
from knowledge_base.encoders.batching import BatchingEncoder
from knowledge_base.encoders.bundled import BundledEncoder
from knowledge_base.samples import sample_articles
from tests.scripted import Script

pytestmark = pytest.mark.anyio

ANSWERS = {article.id: article.variant("en").answer for article in sample_articles()}
PRICE = "It takes 5 to 10 working days and costs from €12.95."


@pytest.fixture(scope="module")
async def engines(cache: Path) -> AsyncIterator[Engines]:
    """The encoder; nothing is understood or searched."""
    encoder = BatchingEncoder(BundledEncoder(cache / "encoder").open())
    script = Script()
    yield Engines(encoder, script, script)
    await encoder.close()


@pytest.mark.parametrize(
    ("article", "text", "language", "told"),
    [
        ("international-delivery", "how much", "en", PRICE),
        ("international-delivery", "was kostet das", "de", PRICE),
        ("international-delivery", "いくらですか", "ja", PRICE),
        ("international-delivery", "who pays customs", "en", "Outside the EU customs duties"),
        ("delivery-not-received", "كم ياخذ التحقيق؟", "ar", "Our inquiry takes up to 5 working days"),
        ("gift-card", "when does it run out", "en", "It is valid for 3 years"),
        ("payment-declined", "장바구니에 담은거 없어지나요", "ko", "your basket is kept"),
    ],
)
async def test_a_follow_up_gets_the_sentence_that_answers_it(
    engines: Engines, article: str, text: str, language: str, told: str
) -> None:
    part = await excerpt(engines, ANSWERS[article], text, language)
    assert part is not None
    assert told in part
    assert len(part) < len(ANSWERS[article]) / 1.3


@pytest.mark.parametrize(
    ("answer", "text"), [("Yes. We deliver to all EU countries.", "how much"), (ANSWERS["gift-card"], "12345")]
)
async def test_a_short_answer_and_what_has_no_words_get_no_part(engines: Engines, answer: str, text: str) -> None:
    assert await excerpt(engines, answer, text, "en") is None


async def test_a_heading_is_no_part_and_a_short_chinese_sentence_is_one(engines: Engines) -> None:
    answer = "### 费用是多少？\n\n配送到所有欧盟国家都可以。运费12欧元起。\n\n海关费用由收件人支付，请您留意当地规定。"
    part = await excerpt(engines, answer, "费用是多少？", "zh")
    assert part is not None
    assert "#" not in part
    assert "运费12欧元起" in part


async def test_lines_of_a_list_stay_lines_and_no_mark_is_left_open(engines: Engines) -> None:
    answer = (
        "Two ways lead there:\n\n- by **parcel, which costs 5 euros. It** is slow\n- by train, which is free\n\nAsk us."
    )
    part = await excerpt(engines, answer, "what does the parcel cost", "en")
    assert part is not None
    assert part.startswith("- by parcel, which costs 5 euros")
    assert part.count("**") % 2 == 0


@pytest.mark.parametrize(
    ("article", "text", "language", "told"),
    [
        ("start-return", "i already printed the label", "en", "Please hand in the parcel"),
        ("start-return", "ich hab das etikett schon gedruckt", "de", "Please hand in the parcel"),
        ("damaged-item", "ya mandé las fotos", "es", "You can choose between"),
        ("delivery-not-received", "近所の人にはもう聞きました", "ja", "If it does not turn up"),
        ("delivery-not-received", "did that already", "en", "If it does not turn up"),
    ],
)
async def test_what_follows_the_step_that_was_taken_is_told(
    engines: Engines, article: str, text: str, language: str, told: str
) -> None:
    shown = await following(engines, ANSWERS[article], text, language)
    assert shown is not None
    assert shown.startswith(told)


async def test_after_the_last_step_nothing_follows(engines: Engines) -> None:
    assert await following(engines, ANSWERS["reset-password"], "already looked in the spam folder", "en") is None
    assert await following(engines, "One sentence is all.", "did that already", "en") is None


async def test_of_each_answer_the_nearest_sentence_is_told_and_how_near_it_is(engines: Engines) -> None:
    answers = [ANSWERS["international-delivery"], ANSWERS["newsletter-unsubscribe"]]
    (abroad, its), (_, other) = await nearest(engines, answers, "how many days is that", "en")
    assert abroad == PRICE
    assert its > other
