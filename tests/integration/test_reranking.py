"""The second look at the best matches, in a whole Hamdel."""

import asyncio
import re
from contextlib import AsyncExitStack
from importlib.util import find_spec
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.dialogue.considering import NOTHING_BEFORE
from bot.language.tracking import Spoken
from bot.settings import Settings
from bot.wiring import open_services
from knowledge_base.articles import Article, Variant
from tests.integration.test_commands import hamdel
from tests.torch_model import SUBJECTS, cross_encoder_of

ENGLISH = Spoken("en", "default")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cross-encoder that knows whether two texts are about the same subject."""
    pytest.importorskip("sentence_transformers")
    folder = tmp_path_factory.mktemp("torch") / "subjects"
    cross_encoder_of(folder)
    return folder


@pytest.mark.skipif(find_spec("sentence_transformers") is not None, reason="sentence-transformers is installed")
@pytest.mark.parametrize("command", [["serve", "--port", "0"], ["doctor"], ["chat"]])
def test_without_the_package_the_command_says_what_to_install(
    command: list[str], data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HAMDEL_RERANKER", "some/cross-encoder")
    failed = hamdel(*command, data=data)
    assert failed.returncode != 0
    assert "pip install hamdel[sentence-transformers]" in failed.stdout + failed.stderr
    assert "Traceback" not in failed.stdout + failed.stderr


@pytest.mark.extras
class TestReranking:
    def test_moves_confidence_to_the_article_that_the_model_finds(self, model: Path, data: Path) -> None:
        # Without the sample articles, which are about parcels as well.
        for file in data.glob("hamdel.sqlite3*"):
            file.unlink()

        async def confidences(reranker: str) -> tuple[dict[str, float], str]:
            async with AsyncExitStack() as stack:
                settings = Settings(data_dir=data, sample_articles=False, reranker=reranker, reranker_timeout=30)
                services = await open_services(settings, stack)
                answers = "Open the list of your orders and tap the map.", "Your bank shows it among credits."
                for subject, answer in zip(SUBJECTS[:2], answers, strict=True):
                    variant = Variant("en", f"Where do I see my {subject}?", (), answer)
                    article = Article(subject, "en", {"en": variant})
                    await services.library.save(article, status="published", author="test")
                seen = await services.reader.consider("where do I see my parcel or so", ENGLISH, NOTHING_BEFORE)
                metrics = services.metrics.render().decode()
                return {match.article_id: match.confidence for match in seen.matches}, metrics

        first, untouched = asyncio.run(confidences(""))
        again, counted = asyncio.run(confidences(str(model)))
        assert sum(again.values()) == pytest.approx(sum(first.values()), rel=1e-3)
        assert again["parcel"] / again["refund"] > 5 * first["parcel"] / first["refund"]
        assert 'hamdel_reranks_total{outcome="reranked"} 1.0' in counted
        assert "hamdel_reranks_total{" not in untouched

    def test_without_a_model_that_can_be_used_the_bot_answers(self, model: Path, data: Path) -> None:
        async def main() -> bool:
            async with AsyncExitStack() as stack:
                services = await open_services(Settings(data_dir=data, reranker=str(data / "none")), stack)
                return bool(await services.reader.find("Where is my order?", "en"))

        with capture_logs() as logged:
            assert asyncio.run(main())
        assert "reranker_not_opened" in [line["event"] for line in logged]

    def test_is_looked_at_by_the_doctor(self, model: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HAMDEL_RERANKER", str(model))
        monkeypatch.setenv("HAMDEL_RERANKER_TIMEOUT", "30")
        healthy = hamdel("doctor", data=data)
        assert healthy.returncode == 0, healthy.stdout
        assert re.search(r"ok +Reranker +cross-encoder-.*subjects, \d+ ms for 5 articles", healthy.stdout)
        monkeypatch.setenv("HAMDEL_RERANKER_TIMEOUT", "0.000001")
        assert "too slow for HAMDEL_RERANKER_TIMEOUT=1e-06" in hamdel("doctor", data=data).stdout
        monkeypatch.setenv("HAMDEL_RERANKER", str(data / "none"))
        broken = hamdel("doctor", data=data)
        assert (broken.returncode, "cannot be loaded" in broken.stdout) == (1, True)
