"""Reads help pages as readers and search engines do."""

import json
from typing import Any

import httpx
from bs4 import BeautifulSoup


def page(response: httpx.Response, status: int = 200) -> BeautifulSoup:
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    return BeautifulSoup(response.text, "html.parser")


def links(found: BeautifulSoup) -> dict[str, str]:
    """The addresses of a page's links by their text."""
    return {" ".join(one.get_text().split()): str(one["href"]) for one in found.select("main a[href]")}


def alternates(found: BeautifulSoup) -> dict[str, str]:
    return {str(one["hreflang"]): str(one["href"]) for one in found.select("head link[rel=alternate]")}


def robots(found: BeautifulSoup) -> str:
    meta = found.select_one("meta[name=robots]")
    return str(meta["content"]) if meta else ""


def data(found: BeautifulSoup) -> list[dict[str, Any]]:
    text = found.select_one('script[type="application/ld+json"]')
    assert text is not None
    graph: list[dict[str, Any]] = json.loads(text.get_text())["@graph"]
    return graph


def heading(found: BeautifulSoup) -> str:
    (only,) = found.select("h1")
    return " ".join(only.get_text().split())
