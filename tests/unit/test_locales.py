"""Language tags: in whatever form they come, and matched with what there is."""

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge_base import locales
from knowledge_base.locales import Languages, accepted, best, declared, locale, offered, tags_of, written


@pytest.mark.parametrize(
    ("tag", "found"),
    [
        *(("pt", "pt"), ("pt-BR", "pt-BR"), ("pt_PT", "pt-PT"), ("PT-pt", "pt-PT"), ("pt-MZ", "pt-PT")),
        *(("zh", "zh"), ("zh-CN", "zh-Hans"), ("zh-Hans-CN", "zh-Hans"), ("zh-SG", "zh-Hans-SG")),
        *(("zh-TW", "zh-Hant"), ("zh-Hant-TW", "zh-Hant"), ("zh-HK", "zh-Hant-HK"), ("zh-MO", "zh-Hant-HK")),
        *(("yue", "zh-Hant-HK"), ("zh-yue-HK", "zh-Hant-HK"), ("zh-cmn-Hans", "zh-Hans"), ("zh-min-nan", "zh")),
        *(("de-AT", "de-AT"), ("de-DE", "de"), ("en-US", "en"), ("en-GB", "en-GB"), ("es-419", "es-419")),
        *(("in", "id"), ("prs-AF", "fa-AF"), ("de_CH.UTF-8", "de-CH"), ("de-CH-1901", "de-CH"), ("fr@euro", "fr")),
        *(("en-US-u-hc-h12", "en"), ("sr-Latn-RS", "sr"), ("de-XX", "de")),
        *(("", None), ("*", None), ("C", None), ("english", None), ("x-shop", None), ("12", None), ("pt" * 40, None)),
    ],
)
def test_a_tag_is_read_in_any_form_and_keeps_what_decides_the_wording(tag: str, found: str | None) -> None:
    assert locale(tag) == found


@given(st.text(max_size=60))
def test_what_is_read_of_any_text_is_read_the_same_again(text: str) -> None:
    found = locale(text)

    assert found is None or locale(found) == found


@pytest.mark.parametrize(
    ("wanted", "available", "found"),
    [
        (["pt-PT"], ["en", "pt"], "pt"),
        (["pt-PT"], ["pt", "pt-PT"], "pt-PT"),
        (["pt-AO"], ["pt", "pt-PT"], "pt-PT"),
        (["pt"], ["pt-PT"], "pt-PT"),
        (["de-AT"], ["en", "de"], "de"),
        (["zh-TW"], ["zh", "zh-Hant"], "zh-Hant"),
        (["zh-HK"], ["zh", "zh-Hant"], "zh-Hant"),
        (["zh-HK"], ["zh"], "zh"),
        (["zh"], ["zh-Hant", "zh-Hans"], "zh-Hant"),
        (["sv", "nonsense", "fr-CA", "de"], ["de", "fr"], "fr"),
        (["sv"], ["de", "fr"], None),
        ([], ["de"], None),
    ],
)
def test_the_first_wanted_tag_that_anything_serves_is_served(
    wanted: list[str], available: list[str], found: str | None
) -> None:
    assert best(wanted, available) == found


def test_browsers_tags_are_read_in_their_order_of_weight() -> None:
    assert accepted("en;q=0.7, pt-PT, pt;q=0.9, *;q=0.1, xx;q=nonsense, nl;q=0") == ["pt-PT", "pt", "en"]
    assert accepted("zh_TW") == ["zh_TW"]
    assert accepted("," * 10_000) == []


@pytest.mark.parametrize(
    ("tag", "kept"),
    [("pt-BR", "pt"), ("pt-PT", "pt-PT"), ("zh-CN", "zh"), ("zh-HK", "zh-Hant"), ("de-AT", "de"), ("?", None)],
)
def test_an_article_is_kept_in_a_language_or_in_a_variety_that_is_worded_otherwise(tag: str, kept: str | None) -> None:
    assert written(tag) == kept


def test_a_site_speaks_languages_and_says_how() -> None:
    site = declared(["pt_PT", "zh-TW", "en", "pt-PT", "zh"], ("en", "pt", "zh"))

    assert (*site,) == ("pt", "zh", "en")
    assert site.tags == tags_of(site) == ("pt-PT", "zh-Hant", "en", "zh")
    assert tags_of(("nl", "en")) == ("nl", "en")
    assert offered(Languages(["pt", "zh-Hant"])) == ("pt-BR", "pt-PT", "zh-Hant")
    for again in (pickle.loads(pickle.dumps(site)), copy.deepcopy(site)):
        assert (tuple(again), tags_of(again)) == (tuple(site), site.tags)


def test_a_site_declares_none_but_known_languages() -> None:
    with pytest.raises(ValueError, match="sv-SE, nonsense"):
        declared(["pt", "sv-SE", "nonsense"], ("pt",))
    with pytest.raises(ValueError, match="none"):
        declared([], ("pt",))


def test_every_variety_is_a_tag_of_its_language() -> None:
    for code, some in locales.VARIETIES.items():
        assert [locales.primary(one) for one in some] == [code] * len(some)
        assert [locale(one) for one in some] == list(some)
