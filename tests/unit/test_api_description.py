"""The description of the API is whole: every operation, with its shapes, errors, security and examples."""

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute

from bot.app import create_app
from bot.settings import Settings
from bot.web.error_codes import CASES
from bot.web.examples import NoExample, example_of
from bot.web.introduction import FRAMES, TAGS
from bot.web.openapi import operations
from tests.promises import fault, shape_of


@cache
def app() -> FastAPI:
    return create_app(Settings())


@cache
def routes() -> dict[str, APIRoute]:
    return {route.name: route for route in operations(app())}


@cache
def description() -> dict[str, Any]:
    return app().openapi()


@cache
def by_name() -> dict[str, dict[str, Any]]:
    """The operations by name."""
    paths = description()["paths"].values()
    return {operation["operationId"]: operation for methods in paths for operation in methods.values()}


#: What anybody may ask for.
OPEN = {
    "get_health",
    "get_readiness",
    "get_metrics",
    "get_site",
    "begin_conversation",
    "know_visitor",
    "list_triggers",
    "count_trigger",
    "get_article_file",
    "check_rest_channel",
    "check_channel",
    # Signed by whoever sends it, where people answer elsewhere; otherwise there is no such door.
    "receive_live_webhook",
    "get_version",
    "get_status",
    "get_labels",
    "get_logo",
    "list_help_articles",
    "get_help_article",
    "rate_help_article",
    "get_portrait",
    "sign_in",
    "open_link",
    "choose_password",
    "enter_by_link",
    "get_ways_in",
    "begin_with_provider",
    "get_forgotten",
    "forget_password",
    "get_setup",
    "begin_setup",
}


def content(name: str) -> dict[str, Any]:
    """What an operation answers where all is well, by media type."""
    responses = by_name()[name]["responses"]
    found: dict[str, Any] = next(responses[status] for status in responses if status < "300").get("content", {})
    return found


def errors(name: str) -> Iterator[tuple[str, dict[str, Any], str]]:
    """The errors that an operation answers: status, content and description."""
    for status, response in by_name()[name]["responses"].items():
        answer = response.get("content", {}).get("application/json")
        if status >= "400" and answer is not None:
            yield status, answer, response["description"]


def codes(name: str) -> set[str]:
    return {code for _, answer, _ in errors(name) for code in answer["examples"]}


def test_no_two_operations_have_one_name() -> None:
    assert len(by_name()) == len(list(operations(app())))


def test_every_operation_is_named_like_a_method_and_summed_up() -> None:
    for name, operation in by_name().items():
        assert re.fullmatch(r"[a-z]+(_[a-z]+)*", name), name
        assert 7 < len(operation["summary"]) < 120, name
        assert not operation["summary"].endswith("."), name
        assert set(operation["tags"]) <= set(TAGS), name


def test_every_operation_answers_a_shape_a_text_a_file_or_nothing() -> None:
    for name, route in routes().items():
        assert bool(content(name)) == (route.status_code != 204), name
        for kind, answer in content(name).items():
            schema = answer["schema"].get("items", answer["schema"])
            assert schema.get("type") == "string" if kind != "application/json" else "$ref" in schema, name


def test_the_examples_of_responses_have_their_shapes() -> None:
    for name, route in routes().items():
        answer = content(name).get("application/json")
        if answer is not None:
            assert fault(shape_of(route.endpoint), json.loads(json.dumps(answer["example"]))) is None, name


def test_the_examples_of_requests_are_taken() -> None:
    for name, route in routes().items():
        taken = by_name()[name].get("requestBody", {}).get("content", {}).get("application/json")
        if taken is not None and route.body_field is not None:
            _, wrong = route.body_field.validate(taken["example"], {}, loc=("body",))
            assert not wrong, name


def test_every_operation_says_who_may_ask() -> None:
    for name, operation in by_name().items():
        security = operation.get("security", [])
        assert bool(security) == (name not in OPEN), name
        assert all(set(one) <= set(description()["components"]["securitySchemes"]) for one in security), name
        if security and {} not in security:
            assert "401" in operation["responses"], name


def test_every_error_has_its_codes_and_the_one_shape() -> None:
    for name in by_name():
        for status, answer, described in errors(name):
            shape = "RasaError" if by_name()[name]["tags"] == ["rasa"] else "Error"
            assert answer["schema"] == {"$ref": f"#/components/schemas/{shape}"}, name
            assert all(CASES[code].status == int(status) for code in answer["examples"]), name
            assert all(f"`{code}`" in described for code in answer["examples"]), name


def test_an_operation_answers_the_codes_of_what_it_depends_on() -> None:
    assert {"not_signed_in", "not_allowed"} <= codes("change_teams")
    assert "not_allowed" not in codes("get_me")
    assert {"unknown_conversation", "invalid_token"} <= codes("send_message")


def test_an_operation_that_can_be_asked_wrongly_says_so() -> None:
    assert "invalid_request" in codes("send_message")
    assert "invalid_request" in codes("list_articles")
    assert "invalid_request" not in codes("take_conversation")


def test_every_reference_leads_to_a_schema() -> None:
    named = set(re.findall(r'"#/components/schemas/([^"]+)"', json.dumps(description())))

    assert named <= set(description()["components"]["schemas"])
    assert "HTTPValidationError" not in description()["components"]["schemas"]


def test_the_frames_of_the_sockets_are_described() -> None:
    for frame in FRAMES:
        assert f"({frame.__name__})" in description()["info"]["description"]
        assert example_of(
            description()["components"]["schemas"][frame.__name__], description()["components"]["schemas"]
        )


def test_a_part_without_an_example_is_a_fault() -> None:
    with pytest.raises(NoExample):
        example_of({"type": "string"}, {})
