"""Understanding by a Rasa server, version 3.6, over its HTTP API.

https://rasa.com/docs/rasa/pages/http-api#operation/parseModelMessage: POST /model/parse {"text"} answers with
``intent`` and ``intent_ranking``. A custom component may add ``emotion``, a name with its confidence.
"""

import logging
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Annotated

import httpx
from pydantic import AfterValidator, BaseModel, Field, ValidationError

from bot.nlu import EMOTIONS, INTENTS, Nlu, NluError, Scored, Understanding
from bot.nlu.rasa_intents import OTHERS, OWN_NAMES
from bot.privacy.masking import masked
from knowledge_base.encoders import Vectors

#: Seconds until a visitor is answered without Rasa.
TIMEOUT = 2.0
#: Seconds in which a server that did not answer is not asked again: one visitor has waited for it, and that will do.
PAUSE = 5.0
#: What Rasa's FallbackClassifier puts first where it is not sure.
FALLBACK_INTENT = "nlu_fallback"

_log = logging.getLogger(__name__)


class _Named(BaseModel):
    name: str | None = None
    confidence: Annotated[float, Field(ge=0), AfterValidator(lambda confidence: min(confidence, 1.0))] = 0.0


class _Parsed(BaseModel):
    intent: _Named | None = None
    intent_ranking: list[_Named] = []
    emotion: _Named | None = None


def _unheard(_outcome: str) -> None:
    """Nobody counts."""


class RasaNlu:
    """Asks the Rasa server at ``url``.

    Where it cannot be asked, ``fallback`` understands instead, one warning is logged for each outage, and the server is
    asked again after a ``pause`` in seconds; without a fallback, `parse` raises `NluError`. ``meanings`` are Hamdel's
    intents by the server's. ``counted`` hears of each message: ``answered``, ``failed``, or ``skipped`` in the pause.
    """

    def __init__(
        self,
        url: str,
        client: httpx.AsyncClient,
        fallback: Nlu | None = None,
        *,
        meanings: Mapping[str, str] = OWN_NAMES,
        counted: Callable[[str], None] = _unheard,
        pause: float = PAUSE,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._url = url.rstrip("/") + "/model/parse"
        self._client = client
        self._fallback = fallback
        self._meanings = meanings
        self._counted = counted
        self._pause = pause
        self._clock = clock
        self._reachable = True
        self._asked_again_at = 0.0

    async def check(self) -> None:
        """Ask for a word that costs little. Raises `NluError` where the server cannot be asked, or has no model."""
        await self._ask("hello")

    async def parse(self, text: str, vector: Vectors) -> Understanding:
        """See `Nlu.parse`."""
        if self._fallback is not None and not self._reachable and self._clock() < self._asked_again_at:
            self._counted("skipped")
            return await self._fallback.parse(text, vector)
        try:
            understanding = await self._ask(text)
        except NluError as error:
            self._counted("failed")
            if self._fallback is None:
                raise
            if self._reachable:
                _log.warning("%s; until it answers again, the embedded engine understands visitors", error)
            self._reachable = False
            self._asked_again_at = self._clock() + self._pause
            return await self._fallback.parse(text, vector)
        self._counted("answered")
        if not self._reachable:
            _log.info("%s answers again", self._url)
        self._reachable = True
        return understanding

    async def _ask(self, text: str) -> Understanding:
        """What the server makes of ``text``, which leaves this machine without personal data: the kind of each piece
        stands in its place, which says as much of what is wished for."""
        try:
            response = await self._client.post(self._url, json={"text": masked(text)}, timeout=TIMEOUT)
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
            raise NluError(
                f"the Rasa server at {self._url} does not answer ({error or type(error).__name__})"
            ) from error
        if response.status_code != httpx.codes.OK:
            hint = "; train and load a model" if response.status_code == httpx.codes.CONFLICT else ""
            raise NluError(f"the Rasa server at {self._url} answers {response.status_code}{hint}")
        try:
            parsed = _Parsed.model_validate_json(response.content)
        except ValidationError as error:
            raise NluError(f"{self._url} does not answer as Rasa's /model/parse does") from error
        return _understanding(parsed, self._meanings)


def _understanding(parsed: _Parsed, meanings: Mapping[str, str]) -> Understanding:
    ranking = parsed.intent_ranking or ([parsed.intent] if parsed.intent else [])
    known: dict[str, float] = {}
    for each in ranking:
        meaning = meanings.get(each.name or "", meanings.get(OTHERS))
        # The fallback stands beside a full ranking, and is no part of it.
        if meaning is not None and each.name != FALLBACK_INTENT:
            known[meaning] = known.get(meaning, 0.0) + each.confidence
    # What the ranking leaves to unknown intents (such as the emotions, where `rasa train` was given the whole folder)
    # is spread evenly.
    missing = max(1 - sum(known.values()), 1e-6)
    intents = {name: known.get(name, 0.0) + missing / len(INTENTS) for name in INTENTS}
    if any(each.name == FALLBACK_INTENT for each in ranking):
        # What Rasa is not sure of is looked up as a question, rather than taken for small talk.
        intents["ask_question"] += sum(intents.values())
    return Understanding(_shares(intents), _emotions(parsed.emotion))


def _emotions(found: _Named | None) -> Sequence[Scored]:
    """Calm unless the server says otherwise: Rasa itself knows no emotions."""
    if found is None or found.name not in EMOTIONS:
        found = _Named(name="calm", confidence=1.0)
    rest = (1 - found.confidence) / (len(EMOTIONS) - 1)
    return _shares({name: found.confidence if name == found.name else rest for name in EMOTIONS})


def _shares(confidences: dict[str, float]) -> tuple[Scored, ...]:
    whole = sum(confidences.values())
    ranked = sorted(confidences.items(), key=lambda item: -item[1])
    return tuple(Scored(name, confidence / whole) for name, confidence in ranked)
