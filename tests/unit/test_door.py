"""Who may use Rasa's interfaces."""

import pytest

from bot.channels import ChannelError, Request
from bot.channels.door import check
from bot.channels.rest import RestChannel

TOKEN = "between the two of us"


def request(peer: str = "127.0.0.1", token: str = "", **headers: str) -> Request:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Request(headers=named, body=b"", query={"token": token} if token else {}, peer=peer)


def refused(token: str, asked: Request) -> str:
    with pytest.raises(ChannelError) as raised:
        check(token, asked)
    assert "HAMDEL_REST_TOKEN" in str(raised.value)
    return raised.value.code


@pytest.mark.parametrize("peer", ["127.0.0.1", "127.8.9.10", "::1", "::ffff:127.0.0.1"])
def test_without_a_token_programs_on_this_machine_are_let_in(peer: str) -> None:
    check("", request(peer))


@pytest.mark.parametrize("peer", ["10.0.0.5", "203.0.113.9", "2001:db8::1", "::ffff:10.0.0.5", "0.0.0.0", "", "nobody"])
def test_without_a_token_other_machines_are_refused(peer: str) -> None:
    assert refused("", request(peer)) == "rest_closed"


@pytest.mark.parametrize("header", ["x_forwarded_for", "forwarded", "x_real_ip", "via", "x_forwarded_proto"])
def test_what_came_through_a_proxy_is_not_of_this_machine(header: str) -> None:
    assert refused("", request(**{header: "127.0.0.1"})) == "rest_closed"


@pytest.mark.parametrize("origin", ["https://shop.example", "null", "http://[broken", "http://127.0.0.1.evil.example"])
def test_a_page_of_another_site_in_this_machines_browser_is_refused(origin: str) -> None:
    assert refused("", request(origin=origin)) == "rest_closed"


@pytest.mark.parametrize("origin", ["http://localhost:3000", "http://127.0.0.1:8000", "http://[::1]:8000"])
def test_a_page_of_this_machine_is_let_in(origin: str) -> None:
    check("", request(origin=origin))


def test_the_token_is_taken_from_the_address_or_as_a_bearer() -> None:
    check(TOKEN, request("203.0.113.9", TOKEN))
    check(TOKEN, request("203.0.113.9", authorization=f"Bearer {TOKEN}"))
    check(TOKEN, request("203.0.113.9", TOKEN, authorization="Bearer for-something-else", x_forwarded_for="10.0.0.1"))


@pytest.mark.parametrize("shown", ["", "guess", TOKEN[:-1], TOKEN + "x", "ü\udcff"])
def test_with_a_token_nobody_is_let_in_without_it(shown: str) -> None:
    assert refused(TOKEN, request(token=shown)) == "wrong_rest_token"
    assert refused(TOKEN, request(authorization=f"Bearer {shown}")) == "wrong_rest_token"


@pytest.mark.parametrize(
    "payload", [{"message": "a"}, {"sender": None, "message": "a"}, {"sender": "", "message": "a"}]
)
def test_those_who_are_not_named_have_an_address_each(payload: dict[str, object]) -> None:
    (one,), (other,) = (RestChannel().parse(payload) for _ in range(2))

    assert one.address != other.address


def test_a_long_id_of_a_message_is_kept_whole() -> None:
    (one,) = RestChannel().parse({"sender": "a", "message": "b", "metadata": {"message_id": "x" * 500 + "1"}})

    assert one.external_id == "x" * 500 + "1"


@pytest.mark.parametrize("sender", [True, [], {}, 1.5, "  "])
def test_a_sender_that_is_no_name_is_refused(sender: object) -> None:
    with pytest.raises(ChannelError, match="sender"):
        RestChannel().parse({"sender": sender, "message": "a"})


@pytest.mark.parametrize("message_id", [[], {}, 1.5, True])
def test_an_id_of_a_message_that_is_none_is_refused(message_id: object) -> None:
    with pytest.raises(ChannelError, match=r"metadata\.message_id"):
        RestChannel().parse({"sender": "a", "message": "b", "metadata": {"message_id": message_id}})
