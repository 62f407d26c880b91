"""``python -m tests.dialogues``: take the scripted dialogues and say which went as expected, by kind and language."""

import argparse
import json
import os
import sqlite3
import sys
import tempfile
import uuid
from collections.abc import Callable
from pathlib import Path

import httpx

from bot.commands.terminal import quiet_logs
from bot.settings import Settings
from tests.conftest import _serve
from tests.dialogues import FIGURES, Taken, dialogues, judge, shares, take, told


def main() -> int:
    """Print the failures and the shares."""
    quiet_logs()
    parser = argparse.ArgumentParser(prog="python -m tests.dialogues", description=__doc__)
    parser.add_argument("--set", default="first", choices=("first", "second"))
    parser.add_argument("--language", help="only this language's dialogues")
    parser.add_argument("--kind", help="only dialogues of this kind")
    parser.add_argument("--record", action="store_true", help="write down how many went well")
    parser.add_argument("--quiet", action="store_true", help="print the shares alone")
    options = parser.parse_args()
    chosen = [
        one
        for one in dialogues(options.set)
        if options.language in (None, one.language) and options.kind in (None, one.kind)
    ]
    cache = os.environ.get("HAMDEL_TEST_CACHE")
    with tempfile.TemporaryDirectory() as folder:
        data = Path(cache) / "dialogues" if cache else Path(folder)
        with _serve(Settings(data_dir=data, port=0)) as server, httpx.Client(base_url=server.url, timeout=60) as client:

            def ask(sender: str, message: str, **fields: object) -> list[dict[str, object]]:
                response = client.post(
                    "/webhooks/rest/webhook", json={"sender": sender, "message": message, **fields}
                ).raise_for_status()
                found: list[dict[str, object]] = response.json()
                return found

            judging, tell = judge(), urgency(data)
            taken = [take(one, uuid.uuid4().hex, ask, judging, tell) for one in chosen]
    for one in taken:
        if not one.passed and not options.quiet:
            print(*told(one), "", sep="\n")
    report("kind", taken, lambda one: one.dialogue.kind)
    report("language", taken, lambda one: one.dialogue.language)
    print(f"all: {sum(one.passed for one in taken)} of {len(taken)}")
    if options.record and not (options.language or options.kind):
        record(options.set, taken)
    return 0


def record(name: str, taken: list[Taken]) -> None:
    """Write down how many of a set went well, by kind and by language."""
    known = json.loads(FIGURES.read_text("utf-8")) if FIGURES.exists() else {}
    groups = {**shares(taken, lambda one: one.dialogue.kind), **shares(taken, lambda one: one.dialogue.language)}
    known[name] = {group: passed for group, (passed, _) in groups.items()}
    FIGURES.write_text(json.dumps(known, indent=2) + "\n", "utf-8")


def report(title: str, taken: list[Taken], by: Callable[[Taken], str]) -> None:
    """One line a group."""
    for name, (passed, count) in shares(taken, by).items():
        print(f"{title} {name}: {passed} of {count} ({passed / count:.2f})")


def urgency(data: Path) -> Callable[[str], bool | None]:
    """Whether the conversation of a sender waits before others, by what is stored in the ``data`` folder."""
    file = data / "hamdel.sqlite3"

    def urgent(sender: str) -> bool | None:
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
            row = database.execute(
                "select t.priority from ticket t join conversation c on c.id = t.conversation_id "
                "where c.address = ? order by t.id desc limit 1",
                (sender,),
            ).fetchone()
        return None if row is None else bool(row[0] >= 2)

    return urgent


if __name__ == "__main__":
    sys.exit(main())
