"""Editors' routes: snippets, short texts that many articles say."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Response

from bot.conversations.wire import moment
from bot.language import names
from bot.web.answers import answers
from bot.web.article_part_models import SnippetHistory, SnippetShown, SnippetsShown, SnippetWanted
from bot.web.errors import ApiError
from bot.web.services import Services, Wired
from bot.web.signin import Editing
from bot.web.soundness import SoundRoute
from knowledge_base.locales import primary
from knowledge_base.parts import Use
from knowledge_base.references import LONGEST_NAME, NAME, Snippet, references_of
from knowledge_base.snippet_store import StoredSnippet

router = APIRouter(prefix="/api/v1/snippets", tags=["editors"], route_class=SoundRoute)

#: Characters of what a snippet says in one language, and languages at most.
LONGEST, MOST_LANGUAGES = 5000, 100

Name = Annotated[str, Path(max_length=200)]
Revision = Annotated[int | None, Query(ge=0, le=2**31 - 1, description="The one that was looked at.")]


@router.get("")
@answers(SnippetsShown)
async def list_snippets(_editor: Editing, services: Wired) -> dict[str, Any]:
    """All snippets, by name, each with the articles that say it."""
    return {"snippets": [_json(stored, users) for stored, users in await services.library.parts.snippets()]}


@router.put("/{name}")
@answers(SnippetShown, "invalid_snippet", "snippet_exists", "changed_meanwhile")
async def change_snippet(name: Name, body: SnippetWanted, editor: Editing, services: Wired) -> dict[str, Any]:
    """Write a snippet, or another text for it; all articles that say it say that at once."""
    parts = services.library.parts
    wanted = Snippet(_named(name), _checked(services, body.texts))
    stored = await parts.save_snippet(wanted, author=editor.login, expected_revision=body.revision)
    return _json(stored, await parts.users_of(stored.snippet.name))


@router.delete("/{name}", status_code=204)
@answers(None, "unknown_snippet", "changed_meanwhile")
async def delete_snippet(name: Name, editor: Editing, services: Wired, revision: Revision = None) -> Response:
    """Delete a snippet: articles that say it say nothing in its place. Its history stays."""
    await services.library.parts.remove_snippet(name, author=editor.login, expected_revision=revision)
    return Response(status_code=204)


@router.get("/{name}/history")
@answers(SnippetHistory, "unknown_snippet")
async def list_snippet_history(name: Name, _editor: Editing, services: Wired) -> dict[str, Any]:
    """What became of a snippet, the newest first; also of one that was deleted."""
    found = await services.library.parts.history(name)
    return {
        "entries": [
            {"revision": one.revision, "texts": one.texts, "author": one.author, "at": moment(one.created_at)}
            for one in found
        ]
    }


def used_json(users: Sequence[Use]) -> list[dict[str, Any]]:
    """Articles that refer to something."""
    return [
        {
            "id": one.article_id,
            "question": one.question,
            "language": one.language,
            "direction": names.direction(one.language),
            "status": one.status,
        }
        for one in users
    ]


def _named(name: str) -> str:
    if NAME.fullmatch(name) is None or len(name) > LONGEST_NAME:
        raise ApiError(
            "invalid_snippet",
            f"A snippet's name has at most {LONGEST_NAME} small letters from a to z and figures, and hyphens between "
            "them, such as opening-hours.",
        )
    return name


def _checked(services: Services, texts: Mapping[str, str]) -> dict[str, str]:
    kept = {code: text.strip() for code, text in texts.items() if text.strip()}
    spoken = services.settings.languages
    foreign = [code for code in texts if primary(code) not in spoken]
    if foreign or len(texts) > MOST_LANGUAGES:
        raise ApiError("invalid_snippet", f"This site speaks {', '.join(spoken)}, and not {foreign[:1] or 'so many'}.")
    if not kept:
        raise ApiError("invalid_snippet", "The snippet says nothing; write a text in at least one language.")
    long = [code for code, text in kept.items() if len(text) > LONGEST]
    if long:
        raise ApiError(
            "invalid_snippet", f"The text in the language {long[0]} has more than {LONGEST} characters; shorten it."
        )
    if references_of(kept.values()).snippets:
        raise ApiError("invalid_snippet", "A snippet cannot have another one in it; write what that says.")
    return kept


def _json(stored: StoredSnippet, users: Sequence[Use]) -> dict[str, Any]:
    return {
        "name": stored.snippet.name,
        "texts": dict(stored.snippet.texts),
        "revision": stored.revision,
        "author": stored.author,
        "updated_at": moment(stored.updated_at),
        "used_by": used_json(users),
    }
