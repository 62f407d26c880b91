"""Two articles about one thing made one."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from knowledge_base.articles import Article, Variant


def merged(kept: Article, other: Article) -> Article:
    """``kept`` with all that is asked of ``other``: its questions are phrasings, and its test questions tests.

    What ``kept`` says stays. A language that it is not written in comes over as a whole, with its answer.
    """
    variants = dict(kept.variants)
    machine = set(kept.machine)
    for language, variant in other.variants.items():
        own = variants.get(language)
        if own is None:
            variants[language] = variant
            machine |= {language} & set(other.machine)
        else:
            variants[language] = replace(own, phrasings=tuple(_further(own, variant.utterances)))
    tests = {
        language: tuple(dict.fromkeys((*kept.tests.get(language, ()), *other.tests.get(language, ()))))
        for language in (*kept.tests, *other.tests)
    }
    return replace(
        kept,
        variants=variants,
        tags=tuple(dict.fromkeys((*kept.tags, *other.tags))),
        category=kept.category or other.category,
        machine=tuple(sorted(machine - {kept.language})),
        tests=tests,
    )


def _further(own: Variant, texts: Iterable[str]) -> Iterator[str]:
    """The phrasings of a variant, and those of ``texts`` that it does not ask."""
    known = {text.casefold() for text in own.utterances}
    yield from own.phrasings
    for text in texts:
        if text.casefold() not in known:
            known.add(text.casefold())
            yield text
