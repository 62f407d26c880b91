"""Mails to people who work here: whole in every language, and the server that takes them as an address says it."""

import re

import pytest

from bot.language import names
from bot.mailing.letters import Letters
from bot.settings import LANGUAGES
from bot.smtp_url import SmtpServer, parse_smtp_url
from handoff import catalogue
from handoff.account_mail import Kind
from handoff.agents import Agent

LETTERS = Letters(
    catalogue.load("bot.texts.phrases.admin"),  # what mails say is there, and the desk's texts are many
    "Tülip <support@shop.example>",
    "https://support.example",
    "en",
)
PATH = "/account#/link/Zk3v9Qm1xT7b"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["invitation", "forgotten"])
def test_a_mail_is_whole_in_every_language(language: str, kind: Kind) -> None:
    sara = Agent(1, "sara@shop.example", "Sara", "agent", (language,))
    mail = LETTERS.write(kind, sara, sara.login, PATH, site="Tulip", wanted=None, now=1_700_000_000.0)
    plain, page = (mail.get_body((one,)) for one in ("plain", "html"))
    assert plain is not None
    assert page is not None
    texts = [str(one.get_content()) for one in (plain, page)]

    assert "Tulip" in mail["Subject"]
    for text in texts:
        assert f"https://support.example{PATH}" in text
        assert "sara@shop.example" in text
        assert not re.search(r"\{|mail-", text)
    assert f'<html lang="{language}" dir="{names.direction(language)}">' in texts[1]
    assert mail["Content-Language"] == language


def test_names_that_people_have_typed_make_no_header_and_no_markup() -> None:
    sara = Agent(1, "sara@shop.example", "Sara\r\nBcc: all@shop.example <b>", "agent", ("en",))

    mail = LETTERS.write("invitation", sara, sara.login, PATH, site="A\nB: c", wanted=None, now=0.0)

    assert mail["Bcc"] is None
    assert mail["Subject"] == "Your account at A B: c"
    page = mail.get_body(("html",))
    assert page is not None
    assert "<b>" not in page.get_content()


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("smtps://mail.example", SmtpServer("mail.example", 465, "tls")),
        ("smtp://mail.example", SmtpServer("mail.example", 587, "starttls")),
        ("smtp://mail.example:25/", SmtpServer("mail.example", 25, "starttls")),
        ("smtp+plain://localhost", SmtpServer("localhost", 25, "none")),
        (
            "smtps://a%40b.example:p%2Fw@mail.example:1465",
            SmtpServer("mail.example", 1465, "tls", "a@b.example", "p/w"),
        ),
    ],
)
def test_a_mail_server_is_read_from_its_address(address: str, expected: SmtpServer) -> None:
    assert parse_smtp_url(address) == expected
    assert "p/w" not in repr(expected)


@pytest.mark.parametrize("address", ["", "mail.example", "smtp://", "smtps://mail.example:port", "smtps://m.example/a"])
def test_what_is_no_address_of_a_mail_server_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="no address of a mail server"):
        parse_smtp_url(address)
