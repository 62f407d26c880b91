"""The texts of an article that it is found by: its utterances as they are asked, its answer in passages."""

import hashlib
import re

from knowledge_base.articles import Article
from knowledge_base.encoders import Kind
from knowledge_base.normalization import normalized
from knowledge_base.sentences import answer_sentences

PASSAGE_LENGTH = 240
PASSAGES = 12

_MARKUP = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|[*_`#>|]+")


def passages_of(answer: str) -> list[str]:
    """The sentences of a Markdown ``answer`` as plain text, short neighbours joined, repeats and the far end cut."""
    found: list[str] = []
    for sentence in answer_sentences(plain_text(answer[: PASSAGES * PASSAGE_LENGTH * 2])):
        text = " ".join(sentence.split())
        if not text:
            continue
        if found and len(found[-1]) + len(text) < PASSAGE_LENGTH:
            found[-1] += " " + text
        else:
            found.append(text[: PASSAGE_LENGTH * 2])
    return list(dict.fromkeys(found))[:PASSAGES]


def plain_text(markdown: str) -> str:
    """``markdown`` without its marks and the addresses of its links; lines stay as they are."""
    return _MARKUP.sub(r"\1", markdown)


def texts_to_encode(article: Article) -> list[tuple[str, Kind]]:
    """Every text of ``article`` that the index needs the vector of, with the kind to encode it as, without repeats."""
    kinds: dict[str, Kind] = {}
    for variant in article.variants.values():
        kinds.update((normalized(text, variant.language), "query") for text in variant.utterances)
    for variant in article.variants.values():
        for text in passages_of(variant.answer):
            kinds.setdefault(normalized(text, variant.language), "passage")
    return list(kinds.items())


def digest_of(article: Article) -> str:
    """A digest of everything about ``article`` that a search depends on."""
    parts = [article.id]
    for language, variant in sorted(article.variants.items()):
        parts += [language, *variant.utterances, "", *passages_of(variant.answer), ""]
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
