"""What the bot tells visitors about people: acknowledgements, places, waiting times, surveys."""

import re
from zoneinfo import ZoneInfo

from babel.core import get_global

from bot.conversations import Conversation
from bot.texts import times
from handoff import hours
from handoff.acknowledgement import Acknowledgement
from handoff.catalogue import Catalogue
from handoff.crisis_lines import CrisisLines
from handoff.situation import Situation


class VisitorTexts:
    """Puts the sentences of the scripts and phrases together."""

    def __init__(
        self, *, acknowledgement: Acknowledgement, phrases: Catalogue, crisis_lines: CrisisLines | None = None
    ) -> None:
        self._acknowledgement = acknowledgement
        self._phrases = phrases
        self._crisis_lines = crisis_lines or CrisisLines()

    def acknowledge(self, conversation: Conversation, now: Situation, *, turn: int, ask_contact: bool) -> str:
        """What a visitor reads when they are handed to people; see :meth:`Acknowledgement.compose`."""
        language = conversation.wording
        text = self._acknowledgement.compose(language, now, name=conversation.visitor_name, turn=turn)
        return f"{text}\n\n{self.phrase(language, 'contact-question')}" if ask_contact else text

    def place(self, language: str, place: int, minutes: int | None, *, corrected: bool = False) -> str:
        """A place in the queue and the waiting time; ``corrected`` where that is later than the visitor was told."""
        sentences = [self.script(language, "next-place", place=place)]
        if minutes is not None:
            if corrected:
                sentences.append(self.script(language, "waiting-longer"))
            sentences.append(self._acknowledgement.waiting_time(language, minutes))
        return self._acknowledgement.join(language, sentences)

    def standing(self, language: str, now: Situation) -> str:
        """Where a visitor stands and how long it will take, as far as that is known."""
        sentences = self._acknowledgement.standing(language, now) or [self.closed(language, now.back)]
        return self._acknowledgement.join(language, sentences)

    def comfort(
        self, conversation: Conversation, feeling: str, now: Situation, *, turn: int, ask_contact: bool = False
    ) -> str:
        """What somebody reads who feels ``despair`` or ``grief``, when they are handed to people before all others.

        Whoever is in despair is told when nobody is there to answer, and who listens to them elsewhere where the site
        has said that; whoever grieves, when people are back.
        """
        language = conversation.wording
        paragraphs = [self._acknowledgement.feeling(language, feeling, turn)]
        if feeling == "despair":
            if now.closed or (now.is_queued and not now.is_served):
                paragraphs.append(self.script(language, "despair-nobody"))
            if (line := self._crisis_lines.text(language, country_of(conversation))) is not None:
                paragraphs.append(self.script(language, "despair-line", line=line))
        elif now.closed and now.back is not None:
            paragraphs.append(self.script(language, "next-when-back", when=now.back))
        if ask_contact and feeling != "despair":
            paragraphs.append(self.phrase(language, "contact-question"))
        return "\n\n".join(paragraphs)

    def closed(self, language: str, back: str | None) -> str:
        """That nobody is at work, or when people are ``back`` where that is known."""
        if back is None:
            return self.script(language, "takeover-closed")
        return self.script(language, "next-when-back", when=back)

    def agent_left(self, language: str, now: Situation) -> str:
        """That the colleague has gone, and where the visitor stands now."""
        sentences = [self.script(language, "agent-left"), self.standing(language, now)]
        return self._acknowledgement.join(language, sentences)

    def goodbye(self, language: str, turn: int) -> str:
        """The end of a conversation with a person."""
        return self._acknowledgement.say(language, "closed", turn)

    def opening_time(self, conversation: Conversation, at: float, team_zone: ZoneInfo, now: float) -> str:
        """A day and a time to come, as they stand in a sentence in the visitor's language.

        On their own clock where their page says which that is; on the team's otherwise, with the name of its time zone.
        """
        theirs = hours.known_time_zone(conversation.attributes.get("timezone"))
        zone = theirs or team_zone
        moment, today = hours.local(at, zone), hours.local(now, zone).date()
        named = None if theirs is not None else team_zone
        return times.moment_in_words(self._phrases, conversation.wording, moment, today, zone=named)

    def script(self, language: str, key: str, /, **variables: object) -> str:
        """Any other sentence of the scripts."""
        return self._acknowledgement.text(language, key, **variables)

    def phrase(self, language: str, key: str, /, **variables: object) -> str:
        """A sentence of the bot's phrases."""
        return self._phrases.text(language, key, **variables)


def country_of(conversation: Conversation) -> str | None:
    """Where a visitor is, as far as their page says it: by name, or by their time zone; a code of ISO 3166-1."""
    said = conversation.attributes.get("country")
    if isinstance(said, str) and re.fullmatch(r"[A-Za-z]{2}", said):
        return said.upper()
    found = get_global("zone_territories").get(str(conversation.attributes.get("timezone")))
    return found if isinstance(found, str) and re.fullmatch(r"[A-Z]{2}", found) else None
