"""Editors' routes: articles, and what the bot would answer."""

from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import replace
from datetime import UTC, datetime
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
    Publishing,
    Question,
    Rendered,
    Seen,
    SourceChanges,
    Target,
)
from bot.web.article_parts import missing_json
from bot.web.errors import ApiError
from bot.web.services import Services, Wired
from bot.web.signin import Editing
from bot.web.soundness import SoundRoute
from bot.web.trial_results import asked_json
from handoff.agents import Agent
from knowledge_base.article_files.test_questions import questions_of, together
from knowledge_base.articles import Article, Audience, Status, Variant, content, tests_json
from knowledge_base.held import Held
from knowledge_base.import_export import parse
from knowledge_base.locales import language as language_of
from knowledge_base.locales import primary
from knowledge_base.narrowing import Narrowed, Translation
from knowledge_base.publishing import is_whole
from knowledge_base.repository import Stored

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
    audience: Audience | None = None,
    owner: Annotated[str, Query(max_length=200)] = "",
    category: Annotated[str, Query(max_length=200)] = "",
    due: Annotated[bool, Query(description="Those that are to be read again by today.")] = False,
    staged: Annotated[bool, Query(description="Those with changes that are not published.")] = False,
    broken: Annotated[bool, Query(description="Those that refer to something that readers do not get.")] = False,
    held: Annotated[bool, Query(description="Those that were held back at their time, or by an import.")] = False,
    translation: Annotated[
        Translation | None,
        Query(description="With `language`: those that are missing there, outdated, unreviewed or reviewed."),
    ] = None,
) -> dict[str, Any]:
    """Articles by category and id; without a `status` those that are not archived."""
    today = datetime.fromtimestamp(services.clock(), UTC).date().isoformat() if due else ""
    narrowed = Narrowed(
        search, status, language or None, audience, owner, category, today, staged, translation, held, broken
    )
    found, total = await services.library.find(narrowed, limit=limit, offset=offset)
    torn = await services.library.parts.broken([one.newest for one in found])
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
                "audience": one.article.audience,
                "owner": one.article.owner,
                "review_by": one.article.review_by,
                "staged": one.staged is not None,
                "broken": one.article.id in torn,
                "held": one.held is not None,
                "publish_at": optional_moment(one.publish_at),
                "expires_at": optional_moment(one.expires_at),
                "revision": one.revision,
                "updated_at": moment(one.updated_at),
            }
            for one in found
        ],
        "total": total,
        "held": await services.library.held_back(),
    }


@router.post("", status_code=201)
@answers(ArticleShown, "invalid_article", "article_exists", "held_back", "trial_under_way")
async def add_article(body: ArticleBody, editor: Editing, services: Wired) -> dict[str, Any]:
    """Add an article, as a draft unless it says otherwise."""
    article, status = article_from(services, body, body.id), body.status or "draft"
    async with _gate(services, article, status, None, editor, anyway=body.anyway):
        stored = await services.library.save(article, status=status, author=editor.login, new=True)
    return stored_json(stored)


@router.post("/preview")
@answers(Rendered)
async def preview_answer(body: Preview, _editor: Editing, services: Wired) -> dict[str, Any]:
    """An answer as visitors will see it, and what it refers to that they would not get."""
    parts, language = services.library.parts, body.language or services.settings.default_language
    shown = parts.shown(body.answer, language, body.source or language)
    return {"html": to_html(shown), "missing": missing_json(await parts.missing_in(body.answer))}


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
@answers(ArticleShown, "unknown_article", "invalid_article", "changed_meanwhile", "held_back", "trial_under_way")
async def change_article(article_id: str, body: ArticleBody, editor: Editing, services: Wired) -> dict[str, Any]:
    """Replace an article, at once and instead of staged changes; it keeps its status unless the body has one."""
    before = await services.library.get(article_id)
    article = article_from(services, body, article_id, before.newest)
    status = body.status or before.status
    async with _gate(services, article, status, before, editor, anyway=body.anyway):
        stored = await services.library.save(
            article, status=status, author=editor.login, expected_revision=body.revision, settled=True
        )
    return stored_json(stored)


@router.post("/{article_id}/publish")
@answers(ArticleShown, "unknown_article", "invalid_article", "changed_meanwhile", "held_back", "trial_under_way")
async def publish_article(
    article_id: str, editor: Editing, services: Wired, wanted: Publishing | None = None
) -> dict[str, Any]:
    """Let the bot answer from an article and its staged changes; held back where test questions speak against it."""
    wanted = wanted or Publishing()
    before = await services.library.get(article_id)
    async with _gate(services, before.newest, "published", before, editor, anyway=wanted.anyway):
        published = await services.publishing.publish(
            article_id, author=editor.login, expected_revision=wanted.revision
        )
    return stored_json(published)


@router.post("/{article_id}/withdraw")
@answers(ArticleShown, "unknown_article")
async def withdraw_article(article_id: str, editor: Editing, services: Wired) -> dict[str, Any]:
    """Take an article away from the bot, and keep it."""
    return stored_json(await services.publishing.put_away(article_id, "withdrawn", author=editor.login))


@router.post("/{article_id}/draft-translation")
@answers(DraftedVariant, "unknown_article", "unknown_language", "no_translation")
async def draft_article_translation(
    article_id: str, wanted: Target, _editor: Editing, services: Wired
) -> dict[str, Any]:
    """A machine's draft of an article in another language; nothing is stored."""
    stored = await services.library.get(article_id)
    if wanted.language not in services.settings.languages:
        raise ApiError("unknown_language", f"This site speaks {', '.join(services.settings.languages)}.")
    if wanted.language == stored.newest.language:
        raise ApiError(
            "unknown_language", f"The article {article_id} is written in {names.name(wanted.language, 'en')}."
        )
    drafted = await draft(services.interpreter, stored.newest.source, wanted.language)
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
    """Delete an article; what it was stays in its history, to be restored."""
    await services.library.delete(article_id, author=editor.login)
    # Another one under its name would answer with it.
    await services.actions.drop_use(article_id, editor.id)
    await services.help.forget(article_id)
    return Response(status_code=204)


def _gate(
    services: Services, article: Article, status: Status, before: Stored | None, editor: Agent, *, anyway: bool
) -> AbstractAsyncContextManager[None]:
    """What publishing goes through; nothing where an article is not published, and where it has no answer yet."""
    if status != "published" or not is_whole(article):
        return nullcontext()
    return services.trials.gate(article, before, editor, anyway=anyway)


def article_from(services: Services, body: ArticleBody, article_id: str, before: Article | None = None) -> Article:
    """The article of ``body``; what that does not speak of is as ``before``. Raises :class:`ApiError`."""
    machine = before.machine if before else ()
    fields = body.model_dump(exclude={"status", "revision", "machine", "tests", "anyway"})
    for name in ("audience", "owner", "review_by"):
        if fields[name] is None:
            fields[name] = getattr(before, name) if before is not None else None
    try:
        article = parse({**fields, "id": article_id})
        said = questions_of({"tests": body.tests}, "")
    except ValueError as error:
        raise ApiError("invalid_article", str(error)) from error
    tests = together([said]) if said is not None else before.tests if before else {}
    foreign = [code for code in (*article.variants, *tests) if primary(code) not in services.settings.languages]
    if foreign:
        raise ApiError(
            "invalid_article",
            f"the language {', '.join(foreign)} is not one of this site's: {', '.join(services.settings.languages)}.",
        )
    drafts = body.machine if body.machine is not None else [code for code in machine if code in article.variants]
    wrong = [code for code in drafts if code not in article.variants or code == article.language]
    if wrong:
        raise ApiError("invalid_article", f"the field machine names {', '.join(wrong)}, which is no translation of it.")
    return replace(article, machine=tuple(sorted(set(drafts))), tests=tests)


def text_json(article: Article) -> dict[str, Any]:
    """What an article says, for a page: with all its fields."""
    return {
        **content(article),
        "audience": article.audience,
        "owner": article.owner,
        "review_by": article.review_by,
        "machine": list(article.machine),
        "tests": tests_json(article),
    }


def stored_json(stored: Stored) -> dict[str, Any]:
    """An article for a page."""
    changes = stored.staged
    return {
        **text_json(stored.article),
        "status": stored.status,
        "revision": stored.revision,
        "updated_at": moment(stored.updated_at),
        "stale": list(stored.stale),
        "staged": changes
        and {**text_json(changes.article), "author": changes.author, "updated_at": moment(changes.updated_at)},
        "publish_at": optional_moment(stored.publish_at),
        "expires_at": optional_moment(stored.expires_at),
        "held": stored.held and held_json(stored.held),
    }


def held_json(held: Held) -> dict[str, Any]:
    """What has held an article back, for a page."""
    return {**held.json(), "at": moment(held.at), "tests": list(map(asked_json, held.tests))}


def optional_moment(at: float | None) -> str | None:
    """A moment that there may be none of."""
    return None if at is None else moment(at)


def _variant_json(variant: Variant) -> dict[str, Any]:
    return {"question": variant.question, "phrasings": list(variant.phrasings), "answer": variant.answer}
