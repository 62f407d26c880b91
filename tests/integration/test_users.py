"""The commands for those who sign in, beside a server that runs."""

import asyncio
import json
import os
import pty
import subprocess
import sys
import time
import uuid
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from websockets.exceptions import ConnectionClosed

from bot.storage import Database
from handoff import accounts
from handoff.accounts import AccountError
from handoff.tables import audit
from tests.conftest import Server
from tests.fakes import PASSWORD, Desk
from tests.house import House
from tests.integration.test_commands import hamdel
from tests.integration.test_conversations import Visitor
from tests.integration.test_sockets import frame, live_desk, of_type


@pytest.fixture
def mina(server: Server) -> Desk:
    return Desk.hire(server.url, server.settings, f"mina-{uuid.uuid4().hex[:6]}", languages=("nl", "en"))


def login_of(desk: Desk) -> str:
    return desk.name.casefold()


def signs_in(desk: Desk, password: str) -> bool:
    answer = desk.client.post("/desk/login", json={"login": login_of(desk), "password": password})
    assert answer.status_code in (200, 401), answer.text
    return answer.status_code == 200


def is_signed_in(desk: Desk) -> bool:
    return desk.client.get("/desk/me").status_code == 200


def noted(server: Server, action: str) -> list[dict[str, Any]]:
    """What the audit log says of an action."""

    async def read() -> list[dict[str, Any]]:
        database = Database.open(server.settings.resolved_database_url)
        async with database.read() as connection:
            found = await connection.execute(select(audit.c.details).where(audit.c.action == action))
            details = list(found.scalars())
        await database.close()
        return details

    return asyncio.run(read())


def test_who_can_sign_in_is_listed(server: Server, mina: Desk) -> None:
    shown = hamdel("users", "list", data=server.settings.data_dir)
    listed = hamdel("users", "list", "--json", data=server.settings.data_dir)

    assert shown.returncode == 0, shown.stderr
    row = next(line for line in shown.stdout.splitlines() if login_of(mina) in line)
    assert "nl, en" in row
    one = next(one for one in json.loads(listed.stdout) if one["login"] == login_of(mina))
    me = mina.client.get("/desk/me").json()["agent"]
    assert one == {name: me[name] for name in ("id", "login", "name", "role", "languages", "skills")} | {"teams": []}


def test_a_password_from_standard_input_takes_the_old_ones_place_and_ends_sessions(server: Server, mina: Desk) -> None:
    data, number = server.settings.data_dir, mina.client.get("/desk/me").json()["agent"]["id"]
    done = hamdel("users", "password", login_of(mina).upper(), "--stdin", data=data, given="a new horse, ü\n")

    assert done.returncode == 0, done.stderr
    assert "horse" not in done.stdout + done.stderr
    assert not is_signed_in(mina)
    assert not signs_in(mina, PASSWORD)
    assert signs_in(mina, "a new horse, ü")
    assert {"agent": number} in noted(server, "password-changed")


def typing(data: Path, login: str, *passwords: str) -> tuple[int, str]:
    """Give a password at a terminal: the command's end, and all that the terminal showed."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "bot.commands.main", "users", "password", login, "--data-dir", str(data)]
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True) as process:
        os.close(theirs)
        shown, left = "", list(passwords)
        while True:
            try:
                shown += os.read(ours, 1024).decode()
            except OSError:
                # The command has let go of its terminal.
                break
            if left and shown.count(": ") > len(passwords) - len(left):
                os.write(ours, f"{left.pop(0)}\n".encode())
        code = process.wait(60)
    os.close(ours)
    return code, shown


def test_a_password_is_asked_for_twice_and_never_shown(server: Server, mina: Desk) -> None:
    code, shown = typing(server.settings.data_dir, login_of(mina), "typed horse", "typed horse")

    assert code == 0, shown
    assert "typed" not in shown
    assert signs_in(mina, "typed horse")


def test_two_different_passwords_change_nothing(server: Server, mina: Desk) -> None:
    code, shown = typing(server.settings.data_dir, login_of(mina), "typed horse", "typed house")

    assert code == 2
    assert "two different passwords; nothing was changed" in shown
    assert is_signed_in(mina)
    assert signs_in(mina, PASSWORD)


@pytest.mark.parametrize(
    ("arguments", "given", "sentence"),
    [
        (
            ["password", "nobody", "--stdin"],
            "a new horse\n",
            "Nobody who works here has the login nobody; hamdel users",
        ),
        (["password", "LOGIN", "--stdin"], "short\n", "use at least 8 characters"),
        (["password", "LOGIN"], "a new horse\n", "run this in a terminal, or give the password on standard input"),
        (["deactivate", "nobody"], "", "Nobody who works here has the login nobody; hamdel users list"),
    ],
)
def test_what_cannot_be_done_says_what_to_do(
    server: Server, mina: Desk, arguments: list[str], given: str, sentence: str
) -> None:
    words = [login_of(mina) if one == "LOGIN" else one for one in arguments]

    refused = hamdel("users", *words, data=server.settings.data_dir, given=given)

    assert refused.returncode == 2
    assert sentence in refused.stderr
    assert is_signed_in(mina)


def test_who_is_deactivated_is_out_and_what_they_held_goes_back(server: Server, mina: Desk) -> None:
    visitor = Visitor(server)
    visitor.say("I want to talk to a human")
    mina.act(visitor.id, "take")
    mina.act(visitor.id, "reply", text="Hello!")
    number = mina.client.get("/desk/me").json()["agent"]["id"]

    with live_desk(server, mina) as socket:
        done = hamdel("users", "deactivate", login_of(mina), data=server.settings.data_dir)
        assert done.returncode == 0, done.stderr
        # The next sign of life.
        socket.send(json.dumps({"type": "ping"}))
        with pytest.raises(ConnectionClosed) as closed:
            frame(socket, of_type("never"))

    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 4401
    assert not is_signed_in(mina)
    assert not signs_in(mina, PASSWORD)
    deadline = time.monotonic() + 30
    while visitor.replay()["state"]["state"] != "waiting":
        assert time.monotonic() < deadline, visitor.replay()
    assert {"agent": number} in noted(server, "agent-removed")
    listed = hamdel("users", "list", "--json", data=server.settings.data_dir)
    assert number not in [one["id"] for one in json.loads(listed.stdout)]
    again = hamdel("users", "add", login_of(mina), data=server.settings.data_dir)
    assert again.returncode == 0, again.stderr


def test_the_last_administrator_stays(data: Path) -> None:
    refused = hamdel("users", "deactivate", "admin", data=data)
    assert refused.returncode == 2
    assert "admin: This is the last administrator; add another one first." in refused.stderr

    assert hamdel("users", "add", "boss", "--role", "admin", data=data).returncode == 0
    assert hamdel("users", "deactivate", "admin", data=data).returncode == 0
    assert hamdel("users", "deactivate", "boss", data=data).returncode == 2


@pytest.mark.anyio
async def test_of_two_administrators_who_remove_each_other_at_once_one_stays(house: House) -> None:
    first, second = await house.agent("Ann", role="admin"), await house.agent("Bob", role="admin")

    async def remove(number: int) -> bool:
        async with house.database.write() as connection:
            return await accounts.remove(connection, number)

    done = await asyncio.gather(remove(first.id), remove(second.id), return_exceptions=True)

    assert [type(one) for one in done if one is not True] == [AccountError]
