"""Learn what the package brings along, with the bundled encoder: ``topics.npz``, ``next_topics.npz`` and ``learnt.npz``
in ``bot/nlu``.

    python -m tests.bench.learn

To be run when the training data, the packaged questions or the bundled encoder have changed; a test tells. Three
minutes on two cores.
"""

import sys
import tempfile
from importlib import resources
from pathlib import Path

from bot.nlu import next_topics, topics
from bot.nlu.embedded import shipped_file
from knowledge_base.encoders.bundled import BundledEncoder


def main() -> int:
    """Write the files."""
    with tempfile.TemporaryDirectory() as folder:
        encoder = BundledEncoder(Path(folder)).open()
        # In this order: what comes next is told by what topics are.
        for name, made in (
            ("topics.npz", topics.weights_file),
            ("next_topics.npz", next_topics.weights_file),
            ("learnt.npz", shipped_file),
        ):
            content = made(encoder)
            Path(str(resources.files("bot.nlu") / name)).write_bytes(content)
            print(f"{name}: {len(content):,} bytes")
        encoder.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
