"""What somebody is told of an import that was overtaken, or that was broken off between articles and live data."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from knowledge_base.article_files.live_answers import LiveAnswer
from knowledge_base.article_files.places import Options, SourceFile
from knowledge_base.articles import Article
from knowledge_base.errors import KnowledgeBaseError
from knowledge_base.import_plan import LiveData
from knowledge_base.import_store import ImportState
from knowledge_base.imports import ArticleImports
from knowledge_base.library import Library
from tests.integration.libraries import Site
from tests.unit.shop import SHOP

pytestmark = pytest.mark.anyio

ROW = b"id,language,question,answer,action,live_answer\nnew,en,Is it new?,It is.,orders,{order} is on its way\n"


class Live:
    """Live data of a site with one action; ``says`` is what comes of storing an answer."""

    def __init__(self, says: bool | Exception = True) -> None:
        self.says = says
        self.versions: list[int] = []

    async def answers(self) -> Mapping[str, LiveAnswer]:
        return {"new": LiveAnswer("orders", {"en": "{order}"})}

    async def known(self) -> LiveData:
        return LiveData(frozenset(("orders",)), await self.answers(), lambda *_: "", {"new": 7})

    async def put(self, article: Article, answer: LiveAnswer, version: int, agent_id: int | None) -> bool:
        self.versions.append(version)
        if isinstance(self.says, Exception):
            raise self.says
        return self.says


@asynccontextmanager
async def importing(folder: Path, live: Live) -> AsyncIterator[tuple[ArticleImports, Library]]:
    site = Site(folder)
    async with site.library() as library, site.database() as database:
        imports = ArticleImports(database, library, ("en",), lambda _: [("en", 1.0)], live)
        yield imports, library
        await imports.close()


async def brought_in(imports: ArticleImports) -> ImportState:
    plan = await imports.plan([SourceFile("a.csv", ROW)], Options())
    state = await imports.begin(plan, "ada")
    async with asyncio.timeout(30):
        while state.state == "running":
            state = await imports.state(state.id)
    return state


@pytest.mark.parametrize("error", [KnowledgeBaseError("broken", "It broke."), OSError("It broke.")])
async def test_articles_that_are_stored_are_not_told_as_not_imported(tmp_path: Path, error: Exception) -> None:
    async with importing(tmp_path, Live(error)) as (imports, library):
        state = await brought_in(imports)
        assert library.article("new") is not None
    assert state.state == "failed"
    assert "Nothing was imported" not in state.message
    assert "The articles were imported" in state.message


async def test_live_data_that_could_not_be_kept_is_named_when_the_import_is_done(tmp_path: Path) -> None:
    live = Live(says=False)
    async with importing(tmp_path, live) as (imports, _):
        state = await brought_in(imports)
    assert (state.state, live.versions) == ("done", [7])
    assert state.message.startswith("The live data of new or its action was changed meanwhile")


async def test_an_import_that_went_well_has_nothing_to_tell(tmp_path: Path) -> None:
    async with importing(tmp_path, Live()) as (imports, _):
        state = await brought_in(imports)
    assert (state.state, state.message) == ("done", "")


async def test_an_article_that_was_withdrawn_since_the_plan_is_not_published_again(tmp_path: Path) -> None:
    async with importing(tmp_path, Live()) as (imports, library):
        await library.save_all(SHOP, author="ada")
        row = b"id,language,question,answer\ntrack,en,Where is it?,On its way.\n"
        plan = await imports.plan([SourceFile("a.csv", row)], Options())
        await library.set_status("track", "withdrawn")
        with pytest.raises(KnowledgeBaseError, match="Somebody else changed track meanwhile"):
            await imports.carry_out(plan, author="ada")
        assert (await library.get("track")).status == "withdrawn"
