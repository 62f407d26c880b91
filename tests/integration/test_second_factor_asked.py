"""The second factor over HTTP: set up, asked for, demanded of everybody, lost and reset."""

import json
import logging
import uuid
from typing import Any

import httpx
import pytest
from websockets.exceptions import ConnectionClosed

from bot.web.sockets import CLOSE_BAD_TOKEN
from tests.conftest import Serve, Server
from tests.fakes import PASSWORD, Desk, client_of
from tests.integration.test_commands import hamdel
from tests.integration.test_people import code, person, token_of
from tests.integration.test_signing_in import open_socket
from tests.phones import Phone, set_up

OTHER = "a horse of another colour"
FACTOR = "/account/second-factor"


def hire(server: Server, role: str = "agent") -> Desk:
    return Desk.hire(server.url, server.settings, f"{role}-{uuid.uuid4().hex[:8]}", role)


def login_of(desk: Desk) -> str:
    return desk.name.casefold()


def signs_in(server: Server, desk: Desk, password: str = PASSWORD, **more: str) -> httpx.Response:
    body = {"login": login_of(desk), "password": password, **more}
    return client_of(f"{server.url}/api/v1").post("/desk/login", json=body)


def number_of(desk: Desk) -> int:
    return int(desk.client.get("/desk/me").json()["agent"]["id"])


def demand(admin: Desk, value: bool = True) -> None:
    done = admin.client.put("/admin/site", json={"values": {"second_factor": value}})
    assert done.status_code == 200, done.text


def logged(admin: Desk, action: str) -> list[dict[str, Any]]:
    entries = admin.client.get("/admin/log").json()["entries"]
    return [one["details"] for one in entries if one["action"] == action]


def test_who_has_one_is_let_in_by_password_and_code_together_alone(server: Server) -> None:
    sara = hire(server)
    phone = set_up(sara.client)

    assert code(signs_in(server, sara)) == (401, "code_needed")
    assert code(signs_in(server, sara, code="1")) == (401, "wrong_code")
    assert code(signs_in(server, sara, "wrong", code=phone.second)) == (401, "wrong_login")
    assert signs_in(server, sara, code=phone.second).status_code == 200
    assert code(signs_in(server, sara, code=phone.second)) == (401, "wrong_code")
    assert signs_in(server, sara, code=phone.recovery[0]).status_code == 200
    assert code(signs_in(server, sara, code=phone.recovery[0])) == (401, "wrong_code")
    assert sara.client.get(FACTOR).json()["codes_left"] == 9


def test_wrong_codes_are_slowed_down_like_wrong_passwords(serve: Serve) -> None:
    # A server of its own: whoever else signs in from this address has to wait, too.
    server = serve()
    sara = hire(server)
    set_up(sara.client)

    answers = [code(signs_in(server, sara, code=str(number))) for number in range(12)]

    assert (429, "too_many_attempts") in answers
    assert answers[0] == (401, "wrong_code")


def test_setting_up_takes_the_password_and_signs_out_everywhere_else(server: Server) -> None:
    sara = hire(server)
    elsewhere = signs_in(server, sara).json()["token"]

    assert code(sara.client.post(FACTOR, json={"password": "wrong"})) == (401, "wrong_login")
    set_up(sara.client)

    assert sara.client.get("/desk/me").status_code == 200
    sara.client.headers["Authorization"] = f"Bearer {elsewhere}"
    assert code(sara.client.get("/desk/me")) == (401, "not_signed_in")


def test_the_secret_is_shown_while_it_is_set_up_and_never_again(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    admin, sara = hire(server, "admin"), hire(server)
    caplog.set_level(logging.DEBUG)
    begun = sara.client.post(FACTOR, json={"password": PASSWORD}).json()
    phone = Phone(begun["secret"])
    assert begun["picture"].startswith("data:image/svg+xml")
    assert begun["secret"] in begun["uri"]
    phone.recovery = sara.client.post(f"{FACTOR}/confirm", json={"code": phone.first}).json()["codes"]

    again = sara.client.post(FACTOR, json={"password": PASSWORD})
    others = [
        sara.client.get(FACTOR),
        sara.client.get("/desk/me"),
        admin.client.get("/admin/people"),
        admin.client.get("/admin/log"),
    ]
    listed = hamdel("users", "list", "--json", data=server.settings.data_dir)

    assert code(again) == (409, "second_factor_on")
    said = caplog.text + listed.stdout + " ".join(one.text for one in others)
    assert phone.secret not in said
    assert not [one for one in phone.recovery if one in said]


def test_it_is_switched_off_by_password_and_code_together(server: Server) -> None:
    sara = hire(server)
    phone = set_up(sara.client)

    assert code(sara.client.post(f"{FACTOR}/off", json={"password": PASSWORD, "code": "1"})) == (401, "wrong_code")
    assert code(sara.client.post(f"{FACTOR}/off", json={"password": "no", "code": phone.second}))[1] == "wrong_login"
    assert sara.client.post(f"{FACTOR}/off", json={"password": PASSWORD, "code": phone.second}).status_code == 204
    second_click = sara.client.post(f"{FACTOR}/off", json={"password": PASSWORD, "code": phone.second})

    assert code(second_click) == (409, "second_factor_off")
    assert signs_in(server, sara).status_code == 200


def test_new_recovery_codes_take_the_place_of_the_old_ones(server: Server) -> None:
    sara = hire(server)
    phone = set_up(sara.client)
    newer = sara.client.post(f"{FACTOR}/codes", json={"password": PASSWORD, "code": phone.second}).json()["codes"]

    assert code(signs_in(server, sara, code=phone.recovery[0])) == (401, "wrong_code")
    assert signs_in(server, sara, code=newer[0]).status_code == 200


def test_an_administrator_resets_anothers_and_not_their_own(server: Server) -> None:
    admin, sara = hire(server, "admin"), hire(server)
    set_up(sara.client)
    number = number_of(sara)
    assert person(admin, number)["second_factor"]

    own = admin.client.post(f"/admin/people/{number_of(admin)}/second-factor/reset")
    mine = sara.client.post(f"/admin/people/{number}/second-factor/reset")
    done = admin.client.post(f"/admin/people/{number}/second-factor/reset")

    assert (code(own)[1], code(mine)[1], done.status_code) == ("not_allowed", "not_allowed", 204)
    assert code(sara.client.get("/desk/me")) == (401, "not_signed_in")
    assert signs_in(server, sara).status_code == 200
    assert {"agent": number} in logged(admin, "second-factor-reset")
    assert not person(admin, number)["second_factor"]
    assert code(admin.client.post("/admin/people/999999/second-factor/reset")) == (404, "unknown_agent")


def test_a_command_resets_one_beside_a_running_server(server: Server) -> None:
    sara, data = hire(server), server.settings.data_dir
    set_up(sara.client)

    done = hamdel("users", "reset-second-factor", login_of(sara).upper(), data=data)
    nobody = hamdel("users", "reset-second-factor", "nobody", data=data)

    assert done.returncode == 0, done.stderr
    assert signs_in(server, sara).status_code == 200
    assert (nobody.returncode, "hamdel users list" in nobody.stderr) == (2, True)


def test_a_link_opens_no_account_with_a_second_factor_without_a_code(server: Server) -> None:
    admin, sara = hire(server, "admin"), hire(server)
    phone = set_up(sara.client)
    link = {"token": token_of(admin.client.post(f"/admin/people/{number_of(sara)}/link").json())}
    new = client_of(f"{server.url}/api/v1")
    chosen = {**link, "password": OTHER}

    assert new.post("/account/link", json=link).json()["second_factor"] is True
    assert code(new.post("/account/link/password", json=chosen)) == (401, "code_needed")
    assert code(new.post("/account/link/password", json={**chosen, "code": "1"})) == (401, "wrong_code")
    # What was refused has used nothing up, neither the link nor the code.
    done = new.post("/account/link/password", json={**chosen, "code": phone.second})

    assert done.status_code == 200, done.text
    assert code(signs_in(server, sara, OTHER)) == (401, "code_needed")


def test_where_everybody_needs_one_nothing_is_open_before_it_is_set_up(serve: Serve) -> None:
    server = serve()
    admin, sara = hire(server, "admin"), hire(server)
    set_up(admin.client)
    demand(admin)

    assert code(sara.client.get("/desk/me")) == (403, "second_factor_needed")
    assert code(sara.client.get("/desk/conversations")) == (403, "second_factor_needed")
    with pytest.raises(ConnectionClosed) as closed:
        open_socket(server, sara)
    # For this reason, and no other.
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == CLOSE_BAD_TOKEN
    again = signs_in(server, sara).json()
    assert again["second_factor_needed"] is True
    sara.client.headers["Authorization"] = f"Bearer {again['token']}"
    assert code(sara.client.get("/desk/me")) == (403, "second_factor_needed")

    phone = set_up(sara.client)

    assert sara.client.get("/desk/me").status_code == 200
    assert signs_in(server, sara, code=phone.second).json()["second_factor_needed"] is False
    assert admin.client.get("/desk/me").status_code == 200
    demand(admin, False)
    assert json.loads(admin.client.get("/admin/site").text)["values"]["second_factor"] is False
