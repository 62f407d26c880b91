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
from handoff.situation import Situation


class VisitorTexts:
    """Puts the sentences of the scripts and phrases together."""

    def __init__(self, *, acknowledgement: Acknowledgement, phrases: Catalogue) -> None:
        self._acknowledgement = acknowledgement
        self._phrases = phrases

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
            sentences.append(self.script(language, "next-waiting-time", minutes=minutes))
        return self._acknowledgement.join(language, sentences)

    def standing(self, language: str, now: Situation) -> str:
        """Where a visitor stands and how long it will take, as far as that is known."""
        sentences = self._acknowledgement.standing(language, now) or [self.closed(language, now.back)]
        return self._acknowledgement.join(language, sentences)

    def feeling(self, language: str, feeling: str, turn: int) -> str:
        """What is said to how a visitor feels, as :meth:`Acknowledgement.feeling`."""
        return self._acknowledgement.feeling(language, feeling, turn)

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
    # Babel joins the parts of a locale in its own way.
    language = conversation.wording.replace("-", "_")
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
    if "MMM" not in pattern.pattern and "_" in language:
        # Portugal has numbers there; in full the month is a word, as in its language.
        return _day_pattern(language.rpartition("_")[0])
    return re.sub(r"MMM+", "MMMM", re.sub(r"[Ec]+", "EEEE", pattern.pattern))
