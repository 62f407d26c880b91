"""The words that a visitor reads when a person takes over."""

from handoff.catalogue import SOURCE, Catalogue, chain
from handoff.registers import Register, Registers
from handoff.situation import HANDED_OVER, STANDING, Situation, said
from handoff.waiting_time import as_said


class Acknowledgement:
    """Puts acknowledgements together from the scripts, in the register of the language, or one for all of them."""

    def __init__(self, scripts: Catalogue, register: Register | Registers) -> None:
        self._scripts = scripts
        self._registers = register if isinstance(register, Registers) else Registers(register)

    def compose(self, language: str, now: Situation, *, name: str | None, turn: int) -> str:
        """The acknowledgement of a handoff, in two short paragraphs.

        The first one names the feeling and why a person comes in, and says who takes over; the second one says what
        happens next. Which sentences are true, :mod:`handoff.situation` knows. ``turn`` picks how the feeling is
        worded, so that consecutive ones differ.
        """
        opening = [self.say(language, key, turn) for key in said(HANDED_OVER, now)]
        following = [*self.standing(language, now), self.text(language, "next-no-repeating")]
        text = "\n\n".join((self.join(language, opening), self.join(language, following)))
        return f"{self.text(language, 'salutation', name=name)}\n{text}" if name else text

    def standing(self, language: str, now: Situation) -> list[str]:
        """The sentences that say where a visitor stands, and how long it will take as far as that is known."""
        return [
            self.waiting_time(language, now.minutes)
            if key == "next-waiting-time" and now.minutes is not None
            else self.text(language, key, place=now.place, when=now.back)
            for key in said(STANDING, now)
        ]

    def waiting_time(self, language: str, minutes: int) -> str:
        """About how long it will take, as people say it."""
        rounded = as_said(minutes)
        if rounded < 60:
            return self.text(language, "next-waiting-time", minutes=rounded)
        if rounded % 60:
            return self.text(language, "next-waiting-hour-and-half")
        return self.text(language, "next-waiting-hours", hours=rounded // 60)

    def feeling(self, language: str, emotion: str, turn: int) -> str:
        """The sentence that acknowledges how the visitor feels, without an apology: an article may have its own."""
        return self.say(language, f"feeling-{emotion}", turn)

    def text(self, language: str, key: str, /, **variables: object) -> str:
        """A sentence of the scripts that is worded in one way."""
        return self._scripts.text(language, f"{key}.{self._registers.of(language)}", **variables)

    def say(self, language: str, key: str, turn: int) -> str:
        """A sentence of the scripts; ``turn`` picks its wording where it has several."""
        source = language if chain(language)[-1] in self._scripts.languages else SOURCE
        wordings = self._scripts.wordings(source, f"{key}.{self._registers.of(language)}")
        return self._scripts.text(language, wordings[turn % len(wordings)]) if wordings else self.text(language, key)

    @staticmethod
    def join(language: str, sentences: list[str]) -> str:
        """Sentences in one paragraph; Chinese and Japanese put no space between them."""
        return ("" if chain(language)[-1] in ("zh", "ja") else " ").join(sentences)
