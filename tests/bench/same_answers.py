"""What articles that answer the same do to the confidence: the golden set, asked of the sample articles and of repeats.

    python -m tests.bench.same_answers

An answer is right whichever of the repeated articles gives it. *Beside each other* counts the questions for which two
articles that answer the same are likely enough to be offered.
"""

import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bot.commands.evaluation import run
from bot.dialogue.weighing import OFFER_AT
from bot.settings import Settings
from knowledge_base.articles import Article, Variant
from knowledge_base.evaluation import Outcome
from knowledge_base.import_export import write
from knowledge_base.samples import sample_articles
from tests.golden import QUESTIONS

HERE = Path(__file__).parent
#: Before the id of the article that another one repeats.
MARK = "again-"


def repeated(kind: str) -> list[Article]:
    """English articles that say what sample articles do, in the words of an answer that was ``pasted``, or in
    ``edited`` or ``reworded`` ones."""
    samples = {article.id: article for article in sample_articles()}
    found = []
    for line in (HERE / "repeated.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        if kind in ("pasted", row["kind"]):
            answer = samples[row["of"]].variants["en"].answer if kind == "pasted" else row["answer"]
            variant = Variant("en", row["question"], tuple(row["phrasings"]), answer)
            found.append(Article(MARK + row["of"], "en", {"en": variant}))
    return found


def forms() -> list[list[Article]]:
    """Pairs of articles whose answers come of one form, and are about different things."""
    pairs = [json.loads(line) for line in (HERE / "forms.jsonl").read_text("utf-8").splitlines()]
    return [[Article(one["id"], "en", {"en": _variant(one)}) for one in pair] for pair in pairs]


def _variant(row: dict[str, str]) -> Variant:
    return Variant("en", row["question"], (), row["answer"])


def halved() -> list[Article]:
    """Every sample article as two: each with every other phrasing, in all languages, and with the same answers."""
    return [_half(article, place) for article in sample_articles() for place in (0, 1)]


def _half(article: Article, place: int) -> Article:
    variants = {}
    for language, variant in article.variants.items():
        first, *others = variant.utterances[place::2]
        variants[language] = Variant(language, first, tuple(others), variant.answer)
    return Article(MARK * place + article.id, article.language, variants)


def line(name: str, outcomes: Sequence[Outcome]) -> str:
    """A row of the table."""
    inside = [one for one in outcomes if one.query.article is not None]
    right = sum(one.answered and _is_right(one) for one in inside)
    wrong = sum(one.answered for one in outcomes) - right
    sure = sum(one.confidence for one in inside) / len(inside)
    first = sum(map(_is_right, inside))
    return f"| {name} | {first} | {right} | {wrong} | {sure:.3f} | {sum(map(_beside_each_other, inside))} |"


def _is_right(one: Outcome) -> bool:
    return one.top is not None and one.top.removeprefix(MARK) == one.query.article


def _beside_each_other(one: Outcome) -> bool:
    offered = [match.article_id.removeprefix(MARK) for match in one.matches if match.confidence >= OFFER_AT]
    return len(set(offered)) < len(offered)


def main() -> int:
    """Print the table."""
    samples = sample_articles()
    bases = {"as they are": samples} | {kind: samples + repeated(kind) for kind in ("pasted", "edited", "reworded")}
    print("| sample articles | right first | answered rightly | wrongly | mean confidence | beside each other |")
    print(f"|{' --- |' * 6}")
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data_dir=Path(folder))
        for name, articles in (bases | {"halved": halved()}).items():
            file = Path(folder) / "articles.jsonl"
            write(articles, file)
            print(line(name, run(settings, file, QUESTIONS, lambda *_: None).outcomes))
    return 0


if __name__ == "__main__":
    sys.exit(main())
