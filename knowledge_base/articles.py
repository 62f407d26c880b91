"""Articles of the knowledge base and their language variants."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, get_args

from knowledge_base import chinese
from knowledge_base.locales import chain, primary

#: Where an article stands: written, answered from, put away for a while, or for good.
Status = Literal["draft", "published", "withdrawn", "archived"]
#: Who may read an article: everybody, visitors whom the site vouches for, or agents alone.
Audience = Literal["public", "visitors", "agents"]
AUDIENCES: tuple[Audience, ...] = get_args(Audience)


def may_read(reader: Audience, audience: Audience) -> bool:
    """Whether somebody who is one of the ``reader`` kind may read an article for an ``audience``.

    >>> may_read("public", "visitors"), may_read("agents", "visitors")
    (False, True)
    """
    return AUDIENCES.index(reader) >= AUDIENCES.index(audience)


@dataclass(frozen=True, slots=True)
class Variant:
    """One article in one language: what visitors ask, and what they are told.

    ``language`` may be a variety, ``pt-PT`` or ``zh-Hant``. ``phrasings`` are other ways to ask ``question``;
    ``answer`` is Markdown.
    """

    language: str
    question: str
    phrasings: tuple[str, ...] = ()
    answer: str = ""

    @property
    def utterances(self) -> tuple[str, ...]:
        """The question and its phrasings, without blanks and without repeats that differ in case alone."""
        seen: dict[str, str] = {}
        for text in (self.question, *self.phrasings):
            cleaned = " ".join(text.split())
            if cleaned:
                seen.setdefault(cleaned.casefold(), cleaned)
        return tuple(seen.values())


@dataclass(frozen=True, slots=True)
class Article:
    """A published answer in one or more languages; ``language`` is the one it was written in.

    ``variants`` maps a language code to that language's variant and holds ``language`` itself. ``machine`` names those
    that a machine drafted and nobody has reviewed yet. ``owner`` is the login of whoever looks after it, ``review_by``
    the day (`2027-03-01`) by which somebody reads it again; "" for none. ``tests`` are questions, by language, that it
    has to be found for: visitors never see them, and nothing is found by them.
    """

    id: str
    language: str
    variants: Mapping[str, Variant]
    category: str = ""
    tags: tuple[str, ...] = field(default=())
    machine: tuple[str, ...] = ()
    audience: Audience = "public"
    owner: str = ""
    review_by: str = ""
    tests: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def source(self) -> Variant:
        """The variant in the language that the article was written in."""
        return self.variants[self.language]

    def variant(self, locale: str) -> Variant:
        """The variant in a language or locale, or in what that falls back to; the source where there is none.

        Another variety of the language is nearer than another language.
        """
        own = next((self.variants[one] for one in chain(locale) if one in self.variants), None)
        if own is None:
            own = next((self.variants[one] for one in self.variants if primary(one) == primary(locale)), self.source)
        return own

    def worded(self, locale: str) -> Variant:
        """The variant that somebody who reads ``locale`` is shown: Chinese in the characters that they read."""
        found = self.variant(locale)
        if not chinese.is_other(found.language, locale):
            return found
        question, answer = (chinese.put_into(locale, text) for text in (found.question, found.answer))
        return replace(found, language=locale, question=question, answer=answer)

    @property
    def reviewed(self) -> "Article":
        """The article without the variants that a machine drafted and nobody has reviewed yet."""
        if not self.machine:
            return self
        kept = {language: variant for language, variant in self.variants.items() if language not in self.machine}
        return replace(self, variants=kept, machine=())


def content(article: Article) -> dict[str, Any]:
    """An article as it stands in a JSON Lines file; what most articles have none of is there where they have it."""
    source = article.source
    return {
        "id": article.id,
        "language": article.language,
        "question": source.question,
        "phrasings": list(source.phrasings),
        "answer": source.answer,
        "category": article.category,
        "tags": list(article.tags),
        **({"audience": article.audience} if article.audience != "public" else {}),
        **({"owner": article.owner} if article.owner else {}),
        **({"review_by": article.review_by} if article.review_by else {}),
        "translations": {
            language: {
                "question": variant.question,
                "phrasings": list(variant.phrasings),
                "answer": variant.answer,
            }
            for language, variant in sorted(article.variants.items())
            if language != article.language
        },
        **({"tests": tests_json(article)} if article.tests else {}),
    }


def article_of(kept: Mapping[str, Any], machine: Iterable[str] = ()) -> Article:
    """The article that :func:`content` wrote; of one that was kept by an earlier release, what it knew of."""
    texts = {kept["language"]: kept, **kept["translations"]}
    return Article(
        id=kept["id"],
        language=kept["language"],
        variants={
            language: Variant(language, text["question"], tuple(text["phrasings"]), text["answer"])
            for language, text in texts.items()
        },
        category=kept.get("category", ""),
        tags=tuple(kept.get("tags", ())),
        machine=tuple(language for language in machine if language in texts),
        audience=kept.get("audience", "public"),
        owner=kept.get("owner", ""),
        review_by=kept.get("review_by", ""),
        tests={language: tuple(texts) for language, texts in kept.get("tests", {}).items()},
    )


def tests_json(article: Article) -> dict[str, list[str]]:
    """The test questions of an article, by language."""
    return {language: list(texts) for language, texts in sorted(article.tests.items())}
