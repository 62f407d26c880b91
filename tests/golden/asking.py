"""The golden set, asked."""

from pathlib import Path

from bot.commands.evaluation import run
from bot.settings import Settings
from knowledge_base.evaluation import Evaluation
from knowledge_base.import_export import write
from knowledge_base.samples import sample_articles
from tests.golden import QUESTIONS


def ask(data_dir: Path) -> Evaluation:
    """Ask every question as ``hamdel evaluate`` does, on an index of the sample articles alone.

    ``data_dir`` keeps the encoder, what was learnt, and the vectors.
    """
    articles = data_dir / "samples.jsonl"
    write(sample_articles(), articles)
    return run(Settings(data_dir=data_dir), articles, QUESTIONS, lambda *_: None)
