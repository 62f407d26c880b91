"""The scripted dialogues, taken through Rasa's REST channel: none of what went well may go wrong again."""

import uuid
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from bot.settings import Settings
from tests.conftest import _fresh_copy, _serve
from tests.dialogues import Figures, Taken, dialogues, judge, take
from tests.dialogues.__main__ import urgency


@pytest.fixture(scope="module")
def taken(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Taken]]:
    # A server of their own: hundreds of these visitors end in its queue.
    folder = _fresh_copy(prepared, tmp_path_factory.mktemp("dialogues") / "data")
    judging, urgent = judge(), urgency(folder)
    with (
        _serve(Settings(data_dir=folder, port=0)) as server,
        httpx.Client(base_url=server.url, timeout=60) as client,
    ):

        def ask(sender: str, message: str, **fields: object) -> list[dict[str, object]]:
            response = client.post("/webhooks/rest/webhook", json={"sender": sender, "message": message, **fields})
            found: list[dict[str, object]] = response.raise_for_status().json()
            return found

        return {
            name: [take(one, uuid.uuid4().hex, ask, judging, urgent) for one in dialogues(name)]
            for name in ("first", "second")
        }


@pytest.mark.parametrize("name", ["first", "second"])
@pytest.mark.parametrize("by", ["kind", "language"])
def test_as_many_dialogues_go_well_as_ever(taken: dict[str, list[Taken]], name: str, by: str) -> None:
    groups: dict[str, Callable[[Taken], str]] = {
        "kind": lambda one: one.dialogue.kind,
        "language": lambda one: one.dialogue.language,
    }
    recorded = Figures.read()
    fallen = recorded.fallen(name, taken[name], groups[by])
    assert not fallen


def test_both_sets_go_equally_well(taken: dict[str, list[Taken]]) -> None:
    first, second = (sum(one.passed for one in some) / len(some) for some in taken.values())
    assert abs(first - second) < 0.06


def test_every_visitor_in_despair_comes_first(taken: dict[str, list[Taken]]) -> None:
    seen = [
        its
        for some in taken.values()
        for one in some
        for turn, its in zip(one.dialogue.turns, one.seen, strict=True)
        if turn.expect is not None and turn.expect.urgent
    ]
    assert len(seen) >= 20
    assert sum(bool(its.urgent) for its in seen) >= 0.85 * len(seen)
