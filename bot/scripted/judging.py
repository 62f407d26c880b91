"""Whether what the bot did is what a scripted dialogue expects."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.conversations.incoming import choice_of
from bot.scripted.dialogues import Expectation
from bot.texts.markdown import to_plain
from handoff.catalogue import Catalogue
from knowledge_base.articles import Article

#: The phrases by which small talk is told; those with a number at the end have several wordings.
_PHRASES: Mapping[str, Sequence[str]] = {
    "greet": ("greet-reply",),
    "goodbye": ("goodbye-reply",),
    "thank": ("thank-reply",),
    "affirm": ("affirm-reply",),
    "deny": ("deny-reply",),
    "helpful": ("helpful-thanks",),
    "bot_challenge": ("bot-challenge-reply",),
    "which_language": ("which-language",),
}
#: So much of an answer has to stand in a message for its article to be shown there.
_TOLD_BY = 40


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that does not hold: which of the expectations, as a file calls it, and what is there instead."""

    expected: str
    message: str

    def __str__(self) -> str:
        return self.message


@dataclass(frozen=True, slots=True)
class Seen:
    """What the visitor got for a message.

    ``texts`` are its messages, ``choices`` the articles behind buttons, in their order; ``urgent`` says whether the
    conversation waits before others, None where nobody can tell.
    """

    decision: str
    articles: Sequence[str]
    language: str
    state: str
    texts: Sequence[str]
    choices: Sequence[str]
    urgent: bool | None = None
    # The tag of what was said, where that is more than the language.
    locale: str | None = None

    @property
    def wording(self) -> str:
        """The tag of what was said."""
        return self.locale or self.language


class Judge:
    """Judges replies in the words of ``phrases`` and from ``articles``."""

    def __init__(self, phrases: Catalogue, articles: Sequence[Article]) -> None:
        self._phrases = phrases
        self._answers = [
            (to_plain(variant.answer).strip().split("\n")[0][:_TOLD_BY], article.id)
            for article in articles
            for variant in article.variants.values()
            if variant.answer.strip()
        ]

    def seen(self, replies: Sequence[Mapping[str, Any]], urgent: bool | None = None) -> Seen:
        """What came back over Rasa's REST channel."""
        outcome = replies[0]["custom"] if replies else {}
        texts = [str(reply["text"]) for reply in replies if reply.get("text")]
        shown = [] if outcome.get("article") is None else [str(outcome["article"])]
        told = [article for text in texts for begin, article in self._answers if begin and begin in text]
        buttons = [button for reply in replies for button in reply.get("buttons", ())]
        choices = [choice_of(button["payload"]) for button in buttons]
        return Seen(
            decision=str(outcome.get("decision")),
            articles=list(dict.fromkeys((*shown, *told))),
            language=str(outcome.get("language")),
            state=str(outcome.get("state")),
            texts=texts,
            choices=[one.text("article") for one in choices if one is not None and one.name == "answer"],
            urgent=urgent,
            locale=outcome.get("locale"),
        )

    def talk(self, seen: Seen) -> set[str]:
        """The kinds of small talk in a reply."""
        found = {
            kind for kind, keys in _PHRASES.items() for key in keys if self._wordings(seen.wording, key) & {*seen.texts}
        }
        changed = self._phrases.text(seen.wording, "language-changed", language="\0").split("\0")
        if any(all(part in text for part in changed) for text in seen.texts):
            found.add("change_language")
        return found

    def _wordings(self, language: str, key: str) -> set[str]:
        keys = [key] if key in self._phrases.keys(language) else self._phrases.wordings(language, key)
        return {self._phrases.text(language, one) for one in keys}

    def faults(self, expectation: Expectation, seen: Seen, before: Seen | None = None) -> list[Fault]:
        """What does not hold of ``expectation``; ``before`` is what was seen in the turn before."""
        found = [*self._about_articles(expectation, seen, before), *self._about_people(expectation, seen)]
        found += self._about_words(expectation, seen)
        if expectation.any:
            faults = [self.faults(one, seen, before) for one in expectation.any]
            if all(faults):
                told = " | ".join("; ".join(map(str, one)) for one in faults)
                found.append(Fault("any", f"none of: {told}"))
        return found

    def _about_articles(self, expected: Expectation, seen: Seen, before: Seen | None) -> Iterator[Fault]:
        shown = ", ".join(seen.articles) or "no article"
        known = {*seen.articles, *seen.choices}
        if expected.article and not {*expected.article} & {*seen.articles}:
            yield Fault("article", f"{shown} is shown, expected one of {', '.join(expected.article)}")
        if expected.offers and not {*expected.offers} & known:
            offered = ", ".join(dict.fromkeys((*seen.articles, *seen.choices))) or "nothing"
            yield Fault("offers", f"{offered} is offered, expected one of {', '.join(expected.offers)}")
        for group in expected.covers:
            if not {*group} & known:
                yield Fault("covers", f"nothing on {' or '.join(group)}")
        if wrong := {*expected.excluded} & {*seen.articles}:
            yield Fault("not", f"{', '.join(sorted(wrong))} is shown")
        if expected.answers is not None and expected.answers != bool(seen.articles):
            yield Fault("answers", f"{shown} is shown")
        if expected.picks is not None and (fault := _picked_wrong(expected.picks, seen, before)):
            yield Fault("picks", fault)

    def _about_people(self, expected: Expectation, seen: Seen) -> Iterator[Fault]:
        if expected.language is not None and expected.language != seen.language:
            yield Fault("language", f"is in {seen.language}, not {expected.language}")
        if expected.person is not None and expected.person != (seen.state == "waiting"):
            waits = "waits for a person" if seen.state == "waiting" else f"waits for nobody ({seen.decision})"
            yield Fault("person", waits)
        if expected.urgent is not None and seen.urgent is not None and expected.urgent != seen.urgent:
            yield Fault("urgent", "is urgent" if seen.urgent else "is not urgent")
        if expected.decision and seen.decision not in expected.decision:
            yield Fault("decision", f"is {seen.decision}, not {' or '.join(expected.decision)}")

    def _about_words(self, expected: Expectation, seen: Seen) -> Iterator[Fault]:
        if expected.words:
            said = _folded(" ".join(seen.texts))
            if missing := [one for one in expected.words if _folded(one) not in said]:
                yield Fault("words", f"does not say {', '.join(map(repr, missing))}")
        if not expected.talk and not expected.no_talk:
            return
        talk = self.talk(seen)
        if expected.talk and not talk & {*expected.talk}:
            yield Fault("talk", f"is {', '.join(sorted(talk)) or 'no small talk'}, not {' or '.join(expected.talk)}")
        if wrong := talk & {*expected.no_talk}:
            yield Fault("no_talk", f"is {', '.join(sorted(wrong))}")


def _picked_wrong(picks: int, seen: Seen, before: Seen | None) -> str | None:
    """What is wrong where the visitor has picked a choice of the reply ``before``; None where nothing is."""
    choices = list(before.choices) if before else []
    number = len(choices) if picks == -1 else picks
    shown = ", ".join(seen.articles) or "no article"
    if not choices:
        # There was nothing to choose from, so that no article can be what is meant.
        return f"{shown} is shown, and no choice was offered" if seen.articles else None
    if not 1 <= number <= len(choices):
        return f"choice {number} was not offered, of {len(choices)}"
    if choices[number - 1] not in seen.articles:
        return f"{shown} is shown, expected choice {number}, {choices[number - 1]}"
    return None


def _folded(text: str) -> str:
    """``text`` as it is looked for: whatever its case and its blanks."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
