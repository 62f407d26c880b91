"""Traces for OpenTelemetry, over OTLP: an extra, of which nothing is imported where nobody asks for it.

What the standard's own variables say holds: OTEL_EXPORTER_OTLP_ENDPOINT and its headers, OTEL_SERVICE_NAME,
OTEL_RESOURCE_ATTRIBUTES, OTEL_TRACES_SAMPLER. https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/
"""

import asyncio
import os
from collections.abc import Iterator, Mapping
from contextlib import AsyncExitStack, contextmanager
from importlib.metadata import version
from importlib.util import find_spec
from typing import TYPE_CHECKING

import structlog

from bot.settings import Settings
from bot.tracing import Step, Value

if TYPE_CHECKING:
    from opentelemetry.trace import Span

log = structlog.get_logger(__name__)

#: The standard's variables that say where traces go.
ENDPOINTS = ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT")


def open_tracer(settings: Settings, stack: AsyncExitStack) -> "OtlpTracer | None":
    """What sends traces to where the settings or the standard's variables say; None where neither does."""
    if not settings.otlp_endpoint:
        if not any(map(os.environ.get, ENDPOINTS)):
            return None
        if find_spec("opentelemetry.exporter") is None:
            # The variable may be meant for other programs.
            log.warning("traces_not_sent", advice='Traces need a package: pip install "hamdel[otel]".')
            return None
    tracer = OtlpTracer(settings.otlp_endpoint)

    async def close() -> None:
        # It sends what is left, and waits for that.
        await asyncio.to_thread(tracer.close)

    stack.push_async_callback(close)
    return tracer


class OtlpTracer:
    """See :class:`bot.tracing.Tracer`. A thread sends what has ended; no message waits for it."""

    def __init__(self, endpoint: str = "") -> None:
        """``endpoint`` is the address of a collector; empty for what the standard's variables say."""
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
        from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

        named = {} if "OTEL_SERVICE_NAME" in os.environ else {"service.name": "hamdel"}
        resource = Resource.create({**named, "service.version": version("hamdel"), "process.pid": os.getpid()})
        address = f"{endpoint.rstrip('/')}/v1/traces" if endpoint else None
        # Not the global one: several applications may live in a process.
        self._provider = TracerProvider(resource=resource, shutdown_on_exit=False)
        self._provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=address)))
        self._tracer = self._provider.get_tracer("hamdel", version("hamdel"))
        self._propagator = TraceContextTextMapPropagator()

    @contextmanager
    def step(self, name: str, values: dict[str, Value]) -> Iterator[Step]:
        """See :class:`bot.tracing.Tracer`."""
        # What an exception says may be what somebody wrote: only its type is told.
        with self._tracer.start_as_current_span(
            f"hamdel.{name}", attributes=_named(values), record_exception=False, set_status_on_exception=False
        ) as span:
            yield from _told(_Step(span, name))

    @contextmanager
    def request(self, method: str, headers: Mapping[str, str]) -> Iterator["_Step"]:
        """A request, as a part of the trace that its ``traceparent`` names: https://www.w3.org/TR/trace-context/."""
        from opentelemetry.trace import SpanKind

        with self._tracer.start_as_current_span(
            method,
            context=self._propagator.extract(headers),
            kind=SpanKind.SERVER,
            attributes={"http.request.method": method},
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            yield from _told(_Step(span, method))

    def close(self) -> None:
        """Send what is left, and stop."""
        self._provider.shutdown()


class _Step:
    """See :class:`bot.tracing.Step`."""

    def __init__(self, span: "Span", name: str) -> None:
        self._span = span
        self._name = name

    def note(self, **values: Value) -> None:
        """See :class:`bot.tracing.Step`."""
        self._span.set_attributes(_named(values))

    def answered(self, route: str, status: int) -> None:
        """The request was answered at a ``route``, which is a pattern and names nobody."""
        if route:
            self._span.update_name(f"{self._name} {route}")
        self._span.set_attributes({"http.route": route, "http.response.status_code": status})
        if status >= 500:
            self.failed(str(status))

    def failed(self, kind: str) -> None:
        """It has failed by an error of this ``kind``."""
        from opentelemetry.trace import StatusCode

        self._span.set_attribute("error.type", kind)
        self._span.set_status(StatusCode.ERROR)


def _named(values: Mapping[str, Value]) -> dict[str, Value]:
    return {f"hamdel.{name}": value for name, value in values.items()}


def _told(step: _Step) -> Iterator[_Step]:
    try:
        yield step
    except Exception as error:
        step.failed(type(error).__name__)
        raise
