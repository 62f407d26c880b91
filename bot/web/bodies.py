"""Reading request bodies that come from anywhere."""

import base64
import binascii
import json
from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import Request
from pydantic import Field

from bot.conversations.incoming import LARGEST_ATTRIBUTES
from bot.web.errors import ApiError
from bot.web.soundness import Unsound, loads

LARGEST_BODY = 8 * 1024 * 1024

#: The id of a row, as far as any database counts.
Id = Annotated[int, Field(ge=1, le=2**31 - 1)]


async def read_body(request: Request, limit: int = LARGEST_BODY) -> bytes:
    """The raw body. Raises :class:`ApiError` for one larger than ``limit`` bytes, before it is read whole."""
    chunks = []
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > limit:
            raise ApiError("body_too_large", f"The request is larger than {limit // 1024} KiB; send less at once.")
        chunks.append(chunk)
    return b"".join(chunks)


def check_attributes(attributes: Mapping[str, Any]) -> None:
    """Raise :class:`ApiError` ``attributes_too_large`` for more than a site may say of its visitor."""
    if len(json.dumps(attributes)) > LARGEST_ATTRIBUTES:
        raise ApiError(
            "attributes_too_large", f"The attributes are larger than {LARGEST_ATTRIBUTES} bytes; send fewer."
        )


def from_base64(text: str) -> bytes | None:
    """The bytes that were sent in Base64 (RFC 4648, 4), or None where that is none."""
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None


def parse_json(body: bytes) -> Any:
    """A JSON body, whatever its content type. Raises :class:`ApiError` that says what is wrong with it."""
    if not body.strip():
        raise ApiError("empty_body", "The request has no body; send a JSON object.")
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ApiError("invalid_encoding", f"The body is not UTF-8 (byte {error.start}).") from error
    try:
        return loads(text)
    except Unsound as error:
        raise ApiError("invalid_request", str(error)) from error
    except (ValueError, RecursionError) as error:
        raise ApiError("invalid_json", f"The body is not JSON: {error}.") from error
