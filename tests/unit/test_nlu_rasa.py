"""The Rasa engine, against a real HTTP server that answers as Rasa 3.6.21 did."""

import json
import logging
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import httpx
import numpy as np
import pytest

from bot.nlu import EMOTIONS, INTENTS, NluError, Scored, Understanding
from bot.nlu.rasa import TIMEOUT, RasaNlu
from bot.nlu.rasa_intents import read_intents
from knowledge_base.encoders import Vectors

VECTOR = np.zeros(4, np.float32)

#: Recorded from Rasa 3.6.21 with the model that `rasa train` made of nlu_data.
ASKING = {
    "text": "I want to talk to someone",
    "intent": {"name": "ask_human", "confidence": 0.939581539164212},
    "entities": [],
    "text_tokens": [[0, 1], [2, 6], [7, 9], [10, 14], [15, 17], [18, 25]],
    "intent_ranking": [
        {"name": "ask_human", "confidence": 0.939581539164212},
        {"name": "deny", "confidence": 0.017118873530351405},
        {"name": "thank", "confidence": 0.008382894561912749},
        {"name": "affirm", "confidence": 0.007131500937928817},
        {"name": "bot_challenge", "confidence": 0.007016273209826411},
        {"name": "complain", "confidence": 0.0063848140296177205},
        {"name": "decline_human", "confidence": 0.005771798135286078},
        {"name": "goodbye", "confidence": 0.0030740671230375357},
        {"name": "ask_question", "confidence": 0.002899809464067567},
        {"name": "change_language", "confidence": 0.0024310655671748956},
    ],
}
UNSURE = {
    "text": "zzqx",
    "intent": {"name": "nlu_fallback", "confidence": 0.4},
    "entities": [],
    "text_tokens": [[0, 4]],
    "intent_ranking": [
        {"name": "nlu_fallback", "confidence": 0.4},
        {"name": "thank", "confidence": 0.38089152112664887},
        {"name": "affirm", "confidence": 0.18657899078314275},
        {"name": "greet", "confidence": 0.13424277668983173},
        {"name": "goodbye", "confidence": 0.12449334334865181},
        {"name": "deny", "confidence": 0.06164142604006226},
        {"name": "ask_human", "confidence": 0.042056308807806045},
        {"name": "change_language", "confidence": 0.023939619150797373},
        {"name": "bot_challenge", "confidence": 0.018403524780624313},
        {"name": "complain", "confidence": 0.015703887606086316},
        {"name": "ask_question", "confidence": 0.009338708915065198},
    ],
}
NO_MODEL: dict[str, object] = {
    "version": "3.6.21",
    "status": "failure",
    "message": "No agent loaded. To continue processing, a model of a trained agent needs to be loaded.",
    "reason": "Conflict",
    "details": {},
    "help": None,
    "code": 409,
}


class RasaServer:
    """Answers every request alike; what it answers can be changed while it runs."""

    def __init__(self) -> None:
        self.status, self.body, self.delay = 200, json.dumps(ASKING), 0.0
        self.asked: list[tuple[str, object]] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                outer.asked.append((self.path, json.loads(self.rfile.read(int(self.headers["Content-Length"])))))
                time.sleep(outer.delay)
                self.send_response(outer.status)
                self.send_header("Content-Type", "application/json")
                self.end_headers()
                try:
                    self.wfile.write(outer.body.encode())
                except OSError:  # the client has left
                    self.close_connection = True

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    def answer(self, payload: object, status: int = 200) -> None:
        self.body, self.status = json.dumps(payload), status

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def rasa() -> Iterator[RasaServer]:
    server = RasaServer()
    yield server
    server.stop()


class Embedded:
    """A fallback that always hears a goodbye."""

    async def parse(self, text: str, vector: Vectors) -> Understanding:
        return Understanding([Scored("goodbye", 1.0)], [Scored("calm", 1.0)])


async def parse(rasa: RasaServer, text: str = "hello") -> Understanding:
    async with httpx.AsyncClient() as client:
        return await RasaNlu(rasa.url, client).parse(text, VECTOR)


@pytest.mark.anyio
async def test_rasas_ranking_becomes_the_intents(rasa: RasaServer) -> None:
    understood = await parse(rasa, "I want to talk to someone")
    assert understood.intent.name == "ask_human"
    assert understood.intent.confidence == pytest.approx(0.94, abs=0.01)
    assert {each.name for each in understood.intents} == set(INTENTS)
    assert sum(each.confidence for each in understood.intents) == pytest.approx(1)
    assert rasa.asked == [("/model/parse", {"text": "I want to talk to someone"})]


@pytest.mark.anyio
async def test_rasa_is_sent_no_personal_data(rasa: RasaServer) -> None:
    await parse(rasa, "order 4471902: I am ada@example.com, call +31 20 123 4567")
    assert rasa.asked == [("/model/parse", {"text": "order 4471902: I am [e-mail], call [phone]"})]


@pytest.mark.anyio
async def test_without_an_emotion_the_visitor_is_calm(rasa: RasaServer) -> None:
    assert (await parse(rasa)).emotion == Scored("calm", 1.0)


@pytest.mark.anyio
async def test_an_emotion_is_taken_from_the_server(rasa: RasaServer) -> None:
    rasa.answer({**ASKING, "emotion": {"name": "worried", "confidence": 0.8}})
    understood = await parse(rasa)
    assert understood.emotion.name == "worried"
    assert understood.emotion.confidence == pytest.approx(0.8)
    assert {each.name for each in understood.emotions} == set(EMOTIONS)


@pytest.mark.anyio
async def test_what_rasa_is_not_sure_of_is_a_question_with_moderate_confidence(rasa: RasaServer) -> None:
    rasa.answer(UNSURE)
    understood = await parse(rasa, "zzqx")
    assert understood.intent.name == "ask_question"
    assert 0.4 < understood.intent.confidence < 0.6


@pytest.mark.anyio
async def test_intents_of_another_assistant_are_dropped(rasa: RasaServer) -> None:
    ranking = [{"name": "order_pizza", "confidence": 0.6}, {"name": "greet", "confidence": 0.4}]
    rasa.answer({"text": "hi", "intent": ranking[0], "entities": [], "intent_ranking": ranking})
    understood = await parse(rasa)
    assert understood.intent.name == "greet"
    assert understood.confidence("order_pizza") == 0


@pytest.mark.anyio
async def test_a_server_without_a_model_is_an_error_that_says_what_to_do(rasa: RasaServer) -> None:
    rasa.answer(NO_MODEL, 409)
    with pytest.raises(NluError, match="409; train and load a model"):
        await parse(rasa)


@pytest.mark.anyio
@pytest.mark.parametrize("body", ["", "<html>", "[]", '{"intent": 3}'])
async def test_an_answer_that_is_not_rasas_is_an_error(rasa: RasaServer, body: str) -> None:
    rasa.body = body
    with pytest.raises(NluError, match="does not answer as Rasa"):
        await parse(rasa)


@pytest.mark.anyio
async def test_a_server_that_is_not_there_is_an_error(rasa: RasaServer) -> None:
    async with httpx.AsyncClient() as client:
        with pytest.raises(NluError, match="does not answer"):
            await RasaNlu("http://127.0.0.1:1", client).parse("hello", VECTOR)


@pytest.mark.anyio
async def test_a_slow_server_is_given_up_in_time(rasa: RasaServer) -> None:
    rasa.delay = TIMEOUT + 1
    before = time.monotonic()
    with pytest.raises(NluError, match="does not answer"):
        await parse(rasa)
    assert time.monotonic() - before < TIMEOUT + 0.9


@pytest.mark.anyio
async def test_the_embedded_engine_stands_in_and_each_outage_is_logged_once(
    rasa: RasaServer, caplog: pytest.LogCaptureFixture
) -> None:
    heard = []
    async with httpx.AsyncClient() as client:
        nlu = RasaNlu(rasa.url, client, fallback=Embedded(), pause=0)
        with caplog.at_level(logging.WARNING, logger="bot.nlu.rasa"):
            for status in (500, 500, 200, 500):
                rasa.status = status
                heard.append((await nlu.parse("hello", VECTOR)).intent.name)
    assert heard == ["goodbye", "goodbye", "ask_human", "goodbye"]
    assert len(caplog.records) == 2


@pytest.mark.anyio
async def test_a_server_that_did_not_answer_is_left_alone_for_a_while_and_counted(rasa: RasaServer) -> None:
    now, counted = [0.0], list[str]()
    async with httpx.AsyncClient() as client:
        nlu = RasaNlu(rasa.url, client, fallback=Embedded(), counted=counted.append, pause=5, clock=lambda: now[0])
        for status, now[0] in ((500, 0.0), (200, 4.9), (200, 5.0)):
            rasa.status = status
            await nlu.parse("hello", VECTOR)
    assert counted == ["failed", "skipped", "answered"]
    assert len(rasa.asked) == 2


@pytest.mark.anyio
async def test_a_server_without_a_model_does_not_pass_the_check(rasa: RasaServer) -> None:
    rasa.answer(NO_MODEL, 409)
    async with httpx.AsyncClient() as client:
        with pytest.raises(NluError, match="train and load a model"):
            await RasaNlu(rasa.url, client).check()


@pytest.mark.anyio
async def test_the_intents_of_a_project_of_ones_own_mean_what_its_file_says(rasa: RasaServer, tmp_path: Path) -> None:
    file = tmp_path / "intents.yml"
    file.write_text('talk_to_agent: ask_human\n"*": ask_question\n')
    ranking = [{"name": "talk_to_agent", "confidence": 0.7}, {"name": "order_status", "confidence": 0.3}]
    rasa.answer({"text": "", "intent": ranking[0], "intent_ranking": ranking})
    async with httpx.AsyncClient() as client:
        understood = await RasaNlu(rasa.url, client, meanings=read_intents(file)).parse("hello", VECTOR)
    assert [one.name for one in understood.intents[:2]] == ["ask_human", "ask_question"]
    assert understood.intent.confidence == pytest.approx(0.7)


@pytest.mark.parametrize(
    ("written", "reason"),
    [("", "has to hold"), ("- greet", "has to hold"), ("hello: hi", "cannot mean hi"), ("a: [", "cannot be read")],
)
def test_a_file_of_intents_that_says_nothing_sound_is_refused(tmp_path: Path, written: str, reason: str) -> None:
    file = tmp_path / "intents.yml"
    file.write_text(written)
    with pytest.raises(ValueError, match=reason):
        read_intents(file)
