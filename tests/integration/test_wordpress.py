"""WordPress's plugin: what it puts on a page, what it takes of its form, and what it leaves behind."""

import json
import re
from typing import Any

import pytest

from bot.settings import LANGUAGES
from tests.conftest import Server
from tests.integration.test_vouching import admin, known, secret, somebody
from tests.wordpress import PLUGIN, run_php, wordpress

__all__ = ["admin", "secret"]  # fixtures

SERVER = "https://chat.example.com"
ANA = {"ID": 7, "display_name": "Ana", "user_email": "ana@example.com"}


def page_settings(page: str) -> dict[str, Any]:
    """What the page says to the chat."""
    found = re.search(r"HamdelSettings = (\{.*\});", page)
    assert found, page
    settings: dict[str, Any] = json.loads(found[1])
    return settings


def saved(form: object, **kept: str) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(wordpress("save", form=form, options=kept))
    return answer


@pytest.mark.parametrize("file", sorted(PLUGIN.rglob("*.php")), ids=lambda file: file.name)
def test_every_file_can_be_read_by_php(file: Any) -> None:
    run_php("-l", str(file))


def test_a_site_without_a_server_has_no_chat() -> None:
    assert "<script" not in wordpress("page")


def test_a_page_loads_the_chat_without_holding_anything_up() -> None:
    page = wordpress("page", options={"server": SERVER, "language": "nl"})

    assert f'<script src="{SERVER}/widget.js" id="hamdel-js" async></script>' in page
    assert page_settings(page) == {"language": "nl"}


def test_who_is_signed_in_is_vouched_for_as_hamdel_checks_it(server: Server, secret: str) -> None:
    visitor_id = somebody()
    page = wordpress("page", options={"server": SERVER, "secret": secret}, user={**ANA, "ID": visitor_id})
    visitor = page_settings(page)["visitor"]

    assert visitor["id"] == visitor_id
    assert (visitor["name"], visitor["email"]) == ("Ana", "ana@example.com")
    assert known(server, {"id": visitor["id"], "hash": visitor["hash"]}).status_code == 200
    assert known(server, {"id": "8", "hash": visitor["hash"]}).status_code == 403


@pytest.mark.parametrize("given", [{"user": ANA}, {"options_secret": "s3cret"}])
def test_without_a_secret_or_anybody_signed_in_nobody_is_named(given: dict[str, Any]) -> None:
    page = wordpress("page", options={"server": SERVER, "secret": given.pop("options_secret", "")}, **given)

    assert page_settings(page) == {}


def test_a_page_says_when_nobody_is_signed_in_who_might_have_been() -> None:
    said = '(window.Hamdel ||= []).push(["setVisitor", null]);'
    options = {"server": SERVER, "secret": "s3cret"}

    assert said in wordpress("page", options=options)
    assert said not in wordpress("page", options=options, user=ANA)
    assert said not in wordpress("page", options={**options, "secret": ""})


def test_the_secret_of_the_configuration_goes_first_and_no_page_has_either() -> None:
    given = {"options": {"server": SERVER, "secret": "of-the-options"}, "user": ANA}
    page, other = wordpress("page", **given, constant="of-the-file"), wordpress("page", **given)
    settings = wordpress("settings", **given, constant="of-the-file")

    assert page_settings(page)["visitor"]["hash"] != page_settings(other)["visitor"]["hash"]
    assert not re.search("of-the-(options|file)", page + other + settings)
    assert "wp-config.php" in settings
    assert 'type="password"' not in settings


def test_a_name_cannot_end_the_script() -> None:
    name = "</script><script>alert(1)</script> Ana & <!-- \u2028"
    page = wordpress("page", options={"server": SERVER, "secret": "s"}, user={**ANA, "display_name": name})

    assert page.count("</script>") == 2
    assert page_settings(page)["visitor"]["name"].startswith("alert(1) Ana &")


def test_the_form_shows_what_is_set_escaped_and_never_the_secret() -> None:
    shown = wordpress("settings", options={"server": 'https://x.example/"><b>', "language": "nl", "secret": "s3cret"})

    assert 'value="https://x.example/&quot;&gt;&lt;b&gt;"' in shown
    assert "s3cret" not in shown
    assert "hamdel_settings[forget_secret]" in shown
    assert '<input type="hidden" name="_wpnonce" value="hamdel">' in shown
    for name in ("server", "language", "secret"):
        assert f'<label for="hamdel-{name}">' in shown
        assert f'aria-describedby="hamdel-{name}-help"' in shown


def test_who_may_not_manage_options_sees_no_form() -> None:
    assert "<form" not in wordpress("settings", may_manage=False)


def test_what_can_be_used_is_kept() -> None:
    form = {"server": f" {SERVER}/chat/ ", "language": "pt-BR", "secret": "s3cret", "more": "x"}

    assert saved(form) == {
        "kept": {"server": f"{SERVER}/chat", "language": "pt-BR", "secret": "s3cret"},
        "errors": [],
    }


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ({"server": "javascript:alert(1)"}, ["server"]),
        ({"server": "chat.example.com"}, ["server"]),
        ({"server": f"{SERVER}/?token=1"}, ["server"]),
        ({"language": '"><script>'}, ["language"]),
        ({"server": ["x"], "language": {"x": 1}}, []),
        ("nothing", []),
    ],
)
def test_what_cannot_be_used_is_told_and_what_was_there_stays(form: object, told: list[str]) -> None:
    answer = saved(form, server=SERVER, language="nl", secret="s3cret")
    emptied = {"server": "", "language": ""} if form == {"server": ["x"], "language": {"x": 1}} else {}

    assert answer == {"kept": {"server": SERVER, "language": "nl", "secret": "s3cret", **emptied}, "errors": told}


def test_the_secret_stays_until_another_one_is_written_or_it_is_forgotten() -> None:
    kept = {"server": SERVER, "language": "", "secret": "first"}
    form = {"server": SERVER, "language": "", "secret": ""}

    assert saved(form, **kept)["kept"]["secret"] == "first"
    assert saved({**form, "secret": "second"}, **kept)["kept"]["secret"] == "second"
    assert saved({**form, "forget_secret": "1"}, **kept)["kept"]["secret"] == ""


def test_uninstalling_leaves_nothing() -> None:
    assert json.loads(wordpress("uninstall", options={"server": SERVER})) == []


#: The texts of the plugin, as its sources have them.
TEXTS = {
    text
    for file in (PLUGIN / "hamdel").rglob("*.php")
    for text in re.findall(r"__\( '([^']+)', 'hamdel' \)", file.read_text("utf-8"))
}


@pytest.mark.parametrize("file", sorted(PLUGIN.rglob("*.l10n.php")), ids=lambda file: file.name)
def test_every_language_has_every_text_with_what_must_not_change(file: Any) -> None:
    printed = run_php("-r", f"echo json_encode( ( require {str(file)!r} )['messages'] );")
    messages: dict[str, str] = json.loads(printed)
    kept = re.compile(r"HAMDEL_\w+|https://\S+\w|/widget|wp-config\.php|\bnl\b|pt-BR", re.ASCII)

    assert messages.keys() == TEXTS
    assert [text for text, said in messages.items() if set(kept.findall(text)) != set(kept.findall(said))] == []


def test_the_form_speaks_the_language_of_the_administrator() -> None:
    shown = wordpress("settings", options={"server": SERVER}, locale="fa_IR")

    assert '<label for="hamdel-server">سرور</label>' in shown
    assert 'dir="ltr"' in shown


def test_there_is_a_translation_for_each_language_that_hamdel_speaks() -> None:
    codes = {file.name.removeprefix("hamdel-")[:2] for file in PLUGIN.rglob("*.l10n.php")}

    assert codes | {"en"} == set(LANGUAGES)
