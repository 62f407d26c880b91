"""JSON and addresses are made sound before anything reads them."""

import json
from typing import Any

import pytest

from bot.web.soundness import DEEPEST, SoundAddresses, loads


def nested(levels: int) -> str:
    return '{"a":' * levels + "1" + "}" * levels


def test_ordinary_json_is_what_it_was() -> None:
    value = {"text": "Where is my order? 👍 {[", "list": [1, 2.5, None, True], "empty": {}}

    assert loads(json.dumps(value)) == value
    assert loads(json.dumps(value, ensure_ascii=False)) == value


def test_nul_is_left_out_of_texts_and_names() -> None:
    assert loads(r'{"a\u0000b": ["c\u0000", {"d": "\u0000"}]}') == {"ab": ["c", {"d": ""}]}


def test_half_a_character_becomes_the_sign_for_an_unreadable_one() -> None:
    assert loads(r'{"\ud800": "a\uDFFFb", "whole": "\ud83d\udc4d"}') == {"\ufffd": "a\ufffdb", "whole": "👍"}


def test_what_is_nested_too_deeply_is_refused() -> None:
    assert loads(nested(DEEPEST)) is not None
    for levels in (DEEPEST + 1, 300, 100_000):
        with pytest.raises((ValueError, RecursionError)):
            loads(nested(levels))


def test_many_lists_beside_each_other_are_not_deep() -> None:
    assert len(loads(f"[{','.join(['[]'] * 500)}]")) == 500


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
def test_numbers_that_json_has_not_are_refused(number: str) -> None:
    with pytest.raises(ValueError, match="no number"):
        loads(f'{{"a": {number}}}')


@pytest.mark.anyio
async def test_nul_is_left_out_of_addresses() -> None:
    seen: list[tuple[str, bytes]] = []

    async def app(scope: Any, _receive: Any, _send: Any) -> None:
        seen.append((scope.get("path", ""), scope.get("query_string", b"")))

    sound = SoundAddresses(app)
    await sound({"type": "http", "path": "/a\x00b", "query_string": b"q=a%00b&r=%2500"}, None, None)  # type: ignore[arg-type]
    await sound({"type": "lifespan"}, None, None)  # type: ignore[arg-type]

    assert seen == [("/ab", b"q=ab&r=%2500"), ("", b"")]
