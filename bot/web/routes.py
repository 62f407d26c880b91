"""Every route of Hamdel on one application."""

from fastapi import FastAPI

from bot.settings import Settings
from bot.web import (
    account,
    actions,
    article_files,
    article_lifecycle,
    article_parts,
    article_translations,
    articles,
    attachments,
    attributes,
    canned,
    chat,
    conversations,
    desk,
    dialogues,
    drafts,
    duplicates,
    errors,
    feedback,
    gaps,
    glossary,
    health,
    help_articles,
    help_pages,
    help_site_map,
    live,
    logo,
    macros,
    oidc,
    openapi,
    outreach,
    pages,
    people,
    portraits,
    rasa,
    reports,
    rules,
    scripts,
    second_factor,
    setup,
    site,
    snippets,
    staff,
    subscriptions,
    synonyms,
    tags,
    teams,
    transcripts,
    translation,
    trials,
    triggers,
    visitors,
    vouching,
    webhooks,
    worklist,
)
from bot.web.guards import BodyLimit, Doors, OwnOrigin
from bot.web.request_ids import RequestIds
from bot.web.response_counts import ResponseCounts
from bot.web.signin import COOKIE, administers
from bot.web.soundness import SoundAddresses
from bot.web.traces import Traces

#: Routes are tried in their order: those of visitors' messages come first.
ROUTED = (
    health,
    chat,
    transcripts,
    live,
    help_articles,
    triggers,
    webhooks,
    rasa,
    outreach,
    desk,
    conversations,
    worklist,
    attributes,
    drafts,
    translation,
    attachments,
    staff,
    canned,
    macros,
    reports,
    scripts,
    glossary,
    actions,
    articles,
    article_lifecycle,
    article_translations,
    article_files,
    article_parts,
    snippets,
    trials,
    feedback,
    duplicates,
    synonyms,
    gaps,
    dialogues,
    visitors,
    vouching,
    account,
    second_factor,
    oidc,
    people,
    teams,
    rules,
    site,
    logo,
    portraits,
    subscriptions,
    tags,
    setup,
    help_pages,
    help_site_map,
)


def install(app: FastAPI, settings: Settings) -> None:
    """Put the API, the webhooks and the pages on ``app``."""
    errors.install(app)
    for module in ROUTED:
        # Routers have their whole paths. Including one would make a second copy of each route at the first request,
        # which takes half a second of it, and match every request twice.
        app.router.routes.extend(module.router.routes)
    app.router.routes.extend(oidc.coming_back.routes)
    pages.install(app, settings.allowed_origins)
    app.add_middleware(OwnOrigin, cookie=COOKIE, allowed=settings.allowed_origins)
    app.add_middleware(BodyLimit)
    docs = dict.fromkeys(("/docs", "/openapi.json", "/static-offline-docs"), settings.open_docs)
    keys = dict.fromkeys(docs, administers)
    app.add_middleware(Doors, doors={**docs, "/metrics": settings.open_metrics}, keys=keys)
    app.add_middleware(SoundAddresses)
    app.add_middleware(Traces)
    app.add_middleware(ResponseCounts)
    app.add_middleware(RequestIds)
    openapi.install(app)
