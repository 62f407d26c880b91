"""What is said to what asks for no article: small talk, and that a step was taken."""

from collections.abc import Sequence

from bot.conversations import Draft, Translated
from bot.conversations.incoming import LONGEST_MESSAGE
from bot.dialogue.decisions import SmallTalk
from bot.dialogue.turn import TurnPlan
from bot.dialogue.wording import Wording
from bot.language import names
from bot.language.tracking import Spoken
from knowledge_base.articles import Article

#: The replies to small talk that have two wordings.
_VARIED = {
    "greet": "greet-reply",
    "thank": "thank-reply",
    "goodbye": "goodbye-reply",
    "chitchat": "chitchat-reply",
}
_FIXED = {
    "affirm": "affirm-reply",
    "acknowledged": "acknowledged-reply",
    "deny": "deny-reply",
    "bot_challenge": "bot-challenge-reply",
    "decline_human": "decline-human-reply",
    "complain": "complain-reply",
    "help": "commands-reply",
    "stop": "stop-reply",
    "helpful": "helpful-thanks",
    "not_helpful": "not-helpful-reply",
    "details": "details-reply",
    "solved": "solved-reply",
    "nothing_to_read": "nothing-to-read",
    "too_long": "message-too-long",
    "failed": "something-went-wrong",
}
#: After these the bot has offered a person, so that a "yes" means one.
OFFERS_PERSON = frozenset({"complain", "not_helpful", "details", "failed"})


def after_step(wording: Wording, plan: TurnPlan, articles: Sequence[Article], translated: Translated | None) -> None:
    """What an answer says after the step that was taken; a person where it says nothing more."""
    plan.state.unhelpful += 1
    if plan.excerpt is None or not articles:
        plan.drafts.append(wording.say(plan.wording, "nothing-further", buttons=(wording.person_button(plan.wording),)))
        plan.state.awaiting = "person"
        return
    plan.drafts += wording.next_step(plan.wording, articles[0], plan.excerpt, translated=translated)
    plan.state.note_shown(articles[0].id)
    plan.state.awaiting = "helpful"


def small_talk_draft(wording: Wording, plan: TurnPlan, decision: SmallTalk) -> Draft:
    """The reply to small talk that needs nothing but words."""
    topic = decision.topic
    if topic == "change_language":
        if decision.language is None:
            return wording.which_language(plan.wording)
        plan.language = Spoken(decision.language, "chosen")
        plan.state.variety = names.variety_mentioned(plan.message.text, decision.language) or plan.state.variety
    if topic in ("change_language", "language_changed"):
        return wording.language_changed(plan.wording)
    if topic == "thank" and decision.reason == "feedback":
        # The other wording is of joy, and nobody has said that it helped.
        return wording.say(plan.wording, "thank-reply-1")
    if topic in _VARIED:
        return wording.vary(plan.wording, _VARIED[topic], plan.state.turn)
    buttons = (wording.person_button(plan.wording),) if topic in OFFERS_PERSON else ()
    return wording.say(plan.wording, _FIXED[topic], buttons=buttons, limit=LONGEST_MESSAGE)
