"""Files for translators: the articles of a site that they are to translate into one language, as XLIFF 2.1."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from knowledge_base.article_files.places import ArticleFileError
from knowledge_base.article_files.writing import zipped
from knowledge_base.article_files.xliff.codes import Cut
from knowledge_base.article_files.xliff.units import Known
from knowledge_base.article_files.xliff.writing import xliff

#: Which articles are written: all, those without a translation, those whose source has changed since, those whose
#: translation nobody has reviewed, or all three of these.
Part = Literal["all", "missing", "outdated", "unreviewed", "open"]
ALL_PARTS: tuple[Part, ...] = get_args(Part)
#: What files end in: a file, or several where articles are written in more than one language.
ENDINGS = (".xlf", ".xliff", ".zip")


@dataclass(frozen=True, slots=True)
class TranslatorsFile:
    """A file for translators, what its name ends in, and how many articles are in it."""

    data: bytes
    ending: str
    articles: int


def translators_file(
    known: Iterable[Known], target: str, cut: Cut, part: Part = "all", *, name: str = "", ending: str = ""
) -> TranslatorsFile:
    """The ``part`` of the articles that is to be translated into ``target``.

    A file has one source language: of articles in several, an archive is made, with a file for each. Raises
    :class:`ArticleFileError` where that is not what its ``ending`` says, or where there is nothing to write.
    """
    by_source: dict[str, list[Known]] = {}
    for one in known:
        if one.article.language != target and _is_wanted(one, target, part):
            by_source.setdefault(one.article.language, []).append(one)
    if not by_source:
        raise ArticleFileError([f"There is nothing to translate into {target} here, or none of that kind."])
    if len(by_source) > 1 and ending not in ("", ".zip"):
        sources = ", ".join(sorted(by_source))
        raise ArticleFileError(
            [f"{name}: the articles are written in {sources}; export to a .zip, with a file for each."]
        )
    files = {
        f"{source}-{target}.xlf": xliff(articles, source, target, cut) for source, articles in sorted(by_source.items())
    }
    count = sum(map(len, by_source.values()))
    if ending == ".zip" or len(files) > 1:
        return TranslatorsFile(zipped(files.items()), ".zip", count)
    return TranslatorsFile(next(iter(files.values())).encode(), ending or ".xlf", count)


def _is_wanted(one: Known, target: str, part: Part) -> bool:
    states: Mapping[str, bool] = {
        "missing": target not in one.article.variants,
        "outdated": target in one.stale,
        "unreviewed": target in one.article.machine,
    }
    return True if part == "all" else any(states.values()) if part == "open" else states[part]
