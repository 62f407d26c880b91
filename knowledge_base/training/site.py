"""Teaching from a site's own articles, and whether what came of it is any better for them."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from knowledge_base.articles import Article
from knowledge_base.locales import primary
from knowledge_base.training.choosing import Encode, unit
from knowledge_base.training.material import Group, Material, MaterialError, Text

#: One phrasing in so many is held back, of the articles that have at least so many.
HELD_BACK, FEWEST_PHRASINGS = 5, 3
#: With fewer questions that are held back, one more or less that is found says nothing.
FEWEST_HELD_BACK = 10
#: What the project's own questions, that are held aside, may lose.
MOST_LOST = 0.01


@dataclass(frozen=True, slots=True)
class SiteQuestions:
    """What a site asks its articles: ``kept`` to learn from and to search, ``held_back`` to judge by.

    Both are pairs of a text and the id of its article.
    """

    kept: Sequence[tuple[Text, str]]
    held_back: Sequence[tuple[Text, str]]

    @classmethod
    def of(cls, articles: Sequence[Article]) -> "SiteQuestions":
        """Of all questions and phrasings of ``articles``, in all languages.

        Raises `MaterialError` where they are too few to judge by.
        """
        kept: list[tuple[Text, str]] = []
        held_back: list[tuple[Text, str]] = []
        for article in articles:
            for variant in article.variants.values():
                first, *others = variant.utterances
                kept.append((Text(first, primary(variant.language)), article.id))
                for phrasing in others:
                    aside = len(others) + 1 >= FEWEST_PHRASINGS and _number(phrasing) % HELD_BACK == 0
                    (held_back if aside else kept).append((Text(phrasing, primary(variant.language)), article.id))
        if len({name for _, name in kept}) < 2 or len(held_back) < FEWEST_HELD_BACK:
            raise MaterialError(
                f"this site has {len(articles)} articles, of whose phrasings {len(held_back)} could be held back to "
                f"judge by, and that takes at least {FEWEST_HELD_BACK}: add phrasings, as visitors write them"
            )
        return cls(kept, held_back)

    def found(self, encode: Encode) -> int:
        """How many of those that are held back have their article nearest; ``encode`` gives unit vectors."""
        stored = encode([text.text for text, _ in self.kept])
        mean = stored.mean(0)
        owners = [name for _, name in self.kept]
        nearest = (unit(encode([text.text for text, _ in self.held_back]) - mean) @ unit(stored - mean).T).argmax(1)
        return sum(owners[place] == name for place, (_, name) in zip(nearest.tolist(), self.held_back, strict=True))

    def added_to(self, material: Material) -> Material:
        """``material`` with what is kept here as one more source, `site`."""
        texts: dict[str, list[Text]] = {}
        for text, name in self.kept:
            texts.setdefault(name, []).append(text)
        groups = [Group(tuple(some), "site") for some in texts.values() if len(some) > 1]
        if not groups:
            raise MaterialError("no article has a second phrasing to learn from")
        return material.with_groups({"site": groups})


def better(found: int, found_before: int, overall: float, overall_before: float) -> bool:
    """Whether what was learnt is taken into use: more of the site's questions are found, and little else is lost."""
    return found > found_before and overall > overall_before - MOST_LOST


def _number(text: str) -> int:
    return int(hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8], 16)
