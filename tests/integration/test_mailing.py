"""Mails to people who work here, through a real mail server: what is sent, tried again and given up."""

import re
import shutil
import threading
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from email.message import EmailMessage
from email.policy import SMTP, Policy
from pathlib import Path
from urllib.parse import quote

import pytest
from sqlalchemy import func, select

from bot.mailing.letters import Letters
from bot.mailing.mailer import GIVEN_UP_AFTER, Mailer
from bot.mailing.smtp import SendingError, greet, send
from bot.smtp_url import parse_smtp_url
from bot.storage.database import Database
from handoff import account_links, account_mail, accounts, catalogue
from handoff.account_links import LinkError
from handoff.agents import Agent
from handoff.tables import account_link
from handoff.tables import account_mail as mail_table
from tests.house import empty_database
from tests.integration.conftest import NewDatabase
from tests.mailboxes import USER, WORD, Mailbox, make_certificate, text_of

pytestmark = pytest.mark.anyio

NOW = 1_700_000_000.0
PHRASES = catalogue.load("bot.texts.phrases.desk", "bot.texts.phrases.admin")


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """A database of either kind with all tables and nothing in them."""
    if request.param == "postgresql":
        new_tables: NewDatabase = request.getfixturevalue("new_tables")
        opened = Database.open(new_tables())
    else:
        opened = Database.open(f"sqlite:///{shutil.copy(empty_database(), tmp_path / 'hamdel.sqlite3')}")
    yield opened
    await opened.close()


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with Mailbox() as opened:
        yield opened


@dataclass
class Office:
    """A site that mails through a server, with a clock that the test sets."""

    database: Database
    url: str
    now: float = NOW

    def __post_init__(self) -> None:
        letters = Letters(PHRASES, "Tulip Desk <support@shop.example>", "https://support.example", "en")
        self.mailer = Mailer(self.database, parse_smtp_url(self.url), letters, lambda: "Tulip", lambda: self.now)

    async def hire(self, login: str = "sara@shop.example", *languages: str) -> Agent:
        async with self.database.write() as connection:
            return await accounts.add(
                connection,
                login=login,
                name="Sara <b>",
                password="correct horse",
                role="agent",
                languages=languages or ["en"],
                now=NOW,
            )

    async def forget(self, login: str, language: str | None = None) -> None:
        async with self.database.write() as connection:
            await account_mail.forgotten(connection, login, language, self.now)
        await self.mailer.send_due()

    async def states(self) -> list[tuple[str, int, str | None]]:
        wanted = select(mail_table.c.status, mail_table.c.attempts, mail_table.c.last_error).order_by(mail_table.c.id)
        async with self.database.read() as connection:
            return [(row.status, row.attempts, row.last_error) for row in await connection.execute(wanted)]

    async def opens(self, token: str) -> str:
        """What a link is for, or why it opens nothing."""
        try:
            async with self.database.read() as connection:
                return (await account_links.find(connection, token, self.now)).kind
        except LinkError as error:
            return error.code


def plain(mailbox: Mailbox) -> str:
    return f"smtp+plain://127.0.0.1:{mailbox.port}"


def token_in(text: str) -> str:
    found = re.search(r"https://support\.example/account#/link/([\w-]+)", text)
    assert found is not None, text
    return found[1]


async def test_a_link_is_mailed_that_opens_the_account_for_an_hour(database: Database, mailbox: Mailbox) -> None:
    office = Office(database, plain(mailbox))
    await office.hire()

    await office.forget(" Sara@Shop.example ")

    (mail,) = mailbox.mails
    token = token_in(text_of(mail))
    assert (mail["To"], mail["From"]) == ("sara@shop.example", "Tulip Desk <support@shop.example>")
    assert mail["Subject"] == "Choose a new password for Tulip"
    assert token_in(text_of(mail, "html")) == token
    assert "Sara &lt;b&gt;" in text_of(mail, "html")
    assert await office.opens(token) == "forgotten"
    assert await office.states() == [("sent", 1, None)]
    office.now += 3601
    assert await office.opens(token) == "link_expired"


async def test_a_mail_is_in_the_language_that_is_wanted_and_its_direction(database: Database, mailbox: Mailbox) -> None:
    office = Office(database, plain(mailbox))
    await office.hire("mina@shop.example", "nl", "fa")

    await office.forget("mina@shop.example", "fa")
    await office.forget("mina@shop.example", "tlh")
    persian, dutch = mailbox.mails

    assert persian["Subject"] == "انتخاب گذرواژهٔ تازه برای Tulip"
    assert '<html lang="fa" dir="rtl">' in text_of(persian, "html")
    assert "text-align:right" in text_of(persian, "html")
    assert dutch["Content-Language"] == "nl"
    assert '<html lang="nl" dir="ltr">' in text_of(dutch, "html")


async def test_nothing_is_sent_to_nobody_and_what_was_typed_is_forgotten(database: Database, mailbox: Mailbox) -> None:
    office = Office(database, plain(mailbox))
    await office.hire("sara")
    gone = await office.hire("gone@shop.example")
    async with database.write() as connection:
        await accounts.remove(connection, gone.id)

    for login in ("nobody@shop.example", "sara", "gone@shop.example", "my password, typed here"):
        await office.forget(login)

    assert mailbox.mails == []
    assert await office.states() == []


async def test_a_newer_mail_takes_the_place_of_an_older_one_and_of_no_invitation(
    database: Database, mailbox: Mailbox
) -> None:
    office = Office(database, plain(mailbox))
    sara = await office.hire()
    async with database.write() as connection:
        handed_over = await account_links.make(connection, sara.id, "invitation", NOW)

    await office.forget(sara.login)
    await office.forget(sara.login)
    first, second = (token_in(text_of(mail)) for mail in mailbox.mails)

    assert await office.opens(first) == "unknown_link"
    assert await office.opens(second) == "forgotten"
    assert await office.opens(handed_over.token) == "invitation"


async def test_nobody_gets_more_than_three_in_an_hour_whoever_asks(database: Database, mailbox: Mailbox) -> None:
    office = Office(database, plain(mailbox))
    sara = await office.hire()

    for _ in range(5):
        await office.forget(sara.login)
    in_the_first_hour = len(mailbox.mails)
    office.now += 3601
    await office.forget(sara.login)

    assert (in_the_first_hour, len(mailbox.mails)) == (3, 4)


async def test_an_invitation_is_mailed_beside_the_one_that_is_handed_over(database: Database, mailbox: Mailbox) -> None:
    office = Office(database, plain(mailbox))
    sara = await office.hire()
    async with database.write() as connection:
        handed_over = await account_links.make(connection, sara.id, "invitation", NOW)
        await account_mail.invite(connection, sara.id, NOW)
    await office.mailer.send_due()

    (mail,) = mailbox.mails
    assert mail["Subject"] == "Your account at Tulip"
    assert await office.opens(token_in(text_of(mail))) == "invitation"
    assert await office.opens(handed_over.token) == "invitation"


async def test_a_server_that_is_away_is_tried_again_until_it_is_back(database: Database) -> None:
    with Mailbox() as closed:
        port = closed.port
    office = Office(database, f"smtp+plain://127.0.0.1:{port}")
    sara = await office.hire()

    await office.forget(sara.login)
    ((status, attempts, error),) = await office.states()
    assert (status, attempts) == ("waiting", 1)
    assert error is not None
    assert "cannot be used" in error
    assert await office.mailer.send_due() == 0, "not before its time"
    with Mailbox(port=port) as mailbox:
        office.now += 10
        await office.mailer.send_due()

        assert len(mailbox.mails) == 1
    assert await office.states() == [("sent", 2, None)]


async def test_what_nobody_takes_within_the_hour_is_given_up(database: Database, mailbox: Mailbox) -> None:
    office = Office(database, plain(mailbox))
    mailbox.refusals.extend(["451 later"] * 2)
    sara = await office.hire()

    await office.forget(sara.login)
    office.now += GIVEN_UP_AFTER["forgotten"]
    await office.mailer.send_due()

    ((status, attempts, error),) = await office.states()
    assert (status, attempts) == ("given_up", 2)
    assert "451" in str(error)
    async with database.read() as connection:
        state = await account_mail.mail_state(connection, NOW - 1)
    assert (state.waiting, state.given_up, state.last_error) == (0, 1, error)


async def test_what_was_asked_for_long_ago_is_not_sent_any_more(database: Database, mailbox: Mailbox) -> None:
    office = Office(database, plain(mailbox))
    sara = await office.hire()
    async with database.write() as connection:
        await account_mail.forgotten(connection, sara.login, None, NOW)

    office.now += GIVEN_UP_AFTER["forgotten"] + 1
    await office.mailer.send_due()

    assert mailbox.mails == []
    assert await office.states() == [("given_up", 0, None)]


async def test_a_recipient_who_is_refused_for_good_is_not_tried_again(database: Database, mailbox: Mailbox) -> None:
    office = Office(database, plain(mailbox))
    mailbox.refusals.append("550 no such person")
    sara = await office.hire()

    await office.forget(sara.login)

    ((status, attempts, error),) = await office.states()
    assert (status, attempts) == ("given_up", 1)
    assert "550 no such person" in str(error)


async def test_one_mail_is_claimed_by_one_of_two_workers(database: Database, mailbox: Mailbox) -> None:
    office = Office(database, plain(mailbox))
    sara = await office.hire()
    async with database.write() as connection:
        await account_mail.forgotten(connection, sara.login, None, NOW)
        first = await account_mail.claim(connection, NOW, NOW + 180)
    async with database.write() as connection:
        second = await account_mail.claim(connection, NOW, NOW + 180)
        after_its_end = await account_mail.claim(connection, NOW + 181, NOW + 400)

    assert (len(first), len(second), len(after_its_end)) == (1, 0, 1)


async def test_no_link_lies_in_the_database_while_its_mail_waits(database: Database) -> None:
    with Mailbox() as closed:
        port = closed.port
    office = Office(database, f"smtp+plain://127.0.0.1:{port}")
    sara = await office.hire()
    async with database.write() as connection:
        await account_mail.forgotten(connection, sara.login, None, NOW)

    async with database.read() as connection:
        links = await connection.execute(select(func.count()).select_from(account_link))
        assert links.scalar_one() == 0


class Written(EmailMessage):
    """A mail that notes which thread writes it down."""

    def as_bytes(self, unixfrom: bool = False, policy: "Policy[EmailMessage] | None" = None) -> bytes:
        """See :class:`email.message.EmailMessage`."""
        self.by = threading.get_ident()
        return super().as_bytes(unixfrom, policy)


async def test_a_mail_is_written_down_while_the_event_loop_goes_on(mailbox: Mailbox) -> None:
    mail = Written(policy=SMTP)
    mail["From"], mail["To"], mail["Subject"] = "Tulip <support@shop.example>", "sara@shop.example", "Bericht"
    mail.set_content("Waar is het pakket? بسته کجاست؟")
    await send(parse_smtp_url(f"smtp+plain://127.0.0.1:{mailbox.port}"), mail)
    assert mail.by != threading.get_ident()
    (taken,) = mailbox.mails
    assert (taken["Subject"], text_of(taken).strip()) == ("Bericht", "Waar is het pakket? بسته کجاست؟")


@pytest.fixture
def certified(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a certificate that is trusted here."""
    monkeypatch.setenv("SSL_CERT_FILE", str(make_certificate(tmp_path)))
    return tmp_path


async def test_mails_go_over_starttls_with_a_name_and_a_password(database: Database, certified: Path) -> None:
    with Mailbox(tls=certified) as mailbox:
        office = Office(database, f"smtp://{USER}:{quote(WORD, safe='')}@localhost:{mailbox.port}")
        await office.forget((await office.hire()).login)

        assert await office.states() == [("sent", 1, None)]
        assert (len(mailbox.mails), mailbox.users) == (1, [USER])


async def test_a_server_without_starttls_is_told_nothing(database: Database, mailbox: Mailbox) -> None:
    office = Office(database, f"smtp://{USER}:{quote(WORD, safe='')}@localhost:{mailbox.port}")
    await office.forget((await office.hire()).login)

    ((status, _, error),) = await office.states()
    assert status == "waiting"
    assert "STARTTLS" in str(error)
    assert WORD not in str(error)
    assert (mailbox.mails, mailbox.users) == ([], [])


async def test_a_server_is_tried_without_a_mail(certified: Path) -> None:
    with Mailbox(tls=certified) as mailbox:
        right = parse_smtp_url(f"smtp://{USER}:{quote(WORD, safe='')}@localhost:{mailbox.port}")
        await greet(right)
        with pytest.raises(SendingError, match="535"):
            await greet(replace(right, password="another"))

        assert (mailbox.mails, mailbox.users) == ([], [USER])


async def test_a_certificate_that_nobody_trusts_is_not_trusted(database: Database, tmp_path: Path) -> None:
    make_certificate(tmp_path)
    with Mailbox(tls=tmp_path) as mailbox:
        office = Office(database, f"smtp://{USER}:{quote(WORD, safe='')}@localhost:{mailbox.port}")
        await office.forget((await office.hire()).login)

        assert (await office.states())[0][0] == "waiting"
        assert (mailbox.mails, mailbox.users) == ([], [])
