"""What an import would do to the articles that are there."""

from knowledge_base.article_files.places import Options, SourceFile
from knowledge_base.articles import Article, Variant
from knowledge_base.import_plan import Change, Plan
from knowledge_base.imports import planned
from knowledge_base.repository import Stored

SHIP = Article(
    "ship",
    "en",
    {
        "en": Variant("en", "How much is shipping?", ("postage",), "4 euro"),
        "nl": Variant("nl", "Kosten?", (), "4 euro"),
    },
    category="orders",
    tags=("a",),
)


def plan(text: str, *stored: Article, name: str = "a.csv", **options: str) -> Plan:
    before = [Stored(article, "published", 3, 0.0) for article in stored]
    files = [SourceFile(name, text.encode())]
    return planned(files, Options(**options), before, ("en", "nl", "de"), lambda _: [("en", 1.0)])  # type: ignore[arg-type]


def test_what_a_file_does_not_speak_of_is_kept() -> None:
    told = plan("id,language,question,answer\nship,en,How much is shipping?,5 euro\n", SHIP)

    (changed,) = told.changed
    assert changed.changes == (Change("answer", "en"),)
    assert (changed.article.category, changed.article.tags) == ("orders", ("a",))
    assert changed.article.variants["en"].phrasings == ("postage",)
    assert changed.article.variants["nl"] == SHIP.variants["nl"]


def test_what_a_file_says_is_nothing_is_taken_away() -> None:
    told = plan("id,language,question,answer,phrasings,tags\nship,en,How much is shipping?,4 euro,,\n", SHIP)
    assert told.changed[0].changes == (Change("tags"), Change("phrasings", "en"))


def test_a_language_alone_is_a_translation_and_leaves_the_source() -> None:
    told = plan("id,language,question,answer\nship,de,Was kostet der Versand?,4 Euro\n", SHIP)
    assert told.changed[0].article.language == "en"
    assert told.changed[0].changes == (Change("translation", "de"),)


def test_a_row_without_an_id_is_the_article_that_asks_its_question() -> None:
    told = plan("question,answer\nhow much is  Shipping,4 euro\n", SHIP)
    assert (told.added, [one.article.id for one in told.changed]) == ((), ["ship"])
    assert plan("question,answer\nHow much is shipping?,4 euro\n", SHIP).left[0].article == SHIP


def test_a_phrasing_that_another_article_asks_is_told_by_its_row() -> None:
    told = plan("id,language,question,answer,phrasings\nother,en,Other?,Yes,how much is shipping\n", SHIP)
    (fault,) = told.faults
    assert (fault.file, fault.row, fault.column) == ("a.csv", 2, "phrasings")
    assert "is the question of ship" in fault.message


def test_a_question_that_is_a_phrasing_of_another_article_is_told_by_its_row() -> None:
    (fault,) = plan("id,language,question,answer\nother,en,Postage?,Yes\n", SHIP).faults
    assert (fault.row, fault.column) == (2, "question")
    assert "is a phrasing of ship" in fault.message


def test_a_phrasing_that_stood_there_already_is_no_fault_of_the_file() -> None:
    other = Article("other", "en", {"en": Variant("en", "Other?", ("how much is shipping",), "Yes")})
    text = "id,language,question,answer,phrasings\nother,en,Other?,No,how much is shipping\n"
    assert plan(text, SHIP, other).faults == ()


def test_the_mark_of_a_plan_is_that_of_what_it_does() -> None:
    text = "id,language,question,answer\nship,en,How much is shipping?,5 euro\n"
    assert plan(text, SHIP).mark == plan(text, SHIP).mark
    assert plan(text, SHIP).mark != plan(text).mark
    assert plan(text, SHIP).mark != plan(text.replace("5", "6"), SHIP).mark


def test_a_draft_of_another_system_stays_one() -> None:
    text = "id,language,question,answer,draft\na,en,A?,A,true\nb,en,B?,B,false\nc,en,C?,C,\n"
    assert [one.status for one in plan(text).added] == ["draft", "published", "published"]
