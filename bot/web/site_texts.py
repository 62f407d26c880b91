"""The site's own texts, for whoever reads a language or a variety of one. Pure."""

from collections.abc import Mapping
from typing import TypeVar

from knowledge_base.chinese import adapted
from knowledge_base.locales import best, primary

T = TypeVar("T")


def written(texts: Mapping[str, T], wording: str) -> list[tuple[str, T]]:
    """What there is for a reader of ``wording``, with the tag of what it is written in; empty where there is none."""
    found = best([wording], [one for one in texts if primary(one) == primary(wording)])
    return [] if found is None else [(found, texts[found])]


def worded(texts: Mapping[str, str], wording: str) -> str:
    """The text for a reader of ``wording``, in the characters that they read; empty where there is none."""
    return "".join(adapted(text, code, wording) for code, text in written(texts, wording))
