"""Traces of a message's way, as a collector gets them over OTLP: what took its time, and nothing of what was said."""

import gzip
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span

from bot import tracing
from bot.settings import Settings
from bot.telemetry import OtlpTracer
from tests.conftest import Serve, served
from tests.integration.joined import free_port

#: From the W3C's own recommendation.
TRACE, PARENT = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"


class Collector:
    """What takes traces, decodes them and keeps them."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []
        taking = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                packed = self.headers.get("Content-Encoding") == "gzip"
                taking.bodies.append(gzip.decompress(body) if packed else body)
                self.send_response(200 if self.path == "/v1/traces" else 404)
                self.end_headers()

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    @property
    def requests(self) -> list[ExportTraceServiceRequest]:
        return [ExportTraceServiceRequest.FromString(body) for body in self.bodies]

    @property
    def spans(self) -> dict[str, Span]:
        return {
            span.name: span
            for request in self.requests
            for resource in request.resource_spans
            for scope in resource.scope_spans
            for span in scope.spans
        }

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def collector() -> Iterator[Collector]:
    taking = Collector()
    yield taking
    taking.close()


def values(span: Span) -> dict[str, object]:
    return {one.key: getattr(one.value, str(one.value.WhichOneof("value"))) for one in span.attributes}


def test_steps_lie_within_each_other_and_a_failure_tells_its_kind_and_not_its_words(collector: Collector) -> None:
    tracer = OtlpTracer(collector.url)
    tracing.tell(tracer)
    try:
        with tracing.step("message", channel="web") as step:
            step.note(decision="answer")
            with pytest.raises(ValueError, match="My name is Ana"), tracing.step("search"):
                raise ValueError("My name is Ana")
    finally:
        tracing.tell(None)
        tracer.close()

    message, search = collector.spans["hamdel.message"], collector.spans["hamdel.search"]
    assert search.parent_span_id == message.span_id
    assert values(message) == {"hamdel.channel": "web", "hamdel.decision": "answer"}
    assert values(search) == {"error.type": "ValueError"}
    assert search.status.code == search.status.STATUS_CODE_ERROR
    assert not any(b"Ana" in body for body in collector.bodies)
    told = collector.requests[0].resource_spans[0].resource.attributes
    assert [one.value.string_value for one in told if one.key == "service.name"] == ["hamdel"]


def test_where_nobody_traces_a_step_is_nothing_and_nothing_is_imported() -> None:
    code = (
        "import sys\nfrom bot import tracing\n"
        "with tracing.step('message') as step:\n    step.note(decision='answer')\n"
        "import bot.app\nassert 'opentelemetry.sdk' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=300)


def test_a_message_is_traced_from_its_request_to_what_is_stored_within_the_callers_trace(
    collector: Collector, prepared: object, tmp_path: object
) -> None:
    secret = "Where is the parcel for Ana Kovacs, 12 Hill Road?"
    with served(prepared, tmp_path, otlp_endpoint=collector.url) as server:  # type: ignore[arg-type]
        answer = httpx.post(
            f"{server.url}/webhooks/rest/webhook",
            json={"sender": "ana@example.com", "message": secret},
            headers={"traceparent": f"00-{TRACE}-{PARENT}-01"},
            timeout=120,
        )
        assert answer.status_code == 200
        httpx.get(f"{server.url}/healthz", timeout=60)

    spans = collector.spans
    request = spans["POST /webhooks/rest/webhook"]
    assert (request.trace_id.hex(), request.parent_span_id.hex()) == (TRACE, PARENT)
    assert values(request)["http.response.status_code"] == 200
    message = spans["hamdel.message"]
    assert message.parent_span_id == request.span_id
    assert values(message)["hamdel.channel"] == "rest"
    for name in ("language", "understanding", "search", "decision", "store", "conclude"):
        assert spans[f"hamdel.{name}"].trace_id == request.trace_id, name
    assert values(spans["hamdel.language"])["hamdel.language"] == "en"
    assert not any("healthz" in name for name in spans)
    for words in ("parcel", "Kovacs", "Hill Road", "ana@example"):
        assert not any(words.encode() in body for body in collector.bodies), words


def test_a_collector_that_is_not_there_keeps_nobody_waiting(serve: Serve) -> None:
    server = serve(otlp_endpoint=f"http://127.0.0.1:{free_port()}")

    assert server.ask("somebody", "Where is my order?")[0]["text"]


def test_an_address_that_is_none_is_refused_with_what_to_set() -> None:
    with pytest.raises(ValueError, match="such as http://localhost:4318"):
        Settings(otlp_endpoint="localhost:4318")
