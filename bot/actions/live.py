"""Live data as the dialogue asks for it: the action of an article, and the article with what came back."""

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions import store
from bot.actions.calling import Caller
from bot.actions.definition import Action, Asker, Found, Result, Use
from bot.actions.templates import MissingValue, filled
from knowledge_base.articles import Article, Variant
from knowledge_base.locales import best, primary


class LiveData:
    """Looks up what articles want to say. ``demo`` is the action of the demo's shop, where that is switched on."""

    def __init__(self, caller: Caller, demo: Use | None = None) -> None:
        self._caller = caller
        self._demo = demo

    async def use(self, connection: AsyncConnection, article_id: str) -> Use | None:
        """The action of an article; None where it has none, or one that is switched off."""
        found = await store.use_of(connection, article_id)
        if found is not None:
            return found if found.action.active else None
        return self._demo if self._demo is not None and self._demo.article == article_id else None

    async def look_up(self, action: Action, details: Mapping[str, str], asker: Asker) -> Result:
        """What another system knows by ``details``; within two seconds."""
        return await self._caller.call(action, details, asker)


def article_with(article: Article, use: Use, found: Found, language: str) -> Article | None:
    """``article`` with an answer made of what was found: in ``language``, which may be a locale, or in its own where
    the answer was written in that alone. None where it was written in neither, or where something that it says was not
    found."""
    theirs = [one for one in use.templates if primary(one) == primary(language)]
    written = best([language], theirs) or article.language
    if written not in use.templates:
        return None
    try:
        answer = filled(use.templates[written], found.values, written, use.action.words)
    except MissingValue:
        return None
    before = article.variants.get(written)
    variant = Variant(written, article.variant(written).question) if before is None else before
    live = {written: replace(variant, answer=answer)}
    # Without the language asked for there is the article's own, and nothing else.
    return replace(article, language=written, variants=live, machine=())
