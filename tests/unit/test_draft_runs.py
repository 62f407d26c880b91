"""Which articles are left alone where many are drafted by a machine."""

from dataclasses import replace

import pytest

from bot.translation.draft_runs import kept_from
from knowledge_base.articles import Article, Variant
from knowledge_base.repository import Stored
from knowledge_base.staged import Staged


def article(answer: str = "From nine to five.", *, machine: tuple[str, ...] = (), **others: str) -> Article:
    variants = {"en": Variant("en", "When are you open?", (), answer)}
    variants |= {code: Variant(code, text, (), text) for code, text in others.items()}
    return Article("open", "en", variants, machine=machine)


def stored(one: Article, *, stale: tuple[str, ...] = (), changes: Article | None = None) -> Stored:
    staged = None if changes is None else Staged(changes, "ada", 0.0)
    return Stored(one, "published", 1, 0.0, stale=stale, staged=staged)


DRAFT = article(nl="Van negen tot vijf.", machine=("nl",))


@pytest.mark.parametrize(
    ("one", "language", "reason"),
    [
        (stored(article()), "nl", None),
        (stored(DRAFT, stale=("nl",)), "nl", None),
        (stored(DRAFT, stale=("fr",)), "nl", "up-to-date"),
        (stored(DRAFT), "nl", "up-to-date"),
        (stored(article()), "en", "written"),
        (stored(article(" \n")), "nl", "empty"),
        (stored(article(nl="Open van 9 tot 5.")), "nl", "written"),
        (stored(article(nl="Open van 9 tot 5."), stale=("nl",)), "nl", "written"),
        (stored(article(), changes=article(nl="Open van 9 tot 5.")), "nl", "written"),
        (stored(DRAFT, stale=("nl",), changes=replace(DRAFT, machine=())), "nl", "written"),
        (stored(DRAFT, stale=("nl",), changes=article(nl="Anders.", machine=("nl",))), "nl", "written"),
        (stored(DRAFT, stale=("nl",), changes=article("New.", nl="Van negen tot vijf.", machine=("nl",))), "nl", None),
    ],
)
def test_what_a_person_has_written_and_what_needs_no_draft_is_left_alone(
    one: Stored, language: str, reason: str | None
) -> None:
    assert kept_from(one, language) == reason
