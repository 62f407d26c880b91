"""What is said to somebody who waits for a person: their place in the queue, that they have left it, or that what
brought them to its front was misread."""

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import State
from bot.desk import Desk
from bot.dialogue.decisions import SmallTalk
from bot.dialogue.turn import TurnPlan

#: The topics that the queue answers.
OF_THE_QUEUE = frozenset({"leave_queue", "misread", "place"})


async def say_of_the_queue(desk: Desk, connection: AsyncConnection, plan: TurnPlan, decision: SmallTalk) -> None:
    """Add what is said about one of :data:`OF_THE_QUEUE`; nothing where the conversation is not in the queue."""
    if decision.topic == "misread":
        plan.state.feeling = None
        plan.drafts.append(desk.intake.misread(plan.wording))
    elif decision.topic == "place":
        draft = await desk.intake.place(connection, plan.conversation, plan.wording)
        plan.drafts += [] if draft is None else [draft]
    else:
        solved = decision.reason == "situation"
        draft = await desk.intake.leave_queue(connection, plan.conversation, solved=solved)
        if draft is not None:
            plan.drafts.append(draft)
            plan.target, plan.state.feeling = State.BOT, None
