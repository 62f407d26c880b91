"""Whatever articles say, in whatever language and with whatever characters, a translators' file gives it back the
same."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.settings import LANGUAGES
from bot.translation.protected import cut
from knowledge_base.article_files.parsing import variant_of
from knowledge_base.article_files.places import Options, SourceFile
from knowledge_base.article_files.translators import translators_file
from knowledge_base.article_files.xliff.codes import text_of
from knowledge_base.articles import Article
from knowledge_base.import_plan import Plan
from knowledge_base.imports import known, planned
from knowledge_base.locales import with_varieties
from knowledge_base.repository import Stored
from tests.unit.test_article_files_round_trip import TEXTS, VARIANTS

#: What stands in answers and has to survive.
MARKED = st.lists(
    st.one_of(
        TEXTS,
        st.sampled_from(
            [
                *("**bold**", "*soft*", "[a *link*](https://a.example/b?c=1&d=2)", "`code <b>`", "{order}", "${name}"),
                *(
                    "me@a.example",
                    "https://a.example/x_y",
                    "\n```py\nx = 1\n```\n",
                    "\n| a | b |\n|---|---|\n| 1 | 2 |\n",
                ),
                *("![](https://a.example/i.png)", "**", "\\*", "<br>", "&amp;", "]]>", "\x00a", "\ufffe", "\uffff"),
            ]
        ),
    ),
    min_size=1,
    max_size=5,
).map("".join)


@st.composite
def translated(draw: st.DrawFn, target: str) -> Stored:
    """An article with a translation into ``target``."""
    source = draw(st.sampled_from([code for code in LANGUAGES if code != target]))
    texts = {}
    for language in (source, target):
        row = {**draw(VARIANTS), "answer": "x" + draw(MARKED)}
        texts[language] = variant_of(language, row)
    return Stored(Article("a", source, texts), "published", 1, 0.0)


def brought_in(data: bytes, stored: Stored) -> Plan:
    return planned([SourceFile("a.xlf", data)], Options(), [stored], LANGUAGES, lambda _: [], cut=cut)


@pytest.mark.parametrize("target", with_varieties(LANGUAGES))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_a_translation_is_given_back_word_for_word(target: str, data: st.DataObject) -> None:
    stored = data.draw(translated(target))
    file = translators_file([known(stored)], target, cut).data

    again = brought_in(file, stored)
    assert (again.changed, again.faults, again.notes, len(again.left)) == ((), (), (), 1)

    article = stored.article
    alone = replace(stored, article=replace(article, variants={article.language: article.source}))
    plan = brought_in(file, alone)
    assert plan.faults == ()
    if plan.changed:
        assert plan.changed[0].article.variants[target] == article.variants[target]
    else:
        # Its texts have nothing to do with each other, so that it may lack an address of the source.
        assert "has lost" in plan.notes[0]


@settings(max_examples=200, deadline=None)
@given(text=MARKED)
def test_pieces_are_the_text_that_was_cut_up(text: str) -> None:
    assert text_of(cut(text)) == text
