"""Whatever articles say, in whatever language and with whatever characters, each format gives them back the same."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import get_args

from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from bot.settings import LANGUAGES
from knowledge_base.article_files.live_answers import LiveAnswer, live_answer
from knowledge_base.article_files.places import SourceFile
from knowledge_base.article_files.readers import Read, read_files
from knowledge_base.article_files.test_questions import questions_of, together
from knowledge_base.article_files.writing import WRITTEN, written
from knowledge_base.articles import AUDIENCES, Article, content
from knowledge_base.import_export import parse, read, write
from knowledge_base.import_plan import plan
from knowledge_base.repository import Status, Stored

#: What formats have trouble with: separators, quotes, marks of Markdown, YAML and HTML, and characters nobody sees.
ODD = [
    *("|", "\\|", "\\", '"', "'", ",", ";", "\t", "\n", "\r\n", "\r", "\x0b", "\x0c", "\x1c", "\x7f", "\x85", "\xa0"),
    *(
        "\u200c",
        "\u200f",
        "\u2028",
        "\u2029",
        "\ufeff",
        "\ufffd",
        "\x01",
        "\x1f",
        "=1+1",
        "-",
        "---",
        "...",
        "~",
        "null",
    ),
    *("no", "yes", "1.0", "0x1F", "2024-01-01", "# ", "- ", ": ", "&amp;", "&", "*", "<p>", "</p>", "<br>", "<", ">"),
    *("_x0041_", "_x000D_", "{", "}", "[", "]", "%", "@", "`", "!", "?", "sep=;", "😀", "e\u0301", "﷼", " "),
]
SCRIPTS = "Waar سفارشم ఎక్కడ 我的订单 أين طلبي Où été ñandú Größe मेरा कहाँ どこ 어디 zażółć посылка їжак đơn hàng şğıİ"
WORDS = st.one_of(
    st.sampled_from(ODD),
    st.sampled_from(SCRIPTS.split()),
    st.text(st.characters(codec="utf-8", exclude_characters="\x00\ufffe\uffff"), min_size=1, max_size=8),
)
TEXTS = st.lists(WORDS, min_size=1, max_size=6).map("".join).filter(lambda text: text.strip() != "")
VARIANTS = st.fixed_dictionaries(
    {
        "question": TEXTS,
        "phrasings": st.lists(TEXTS, max_size=3),
        "answer": st.lists(TEXTS, min_size=1, max_size=3).map("\n".join),
    }
)
IDS = st.one_of(
    st.from_regex(r"[a-z0-9][a-z0-9-]{0,12}", fullmatch=True),
    st.lists(
        st.one_of(st.sampled_from(["no", "1", "..", "a:b", "é", "شناسه", "#", "=a", "'", '"', "~", "&", "*"])),
        min_size=1,
        max_size=2,
    ).map("".join),
)


@st.composite
def articles(draw: st.DrawFn) -> list[Article]:
    """Articles such as the editor keeps, each with an id of its own."""
    ids = draw(st.lists(IDS, min_size=1, max_size=3, unique_by=str.casefold))
    made = []
    for article_id in ids:
        languages = draw(st.lists(st.sampled_from(LANGUAGES), min_size=1, max_size=3, unique=True))
        variants = {code: draw(VARIANTS) for code in languages}
        row = {"id": article_id, "language": languages[0], **variants[languages[0]]}
        row |= {"category": draw(st.one_of(st.just(""), TEXTS)), "tags": draw(st.lists(TEXTS, max_size=2))}
        row |= {"audience": draw(st.sampled_from(AUDIENCES)), "owner": draw(st.one_of(st.just(""), TEXTS))}
        row |= {"review_by": draw(st.one_of(st.just(""), st.dates().map(str)))}
        one = parse({**row, "translations": {code: variants[code] for code in languages[1:]}})
        # Tests are asked in languages that the article is not written in, too.
        asked = draw(st.lists(st.sampled_from(LANGUAGES), max_size=2, unique=True))
        tests = {code: draw(st.lists(TEXTS, min_size=1, max_size=3)) for code in asked}
        made.append(replace(one, tests=together([questions_of({"tests": tests}, "") or {}])))
    return made


def live_of(article: Article, answers: list[str]) -> LiveAnswer:
    """An answer with live data in the article's languages and one that it need not have."""
    said = dict(zip(dict.fromkeys((*article.variants, "fa")), answers, strict=False))
    found = live_answer({"live": {"action": "order_status", "answers": said}}, "")
    assert found is not None
    return found


def read_back(data: bytes, ending: str) -> Read:
    found = read_files([SourceFile(f"articles{ending}", data)])
    assert found.faults == ()
    return found


def each_format() -> Iterator[str]:
    """The ending of each format in turn. Making articles takes longer than writing them: all formats get the same."""
    for ending in WRITTEN:
        note(f"as {ending}")
        yield ending


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(made=articles())
def test_every_format_gives_the_same_articles_back(made: list[Article]) -> None:
    order = {one.id: at for at, one in enumerate(made)}
    for ending in each_format():
        found = read_back(written(made, ending), ending)

        back = sorted((one.article for one in found.articles), key=lambda article: order.get(article.id, -1))
        assert [content(article) for article in back] == [content(article) for article in made]


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(made=articles(), states=st.lists(st.sampled_from(get_args(Status)), min_size=3, max_size=3))
def test_articles_that_are_brought_in_again_are_left_as_they_are(made: list[Article], states: list[Status]) -> None:
    stored = [Stored(article, state, 1, 0.0) for article, state in zip(made, states, strict=False)]
    others = {one.article.id: one.status for one in stored if one.status != "published"}

    for ending in each_format():
        planned = plan(read_back(written(made, ending, states=others), ending), stored)

        assert (planned.added, planned.changed, planned.faults) == ((), (), ())
        assert len(planned.left) == len(made)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(made=articles(), answers=st.lists(TEXTS, min_size=1, max_size=4))
def test_every_format_gives_the_same_live_data_back(made: list[Article], answers: list[str]) -> None:
    live = {made[0].id: live_of(made[0], answers)}

    for ending in each_format():
        found = read_back(written(made, ending, live=live), ending)

        assert {one.article.id: one.live for one in found.articles if one.live is not None} == live
        assert {one.article.id: content(one.article) for one in found.articles} == {
            one.id: content(one) for one in made
        }


def test_a_folder_of_markdown_gives_the_same_articles_back(tmp_path: Path) -> None:
    from knowledge_base.samples import sample_articles

    folder = tmp_path / "help"
    folder.mkdir()
    made = sample_articles()

    assert write(made, folder) == len(made)
    assert sorted(map(content, read(folder)), key=lambda row: str(row["id"])) == sorted(
        map(content, made), key=lambda row: str(row["id"])
    )
