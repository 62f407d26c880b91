"""Translation by a LibreTranslate server, over its HTTP API (https://docs.libretranslate.com/).

``GET /languages`` lists codes with their targets; ``POST /translate`` takes ``q`` (a list), ``source``, ``target``,
``format`` and ``api_key``, and answers ``translatedText`` (a list). An error is ``{"error": "…"}``.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
from pydantic import BaseModel, TypeAdapter, ValidationError

from bot.translation import DEFAULT_MARK, EngineSettings, Pair
from bot.translation.errors import NoSuchPair, TranslatorUnavailable

#: Seconds. A server without a graphics card translates some hundred characters a second.
_TIMEOUT = httpx.Timeout(5.0, connect=2.0, read=60.0, pool=60.0)
#: Seconds before another try, where the server does not name a time.
_BACKOFF = (0.25, 1.0)
#: Seconds; a server that wants a longer wait than this is given up.
_LONGEST_WAIT = 10.0
#: What one request asks for at most.
_BATCH_TEXTS, _BATCH_CHARACTERS = 25, 5_000
#: Seconds for which the server's languages are taken as known, and a failure to learn them as lasting.
_LANGUAGES_FOR, _FAILURE_FOR = 600.0, 30.0


class _Language(BaseModel):
    code: str
    targets: list[str] | None = None


_LANGUAGES = TypeAdapter(list[_Language])


class _Translated(BaseModel):
    translatedText: list[str]


class LibreTranslateTranslator:
    """Asks the server at ``settings.url``. Raises `TranslatorUnavailable` where that is no address."""

    name = "LibreTranslate"
    mark = DEFAULT_MARK

    def __init__(
        self,
        settings: EngineSettings,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._url = settings.url.rstrip("/")
        if not self._url.startswith(("http://", "https://")):
            raise TranslatorUnavailable("set HAMDEL_LIBRETRANSLATE_URL to the server, such as http://localhost:5000")
        self._key = {"api_key": settings.api_key} if settings.api_key else {}
        self._sleep = sleep
        self._clock = clock
        self._client = httpx.AsyncClient(timeout=_TIMEOUT)
        self._languages: _Languages | None = None
        self._ask_again_at = -float("inf")
        self._failure: TranslatorUnavailable | None = None
        self._learning: asyncio.Task[None] | None = None

    @property
    def version(self) -> str:
        """The server: it does not tell the versions of its models."""
        return self._url

    async def pairs(self) -> frozenset[Pair]:
        """See `bot.translation.Translator.pairs`."""
        return (await self._known()).pairs

    async def translate(self, texts: list[str], source: str, target: str) -> list[str]:
        """See `bot.translation.Translator.translate`."""
        known = await self._known()
        if (source, target) not in known.pairs:
            raise NoSuchPair(
                f"the LibreTranslate server at {self._url} does not translate from {source!r} to {target!r}; "
                "start it with these languages (its option --load-only lists those that it loads)"
            )
        fields = {"source": known.codes[source], "target": known.codes[target], "format": "text", **self._key}
        answers: list[str] = []
        for batch in _batches(texts):
            response = await self._request("POST", "/translate", {"q": batch, **fields})
            try:
                answers += _Translated.model_validate_json(response.content).translatedText
            except ValidationError as error:
                raise self._not_its_kind(error) from error
        return answers

    async def close(self) -> None:
        """Close the connections to the server."""
        if self._learning is not None:
            self._learning.cancel()
            await asyncio.gather(self._learning, return_exceptions=True)
        await self._client.aclose()

    async def _known(self) -> "_Languages":
        """The server's languages; those known before are good enough while it is asked again."""
        if self._clock() >= self._ask_again_at and (self._learning is None or self._learning.done()):
            self._learning = asyncio.create_task(self._learn_or_remember())
        if self._languages is None and self._learning is not None:
            # Who cannot wait for so long leaves; what is learnt is kept for the others.
            await asyncio.shield(self._learning)
        if self._languages is None:
            raise TranslatorUnavailable(str(self._failure)) from self._failure
        return self._languages

    async def _learn_or_remember(self) -> None:
        try:
            self._languages = await self._learn()
            self._ask_again_at = self._clock() + _LANGUAGES_FOR
        except TranslatorUnavailable as error:
            self._failure, self._ask_again_at = error, self._clock() + _FAILURE_FOR

    async def _learn(self) -> "_Languages":
        response = await self._request("GET", "/languages")
        try:
            return _Languages(_LANGUAGES.validate_json(response.content))
        except ValidationError as error:
            raise self._not_its_kind(error) from error

    async def _request(self, method: str, path: str, body: dict[str, Any] | None = None) -> httpx.Response:
        """The server's answer, asked again where that may help."""
        for backoff in (*_BACKOFF, None):
            try:
                response = await self._client.request(method, self._url + path, json=body)
            except (httpx.ConnectError, httpx.ConnectTimeout, httpx.RemoteProtocolError) as error:
                if backoff is None:
                    raise self._unreachable(error) from error
                await self._sleep(backoff)
                continue
            except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
                raise self._unreachable(error) from error
            if response.status_code == httpx.codes.OK:
                return response
            wait = _wait(response, backoff)
            if wait is None:
                raise self._refused(response)
            await self._sleep(wait)
        raise AssertionError("the last try returns or raises")

    def _unreachable(self, error: Exception) -> TranslatorUnavailable:
        return TranslatorUnavailable(
            f"the LibreTranslate server at {self._url} does not answer ({error or type(error).__name__}); "
            "see that it runs, and that HAMDEL_LIBRETRANSLATE_URL is its address"
        )

    def _refused(self, response: httpx.Response) -> TranslatorUnavailable:
        try:
            said = str(response.json()["error"])
        except (ValueError, KeyError, TypeError):
            said = "without saying why"
        hint = "; set HAMDEL_LIBRETRANSLATE_API_KEY" if response.status_code == httpx.codes.FORBIDDEN else ""
        return TranslatorUnavailable(
            f"the LibreTranslate server at {self._url} answers {response.status_code}: {said[:200]}{hint}"
        )

    def _not_its_kind(self, error: ValidationError) -> TranslatorUnavailable:
        return TranslatorUnavailable(
            f"{self._url} does not answer as LibreTranslate does ({error.error_count()} faults); "
            "see that HAMDEL_LIBRETRANSLATE_URL is the address of its API"
        )


class _Languages:
    """The server's codes by those of the site, and its pairs in the site's codes.

    Servers say "zh-Hans" and "pt-BR" where a site says "zh" and "pt".
    """

    def __init__(self, languages: list[_Language]) -> None:
        codes = sorted(language.code for language in languages)
        self.codes = {code: code for code in codes}
        for code in codes:
            self.codes.setdefault(code.partition("-")[0], code)
        targets = {language.code: codes if language.targets is None else language.targets for language in languages}
        self.pairs: frozenset[Pair] = frozenset(
            (source, target)
            for source, source_code in self.codes.items()
            for target, target_code in self.codes.items()
            if target_code in targets[source_code] and target_code != source_code
        )


def _batches(texts: list[str]) -> Iterator[list[str]]:
    batch: list[str] = []
    for text in texts:
        if batch and (len(batch) == _BATCH_TEXTS or sum(map(len, batch)) + len(text) > _BATCH_CHARACTERS):
            yield batch
            batch = []
        batch.append(text)
    if batch:
        yield batch


def _wait(response: httpx.Response, backoff: float | None) -> float | None:
    """Seconds to wait before asking again; None where that is of no use."""
    if backoff is None or not (response.status_code == httpx.codes.TOO_MANY_REQUESTS or response.is_server_error):
        return None
    named = _retry_after(response.headers.get("Retry-After", ""))
    if named is None:
        return backoff
    return max(named, 0.0) if named <= _LONGEST_WAIT else None


def _retry_after(value: str) -> float | None:
    """RFC 9110, 10.2.3: seconds, or a date."""
    if value.isdecimal():
        return float(value)
    try:
        return (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds()
    except (ValueError, TypeError):
        return None
