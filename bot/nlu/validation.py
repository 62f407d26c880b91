"""How well visitors are understood: cross-validation over the training data, printed as a table.

from bot.nlu.validation import cross_validate
print(cross_validate(encoder).table())
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.nlu import EMOTIONS, INTENTS, SITUATIONS, Understanding
from bot.nlu.embedded import EmbeddedNlu, emotion_lessons, encode, intent_lessons, learn, situation_lessons
from bot.nlu.training import BACKGROUND, SECTIONS, Example, read_section
from knowledge_base.encoders import Encoder, Vectors

Rows = NDArray[np.bool_]
_PAIR = ("ask_human", "decline_human")


@dataclass(frozen=True, slots=True)
class Judged:
    """One example, and what was understood by a classifier that had not seen it."""

    example: Example
    understanding: Understanding


@dataclass(frozen=True, slots=True)
class Report:
    """The judged examples of the sections, and the figures over them; a figure of nothing is NaN."""

    intents: Sequence[Judged]
    emotions: Sequence[Judged]
    background: Sequence[Judged]
    situations: Sequence[Judged] = ()

    def intent_accuracy(self, intent: str | None = None, language: str | None = None) -> float:
        """The share of examples (of one intent, of one language) whose intent was found."""
        return _share(
            judged.understanding.intent.name == judged.example.label
            for judged in self.intents
            if intent in (None, judged.example.label) and language in (None, judged.example.language)
        )

    def told_apart(self, language: str | None = None) -> float:
        """The share of ask_human and decline_human examples that were not taken for the other of the two."""
        return _share(
            judged.understanding.intent.name in (judged.example.label, *(set(INTENTS) - set(_PAIR)))
            for judged in self.intents
            if judged.example.label in _PAIR and language in (None, judged.example.language)
        )

    def emotion_f1(self, emotion: str | None = None) -> float:
        """F1 of one emotion, or the mean over all of them."""
        if emotion is None:
            return float(np.mean([self.emotion_f1(each) for each in EMOTIONS]))
        said = [judged.example.label == emotion for judged in self.emotions]
        heard = [judged.understanding.emotion.name == emotion for judged in self.emotions]
        right = sum(a and b for a, b in zip(said, heard, strict=True))
        return 2 * right / max(sum(said) + sum(heard), 1)

    def false_angry(self) -> float:
        """The share of calm examples that were called angry."""
        return _share(
            judged.understanding.emotion.name == "angry" for judged in self.emotions if judged.example.label == "calm"
        )

    def background_as_questions(self) -> float:
        """The share of utterances that no support answers which were taken for questions."""
        return _share(judged.understanding.intent.name == "ask_question" for judged in self.background)

    def calibration_error(self) -> float:
        """Expected calibration error of the best intent's confidence, in ten equal bins."""
        sure = np.array([judged.understanding.intent.confidence for judged in self.intents])
        right = np.array([judged.understanding.intent.name == judged.example.label for judged in self.intents])
        bins = np.minimum((sure * 10).astype(int), 9)
        return float(
            sum(
                abs(right[bins == each].mean() - sure[bins == each].mean()) * np.mean(bins == each)
                for each in np.unique(bins)
            )
        )

    def confusions(self, most: int = 12) -> list[tuple[str, str, int]]:
        """The commonest errors: intent, what it was taken for, how often."""
        wrong = Counter(
            (judged.example.label, judged.understanding.intent.name)
            for judged in self.intents
            if judged.understanding.intent.name != judged.example.label
        )
        return [(said, heard, count) for (said, heard), count in wrong.most_common(most)]

    def situation_recall(self, situation: str, least: float = 0.5) -> float:
        """The share of the examples of a situation in which it is at least so likely."""
        return _share(
            judged.understanding.situated(situation) >= least
            for judged in self.situations
            if judged.example.label == situation
        )

    def false_situation(self, situation: str, least: float = 0.5) -> float:
        """The share of the examples of other situations in which it is at least so likely."""
        return _share(
            judged.understanding.situated(situation) >= least
            for judged in self.situations
            if judged.example.label != situation
        )

    def table(self) -> str:
        """All figures as text."""
        languages = sorted({judged.example.language for judged in self.intents})
        return "\n".join(
            [
                f"intent accuracy               {self.intent_accuracy():7.1%}",
                *(f"  {intent:28}{self.intent_accuracy(intent):7.1%}" for intent in INTENTS),
                f"calibration error             {self.calibration_error():7.1%}",
                f"background as ask_question    {self.background_as_questions():7.1%}",
                f"ask_human / decline_human     {self.told_apart():7.1%}",
                *(
                    f"  {language:4} told apart {self.told_apart(language):7.1%}"
                    f"   all intents {self.intent_accuracy(language=language):7.1%}"
                    for language in languages
                ),
                "commonest errors: " + ", ".join(f"{a} as {b} {n}" for a, b, n in self.confusions()),
                f"emotion macro-F1              {self.emotion_f1():7.1%}",
                *(f"  {emotion:28}{self.emotion_f1(emotion):7.1%}" for emotion in EMOTIONS),
                f"calm called angry             {self.false_angry():7.1%}",
                *(
                    f"  {one:28}{self.situation_recall(one):7.1%} found {self.false_situation(one):7.1%} wrongly"
                    for one in SITUATIONS
                ),
            ]
        )


def cross_validate(
    encoder: Encoder, folds: int = 5, by_language: bool = False, vectors: dict[str, Vectors] | None = None
) -> Report:
    """Judge every example by a classifier that learnt from the others only.

    ``folds`` parts hold the labels of each language evenly; ``by_language`` leaves out one language at a time instead.
    ``vectors`` are known query vectors by text, else everything is encoded. Blocking: a minute or so.
    """
    intents, background = read_section("nlu"), read_section(BACKGROUND)
    emotions, situations = read_section("emotions"), read_section("situations")
    if vectors is None:
        vectors = encode((intent_lessons(), emotion_lessons(), situation_lessons()), encoder)
    everything = [*intents, *background, *emotions, *situations]
    sections = {label: section for section, labels in SECTIONS.items() for label in labels}
    parts = _languages(everything) if by_language else _folds(everything, folds)
    judged: defaultdict[str, list[Judged]] = defaultdict(list)
    for part in np.unique(parts):
        kept = [example for example, own in zip(everything, parts, strict=True) if own != part]
        feelings = [example for example in kept if example.label in EMOTIONS]
        situated = [example for example in kept if example.label in SITUATIONS]
        small_talk = [example for example in kept if example.label not in (*EMOTIONS, *SITUATIONS)]
        nlu = EmbeddedNlu(
            learn(
                intent_lessons(small_talk),
                emotion_lessons(feelings, small_talk),
                situation_lessons(situated, small_talk),
                vectors,
            )
        )
        for example, own in zip(everything, parts, strict=True):
            if own == part:
                judged[sections[example.label]].append(
                    Judged(example, nlu.understand(example.text, vectors[example.text]))
                )
    return Report(judged["nlu"], judged["emotions"], judged[BACKGROUND], judged["situations"])


def _folds(examples: Sequence[Example], folds: int) -> NDArray[np.int64]:
    """The fold of each example: those of one language and label are dealt out in turn, in a random order."""
    random = np.random.default_rng(0)
    groups: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for place, example in enumerate(examples):
        groups[example.language, example.label].append(place)
    parts = np.zeros(len(examples), np.int64)
    for start, (_, places) in enumerate(sorted(groups.items())):
        parts[random.permutation(places)] = (np.arange(len(places)) + start) % folds
    return parts


def _languages(examples: Iterable[Example]) -> NDArray[np.int64]:
    spoken = [example.language for example in examples]
    return np.unique(np.array(spoken), return_inverse=True)[1].astype(np.int64)


def _share(outcomes: Iterable[bool] | Iterator[bool]) -> float:
    found = list(outcomes)
    return sum(found) / len(found) if found else float("nan")
