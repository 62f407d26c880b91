"""Links of articles to each other; and their pictures and files, which editors send and readers get."""

from typing import Annotated, Any

from fastapi import APIRouter, Path, Request, Response

from bot.help.addresses import FILES as PATH
from bot.help.files import KINDS, unknown
from bot.web.answers import BINARY, answers
from bot.web.article_part_models import ArticleFileShown, ArticleLinks
from bot.web.attachments import FORM, ClosingFile, sent_file
from bot.web.limits import ByVisitor
from bot.web.services import Services, Wired
from bot.web.signin import Editing, agent_of, session_token
from bot.web.snippets import used_json
from bot.web.soundness import SoundRoute
from handoff.attachments import IMAGES
from knowledge_base.article_file_store import ArticleFile
from knowledge_base.articles import Audience, may_read
from knowledge_base.references import NONE, References, references_of

router = APIRouter(tags=["editors"], route_class=SoundRoute)

#: For how long everybody may keep a file of a public article; it may become somebody's alone.
_PUBLIC, _PRIVATE = "public, max-age=3600", "private, no-cache"
_MEDIA = dict.fromkeys(sorted({*KINDS.values(), "application/octet-stream"}), BINARY)


@router.get("/api/v1/articles/{article_id}/links")
@answers(ArticleLinks, "unknown_article")
async def list_article_links(article_id: str, _editor: Editing, services: Wired) -> dict[str, Any]:
    """The articles that link to one, and what it refers to that readers do not get."""
    stored = await services.library.get(article_id)
    parts = services.library.parts
    missing = (await parts.broken([stored.newest])).get(article_id, NONE)
    said = {code: references_of([one.answer]) & missing for code, one in stored.newest.variants.items()}
    return {
        "linked_from": used_json(await parts.linking_to(article_id)),
        "missing": missing_json(missing),
        "missing_in": {code: missing_json(its) for code, its in said.items() if its},
    }


@router.post("/api/v1/article-files", status_code=201)
@answers(
    ArticleFileShown,
    "invalid_request",
    "attachment_refused",
    "attachment_mismatch",
    "attachment_too_large",
    "files_storage_full",
    "files_unavailable",
    body=FORM,
)
async def add_article_file(editor: Editing, request: Request, services: Wired) -> dict[str, Any]:
    """Send a picture or a document for an answer: a multipart form whose field ``file`` holds it.

    Pictures are kept as pages show them, without what cameras note of places and people.
    """
    sent = await sent_file(request)
    kept = await services.help.files.add(sent.name, sent.data, author=editor.login)
    sign = "!" if kept.type in IMAGES else ""
    return {
        "id": kept.id,
        "name": kept.name,
        "type": kept.type,
        "size": kept.size,
        "width": kept.width,
        "height": kept.height,
        "markdown": f"{sign}[{kept.name}](file:{kept.id})",
    }


@router.get(PATH + "/{name}", tags=["visitors"])
@answers(
    None,
    "unknown_file",
    "files_unavailable",
    "too_many_requests",
    media=_MEDIA,
    further={304: {}},
)
async def get_article_file(
    name: Annotated[str, Path(max_length=64)], request: Request, services: Wired, _: ByVisitor
) -> Response:
    """A picture or another file of an article that whoever asks may read: see how answers refer to it."""
    found, audience = await services.help.files.find(name)
    is_public = await _let_in(request, services, found, audience)
    headers = {
        # Whatever it is, it runs nothing and belongs to no page.
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "Cache-Control": _PUBLIC if is_public else _PRIVATE,
        "ETag": f'"{name}"',
        # Sites that embed the widget show it, too.
        "Cross-Origin-Resource-Policy": "cross-origin",
    }
    if request.headers.get("if-none-match") == headers["ETag"]:
        return Response(status_code=304, headers=headers)
    return ClosingFile(
        await services.help.files.fetch(found),
        media_type=found.type,
        filename=found.name,
        content_disposition_type="inline" if found.type in IMAGES else "attachment",
        headers=headers,
    )


async def _let_in(request: Request, services: Services, found: ArticleFile, audience: Audience) -> bool:
    """Whether a file is for everybody. Raises ``unknown_file`` where it is not for whoever asks.

    The address says for whom it was given out, and the articles that are published say for whom it is now.
    """
    now = services.library.parts.audience_of(found.id)
    if audience != "agents" and now is not None and may_read(audience, now):
        return now == "public"
    if await agent_of(services, session_token(request)) is None:
        raise unknown()
    return False


def missing_json(missing: References) -> dict[str, list[str]]:
    """What is referred to and readers do not get."""
    return {
        "snippets": sorted(missing.snippets),
        "articles": sorted(missing.articles),
        "files": sorted(missing.files),
    }
