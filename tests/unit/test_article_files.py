"""Files as content teams have them: read as they are meant, or refused with a sentence that says what to change."""

import io
import json
import zipfile
from collections.abc import Sequence

import pytest
from openpyxl import Workbook

from bot.settings import LANGUAGES
from knowledge_base.article_files.encodings import decode
from knowledge_base.article_files.language_tags import code_of
from knowledge_base.article_files.places import Options, SourceFile
from knowledge_base.article_files.readers import Read, read_files
from knowledge_base.article_files.writing import written
from knowledge_base.articles import Article


def told(text: str) -> Sequence[tuple[str, float]]:
    """Tells Dutch from English, as far as these tests need it."""
    dutch = any(f" {word} " in f" {text.casefold()} " for word in ("de", "is", "het", "hoe", "kost"))
    return [("nl", 0.9), ("en", 0.1)] if dutch else [("en", 0.9), ("nl", 0.1)]


def read(*files: tuple[str, str | bytes], **options: object) -> Read:
    made = [SourceFile(name, text.encode() if isinstance(text, str) else text, name) for name, text in files]
    return read_files(made, Options(**options), identify=told, languages=LANGUAGES)  # type: ignore[arg-type]


def articles(*files: tuple[str, str | bytes], **options: object) -> list[Article]:
    found = read(*files, **options)
    assert found.faults == ()
    return [one.article for one in found.articles]


def faults(*files: tuple[str, str | bytes], **options: object) -> list[str]:
    return [str(fault) for fault in read(*files, **options).faults]


def spreadsheet(*rows: Sequence[object]) -> bytes:
    book, out = Workbook(), io.BytesIO()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    book.save(out)
    return out.getvalue()


def packed(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/"), data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        *(("de-DE", "de"), ("pt_BR", "pt"), ("zh-Hant", "zh-Hant"), ("EN", "en"), ("en-us", "en"), (" nl ", "nl")),
        *(("deu", "de"), ("German", "de"), ("Deutsch", "de"), ("آلمانی", "de"), ("日本語", "ja"), ("Farsi", "fa")),
        *(("Chinese (Traditional)", "zh-Hant"), ("zh-CN", "zh"), ("zh_TW", "zh-Hant"), ("繁體中文", "zh-Hant")),
        *(("Brazilian Portuguese", "pt"), ("pt-PT", "pt-PT"), ("Portuguese (Portugal)", "pt-PT")),
        *(("en_US.UTF-8", "en"), ("తెలుగు", "te")),
    ],
)
def test_a_language_is_known_by_any_usual_name(name: str, code: str) -> None:
    assert code_of(name) == code


@pytest.mark.parametrize("name", ["", "klingonese", "12", "e", "x-default", "the language"])
def test_what_names_no_language_is_none(name: str) -> None:
    assert code_of(name) is None


@pytest.mark.parametrize(
    ("text", "encoding", "known_as"),
    [
        ("question;answer\nWo ist mein Päckchen?;Öffnen Sie „Meine Bestellungen“.", "cp1252", "Windows-1252"),
        ("question,answer\nأين طلبي؟,افتح طلباتي", "cp1256", "Windows-1256"),
        ("question,answer\nГде мой заказ?,Откройте «Мои заказы»", "cp1251", "Windows-1251"),
        ("question,answer\nGdzie jest moja paczka? Zażółć gęślą jaźń,Proszę śledzić", "cp1250", "Windows-1250"),
        ("question,answer\nSiparişim nerede? Şifremi değiştirmek istiyorum,Hesabım", "cp1254", "Windows-1254"),
        ("question,answer\n我的订单在哪里？,请打开我的订单", "gb18030", "GB18030"),
        ("question,answer\n注文はどこですか？,注文履歴を開いてください", "cp932", "Shift JIS"),
        ("question,answer\n내 주문은 어디에 있나요?,주문 내역을 여세요", "cp949", "EUC-KR"),
        ("question,answer\nWaar?,Daar", "utf-16", "UTF-16"),
        ("question,answer\nWaar?,Daar", "utf-16-le", "UTF-16-LE"),
        ("question,answer\nسفارشم کجاست؟,آنجا", "utf-8-sig", "UTF-8"),
    ],
)
def test_an_encoding_is_found_out(text: str, encoding: str, known_as: str) -> None:
    assert decode(text.encode(encoding))[:2] == (text, known_as)


def test_utf8_with_a_broken_character_is_not_taken_for_something_else() -> None:
    data = "question,answer\nسفارشم کجاست؟,آن\n".encode() + b"Caf\xff,x\n"
    assert faults(("a.csv", data)) == [
        f"a.csv: is UTF-8 but for a broken character in line 3 (byte {data.index(0xFF)}); mend that, or choose another "
        "encoding."
    ]


def test_an_encoding_can_be_chosen_and_has_to_fit() -> None:
    data = "question,answer\nOù?,Là".encode("cp1252")
    assert articles(("a.csv", data), encoding="cp1252", language="fr")[0].source.question == "Où?"
    assert faults(("a.csv", data), encoding="utf-8")[0].startswith("a.csv: is not UTF-8 (byte 17)")
    assert "is not known" in faults(("a.csv", data), encoding="klingon")[0]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_of_a_table_is_found_out(separator: str) -> None:
    text = "Frage,Antwort,Sprache\nWas kostet es?,Drei,Deutsch\n".replace(",", separator)
    (found,) = read(("a.csv", f'{text}"Und, das; oder | das?"{separator}Ja{separator}de\n')).found
    assert (found.separator, found.rows) == (separator, 2)
    assert [column.field for column in found.columns] == ["question", "answer", "language"]


def test_a_separator_that_is_wrong_is_told_with_the_columns_that_it_makes() -> None:
    (fault,) = faults(("a.csv", "Vraag;Antwoord\nHoe?;Zo\n"), separator=",")
    assert fault.startswith("a.csv:1: the columns question, answer are missing; the file has Vraag;Antwoord.")


def test_columns_can_be_named_by_hand_also_where_the_first_row_names_none() -> None:
    text = "Kop;Uitleg\nHoe is het?;Goed\n"
    assert articles(("a.csv", text), columns={"question": "Kop", "answer": "Uitleg"})[0].source.answer == "Goed"
    bare = articles(("a.csv", "Hoe is het?;Goed\n"), columns={"question": "A", "answer": "B"}, has_header=False)
    assert (bare[0].language, bare[0].source.question) == ("nl", "Hoe is het?")


def test_columns_by_language_are_variants_of_one_article() -> None:
    (article,) = articles(("a.csv", "Question (EN),Answer (EN),question_nl,answer_nl\nHow?,So,Hoe?,Zo\n"))
    assert (article.language, sorted(article.variants), article.variants["nl"].answer) == ("en", ["en", "nl"], "Zo")


def test_every_bad_field_of_every_row_is_told_with_its_column() -> None:
    found = read(("a.csv", "Id,Vraag,Antwoord,Taal\na b,,Zo,xx\nb,Hoe?,,nl\n")).faults
    assert [(fault.row, fault.column) for fault in found] == [
        *((2, "Vraag"), (2, "Taal"), (2, "Id")),
        (3, "Antwoord"),
    ]


def test_a_quotation_mark_in_a_quoted_cell_is_told_with_what_to_do() -> None:
    (fault,) = faults(("a.csv", 'question,answer\n"A "big" one?",Yes\n'))
    assert fault.startswith("a.csv:2: not CSV:")
    assert 'twice ("")' in fault


def test_a_spreadsheet_is_read_with_its_numbers() -> None:
    data = spreadsheet(("Nr", "ID", "Question", "Answer"), (), ("x", 360001, "How much?", 4.0), ("y", "b", None, "x"))
    assert faults(("faq.xlsx", data)) == ["faq.xlsx:4: the field question is empty."]
    (first, *_) = read(("faq.xlsx", spreadsheet(("ID", "Question", "Answer"), (360001, "How much?", 4.0)))).articles
    assert (first.article.id, first.article.source.answer) == ("360001", "4")


def test_a_text_in_a_spreadsheet_that_begins_like_a_formula_is_a_text() -> None:
    from openpyxl import load_workbook

    (article,) = articles(("a.csv", "id,language,question,answer\na,en,=1+1?,=cmd()\n"))
    sheet = load_workbook(io.BytesIO(written([article], ".xlsx"))).worksheets[0]
    assert [cell.data_type for cell in sheet[2]][2:5:2] == ["s", "s"]


def test_bombs_are_refused_before_they_go_off() -> None:
    sheet = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "' + b"x" * 1000 + b'"><!ENTITY c "' + b"&b;" * 500
    book = spreadsheet(("question", "answer"), ("a", "b"))
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    entities = parts | {"xl/workbook.xml": sheet + b'">]><a>&c;</a>'}
    huge = parts | {"xl/media/image.png": bytes(20 * 2**20)}
    for made, said in ((entities, "entities of XML"), (huge, "unpacks to")):
        data = packed(**{name.replace("/", "__"): content for name, content in made.items()})
        assert said in faults(("a.xlsx", data))[0]
    pairs = zip("abcdefgh", "bcdefghi", strict=True)
    lines = [f"{name}: &{name} [{','.join([f'*{before}'] * 9)}]\n" for before, name in pairs]
    laughs = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(lines)
    assert "aliases" in faults(("a.yml", laughs))[0]
    assert "aliases" in faults(("a.yml", "- &a [*a]\n"))[0]
    chain = "a0: &a0 [x]\n" + "".join(f"a{at}: &a{at} [*a{at - 1}]\n" for at in range(1, 2000))
    assert faults(("a.yml", chain))[0].startswith("a.yml:61: is nested deeper than 60")
    assert "nested" in faults(("a.yml", "[" * 100))[0]
    assert "nesting" in faults(("a.yml", "[" * 5000))[0]
    assert faults(("a.json", "[" * 200_000))[0].startswith("a.json:1: not JSON")
    assert faults(("a.html", "<div>" * 20_000))[0].startswith("a.html: ")


def test_html_becomes_markdown_and_nothing_in_it_runs() -> None:
    html = (
        '<h2>Free</h2><p onclick="x()">It is <b>free</b> over &euro;50.</p><script>alert(1)</script><style>a{}</style>'
        '<a href=" java&#10;script:alert(1)">here</a> <a href="/help">there</a><iframe src="x"></iframe>'
    )
    (article,) = articles(("a.json", json.dumps([{"question": "How much?", "answer": html}])))
    answer = article.source.answer
    assert "## Free" in answer
    assert "It is **free** over €50." in answer
    assert "[there](/help)" in answer
    assert not any(word in answer for word in ("alert", "script", "onclick", "iframe", "a{}"))


def test_markdown_that_mentions_a_tag_stays_markdown() -> None:
    (article,) = articles(("a.json", json.dumps([{"question": "How much?", "answer": "Less than a < b, or **c**"}])))
    assert article.source.answer == "Less than a < b, or **c**"


def test_articles_of_help_centres_are_known_by_their_fields() -> None:
    zendesk = {"id": 1, "title": "Q &amp; A?", "body": "<p>Z</p>", "locale": "en-us", "section_id": 7, "draft": True}
    sections = [{"id": 7, "name": "Orders"}]
    intercom = {
        "type": "article",
        "id": "2",
        "title": "Where?",
        "body": "<p>I</p>",
        "state": "published",
        "default_locale": "en",
        "translated_content": {"type": "x", "nl": {"title": "Waar?", "body": "<p>N</p>"}},
    }
    chatwoot = {
        "id": 3,
        "slug": "when",
        "title": "When?",
        "content": "**C**",
        "locale": "en",
        "status": 2,
        "category": {"slug": "times", "name": "Times"},
        "meta": {"tags": ["a"]},
    }
    help_scout = {
        "id": "x",
        "number": 4,
        "collectionId": "y",
        "slug": "why",
        "name": "Why?",
        "text": "<p>H</p>",
        "status": "notpublished",
        "keywords": ["b"],
    }
    found = read(
        ("z.json", json.dumps({"articles": [zendesk], "sections": sections})),
        ("i.json", json.dumps({"type": "list", "data": [intercom]})),
        ("c.json", json.dumps({"payload": [chatwoot]})),
        ("h.json", json.dumps({"article": help_scout})),
    )
    assert found.faults == ()
    shown = [
        (one.article.id, one.article.source.question, one.article.source.answer, one.article.category, one.status)
        for one in found.articles
    ]
    assert shown == [
        ("1", "Q & A?", "Z", "Orders", "draft"),
        ("2", "Where?", "I", "", "published"),
        ("when", "When?", "**C**", "Times", "archived"),
        ("why", "Why?", "H", "", "draft"),
    ]
    assert found.articles[1].article.variants["nl"].answer == "N"


def test_a_list_of_help_scout_without_texts_is_told_what_to_fetch() -> None:
    items = [{"id": "x", "number": 4, "collectionId": "y", "name": "Why?"}]
    assert "fetch each article" in faults(("h.json", json.dumps({"articles": {"items": items}})))[0]


JSON_LD = {
    "@context": "https://schema.org",
    "@type": "FAQPage",
    "mainEntity": [{"@type": "Question", "name": "How?", "acceptedAnswer": {"@type": "Answer", "text": "<p>So.</p>"}}],
}


@pytest.mark.parametrize(
    "body",
    [
        f'<script type="application/ld+json">{json.dumps(JSON_LD)}</script>',
        f'<script type="application/ld+json">{json.dumps({"@graph": [{"@type": "WebPage"}, JSON_LD]})}</script>',
        '<div itemscope itemtype="https://schema.org/FAQPage"><div itemscope itemprop="mainEntity" '
        'itemtype="https://schema.org/Question"><h3 itemprop="name">How?</h3><div itemscope itemprop="acceptedAnswer" '
        'itemtype="https://schema.org/Answer"><div itemprop="text"><p>So.</p></div></div></div></div>',
        "<details><summary>How?</summary><p>So.</p></details>",
        "<dl><dt>How?</dt><dd>So.</dd></dl>",
        "<nav>Menu</nav><main><h1>How?</h1><p>So.</p></main><footer>Us</footer>",
    ],
)
def test_the_questions_of_a_page_are_found(body: str) -> None:
    (article,) = articles(("faq.html", f'<!doctype html><html lang="nl-NL"><body>{body}</body></html>'))
    assert (article.language, article.source.question, article.source.answer) == ("nl", "How?", "So.")


NLU = """version: "3.1"
nlu:
- intent: faq/ask_shipping
  examples: |
    - how much is [shipping](service)
    - delivery costs
- intent: greet
  examples: |
    - hello
- intent: opening_hours
  examples: |
    - when are you open
- intent: unanswered
  examples: |
    - who knows
"""
RESPONSES = """version: "3.1"
responses:
  utter_faq/ask_shipping:
  - text: 4 euro
  - text: Four euro
  utter_greet:
  - text: Hey
  utter_hours:
  - text: From nine to five
"""
RULES = "version: '3.1'\nrules:\n- rule: hours\n  steps:\n  - intent: opening_hours\n  - action: utter_hours\n"


def test_rasas_examples_and_responses_make_articles_together() -> None:
    found = read(("data/nlu.yml", NLU), ("domain.yml", RESPONSES), ("data/rules.yml", RULES))
    assert found.faults == ()
    first, second = (one.article for one in found.articles)
    assert (first.id, first.category, first.source.question) == ("ask-shipping", "faq", "how much is shipping")
    assert (first.source.phrasings, first.source.answer) == (("delivery costs",), "4 euro")
    assert (second.id, second.source.answer) == ("opening-hours", "From nine to five")
    assert "greet, unanswered" in found.notes[-1]


def test_rasas_examples_alone_are_told_what_is_lacking() -> None:
    assert "responses" in faults(("nlu.yml", NLU))[0]
    assert "nlu.yml" in faults(("responses.yml", RESPONSES))[0]


def test_a_folder_of_markdown_tells_articles_by_name_and_languages_by_folder() -> None:
    def file(question: str) -> str:
        return f"---\nquestion: {question}\n---\nYes.\n"

    made = articles(
        *(("ship.md", file("Shipping?")), ("nl/ship.md", file("Verzending?")), ("ship.pt-BR.md", file("Envio?"))),
        *(("returns/intro.md", file("Returns?")), ("gifts/intro.md", file("Gifts?")), ("README.md", "# Help\n")),
        language="en",
    )
    assert {article.id: sorted(article.variants) for article in made} == {
        "ship": ["en", "nl", "pt"],
        "gifts-intro": ["en"],
        "returns-intro": ["en"],
    }


def test_a_page_of_markdown_with_a_heading_for_each_question_is_as_many_articles() -> None:
    made = articles(("faq.md", "# Orders\n\n## Where is it?\n\nThere.\n\n## How much is it?\nFour.\n"))
    assert [(one.source.question, one.source.answer, one.category) for one in made] == [
        ("Where is it?", "There.", "Orders"),
        ("How much is it?", "Four.", "Orders"),
    ]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.xls", b"\xd0\xcf\x11\xe0rest", "save it as .xlsx"),
        ("a.pdf", b"%PDF-1.7", "PDF"),
        ("a.docx", packed(word__document_xml=b"x"), "save it as .xlsx"),
        ("a.zip", b"PK\x03\x04broken", "no whole archive"),
        ("a.zip", packed(a=b"x"), "no files of articles inside"),
        ("a.csv", b"", "is empty"),
        ("a.csv", b"question,answer\n", "no article below"),
        ("a.json", b"{}", "holds no articles"),
        ("a.jsonl.gz", b"\x1f\x8b", "unpack it first"),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_to_do(name: str, data: bytes, said: str) -> None:
    (fault,) = faults((name, data))
    assert said in fault


def test_questions_that_are_asked_twice_are_told_unless_one_repeats_the_other() -> None:
    same = "question,answer,language\nHow much is it?,Four,en\nHow much is it?,Four,en\n"
    assert len(articles(("a.csv", same))) == 1
    other = same.replace("Four,en\n", "Five,en\n", 1)
    assert faults(("a.csv", other)) == [
        "a.csv:3: asks what a.csv:2 asks already; take one out, or bring their answers together."
    ]


def test_questions_that_would_get_one_id_get_two() -> None:
    made = articles(("a.csv", "question,answer,language\nC?,1,en\nC++?,2,en\nC#?,3,en\n"))
    assert [article.id for article in made] == ["c", "c-2", "c-3"]
    farsi = articles(("a.csv", "question,answer,language\nسفارشم کجاست؟,آنجا,fa\n"))
    assert farsi[0].id == "سفارشم-کجاست"
