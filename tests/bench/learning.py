"""What learning from people brings: ``python -m tests.bench.learning ARTICLES QUERIES``.

The questions are split in two halves: of each article every other one. The first half is asked. Where the right article
answers, the visitor says that it helped; elsewhere an agent sends it. An editor takes all of that as phrasings. Printed
is how the second half, which nobody has learnt from, is answered before and after.
"""

import json
import sys
import tempfile
from collections import Counter
from pathlib import Path

from bot.commands.evaluation import run
from bot.gaps.findings import phrasing_of
from bot.gaps.service import with_phrasings
from bot.settings import Settings
from knowledge_base.evaluation import Evaluation, Query, read_queries
from knowledge_base.import_export import read, write


def halves(queries: list[Query]) -> tuple[list[Query], list[Query]]:
    """Every other question of each article, and the others."""
    seen: Counter[str | None] = Counter()
    both: tuple[list[Query], list[Query]] = [], []
    for one in queries:
        both[seen[one.article] % 2].append(one)
        seen[one.article] += 1
    return both


def written(queries: list[Query], file: Path) -> Path:
    """A file of questions."""
    lines = (json.dumps({"text": one.text, "language": one.language, "article": one.article}) for one in queries)
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


def evaluated(articles: Path, queries: list[Query], folder: Path) -> Evaluation:
    """How questions are answered by the articles of a file."""
    settings = Settings(data_dir=folder)
    return run(settings, articles, written(queries, folder / "asked.jsonl"), lambda done, total: None)


def main(articles: Path, queries: Path) -> None:
    """Print the figures before and after."""
    every = read(articles)
    first, second = halves(list(read_queries(queries, [one.id for one in every])))
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        before = evaluated(articles, second, folder)
        asked = evaluated(articles, first, folder)
        missed = sum(not (one.answered and one.matches[0].article_id == one.query.article) for one in asked.outcomes)
        lessons: dict[str | None, list[tuple[str, str]]] = {}
        for query in first:
            if (text := phrasing_of(query.text)) is not None:
                lessons.setdefault(query.article, []).append((text, query.language or "en"))
        taught = [with_phrasings(one, lessons.get(one.id, [])) for one in every]
        write(taught, folder / "taught.jsonl")
        after = evaluated(folder / "taught.jsonl", second, folder)
    print(f"first half: {len(first)} questions, {missed} of them not answered rightly")
    print(f"second half: {len(second)} questions")
    for name in ("top1", "answered", "answered_correct", "wrong_answer_rate", "mcc", "auroc", "ece"):
        print(f"{name:>18}  {getattr(before.figures, name)!s:>8.8}  ->  {getattr(after.figures, name)!s:>8.8}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
