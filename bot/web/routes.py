"""Every route of Hamdel on one application."""

from fastapi import FastAPI

from bot.web import (
    articles,
    attachments,
    canned,
    chat,
    conversations,
    desk,
    errors,
    glossary,
    health,
    openapi,
    pages,
    rasa,
    reports,
    scripts,
    staff,
    translation,
    webhooks,
)
from bot.web.soundness import SoundAddresses
from handoff.accounts import Lockout


def install(app: FastAPI, allowed_origins: tuple[str, ...]) -> None:
    """Put the API, the webhooks and the pages on ``app``."""
    app.state.lockout = Lockout()
    errors.install(app)
    # Routes are tried in their order: those of visitors' messages come first.
    for module in (
        health,
        chat,
        webhooks,
        rasa,
        desk,
        conversations,
        translation,
        attachments,
        staff,
        canned,
        reports,
        scripts,
        glossary,
        articles,
    ):
        # Routers have their whole paths. Including one would make a second copy of each route at the first request,
        # which takes half a second of it, and match every request twice.
        app.router.routes.extend(module.router.routes)
    pages.install(app, allowed_origins)
    app.add_middleware(SoundAddresses)
    openapi.install(app)
