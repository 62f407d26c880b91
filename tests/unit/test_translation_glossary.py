"""The site's own terms."""

from bot.translation.glossary import Glossary

TERMS = Glossary([{"*": "Hamdel"}, {"*": "My orders", "nl": "Mijn bestellingen", "fa": "سفارش‌های من"}])


def test_a_term_without_renderings_stays_as_it_is_written() -> None:
    assert TERMS.renderings("en", "nl")["hamdel"] is None


def test_a_term_is_rendered_from_any_language_to_any_other() -> None:
    assert TERMS.renderings("en", "nl")["my orders"] == "Mijn bestellingen"
    assert TERMS.renderings("nl", "fa")["mijn bestellingen"] == "سفارش‌های من"


def test_a_rendering_goes_back_to_the_term_where_the_target_has_none() -> None:
    assert TERMS.renderings("nl", "en")["mijn bestellingen"] == "My orders"


def test_a_term_that_neither_language_renders_stays_as_it_is_written() -> None:
    assert TERMS.renderings("de", "en")["my orders"] is None
