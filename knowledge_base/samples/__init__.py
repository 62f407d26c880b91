"""The sample articles of an online shop: one YAML file a language, English the source."""

from importlib import resources

import yaml

from knowledge_base.articles import Article, Variant

SOURCE = "en"


def sample_articles() -> list[Article]:
    """The sample articles with all their language variants."""
    files = {
        entry.name.removesuffix(".yml"): yaml.load(entry.read_text("utf-8"), Loader=yaml.CSafeLoader)
        for entry in resources.files(__package__).iterdir()
        if entry.name.endswith(".yml")
    }
    variants: dict[str, dict[str, Variant]] = {}
    for language, rows in sorted(files.items()):
        for row in rows:
            variants.setdefault(row["id"], {})[language] = Variant(
                language, row["question"], tuple(row["phrasings"]), row["answer"].strip()
            )
    return [
        Article(
            id=row["id"],
            language=SOURCE,
            variants=variants[row["id"]],
            category=row["category"],
            tags=tuple(row["tags"]),
        )
        for row in files[SOURCE]
    ]
