"""The description of the API at ``/openapi.json``: what FastAPI knows of the routes, and what they promise."""

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute
from pydantic import TypeAdapter

from bot.web.answers import Promise, promise_of
from bot.web.error_codes import CASES
from bot.web.examples import example_of
from bot.web.guards import READING
from bot.web.introduction import FRAMES, TAGS, introduction
from bot.web.message_models import Error
from bot.web.services import wired
from bot.web.signin import DOORS, SCHEMES

JSON = "application/json"
_REFERENCE = "#/components/schemas/{model}"
#: What the parts of a parameter's schema say that never make a request wrong.
_HARMLESS = frozenset({"type", "title", "description", "examples", "default"})


def install(app: FastAPI) -> None:
    """Describe ``app`` by this module. The description is made when somebody asks for it first."""

    def described() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = _description(app)
        return app.openapi_schema

    app.openapi = described  # type: ignore[method-assign]


def operations(app: FastAPI) -> Iterator[APIRoute]:
    """The routes that the description tells of."""
    for route in app.routes:
        if isinstance(route, APIRoute) and route.include_in_schema:
            yield route


def _description(app: FastAPI) -> dict[str, Any]:
    found = get_openapi(
        title=app.title,
        version=app.version,
        summary=app.summary,
        description=introduction(),
        tags=[{"name": name, "description": text} for name, text in TAGS.items()],
        routes=app.routes,
    )
    shapes = _Shapes(found.setdefault("components", {}).setdefault("schemas", {}))
    for name in ("HTTPValidationError", "ValidationError"):
        shapes.schemas.pop(name, None)
    for frame in FRAMES:
        shapes.of(frame)
    for route in operations(app):
        for method in route.methods or ():
            operation = found["paths"][route.path_format][method.lower()]
            _complete(operation, route, promise_of(route.endpoint), shapes)
    found["components"]["securitySchemes"] = {name: dict(scheme) for name, scheme in SCHEMES.items()}
    return found


class _Shapes:
    """Schemas by name, which the whole description shares."""

    def __init__(self, schemas: dict[str, Any]) -> None:
        self.schemas = schemas

    def of(self, shape: Any) -> dict[str, Any]:
        """The schema of what is answered; its parts are kept by their names."""
        schema = TypeAdapter(shape).json_schema(ref_template=_REFERENCE, mode="serialization")
        for name, part in schema.pop("$defs", {}).items():
            self._keep(name, part)
        if "properties" not in schema:
            return schema
        self._keep(schema["title"], schema)
        return {"$ref": _REFERENCE.format(model=schema["title"])}

    def content(self, shape: Any) -> dict[str, Any]:
        """The content of a request or a response of that shape, with an example."""
        schema = self.of(shape)
        return {JSON: {"schema": schema, "example": example_of(schema, self.schemas)}}

    def _keep(self, name: str, schema: dict[str, Any]) -> None:
        if self.schemas.setdefault(name, schema) != schema:
            raise ValueError(f"Two shapes are called {name}; give one of them another name.")


def _complete(operation: dict[str, Any], route: APIRoute, promise: Promise, shapes: _Shapes) -> None:
    """Put into an ``operation`` what FastAPI does not know of it."""
    operation["operationId"] = route.name
    summary, _, rest = (inspect.getdoc(route.endpoint) or "").partition("\n\n")
    operation["summary"] = " ".join(summary.split()).rstrip(".")
    operation.pop("description", None)
    if rest:
        operation["description"] = rest
    if promise.body is not None:
        content = promise.body if isinstance(promise.body, Mapping) else shapes.content(promise.body)
        operation["requestBody"] = {"required": True, "content": content}
    elif taken := operation.get("requestBody", {}).get("content", {}).get(JSON):
        taken["example"] = example_of(taken["schema"], shapes.schemas)
    schemes, codes = _asked(operation, route, promise)
    if schemes:
        operation["security"] = [{name: []} if name else {} for name in schemes]
    operation["responses"] = _responses(route, promise, codes, shapes)


def _asked(operation: Mapping[str, Any], route: APIRoute, promise: Promise) -> tuple[list[str], list[str]]:
    """The security schemes of an operation, and all codes that it can answer."""
    doors = [DOORS[call] for call in _calls(route.dependant) if call in DOORS]
    schemes = [scheme for door in doors for scheme in door.schemes] + list(promise.security)
    codes = [code for door in doors for code in door.codes] + list(promise.codes)
    if route.body_field is not None or any(map(_may_be_wrong, operation.get("parameters", ()))):
        codes.append("invalid_request")
    if wired in _calls(route.dependant):
        codes.append("database_away")
    if not READING.issuperset(route.methods or ()):
        # What `bot.web.guards` refuses before a route sees it.
        codes.append("body_too_large")
        if "session" in schemes:
            codes.append("wrong_origin")
    return schemes, list(dict.fromkeys(codes))


def _calls(dependant: Dependant) -> Iterator[Callable[..., Any]]:
    for one in dependant.dependencies:
        yield from _calls(one)
        if one.call is not None:
            yield one.call


def _may_be_wrong(parameter: Mapping[str, Any]) -> bool:
    schema = parameter["schema"]
    # What no text may have is refused in whatever stands behind the question mark.
    return parameter["in"] == "query" or schema.get("type") != "string" or not _HARMLESS.issuperset(schema)


def _responses(route: APIRoute, promise: Promise, codes: Iterable[str], shapes: _Shapes) -> dict[str, Any]:
    good: dict[str, Any] = {"description": "Nothing more is to be said."}
    if promise.shape is not None:
        good = {
            "description": _first_line(promise.shape),
            "content": shapes.content(promise.shape) | dict(promise.media),
        }
    elif promise.media:
        good = {"description": "What was asked for.", "content": dict(promise.media)}
    found = {str(route.status_code or 200): good}
    for status, content in promise.further.items():
        found[str(status)] = {"description": "See RFC 9110 on requests for ranges.", "content": dict(content)}
    by_status: dict[int, list[str]] = {}
    for code in codes:
        by_status.setdefault(CASES[code].status, []).append(code)
    for status, those in sorted(by_status.items()):
        found[str(status)] = _error(those, error_shape_of(route), shapes)
    return found


def error_shape_of(route: APIRoute) -> type[Error]:
    """The shape of a route's errors: the one shape, or one that has it within another protocol's."""
    shape: type[Error] = getattr(route, "error_shape", Error)
    return shape


def _error(codes: list[str], shape: type[Error], shapes: _Shapes) -> dict[str, Any]:
    """A response with one of ``codes``."""
    return {
        "description": "\n".join(f"- `{code}`: {CASES[code].meaning}" for code in codes),
        "content": {
            JSON: {
                "schema": shapes.of(shape),
                "examples": {
                    code: {"summary": CASES[code].meaning, "value": {"error": {"code": code, "message": "…"}}}
                    for code in codes
                },
            }
        },
    }


def _first_line(shape: Any) -> str:
    described = inspect.getdoc(shape) if inspect.isclass(shape) else None
    return (described or "A list").partition("\n\n")[0].replace("\n", " ")
