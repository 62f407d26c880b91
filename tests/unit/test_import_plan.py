"""What an import would do to the articles that are there."""

from dataclasses import replace

from knowledge_base.article_files.live_answers import LiveAnswer
from knowledge_base.article_files.places import Options, SourceFile
from knowledge_base.articles import Article, Variant
from knowledge_base.import_plan import NOTHING_LIVE, Change, LiveData, Plan
from knowledge_base.imports import planned
from knowledge_base.repository import Status, Stored

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


#: A site that looks orders up, whose article says so; and a file that has the same.
ORDERS = LiveData(
    frozenset(("orders",)), {"ship": LiveAnswer("orders", {"en": "{order} is on its way"})}, lambda *_: ""
)
LIVE_ROW = "id,language,question,answer,action,live_answer\nship,en,How much is shipping?,4 euro,orders,"


def plan(
    text: str,
    *stored: Article,
    name: str = "a.csv",
    live: LiveData = NOTHING_LIVE,
    status: Status = "published",
    **options: str,
) -> Plan:
    before = [Stored(article, status, 3, 0.0) for article in stored]
    files = [SourceFile(name, text.encode())]
    chosen = Options(**options)  # type: ignore[arg-type]
    return planned(files, chosen, before, ("en", "nl", "de"), lambda _: [("en", 1.0)], live)


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


def test_an_empty_cell_opens_no_article_to_everybody_and_takes_its_owner_away() -> None:
    kept = replace(SHIP, audience="agents", owner="mina", review_by="2027-03-01")
    row = "id,language,question,answer,audience,owner,review_by\nship,en,How much is shipping?,4 euro,"
    (changed,) = plan(f"{row},,", kept).changed
    assert (changed.article.audience, changed.article.owner, changed.article.review_by) == ("agents", "", "")
    (opened,) = plan(f"{row}everybody,mina,2027-03-01", kept).changed
    assert (opened.article.audience, opened.changes) == ("public", (Change("audience"),))
    assert [one.column for one in plan(f"{row}friends,mina,soon", kept).faults] == ["audience", "review_by"]


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
    # One that is withdrawn meanwhile would be published again.
    assert plan(text, SHIP).mark != plan(text, SHIP, status="withdrawn").mark


def test_a_draft_of_another_system_stays_one() -> None:
    text = "id,language,question,answer,draft\na,en,A?,A,true\nb,en,B?,B,false\nc,en,C?,C,\n"
    assert [one.status for one in plan(text).added] == ["draft", "published", "published"]


def test_an_answer_with_live_data_is_a_change_that_rewrites_no_text() -> None:
    told = plan(LIVE_ROW + "{order} has left\n", SHIP, live=ORDERS)

    assert told.changed[0].changes == (Change("live"),)
    assert told.live == {"ship": LiveAnswer("orders", {"en": "{order} has left"})}
    assert told.writes == ()
    again = plan(LIVE_ROW + "{order} is on its way\n", SHIP, live=ORDERS)
    assert (again.live, again.changed, len(again.left)) == ({}, (), 1)


def test_a_file_without_live_data_leaves_what_there_is() -> None:
    told = plan("id,language,question,answer\nship,en,How much is shipping?,4 euro\n", SHIP, live=ORDERS)
    assert (told.live, told.changed) == ({}, ())


def test_an_action_that_the_site_has_not_is_a_note_and_no_fault() -> None:
    text = LIVE_ROW.replace("4 euro,orders", "5 euro,parcels") + "x\n"
    told = plan(text, SHIP, live=ORDERS)

    assert (told.faults, told.live, told.changed[0].changes) == ((), {}, (Change("answer", "en"),))
    assert told.notes[0].startswith("There is no action parcels on this site, so ship will keep the live data that was")
    (note,) = plan(text, SHIP).notes
    assert note.startswith("There is no action parcels on this site, so ship will give the article's own text.")


def test_an_answer_that_an_article_cannot_have_is_told_by_its_row() -> None:
    told = plan(LIVE_ROW + "x\n", SHIP, live=replace(ORDERS, fault=lambda *_: "Too long."))
    (fault,) = told.faults
    assert (fault.row, fault.column, fault.message) == (2, "live_answer", "ship: Too long.")


def test_the_mark_of_a_plan_is_that_of_its_live_data_too() -> None:
    elsewhere, later = replace(ORDERS, answers={}), replace(ORDERS, versions={"ship": 2})
    lives = (ORDERS, elsewhere, later)
    marks = {plan(LIVE_ROW + text, SHIP, live=live).mark for text in ("a\n", "b\n") for live in lives}
    assert len(marks) == 6
