"""How soon an editor of 10,000 articles gets what they ask for, also of what was asked in vain among 100,000 messages.

    python -m tests.bench.bench_editor [ARTICLES [FOLDER]]

Imports articles in four languages, some with test questions, with the bundled encoder, fills the topics of what was
asked in vain, and takes every step of the editor over HTTP: by the clock, and in what the server computed for one of
them, which says more on a busy machine.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import httpx
from sqlalchemy import create_engine, insert, text

from bot.gaps.tables import gap_question, gap_topic
from bot.settings import Settings
from knowledge_base.samples import sample_articles
from tests.bench.bench_server import ask, served
from tests.fakes import Desk

ARTICLES, ROUNDS, TESTED_EVERY = 10_000, 20, 20
#: Messages of a site, and of those the ones that were asked in vain; topics of these.
MESSAGES, IN_VAIN, TOPICS = 100_000, 20_000, 2_000
#: Milliseconds that a step may take at the 95th percentile; what is done in the background may take more.
BAR, GAPS_BAR = 200.0, 2_000.0
LANGUAGES = ("nl", "fa", "te")
#: What a processor's tick is, in seconds.
TICK = 1 / os.sysconf("SC_CLK_TCK")


def write_articles(file: Path, count: int) -> None:
    """Write ``count`` articles whose words are drawn by lot from those of the samples, half of them translated."""
    dice = random.Random(1)
    words = {
        code: sorted({word for one in sample_articles() for word in one.variants[code].question.split()})
        for code in ("en", *LANGUAGES)
    }

    def said(code: str, length: int) -> str:
        return " ".join(dice.choices(words[code], k=length))

    with file.open("w", encoding="utf-8") as stream:
        for number in range(count):
            code = LANGUAGES[number % len(LANGUAGES)]
            other = {"question": f"{said(code, 6)} {number}", "answer": said(code, 12)}
            row: dict[str, Any] = {
                "id": f"a{number}",
                "language": "en",
                "question": f"{said('en', 7)} {number}",
                "phrasings": [],
                "answer": f"{said('en', 20)} [More](article:a{(number * 7) % count}).",
                "category": f"part {number % 40:02}",
                "translations": {code: other} if number % 2 else {},
            }
            if number % TESTED_EVERY == 0:
                row["tests"] = {"en": [f"please {row['question']}"]}
            stream.write(json.dumps(row) + "\n")


def fill_topics(folder: Path) -> None:
    """What was asked in vain, by topic, some asked more than others."""
    dice, now = random.Random(1), time.time()
    often = [1 / number for number in range(1, TOPICS + 1)]
    topics = [{"id": number, "state": "open", "created_at": now} for number in range(1, TOPICS + 1)]
    of = dice.choices(range(1, TOPICS + 1), often, k=IN_VAIN)
    asked = [
        {
            "conversation_id": f"c{number}",
            "message_id": number + 1,
            "text": f"where is thing {topic} {number}",
            "language": dice.choice(("en", *LANGUAGES)),
            "cause": dice.choice(("unanswered", "clarify", "unhelpful", "person")),
            "topic_id": topic,
            "asked_at": now - dice.random() * 28 * 86_400,
        }
        for number, topic in enumerate(of)
    ]
    engine = create_engine(f"sqlite:///{folder / 'hamdel.sqlite3'}")
    with engine.begin() as connection:
        connection.execute(insert(gap_topic), topics)
        connection.execute(insert(gap_question), asked)
        connection.execute(text("ANALYZE"))
    engine.dispose()


def make_site(folder: Path, count: int) -> None:
    """Import the articles, and fill the topics."""
    file = folder.with_suffix(".jsonl")
    write_articles(file, count)
    command = [sys.executable, "-m", "bot.commands.main", "articles", "import", str(file), "--publish-anyway"]
    subprocess.run([*command, "--data-dir", str(folder)], check=True, stdout=subprocess.DEVNULL)
    fill_topics(folder)


@dataclass
class Steps:
    """Steps that are taken some times each; ``computed`` tells the seconds that the server has computed by then."""

    computed: Callable[[], float]
    missed: list[str] = field(default_factory=list)

    def take(self, name: str, step: Callable[[int], httpx.Response], *, bar: float = BAR, rounds: int = ROUNDS) -> None:
        """Take a step, and print how long that was."""
        taken, before = [], self.computed()
        for number in range(rounds):
            began = time.perf_counter()
            step(number).raise_for_status()
            taken.append((time.perf_counter() - began) * 1e3)
        computing = (self.computed() - before) / rounds * 1e3
        p95 = quantiles(taken, n=20)[-1]
        if min(p95, computing) > bar:
            self.missed.append(name)
        print(f"{name:34}{median(taken):9.0f}{p95:9.0f}{computing:11.0f}", flush=True)


def take_all(steps: Steps, editor: httpx.Client, url: str, count: int) -> None:
    """Every step of the editor."""
    get, post = editor.get, editor.post
    new = {"language": "en", "question": "Do you repair zeppelins?", "phrasings": [], "answer": "Yes.", "tests": {}}
    names = [f"zeppelin-{uuid.uuid4().hex[:8]}" for _ in range(ROUNDS)]
    steps.take("list", lambda n: get("/articles", params={"limit": 50, "offset": 50 * n}))
    steps.take("list, the last page", lambda _: get("/articles", params={"limit": 50, "offset": count - 50}))
    steps.take("filter: status and language", lambda _: get("/articles?status=published&language=nl&limit=50"))
    steps.take("filter: missing in Persian", lambda _: get("/articles?language=fa&translation=missing&limit=50"))
    steps.take("filter: outdated in Persian", lambda _: get("/articles?language=fa&translation=outdated&limit=50"))
    steps.take("filter: staged", lambda _: get("/articles?staged=true&limit=50"))
    steps.take("filter: held back", lambda _: get("/articles?held=true&limit=50"))
    steps.take("filter: broken references", lambda _: get("/articles?broken=true&limit=50"))
    steps.take("search: a usual word", lambda _: get("/articles?search=order&limit=50"))
    steps.take("search: a rare word", lambda n: get("/articles", params={"search": f" {n + 17}17 ", "limit": 50}))
    steps.take("open", lambda n: get(f"/articles/a{n * 37}"))
    steps.take("its links", lambda n: get(f"/articles/a{n * 37}/links"))
    steps.take("its history", lambda n: get(f"/articles/a{n * 37}/history"))
    steps.take("save a draft", lambda n: post("/articles", json={**new, "id": names[n]}))
    steps.take("publish, without the gate", lambda n: post(f"/articles/{names[n]}/publish", json={"anyway": True}))
    steps.take("withdraw", lambda n: post(f"/articles/{names[n]}/withdraw"))
    steps.take("coverage", lambda _: get("/article-coverage"))
    steps.take("what would the bot answer", lambda n: post("/articles/ask", json={"text": f"where is my order {n}"}))
    steps.take("gaps, of 100,000 messages", lambda n: get("/gaps", params={"offset": 50 * n}), bar=GAPS_BAR)
    steps.take("one topic", lambda n: get(f"/gaps/{n + 1}"))
    steps.take("duplicates: begin", lambda _: post("/article-duplicates"))


def gate(editor: httpx.Client) -> float:
    """Seconds until an article that nobody has tried is published through the gate."""
    name = f"zeppelin-{uuid.uuid4().hex[:8]}"
    body = {"id": name, "language": "en", "question": "Where can zeppelins land?", "phrasings": [], "answer": "Here."}
    editor.post("/articles", json={**body, "tests": {"en": ["where can a zeppelin land?"]}}).raise_for_status()
    began = time.perf_counter()
    while (answer := editor.post(f"/articles/{name}/publish")).status_code == httpx.codes.CONFLICT:
        if answer.json()["error"]["code"] != "trial_under_way":
            break
    return time.perf_counter() - began


def computed_by(process: int) -> Callable[[], float]:
    """What tells the seconds that a process has computed."""

    def seconds() -> float:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) * TICK

    return seconds


def main() -> int:
    """Print the table; 1 where a step takes longer than wanted."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    with tempfile.TemporaryDirectory() as name:
        folder = Path(sys.argv[2] if len(sys.argv) > 2 else name) / "data"
        # Encoding all of it takes minutes: what a folder has is taken once more.
        if not folder.exists():
            make_site(folder, count)
        with served(folder) as (url, process, _):
            name = f"editor-{uuid.uuid4().hex[:8]}"
            editor = Desk.hire(url, Settings(data_dir=folder), name, "editor").client
            editor.timeout = httpx.Timeout(120)
            alone = ask(url, ROUNDS)
            print(f"{count:,} articles{'median':>29}{'95th':>9}{'computing':>11}  milliseconds")
            steps = Steps(computed_by(process))
            take_all(steps, editor, url, count)
            beside = ask(url, ROUNDS)
            print(
                f"a visitor's message: {median(alone):.0f} ms; while duplicates are looked for: {median(beside):.0f} ms"
            )
            print(f"publishing through the gate, {count // TESTED_EVERY} test questions: {gate(editor):.1f} s")
    if steps.missed:
        print("Longer than wanted:", ", ".join(steps.missed))
    return int(bool(steps.missed))


if __name__ == "__main__":
    sys.exit(main())
