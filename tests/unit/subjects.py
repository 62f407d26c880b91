"""Four subjects in three languages, and what tells them: by words, by the vectors of an encoder, or by both."""

import numpy as np
from numpy.typing import NDArray

from knowledge_base.topics import Example, Topics, learn_vectors, topic_names
from tests.unit.shop import OFF_TOPIC, WordEncoder

Floats = NDArray[np.float32]

PHRASINGS = {
    ("parcel", "en"): ("where is my parcel", "parcel not here", "track a parcel"),
    ("parcel", "nl"): ("waar is mijn pakket", "pakket niet hier", "een pakket volgen"),
    ("parcel", "ru"): ("где моя посылка", "посылка не пришла", "отследить посылку"),
    ("password", "en"): ("forgot password", "password lost", "a password that is new"),
    ("password", "nl"): ("wachtwoord vergeten", "wachtwoord kwijt", "een wachtwoord dat nieuw is"),
    ("password", "ru"): ("забыл пароль", "пароль утерян", "какой новый пароль"),
    ("refund", "en"): ("refund my money", "money back", "when is the refund"),
    ("refund", "nl"): ("geld terug", "mijn geld terug graag", "wanneer krijg ik geld"),
    ("refund", "ru"): ("вернуть деньги", "деньги назад", "когда вернут деньги"),
    ("size", "en"): ("another size", "swap the size", "size too small"),
    ("size", "nl"): ("andere maat", "de maat ruilen", "maat te klein"),
    ("size", "ru"): ("другой размер", "поменять размер", "размер мал"),
}
EXAMPLES = [Example(topic, code, text) for (topic, code), texts in PHRASINGS.items() for text in texts]
NAMES = topic_names(EXAMPLES)
ENCODER = WordEncoder()


def by_words() -> Topics:
    """What the words of the phrasings tell; vectors say nothing."""
    return Topics.learn(EXAMPLES, np.zeros((64, len(NAMES) + 1), np.float32), np.zeros(len(NAMES) + 1, np.float32))


def by_both() -> Topics:
    """What words and vectors tell."""
    vectors = ENCODER.encode([example.text for example in EXAMPLES], "query")
    return Topics.learn(EXAMPLES, *learn_vectors(EXAMPLES, vectors, ENCODER.encode(OFF_TOPIC["en"], "query")))


def vector_of(text: str) -> Floats:
    """The vector of ``text`` as a query."""
    vector: Floats = ENCODER.encode([text], "query")[0]
    return vector


def shares(topics: Topics, text: str, language: str | None = "en") -> dict[str, float]:
    """How likely ``text`` is about each topic, by name."""
    found = topics.shares(text, language, vector_of(text)).tolist()
    return dict(zip(NAMES, found, strict=True))
