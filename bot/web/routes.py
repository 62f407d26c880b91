"""Every route of Hamdel on one application."""

from fastapi import FastAPI

from bot.web import articles, canned, chat, conversations, desk, errors, health, pages, rasa, reports, staff, webhooks


def install(app: FastAPI, allowed_origins: tuple[str, ...]) -> None:
    """Put the API, the webhooks and the pages on ``app``."""
    app.state.guard = desk.Guard()
    errors.install(app)
    for module in (health, chat, desk, conversations, staff, canned, reports, articles, webhooks, rasa):
        app.include_router(module.router)
    pages.install(app, allowed_origins)
