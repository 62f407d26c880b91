"""What a site sets of people who answer elsewhere, and how HTML that they write is read."""

import httpx
import pytest
from pydantic import ValidationError

from bot.channels import ChannelError, FromPeople
from bot.channels.chatwoot_api import ChatwootApi
from bot.live.chatwoot import ChatwootSide
from bot.live.html_text import text_of_html
from bot.live.zammad import ZammadSide
from bot.settings import Settings
from tests.channel_kit import ODD, variants
from tests.live_platforms import Chatwoot, Zammad


def test_what_is_missing_for_a_system_is_named() -> None:
    with pytest.raises(ValidationError, match="HAMDEL_LIVE_URL and HAMDEL_LIVE_TOKEN and HAMDEL_LIVE_SECRET"):
        Settings(live_side="zammad", live_inbox="Users")


def test_an_inbox_of_chatwoot_is_a_number() -> None:
    with pytest.raises(ValidationError, match="number of an inbox"):
        Settings(live_side="chatwoot", live_url="https://c.example", live_token="t", live_secret="s", live_inbox="Site")


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("Hello<br>there", "Hello\nthere"),
        ("<p>One</p><p>Two</p>", "One\nTwo"),
        ("<div>Fish &amp; chips</div>\n<div><br></div><div>Bye</div>", "Fish & chips\n\nBye"),
        ("<ul><li>a</li><li>b</li></ul>", "- a\n- b"),
        ('<a href="https://shop.example">https://shop.example</a>', "https://shop.example"),
        ('<a href="javascript:x">here</a>', "here"),
        ("<style>p {}</style><script>x()</script>Hi", "Hi"),
        ("a < b", "a < b"),
        ("<b>never closed", "never closed"),
    ],
)
def test_html_is_read_as_it_is_shown(html: str, text: str) -> None:
    assert text_of_html(html) == text


def test_whatever_is_odd_about_a_webhook_breaks_nothing() -> None:
    client = httpx.AsyncClient()
    chatwoot = ChatwootSide(ChatwootApi("https://c.example", 1, "t", client), 7, "s", client)
    zammad = ZammadSide("https://z.example", "t", "Users", "s", client)
    fakes = Chatwoot(), Zammad()
    fakes[0]._server = fakes[1]._server = type("Nowhere", (), {"server_address": ("127.0.0.1", 9)})()
    events = (fakes[0].says("1", "Hello", "a.png"), fakes[0].turns("1", "resolved"))
    for side, payloads in ((chatwoot, events), (zammad, (fakes[1].says("81", "Hello", "a.png", state="closed"),))):
        for payload in payloads:
            assert side.parse(payload)
            for variant in (*variants(payload), *ODD):
                try:
                    found = side.parse(variant)
                except ChannelError:
                    continue
                assert all(isinstance(one, FromPeople) and one.address for one in found), variant
