"""What CI says of the packages that are installed, by what pip-audit wrote down."""

import json
from typing import Any

from tests.advisories import NOT_AUDITED, judged

SKIPPED = {"name": "hamdel", "skip_reason": "Dependency not found and could not be audited: hamdel (0.1.0)"}
SOUND: dict[str, Any] = {"name": "httpx", "version": "0.28.1", "vulns": []}
WEAK: dict[str, Any] = {
    "name": "jinja2",
    "version": "2.11.1",
    "vulns": [
        {"id": "PYSEC-2021-66", "fix_versions": ["2.11.3"], "aliases": ["CVE-2020-28493"], "description": "…"},
        {"id": "PYSEC-2099-1", "fix_versions": [], "aliases": [], "description": "…"},
    ],
}


def report(*parts: dict[str, Any]) -> str:
    return json.dumps({"dependencies": parts, "fixes": []})


def test_a_weakness_that_is_known_is_named_with_what_mends_it_and_fails() -> None:
    said, is_weak = judged(report(SOUND, WEAK))

    assert is_weak
    assert said == [
        "jinja2 2.11.1: PYSEC-2021-66, mended in 2.11.3.",
        "jinja2 2.11.1: PYSEC-2099-1, mended in no version yet.",
        "Of 2 parts, 1 have weaknesses that are known.",
    ]


def test_without_a_weakness_it_says_how_many_parts_were_looked_at() -> None:
    said, is_weak = judged(report(SOUND, SKIPPED))

    assert not is_weak
    assert said == ["Of 1 parts, 0 have weaknesses that are known. Nothing is known of hamdel."]


def test_where_nobody_could_be_asked_it_says_so_and_does_not_fail() -> None:
    assert judged("") == ([NOT_AUDITED], False)
    assert judged(report(SKIPPED)) == ([NOT_AUDITED], False)
