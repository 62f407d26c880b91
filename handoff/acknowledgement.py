"""The words that a visitor reads when a person takes over."""

from typing import Literal

from handoff.catalogue import Catalogue

Register = Literal["formal", "plain"]

#: What is acknowledged also when nobody is at work.
_STILL_SAID_WHEN_CLOSED = ("came-back", "upset")

#: From this place in the queue on, the visitor is told that it is busy.
LONG_QUEUE = 10


class Acknowledgement:
    """Puts acknowledgements together from the scripts."""

    def __init__(self, scripts: Catalogue, register: Register) -> None:
        self._scripts = scripts
        self._register = register

    def use_register(self, register: Register) -> None:
        """Address visitors in another register from now on."""
        self._register = register

    def compose(
        self,
        language: str,
        *,
        reason: str,
        emotion: str,
        place: int | None,
        minutes: int | None,
        agents_present: int,
        name: str | None,
        turn: int,
        closed: bool = False,
        back: str | None = None,
    ) -> str:
        """The acknowledgement of a handoff for ``reason``.

        It names the situation, then says what happens next: place in the queue, waiting time, that nothing has to be
        repeated; where it is ``closed``, when people are ``back`` (written out; None where nobody knows). ``place`` is
        None where others know it, in another system. ``turn`` picks the wording, so that consecutive ones differ.
        """
        sentences = [self.feeling(language, emotion, turn)]
        if closed:
            if reason in _STILL_SAID_WHEN_CLOSED:
                sentences.append(self.reason(language, reason, turn))
            sentences.append(self.reason(language, "after-hours", turn))
            if back is None:
                sentences.append(self._scripts.text(language, "next-nobody-here"))
            else:
                sentences.append(self._scripts.text(language, "next-when-back", when=back))
        else:
            sentences.append(self.reason(language, reason, turn))
            sentences += self.standing(language, place, minutes, agents_present=agents_present)
            if place is not None and place >= LONG_QUEUE and reason != "long-queue":
                sentences.append(self.reason(language, "long-queue", turn))
        sentences.append(self._scripts.text(language, f"next-no-repeating.{self._register}"))
        text = self.join(language, sentences)
        if name:
            salutation = self._scripts.text(language, f"salutation.{self._register}", name=name)
            text = f"{salutation}\n{text}"
        return text

    def standing(self, language: str, place: int | None, minutes: int | None, *, agents_present: int) -> list[str]:
        """The sentences that say the place in the queue, and how long it will take as far as that is known."""
        if place is None:
            return [self._scripts.text(language, "next-waiting-unknown")]
        sentences = [self._scripts.text(language, "next-place", place=place)]
        if agents_present < 1:
            sentences.append(self._scripts.text(language, "next-nobody-here"))
        elif minutes is None:
            sentences.append(self._scripts.text(language, "next-waiting-unknown"))
        else:
            sentences.append(self._scripts.text(language, "next-waiting-time", minutes=minutes))
        return sentences

    def reason(self, language: str, reason: str, turn: int) -> str:
        """The sentence that says why a person comes in; ``reason`` is one of :data:`handoff.vocabulary.REASONS`."""
        return self._wording(language, f"reason-{reason}", turn)

    def feeling(self, language: str, emotion: str, turn: int) -> str:
        """The sentence that acknowledges how the visitor feels."""
        return self._wording(language, f"feeling-{emotion}", turn)

    def closing(self, language: str, turn: int) -> str:
        """The sentence that ends a conversation with a person."""
        return self._wording(language, "closed", turn)

    def text(self, language: str, key: str, /, **variables: object) -> str:
        """Any other sentence of the scripts."""
        return self._scripts.text(language, key, **variables)

    @staticmethod
    def join(language: str, sentences: list[str]) -> str:
        """Sentences in one paragraph; Chinese and Japanese put no space between them."""
        return ("" if language in ("zh", "ja") else " ").join(sentences)

    def _wording(self, language: str, message: str, turn: int) -> str:
        source = language if language in self._scripts.languages else "en"
        wordings = self._scripts.wordings(source, f"{message}.{self._register}")
        if not wordings:
            return self._scripts.text(language, f"{message}.{self._register}-1")
        return self._scripts.text(language, wordings[turn % len(wordings)])
