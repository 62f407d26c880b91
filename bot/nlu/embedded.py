"""The default engine: learns from the training data on the site's own encoder, and keeps what it learnt in a file."""

import hashlib
import logging
import unicodedata
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.nlu import EMOTIONS, INTENTS, SITUATIONS, Scored, Understanding, keeping
from bot.nlu.classifier import Classifier, Floats
from bot.nlu.cues import NAMES, TONES, cues, is_shouted, normal, tone
from bot.nlu.keeping import CLASSES, Learnt
from bot.nlu.training import BACKGROUND, SECTIONS, Example, fingerprint, read_section
from bot.nlu.words import WordEvidence
from knowledge_base.character_table import CharacterTable
from knowledge_base.encoders import Encoder, Vectors
from knowledge_base.identifiers import without_identifiers
from knowledge_base.word_index import words_of
from nlu_data.asked import asked_questions
from nlu_data.briefly import read_briefly
from nlu_data.everyday import UTTERANCES, read_everyday
from nlu_data.ordinals import ordinals
from nlu_data.parallel import read_parallel

#: Changes when the same data would be learnt differently; files of another format are left aside.
FORMAT = 14
#: Texts encoded at a time, between two reports of progress.
CHUNK = 1024

Progress = Callable[[int, int], None]

#: Plain requests, chit-chat and small talk are calm. They count less than what was written to show an emotion.
_CALM_INTENTS = frozenset(CLASSES) - {"complain", "ask_human"}
_CALM_WEIGHT = 0.3
#: All questions count, and every so many of the rest.
_CALM_EVERY = 3
#: What a plain request is when it is shouted, ends in one of `_SIGNS`, or both: less calm each time, and never angry.
_SHOUTED = {"calm": 0.4, "frustrated": 0.6}
_SIGNED = {"calm": 0.7, "frustrated": 0.3}
_SHOUTED_AND_SIGNED = {"calm": 0.3, "frustrated": 0.7}
_SIGNS = ("!!!", "???", "?!", "!")
#: Every so many angry examples are learnt with an angry face, too.
_FACED_EVERY, _FACES = 2, "😠😡🤬"
#: Every so many greetings, thanks and the like are learnt in capitals with signs too: they are joy, not anger.
_JOYFUL_EVERY = 3
#: What the other sections teach of situations counts less than what was written for them; of some intents, nothing: a
#: "no" may say that it did not help. Of the names of choices, which are much alike, every so many are learnt.
_PLAIN_WEIGHT = 0.5
#: What is plain and only sounds like something else: there is more of it than of anything that it sounds like.
_LIKE_OTHERS = 0.6
_ORDINAL_WEIGHT, _ORDINAL_EVERY = 0.4, 5
_SITUATED_INTENTS = frozenset({"deny", "decline_human", "complain"})
#: What customers ask everywhere is a question, and plain; but not what asks for people. Their stories are left out:
#: what is long lies far from all else, and of the few landmarks many would go there.
_EVERYDAY_WEIGHT = 0.3
_ABOUT_PEOPLE = frozenset({"number-to-call", "complaint-where", "hours-to-reach", "languages-spoken"})
#: What customers ask everywhere, or those of one trade, when it is not plain; a debit that one does not know may be
#: either.
_SITUATED_QUESTIONS = {
    "account-taken-over": "compromised",
    "phishing-data-entered": "compromised",
    "phishing-message-genuine": "compromised",
    "gas-smell": "emergency",
}
_EITHER = frozenset({"debit-unknown"})
#: How much single words count beside the vector, whose evidence is partly the same: what is said in the middle of a
#: conversation is short, and hangs on a word.
_INTENT_WORDS, _SITUATION_WORDS = 0.3, 0.5
_OF_THE_VECTOR = [SITUATIONS.index(name) for name in ("follow_up", "plain")]
#: Odds by which a feeling is believed more or less than the data says: a plain request called angry is the worse error.
_LEANING: dict[str, float] = {"calm": 2.0, "angry": 0.35}

#: What an utterance of the training data, word for word, means at least. A classifier that generalizes forgets single
#: ones: the vector of the Korean "yes" lies among those of "no".
_CERTAINTY = np.float32(0.9)
_LONGEST_KNOWN = 300

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Lesson:
    """One row to learn from: ``text`` with what it counts as.

    ``variation_of`` is the text that this one is another way to type; it has the vector of that one.
    """

    language: str
    text: str
    shares: dict[str, float]
    weight: float = 1.0
    variation_of: str | None = None

    @property
    def own(self) -> bool:
        """Whether this is no variation."""
        return self.variation_of is None

    @property
    def encoded(self) -> str:
        """The text whose vector is learnt from."""
        return self.text if self.variation_of is None else self.variation_of


class EmbeddedNlu:
    """Understands a message from its vector and from what the vector blurs: negation and the tone of typing."""

    def __init__(self, learnt: Learnt) -> None:
        self._intents = learnt.intents
        self._emotions = learnt.emotions
        self._situations = learnt.situations
        self._known = learnt.known
        self._words = learnt.words

    @classmethod
    def open(cls, folder: Path, encoder: Encoder, progress: Progress | None = None) -> "EmbeddedNlu":
        """Load what was learnt before from ``folder``, or learn it and keep it there.

        Blocking: what is learnt with the bundled encoder comes with the package; with any other all examples are
        encoded the first time, and ``progress`` is called with the number of texts done and the number of all. Raises
        `NluError` where the training data cannot be read. A folder that cannot be written costs no more than learning
        again at the next start.
        """
        key = key_of(encoder)
        path = folder / f"nlu-{key}.arrays"
        learnt = keeping.load(path, encoder.dimension)
        if learnt is None:
            if keeping.shipped_key() == key:
                learnt = keeping.shipped(encoder.dimension)
            else:
                learnt = _learn_without_everyday(encoder, progress)
            learnt = keeping.save(path, learnt)
        return cls(learnt)

    async def parse(self, text: str, vector: Vectors) -> Understanding:
        """See `Nlu.parse`; takes less than a millisecond and waits for nothing."""
        return self.understand(text, vector)

    def understand(self, text: str, vector: Vectors) -> Understanding:
        """What ``text`` means, with ``vector`` its query vector."""
        if not any(unicodedata.category(character)[0] in "LS" for character in text[:1000]):
            return _NOTHING_SAID
        row = np.asarray(vector, np.float32)
        if not np.isfinite(row).all():
            row = np.nan_to_num(row)
        signs, asked = cues(text), words_of(text)
        likely = self._words["intents"].weighed(self._intents.probabilities(row, signs), asked, _INTENT_WORDS)
        known = self._known.get(_words(text)) if len(text) <= _LONGEST_KNOWN else None
        if known is not None:
            likely = _CERTAINTY * known + (1 - _CERTAINTY) * likely
        wanted = merge_background(likely)
        felt = lean(self._emotions.probabilities(row, tone(text)))
        by_vector = self._situations.probabilities(row, signs)
        situated = self._words["situations"].weighed(by_vector, asked, _SITUATION_WORDS)
        # Whether a plain message leans on what was said before is in no word of it.
        situated[_OF_THE_VECTOR] = by_vector[_OF_THE_VECTOR] * (
            situated[_OF_THE_VECTOR].sum() / by_vector[_OF_THE_VECTOR].sum()
        )
        return Understanding(_ranked(INTENTS, wanted), _ranked(EMOTIONS, felt), _ranked(SITUATIONS, situated))


def spoken(text: str) -> str:
    """``text`` as it is best encoded: what is shouted in small letters, for capitals blur its vector.

    The engine is still given the text as it was typed. With it, plain questions shouted in 13 languages were all
    found to be questions; without, 11 of them.
    """
    return text.lower().capitalize() if is_shouted(text) else text


def intent_lessons(examples: Sequence[Example] | None = None) -> list[Lesson]:
    """What intents are learnt from: the examples, else all of the package."""
    found = (*read_section("nlu"), *read_section("background")) if examples is None else examples
    lessons = [Lesson(example.language, example.text, {example.label: 1.0}) for example in found]
    if examples is None:
        for question in read_everyday():
            if question.id not in _ABOUT_PEOPLE:
                lessons += [
                    Lesson(question.language, text, {"ask_question": 1.0}, _EVERYDAY_WEIGHT)
                    for text in question.phrasings[:UTTERANCES]
                ]
    return lessons


def emotion_lessons(examples: Sequence[Example] | None = None, calm: Sequence[Example] | None = None) -> list[Lesson]:
    """What emotions are learnt from: the examples, and what is said calmly in other sections.

    What is calm is learnt in other ways of typing, too: "CAN I RETURN THIS???" is no anger.
    """
    lessons = []
    for example in read_section("emotions") if examples is None else examples:
        lessons.append(Lesson(example.language, example.text, {example.label: 1.0}))
        if example.label == "calm":
            lessons += [
                Lesson(example.language, typed, shares, variation_of=example.text)
                for typed, shares in _typed(example.text)
            ]
        elif example.label == "angry" and _drawn(example.text, _FACED_EVERY):
            faced = f"{example.text} {_FACES[zlib.crc32(example.text.encode()) % len(_FACES)]}"
            lessons.append(Lesson(example.language, faced, {"angry": 1.0}, variation_of=example.text))
    for other in (*read_section("nlu"), *read_section("background")) if calm is None else calm:
        if other.label not in _CALM_INTENTS:
            continue
        asks = other.label == "ask_question"
        if asks or _drawn(other.text, _CALM_EVERY):
            lessons.append(Lesson(other.language, other.text, {"calm": 1.0}, _CALM_WEIGHT))
        if not asks and other.label != BACKGROUND and _drawn(other.text, _JOYFUL_EVERY):
            loud = _signed(other.text.upper())
            lessons.append(Lesson(other.language, loud, {"calm": 1.0}, _CALM_WEIGHT, variation_of=other.text))
    return lessons


def situation_lessons(
    examples: Sequence[Example] | None = None, plain: Sequence[Example] | None = None
) -> list[Lesson]:
    """What situations are learnt from: the examples, what is plain in other sections, and what no support answers."""
    lessons = [
        Lesson(example.language, example.text, {example.label: 1.0}, _LIKE_OTHERS if example.label == "plain" else 1.0)
        for example in (read_section("situations") if examples is None else examples)
    ]
    # Messages are read without the numbers in them, where anything else is said.
    bare = [(one, without_identifiers(one.text, lambda code: False)) for one in lessons if "details" in one.shares]
    lessons += [Lesson(one.language, text, one.shares) for one, text in bare if text != one.text]
    for other in (*read_section("nlu"), *read_section("background")) if plain is None else plain:
        label = "chitchat" if other.label == BACKGROUND else "plain"
        if other.label not in _SITUATED_INTENTS:
            lessons.append(Lesson(other.language, other.text, {label: 1.0}, _PLAIN_WEIGHT))
    if examples is None:
        everyday = [
            (question.language, question.phrasings[:UTTERANCES])
            for question in read_everyday()
            if question.id not in _SITUATED_QUESTIONS and question.id not in _EITHER
        ]
        for question in (*read_everyday(), *read_parallel()):
            if (situated := _SITUATED_QUESTIONS.get(question.id)) is not None:
                lessons += [Lesson(question.language, text, {situated: 1.0}) for text in question.phrasings]
        # What asks a detail of the same matter in a few words leans on it, and does not say that it was no help.
        lessons += [
            Lesson(one.language, one.then, {"follow_up": 1.0}, _PLAIN_WEIGHT)
            for one in read_briefly()
            if one.after == one.about
        ]
        for language, asked in (*asked_questions().items(), *everyday):
            lessons += [Lesson(language, text, {"plain": 1.0}, _PLAIN_WEIGHT) for text in asked]
    for language in sorted({lesson.language for lesson in lessons}):
        for key, names in ordinals(language).items():
            label = "none_of_these" if key == "none" else "plain"
            lessons += [
                Lesson(language, name, {label: 1.0}, _ORDINAL_WEIGHT)
                for name in names
                if key != "beside" and not name.isdigit() and (label != "plain" or _drawn(name, _ORDINAL_EVERY))
            ]
    return lessons


def _typed(text: str) -> Iterator[tuple[str, dict[str, float]]]:
    """A calm ``text`` as impatient people type it, and how they feel."""
    yield _signed(text), _SIGNED
    loud = text.upper()
    if is_shouted(loud) and not is_shouted(text):
        yield loud, _SHOUTED
        yield _signed(loud), _SHOUTED_AND_SIGNED


def _signed(text: str) -> str:
    """``text`` with more signs at its end than it needs."""
    return text.rstrip("?!.…？！。؟।") + _SIGNS[zlib.crc32(text.encode()) % len(_SIGNS)]


def learn(
    intents: Sequence[Lesson], emotions: Sequence[Lesson], situations: Sequence[Lesson], vectors: Mapping[str, Vectors]
) -> Learnt:
    """What these lessons teach; ``vectors`` holds the query vector of every text. Blocking: some three seconds."""
    return Learnt(
        _fit(intents, vectors, CLASSES, np.stack([cues(lesson.text) for lesson in intents])),
        _fit(emotions, vectors, EMOTIONS, np.stack([tone(lesson.text) for lesson in emotions])),
        _fit(situations, vectors, SITUATIONS, np.stack([cues(lesson.text) for lesson in situations])),
        _verbatim(intents),
        _words_of(intents, situations),
    )


def _learn_without_everyday(encoder: Encoder, progress: Progress | None) -> Learnt:
    """What the lessons teach beside those of `read_everyday`, which make it better and take three times as long."""
    everyday = {text for question in read_everyday() for text in question.phrasings}
    lessons = intent_lessons(), emotion_lessons(), situation_lessons()
    intents, emotions, situations = ([one for one in some if one.encoded not in everyday] for some in lessons)
    return learn(intents, emotions, situations, encode((intents, emotions, situations), encoder, progress))


def encode(
    lessons: Iterable[Sequence[Lesson]], encoder: Encoder, progress: Progress | None = None
) -> dict[str, Vectors]:
    """The query vector of every text that is not a variation, each encoded once."""
    texts = list(dict.fromkeys(lesson.encoded for some in lessons for lesson in some))
    _log.info("learning to understand visitors from %d examples, once for this data and encoder", len(texts))
    found: dict[str, Vectors] = {}
    for start in range(0, len(texts), CHUNK):
        chunk = texts[start : start + CHUNK]
        found.update(zip(chunk, encoder.encode(chunk, "query"), strict=True))
        if progress:
            progress(len(found), len(texts))
    return found


def merge_background(probabilities: Floats) -> Floats:
    """Probabilities of the intents alone: what no support answers is still a question, and not small talk."""
    merged = probabilities[: len(INTENTS)].copy()
    merged[INTENTS.index("ask_question")] += probabilities[len(INTENTS)]
    return merged


def lean(probabilities: Floats) -> Floats:
    """Probabilities of the emotions, calm rather than angry where the two are near."""
    leaning = probabilities * np.array([_LEANING.get(name, 1.0) for name in EMOTIONS], np.float32)
    shares: Floats = leaning / leaning.sum()
    return shares


def _fit(
    lessons: Sequence[Lesson], vectors: Mapping[str, Vectors], classes: tuple[str, ...], extra: Floats
) -> Classifier:
    targets = np.zeros((len(lessons), len(classes)), np.float32)
    for row, lesson in enumerate(lessons):
        for name, share in lesson.shares.items():
            targets[row, classes.index(name)] = share
    return Classifier.fit(
        np.stack([vectors[lesson.encoded] for lesson in lessons]).astype(np.float32),
        extra,
        targets,
        # Capitals move vectors much as another language does, and say as little about what is wanted.
        [lesson.language + (" shouted" if is_shouted(lesson.text) else "") for lesson in lessons],
        np.array([lesson.weight for lesson in lessons], np.float32),
        np.array([lesson.own for lesson in lessons]),
        [lesson.text for lesson in lessons],
    )


def _verbatim(lessons: Sequence[Lesson]) -> dict[str, Floats]:
    """The classes of each utterance as `_words` gives it; languages may disagree about one, so they share it.

    Said in the very same words again, it means that for certain.
    """
    found: defaultdict[str, Floats] = defaultdict(lambda: np.zeros(len(CLASSES), np.float32))
    for lesson in lessons:
        if lesson.own and (words := _words(lesson.text)):
            found[words] += np.array([lesson.shares.get(name, 0.0) for name in CLASSES], np.float32)
    return {words: classes / classes.sum() for words, classes in found.items()}


def _words_of(intents: Sequence[Lesson], situations: Sequence[Lesson]) -> dict[str, WordEvidence]:
    """What single words say of intents and of situations; feelings lie in whole sentences."""
    heads: dict[str, tuple[Sequence[Lesson], Sequence[str]]] = {
        "intents": (intents, CLASSES),
        "situations": (situations, SITUATIONS),
    }
    return {
        head: WordEvidence.learn(
            [
                (lesson.text, np.array([lesson.weight * lesson.shares.get(name, 0.0) for name in classes], np.float32))
                for lesson in lessons
                if lesson.own
            ]
        )
        for head, (lessons, classes) in heads.items()
    }


def _words(text: str) -> str:
    """``text`` without what may differ in the same utterance: case, accents, punctuation; signs such as emoji stay."""
    return " ".join(normal(text).translate(_SAID).split())


def _said(character: str) -> str:
    """The character where it says something, else a space."""
    return character if unicodedata.category(character)[0] in "LMNS" else " "


_SAID = CharacterTable(_said)


def _drawn(text: str, every: int) -> bool:
    """Whether ``text`` is one of every so many, by itself alone: the same ones whatever else is learnt."""
    return zlib.crc32(text.encode()) % every == 0


def _ranked(names: tuple[str, ...], probabilities: Floats) -> tuple[Scored, ...]:
    exact = probabilities.astype(float)
    exact /= exact.sum()
    return tuple(Scored(names[place], float(exact[place])) for place in np.argsort(-exact, kind="stable"))


def _nothing_said() -> Understanding:
    """An empty message or bare numbers: taken calmly, most likely as part of a question, such as an order's number."""
    wanted = np.array([0.5 if name == "ask_question" else 0.05 for name in INTENTS], np.float32)
    felt = np.array([0.92 if name == "calm" else 0.02 for name in EMOTIONS], np.float32)
    return Understanding(_ranked(INTENTS, wanted), _ranked(EMOTIONS, felt))


_NOTHING_SAID = _nothing_said()


def shipped_file(encoder: Encoder) -> bytes:
    """What a package brings along so that nobody has to learn it: what is learnt with ``encoder``."""
    lessons = intent_lessons(), emotion_lessons(), situation_lessons()
    return keeping.packed(learn(*lessons, encode(lessons, encoder)), key_of(encoder))


def key_of(encoder: Encoder) -> str:
    """Tells apart what must not be mixed: format, encoder, and everything that is learnt from."""
    read = fingerprint(sections=(*SECTIONS, "asked", "briefly", "ordinals", "everyday"))
    parts = FORMAT, encoder.name, encoder.dimension, NAMES, TONES, read
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:20]
