"""What an answer refers to: snippets, other articles, and files. Pure.

In Markdown these are ``{{snippet:opening-hours}}``, ``[How do I return it?](article:return-an-item)`` and
``![The label](file:0123…)``. Editors write them; readers never see them: :func:`resolved` puts texts and addresses in
their place.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import unquote

from knowledge_base.articles import Article, Audience
from knowledge_base.locales import chain, primary

#: What a snippet may be called, and characters of its name at most.
NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
LONGEST_NAME = 60

_SNIPPET = re.compile(r"\{\{\s*snippet\s*:\s*([^{}]*?)\s*\}\}", re.IGNORECASE)
# Brackets in a text are escaped, or come in pairs; an address has neither blanks nor parentheses.
_TO = re.compile(
    r"(!?)\[((?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]\(\s*<?(article|file):([^()\s<>]+)>?(?:\s+\"[^\"]*\")?\s*\)"
)


@dataclass(frozen=True, slots=True)
class Snippet:
    """A short text that many articles say; ``texts`` has it by language or variety, as Markdown."""

    name: str
    texts: Mapping[str, str]

    def text(self, *wanted: str) -> str:
        """The text in the first of the languages that it is in or that one falls back to; else in any, "" for none."""
        for locale in wanted:
            for one in (*chain(locale), *(code for code in sorted(self.texts) if primary(code) == primary(locale))):
                if self.texts.get(one):
                    return self.texts[one]
        return next((self.texts[one] for one in sorted(self.texts) if self.texts[one]), "")


@dataclass(frozen=True, slots=True)
class References:
    """What some texts refer to: the names of snippets, and the ids of articles and files."""

    snippets: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    files: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.snippets or self.articles or self.files)

    def __or__(self, other: "References") -> "References":
        return References(self.snippets | other.snippets, self.articles | other.articles, self.files | other.files)

    def __and__(self, other: "References") -> "References":
        return References(self.snippets & other.snippets, self.articles & other.articles, self.files & other.files)

    def __sub__(self, other: "References") -> "References":
        return References(self.snippets - other.snippets, self.articles - other.articles, self.files - other.files)


NONE = References()


class Addresses(Protocol):
    """Where readers find what an answer refers to."""

    def page(self, article_id: str, language: str) -> str | None:
        """The help page of a public article in a language; None where there are no help pages."""
        ...

    def file(self, file_id: str, audience: Audience) -> str:
        """A file of an article for an ``audience``."""
        ...


class NoAddresses:
    """Nothing is served: links give way to their texts, and files keep their names."""

    def page(self, article_id: str, language: str) -> str | None:
        """See :class:`Addresses`."""
        return None

    def file(self, file_id: str, audience: Audience) -> str:
        """See :class:`Addresses`."""
        return f"file:{file_id}"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What references are resolved with. ``title`` is the question of an article in a language, None where visitors
    do not find it; ``is_public`` says whether it has a help page."""

    snippets: Mapping[str, Snippet]
    title: Callable[[str, str], str | None]
    is_public: Callable[[str], bool]
    addresses: Addresses = field(default_factory=NoAddresses)


def may_refer(text: str) -> bool:
    """Whether a text may refer to anything; quick, for the many that do not."""
    return "{{" in text or "](" in text


def references_of(texts: Iterable[str], snippets: Mapping[str, Snippet] | None = None) -> References:
    """What ``texts`` refer to; with ``snippets`` also what these do in turn."""
    named: set[str] = set()
    found: dict[str, set[str]] = {"article": set(), "file": set()}
    waiting = list(texts)
    while waiting:
        text = waiting.pop()
        if not may_refer(text):
            continue
        fresh = {name.casefold() for name in _SNIPPET.findall(text)} - named
        named |= fresh
        for name in fresh:
            if snippets and name in snippets:
                waiting += snippets[name].texts.values()
        for _, _, kind, to in _TO.findall(text):
            found[kind].add(unquote(to))
    return References(frozenset(named), frozenset(found["article"]), frozenset(found["file"]))


def references_in(article: Article, snippets: Mapping[str, Snippet] | None = None) -> References:
    """What the answers of an article refer to, in all its languages; with ``snippets`` also what these do in turn."""
    return references_of((one.answer for one in article.variants.values()), snippets)


def filled(answer: str, languages: Iterable[str], snippets: Mapping[str, Snippet]) -> str:
    """``answer`` with the texts of its snippets, in the first of the ``languages`` that they are in; what names none
    goes."""
    wanted = tuple(languages)

    def one(found: re.Match[str]) -> str:
        snippet = snippets.get(found[1].casefold())
        # Once: a snippet has no snippets in it, whatever it says.
        return "" if snippet is None else _SNIPPET.sub("", snippet.text(*wanted)).strip()

    return _SNIPPET.sub(one, answer)


def resolved(answer: str, language: str, source: str, audience: Audience, around: Surroundings) -> str:
    """An ``answer`` in a ``language`` as those of an ``audience`` read it; ``source`` is the article's own language.

    Snippets are filled in, links lead to help pages or give way to their texts, files have their addresses.
    """
    if not may_refer(answer):
        return answer

    def one(found: re.Match[str]) -> str:
        mark, text, kind, to = found[1], found[2], found[3], unquote(found[4])
        if kind == "file":
            return f"{mark}[{text}]({around.addresses.file(to, audience)})"
        title = around.title(to, language)
        said = text.strip() or title or ""
        page = around.addresses.page(to, language) if title is not None and around.is_public(to) else None
        return said if page is None or mark else f"[{said}]({page})"

    return _TO.sub(one, filled(answer, (language, source), around.snippets))
