"""What is served is what is promised: requests made up from the description of the API, for everybody who may ask.

They are the same at every run. The server notes by itself what breaks a promise, too (`tests.promises`): parts of a
response that nobody has promised, and codes of errors.
"""

import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.config import SchemathesisConfig
from schemathesis.generation import derive_operation_seed
from schemathesis.generation.hypothesis.builder import HypothesisTestConfig, HypothesisTestMode, create_test
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
)
from schemathesis.specs.openapi.schemas import OpenApiSchema

from bot.app import create_app
from bot.settings import Settings
from tests.conftest import Server, served
from tests.fakes import PASSWORD, BotApi, Desk, client_of
from tests.gaps import gap_wanted
from tests.integration.conftest import NewDatabase
from tests.integration.test_conversations import Visitor

GENERATION = {"deterministic": True, "with-security-parameters": False}
APP = create_app(Settings())


SEED = 12
# Methods that are not there have a test of their own below.
CONFIG = {"seed": SEED, "generation": GENERATION, "phases": {"coverage": {"unexpected-methods": []}}}
# The server runs in a thread of this process: where it draws lots while an example is made up, Hypothesis takes that
# for the example's own.
pytestmark = pytest.mark.filterwarnings("ignore:Do not use the `random` module inside strategies")

#: What requests are made up from.
SCHEMA: OpenApiSchema = schemathesis.openapi.from_dict(APP.openapi(), config=SchemathesisConfig.from_dict(CONFIG))
LABELS = [f"{method.upper()} {path}" for path, operations in APP.openapi()["paths"].items() for method in operations]
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    unsupported_method,
]
#: Made up for each operation, beside those that come from the limits of its parameters.
EXAMPLES = 5
#: There it is another database that may refuse what comes.
EXAMPLES_ON_POSTGRESQL = 2
ROLES = ("agent", "editor", "admin")
SECRET = "between the two of us"


@dataclass
class Caller:
    """Somebody who asks: by their token, about the things that ``known`` names."""

    token: str
    known: Mapping[str, list[str]] = field(default_factory=dict)

    @property
    def headers(self) -> dict[str, str]:
        """What every request of theirs carries."""
        return {"Authorization": f"Bearer {self.token}", "X-Telegram-Bot-Api-Secret-Token": SECRET}


class Place:
    """A server with people at work."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self._staff = {role: Desk.hire(server.url, server.settings, f"the-{role}", role) for role in ROLES}
        self._logins = {role: f"the-{role}" for role in ROLES}
        self.numbers = itertools.count(1)
        self._callers: dict[str, list[Caller]] = {}
        self._reader: Caller | None = None
        self._read: dict[tuple[str, frozenset[str]], dict[str, list[str]]] = {}

    def callers(self, operation: schemathesis.APIOperation[Any, Any, Any, Any]) -> list[Caller]:
        """A visitor, an agent, an editor and an administrator, each with things of their own to ask about."""
        if operation.label not in self._callers:
            wanted = frozenset(one.name for one in operation.path_parameters)
            reads = operation.method.upper() == "GET"
            people = [self._visitor(reads or "/chat/" not in operation.path)]
            people += [Caller(self._token(one), self._things(one, wanted, reads)) for one in ROLES]
            # What anybody may ask is the same for all.
            security = operation.definition.raw.get("security")
            self._callers[operation.label] = people if security else people[-1:]
        return self._callers[operation.label]

    def _visitor(self, reads: bool) -> Caller:
        """A visitor with a file; the one of before where nobody changes anything of theirs."""
        if reads and self._reader is not None:
            return self._reader
        visitor = Visitor(self.server)
        visitor.say("Where is my order?")
        sent = visitor.client.post(f"/conversations/{visitor.id}/attachments", files={"file": ("a.txt", b"hello")})
        attachment = sent.json()["message"]["attachment"]["id"]
        made = Caller(visitor.token, {"conversation_id": [visitor.id], "attachment_id": [attachment]})
        if reads:
            self._reader = made
        return made

    def _things(self, role: str, wanted: frozenset[str], reads: bool) -> dict[str, list[str]]:
        """What there is to ask about; for who only reads, what others have read about before."""
        if not reads:
            return self._made(role, wanted)
        if (role, wanted) not in self._read:
            self._read[role, wanted] = self._made(role, wanted)
        return self._read[role, wanted]

    def _token(self, role: str) -> str:
        """A session of its own for each operation: one of them ends it, and passwords made up shut somebody out."""
        login = self._logins[role]
        answer = self._staff[role].client.post("/desk/login", json={"login": login, "password": PASSWORD})
        if answer.status_code == 200:
            return str(answer.json()["token"])
        self._logins[role] = f"another-{role}-{next(self.numbers)}"
        self._staff[role] = Desk.hire(self.server.url, self.server.settings, self._logins[role], role)
        return self._staff[role].token

    def _made(self, role: str, wanted: frozenset[str]) -> dict[str, list[str]]:
        """New things to ask about: a conversation that they hold and one that waits, and what may be deleted."""
        for login in {"admin", role}:
            # One of the operations ends all sessions of whoever asks.
            self._staff[login].client.headers["Authorization"] = f"Bearer {self._token(login)}"
        admin, number = self._staff["admin"].client, next(self.numbers)
        found = {"language": ["nl", "en"], "channel": ["telegram"], "purpose": ["reply", "note"]}
        if "agent_id" in wanted:
            leaving = Desk.hire(self.server.url, self.server.settings, f"leaving-{number}")
            found["agent_id"] = [str(leaving.client.get("/desk/me").json()["agent"]["id"])]
        if "conversation_id" in wanted:
            held, waiting = Visitor(self.server), Visitor(self.server)
            for one in (held, waiting):
                one.say("I want to talk to a human")
            self._staff[role].act(held.id, "take")
            found["conversation_id"] = [held.id, waiting.id]
        if "article_id" in wanted:
            found["article_id"], found["entry_id"] = [f"made-up-{number}"], [_article(admin, number)]
        if "import_id" in wanted:
            found["import_id"] = [_imported(admin, number)]
        if "dialogue_id" in wanted:
            dialogue = {"name": f"Hello {number}", "language": "en", "turns": [{"visitor": "hello"}]}
            found["dialogue_id"] = [str(admin.post("/dialogues", json=dialogue).json()["id"])]
        found |= gap_wanted(self.server.settings, wanted, number) | _tried(admin, wanted, number)
        if "reply_id" in wanted:
            reply = admin.post("/desk/canned", json={"shortcut": f"c{number}", "texts": {"en": "Hello"}}).json()
            found["reply_id"] = [str(reply["id"])]
        steps = [{"do": "tag", "tag": "returns"}]
        if "macro_id" in wanted:
            macro = {"name": f"Macro {number}", "shared": True, "team": None, "steps": steps}
            found["macro_id"] = [str(admin.post("/desk/macros", json=macro).json()["id"])]
        if "rule_id" in wanted:
            lists = ("languages", "channels", "teams", "tags", "words", "feelings")
            conditions: dict[str, Any] = {**{one: [] for one in lists}, "hours": None, "attribute": None}
            rule = {"name": f"Rule {number}", "event": "begun", "conditions": conditions, "steps": steps}
            found["rule_id"] = [str(admin.post("/admin/rules", json=rule).json()["id"])]
        if wanted & {"attribute_id", "key"}:
            key = f"attribute_{number}"
            wishes = {"key": key, "kind": "text", "owner": "conversation", "label": f"Attribute {number}"}
            defined = admin.post("/admin/attributes", json=wishes).json()["attributes"]
            found["attribute_id"], found["key"] = [str(defined[-1]["id"])], [key]
        if "webhook_id" in wanted:
            # A site has twenty of them at most.
            if not admin.get("/admin/webhooks").json()["webhooks"]:
                crm = {"name": "CRM", "url": "https://crm.example/hooks", "events": ["conversation.closed"]}
                admin.post("/admin/webhooks", json=crm)
            found["webhook_id"] = [str(one["id"]) for one in admin.get("/admin/webhooks").json()["webhooks"][:2]]
        if "action_id" in wanted:
            if not admin.get("/admin/actions").json()["actions"]:
                need = {"name": "order", "kind": "order", "label": "order number"}
                look_up = {"name": "order_status", "kind": "webhook", "url": "https://shop.example/", "needs": [need]}
                admin.post("/admin/actions", json=look_up)
            found["action_id"] = [str(one["id"]) for one in admin.get("/admin/actions").json()["actions"][:2]]
        if "team_id" in wanted:
            teams = admin.put("/desk/teams", json={"teams": [{"name": f"Team {number}"}]}).json()["teams"]
            found["team_id"] = [str(teams[-1]["id"])]
        return found


def _article(admin: httpx.Client, number: int) -> str:
    """An article; the first entry of its history."""
    article = {"id": f"made-up-{number}", "language": "en", "question": f"What is {number}?", "answer": "One."}
    dutch = {"question": f"Wat is {number}?", "phrasings": [], "answer": "Een."}
    admin.post("/articles", json={**article, "translations": {"nl": dutch}})
    return str(admin.get(f"/articles/made-up-{number}/history").json()["history"][0]["id"])


def _tried(admin: httpx.Client, wanted: frozenset[str], number: int) -> dict[str, list[str]]:
    """The numbers of a trial of an article, and of a search for near-duplicates, where either is ``wanted``."""
    if not wanted & {"trial_id", "search_id"}:
        return {}
    article = {"id": "new", "language": "en", "question": f"{number}?", "answer": "One."}
    trial, search = admin.post("/article-trials", json=article), admin.post("/article-duplicates")
    return {"trial_id": [str(trial.json()["id"])], "search_id": [str(search.json()["id"])]}


def _imported(admin: httpx.Client, number: int) -> str:
    """An import of one article."""
    file = (f"{number}.csv", f"question,answer,language\nWhat is file {number}?,A file.,en\n".encode())
    return str(admin.post("/article-imports", files={"files": file}).json()["id"])


@pytest.fixture(scope="module")
def place(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    with BotApi() as api:
        settings = {
            "telegram_token": "1:a",
            "telegram_secret": SECRET,
            "telegram_api_url": api.url,
            "callback_url": api.url,
        }
        with served(prepared, tmp_path_factory.mktemp("promises"), **settings) as server:
            yield Place(server)


@pytest.fixture(scope="module")
def place_on_postgresql(
    new_shop: NewDatabase, prepared: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Place]:
    with BotApi() as api:
        settings = {
            "telegram_token": "1:a",
            "telegram_secret": SECRET,
            "telegram_api_url": api.url,
            "callback_url": api.url,
        }
        folder = tmp_path_factory.mktemp("promises-on-postgresql")
        with served(prepared, folder, database_url=new_shop(), **settings) as server:
            yield Place(server)


def made_up(examples: int) -> settings:
    return settings(
        max_examples=examples, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
    )


@pytest.mark.parametrize("label", LABELS)
def test_an_operation_answers_as_it_is_described(label: str, place: Place) -> None:
    modes = [HypothesisTestMode.EXAMPLES, HypothesisTestMode.FUZZING, HypothesisTestMode.COVERAGE]
    ask_for(label, modes, EXAMPLES, place)


@pytest.mark.parametrize("label", LABELS)
def test_an_operation_answers_as_it_is_described_on_postgresql(label: str, place_on_postgresql: Place) -> None:
    # What the limits of parameters are is the same on another database.
    modes = [HypothesisTestMode.EXAMPLES, HypothesisTestMode.FUZZING]
    ask_for(label, modes, EXAMPLES_ON_POSTGRESQL, place_on_postgresql)


def ask_for(label: str, modes: list[HypothesisTestMode], examples: int, place: Place) -> None:
    """Ask for one operation in all ways of ``modes``.

    They are made up here, and are gone afterwards: schemathesis' own collector makes up those of all operations before
    the first test runs, in every process of the tests, and keeps these gigabytes to the end.
    """
    operation = SCHEMA.find_operation_by_label(label)
    assert operation is not None

    def ask(case: schemathesis.Case[Any]) -> None:
        answers_as_described(case, place)

    config = HypothesisTestConfig(
        project=SCHEMA.config,
        modes=modes,
        explicit_settings=made_up(examples),
        seed=derive_operation_seed(SEED, label),
    )
    create_test(operation=operation, test_func=ask, config=config)()


def answers_as_described(case: schemathesis.Case[Any], place: Place) -> None:
    """Everybody who may ask does, and each answer is one that was promised."""
    given, number = dict(case.path_parameters or {}), next(place.numbers)
    callers = place.callers(case.operation)
    # What lies at the limits of a parameter is looked at before anything else of whoever may ask at all.
    if case.meta is not None and case.meta.phase.name == "coverage":
        callers = callers[:1] if "/chat/" in case.operation.path else callers[-1:]
    for caller in callers:
        case.path_parameters = aimed(given, caller.known, number)
        response = case.call(base_url=place.server.url, headers=caller.headers, timeout=30)
        case.validate_response(response, checks=CHECKS)


def aimed(given: Mapping[str, Any], known: Mapping[str, list[str]], number: int) -> dict[str, Any]:
    """Path parameters, two thirds of which are of things that there are."""
    found = dict(given)
    for name in given.keys() & known.keys():
        # Those who ask have small numbers, and nobody may take their accounts away.
        colleague = name == "agent_id" and str(given[name]).isdigit() and int(given[name]) < 100
        if number % 3 or colleague:
            found[name] = known[name][number % len(known[name])]
    return found


def test_a_method_that_is_not_there_is_refused_in_the_one_shape_and_told_what_is(place: Place) -> None:
    paths: Mapping[str, Mapping[str, Any]] = APP.openapi()["paths"]
    with client_of(place.server.url) as client:
        for path, operations in paths.items():
            there = {method.upper() for other in paths if same_place(other, path) for method in paths[other]}
            for method in {"GET", "POST", "PUT", "PATCH", "DELETE"} - there:
                answer = client.request(method, re.sub(r"{\w+}", "1", path))

                assert (answer.status_code, answer.json()["error"]["code"]) == (405, "method_not_allowed"), path
                assert {one.upper() for one in operations} <= set(answer.headers["allow"].split(", ")), path


def same_place(template: str, path: str) -> bool:
    """Whether an address of ``path`` is one of ``template``, too."""
    return re.fullmatch(re.sub(r"{\w+}", "[^/]+", template), re.sub(r"{\w+}", "1", path)) is not None
