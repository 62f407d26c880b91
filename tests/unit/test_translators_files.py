"""Translators' files: XLIFF 2.1 as it is written, XLIFF 2 and 1.2 as they come back."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.translation.protected import cut
from knowledge_base.article_files.places import ArticleFileError, Options, SourceFile
from knowledge_base.article_files.translators import translators_file
from knowledge_base.article_files.xliff.codes import lost
from knowledge_base.articles import Article, Variant
from knowledge_base.import_plan import Plan, Planned
from knowledge_base.imports import known, planned
from knowledge_base.repository import Stored

SOURCE = Variant(
    "en",
    "Where is my order {order}?",
    ("track my parcel", "parcel & co"),
    "Open **My [orders](https://shop.example/orders)** and call `track`.\n\n- Mail help@shop.example\n- Wait",
)
DUTCH = Variant(
    "nl",
    "Waar is mijn bestelling {order}?",
    ("volg mijn pakket",),
    "Open **Mijn [bestellingen](https://shop.example/orders)** en `track`.\n\n- Mail help@shop.example\n- Wacht",
)


def stored(*variants: Variant, machine: Sequence[str] = (), stale: Sequence[str] = (), id: str = "track") -> Stored:
    texts = {one.language: one for one in (SOURCE, *variants)}
    return Stored(Article(id, "en", texts, machine=tuple(machine)), "published", 3, 0.0, tuple(stale))


def written(*articles: Stored, target: str = "nl") -> str:
    return translators_file([known(one) for one in articles], target, cut).data.decode()


def taken(text: str | bytes, *articles: Stored) -> Plan:
    data = text if isinstance(text, bytes) else text.encode()
    return planned([SourceFile("nl.xlf", data)], Options(), articles, ["en", "nl", "fa"], lambda _: [], cut=cut)


def translated(text: str, state: str = "final") -> str:
    """What a translator sends back: Dutch in the place of every source."""
    for part, target in (
        ("question", 'Waar is mijn bestelling <ph id="1" dataRef="d1"/>?'),
        ("phrasings", "volg mijn pakket"),
        (
            "answer",
            'Open <pc id="1" dataRefStart="d1" dataRefEnd="e1">Mijn <pc id="2" dataRefStart="d2" dataRefEnd="e2">'
            'bestellingen</pc></pc> en <ph id="3" dataRef="d3"/>.\n\n- Mail <ph id="4" dataRef="d4"/>\n- Wacht',
        ),
    ):
        before, unit, after = text.partition(f'name="track/{part}"')
        after = after.replace("</source>\n", f"</source>\n<target>{target}</target>\n", 1)
        text = before + unit + after.replace('state="initial"', f'state="{state}"', 1)
    return text


def changed(plan: Plan) -> Planned:
    assert plan.faults == ()
    (one,) = plan.changed
    return one


def test_what_is_written_is_read_back_without_a_change() -> None:
    articles = [stored(DUTCH), stored(DUTCH, machine=["nl"], id="two"), stored(DUTCH, stale=["nl"], id="three")]
    plan = taken(written(*articles), *articles)

    assert (plan.faults, plan.notes, plan.changed, plan.added) == ((), (), (), ())
    assert [one.article.id for one in plan.left] == ["track", "two", "three"]


def test_a_translation_comes_back_with_its_marks_addresses_and_placeholders() -> None:
    article = stored()
    one = changed(taken(translated(written(article)), article))

    assert one.article.variants["nl"] == DUTCH
    assert (one.article.machine, one.status) == ((), "published")


@pytest.mark.parametrize(
    ("state", "machine"), [("translated", ("nl",)), ("initial", ("nl",)), ("reviewed", ()), ("final", ())]
)
def test_what_is_not_reviewed_in_the_file_is_not_reviewed_here(state: str, machine: tuple[str, ...]) -> None:
    article = stored()
    one = changed(taken(translated(written(article), state), article))
    assert one.article.machine == machine
    assert [change.what for change in one.changes] == ["translation", *(["unreviewed"] if machine else [])]


def test_a_reviewed_text_that_would_be_replaced_by_one_that_is_not_is_told_as_that() -> None:
    article = stored(DUTCH)
    text = written(article).replace('"reviewed"', '"translated"').replace("- Wacht</target>", "- Even wachten</target>")
    one = changed(taken(text, article))
    assert [(change.what, change.language) for change in one.changes] == [("answer", "nl"), ("unreviewed", "nl")]


def test_reviewing_a_draft_in_a_file_reviews_it_here() -> None:
    article = stored(DUTCH, machine=["nl"])
    text = written(article)
    assert text.count('state="translated"') == 3

    one = changed(taken(text.replace('"translated"', '"reviewed"'), article))
    assert (one.article.machine, one.article.variants["nl"]) == ((), DUTCH)


def test_what_is_out_of_date_is_confirmed_by_a_translator_who_leaves_it_as_it_is() -> None:
    article = stored(DUTCH, stale=["nl"])
    text = written(article)
    assert "The source has changed since this was translated." in text

    assert changed(taken(text.replace('"initial"', '"final"'), article)).confirmed == ("nl",)


def test_what_is_out_of_date_and_changed_in_a_file_is_changed_and_needs_no_further_word() -> None:
    article = stored(DUTCH, stale=["nl"])
    text = written(article).replace('"initial"', '"final"').replace("- Wacht</target>", "- Even wachten</target>")
    one = changed(taken(text, article))

    assert ([(change.what, change.language) for change in one.changes], one.confirmed) == ([("answer", "nl")], ())


def test_what_is_out_of_date_is_not_confirmed_by_a_file_that_was_made_before_its_phrasings_changed() -> None:
    article = stored(DUTCH, stale=["nl"])
    text = written(article).replace('"initial"', '"final"')
    source = replace(SOURCE, phrasings=(*SOURCE.phrasings, "parcel gone"))
    moved = replace(article, article=replace(article.article, variants={"en": source, "nl": DUTCH}))

    assert taken(text, moved).changed == ()


def test_a_changed_source_is_told_unit_by_unit_and_its_article_left_out() -> None:
    article = stored()
    text = translated(written(article))
    source = replace(SOURCE, question="Where is it {order}?", answer=SOURCE.answer.replace("Wait", "Write"))
    moved = replace(article, article=replace(article.article, variants={"en": source}))
    plan = taken(text, moved)

    assert (plan.changed, plan.faults) == ((), ())
    places = [note.partition(" has changed here since")[0].partition(": ")[2] for note in plan.notes]
    assert places == ["track/question", "track/answer"]


def test_phrasings_that_came_meanwhile_do_not_keep_a_translation_out() -> None:
    article = stored()
    source = replace(SOURCE, phrasings=(*SOURCE.phrasings, "parcel gone"))
    moved = replace(article, article=replace(article.article, variants={"en": source}))
    plan = taken(translated(written(article)), moved)

    assert changed(plan).article.variants["nl"] == replace(DUTCH, phrasings=())
    assert [note.partition(": ")[2] for note in plan.notes] == [
        "track/phrasings has changed here since this file was made, and stays as it is."
    ]


def test_phrasings_of_an_article_that_had_none_are_not_missed() -> None:
    bare = Variant("en", "Where?", (), "Here.")
    article = Stored(Article("track", "en", {"en": bare}), "published", 1, 0.0)
    text = written(article).replace('"initial"', '"final"')
    text = text.replace("Where?</source>", "Where?</source><target>Waar?</target>")
    text = text.replace("Here.</source>", "Here.</source><target>Hier.</target>")
    now = replace(article, article=replace(article.article, variants={"en": replace(bare, phrasings=("lost",))}))

    one = changed(taken(text, now))
    assert (one.article.variants["nl"], one.article.machine) == (Variant("nl", "Waar?", (), "Hier."), ())


def test_a_draft_without_phrasings_is_reviewed_in_a_file_like_any_other() -> None:
    article = stored(replace(DUTCH, phrasings=()), machine=["nl"])
    one = changed(taken(written(article).replace('"translated"', '"reviewed"'), article))
    assert one.article.machine == ()


def test_a_translation_that_lost_a_placeholder_or_an_address_is_left_out_and_told() -> None:
    article = stored()
    text = translated(written(article)).replace('bestelling <ph id="1" dataRef="d1"/>?', "bestelling?")
    plan = taken(text, article)

    assert plan.changed == ()
    assert plan.notes == ("nl.xlf:5: track/question has lost “{order}”, and the article was left out; put it back.",)


def test_what_stands_twice_in_the_source_has_to_be_there_twice() -> None:
    assert lost(cut("{order} or {order}"), cut("{order}")) == ["{order}"]
    assert lost(cut("{order}, **now**"), cut("{order} {order}, now")) == []


def test_of_many_articles_without_a_translation_twenty_are_named() -> None:
    def note(count: int) -> str:
        articles = [stored(id=f"a{number}") for number in range(count)]
        (told,) = taken(written(*articles), *articles).notes
        return told

    assert note(20).endswith("a18, a19 are not translated yet in this file.")
    assert note(21).endswith("a18, a19 and 1 more are not translated yet in this file.")


def test_articles_without_a_translation_in_the_file_are_named() -> None:
    article = stored()
    plan = taken(written(article), article)
    assert (plan.changed, plan.faults) == ((), ())
    assert plan.notes == ("nl.xlf:2: track is not translated yet in this file.",)


def test_half_a_translation_is_not_taken() -> None:
    article = stored()
    text = translated(written(article))
    begin = text.index("<target>", text.index('name="track/answer"'))
    text = text[:begin] + text[text.index("</target>\n", begin) + len("</target>\n") :]
    plan = taken(text, article)

    assert plan.changed == ()
    assert plan.notes == ("nl.xlf:21: track/answer is not translated, and the article left out.",)


def fault(text: str | bytes, *articles: Stored) -> str:
    plan = taken(text, *(articles or [stored()]))
    assert (plan.added, plan.changed) == ((), ())
    return "\n".join(map(str, plan.faults))


def test_a_unit_that_is_missing_is_named_and_nothing_is_taken() -> None:
    text = translated(written(stored()))
    begin, end = text.index('<unit id="a1.answer"'), text.rindex("</unit>\n") + len("</unit>\n")
    assert "the unit track/answer is missing" in fault(text[:begin] + text[end:])


def test_a_file_of_another_site_is_told_by_its_articles() -> None:
    text = written(stored(id="elsewhere"))
    assert fault(text) == "nl.xlf:2: is of another site: none of its 1 articles is here (elsewhere)."


def test_an_article_that_was_deleted_meanwhile_is_left_out_and_the_others_are_taken() -> None:
    plan = taken(translated(written(stored(), stored(id="gone"))), stored())
    assert changed(plan).article.id == "track"
    assert plan.notes == ("nl.xlf:2: gone is not here any more, and left out.",)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (
            'trgLang="nl"',
            'trgLang="tlh"',
            "is a translation into tlh, which is none of this site's languages: en, nl, fa.",
        ),
        ('trgLang="nl"', 'trgLang="nl nl"', "is a translation into nl nl, which is none of this site's languages"),
        (' trgLang="nl"', "", "names no language that it is translated into (trgLang, "),
        ('trgLang="nl"', 'trgLang="en-GB"', "track is written in en itself; this file is no translation of it."),
        ('srcLang="en"', 'srcLang="fr"', "track is written in en here, and in fr in this file"),
        ("</unit>", "</unit", "is no whole XML"),
        ("<xliff", "<tmx", "is no whole XML"),
        ("track/question", "track/answer", "has track/answer a second time"),
    ],
)
def test_what_is_wrong_with_a_file_is_told_with_its_line(before: str, after: str, said: str) -> None:
    told = fault(written(stored()).replace(before, after, 1))
    assert said in told
    assert told.startswith("nl.xlf:")


def test_other_xml_is_told_from_translators_files() -> None:
    assert fault(b"<?xml version='1.0'?><tmx version='1.4'/>") == (
        "nl.xlf:1: is XML with the root tmx; translators' files are XLIFF 2 or 1.2."
    )
    assert "is XLIFF 3.0" in fault(b"<xliff version='3.0'/>")


BOMB = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>\n'


@pytest.mark.parametrize(
    "doctype", [BOMB, '<!DOCTYPE x SYSTEM "file:///etc/passwd">\n', '<!DOCTYPE x [<!ENTITY e SYSTEM "/etc/passwd">]>']
)
def test_entities_are_not_even_read(doctype: str) -> None:
    head, _, rest = written(stored()).partition("\n")
    assert "has a DOCTYPE, by which entities are declared" in fault(f"{head}\n{doctype}{rest}")


def test_elements_in_elements_end_somewhere() -> None:
    assert "more than a hundred deep" in fault("<xliff>" + "<g>" * 100_000)


def test_a_text_without_end_is_refused() -> None:
    text = translated(written(stored())).replace("Wacht", "x" * 200_001)
    assert "200,000 is the limit" in fault(text)


def test_a_unit_cut_into_segments_by_a_tool_is_put_together_again() -> None:
    article = Stored(Article("track", "en", {"en": Variant("en", "One. Two.", (), "Three.")}), "published", 1, 0.0)
    text = written(article)
    begin, end = text.index("<segment"), text.index("</segment>") + len("</segment>")
    pieces = (
        '<segment state="final"><source>One.</source><target order="3">Een.</target></segment>'
        "<ignorable><source> </source></ignorable>"
        '<segment state="final"><source>Two.</source><target order="1">Twee.</target></segment>'
    )
    text = text[:begin] + pieces + text[end:].replace("Three.</source>", "Three.</source><target>Drie.</target>")

    one = changed(taken(text, article))
    assert (one.article.variants["nl"].question, one.article.machine) == ("Twee. Een.", ("nl",))


OLD = """<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="hamdel" source-language="en-US" target-language="nl-NL" datatype="plaintext"><body><group id="a1">
<trans-unit id="1" resname="track/question"%s><source>Where is my order <ph id="1">{order}</ph>?</source>
<target%s>Waar is mijn bestelling <ph id="1">{order}</ph>?</target></trans-unit>
<trans-unit id="2" resname="track/phrasings"%s><source>track my parcel
parcel &amp; co</source><target%s>volg mijn pakket</target></trans-unit>
<trans-unit id="3" resname="track/answer"%s><source>Open <g id="1">My <g id="2">orders</g></g> and call <x id="3"/>.

- Mail <x id="4"/>
- Wait</source><target%s>Open <g id="1">Mijn <g id="2">bestellingen</g></g> en <x id="3"/>.

- Mail <x id="4"/>
- Wacht</target></trans-unit>
</group></body></file></xliff>"""


@pytest.mark.parametrize(
    ("unit", "target", "machine"),
    [
        ("", ' state="final"', ()),
        ("", ' state="signed-off"', ()),
        (' approved="yes"', "", ()),
        (' approved="yes"', ' state="translated"', ()),
        ("", ' state="translated"', ("nl",)),
        ("", ' state="needs-review-translation"', ("nl",)),
        ("", "", ("nl",)),
    ],
)
def test_xliff_1_2_is_read_with_its_states_and_codes(unit: str, target: str, machine: tuple[str, ...]) -> None:
    article = stored()
    one = changed(taken(OLD % ((unit, target) * 3), article))
    assert (one.article.variants["nl"], one.article.machine) == (DUTCH, machine)


#: As memoQ and Trados write it: the source cut up once more, marks around segments, what others suggested, and CDATA.
TOOL = """<?xml version="1.0" encoding="utf-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff"
 xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0">
<file original="hamdel" source-language="en-GB" target-language="nl-NL" datatype="x-text">
<header><tool tool-id="t" tool-name="tool"/></header><body>
<trans-unit id="1" resname="track/question"%s><source>Do you deliver? Where?</source>
<seg-source><mrk mtype="seg" mid="1">Do you deliver?</mrk> <mrk mtype="seg" mid="2">Where?</mrk></seg-source>
<target%s><mrk mtype="seg" mid="1">Bezorgen jullie?</mrk> <mrk mtype="seg" mid="2">%s</mrk></target>
<alt-trans match-quality="80%%"><source>Do you collect?</source><target>Halen jullie op?</target></alt-trans>%s
</trans-unit>
<trans-unit id="2" resname="track/answer"%s><source><![CDATA[Yes & everywhere.]]></source>
<target%s><![CDATA[Ja & overal.]]></target>%s</trans-unit>
</body></file></xliff>"""
TRADOS = '<sdl:seg-defs><sdl:seg id="1" conf="%s"/><sdl:seg id="2" conf="%s"/></sdl:seg-defs>'


def of_tool(unit: str = "", target: str = "", second: str = "Waar?", beside: str = "") -> Plan:
    """What a tool's file brings of an article that is not translated yet."""
    source = Variant("en", "Do you deliver? Where?", (), "Yes & everywhere.")
    article = Stored(Article("track", "en", {"en": source}), "published", 1, 0.0)
    return taken(TOOL % (unit, target, second, beside, unit, target, beside), article)


def test_marks_of_segments_alternatives_and_cdata_of_tools_are_read_as_what_they_are() -> None:
    one = changed(of_tool())
    assert one.article.variants["nl"] == Variant("nl", "Bezorgen jullie? Waar?", (), "Ja & overal.")


@pytest.mark.parametrize(
    ("unit", "target", "beside", "machine"),
    [
        ("", ' state="x-memoq-anything"', "", ("nl",)),
        ("", ' state="final" state-qualifier="exact-match"', "", ()),
        (' mq:status="Proofread"', "", "", ()),
        (' mq:status="ManuallyConfirmed"', "", "", ("nl",)),
        ("", "", TRADOS % ("ApprovedTranslation", "ApprovedSignOff"), ()),
        ("", "", TRADOS % ("ApprovedSignOff", "Draft"), ("nl",)),
        (' approved="yes"', "", "", ()),
    ],
)
def test_how_far_tools_are_is_told_by_the_standard_and_else_by_their_own_words(
    unit: str, target: str, beside: str, machine: tuple[str, ...]
) -> None:
    assert changed(of_tool(unit, target, beside=beside)).article.machine == machine


def test_a_unit_of_which_a_tool_has_translated_some_segments_is_half_a_translation() -> None:
    plan = of_tool(second="")
    assert plan.changed == ()
    assert any("track" in note for note in plan.notes)


def test_articles_in_several_languages_make_a_file_each() -> None:
    dutch = Stored(Article("b", "nl", {"nl": DUTCH}), "published", 1, 0.0)
    made = translators_file([known(stored()), known(dutch)], "fa", cut)
    assert (made.ending, made.articles) == (".zip", 2)
    plan = planned(
        [SourceFile("fa.zip", made.data)], Options(), [stored(), dutch], ["en", "nl", "fa"], lambda _: [], cut=cut
    )
    assert [one.name for one in plan.found] == ["fa.zip/en-fa.xlf", "fa.zip/nl-fa.xlf"]
    assert plan.faults == ()

    with pytest.raises(ArticleFileError, match=r"a.xlf: the articles are written in en, nl; export to a .zip"):
        translators_file([known(stored()), known(dutch)], "fa", cut, name="a.xlf", ending=".xlf")


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("missing", "new"),
        ("outdated", "old"),
        ("unreviewed", "raw"),
        ("open", "new old raw"),
        ("all", "new old raw ok"),
    ],
)
def test_a_part_of_the_articles_is_chosen_for_translators(part: str, expected: str) -> None:
    articles = [
        stored(id="new"),
        stored(DUTCH, stale=["nl"], id="old"),
        stored(DUTCH, machine=["nl"], id="raw"),
        stored(DUTCH, id="ok"),
    ]
    made = translators_file(map(known, articles), "nl", cut, part).data.decode()  # type: ignore[arg-type]
    assert [one for one in ("new", "old", "raw", "ok") if f'name="{one}"' in made] == expected.split()


def test_an_article_in_two_files_at_once_is_told() -> None:
    article, text = stored(), translated(written(stored()))
    files = [SourceFile("a.xlf", text.encode()), SourceFile("b.xlf", text.encode())]
    plan = planned(files, Options(), [article], ["en", "nl"], lambda _: [], cut=cut)
    assert [str(one) for one in plan.faults] == ["b.xlf:5: has track in nl, as a.xlf:5 has."]
