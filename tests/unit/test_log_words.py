"""The administration's log has words for everything that is recorded, in every language."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PHRASES = ROOT / "bot" / "texts" / "phrases"
WORDS = (ROOT / "bot" / "web" / "static" / "admin" / "log-words.js").read_text("utf-8")
#: What is handed to a function that records it, or chosen among.
RECORDING = {"record", "_note", "_ended", "_take", "take", "_joined", "_bring"}
#: A source without any of these records nothing; to read it closely takes long.
SIGNS = (*(f"{name}(" for name in RECORDING), "action = ")


def called(function: ast.expr) -> str:
    """The name of what is called, without what it is of."""
    return str(getattr(function, "attr", None) or getattr(function, "id", ""))


def recorded() -> Iterator[str]:
    """The deeds that the sources name where they record one."""
    for package in ("bot", "handoff"):
        for file in (ROOT / package).rglob("*.py"):
            source = file.read_text("utf-8")
            if not any(sign in source for sign in SIGNS):
                continue
            for node in ast.walk(ast.parse(source)):
                if isinstance(node, ast.Call) and called(node.func) in RECORDING:
                    named = node.args[1:2] if ast.unparse(node.func) == "audit.record" else node.args[1:]
                    for one in named:
                        if isinstance(one, ast.Constant) and isinstance(one.value, str):
                            yield one.value
                if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", None) == "action":
                    yield from (
                        one.value
                        for one in ast.walk(node.value)
                        if isinstance(one, ast.Constant) and isinstance(one.value, str)
                    )


def listed(name: str) -> list[str]:
    found = re.search(rf"const {name} = \[(.*?)\]", WORDS, re.DOTALL)
    assert found is not None
    return re.findall(r'"([a-z-]+)"', found[1])


def keys(folder: str, language: str) -> set[str]:
    return set(re.findall(r"^([a-z][\w-]*) =", (PHRASES / folder / f"{language}.ftl").read_text("utf-8"), re.MULTILINE))


def test_every_deed_has_words_in_every_language() -> None:
    deeds, desk, presences = set(recorded()), listed("AT_THE_DESK"), listed("PRESENCES")
    assert {"closed", "agent-made", "site-changed", "dialogue-added"} <= deeds
    for language in sorted(one.stem for one in (PHRASES / "admin").glob("*.ftl")):
        of_desk, of_admin = keys("desk", language), keys("admin", language)
        for deed in sorted(deeds):
            if deed in desk:
                assert f"desk-deed-{deed}" in of_desk, (language, deed)
            elif deed in presences:
                assert f"desk-presence-{deed}" in of_desk, (language, deed)
            else:
                assert f"admin-deed-{deed}" in of_admin, (language, deed)


def test_every_setting_of_the_site_has_a_label_in_the_log() -> None:
    from bot.site.values import SiteValues

    table = WORDS.partition("const SETTINGS = {")[2].partition("};")[0]
    labels = dict(re.findall(r'^\s+(\w+): "([\w-]+)"', table, re.MULTILINE))

    assert set(labels) == set(SiteValues.model_fields)
    assert {f"admin-{one}" for one in labels.values()} <= keys("admin", "en")
