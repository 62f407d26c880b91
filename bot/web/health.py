"""Whether the process lives, whether it can serve, and its figures."""

from typing import Any

from fastapi import APIRouter, Response
from prometheus_client import CONTENT_TYPE_LATEST

from bot.web.services import Wired
from handoff import agents

router = APIRouter(tags=["operation"])


@router.get("/healthz")
async def healthz() -> dict[str, str]:
    """The process lives."""
    return {"status": "ok"}


@router.get("/readyz")
async def readyz(services: Wired) -> dict[str, Any]:
    """The database answers and the articles are indexed."""
    async with services.database.read() as connection:
        await agents.count(connection)
    return {"status": "ready", "articles": len(services.library), "encoder": services.library.encoder.name}


@router.get("/metrics")
async def metrics(services: Wired) -> Response:
    """Figures in Prometheus' text format."""
    return Response(services.metrics.render(), media_type=CONTENT_TYPE_LATEST)
