"""A server that keeps to the contract of LibreTranslate 1.9.6, as a thread or as a process of its own."""

import json
import re
import subprocess
import sys
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

CODES = ["en", "nl", "fa", "zh-Hans", "zh-Hant", "pt-BR"]
LANGUAGES = [{"code": code, "name": code, "targets": CODES} for code in CODES if code != "fa"]
LANGUAGES.append({"code": "fa", "name": "Persian", "targets": ["en"]})
ENGLISH = {
    "Waar is mijn bestelling [X0X]?": "Where is my order [X0X]?",
    "Wij hebben uw bestelling ontvangen en verzenden het pakket morgen.": "We have received your order, thank you.",
}
#: A sentence in each of some languages, long enough to tell which one it is.
SENTENCES = {
    "en": "Hello, the order has not arrived yet and I would very much like to know where it is now",
    "nl": "Goedendag, de bestelling is nog niet aangekomen en ik zou graag willen weten waar die nu is",
    "fa": "سلام، سفارش هنوز به دستم نرسیده است و خیلی دوست دارم بدانم که الان کجاست",
    "es": "Buenos días, el pedido todavía no ha llegado y me gustaría mucho saber dónde está ahora",
}


class LibreServer:
    """Speaks LibreTranslate's API. ``failures`` are answered first: a status, headers and a body.

    ``translated`` holds the translations of some texts. Any other text becomes the sentence of its target language in
    ``sentences``, with the marks that it has, or without such a sentence itself behind "EN".
    """

    def __init__(self, port: int = 0, sentences: Mapping[str, str] | None = None) -> None:
        self.failures: list[tuple[int, dict[str, str], str]] = []
        self.key = ""
        self.sentences = dict(sentences or {})
        self.languages = (
            LANGUAGES if sentences is None else [{"code": code, "targets": [*sentences]} for code in sentences]
        )
        self.translated: dict[str, str] = dict(ENGLISH)
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.gate = threading.Event()
        self.gate.set()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.reply({})

            def do_POST(self) -> None:
                self.reply(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

            def reply(self, fields: dict[str, Any]) -> None:
                outer.asked.append((self.path, fields))
                outer.gate.wait(20)
                status, headers, content = outer.answer(self.path, fields)
                body = content.encode()
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def answer(self, path: str, fields: dict[str, Any]) -> tuple[int, dict[str, str], str]:
        """What LibreTranslate says to one request."""
        if self.failures and path == "/translate":
            return self.failures.pop(0)
        if path == "/languages":
            return 200, {}, json.dumps(self.languages)
        if self.key and fields.get("api_key") != self.key:
            return 403, {}, json.dumps({"error": "Invalid API key"})
        codes = [language["code"] for language in self.languages]
        if fields["source"] not in codes or fields["target"] not in codes:
            return 400, {}, json.dumps({"error": f"{fields['source']} is not supported"})
        return 200, {}, json.dumps({"translatedText": [self._render(text, fields["target"]) for text in fields["q"]]})

    def _render(self, text: str, target: str) -> str:
        sentence = self.sentences.get(target)
        other = f"EN {text}" if sentence is None else " ".join([sentence, *re.findall(r"\[X\d+X\]", text)])
        return self.translated.get(text, other)

    def requests(self) -> list[dict[str, Any]]:
        """What was to be translated."""
        return [fields for path, fields in self.asked if path == "/translate"]

    def close(self) -> None:
        """Stop answering."""
        self.gate.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)


class LibreProcess:
    """The same as a process of its own, which can be killed."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.libretranslate"]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.url = self._process.stdout.readline().strip()

    def kill(self) -> None:
        """End it at once, in the middle of whatever it does."""
        self._process.kill()
        self._process.wait(10)
        assert self._process.stdout is not None
        self._process.stdout.close()


if __name__ == "__main__":
    print(LibreServer(sentences=SENTENCES).url, flush=True)
    threading.Event().wait()
