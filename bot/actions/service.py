"""Actions as administrators look after them, and their uses as editors do."""

import time
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions import store
from bot.actions.checking import MOST, check_needs, check_templates, check_words, checked_name
from bot.actions.definition import Action, ActionError, Asker, Identity, Kind, Need, Result, Use
from bot.actions.live import LiveData
from bot.actions.needs import value_in
from bot.outside import addresses
from bot.outside.signing import new_secret
from bot.storage import Database
from handoff import audit
from knowledge_base.articles import Article


@dataclass(frozen=True, slots=True)
class ActionChange:
    """An action as it shall be."""

    name: str
    kind: Kind
    url: str
    needs: Sequence[Need]
    identity: Identity
    words: Mapping[str, Mapping[str, str]]
    active: bool


@dataclass(frozen=True, slots=True)
class Overview:
    """An action, and the articles that answer with it."""

    action: Action
    articles: Sequence[str]


class Actions:
    """Keeps actions; ``live`` runs them. ``private`` says that systems in this server's own network may be asked.

    Raises :class:`ActionError`.
    """

    def __init__(
        self,
        database: Database,
        live: LiveData,
        *,
        languages: Sequence[str],
        private: bool,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.live = live
        self._database = database
        self._languages = languages
        self._private = private
        self._clock = clock

    async def all(self) -> list[Overview]:
        """All of them, by name."""
        async with self._database.read() as connection:
            users = await store.used_by(connection)
            return [Overview(one, users.get(one.id, ())) for one in await store.everything(connection)]

    async def add(self, wanted: ActionChange, agent_id: int) -> Action:
        """Keep a new one, with a secret that is told to nobody later."""
        values, now = self._checked(wanted), self._clock()
        async with self._database.write(alone="actions") as connection:
            if await store.count(connection) >= MOST:
                raise ActionError("too_many_actions", f"There are {MOST} actions already; delete one first.")
            await self._check_free(connection, values["name"], None)
            made = await store.add(connection, {**values, "secret": new_secret()}, now)
            await audit.record(connection, "action-added", now=now, agent_id=agent_id, name=values["name"])
            return await _found(connection, made)

    async def change(self, action_id: int, version: int, wanted: ActionChange, agent_id: int) -> Overview:
        """Change one that nobody has changed since ``version``."""
        values, now = self._checked(wanted), self._clock()
        async with self._database.write(alone="actions") as connection:
            await _found(connection, action_id)
            await self._check_free(connection, values["name"], action_id)
            if not await store.change(connection, action_id, version, values):
                raise _changed()
            await audit.record(connection, "action-changed", now=now, agent_id=agent_id, name=values["name"])
            users = await store.used_by(connection)
            return Overview(await _found(connection, action_id), users.get(action_id, ()))

    async def remove(self, action_id: int, agent_id: int) -> None:
        """Delete one; articles that used it answer with their own text."""
        now = self._clock()
        async with self._database.write() as connection:
            found = await _found(connection, action_id)
            await store.remove(connection, action_id)
            await audit.record(connection, "action-removed", now=now, agent_id=agent_id, name=found.name)

    async def renew_secret(self, action_id: int, agent_id: int) -> Action:
        """Give one a new secret, by which everything is signed from now on."""
        now = self._clock()
        async with self._database.write() as connection:
            found = await _found(connection, action_id)
            if not await store.change(connection, action_id, found.version, {"secret": new_secret()}):
                raise _changed()
            await audit.record(connection, "action-secret-renewed", now=now, agent_id=agent_id, name=found.name)
            return await _found(connection, action_id)

    async def test(self, action_id: int, details: Mapping[str, str], language: str) -> Result:
        """What one finds by ``details``, also where it is switched off; nobody is vouched for."""
        async with self._database.read() as connection:
            action = await _found(connection, action_id)
        given = {one.name: value_in(one, details.get(one.name, "")) for one in action.needs}
        if lacking := [name for name, value in given.items() if value is None]:
            raise ActionError("invalid_trial", f"To try it, give {', '.join(lacking)} in the shape that is asked for.")
        key = f"act_{uuid.uuid4().hex}"
        return await self.live.look_up(
            action, {name: value for name, value in given.items() if value is not None}, Asker("test", language, key)
        )

    async def use(self, article_id: str) -> Use | None:
        """The action of an article, also one that is switched off."""
        async with self._database.read() as connection:
            return await store.use_of(connection, article_id)

    def check_use(self, article: Article, templates: Mapping[str, str]) -> None:
        """Raise :class:`ActionError` where an article cannot have such an answer."""
        check_templates(templates, self._languages, article.language)

    async def put_use(
        self, article: Article, action_name: str, templates: Mapping[str, str], version: int, agent_id: int | None
    ) -> Use:
        """Let an article answer with an action, where nobody has changed that since ``version``, 0 for none yet."""
        now = self._clock()
        async with self._database.write(alone="actions") as connection:
            before = await store.use_of(connection, article.id)
            # What was written before the site gave up a language may stay.
            kept = set(before.templates if before else ()) - set(self._languages)
            unchanged = {one for one in kept if before and templates.get(one) == before.templates[one]}
            written = check_templates(templates, {*self._languages, *unchanged}, article.language)
            action = await store.named(connection, action_name)
            if action is None:
                raise _unknown()
            if not await store.put_use(connection, article.id, action.id, written, version):
                raise _changed()
            await audit.record(
                connection, "article-action-set", now=now, agent_id=agent_id, name=action.name, article=article.id
            )
            found = await store.use_of(connection, article.id)
        assert found is not None
        return found

    async def drop_use(self, article_id: str, agent_id: int) -> None:
        """Let an article answer with its own text again."""
        now = self._clock()
        async with self._database.write() as connection:
            if await store.drop_use(connection, article_id):
                await audit.record(connection, "article-action-dropped", now=now, agent_id=agent_id, article=article_id)

    def _checked(self, wanted: ActionChange) -> dict[str, Any]:
        check_needs(wanted.needs, self._languages)
        check_words(wanted.words, self._languages)
        try:
            url = "" if wanted.kind == "demo" else addresses.check(wanted.url, private=self._private)
        except addresses.WrongAddress as error:
            raise ActionError("invalid_action_url", str(error)) from None
        return {**asdict(wanted), "needs": wanted.needs, "name": checked_name(wanted.name), "url": url}

    async def _check_free(self, connection: AsyncConnection, name: str, action_id: int | None) -> None:
        found = await store.named(connection, name)
        if found is not None and found.id != action_id:
            raise ActionError("action_exists", f"There is an action {name} already; give this one another name.")


async def _found(connection: AsyncConnection, action_id: int) -> Action:
    found = await store.find(connection, action_id)
    if found is None:
        raise _unknown()
    return found


def _unknown() -> ActionError:
    return ActionError("unknown_action", "There is no such action; it may have been deleted.")


def _changed() -> ActionError:
    return ActionError("changed_meanwhile", "Somebody else has changed this in the meantime; load it again.")
