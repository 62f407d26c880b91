"""Answers with live data that come in with articles from files."""

from collections.abc import Mapping, Sequence

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions import store
from bot.actions.checking import check_templates
from bot.actions.definition import ActionError, Use
from bot.actions.service import Actions
from bot.storage import Database
from knowledge_base.article_files.live_answers import LiveAnswer
from knowledge_base.articles import Article
from knowledge_base.import_plan import LiveData

log = structlog.get_logger(__name__)


async def answers(connection: AsyncConnection) -> dict[str, LiveAnswer]:
    """The answers with live data that articles have, by article."""
    return {one.article: _answer(one) for one in await store.uses(connection)}


async def live_data(connection: AsyncConnection, languages: Sequence[str]) -> LiveData:
    """What an import has to know of live data, on a site of these languages."""
    actions = frozenset(one.name for one in await store.everything(connection))
    uses = await store.uses(connection)
    return LiveData(
        actions,
        {one.article: _answer(one) for one in uses},
        lambda *wanted: _fault(languages, *wanted),
        {one.article: one.version for one in uses},
    )


def _answer(use: Use) -> LiveAnswer:
    return LiveAnswer(use.action.name, use.templates)


def _fault(languages: Sequence[str], article: Article, wanted: LiveAnswer, before: LiveAnswer | None) -> str:
    # What was written before the site gave up a language may stay.
    kept = (
        {language for language, said in before.answers.items() if wanted.answers.get(language) == said}
        if before
        else ()
    )
    try:
        check_templates(wanted.answers, {*languages, *kept}, article.language)
    except ActionError as error:
        return str(error)
    return ""


class ImportedAnswers:
    """What an import is told of live data, and where it stores answers with them."""

    def __init__(self, database: Database, actions: Actions, languages: Sequence[str]) -> None:
        self._database = database
        self._actions = actions
        self._languages = languages

    async def answers(self) -> Mapping[str, LiveAnswer]:
        """The answers with live data that articles have, by article."""
        async with self._database.read() as connection:
            return await answers(connection)

    async def known(self) -> LiveData:
        """What there is to look up, and which articles do."""
        async with self._database.read() as connection:
            return await live_data(connection, self._languages)

    async def put(self, article: Article, answer: LiveAnswer, version: int, agent_id: int | None) -> bool:
        """Let an article answer with live data instead of with its answer of that version, 0 for none.

        False where its action was removed or its answer changed meanwhile.
        """
        try:
            await self._actions.put_use(article, answer.action, answer.answers, version, agent_id)
        except ActionError as error:
            log.warning("live_answer_not_imported", article=article.id, action=answer.action, code=error.code)
            return False
        return True
