"""Figures for Prometheus."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest


class Metrics:
    """The figures of one application; each has a registry of its own, so that several can live in a process."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self.turns = Counter(
            "hamdel_turns",
            "Messages of visitors, by channel and decision.",
            ("channel", "decision"),
            registry=self._registry,
        )
        self.seconds = Histogram(
            "hamdel_turn_seconds",
            "Time from a message's arrival to its replies.",
            buckets=(0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5),
            registry=self._registry,
        )
        self.reranks = Counter(
            "hamdel_reranks", "Second looks at the best articles, by outcome.", ("outcome",), registry=self._registry
        )
        self.sockets = Gauge("hamdel_open_sockets", "Open sockets, by page.", ("page",), registry=self._registry)

    def reranked(self, outcome: str) -> None:
        """Count a second look at the best articles."""
        self.reranks.labels(outcome).inc()

    def render(self) -> bytes:
        """All figures in Prometheus' text format."""
        return generate_latest(self._registry)
