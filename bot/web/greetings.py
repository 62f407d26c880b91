"""What a greeting says to a visitor, and what is kept of it in the conversation that begins with it."""

from collections.abc import Iterable

from bot.conversations import Draft
from bot.site.triggers import Trigger
from bot.web.chat_models import TriggerAnswered
from bot.web.services import Services
from bot.web.site_texts import worded, written
from knowledge_base.chinese import adapted
from knowledge_base.locales import primary

#: The kind of the message that a greeting is.
GREETING = "greeting"


def text_of(trigger: Trigger, wordings: Iterable[str]) -> tuple[str, str]:
    """What ``trigger`` says, and the tag that it is worded in: the first of ``wordings`` that it is written in, or else
    what it was written in first."""
    for wording in wordings:
        if text := worded(trigger.text, wording):
            return text, wording
    first = next(iter(trigger.text))
    return trigger.text[first], first


def starters_of(trigger: Trigger, wording: str) -> list[str]:
    """The questions that ``trigger`` offers beside a text in ``wording``."""
    return [adapted(one, code, wording) for code, some in written(trigger.starters, wording) for one in some]


def found(services: Services, trigger_id: str) -> Trigger | None:
    """The trigger of that id, where the site still has it."""
    return next((one for one in services.site.values.triggers if one.id == trigger_id), None)


def said_first(services: Services, answered: TriggerAnswered | None) -> tuple[str, Draft] | None:
    """The id of the trigger that a visitor answers and what it said to them, with its name for agents.

    None where there was none, or the site has it no more.
    """
    trigger = None if answered is None else found(services, answered.id)
    if answered is None or trigger is None:
        return None
    text, wording = text_of(trigger, [answered.language, services.site.languages[0]])
    return trigger.id, Draft("bot", text, primary(wording), kind=GREETING, reason={"trigger": trigger.name})
