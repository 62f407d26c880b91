"""Articles in files: read whatever their format, written so that reading them again gives the same articles."""

from pathlib import Path

from knowledge_base.article_files.assembling import Identify
from knowledge_base.article_files.parsing import LONGEST_ID, LONGEST_TEXT, parse
from knowledge_base.article_files.places import ArticleFileError
from knowledge_base.article_files.readers import load, read_files
from knowledge_base.article_files.writing import write
from knowledge_base.articles import Article

__all__ = ["LONGEST_ID", "LONGEST_TEXT", "ArticleFileError", "parse", "read", "write"]


def read(path: Path, identify: Identify | None = None) -> list[Article]:
    """All articles of a file, or of the files of a folder; ``identify`` tells languages that no file tells.

    Raises :class:`ArticleFileError` with all faults at once, so that nothing is half imported.
    """
    found = read_files(load(path), identify=identify)
    if found.faults:
        raise ArticleFileError(found.faults)
    return [one.article for one in found.articles]
