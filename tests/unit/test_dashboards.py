"""Dashboard and alerts, held to the figures that there are: names, labels, and what a label may be."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from prometheus_client.parser import text_string_to_metric_families

from bot.desk.backlog import Backlog
from bot.web.metrics import Metrics

ROOT = Path(__file__).parent.parent.parent
DASHBOARDS = sorted(ROOT.glob("deploy/grafana/*.json"))
RULES = ROOT / "deploy" / "prometheus" / "alerts.yml"
#: Labels that Prometheus adds by itself.
OF_PROMETHEUS = {"job", "instance", "le"}
NOTHING = Backlog(
    waiting=0, longest_wait=0, held=0, agents=0, undelivered=0, oldest_undelivered=0, unanswered=0
)  # fmt: skip


def known() -> dict[str, set[str]]:
    """The names of all samples, with their labels."""
    metrics = Metrics()
    for labelled in vars(metrics).values():
        if names := getattr(labelled, "_labelnames", ()):
            labelled.labels(*("any" for _ in names))
    found: dict[str, set[str]] = {}
    for family in text_string_to_metric_families(metrics.render(NOTHING).decode()):
        for one in family.samples:
            found.setdefault(one.name, set()).update(one.labels)
    return found


def of_dashboard(value: Any) -> Iterator[str]:
    """Every query of a dashboard, wherever it stands."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name in ("expr", "query") and isinstance(inner, str) and "hamdel_" in inner:
                yield inner
            else:
                yield from of_dashboard(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from of_dashboard(inner)


def rules() -> list[dict[str, Any]]:
    return [rule for group in yaml.safe_load(RULES.read_text())["groups"] for rule in group["rules"]]


def queries() -> list[str]:
    return [
        *(one for file in DASHBOARDS for one in of_dashboard(json.loads(file.read_text()))),
        *(rule["expr"] for rule in rules()),
    ]


def faults(query: str) -> list[str]:
    """What in a query there is not."""
    there = known()
    names = re.findall(r"\bhamdel_\w+", query)
    found = [f"{name} is no figure" for name in names if name not in there]
    labels = {*OF_PROMETHEUS, *(label for name in names for label in there.get(name, ()))}
    used = [one for by in re.findall(r"\bby \(([^)]*)\)", query) for one in by.split(",")]
    used += re.findall(r"(\w+)\s*(?:=~|!~|!=|=)\s*\"", query)
    found += [f"{label.strip()} is no label of {', '.join(names)}" for label in used if label.strip() not in labels]
    if query.count("(") != query.count(")"):
        found.append("a bracket is left open")
    return found


def test_every_query_of_dashboard_and_alerts_names_figures_and_labels_that_there_are() -> None:
    asked = queries()

    assert len(asked) > 30
    assert {query: faults(query) for query in asked if faults(query)} == {}


def test_every_figure_is_in_the_dashboard() -> None:
    shown = " ".join(one for file in DASHBOARDS for one in of_dashboard(json.loads(file.read_text())))
    bases = {re.sub(r"_(?:created|bucket|sum|count)$", "", name) for name in known()}

    missing = {one for one in bases if one not in shown and f"{one}_total" not in shown}
    assert missing == set()


@pytest.mark.parametrize(
    ("query", "fault"),
    [
        ("sum(hamdel_queue_length)", "hamdel_queue_length is no figure"),
        ('rate(hamdel_turns_total{outcome="late"}[5m])', "outcome is no label of hamdel_turns_total"),
        ("sum by (page) (hamdel_workers)", "page is no label of hamdel_workers"),
    ],
)
def test_a_query_for_what_there_is_not_is_found(query: str, fault: str) -> None:
    assert fault in faults(query)


def test_panels_lie_beside_each_other_and_every_alert_says_what_to_do() -> None:
    for file in DASHBOARDS:
        taken: set[tuple[int, int]] = set()
        for panel in json.loads(file.read_text())["panels"]:
            place = panel["gridPos"]
            fields = {
                (x, y)
                for x in range(place["x"], place["x"] + place["w"])
                for y in range(place["y"], place["y"] + place["h"])
            }
            assert place["x"] + place["w"] <= 24
            assert not taken & fields, panel["title"]
            taken |= fields
    for rule in rules():
        assert re.fullmatch(r"\d+[smh]", rule["for"])
        assert rule["labels"]["severity"] in ("page", "warn")
        assert set(rule["annotations"]) == {"summary", "action"}
