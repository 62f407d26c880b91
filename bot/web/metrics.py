"""Figures for Prometheus.

With several workers each counts in files that all of them share (:func:`bot.commands.supervising.counted_together`):
whichever is asked tells what all have counted, those that have ended since among them.
"""

import os
from collections.abc import Iterable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from bot.desk.backlog import Backlog

#: Where prometheus_client finds the folder in which several workers count.
SHARED = "PROMETHEUS_MULTIPROC_DIR"
#: Upper bounds in seconds, of a message's turn and of how late the event loop is.
_TURN = (0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5)
_DELAY = (0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5)


class Metrics:
    """The figures of one worker; each has a registry of its own, so that several can live in a process."""

    def __init__(self) -> None:
        self._registry = own = CollectorRegistry()
        self.turns = Counter(
            "hamdel_turns", "Messages of visitors, by channel and decision.", ("channel", "decision"), registry=own
        )
        self.seconds = Histogram(
            "hamdel_turn_seconds", "Time from a message's arrival to its replies.", buckets=_TURN, registry=own
        )
        self.webhooks = Counter(
            "hamdel_webhooks",
            "What platforms sent, by channel and outcome.",
            ("channel", "outcome"),
            registry=own,
        )
        self.deliveries = Counter(
            "hamdel_webhook_deliveries", "Attempts to tell other systems, by outcome.", ("outcome",), registry=own
        )
        self.actions = Counter(
            "hamdel_action_calls", "Look-ups in other systems for answers, by outcome.", ("outcome",), registry=own
        )
        self.reranks = Counter(
            "hamdel_reranks", "Second looks at the best articles, by outcome.", ("outcome",), registry=own
        )
        self.rasa = Counter(
            "hamdel_rasa_questions",
            "Messages that a Rasa server was to understand, by outcome.",
            ("outcome",),
            registry=own,
        )
        self.responses = Counter("hamdel_responses", "Answers to requests, by status.", ("status",), registry=own)
        self.sockets = self._live("hamdel_open_sockets", "Open sockets, by page.", ("page",))
        self.workers = self._live("hamdel_workers", "Processes that serve.")
        self.memory = self._live("hamdel_resident_bytes", "Memory of all processes that serve.")
        self.joined = self._live(
            "hamdel_workers_joined", "Workers that reach what joins them, by what that is.", ("by",)
        )
        self.computing = Counter("hamdel_cpu_seconds", "Processor time of all processes that serve.", registry=own)
        self.delay = Histogram(
            "hamdel_loop_delay_seconds", "How late the event loop comes to what is due.", buckets=_DELAY, registry=own
        )

    def _live(self, name: str, meaning: str, labels: Iterable[str] = ()) -> Gauge:
        """Something that is as it is now: of workers that have ended nothing is left."""
        return Gauge(name, meaning, tuple(labels), registry=self._registry, multiprocess_mode="livesum")

    def turn(self, channel: str, decision: str, seconds: float) -> None:
        """Count a visitor's message that was answered, or left to people."""
        self.turns.labels(channel, decision).inc()
        self.seconds.observe(seconds)

    def webhook(self, channel: str, outcome: str, number: int = 1) -> None:
        """Count what a platform sent: ``stored``, ``repeated``, ``ignored``, or ``refused`` and why."""
        if number:
            self.webhooks.labels(channel, outcome).inc(number)

    def delivery(self, outcome: str) -> None:
        """Count an attempt to tell another system: ``delivered``, ``failed``, or ``dead`` where it was the last."""
        self.deliveries.labels(outcome).inc()

    def action(self, outcome: str) -> None:
        """Count a look-up for an answer: ``found``, ``nothing`` or ``failed``."""
        self.actions.labels(outcome).inc()

    def reranked(self, outcome: str) -> None:
        """Count a second look at the best articles."""
        self.reranks.labels(outcome).inc()

    def understood(self, outcome: str) -> None:
        """Count a message that a Rasa server was to understand; the embedded engine does where it was not."""
        self.rasa.labels(outcome).inc()

    def render(self, backlog: Backlog | None = None) -> bytes:
        """All figures in Prometheus' text format; those of the ``backlog`` are left out where that is not known."""
        site, counted = CollectorRegistry(), self._registry
        site.register(_Site(backlog))
        if SHARED in os.environ:
            counted = CollectorRegistry()
            MultiProcessCollector(counted)  # type: ignore[no-untyped-call]
        return generate_latest(counted) + generate_latest(site)


class _Site(Collector):
    """The figures of the whole site. They are read from the database when they are asked for, and counted once."""

    def __init__(self, backlog: Backlog | None) -> None:
        self._backlog = backlog

    def collect(self) -> Iterable[GaugeMetricFamily]:
        """See :class:`prometheus_client.registry.Collector`."""
        known = self._backlog
        yield GaugeMetricFamily("hamdel_database_up", "Whether the database answers.", known is not None)
        if known is None:
            return
        for name, meaning, value in (
            ("queue_visitors", "Visitors who wait for a person.", known.waiting),
            ("queue_longest_wait_seconds", "How long the first of them has waited.", known.longest_wait),
            ("held_conversations", "Conversations that agents hold.", known.held),
            ("agents_present", "Agents who are at their desks.", known.agents),
            ("outbox_messages", "Messages that are still to be delivered.", known.undelivered),
            ("outbox_oldest_seconds", "Age of the oldest of them.", known.oldest_undelivered),
            ("unanswered_messages", "Messages of visitors whose turn is still to be taken.", known.unanswered),
        ):
            yield GaugeMetricFamily(f"hamdel_{name}", meaning, value)
