"""Where readers find what an answer refers to: help pages, and files of articles."""

from urllib.parse import quote

from knowledge_base.article_file_store import address_of
from knowledge_base.articles import Audience

#: The path of the files of articles.
FILES = "/article-files"


class ArticleAddresses:
    """Addresses at the site's public one; without it they begin with a slash, and pages of this server alone can follow
    them. See :class:`knowledge_base.references.Addresses`."""

    def __init__(self, public_url: str, *, has_pages: bool) -> None:
        self._base = public_url.rstrip("/")
        self._has_pages = has_pages

    def page(self, article_id: str, language: str) -> str | None:
        """See :class:`knowledge_base.references.Addresses`."""
        return f"{self._base}/help/{language}/{quote(article_id, safe='')}" if self._has_pages else None

    def file(self, file_id: str, audience: Audience) -> str:
        """See :class:`knowledge_base.references.Addresses`."""
        return f"{self._base}{FILES}/{address_of(file_id, audience)}"
