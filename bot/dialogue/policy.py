"""What to do about a message, from what was understood and what was found. Pure; every threshold is here."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.dialogue.crises import DANGER_AT, crisis_of
from bot.dialogue.decisions import SMALL_TALK, Answer, Clarify, Decision, HandOff, Situation, SmallTalk
from bot.dialogue.weighing import candidates, clearly_meant
from bot.nlu import Understanding
from knowledge_base.search import Match

#: Answer from this probability on that the top article is the right one. A wrong answer costs a visitor more than a
#: question back does, so an even chance is not enough.
ANSWER_AT = 0.55
#: Ask back when the top article is at least this likely …
CLARIFY_AT = 0.1
#: … and offer the articles that may be meant, up to so many.
MOST_CHOICES = 3
#: A word or two are answered from here on, where several articles may be meant: "shipping" says little.
SURE_IF_BRIEF = 0.85
#: From `CLARIFY_AT` on the top article is shown though it is not sure, and said not to be, where it is so many times as
#: likely as the next, or goes on from the question before, and one that is clearly meant from here on; the others are
#: offered beside it. Nobody is asked to choose where one choice is clearly the best.
MEANT_AT = 0.05
FAR_AHEAD = 1.4
#: Parts of a message that are so sure are answered though the whole is about neither, if it is so likely about them.
SURE_PART_AT, TOGETHER_AT = 0.75, 0.3
#: So many questions of a message are answered at once, where parts are so sure of each.
MOST_TOGETHER = 2
#: The whole message is so likely about each of them, at the least.
IN_THE_WHOLE_AT = 0.02
#: What the article that was talked about says is told beside another one's answer where it is so likely to be meant,
#: and nearly as near to what is asked, as a cosine.
TALKED_ABOUT_AT, AS_NEAR = 0.05, 0.02
#: An intent or emotion counts from this probability on.
INTENT_AT = 0.5
EMOTION_AT = 0.6
DISTRESS_AT = 0.85
#: Whoever asks one thing that a sure article answers is given that, with an apology, up to this anger.
FURIOUS_AT = 0.85
#: A wish for a person this clear is granted even where an article fits; a word or two this surely small talk are that.
CLEAR_WISH, CLEARLY_CHAT = 0.8, 0.95
#: A situation counts from this probability on.
SITUATION_AT = 0.5
#: A message that names another language wishes for it from here on, where nothing else explains it.
MAYBE_A_WISH = 0.2
#: Chit-chat counts where no article is this likely; where it is clear, wherever no article answers; and where it is
#: certain, before an article that is less so.
CHAT_BELOW, CLEAR_CHAT, CERTAIN_CHAT = 0.4, 0.8, 0.95
#: What is complained of is this likely where it is named; after an answer, as likely as what goes before chit-chat.
COMPLAINED_OF = 0.25
#: What else was asked is offered beside the answer where a part of the message is so likely about it; a clause of a
#: sentence asks something more surely than a sentence of a story does.
ALSO_AT, CLAUSE_ALSO_AT = 0.35, 0.15
#: Two clauses that are so sure are answered though the whole sentence is about neither.
SURE_CLAUSE_AT = 0.85
#: From here on the answer just given is none to what says that it did not help, and no other is to very few words.
HARDLY_HELPED_AT, CLEARLY_STUCK = 0.2, 0.9
#: So many answers marked as unhelpful, or unsure turns running, bring in a person.
UNHELPFUL_LIMIT = 2
UNSURE_LIMIT = 2


def decide(situation: Situation) -> Decision:
    """The one decision for a message."""
    if not situation.readable and not (situation.numbered and situation.shown):
        return SmallTalk("nothing_to_read", "no-words")
    understanding, matches = situation.understanding, situation.matches
    answer = _answer(situation)
    if (crisis := _crisis(situation, answer)) is not None:
        return crisis
    intent = understanding.intent
    top = matches[0].confidence if matches else 0.0
    if situation.meaningless:
        return SmallTalk("nothing_to_read", "no-words")
    # An article about booking calls with an adviser is what "can I book a call with an adviser" asks for.
    about = _about(situation.subject) if answer is not None else frozenset()
    beside = answer.article_id if answer is not None and answer.article_id not in situation.troubles else None
    if intent.name == "ask_human" and intent.confidence >= (INTENT_AT if intent.confidence >= top else CLEAR_WISH):
        return HandOff("asked", beside if "ask_human" in about else None)
    if situation.numbered and _tells_details(situation, answer):
        return _taken_up(situation)
    # "And if it does not fit?" says no to nothing, and "so what do I do now" says goodbye to nobody.
    stuck = _stuck(situation, answer)
    plain_reply = not (situation.asking and intent.name in ("affirm", "deny")) and not stuck and not situation.corrects
    if plain_reply and (replied := _reply_to_question(situation)) is not None:
        return replied
    if _is_furious(situation, answer):
        if "angry" not in about:
            return HandOff("upset")
        if situation.sentences:
            # One of several sentences is in the words of the article; the anger may be about the others.
            return HandOff("upset", beside)
    wishes = _wishes_for_language(situation, about, top)
    if wishes and situation.asks_for_language:
        # "Could you explain that in Portuguese" says of nothing that it did not help.
        return _talk(situation, "change_language")
    if _has_done(situation, answer, stuck=stuck):
        return _after_step(situation)
    if stuck:
        return _next_step(situation)
    if _tells_details(situation, answer):
        return _taken_up(situation)
    if situation.named_language and (wishes or _may_wish(situation, top)):
        return _talk(situation, "change_language")
    small_talk = plain_reply and _is_small_talk(situation, wishes=wishes)
    if small_talk and (asked := _asked_beside(situation, answer)) is not None:
        return asked
    if small_talk and intent.confidence >= top and intent.name not in about:
        if intent.name == "thank" and understanding.situated("not_helped") >= CLEARLY_STUCK:
            # "Thanks for nothing" is no thanks.
            return SmallTalk("complain", "situation")
        return _talk(situation, intent.name)
    if answer is not None and _said_twice(situation, answer):
        return _next_step(situation)
    if answer is not None and (sure := _answered(situation, answer)) is not None:
        return sure
    if understanding.feels("worried", "sad", at=DISTRESS_AT) and not matches_anything(situation):
        return HandOff("upset")
    return _unsure(situation, small_talk=small_talk)


def _is_furious(situation: Situation, answer: Answer | None) -> bool:
    """Whether somebody is so angry that a person is needed; slang of greetings sounds rude to who never heard it."""
    intent = situation.understanding.intent
    furious = EMOTION_AT if answer is None or situation.sentences else FURIOUS_AT
    playing = situation.understanding.situated("chitchat") >= CLEAR_CHAT and intent.name != "complain"
    polite = situation.brief and intent.name in ("greet", "thank")
    return situation.understanding.feels("angry", at=furious) and not (playing or polite)


def _crisis(situation: Situation, answer: Answer | None) -> HandOff | None:
    """What comes before anything else; an article about accounts in the hands of others is shown as well."""
    crisis = crisis_of(situation.understanding, sure=answer is not None)
    if crisis is None or answer is None or crisis.feeling not in DANGER_AT:
        return crisis
    return replace(crisis, article=answer.article_id) if crisis.feeling in _about(situation.subject) else crisis


def _is_small_talk(situation: Situation, *, wishes: bool) -> bool:
    """Whether the message is surely enough small talk, and does not go on from an answer; ``wishes`` says whether it
    wishes for a language."""
    understanding, intent = situation.understanding, situation.understanding.intent
    going_on = understanding.situated("not_helped", "what_next", "follow_up")
    chat = sum(one.confidence for one in understanding.intents if one.name in SMALL_TALK)  # "Thanks, bye" is both.
    sure_enough = CLEAR_WISH if situation.brief and chat < CLEARLY_CHAT else INTENT_AT
    is_talk = intent.name in SMALL_TALK and intent.confidence >= sure_enough
    is_talk &= going_on < SITUATION_AT or intent.confidence >= going_on
    return is_talk and (wishes or intent.name != "change_language")


def _talk(situation: Situation, intent: str) -> SmallTalk:
    """The reply to small talk with that ``intent``."""
    return SmallTalk(intent, "intent", language=situation.named_language if intent == "change_language" else None)


def _answered(situation: Situation, answer: Answer) -> Decision | None:
    """What a sure answer comes to; None where a word or two leave it vague."""
    if situation.understanding.situated("chitchat") >= max(CERTAIN_CHAT, answer.confidence):
        return SmallTalk("chitchat", "situation")
    if situation.brief and situation.understanding.situated("solved") >= max(CERTAIN_CHAT, answer.confidence):
        return SmallTalk("acknowledged", "situation")
    if _is_vague(situation, answer):
        return None
    return HandOff("came-back") if answer.article_id in situation.troubles else answer


def _said_twice(situation: Situation, answer: Answer) -> bool:
    """Whether a message that seems not helped would get for the third time running what it goes on from."""
    stuck = situation.understanding.situated("not_helped", "what_next")
    same = situation.repeated and answer.article_id == situation.shown[-1]
    return same and not situation.asking and stuck >= HARDLY_HELPED_AT


def _is_vague(situation: Situation, answer: Answer) -> bool:
    """Whether a word or two name a subject of which several articles may be meant."""
    return (
        situation.brief
        and not situation.follows
        and answer.confidence < SURE_IF_BRIEF
        and len(candidates(situation.matches, situation.parts)) > 1
    )


def _wishes_for_language(situation: Situation, about: frozenset[str], top: float) -> bool:
    """Whether the message wishes for another language: "do you ship to Germany?" names a country, and "to an English
    address?" is about addresses."""
    asks = situation.asks_for_language and situation.named_language not in (None, situation.elsewhere)
    likely = asks and situation.understanding.confidence("change_language") >= MAYBE_A_WISH
    other = situation.subject is not None and "change_language" not in about and not likely
    if other and clearly_meant(situation.matches, situation.matches):
        return False
    intent = situation.understanding.intent
    clear = INTENT_AT if top < CHAT_BELOW else CLEAR_WISH
    return asks or (intent.name == "change_language" and intent.confidence >= clear)


def _may_wish(situation: Situation, top: float) -> bool:
    """Whether a short message that names another language, and nothing that an article is about, may wish for it."""
    likely = situation.understanding.confidence("change_language") >= MAYBE_A_WISH or situation.terse
    return likely and top < CLARIFY_AT and situation.named_language != situation.elsewhere


def matches_anything(situation: Situation) -> bool:
    """Whether some article is likely enough to be offered."""
    return any(match.confidence >= CLARIFY_AT for match in candidates(situation.matches, situation.parts))


def _stuck(situation: Situation, answer: Answer | None) -> bool:
    """Whether the message says that what was answered did not help, or asks what to do then."""
    understanding = situation.understanding
    likely = understanding.situated("not_helped", "what_next")
    if not situation.shown or situation.corrects:
        return False
    thanks = understanding.intent.name == "thank" and understanding.intent.confidence >= CLEAR_WISH
    if situation.acknowledged or (thanks and likely < CLEARLY_STUCK):
        # "Ok" and "thanks anyway" ask for nothing more.
        return False
    if answer is not None and answer.article_id == situation.shown[-1] and not (situation.asking or situation.follows):
        return likely >= HARDLY_HELPED_AT
    if likely < SITUATION_AT:
        return False
    # "It still has not come, and now I am asked to pay twice" names something else.
    clear = situation.terse and answer is not None and likely > max(CLEARLY_STUCK, answer.confidence)
    if answer is None:
        # "Still the same" by itself is near anything; another article has to be named.
        unseen = [one for one in candidates(situation.matches, ()) if one.article_id not in situation.shown]
        return not clearly_meant(unseen, situation.matches)
    return clear or answer.article_id in situation.shown


def _tells_details(situation: Situation, answer: Answer | None) -> bool:
    """Whether the message tells particulars of the visitor's case after an answer, and asks for nothing: "order 8841,
    arrived on Monday"."""
    likely = situation.understanding.situated("details")
    if not situation.shown or situation.asking:
        return False
    found = candidates(situation.matches, situation.parts)
    # "It's 48213907" is about what was shown; "cancel order 88412" may name another article.
    same = answer is None or answer.article_id == situation.shown[-1]
    unnamed = not found or found[0].confidence < CLARIFY_AT
    if situation.numbered and ((situation.brief and same) or unnamed):
        return True
    if likely < SITUATION_AT:
        return False
    return answer is None or answer.article_id == situation.shown[-1] or likely > answer.confidence


def _taken_up(situation: Situation) -> Decision:
    """Nobody but people looks into single cases: once that is said, more of them go there."""
    return HandOff("not-sure") if situation.awaiting == "person" else SmallTalk("details", "situation")


def _has_done(situation: Situation, answer: Answer | None, *, stuck: bool) -> bool:
    """Whether the message says that what was answered was done already: "I sent the photos"."""
    if not situation.done or not situation.shown or situation.asking:
        return False
    same = answer is not None and answer.article_id == situation.shown[-1]
    return stuck or (same and situation.understanding.intent.name not in SMALL_TALK)


def _after_step(situation: Situation) -> Decision:
    """What follows where a step was taken: the rest of the answer once, and then a person."""
    if situation.unhelpful + 1 >= UNHELPFUL_LIMIT or situation.awaiting == "person":
        return HandOff("not-helpful")
    return SmallTalk("next_step", "situation", (situation.shown[-1],))


def _next_step(situation: Situation) -> Decision:
    """What follows where the answers so far did not help: other words, or a person; at once where one was offered, and
    where nothing better than to ask back or to say the same once more came of the turn before."""
    fruitless = situation.unhelpful + (situation.unsure > 0 or situation.repeated)
    if fruitless + 1 >= UNHELPFUL_LIMIT or situation.awaiting == "person":
        return HandOff("not-helpful")
    return SmallTalk("not_helpful", "situation")


def _unsure(situation: Situation, *, small_talk: bool) -> Decision:
    """What to do about a message that no article surely answers."""
    understanding, matches = situation.understanding, situation.matches
    intent, top = understanding.intent, matches[0].confidence if matches else 0.0
    said = understanding.situation
    if said.name == "solved" and said.confidence >= SITUATION_AT and top < CHAT_BELOW:
        # Two words may be "never mind", which is nothing to be glad of.
        return SmallTalk("acknowledged" if situation.brief else "solved", "situation")
    if said.name == "chitchat" and said.confidence >= (SITUATION_AT if top < CHAT_BELOW else CLEAR_CHAT):
        return SmallTalk("chitchat", "situation")
    if small_talk and intent.confidence >= top:
        return _talk(situation, intent.name)
    found = candidates(matches, situation.parts)
    likely = tuple(one.article_id for one in found[:MOST_CHOICES])
    best = found[0].confidence if found else 0.0
    ahead = situation.follows or len(found) < 2 or best >= FAR_AHEAD * found[1].confidence
    meant = clearly_meant(found, situation.matches)
    least = MEANT_AT if meant else CLARIFY_AT
    # What is asked about the answer that was given may well stand there.
    plain = situation.follows or not ((situation.brief and not meant) or (likely and likely[0] in situation.shown))
    if _complains(understanding) and not meant and best < (CHAT_BELOW if situation.shown else COMPLAINED_OF):
        enough = situation.awaiting == "person" or situation.unsure + 1 >= UNSURE_LIMIT
        return HandOff("not-sure") if enough else SmallTalk("complain", "intent")
    if best >= least and (ahead or meant) and plain:
        return Clarify(likely, "one-likely")
    if best >= CLARIFY_AT and not situation.clarified:
        return Clarify(likely)
    # Other words find nothing either where there is nothing to find.
    wants = intent.name in ("ask_question", "complain") and not situation.brief
    if situation.unsure + 1 >= (UNSURE_LIMIT if wants else UNSURE_LIMIT + 1) or not (matches or small_talk):
        return HandOff("not-sure")
    if intent.name == "complain" and intent.confidence >= INTENT_AT:
        return SmallTalk("complain", "intent")
    if small_talk:
        return _talk(situation, intent.name)
    return Clarify((), "not-sure")


def _complains(understanding: Understanding) -> bool:
    """Whether a message complains and asks for nothing, as in "I am so tired of waiting for you"."""
    intent, felt = understanding.intent, understanding.feels("angry", "frustrated", at=EMOTION_AT)
    return intent.name == "complain" and intent.confidence >= (INTENT_AT if felt else CLEAR_WISH)


def after_unhelpful(unhelpful: int) -> Decision:
    """What follows an answer that was marked as unhelpful, the ``unhelpful``-th of the conversation."""
    return HandOff("not-helpful") if unhelpful >= UNHELPFUL_LIMIT else SmallTalk("not_helpful", "feedback")


def overrides(decision: Decision, situation: Situation) -> bool:
    """Whether by that ``decision`` an intent or an emotion keeps a sure enough article from being all there is to say.

    Then ``subject`` tells whether the article is about just that.
    """
    return decision.reason in ("asked", "upset", "intent") and _answer(situation) is not None


def shown(decision: Decision) -> str | None:
    """The article whose answer a decision shows; None where it shows none."""
    if isinstance(decision, Answer):
        return decision.article_id
    if isinstance(decision, Clarify) and decision.reason == "one-likely":
        return decision.articles[0]
    return decision.article if isinstance(decision, HandOff) else None


def answers(matches: Sequence[Match]) -> bool:
    """Whether matches alone are sure enough for an answer."""
    return bool(matches) and matches[0].confidence >= ANSWER_AT


def answered(decision: Decision) -> str | None:
    """The article that a decision gives as the answer, and not as what may be meant; None where it gives none."""
    return None if isinstance(decision, Clarify) else shown(decision)


def asks_for_more(decision: Decision) -> bool:
    """Whether a message for which that is the decision wants something, rather than only saying something."""
    if isinstance(decision, HandOff):
        return decision.reason != "not-sure"
    if isinstance(decision, SmallTalk):
        return decision.topic in ("greet", "bot_challenge", "change_language")
    return isinstance(decision, Answer)


def _about(subject: Understanding | None) -> frozenset[str]:
    """The intent, the emotion and the situation that a phrasing would be taken to have, where they are likely enough to
    count."""
    if subject is None:
        return frozenset()
    likely = (subject.intent, INTENT_AT), (subject.emotion, EMOTION_AT), (subject.situation, SITUATION_AT)
    return frozenset(one.name for one, least in likely if one.confidence >= least)


def _answer(situation: Situation) -> Answer | None:
    """The answer that is sure enough, with the others that segments of the message are as sure of; None for none.

    Two questions in one message leave neither article likely to be what the message is about; then each has to be
    sure for its own segment, and together they have to be for the message; two clauses of one sentence need not be.
    """
    matches, parts = situation.matches, situation.parts
    if not matches:
        return None
    sure: dict[str, float] = {}
    for part in parts:
        if part.confidence >= (ALSO_AT if situation.sentences else CLAUSE_ALSO_AT):
            sure[part.article_id] = max(part.confidence, sure.get(part.article_id, 0.0))
    first = matches[0]
    shares = {match.article_id: match.confidence for match in matches}
    clear = [] if situation.sentences else [one for one in sure if sure[one] >= SURE_CLAUSE_AT]
    if len(clear) > 1:
        best = max(clear, key=sure.__getitem__)
        return _with_others(best, sure[best], sure, shares | dict.fromkeys(clear, 1.0))
    if first.confidence >= ANSWER_AT:
        return _with_others(first.article_id, first.confidence, sure, shares)
    sure = {article: likely for article, likely in sure.items() if likely >= ANSWER_AT}
    together = sum(shares.get(article, 0.0) for article in sure)
    if set(sure) - {first.article_id} and first.article_id in sure and together >= ANSWER_AT:
        return _with_others(first.article_id, sure[first.article_id], sure, shares)
    # Two questions side by side: the message as a whole lies between the articles.
    surest = [part for part in parts if part.confidence >= SURE_PART_AT and part.article_id in shares]
    if len({part.article_id for part in surest}) > 1 and together >= TOGETHER_AT:
        best = max(surest, key=lambda part: part.confidence).article_id
        return _with_others(best, sure[best], sure, shares)
    return None


def _with_others(article: str, confidence: float, sure: Mapping[str, float], found: Mapping[str, float]) -> Answer:
    """The answer from ``article``, together with those that parts are sure of and that were ``found`` for the whole,
    too, so likely; the rest of them are offered: what a story tells is seldom asked."""
    others = [one for one in sure if one != article]
    surest = {one for one in sure if sure[one] >= SURE_PART_AT and found.get(one, 0.0) >= IN_THE_WHOLE_AT}
    together = [one for one in others if article in surest and one in surest]
    together = together[: MOST_TOGETHER - 1]
    also = [one for one in others if one not in together][: MOST_CHOICES - 1]
    if not together:
        return Answer(article, confidence, also=tuple(also))
    # In the order in which they were asked.
    first, *rest = (one for one in sure if one == article or one in together)
    return Answer(first, confidence if first == article else sure[first], also=tuple(also), together=tuple(rest))


def _asked_beside(situation: Situation, answer: Answer | None) -> Answer | None:
    """What a message asks beside small talk: "no agent, please, just tell me how to cancel"; None for nothing."""
    best = max(situation.parts, key=lambda part: part.confidence, default=None)
    if best is None or best.confidence < SURE_PART_AT or best.article_id in situation.troubles:
        return None
    return answer or Answer(best.article_id, best.confidence)


def _reply_to_question(situation: Situation) -> Decision | None:
    """The visitor's yes or no to what the bot asked last, or their "ok"; None where the message is neither."""
    intent = situation.understanding.intent
    name = intent.name if intent.confidence >= INTENT_AT else None
    if situation.awaiting == "person":
        return HandOff("asked") if name == "affirm" else None
    if situation.acknowledged and name != "thank":
        return SmallTalk("acknowledged" if situation.shown or situation.clarified else "affirm", "intent")
    if situation.awaiting != "helpful":
        return None
    if name == "affirm":
        return SmallTalk("helpful", "feedback")
    if name == "thank":
        # Polite people thank for what did not help, too: nothing to be glad about aloud.
        return SmallTalk("thank", "feedback")
    return after_unhelpful(situation.unhelpful + 1) if name == "deny" else None
