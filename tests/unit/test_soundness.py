"""JSON and addresses are sound before anything reads them."""

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.web.soundness import DEEPEST, SoundAddresses, Unsound, loads


def nested(levels: int) -> str:
    return '{"a":' * levels + "1" + "}" * levels


def test_ordinary_json_is_what_it_was() -> None:
    value = {"text": "Where is my order? 👍 {[", "list": [1, 2.5, None, True], "empty": {}}

    assert loads(json.dumps(value)) == value
    assert loads(json.dumps(value, ensure_ascii=False)) == value


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (r'{"a": ["c", {"d": "\u0000"}]}', "a.1.d: there is a NUL"),
        (r'{"a": {"b": "x\uDFFF"}}', "a.b: there is half of a character"),
        (r'{"a": {"b\u0000": 1}}', "a: in the name of a field there is a NUL"),
        (r'{"\ud800": 1}', "In the name of a field there is half"),
        (r'"\u0000"', "There is a NUL"),
        ('{"a": NaN}', "a: NaN"),
        ('{"a": -Infinity}', "a: NaN"),
        ('{"a": 1e400}', "a: NaN"),
        ('{"a": 9223372036854775808}', "a: the number is larger"),
        ('{"a": -9223372036854775809}', "a: the number is larger"),
        (f'{{"a": {"9" * 9000}}}', "a: the number is larger"),
        (f'{{"a": {nested(DEEPEST)}}}', "a.a.a: it has more than 50 levels"),
    ],
    ids=lambda value: value[:30],
)
def test_what_cannot_be_kept_is_refused_by_the_name_of_its_field(text: str, says: str) -> None:
    with pytest.raises(Unsound, match=f"^{re.escape(says)}"):
        loads(text)


def test_whole_characters_and_the_largest_numbers_are_taken() -> None:
    assert loads(r'{"whole": "\ud83d\udc4d", "text": "NaN"}') == {"whole": "👍", "text": "NaN"}
    assert loads("[9223372036854775807, -9223372036854775808, 1e100]") == [2**63 - 1, -(2**63), 1e100]


@given(st.recursive(st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=8))
def test_what_is_taken_has_no_nul_and_can_be_written_down_as_utf_8(value: Any) -> None:
    try:
        taken = loads(json.dumps(value))
    except Unsound:
        return
    assert "\x00" not in repr(taken)
    json.dumps(taken, ensure_ascii=False).encode()


def test_what_is_nested_too_deeply_is_refused() -> None:
    assert loads(nested(DEEPEST)) is not None
    for levels in (DEEPEST + 1, 300, 100_000):
        with pytest.raises((ValueError, RecursionError)):
            loads(nested(levels))


def test_many_lists_beside_each_other_are_not_deep() -> None:
    assert len(loads(f"[{','.join(['[]'] * 500)}]")) == 500


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
def test_numbers_that_json_has_not_are_refused(number: str) -> None:
    with pytest.raises(ValueError, match="no numbers"):
        loads(f'{{"a": {number}}}')


@pytest.mark.anyio
async def test_nul_is_left_out_of_paths() -> None:
    seen: list[str] = []

    async def app(scope: Any, _receive: Any, _send: Any) -> None:
        seen.append(scope.get("path", ""))

    sound = SoundAddresses(app)
    await sound({"type": "http", "path": "/a\x00b"}, None, None)  # type: ignore[arg-type]
    await sound({"type": "lifespan"}, None, None)  # type: ignore[arg-type]

    assert seen == ["/ab", ""]
