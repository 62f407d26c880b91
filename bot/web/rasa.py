"""Rasa's HTTP API, as far as its widgets and connectors use it.

Source: rasa 3.6.21 ``rasa/server.py``.
"""

import re
from typing import Any

from fastapi import APIRouter, Depends, Request

from bot.conversations.incoming import LONGEST_MESSAGE, clean
from bot.language.tracking import Spoken
from bot.web.answers import UNREADABLE, answers
from bot.web.bodies import parse_json, read_body
from bot.web.connector_models import Parsed, RasaStatus, RasaVersion, TextToParse
from bot.web.errors import ApiError
from bot.web.services import Wired
from bot.web.signin import connecting
from bot.web.soundness import SoundRoute

router = APIRouter(tags=["rasa"], route_class=SoundRoute)

#: The version of Rasa whose protocol is spoken here.
RASA_VERSION = "3.6.21"


@router.get("/version")
@answers(RasaVersion)
async def get_version() -> dict[str, str]:
    """The version of Rasa that clients may take this for."""
    return {"version": RASA_VERSION, "minimum_compatible_version": "3.0.0"}


@router.get("/status")
@answers(RasaStatus)
async def get_status(services: Wired) -> dict[str, Any]:
    """The loaded model, in Rasa's terms."""
    return {
        "model_file": f"hamdel-{services.settings.nlu}",
        "model_id": services.library.encoder.name,
        "num_active_training_jobs": 0,
    }


@router.post("/model/parse", dependencies=[Depends(connecting)])
@answers(Parsed, *UNREADABLE, "unknown_emulation_mode", "invalid_body", body=TextToParse)
async def parse_message(request: Request, services: Wired, emulation_mode: str = "") -> dict[str, Any]:
    """Intent, language and emotion of a text."""
    if emulation_mode not in ("", "rasa", "none"):
        raise ApiError("unknown_emulation_mode", "Only Rasa's own format is spoken; leave emulation_mode out.")
    body = parse_json(await read_body(request))
    text = body.get("text") if isinstance(body, dict) else None
    if not isinstance(text, str):
        raise ApiError("invalid_body", 'Send a JSON object such as {"text": "Hello"}.')
    readable = clean(text)[:LONGEST_MESSAGE]
    spoken = services.reader.tracker.after(Spoken(services.settings.default_language, "default"), readable)
    understanding = await services.reader.understand(readable)
    ranking = [{"name": one.name, "confidence": one.confidence} for one in understanding.intents]
    return {
        "text": text.encode("utf-8", "replace").decode(),
        "intent": ranking[0],
        "entities": [],
        "text_tokens": [list(match.span()) for match in re.finditer(r"\w+", readable)],
        "intent_ranking": ranking,
        "language": {
            "name": spoken.language,
            "confidence": round(services.reader.tracker.confidence(readable, spoken.language), 4),
        },
        "emotion": {"name": understanding.emotion.name, "confidence": understanding.emotion.confidence},
    }
