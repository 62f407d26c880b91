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
    health,
    pages,
    rasa,
    reports,
    scripts,
    staff,
    webhooks,
)


def install(app: FastAPI, allowed_origins: tuple[str, ...]) -> None:
    """Put the API, the webhooks and the pages on ``app``."""
    app.state.guard = desk.Guard()
    errors.install(app)
    for module in (
        health,
        chat,
        desk,
        conversations,
        attachments,
        staff,
        canned,
        reports,
        scripts,
        articles,
        webhooks,
        rasa,
    ):
        app.include_router(module.router)
    pages.install(app, allowed_origins)
