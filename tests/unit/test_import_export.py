"""Articles in files."""

import json
from pathlib import Path

import pytest

from knowledge_base.article_files.live_answers import LiveAnswer
from knowledge_base.article_files.readers import load, read_files
from knowledge_base.article_files.writing import WRITTEN
from knowledge_base.articles import Article, Variant
from knowledge_base.import_export import ArticleFileError, parse, read, write
from knowledge_base.samples import sample_articles

ROW = {
    "id": "track-order",
    "language": "en",
    "question": "Where is my order?",
    "phrasings": ["track my parcel"],
    "answer": "Open **My orders**.",
    "category": "orders",
    "tags": ["delivery"],
    "translations": {
        "nl": {"question": "Waar is mijn bestelling?", "phrasings": [], "answer": "Open **Mijn bestellingen**."}
    },
}


def test_a_row_of_the_contract_is_an_article_with_its_variants() -> None:
    article = parse(ROW)

    assert article == Article(
        id="track-order",
        language="en",
        variants={
            "en": Variant("en", "Where is my order?", ("track my parcel",), "Open **My orders**."),
            "nl": Variant("nl", "Waar is mijn bestelling?", (), "Open **Mijn bestellingen**."),
        },
        category="orders",
        tags=("delivery",),
    )


@pytest.mark.parametrize("suffix", [".jsonl", ".yml", ".csv"])
def test_what_was_written_is_read_back(tmp_path: Path, suffix: str) -> None:
    articles = sample_articles()
    file = tmp_path / f"articles{suffix}"

    assert write(articles, file) == len(articles)
    assert read(file) == articles


@pytest.mark.parametrize("suffix", WRITTEN)
def test_answers_with_live_data_are_read_back_beside_their_articles(tmp_path: Path, suffix: str) -> None:
    articles = [parse(ROW), parse({**ROW, "id": "other"})]
    # The article has no text of its own in German.
    said = {"en": "Order {order}:\n{status}", "nl": "{order}: {status}", "de": '"{status}", <b>{order}</b> | x'}
    live = {"track-order": LiveAnswer("order_status", said)}
    file = tmp_path / f"articles{suffix}"

    write(articles, file, live=live)

    back = read_files(load(file))
    assert back.faults == ()
    assert {one.article.id: one.article for one in back.articles} == {one.id: one for one in articles}
    assert {one.article.id: one.live for one in back.articles} == {**live, "other": None}


def test_a_file_without_live_data_has_no_columns_for_it(tmp_path: Path) -> None:
    write([parse(ROW)], tmp_path / "articles.csv")

    assert (tmp_path / "articles.csv").read_text("utf-8").splitlines()[0].endswith("category,tags")


@pytest.mark.parametrize(
    "live",
    ["order_status", {"action": "order_status"}, {"answers": {"en": "x"}}, {"action": "a", "answers": {"en": ""}}],
)
def test_live_data_that_says_too_little_is_named(tmp_path: Path, live: object) -> None:
    (tmp_path / "articles.jsonl").write_text(json.dumps({**ROW, "live": live}), "utf-8")

    with pytest.raises(ArticleFileError, match=r"articles\.jsonl:1: .*live"):
        read(tmp_path / "articles.jsonl")


@pytest.mark.parametrize(
    ("actions", "fault"),
    [(("order_status", "other"), "order_status and other"), (("", ""), "the field action is missing")],
)
def test_rows_of_an_article_name_one_action(tmp_path: Path, actions: tuple[str, str], fault: str) -> None:
    rows = [f"a,{code},Q,A,{action},x\n" for code, action in zip(("en", "nl"), actions, strict=True)]
    header = "id,language,question,answer,action,live_answer\n"
    (tmp_path / "articles.csv").write_text(header + "".join(rows), "utf-8")

    with pytest.raises(ArticleFileError, match=rf"articles\.csv:2: .*{fault}"):
        read(tmp_path / "articles.csv")


def test_whether_an_article_is_live_elsewhere_is_no_answer_with_live_data(tmp_path: Path) -> None:
    (tmp_path / "articles.jsonl").write_text(json.dumps({**ROW, "live": True}), "utf-8")

    (found,) = read_files(load(tmp_path / "articles.jsonl")).articles
    assert found.live is None


def test_a_markdown_file_has_its_fields_in_front_matter(tmp_path: Path) -> None:
    (tmp_path / "size-guide.md").write_text(
        "---\nlanguage: en\nquestion: Which size?\nphrasings: [what size am I]\n---\nSee the **Size guide**.\n"
    )

    (article,) = read(tmp_path)

    assert article.id == "size-guide"
    assert article.source == Variant("en", "Which size?", ("what size am I",), "See the **Size guide**.")


def test_every_bad_row_is_named_by_file_and_line(tmp_path: Path) -> None:
    file = tmp_path / "articles.jsonl"
    rows = [json.dumps(ROW), "{not json", json.dumps({**ROW, "id": "x", "answer": " "}), json.dumps(ROW)]
    file.write_text("\n".join(rows))

    with pytest.raises(ArticleFileError) as error:
        read(file)

    assert [fault.partition(": ")[0] for fault in error.value.faults] == [f"{file}:2", f"{file}:3", f"{file}:4"]
    assert "the field answer is empty" in error.value.faults[1]
    assert "unique" in error.value.faults[2]


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"id": None}, "id is missing"),
        ({"id": "two words"}, "one word"),
        ({"language": "english"}, "language must be a code"),
        ({"question": 5}, "question must be a text"),
        ({"phrasings": "one"}, "phrasings must be a list"),
        ({"answer": "x" * 200_001}, "200,000 is the limit"),
        ({"translations": {"nl": "Waar?"}}, "in translations.nl"),
    ],
)
def test_a_bad_field_is_named(change: dict[str, object], fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        parse({**ROW, **change})


def test_a_table_in_an_encoding_of_windows_is_read(tmp_path: Path) -> None:
    file = tmp_path / "articles.csv"
    file.write_bytes("id,language,question,answer\na,en,café,x\n".encode("cp1252"))

    assert read(file)[0].source.question == "café"


def test_rows_of_a_table_that_share_an_id_are_one_article(tmp_path: Path) -> None:
    file = tmp_path / "articles.csv"
    file.write_text(
        "id,language,question,phrasings,answer\na,en,Where?,where is it | track,There.\na,nl,Waar?,,Daar.\n"
    )

    (article,) = read(file)

    assert article.variants["en"].phrasings == ("where is it", "track")
    assert article.variants["nl"].answer == "Daar."


def test_the_samples_are_complete_in_five_languages() -> None:
    articles = sample_articles()

    assert len(articles) == 42
    for article in articles:
        assert set(article.variants) == {"en", "fa", "te", "zh", "nl"}
        for variant in article.variants.values():
            assert len(variant.phrasings) >= 5, (article.id, variant.language)
            assert len(variant.answer) > 40, (article.id, variant.language)


def test_machine_drafts_that_nobody_reviewed_are_not_written(tmp_path: Path) -> None:
    variants = {code: Variant(code, "Where is it?", (), "There.") for code in ("en", "nl", "fa")}
    file = tmp_path / "articles.jsonl"

    write([Article("place", "en", variants, machine=("nl",))], file)

    assert sorted(read(file)[0].variants) == ["en", "fa"]


@pytest.mark.parametrize("suffix", [".json", ".JSONL", ".yaml"])
def test_other_endings_of_a_format_are_as_good(tmp_path: Path, suffix: str) -> None:
    file = tmp_path / f"articles{suffix}"
    write([parse(ROW)], file)
    assert read(file) == [parse(ROW)]


@pytest.mark.parametrize("suffix", [".jsonl", ".yml", ".csv"])
def test_what_is_written_can_be_read_by_people_too(tmp_path: Path, suffix: str) -> None:
    file = tmp_path / f"articles{suffix}"
    write([parse({**ROW, "question": "سفارشم کجاست؟"})], file)
    text = file.read_text("utf-8")
    assert "سفارشم کجاست؟" in text
    assert text.index("track-order") < text.index("سفارشم") < text.index("Open") < text.index("bestelling")


def test_a_list_of_json_is_read_like_lines_of_it(tmp_path: Path) -> None:
    file = tmp_path / "articles.json"
    file.write_text(json.dumps([ROW, {**ROW, "id": "other"}], indent=2))
    assert read(file) == [parse(ROW), parse({**ROW, "id": "other"})]
    file.write_text(" []")
    with pytest.raises(ArticleFileError, match="holds no articles"):
        read(file)


def test_a_file_that_a_spreadsheet_saved_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    file = tmp_path / "articles.csv"
    file.write_bytes(b"\xef\xbb\xbfid,language,question,answer\r\na,en,Q,A\r\n")
    assert [article.id for article in read(file)] == ["a"]


def test_a_markdown_file_from_windows_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"---\r\nid: b\r\nlanguage: en\r\nquestion: Q\r\n---\r\nOne\r\n\r\nTwo\r\n")
    (article,) = read(tmp_path / "a.md")
    assert (article.id, article.source.answer) == ("b", "One\n\nTwo")


def test_a_table_without_phrasings_and_tags_is_read(tmp_path: Path) -> None:
    file = tmp_path / "articles.csv"
    file.write_text("id,language,question,answer,tags,phrasings\na,en,Q,A, x | |y,\nb,en,Q,A\n")
    assert [(article.tags, article.source.phrasings) for article in read(file)] == [(("x", "y"), ()), ((), ())]
