"""What the description of the API says in prose: what it is about, the two WebSockets, the codes of errors."""

from collections.abc import Iterable

from pydantic import BaseModel

from bot.web import sockets
from bot.web.error_codes import CASES
from bot.web.socket_models import AGENT_GETS, AGENT_SENDS, VISITOR_GETS, VISITOR_SENDS

TAGS = {
    "visitors": "A visitor's conversation, as the widget has it.",
    "agents": "The desk: conversations in the hands of people, the people themselves, and figures of their work.",
    "files": "Files that visitors and agents send each other.",
    "administration": "The people who work here, their teams, the site and its settings, for administrators.",
    "accounts": "One's own account: the password, where one is signed in, and one-time links.",
    "editors": "Articles, scripted dialogues, the glossary, and the wording of what is said when a person takes over.",
    "connectors": "Messaging platforms, and Rasa's REST channel.",
    "rasa": "Rasa's HTTP API, as far as its widgets and connectors use it.",
    "privacy": "What is kept of a visitor, to be handed out or erased by administrators.",
    "operation": "What operators look at.",
}

#: Every frame that goes over a socket.
FRAMES = tuple(dict.fromkeys((*VISITOR_SENDS, *VISITOR_GETS, *AGENT_SENDS, *AGENT_GETS)))

_BEGINNING = """\
Visitors begin a conversation and show its token from then on. Agents and editors sign in; pages have a cookie then,
other programs a token. Texts are UTF-8, moments are ISO 8601 in UTC. What is sent twice with the same `client_id` is
stored once.

## Live conversations

What happens is told over WebSockets, in JSON objects whose `type` tells what they are. A page says `hello` first, sends
a `ping` every 25 seconds and reads whatever comes; types that it does not know are to be passed over. When the socket
is closed, it comes back, unless the code says that this is of no use:

{closings}
"""

_SOCKET = """\
### `{path}`

{text}

A page sends:

{sent}

It gets:

{got}
"""

_VISITORS = (
    "A visitor's conversation. The first frame names its token and the last message that the page has seen; the state "
    "and what was missed since come first."
)
_AGENTS = (
    "Everything that happens at the desk. The session's cookie opens it, or a token in the first frame. While it is "
    "open, the agent counts as present."
)

_CLOSINGS = {
    sockets.CLOSE_BAD_TOKEN: "the token opens nothing, or the session is over; get another one",
    sockets.CLOSE_UNKNOWN: "there is no such conversation; begin a new one",
    sockets.CLOSE_BAD_FRAME: "a frame was no JSON object with a `type`; send another one",
}

_ERRORS = """\
## Errors

Every error is `{{"error": {{"code", "message"}}}}`. The message says in English what to do instead; programs go by the
code:

| code | status | |
| --- | --- | --- |
{rows}
"""


def introduction() -> str:
    """The prose, in Markdown."""
    return "\n".join(
        (
            _BEGINNING.format(closings="\n".join(f"- {code}: {text}." for code, text in _CLOSINGS.items())),
            _SOCKET.format(
                path="/api/v1/chat/conversations/{conversation_id}/socket",
                text=_VISITORS,
                sent=_list(VISITOR_SENDS),
                got=_list(VISITOR_GETS),
            ),
            _SOCKET.format(path="/api/v1/desk/socket", text=_AGENTS, sent=_list(AGENT_SENDS), got=_list(AGENT_GETS)),
            _ERRORS.format(
                rows="\n".join(f"| `{code}` | {case.status} | {case.meaning} |" for code, case in CASES.items())
            ),
        )
    )


def _list(frames: Iterable[type[BaseModel]]) -> str:
    """The frames by type; their shapes are among the schemas."""
    return "\n".join(
        f"- `{_type(frame)}` ({frame.__name__}): {' '.join((frame.__doc__ or '').split())}" for frame in frames
    )


def _type(frame: type[BaseModel]) -> str:
    return str(frame.model_json_schema()["properties"]["type"]["const"])
