"""What each operation promises to answer. The description at ``/openapi.json`` is made of it, and of nothing else.

A promise describes and does nothing: responses go out as they are made, without being checked against their shape on
the way. Tests hold what is served to what is promised.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

Endpoint = TypeVar("Endpoint", bound=Callable[..., Any])

#: A text, or the bytes of a file, as the content of a response or a request.
TEXT: Mapping[str, Any] = {"schema": {"type": "string"}}
BINARY: Mapping[str, Any] = {"schema": {"type": "string", "format": "binary"}}

#: What a body is refused for that an operation reads by itself.
UNREADABLE = ("empty_body", "invalid_encoding", "invalid_json", "invalid_request", "body_too_large")
#: Why an agent cannot do what only the one can who holds the conversation.
NOT_HELD = ("unknown_conversation", "not_yours", "conversation_closed")


@dataclass(frozen=True, slots=True)
class Promise:
    """What an operation answers where all is well, and the codes of the errors that it can answer instead.

    ``shape`` is the model of its JSON, or another type that pydantic knows; ``media`` is what it answers that is no
    JSON, by media type. Without either there is no body. ``further`` are other statuses, with their contents. ``body``
    is what an operation takes that reads its request by itself: a model, or content by media type. ``security`` names
    the schemes that it looks for by itself, one of which will do; an empty name says that none is needed.
    """

    shape: Any = None
    codes: tuple[str, ...] = ()
    media: Mapping[str, Any] = field(default_factory=dict)
    further: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)
    body: Any = None
    security: tuple[str, ...] = ()


_promises: dict[Callable[..., Any], Promise] = {}


def answers(
    shape: Any = None,
    *codes: str,
    media: Mapping[str, Any] | None = None,
    further: Mapping[int, Mapping[str, Any]] | None = None,
    body: Any = None,
    security: tuple[str, ...] = (),
) -> Callable[[Endpoint], Endpoint]:
    """Note what the operation under it answers; see :class:`Promise`.

    Codes that its dependencies answer, and ``invalid_request`` for what FastAPI checks, need not be named.
    """

    def noted(endpoint: Endpoint) -> Endpoint:
        _promises[endpoint] = Promise(shape, codes, media or {}, further or {}, body, security)
        return endpoint

    return noted


def promise_of(endpoint: Callable[..., Any]) -> Promise:
    """What an operation has promised. Raises :class:`LookupError` for one that has not."""
    return _promises[endpoint]
