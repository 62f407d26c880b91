"""The words that a visitor reads when a person takes over."""

from typing import Literal

from handoff.catalogue import SOURCE, Catalogue, chain
from handoff.situation import HANDED_OVER, STANDING, Situation, said

Register = Literal["formal", "plain"]


class Acknowledgement:
    """Puts acknowledgements together from the scripts, in the register of the site."""

    def __init__(self, scripts: Catalogue, register: Register) -> None:
        self._scripts = scripts
        self._register = register

    def use_register(self, register: Register) -> None:
        """Address visitors in another register from now on."""
        self._register = register

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
            self.text(language, key, place=now.place, minutes=now.minutes, when=now.back) for key in said(STANDING, now)
        ]

    def feeling(self, language: str, emotion: str, turn: int) -> str:
        """The sentence that acknowledges how the visitor feels, without an apology: an article may have its own."""
        return self.say(language, f"feeling-{emotion}", turn)

    def text(self, language: str, key: str, /, **variables: object) -> str:
        """A sentence of the scripts that is worded in one way."""
        return self._scripts.text(language, f"{key}.{self._register}", **variables)

    def say(self, language: str, key: str, turn: int) -> str:
        """A sentence of the scripts; ``turn`` picks its wording where it has several."""
        source = language if chain(language)[-1] in self._scripts.languages else SOURCE
        wordings = self._scripts.wordings(source, f"{key}.{self._register}")
        return self._scripts.text(language, wordings[turn % len(wordings)]) if wordings else self.text(language, key)

    @staticmethod
    def join(language: str, sentences: list[str]) -> str:
        """Sentences in one paragraph; Chinese and Japanese put no space between them."""
        return ("" if chain(language)[-1] in ("zh", "ja") else " ").join(sentences)
