"""Shapes of service levels: what a team promises, and the times that run by it on a conversation."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field
from typing_extensions import TypeAliasType

from bot.web.fields import Moment
from handoff.service_levels import LONGEST_MINUTES, WARN_PERCENT

Minutes = Annotated[int, Field(strict=True, ge=1, le=LONGEST_MINUTES, examples=[30])]
TargetName = TypeAliasType("TargetName", Literal["first_reply", "next_reply", "resolution"])


class ServiceTargets(BaseModel):
    """Within how many minutes; null is no target, and where something is urgent that of what is less so."""

    first_reply: Minutes | None = Field(None, description="From the handover to the first word of a person.")
    next_reply: Minutes | None = Field(None, description="From a visitor's message to the next word of a person.")
    resolution: Minutes | None = Field(None, description="From the handover to its end, snoozes left out.")


class ServiceLevels(BaseModel):
    """A team's targets, and others for what is made or found urgent (priorities of 5 and of 20 on).

    Minutes count within the team's opening hours, or always with ``around_the_clock``. Agents are warned
    ``warn_minutes`` before the end, or at ``warn_percent`` of the time where that is null.
    """

    normal: ServiceTargets = ServiceTargets()
    high: ServiceTargets = ServiceTargets()
    highest: ServiceTargets = ServiceTargets()
    around_the_clock: bool = False
    warn_percent: int = Field(WARN_PERCENT, strict=True, ge=1, le=100, examples=[75])
    warn_minutes: Minutes | None = None


class TargetsShown(BaseModel):
    """Within how many minutes, as in ``ServiceTargets``."""

    first_reply: Minutes | None
    next_reply: Minutes | None
    resolution: Minutes | None


class ServiceLevelsShown(BaseModel):
    """A team's targets, as in ``ServiceLevels``."""

    normal: TargetsShown
    high: TargetsShown
    highest: TargetsShown
    around_the_clock: bool
    warn_percent: Annotated[int, Field(examples=[75])]
    warn_minutes: Minutes | None


class RunningTarget(BaseModel):
    """A target whose time runs: when it is over, and from when on it is almost over."""

    target: TargetName
    due_at: Moment
    warn_at: Moment | None
