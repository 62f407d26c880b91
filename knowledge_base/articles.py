"""Articles of the knowledge base and their language variants."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Variant:
    """One article in one language: what visitors ask, and what they are told.

    ``phrasings`` are other ways to ask ``question``; ``answer`` is Markdown.
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
    that a machine drafted and nobody has reviewed yet. ``tests`` are questions, by language, that it has to be found
    for: visitors never see them, and nothing is found by them.
    """

    id: str
    language: str
    variants: Mapping[str, Variant]
    category: str = ""
    tags: tuple[str, ...] = field(default=())
    machine: tuple[str, ...] = ()
    tests: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def source(self) -> Variant:
        """The variant in the language that the article was written in."""
        return self.variants[self.language]

    def variant(self, language: str) -> Variant:
        """The variant in ``language``, or the source where there is none."""
        return self.variants.get(language, self.source)

    @property
    def reviewed(self) -> "Article":
        """The article without the variants that a machine drafted and nobody has reviewed yet."""
        if not self.machine:
            return self
        kept = {language: variant for language, variant in self.variants.items() if language not in self.machine}
        return replace(self, variants=kept, machine=())


def content(article: Article) -> dict[str, Any]:
    """An article as it stands in a JSON Lines file."""
    source = article.source
    return {
        "id": article.id,
        "language": article.language,
        "question": source.question,
        "phrasings": list(source.phrasings),
        "answer": source.answer,
        "category": article.category,
        "tags": list(article.tags),
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


def tests_json(article: Article) -> dict[str, list[str]]:
    """The test questions of an article, by language."""
    return {language: list(texts) for language, texts in sorted(article.tests.items())}
