"""What the bot tells visitors about people: acknowledgements, places, waiting times, surveys."""

import re
from functools import cache
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time, get_datetime_format, get_timezone_name

from bot.conversations import Conversation
from handoff import hours
from handoff.acknowledgement import Acknowledgement
from handoff.catalogue import Catalogue, own_digits


class VisitorTexts:
    """Puts the sentences of the scripts and phrases together."""

    def __init__(self, *, acknowledgement: Acknowledgement, phrases: Catalogue) -> None:
        self._acknowledgement = acknowledgement
        self._phrases = phrases

    def acknowledge(
        self,
        conversation: Conversation,
        *,
        reason: str,
        emotion: str,
        place: int | None,
        minutes: int | None,
        agents_present: int,
        turn: int,
        closed: bool,
        back: str | None,
        ask_contact: bool,
    ) -> str:
        """What a visitor reads when they are handed to people; see :meth:`Acknowledgement.compose`."""
        language = conversation.language
        text = self._acknowledgement.compose(
            language,
            reason=reason,
            emotion=emotion,
            place=place,
            minutes=minutes,
            agents_present=agents_present,
            name=conversation.visitor_name,
            turn=turn,
            closed=closed,
            back=back,
        )
        return f"{text}\n\n{self.phrase(language, 'contact-question')}" if ask_contact else text

    def place(
        self, language: str, place: int, minutes: int | None, *, moved: bool = False, corrected: bool = False
    ) -> str:
        """A place in the queue and the waiting time; ``corrected`` where that is later than the visitor was told."""
        sentences = [self._acknowledgement.text(language, "queue-moved" if moved else "next-place", place=place)]
        if minutes is not None:
            key = "waiting-corrected" if corrected else "next-waiting-time"
            sentences.append(self._acknowledgement.text(language, key, minutes=minutes))
        return self._acknowledgement.join(language, sentences)

    def standing(self, language: str, place: int, minutes: int | None, *, agents_present: int) -> str:
        """A place in the queue and how long it will take, as far as that is known."""
        sentences = self._acknowledgement.standing(language, place, minutes, agents_present=agents_present)
        return self._acknowledgement.join(language, sentences)

    def feeling(self, language: str, feeling: str, turn: int) -> str:
        """What is said to how a visitor feels, as :meth:`Acknowledgement.feeling`."""
        return self._acknowledgement.feeling(language, feeling, turn)

    def closed(self, language: str, back: str | None) -> str:
        """That nobody is at work, and when people are ``back`` where that is known."""
        if back is None:
            return self._acknowledgement.text(language, "next-nobody-here")
        return self._acknowledgement.text(language, "next-when-back", when=back)

    def agent_left(self, language: str, turn: int, place: int, minutes: int | None) -> str:
        """That another colleague will go on, and from which place."""
        reason = self._acknowledgement.reason(language, "agent-left", turn)
        return self._acknowledgement.join(language, [reason, self.place(language, place, minutes)])

    def goodbye(self, language: str, turn: int) -> str:
        """The end of a conversation with a person."""
        return self._acknowledgement.closing(language, turn)

    def script(self, language: str, key: str, /, **variables: object) -> str:
        """Any other sentence of the scripts."""
        return self._acknowledgement.text(language, key, **variables)

    def phrase(self, language: str, key: str, /, **variables: object) -> str:
        """A sentence of the bot's phrases."""
        return self._phrases.text(language, key, **variables)


def opening_time(conversation: Conversation, at: float, team_zone: ZoneInfo, now: float) -> str:
    """A day, unless it is today, and a time, in the visitor's language.

    On their own clock where their page says which that is; on the team's otherwise, with the name of its time zone.
    """
    theirs = hours.known_time_zone(conversation.attributes.get("timezone"))
    moment = hours.local(at, theirs or team_zone)
    language = conversation.language
    day = moment.date()
    if day == hours.local(now, theirs or team_zone).date():
        written = format_time(moment, "short", locale=language)
    else:
        written = str(get_datetime_format("medium", locale=language)).format(
            format_time(moment, "short", locale=language), format_date(day, _day_pattern(language), locale=language)
        )
    if theirs is None:
        written = f"{written} ({get_timezone_name(moment, width='long', locale=language)})"
    return own_digits(language, written)


@cache
def _day_pattern(language: str) -> str:
    """Weekday, day and month in full, in the order of the language (CLDR's skeletons have them abbreviated)."""
    skeletons = Locale.parse(language).datetime_skeletons
    pattern = skeletons.get("MMMEEEEd") or skeletons["MMMEd"]
    return re.sub(r"MMM+", "MMMM", re.sub(r"[Ec]+", "EEEE", pattern.pattern))
