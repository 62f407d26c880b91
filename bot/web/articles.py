"""Editors' routes: articles, and what the bot would answer."""

from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, Query, Response

from bot.conversations.incoming import LONGEST_MESSAGE, clean
from bot.conversations.wire import moment
from bot.dialogue import policy
from bot.language import names
from bot.language.tracking import Spoken
from bot.texts.markdown import to_html
from bot.translation.drafting import draft
from bot.web.answers import answers
from bot.web.article_models import (
    ArticleBody,
    ArticleShown,
    ArticlesListed,
    Considered,
    DraftedVariant,
    Preview,
    Question,
    Rendered,
    Seen,
    SourceChanges,
    Target,
)
from bot.web.errors import ApiError
from bot.web.services import Services, Wired
from bot.web.signin import Editing
from bot.web.soundness import SoundRoute
from knowledge_base.articles import Article, Variant, content
from knowledge_base.import_export import parse
from knowledge_base.locales import language as language_of
from knowledge_base.locales import primary
from knowledge_base.repository import Status, Stored

router = APIRouter(prefix="/api/v1/articles", tags=["editors"], route_class=SoundRoute)


@router.get("")
@answers(ArticlesListed)
async def list_articles(
    _editor: Editing,
    services: Wired,
    search: Annotated[str, Query(max_length=200)] = "",
    status: Status | None = None,
    language: Annotated[str | None, Query(max_length=8)] = None,
    offset: Annotated[int, Query(ge=0, le=10_000_000)] = 0,
    limit: Annotated[int, Query(ge=1, le=500)] = 200,
) -> dict[str, Any]:
    """Articles by category and id."""
    found, total = await services.library.find(
        text=search, status=status, language=language or None, limit=limit, offset=offset
    )
    return {
        "articles": [
            {
                "id": one.article.id,
                "language": one.article.language,
                "category": one.article.category,
                "status": one.status,
                "question": one.article.source.question,
                "languages": sorted(one.article.variants),
                "stale": list(one.stale),
                "machine": list(one.article.machine),
                "revision": one.revision,
                "updated_at": moment(one.updated_at),
            }
            for one in found
        ],
        "total": total,
    }


@router.post("", status_code=201)
@answers(ArticleShown, "invalid_article", "article_exists")
async def add_article(body: ArticleBody, editor: Editing, services: Wired) -> dict[str, Any]:
    """Add an article, as a draft unless it says otherwise."""
    article = _article(services, body, body.id)
    stored = await services.library.save(article, status=body.status or "draft", author=editor.login, new=True)
    return stored_json(stored)


@router.post("/preview")
@answers(Rendered)
async def preview_answer(body: Preview, _editor: Editing) -> dict[str, str]:
    """An answer as visitors will see it."""
    return {"html": to_html(body.answer)}


@router.post("/ask")
@answers(Considered, "empty_message", "unknown_language")
async def ask_bot(question: Question, _editor: Editing, services: Wired) -> dict[str, Any]:
    """What the bot would answer to a visitor's first message, and how sure it is."""
    text = clean(question.text)[:LONGEST_MESSAGE]
    if not text:
        raise ApiError("empty_message", "Write a question first.")
    before = Spoken(services.settings.default_language, "default")
    if question.language:
        asked_in = language_of(question.language)
        if asked_in is None or asked_in not in services.settings.languages:
            raise ApiError("unknown_language", f"This site speaks {', '.join(services.settings.languages)}.")
        before = Spoken(asked_in, "chosen")
    seen = await services.reader.consider(text, before)
    spoken = seen.language.language
    answer = None
    if (shown := policy.shown(seen.decision)) is not None:
        article = services.library.article(shown)
        if article is not None:
            variant = article.variant(spoken)
            answer = {
                "article": article.id,
                "question": variant.question,
                "html": to_html(variant.answer),
                "language": variant.language,
                "direction": names.direction(variant.language),
            }
    return {
        "language": spoken,
        "direction": names.direction(spoken),
        "decision": type(seen.decision).__name__.lower(),
        "reason": seen.decision.reason,
        "confidence": round(seen.confidence, 4),
        "intent": seen.understanding.intent.name,
        "emotion": seen.understanding.emotion.name,
        "answer": answer,
        "matches": [
            {
                "article": match.article_id,
                "question": found.variant(spoken).question,
                "confidence": round(match.confidence, 4),
                "phrasing": match.phrasing,
                "language": match.language,
            }
            for match in seen.matches
            if (found := services.library.article(match.article_id)) is not None
        ],
    }


@router.get("/{article_id}")
@answers(ArticleShown, "unknown_article")
async def get_article(article_id: str, _editor: Editing, services: Wired) -> dict[str, Any]:
    """One article with all its variants."""
    return stored_json(await services.library.get(article_id))


@router.put("/{article_id}")
@answers(ArticleShown, "unknown_article", "invalid_article", "changed_meanwhile")
async def change_article(article_id: str, body: ArticleBody, editor: Editing, services: Wired) -> dict[str, Any]:
    """Replace an article; it keeps its status unless the body has one."""
    before = await services.library.get(article_id)
    article = _article(services, body, article_id, before.article.machine)
    status = body.status or before.status
    stored = await services.library.save(article, status=status, author=editor.login, expected_revision=body.revision)
    return stored_json(stored)


@router.post("/{article_id}/publish")
@answers(ArticleShown, "unknown_article", "invalid_article")
async def publish_article(article_id: str, _editor: Editing, services: Wired) -> dict[str, Any]:
    """Let the bot answer from an article."""
    stored = await services.library.get(article_id)
    if any(not variant.answer.strip() for variant in stored.article.variants.values()):
        # One that was drafted from what visitors asked begins without.
        raise ApiError("invalid_article", "the field answer is empty; write the answer before you publish.")
    return stored_json(await services.library.set_status(article_id, "published"))


@router.post("/{article_id}/withdraw")
@answers(ArticleShown, "unknown_article")
async def withdraw_article(article_id: str, _editor: Editing, services: Wired) -> dict[str, Any]:
    """Take an article away from the bot, and keep it."""
    return stored_json(await services.library.set_status(article_id, "withdrawn"))


@router.post("/{article_id}/draft-translation")
@answers(DraftedVariant, "unknown_article", "unknown_language", "no_translation")
async def draft_article_translation(
    article_id: str, wanted: Target, _editor: Editing, services: Wired
) -> dict[str, Any]:
    """A machine's draft of an article in another language; nothing is stored."""
    stored = await services.library.get(article_id)
    if wanted.language not in services.settings.languages:
        raise ApiError("unknown_language", f"This site speaks {', '.join(services.settings.languages)}.")
    if wanted.language == stored.article.language:
        raise ApiError(
            "unknown_language", f"The article {article_id} is written in {names.name(wanted.language, 'en')}."
        )
    drafted = await draft(services.interpreter, stored.article.source, wanted.language)
    return {"variant": _variant_json(drafted.variant), "engine": drafted.engine}


@router.get("/{article_id}/source-changes/{language}")
@answers(SourceChanges, "unknown_article", "unknown_language")
async def list_source_changes(article_id: str, language: str, _editor: Editing, services: Wired) -> dict[str, Any]:
    """The source as it was when a translation was written or confirmed, and as it is now."""
    then, now = await services.library.source_changes(article_id, language)
    return {"then": then and _variant_json(then), "now": _variant_json(now)}


@router.post("/{article_id}/confirm/{language}")
@answers(ArticleShown, "unknown_article", "unknown_language", "changed_meanwhile")
async def confirm_translation(
    article_id: str, language: str, _editor: Editing, services: Wired, seen: Seen | None = None
) -> dict[str, Any]:
    """Take a translation whose source has changed as still right."""
    return stored_json(await services.library.confirm(article_id, language, seen.revision if seen else None))


@router.delete("/{article_id}", status_code=204)
@answers(None, "unknown_article")
async def delete_article(article_id: str, editor: Editing, services: Wired) -> Response:
    """Delete an article."""
    await services.library.delete(article_id)
    # Another one under its name would answer with it.
    await services.actions.drop_use(article_id, editor.id)
    return Response(status_code=204)


def _article(services: Services, body: ArticleBody, article_id: str, machine: tuple[str, ...] = ()) -> Article:
    """The article of ``body``; ``machine`` are the machine drafts among its variants where the body does not say."""
    fields = body.model_dump(exclude={"status", "revision", "machine"})
    try:
        article = parse({**fields, "id": article_id})
    except ValueError as error:
        raise ApiError("invalid_article", str(error)) from error
    foreign = [code for code in article.variants if primary(code) not in services.settings.languages]
    if foreign:
        raise ApiError(
            "invalid_article",
            f"the language {', '.join(foreign)} is not one of this site's: {', '.join(services.settings.languages)}.",
        )
    drafts = body.machine if body.machine is not None else [code for code in machine if code in article.variants]
    wrong = [code for code in drafts if code not in article.variants or code == article.language]
    if wrong:
        raise ApiError("invalid_article", f"the field machine names {', '.join(wrong)}, which is no translation of it.")
    return replace(article, machine=tuple(sorted(set(drafts))))


def stored_json(stored: Stored) -> dict[str, Any]:
    """An article for a page."""
    return {
        **content(stored.article),
        "status": stored.status,
        "revision": stored.revision,
        "updated_at": moment(stored.updated_at),
        "stale": list(stored.stale),
        "machine": list(stored.article.machine),
    }


def _variant_json(variant: Variant) -> dict[str, Any]:
    return {"question": variant.question, "phrasings": list(variant.phrasings), "answer": variant.answer}
