"""What an operator looks at: health, figures, the API's page, the files of the widget."""

import re
from typing import Any

import httpx
import pytest

from tests.conftest import Server


def test_health_readiness_and_figures_are_told(server: Server) -> None:
    server.ask("figures", "hello")

    assert httpx.get(f"{server.url}/healthz", timeout=30).json() == {"status": "ok"}
    assert httpx.get(f"{server.url}/readyz", timeout=30).json()["articles"] >= 42
    assert 'hamdel_turns_total{channel="rest"' in httpx.get(f"{server.url}/metrics", timeout=30).text


def test_the_page_of_the_api_needs_no_internet(server: Server) -> None:
    page = httpx.get(f"{server.url}/docs", timeout=30).text

    addresses = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert addresses
    assert all(address.startswith("/") for address in addresses)
    assert all(httpx.get(server.url + address, timeout=30).status_code == 200 for address in addresses)


def test_every_path_of_the_contract_is_in_the_schema(server: Server) -> None:
    paths = httpx.get(f"{server.url}/openapi.json", timeout=30).json()["paths"]

    for prefix in ("/api/v1/chat/", "/api/v1/desk/", "/api/v1/articles", "/webhooks/", "/model/parse", "/healthz"):
        assert any(path.startswith(prefix) for path in paths), prefix


def test_another_site_may_embed_the_widget_and_start_a_conversation(server: Server) -> None:
    origin = {"Origin": "https://shop.example"}
    script = httpx.get(f"{server.url}/widget.js", headers=origin, timeout=30)
    begun = httpx.post(f"{server.url}/api/v1/chat/conversations", json={}, headers=origin, timeout=30)

    assert script.headers["content-type"].startswith("text/javascript")
    for response in (script, begun):
        assert response.headers["access-control-allow-origin"] == "*"
        assert "access-control-allow-credentials" not in response.headers


def test_the_labels_come_in_the_language_of_the_page_or_of_the_browser(server: Server) -> None:
    def site(language: str = "", accept: str = "") -> dict[str, object]:
        found: dict[str, object] = httpx.get(
            f"{server.url}/api/v1/chat/site",
            params={"language": language},
            headers={"Accept-Language": accept},
            timeout=30,
        ).json()
        return found

    assert site("fa-IR")["language"] == "fa"
    assert site("fa")["direction"] == "rtl"
    assert site("", "de-AT,de;q=0.9,en;q=0.5")["language"] == "de"
    assert site("tlh", "")["language"] == "en"


@pytest.mark.parametrize("wanted", ["zh-Hant", "zh-TW,en;q=0.5", "zh-HK"])
def test_staff_who_read_traditional_chinese_have_their_pages_in_it(server: Server, wanted: str) -> None:
    def labels(language: str) -> dict[str, Any]:
        found: dict[str, Any] = httpx.get(
            f"{server.url}/api/v1/desk/labels", params={"language": language, "page": "admin"}, timeout=30
        ).json()
        return found

    traditional, simplified = labels(wanted), labels("zh-CN")
    assert (traditional["language"], simplified["language"]) == ("zh-Hant", "zh")
    assert {"code": "zh-Hant", "name": "繁體中文", "direction": "ltr"} in traditional["languages"]
    # The same messages by the same names, and none with a character that is Simplified alone.
    assert len(traditional["messages"].splitlines()) == len(simplified["messages"].splitlines())
    assert "開放時間" in traditional["messages"] or "服務時間" in traditional["messages"]
    for new in "设时间语员":
        assert new in simplified["messages"]
        assert new not in traditional["messages"]


def test_each_page_is_handed_its_own_messages_and_what_formats_them(server: Server) -> None:
    def messages(**page: str) -> str:
        asked = httpx.get(f"{server.url}/api/v1/desk/labels", params={"language": "ru", **page}, timeout=30)
        found: str = asked.json()["messages"]
        return found

    assert "desk-title = " in messages()
    assert "editor-title = " not in messages()
    assert "editor-title = " in messages(page="editor")
    assert "desk-title = " not in messages(page="editor")
    for page in ("desk", "editor"):
        assert "signin-title-desk = " in messages(page=page)
        assert "desk-emotion-calm = " in messages(page=page)
    modules = httpx.get(f"{server.url}/static/vendor/fluent-bundle/index.js", timeout=30)
    assert modules.status_code == 200
    assert modules.headers["content-type"].startswith("text/javascript")
