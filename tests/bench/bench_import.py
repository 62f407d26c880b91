"""How long it takes to import many articles, and to start with them.

    python -m tests.bench.bench_import [ARTICLES]

Imports articles with five phrasings each by `hamdel articles import` into an empty data folder, imports the same file
once more, when every vector is known, and opens all parts of a server on the folder.
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from subprocess import run

import numpy as np

from knowledge_base.samples import sample_articles

ARTICLES, PHRASINGS = 10_000, 5
WANTED = {"import": 150.0, "import again": 60.0, "start": 10.0}

OPEN = """
import asyncio, sys
from contextlib import AsyncExitStack
from pathlib import Path
from bot.wiring import open_services
from bot.settings import Settings

async def main():
    async with AsyncExitStack() as stack:
        services = await open_services(Settings(data_dir=Path(sys.argv[1])), stack)
        print(len(services.library), "articles")

asyncio.run(main())
"""


def write_articles(file: Path, count: int) -> None:
    """Write ``count`` articles whose words are drawn by lot from those of the samples."""
    rng = np.random.default_rng(0)
    words = sorted({word for one in sample_articles() for text in one.source.utterances for word in text.split()})
    with file.open("w", encoding="utf-8") as stream:
        for number in range(count):
            texts = [" ".join(rng.choice(words, 7)) + f" {number}" for _ in range(PHRASINGS)]
            row = {"id": f"a{number}", "language": "en", "question": texts[0], "phrasings": texts[1:]}
            stream.write(json.dumps({**row, "answer": " ".join(rng.choice(words, 20))}) + "\n")


def timed(work: Callable[[], object]) -> float:
    """Seconds that ``work`` takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def main() -> int:
    """Print the seconds; 1 where one is higher than wanted for 10,000 articles."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "articles.jsonl"
        write_articles(file, count)
        command = [sys.executable, "-c", "from bot.commands.main import app; app()", "articles", "import", str(file)]
        command += ["--data-dir", str(folder)]
        taken = {
            # What a first start does once is not part of an import.
            "first start": timed(lambda: run([sys.executable, "-c", OPEN, str(folder)], check=True)),
            "import": timed(lambda: run(command, check=True)),
            "import again": timed(lambda: run(command, check=True)),
            "start": timed(lambda: run([sys.executable, "-c", OPEN, str(folder)], check=True)),
        }
    for what, seconds in taken.items():
        print(f"{what:14}{seconds:8.1f} s")
    return int(any(taken[what] > seconds * max(1.0, count / ARTICLES) for what, seconds in WANTED.items()))


if __name__ == "__main__":
    sys.exit(main())
