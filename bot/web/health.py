"""Whether the process lives, whether it can serve, and its figures."""

from typing import Any

from fastapi import APIRouter, Response
from prometheus_client import CONTENT_TYPE_LATEST

from bot.web.answers import TEXT, answers
from bot.web.connector_models import Alive, Ready
from bot.web.services import Wired
from bot.web.soundness import SoundRoute

router = APIRouter(tags=["operation"], route_class=SoundRoute)


@router.get("/healthz")
@answers(Alive)
async def get_health() -> dict[str, str]:
    """The process lives."""
    return {"status": "ok"}


@router.get("/readyz")
@answers(Ready, "not_ready")
async def get_readiness(services: Wired) -> dict[str, Any]:
    """The database takes what is written, the encoder works, and the articles are indexed."""
    await services.readiness.check(services.database, services.library.encoder)
    return {"status": "ready", "articles": len(services.library), "encoder": services.library.encoder.name}


@router.get("/metrics")
@answers(media={CONTENT_TYPE_LATEST.partition(";")[0]: TEXT})
async def get_metrics(services: Wired) -> Response:
    """Figures in Prometheus' text format, of all workers of this machine and of the site."""
    return Response(services.metrics.render(await services.desk.backlog.read()), media_type=CONTENT_TYPE_LATEST)
