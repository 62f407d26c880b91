"""Synonyms proposed from what visitors wrote: words that no article has, and which word of the articles in their place
makes the bot sure."""

import asyncio
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.dialogue import policy
from bot.dialogue.considering import MessageReader
from bot.gaps.question_store import Written
from knowledge_base.retriever import Retriever
from knowledge_base.spelling import words_in

#: A word is looked into that stands in so many questions, and so many of the commonest.
ASKED_AT, WORDS = 2, 8
#: Words of articles that are tried in its place, and questions that they are tried in.
TERMS, TRIED = 10, 3
#: Articles whose words are tried: the likeliest of each question.
ARTICLES = 3
#: The shortest word: shorter ones are endings and typing errors.
SHORTEST = 3
#: Examples that are shown.
EXAMPLES = 5


@dataclass(frozen=True, slots=True)
class SynonymProposal:
    """What visitors write, what the articles say, in how many questions, and some of those."""

    language: str
    word: str
    term: str
    count: int
    examples: Sequence[str]


async def proposals(
    retriever: Retriever,
    reader: MessageReader,
    written: Sequence[Written],
    refused: Iterable[tuple[str, str, str]] = (),
) -> list[SynonymProposal]:
    """The synonyms that would make the bot sure of questions that it was asked in vain, the commonest first.

    A word is proposed where most of the questions that it stands in would surely be answered, were it another word.
    Languages that do not part words with spaces have none.
    """
    left_out, found = set(refused), []
    for (language, word), texts in await asyncio.to_thread(_unknown_words, retriever, written):
        known = {term for one, other, term in left_out if (one, other) == (language, word)}
        term = await _best_term(retriever, reader, language, word, texts[:TRIED], known)
        if term is not None:
            found.append(SynonymProposal(language, word, term, len(texts), texts[:EXAMPLES]))
    return found


def _unknown_words(retriever: Retriever, written: Sequence[Written]) -> list[tuple[tuple[str, str], list[str]]]:
    """The words that the articles of their language do not have, by language, with the questions they stand in."""
    texts: defaultdict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for one in written:
        if retriever.in_other_words(one.text, one.language):
            continue
        for word in words_in(one.text, one.language):
            if _is_word(word) and retriever.is_unknown(word, one.language):
                # Of one conversation a word counts once.
                texts[one.language, word].setdefault(one.conversation_id, one.text)
    several = {key: list(dict.fromkeys(some.values())) for key, some in texts.items()}
    common = sorted(several.items(), key=lambda item: (-len(item[1]), item[0]))
    return [(key, some) for key, some in common if len(some) >= ASKED_AT][:WORDS]


async def _best_term(
    retriever: Retriever,
    reader: MessageReader,
    language: str,
    word: str,
    texts: Sequence[str],
    refused: set[str],
) -> str | None:
    """The word of the articles that makes the bot sure of most of the ``texts``, in the place of ``word``."""
    terms: Counter[str] = Counter()
    for text in texts:
        for match in (await reader.find(text, language))[:ARTICLES]:
            terms.update(_telling(retriever, match.article_id, language))
    best: tuple[tuple[int, int, int], str] | None = None
    for term in [one for one, _ in terms.most_common() if one not in refused][:TERMS]:
        articles: Counter[str] = Counter()
        for text in texts:
            matches = await reader.find(_exchanged(text, word, term), language, 1)
            if policy.answers(matches):
                articles[matches[0].article_id] += 1
        # A word that brings every question to one article is what that one is about, and not what a thing is called.
        fit = articles.total(), len(articles), retriever.uses(term, language)
        if 2 * articles.total() > len(texts) and (best is None or fit > best[0]):
            best = fit, term
    return None if best is None else best[1]


def _telling(retriever: Retriever, article_id: str, language: str) -> set[str]:
    """The words of an article's questions that are not in most articles."""
    article = retriever.article(article_id)
    variant = article.variants.get(language) if article is not None else None
    if variant is None:
        return set()
    words = set().union(*(words_in(text, language) for text in variant.utterances))
    return {word for word in words if _is_word(word) and not retriever.is_general(word)}


def _is_word(word: str) -> bool:
    return len(word) >= SHORTEST and not any(map(str.isdigit, word))


def _exchanged(text: str, word: str, term: str) -> str:
    return re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", lambda _: term, text, flags=re.IGNORECASE)
