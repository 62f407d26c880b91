"""Taking another encoder into use: the old one answers until everything is encoded with the new one."""

import asyncio
import shutil
import zlib
from collections.abc import Callable
from contextlib import AsyncExitStack
from pathlib import Path

import numpy as np
import pytest

from bot.dialogue.reading import Engines
from bot.nlu.embedded import EmbeddedNlu
from bot.settings import Settings
from bot.web.services import Services
from bot.wiring import open_services
from knowledge_base import encoders
from knowledge_base.articles import Article, Variant
from knowledge_base.calibration import Background
from knowledge_base.encoders import Kind, Vectors
from knowledge_base.encoders.bundled import BundledEncoder
from knowledge_base.encoders.errors import UnknownEngine
from knowledge_base.encoders.in_use import encoder_in_use
from knowledge_base.retriever import Retriever
from knowledge_base.samples import sample_articles
from knowledge_base.search import SearchIndex


class LettersEncoder:
    """Counts three letters at a time: an encoder of another dimension, which needs no model."""

    name, dimension = "letters", 192

    def __init__(self, folder: Path) -> None:
        pass

    def knows(self, word: str) -> bool:
        """See :class:`knowledge_base.encoders.Encoder`."""
        return True

    def encode(self, texts: list[str], kind: Kind) -> Vectors:
        """See :class:`knowledge_base.encoders.Encoder`."""
        rows = np.full((len(texts), self.dimension), 1e-3, np.float32)
        for row, text in zip(rows, texts, strict=True):
            padded = f"  {text.casefold()}  "
            for start in range(len(padded) - 2):
                row[zlib.crc32(padded[start : start + 3].encode("utf-8", "replace")) % self.dimension] += 1
        unit: Vectors = rows / np.linalg.norm(rows, axis=1, keepdims=True)
        return unit


class MuteEncoder(LettersEncoder):
    """An encoder whose model turns out to be damaged."""

    name = "mute"

    def encode(self, texts: list[str], kind: Kind) -> Vectors:
        """Raises always."""
        raise RuntimeError("damaged")


@pytest.fixture
def data(tmp_path: Path, prepared: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site that has answered with the bundled encoder, in which other encoders are known, too."""
    folder = tmp_path / "data"
    shutil.copytree(prepared, folder)
    monkeypatch.setitem(encoders.ENGINES, "letters", f"{__name__}:LettersEncoder")
    monkeypatch.setitem(encoders.ENGINES, "mute", f"{__name__}:MuteEncoder")
    return folder


def _change(services: Services) -> "asyncio.Task[None]":
    (task,) = [one for one in asyncio.all_tasks() if one.get_name() == "change encoder"]
    return task


async def _top(services: Services, text: str) -> str:
    return (await services.reader.find(text, "en"))[0].article_id


def test_the_old_encoder_answers_until_the_new_one_has_read_everything(data: Path) -> None:
    async def main() -> None:
        async with AsyncExitStack() as stack:
            services = await open_services(Settings(data_dir=data, encoder="letters"), stack)
            before = services.library.encoder.name
            # Only a model of meaning finds this in another language.
            assert before != "letters"
            assert await _top(services, "Waar blijft mijn pakketje?") == "track-order"
            await _change(services)
            assert services.library.encoder.name == "letters"
            assert await _top(services, "Where is my order?") == "track-order"

    asyncio.run(main())
    assert encoder_in_use(data, "bundled") == "letters"


def test_what_is_saved_during_the_change_is_found_after_it(data: Path) -> None:
    async def main() -> str:
        async with AsyncExitStack() as stack:
            services = await open_services(Settings(data_dir=data, encoder="letters"), stack)
            change = _change(services)
            variant = Variant("en", "Do you rent out zeppelins?", ("hire a zeppelin",), "We do, on Sundays.")
            new = Article(id="zeppelin", language="en", variants={"en": variant}, category="", tags=())
            await services.library.save(new, status="published", author="test")
            await change
            return await _top(services, "rent a zeppelin")

    assert asyncio.run(main()) == "zeppelin"


def test_an_encoder_that_does_not_work_leaves_the_old_one_answering(data: Path) -> None:
    async def main() -> tuple[str, str]:
        async with AsyncExitStack() as stack:
            services = await open_services(Settings(data_dir=data, encoder="mute"), stack)
            await _change(services)
            return services.library.encoder.name, await _top(services, "Where is my order?")

    name, top = asyncio.run(main())
    assert name != "mute"
    assert top == "track-order"
    assert encoder_in_use(data, "") == "bundled"


def test_a_setting_that_names_no_encoder_is_an_error_at_once(data: Path) -> None:
    async def main() -> None:
        async with AsyncExitStack() as stack:
            await open_services(Settings(data_dir=data, encoder="no-such-engine"), stack)

    with pytest.raises(UnknownEngine):
        asyncio.run(main())


@pytest.mark.anyio
async def test_a_message_that_is_being_read_is_searched_by_who_read_it(data: Path, tmp_path: Path) -> None:
    index = SearchIndex(LettersEncoder(tmp_path), Background.of({}, {}))
    index.put(sample_articles())
    later = Retriever(index, {article.id: article for article in sample_articles()})
    async with AsyncExitStack() as stack:
        services = await open_services(Settings(data_dir=data), stack)
        reader, encoder = services.reader, services.library.encoder
        nlu = EmbeddedNlu.open(data / "nlu", BundledEncoder(data / "encoders"))

        class ReplacedMeanwhile:
            """Encodes, and has everything replaced before it is done."""

            name, dimension = encoder.name, encoder.dimension

            async def encode(
                self, texts: list[str], kind: Kind, meanwhile: Callable[[], object] | None = None
            ) -> Vectors:
                vectors = await encoder.encode(texts, kind)
                reader.use(Engines(encoder, nlu, later))
                return vectors

        reader.use(Engines(ReplacedMeanwhile(), nlu, services.library.retriever))

        found = await reader.find("Where is my order? I bought a lamp last week.", "en")

    assert found[0].article_id == "track-order"
